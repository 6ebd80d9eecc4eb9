//! Just enough HTML to take our own page apart: tags, scripts, elements by attribute. Not a full parser; input it
//! cannot read fails the build.

use anyhow::{Result, bail};

/// A start tag and its byte offset in the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag<'a> {
    pub(crate) text: &'a str,
    pub(crate) start: usize,
}

impl<'a> Tag<'a> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn name(&self) -> &'a str {
        let rest = self.text.get(1..).unwrap_or_default();
        rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').next().unwrap_or_default()
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.name().eq_ignore_ascii_case(name)
    }

    /// The value of an attribute; empty if it has no value.
    pub(crate) fn get(&self, attribute: &str) -> Option<&'a str> {
        self.attributes().find_map(|(name, value)| name.eq_ignore_ascii_case(attribute).then_some(value))
    }

    /// Whether an attribute's space-separated value contains this word.
    pub(crate) fn has(&self, attribute: &str, word: &str) -> bool {
        self.get(attribute).is_some_and(|value| value.split_ascii_whitespace().any(|one| one == word))
    }

    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let inside = self.text.get(1 + self.name().len()..).unwrap_or_default();
        let mut rest = inside.trim_end_matches('>');
        std::iter::from_fn(move || {
            rest = rest.trim_start_matches(|letter: char| letter.is_ascii_whitespace() || letter == '/');
            let (name, after) = split(rest, |letter| letter.is_ascii_whitespace() || "=/".contains(letter));
            if name.is_empty() {
                return None;
            }
            let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
                rest = after;
                return Some((name, ""));
            };
            let (value, after) = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    value.get(1..).unwrap_or_default().split_once(quote).unwrap_or((value, ""))
                }
                _ => split(value, |letter| letter.is_ascii_whitespace()),
            };
            rest = after;
            Some((name, value))
        })
    }
}

fn split(text: &str, at: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(at).unwrap_or(text.len()))
}

/// The start tags of a page, in order, ignoring comments and the contents of scripts and styles.
pub(crate) fn tags(page: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = page.get(at..)?;
            let start = at + rest.find('<')?;
            let rest = page.get(start..)?;
            if rest.starts_with("<!--") {
                at = start + rest.find("-->")? + 3;
                continue;
            }
            let length = tag_length(rest)?;
            at = start + length;
            if !rest.get(1..)?.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                continue;
            }
            let tag = Tag { text: rest.get(..length)?, start };
            if let Some(name) = ["script", "style"].into_iter().find(|name| tag.is(name)) {
                at += page.get(at..)?.find(&format!("</{name}"))?;
            }
            return Some(tag);
        }
    })
}

/// The length of a tag: a `>` within quotes does not end it.
fn tag_length(rest: &str) -> Option<usize> {
    let mut quote = None;
    for (index, letter) in rest.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(index + 1),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}

/// The contents of inline scripts.
pub(crate) fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    tags(page)
        .filter(|tag| tag.is("script") && tag.get("src").is_none())
        .filter_map(|tag| inside(page, &tag, "</script"))
}

/// The contents of inline style sheets.
pub(crate) fn inline_styles(page: &str) -> impl Iterator<Item = &str> {
    tags(page).filter(|tag| tag.is("style")).filter_map(|tag| inside(page, &tag, "</style"))
}

fn inside<'a>(page: &'a str, tag: &Tag<'_>, end: &str) -> Option<&'a str> {
    let rest = page.get(tag.end()..)?;
    rest.get(..rest.find(end)?)
}

/// Removes every element whose start tag matches, with its contents, and a line left empty by that.
pub(crate) fn without(page: &str, meant: impl Fn(&Tag<'_>) -> bool) -> Result<String> {
    let mut page = page.to_owned();
    loop {
        let Some((start, end)) = tags(&page).find(|tag| meant(tag)).map(|tag| (tag.start, element_end(&page, &tag)))
        else {
            return Ok(page);
        };
        let Some(mut end) = end else {
            let tag: String = page.get(start..).unwrap_or_default().chars().take(60).collect();
            bail!("the page has no end tag for `{tag}…`");
        };
        let before = page.get(..start).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let mut begin = start;
        if page.get(line..start).is_some_and(|indent| indent.trim().is_empty())
            && page.get(end..).is_some_and(|rest| rest.starts_with('\n'))
        {
            begin = line;
            end += 1;
        }
        page.replace_range(begin..end, "");
    }
}

fn element_end(page: &str, tag: &Tag<'_>) -> Option<usize> {
    const VOID: [&str; 8] = ["area", "br", "hr", "img", "input", "link", "meta", "source"];
    if VOID.iter().any(|name| tag.is(name)) {
        return Some(tag.end());
    }
    let close = format!("</{}", tag.name());
    let mut depth = 1_usize;
    let mut at = tag.end();
    while depth > 0 {
        let rest = page.get(at..)?;
        let end = rest.find(&close)?;
        depth += tags(rest.get(..end)?).filter(|inner| inner.is(tag.name())).count();
        depth -= 1;
        at += end + close.len();
        at += page.get(at..)?.find('>')? + 1;
    }
    Some(at)
}

/// The page without indentation and empty lines. (No element of ours preserves whitespace.)
pub(crate) fn without_indentation(page: &str) -> String {
    page.lines().map(str::trim_start).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The page without comments.
pub(crate) fn without_comments(page: &str) -> String {
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        let Some((_, after)) = comment.split_once("-->") else {
            return kept;
        };
        rest = after;
        // Drop the line if it held nothing else.
        if kept.trim_end_matches(' ').ends_with('\n') && rest.starts_with('\n') {
            kept.truncate(kept.trim_end_matches(' ').len());
            rest = rest.get(1..).unwrap_or_default();
        }
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_scripts_contain_no_tags() {
        let page = "<!doctype html><!-- <p> --><a title='1>0' href=x>\n<script>if (a<b) '<i>'</script></a><br/>";
        let seen: Vec<_> = tags(page).map(|tag| tag.text).collect();
        assert_eq!(seen, ["<a title='1>0' href=x>", "<script>", "<br/>"]);
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes_or_values() {
        let page = "<link REL='icon  shortcut' href = \"a b\" hidden data-x=1/>";
        let attributes: Vec<_> = tags(page).flat_map(|tag| tag.attributes()).collect();
        assert_eq!(attributes, [("REL", "icon  shortcut"), ("href", "a b"), ("hidden", ""), ("data-x", "1/")]);
        assert!(tags(page).all(|tag| tag.has("rel", "icon") && !tag.has("rel", "ico") && tag.get("nothing").is_none()));
    }

    #[test]
    fn scripts_with_src_are_not_inline() {
        let page = "<script src=a></script><script>1</script><script type=\"x\">2</script>";
        assert_eq!(inline_scripts(page).collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(
            inline_styles("<style>a{}</style><p><style media=x>b{}</style>").collect::<Vec<_>>(),
            ["a{}", "b{}"]
        );
    }

    #[test]
    fn an_element_is_removed_with_its_contents() -> Result<()> {
        let page = "<p>\n  <div data-x><div>a</div>b</div>\n  <div>c</div><input data-x>d</p>";
        assert_eq!(without(page, |tag| tag.get("data-x").is_some())?, "<p>\n  <div>c</div>d</p>");
        assert!(without("<b data-x>", |tag| tag.get("data-x").is_some()).is_err());
        Ok(())
    }

    #[test]
    fn only_comments_are_removed() {
        assert_eq!(without_comments("a <!-- b --> c\n  <!-- d\n -->\ne"), "a  c\ne");
    }
}
