//! Finishes a page for publication: inserts the edition's own parts and the content security policy.

use anyhow::{Context as _, Result, bail};

use crate::csp::{self, Edition};
use crate::html;

/// Inserts `head` at the end of the head, `script` at the end of the body, and the policy before everything it binds.
pub(crate) fn finished(mut page: String, edition: &Edition, head: &str, script: &str) -> Result<String> {
    insert(&mut page, "</body>", script)?;
    insert(&mut page, "</head>", head)?;
    let name = match edition {
        Edition::Hosted => "hosted",
        Edition::Offline => "offline",
        Edition::Embed => "embed",
        Edition::Beside => "beside",
    };
    let root = html::tags(&page).find(|tag| tag.is("html")).map(|tag| tag.end() - 1);
    page.insert_str(root.context("index.html has no <html> tag")?, &format!(" data-edition=\"{name}\""));
    let charset = html::tags(&page).find(|tag| tag.get("charset").is_some()).map(|tag| tag.end());
    let policy = csp::meta(&csp::policy(edition, &page));
    page.insert_str(charset.context("index.html has no <meta charset>")?, &policy);
    Ok(page)
}

pub(crate) fn insert(page: &mut String, before: &str, text: &str) -> Result<()> {
    let at = page.rfind(before).with_context(|| format!("index.html has no {before}"))?;
    page.insert_str(at, text);
    Ok(())
}

/// Makes the oEmbed link absolute: consumers do not resolve it against the page.
pub(crate) fn with_absolute_oembed(page: &str) -> Result<String> {
    if !page.contains("href=\"oembed") {
        bail!("index.html has no link to its oEmbed answer");
    }
    Ok(page.replace("href=\"oembed", &format!("href=\"{}oembed", site())))
}

/// The site's URL, from `RAIN_CHECK_SITE`; a placeholder by default. Addresses that other programs read must be
/// absolute.
pub(crate) fn site() -> String {
    let site = std::env::var("RAIN_CHECK_SITE").ok().filter(|site| !site.is_empty());
    let site = site.unwrap_or_else(|| "https://rain-check.example/".to_owned());
    if site.ends_with('/') { site } else { site + "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>x</title></head><body><p>y</p></body></html>";

    #[test]
    fn the_policy_comes_before_what_it_binds() -> Result<()> {
        let page = finished(PAGE.to_owned(), &Edition::Offline, "<script>1</script>", "<script>2</script>")?;
        assert!(page.starts_with(
            "<html lang=\"en\" data-edition=\"offline\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
        ));
        assert!(page.ends_with("<p>y</p><script>2</script></body></html>"));
        // Both scripts are allowed, each by its own hash.
        assert_eq!(page.matches("'sha256-").count(), 2);
        Ok(())
    }

    #[test]
    fn a_page_without_a_place_for_the_policy_is_refused() {
        assert!(finished(PAGE.replace("charset", "name"), &Edition::Hosted, "", "").is_err());
        assert!(finished(PAGE.replace("</body>", ""), &Edition::Hosted, "", "").is_err());
    }
}
