//! House rules of the element's host: replaced texts, hidden reasons, added templates.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey};
use policy::{Band, Circumstance, Reason};

fn post(inside: &str) -> String {
    format!(
        "<!doctype html><html lang=en data-start=ready><meta charset=utf-8><title>A post</title><link rel=icon href=data:,>
        <script src=rain-check.js defer></script>
        <rain-check loading=eager><a href=rain-check.html>Can I cancel?</a>{inside}</rain-check></html>"
    )
}

pub(crate) fn in_post_with(
    inside: &str,
    expects: &[&'static str],
    walk: impl FnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let page = post(inside);
    let setting = Setting::phone()?.serving(|site| site.with_page("post.html", &page));
    journey(expects.iter().fold(setting, |setting, word| setting.expecting(word)), |page| {
        page.open_path("post.html")?;
        walk(page)
    })
}

const RULES: &str = r#"<script type="application/json">{
    "rules": {"C4": "Ring the desk first, <b>always</b>."},
    "messages": {"reschedule/email": {"subject": "A new time, please", "body": "Dear [name],\n\nMay I come another day?\n\n[your name]"}},
    "hideReasons": ["leisure"],
    "templates": [{"title": "A word of thanks", "body": "Thank you, [name]."}]
}</script>"#;

#[test]
fn house_rules_replace_our_texts() -> Result<()> {
    in_post_with(RULES, &[], |page| {
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("Ask for another time")?;
        let message = page.message()?;
        ensure!(message.starts_with("Dear hiring team,\n\nMay I come another day?"), "{message}");
        ensure!(!message.contains('['), "a placeholder is left: {message}");
        page.open_details("Why")?;
        page.open_details("Blank templates")?;
        let text = page.all_text()?;
        // Texts are never parsed as HTML.
        ensure!(text.contains("Ring the desk first, <b>always</b>."), "the rule is not replaced: {text}");
        ensure!(text.contains("A word of thanks"), "the template is missing");
        let leisure = Circumstance::general(Reason::Leisure);
        page.choose_kind(leisure.kind())?;
        if page.has("button", "More")? {
            page.press("More")?;
        }
        let offered = page.names_in(&page.find("group", "Which fits best?")?, "radio")?;
        ensure!(offered.len() > 1, "only {offered:?} are offered");
        for hidden in Circumstance::ALL.iter().filter(|circumstance| circumstance.reason() == Reason::Leisure) {
            let label = words::circumstance_label(*hidden);
            ensure!(!offered.iter().any(|name| name == label), "“{label}” is offered, though its reason is hidden");
        }
        Ok(())
    })
}

#[test]
fn an_unknown_key_is_reported_and_the_rest_applies() -> Result<()> {
    let inside = RULES.replacen('{', r#"{"colour": "red", "#, 1);
    in_post_with(&inside, &["colour"], |page| {
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        let message = page.message()?;
        ensure!(message.contains("May I come another day?"), "{message}");
        Ok(())
    })
}

#[test]
fn invalid_json_is_reported_and_ignored() -> Result<()> {
    in_post_with("<script type=application/json>{rules}</script>", &["no JSON"], |page| {
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("Ask for another time")
    })
}

#[test]
fn house_rules_can_change_without_losing_answers() -> Result<()> {
    in_post_with("", &[], |page| {
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.run_script(
            "document.querySelector('rain-check').config = {messages: {email: {body: 'Dear [name],\\n\\nAnother day?'}}}",
        )?;
        journeys::until("the text of the house rules", || {
            let message = page.message()?;
            ensure!(message.contains("Another day?"), "{message}");
            Ok(())
        })?;
        page.run_script("document.querySelector('rain-check').config = null")?;
        journeys::until("our text again", || {
            let message = page.message()?;
            ensure!(message.contains("not well today"), "{message}");
            Ok(())
        })
    })
}
