//! What a reader sees of a post with our line in it, and of the same post where its script does not run.

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use journeys::{Engine, Page, Setting, Site, journey};

/// The posts: the path of each page has one of these in it.
const WITHOUT: &str = "without-its-script";
const WITH: &str = "with-the-line";

/// The scripts that the line needs on the site.
const SCRIPTS: [&str; 3] = ["rain-check-lazy.js", "rain-check-page.js", "rain-check-reading.js"];

/// How everything in the post looks but our element, a property a line. A scroll bar makes room for itself.
const LOOKS: &str = "
    document.documentElement.style.overflowY = 'scroll';
    const first = [...document.querySelectorAll('p')].find((one) => one.textContent.startsWith('Something has come up'));
    const post = [...first.parentElement.children].filter((one) => !one.matches('script, rain-check'));
    return post.flatMap((one) => [one, ...one.querySelectorAll('*')]).flatMap((one) => {
        const style = getComputedStyle(one);
        return [...style].map((name) => `${one.localName} “${one.textContent}” has ${name}: ${style.getPropertyValue(name)}`);
    }).join('\\n')";

/// A site that was built for this run.
struct Generated {
    /// The folder it is in.
    name: &'static str,
    /// What the site does without us that the guard would hold against us: words of it.
    by_itself: &'static [&'static str],
}

const ELEVENTY: Generated = Generated { name: "eleventy", by_itself: &[] };
const GHOST: Generated =
    Generated { name: "ghost", by_itself: &["cdn.jsdelivr.net", "ghost-history", "1 in localStorage"] };
const HEXO: Generated = Generated { name: "hexo", by_itself: &["cdn.jsdelivr.net"] };
const HUGO: Generated = Generated { name: "hugo", by_itself: &[] };
const JEKYLL: Generated = Generated { name: "jekyll", by_itself: &[] };

impl Generated {
    /// The site as it was built, with our scripts in a folder beside it.
    fn site(&self) -> Result<Site> {
        let sites = env::var_os("GENERATED").context("GENERATED is not set: `cargo xtask test-generators` does")?;
        let published = Site::published()?;
        let site = Site::in_folder(&PathBuf::from(sites).join(self.name).join("public"))?;
        let site = SCRIPTS.iter().try_fold(site, |site, name| {
            anyhow::Ok(site.with_page(&format!("rain-check/{name}"), str::from_utf8(published.file(name)?)?))
        })?;
        [WITHOUT, WITH].into_iter().try_fold(site, with_icon)
    }

    fn open(&self, page: &Page, address: &str, ready: impl FnOnce() -> Result<()>) -> Result<()> {
        let by_itself: Vec<_> = self.by_itself.iter().map(|&words| words.to_owned()).collect();
        page.open_host(address, &by_itself, ready)
    }

    /// A reader copies an email from the post. What stands around it looks as it does where our script does not run.
    fn reader_copies(&self, engine: Engine) -> Result<()> {
        let site = self.site()?;
        let (without, with) = (address(&site, WITHOUT)?, address(&site, WITH)?);
        journey(Setting::desktop()?.in_engine(engine).serving(|_| site), |page| {
            // What a style sheet asks for, such as a picture behind the title, is asked for when the page is drawn.
            self.open(page, &without, || page.wait_for_frames())?;
            let looked = looks(page)?;
            self.open(page, &with, || wait_until_started(page))?;
            ensure_same_looks(&looked, &looks(page)?)?;
            page.copy_email_as_ill()?;
            ensure_same_looks(&looked, &looks(page)?)
        })
    }

    fn readers_copy(&self) -> Result<()> {
        [Engine::Chromium, Engine::Firefox].into_iter().try_for_each(|engine| {
            self.reader_copies(engine).with_context(|| format!("in {engine}, on the site of {}", self.name))
        })
    }
}

/// The path of the page of a post.
fn address(site: &Site, post: &str) -> Result<String> {
    site.names()
        .find(|name| name.contains(post))
        .map(str::to_owned)
        .with_context(|| format!("the site has no page {post}"))
}

/// Has the page of a post name an icon that is there: a browser asks for another at any time, which the guard takes for ours.
fn with_icon(site: Site, post: &str) -> Result<Site> {
    let page = address(&site, post)?;
    let html = str::from_utf8(site.file(&page)?)?.replace("</head>", "<link rel=\"icon\" href=\"data:,\"></head>");
    Ok(site.with_page(&page, &html))
}

fn wait_until_started(page: &Page) -> Result<()> {
    page.scroll_to(&page.find_by_script("return document.querySelector('rain-check')")?)?;
    page.find("group", "What has come up?")?;
    page.wait_for_reading()
}

fn looks(page: &Page) -> Result<Vec<String>> {
    let looks = page.script(LOOKS)?;
    let looks: Vec<_> = looks.as_str().unwrap_or_default().lines().map(str::to_owned).collect();
    ensure!(looks.len() > 1000, "of the post, only {} properties were found", looks.len());
    Ok(looks)
}

fn ensure_same_looks(before: &[String], now: &[String]) -> Result<()> {
    ensure!(before.len() == now.len(), "beside the element stand {} properties, before {}", now.len(), before.len());
    let changed: Vec<_> =
        before.iter().zip(now).filter(|(before, now)| before != now).map(|(_, now)| now.as_str()).collect();
    ensure!(changed.is_empty(), "changed beside the element:\n  {}", changed.join("\n  "));
    Ok(())
}

#[test]
fn a_post_of_eleventy_keeps_its_looks_and_its_reader_copies_an_email() -> Result<()> {
    ELEVENTY.readers_copy()
}

#[test]
fn a_post_of_ghost_keeps_its_looks_and_its_reader_copies_an_email() -> Result<()> {
    GHOST.readers_copy()
}

#[test]
fn a_post_of_hexo_keeps_its_looks_and_its_reader_copies_an_email() -> Result<()> {
    HEXO.readers_copy()
}

#[test]
fn a_post_of_hugo_keeps_its_looks_and_its_reader_copies_an_email() -> Result<()> {
    HUGO.readers_copy()
}

#[test]
fn a_post_of_jekyll_keeps_its_looks_and_its_reader_copies_an_email() -> Result<()> {
    JEKYLL.readers_copy()
}
