//! Renders the first question into index.html, with the labels of the `words` crate, so that it can be answered before
//! the application starts. A journey compares it with what the application shows.

use std::fmt::Write as _;

use anyhow::{Result, ensure};
use policy::Kind;

/// The placeholder in index.html.
const PLACE: &str = "<div data-reasons></div>";

/// Replaces the placeholder with the answers.
pub(crate) fn with_reasons(page: &str) -> Result<String> {
    ensure!(page.matches(PLACE).count() == 1, "index.html must contain this placeholder exactly once: {PLACE}");
    Ok(page.replace(PLACE, &answers()))
}

fn answers() -> String {
    let mut html = String::new();
    for &kind in Kind::ALL {
        let name = words::kind_name(kind);
        write!(html, "<div class=\"reasons\"><h3>{name}</h3><div class=\"tiles\">").ok();
        for reason in kind.reasons() {
            write!(
                html,
                "<label class=\"choice\"><input type=\"radio\" name=\"reason\" autocomplete=\"off\" value=\"{}\"><span>{}</span></label>",
                reason.id(),
                words::reason_label(reason),
            )
            .ok();
        }
        html.push_str("</div></div>");
    }
    html
}

#[cfg(test)]
mod tests {
    use policy::Reason;

    use super::*;

    #[test]
    fn every_reason_can_be_chosen_before_the_application_starts() -> Result<()> {
        let page = with_reasons(&format!("<main>{PLACE}</main>"))?;
        for reason in Reason::ALL {
            assert!(page.contains(&format!("value=\"{}\"><span>{}</span>", reason.id(), words::reason_label(*reason))));
        }
        assert!(with_reasons("<main></main>").is_err());
        Ok(())
    }

    #[test]
    fn no_label_needs_to_be_escaped() {
        assert!(Reason::ALL.iter().all(|reason| !words::reason_label(*reason).contains(['<', '&'])));
    }
}
