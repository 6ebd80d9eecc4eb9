//! What a reader, an author and the owner of a blog see of the plugin.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};
use policy::Reason;
use wordpress::{Blog, Written};

/// By how much it is wider than a paragraph of the post: the theme gives both their column.
const WIDER: &str = "const width = (one) => Math.round(document.querySelector(one).getBoundingClientRect().width);
    return width('rain-check') - width('.wp-block-post-content > p')";

/// Somebody comes to a post, and leaves it with an email.
fn a_reader_copies_an_email(blog: &Blog, page: &Page, post: &str) -> Result<()> {
    page.visit(&blog.post(post)?)?;
    page.scroll_to(&page.find("group", "What has come up?")?)?;
    ensure!(page.script(WIDER)? == 0, "it is {} px wider than the text beside it", page.script(WIDER)?);
    page.copy_email_as_ill()?;
    let mut ours = blog.asked_of_us(page)?;
    ours.sort();
    ensure!(ours == ["rain-check-lazy.js", "rain-check-page.js", "rain-check-reading.js"], "it took {ours:?}");
    let complaints = page.console_errors()?;
    ensure!(complaints.is_empty(), "complaints: {complaints:?}");
    Ok(())
}

#[test]
fn a_post_with_the_shortcode_shows_the_questions_and_copies_the_email() -> Result<()> {
    let blog = Blog::running()?;
    journey(Setting::desktop()?, |page| a_reader_copies_an_email(&blog, page, "shortcode"))
}

#[test]
fn a_post_with_the_block_shows_the_questions_and_copies_the_email() -> Result<()> {
    let blog = Blog::running()?;
    journey(Setting::desktop()?, |page| a_reader_copies_an_email(&blog, page, "block"))
}

#[test]
fn a_post_without_either_has_nothing_of_ours() -> Result<()> {
    let blog = Blog::running()?;
    let html = blog.sent(&blog.post("without")?)?;
    ensure!(!html.contains("rain-check"), "the page has something of ours");
    journey(Setting::desktop()?, |page| {
        page.visit(&blog.post("without")?)?;
        page.find("heading", "With neither")?;
        let ours = blog.asked_of_us(page)?;
        ensure!(ours.is_empty(), "it took {ours:?}");
        Ok(())
    })
}

#[test]
fn shortcode_and_block_write_the_same_on_one_line_with_a_link_that_leads_somewhere() -> Result<()> {
    let blog = Blog::running()?;
    for post in ["shortcode", "block"] {
        let written = Written::only(&blog.sent(&blog.post(post)?)?)?;
        let chosen = [("theme", "dark"), ("accent", "#0a5160"), ("heading-level", "3")];
        ensure!(written.chosen() == chosen, "{post}: {:?}", written.chosen());
        ensure!(written.src().contains("/rain-check/rain-check-page.js?ver="), "{post}: {}", written.src());
        let link = written.inside().strip_prefix("<a href=\"").and_then(|rest| rest.split('"').next());
        let page = blog.sent(link.unwrap_or_default())?;
        ensure!(page.contains("<title>Rain Check"), "{post}: the link leads to {link:?}");
    }
    Ok(())
}

#[test]
fn what_is_not_allowed_is_left_out() -> Result<()> {
    let blog = Blog::running()?;
    let written = Written::only(&blog.sent(&blog.post("odd")?)?)?;
    ensure!(written.chosen() == [("help-label", "Our help")], "{:?}", written.chosen());
    ensure!(written.src().contains("/plugins/rain-check/rain-check-page.js?ver="), "{}", written.src());
    Ok(())
}

#[test]
fn house_rules_arrive_whole() -> Result<()> {
    let blog = Blog::running()?;
    let others = Written::only(&blog.sent(&blog.post("block")?)?)?;
    ensure!(!others.inside().contains("<script"), "rules that are not set are written: {}", others.inside());
    journey(Setting::desktop()?.without_scripts(), |page| {
        page.visit(&blog.post("house")?)?;
        let rules = page.script(
            "const config = JSON.parse(document.querySelector('rain-check > script[type=\"application/json\"]').textContent);
             return [config.hideReasons[0], config.messages.email.subject].join(' | ')",
        )?;
        ensure!(rules == "leisure | <!-- <script> Our interview </script> “and” [rain-check] [name]", "{rules}");
        Ok(())
    })
}

#[test]
fn a_feed_has_the_element_and_its_link_and_no_script() -> Result<()> {
    let blog = Blog::running()?;
    let feed = blog.sent(&blog.feed("house")?)?;
    let written = Written::only(&feed)?;
    ensure!(written.inside().starts_with("<a href=\""), "{}", written.inside());
    ensure!(!feed.contains("<script"), "there is a script");
    Ok(())
}

#[test]
fn an_author_may_use_both() -> Result<()> {
    let blog = Blog::running()?;
    let written = Written::all(&blog.sent(&blog.post("author")?)?)?;
    ensure!(written.len() == 2, "{} of two are left", written.len());
    Ok(())
}

#[test]
fn of_an_authors_plain_html_the_marked_links_survive_and_the_rest_does_not() -> Result<()> {
    let blog = Blog::running()?;
    let survives = blog.noted("survives")?;
    println!("  WordPress {} leaves of an author's post:\n{survives}", blog.noted("version")?);
    for what in ["<div data-rain-check", "data-theme=\"dark\"", "<a class=\"rain-check\" href=\"https://example.org/"] {
        ensure!(survives.contains(what), "{what} is gone");
    }
    for what in ["<rain-check", "<script", "<iframe"] {
        ensure!(!survives.contains(what), "{what} is there");
    }
    Ok(())
}

#[test]
fn the_editor_knows_the_block_and_keeps_what_is_chosen() -> Result<()> {
    let blog = Blog::running()?;
    journey(Setting::desktop()?, |page| {
        page.visit(&blog.editor("edited")?)?;
        page.write(&page.field("Username or Email Address")?, "admin")?;
        page.write(&page.find("textbox", "Password")?, "only-for-a-test")?;
        page.press("Log In")?;
        until("the editor to take the block as it is", || {
            let blocks = page.script(
                "return wp.data.select('core/block-editor').getBlocks().map(({ name, isValid }) => `${name} ${isValid}`).join()",
            )?;
            ensure!(blocks == "rain-check/rain-check true", "its blocks: {blocks}");
            Ok(())
        })?;
        page.tap(&page.find("document", "Block: Rain Check")?)?;
        // In capitals, as the editor shows them.
        let theme = page.find("combobox", "THEME")?;
        ensure!(page.value(&theme)? == "dark", "the theme is said to be {:?}", page.value(&theme)?);
        page.write(&page.find("combobox", "REASON")?, words::reason_label(Reason::Illness))?;
        page.press("Update")?;
        until("the post to be saved", || {
            let saved = page.script(
                "return wp.data.select('core/editor').getEditedPostAttribute('content')
                === wp.data.select('core/editor').getCurrentPostAttribute('content')",
            )?;
            ensure!(saved == true, "it is not");
            Ok(())
        })?;
        // The editor speaks to its own blog only, and has nothing to say about us.
        blog.asked_for(page)?;
        let ours: Vec<_> = page.console_errors()?.into_iter().filter(|one| one.contains("rain-check")).collect();
        ensure!(ours.is_empty(), "complaints: {ours:?}");
        let written = Written::only(&blog.sent(&blog.post("edited")?)?)?;
        ensure!(written.chosen().contains(&("reason", "illness")), "the post has {:?}", written.chosen());
        Ok(())
    })
}
