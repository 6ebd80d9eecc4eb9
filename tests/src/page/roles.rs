//! Finding by role and name in browsers that do not expose their accessibility tree (Firefox, WebKit): elements that may have the
//! role are selected by markup, then the browser is asked for the computed role and name of each.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::session::{Element, Session};

/// A selector for each role. The names are Chromium's; "`DisclosureTriangle`" is no ARIA role.
const ROLES: [(&str, &str); 15] = [
    ("button", "button, input[type=button], input[type=submit], [role=button]"),
    ("checkbox", "input[type=checkbox], [role=checkbox]"),
    ("combobox", "select, [role=combobox]"),
    (TRIANGLE, "summary"),
    ("group", "fieldset, [role=group]"),
    ("heading", "h1, h2, h3, h4, h5, h6, [role=heading]"),
    ("link", "a[href], [role=link]"),
    ("radio", "input[type=radio], [role=radio]"),
    ("region", "section, [role=region]"),
    ("searchbox", "input[type=search], [role=searchbox]"),
    ("status", "output, [role=status]"),
    ("tab", "[role=tab]"),
    ("tablist", "[role=tablist]"),
    ("tabpanel", "[role=tabpanel]"),
    (
        "textbox",
        "textarea, input:not([type]), input[type=text], input[type=tel], input[type=email], input[type=url], [role=textbox]",
    ),
];

const TRIANGLE: &str = "DisclosureTriangle";

/// The visible elements that match a selector, each with its value.
const VISIBLE: &str = "
    const hidden = (one) => {
        for (let part = one; part; part = part.getRootNode().host) if (part.closest('[aria-hidden=true], [inert]')) return true;
        return !one.checkVisibility({ visibilityProperty: true });
    };
    return deep.all(arguments[0], arguments[1] ?? document).filter((one) => !hidden(one)).map((one) => [one, one.value ?? ''])";

pub(super) fn query(
    session: &Session,
    role: &str,
    name: Option<&str>,
    within: Option<&Element>,
) -> Result<Vec<(String, Element)>> {
    let selector = ROLES.iter().find(|(one, _)| *one == role).map(|(_, selector)| *selector);
    let selector = selector.with_context(|| format!("page/roles.rs has no selector for {role}"))?;
    let within = within.map_or(Value::Null, Element::argument);
    let seen = session.script(VISIBLE, &[json!(selector), within])?;
    let mut found = Vec::new();
    for one in seen.as_array().context("not a list")? {
        let element = one.get(0).and_then(Element::from_value).context("not an element")?;
        let value = one.get(1).and_then(Value::as_str).unwrap_or_default();
        let computed = |what: &str| session.computed(&element, what);
        let label = name_without_value(session.engine(), role, &computed("label")?, value);
        if name.is_none_or(|name| name == label) && (role == TRIANGLE || computed("role")? == role) {
            found.push((label, element));
        }
    }
    Ok(found)
}

/// The computed label, without the value that `WebKit` appends to it where the label surrounds the field.
fn name_without_value(engine: Engine, role: &str, label: &str, value: &str) -> String {
    let holds_text = matches!(role, "textbox" | "searchbox" | "combobox");
    let without = (engine == Engine::WebKit && holds_text).then(|| before(label, value)).flatten();
    without.unwrap_or(label).to_owned()
}

/// What a label says before the value at its end. `WebKit` drops blanks from the value where somebody has typed in the middle of it, so
/// blanks are not compared.
fn before<'a>(label: &'a str, value: &str) -> Option<&'a str> {
    let mut rest = label.trim_end();
    for character in value.chars().rev().filter(|character| !character.is_whitespace()) {
        rest = rest.strip_suffix(character)?.trim_end();
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_ends_before_the_value_whichever_blanks_webkit_drops() {
        let name = |label, value| name_without_value(Engine::WebKit, "textbox", label, value);
        assert_eq!(name("Text Hello,\n\nI can't come.Sorry!", "Hello,\n\nI can't come. Sorry!"), "Text");
        assert_eq!(name("Your name", ""), "Your name");
        assert_eq!(name("Company Acme", "Northfield"), "Company Acme");
    }
}
