//! A minimal Markdown reader, as far as the checks need it.

/// A line of a document, and whether it is in a fenced code block.
pub(super) struct Line<'a> {
    pub(super) number: usize,
    pub(super) text: &'a str,
    pub(super) fenced: bool,
}

impl<'a> Line<'a> {
    /// The code in the line: the text in backticks, or the whole line in a code block.
    pub(super) fn code(&self) -> Vec<&'a str> {
        if self.fenced { vec![self.text] } else { self.spans() }
    }

    /// The text in backticks.
    pub(super) fn spans(&self) -> Vec<&'a str> {
        if self.fenced { Vec::new() } else { self.text.split('`').skip(1).step_by(2).collect() }
    }

    /// The targets of the line's links.
    pub(super) fn links(&self) -> Vec<String> {
        if self.fenced {
            return Vec::new();
        }
        let prose: String = self.text.split('`').step_by(2).collect::<Vec<_>>().join("code");
        let mut links = Vec::new();
        for (open, close) in [("](", ')'), ("href=\"", '"'), ("src=\"", '"')] {
            links.extend(prose.split(open).skip(1).filter_map(|rest| rest.split(close).next()).map(address));
        }
        if let Some((label, target)) = prose.split_once("]:")
            && label.starts_with('[')
        {
            links.push(address(target.trim()));
        }
        links
    }
}

/// A link target without its optional title.
fn address(link: &str) -> String {
    link.split_whitespace().next().unwrap_or_default().trim_matches(['<', '>']).to_owned()
}

pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for (index, text) in text.lines().enumerate() {
        let fence = text.trim_start().starts_with("```");
        lines.push(Line { number: index + 1, text, fenced: fenced || fence });
        fenced ^= fence;
    }
    lines
}

/// The anchors of a document: GitHub's for its headings, and explicit ones.
pub(super) fn anchors(text: &str) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    for line in lines(text).iter().filter(|line| !line.fenced) {
        for set in ["id=\"", "name=\""] {
            anchors.extend(line.text.split(set).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
        }
        let Some(heading) = heading(line.text) else { continue };
        let slug = slug(heading);
        let same = anchors.iter().filter(|known| **known == slug).count();
        anchors.push(if same == 0 { slug } else { format!("{slug}-{same}") });
    }
    anchors
}

/// The text of a heading without markup.
pub(super) fn heading(line: &str) -> Option<&str> {
    let words = line.trim_start_matches('#');
    (words.len() < line.len()).then_some(words).filter(|words| words.starts_with(' ')).map(str::trim)
}

fn slug(heading: &str) -> String {
    let mut words = String::new();
    let mut rest = heading;
    // Keep only a link's text.
    while let Some((before, after)) = rest.split_once("](") {
        words += before;
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    words += rest;
    let kept = words.to_lowercase();
    let kept = kept.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_found_in_backticks_and_fences() {
        let code: Vec<_> = lines("a `b` c `d`\n```sh\ne `f`\n```\n`g`").iter().flat_map(Line::code).collect();
        assert_eq!(code, ["b", "d", "```sh", "e `f`", "```", "g"]);
    }

    #[test]
    fn links_are_found_in_every_syntax() {
        let text =
            "[a](b.md) ![c](d.png \"title\") `[e](f)`\n[g]: <h.md> 'title'\n<img src=\"i.png\">\n```\n[j](k)\n```";
        let links: Vec<_> = lines(text).iter().flat_map(Line::links).collect();
        assert_eq!(links, ["b.md", "d.png", "h.md", "i.png"]);
    }

    #[test]
    fn anchors_are_those_of_github() {
        let text = "# The *way* of `the` data!\n## A [link](x.md), too\n## Same\n## Same\n#no\n```\n# in code\n```\n<a id=\"x\">";
        assert_eq!(anchors(text), ["the-way-of-the-data", "a-link-too", "same", "same-1", "x"]);
    }
}
