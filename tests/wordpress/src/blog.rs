//! Where the blog is, and what is on it.

use std::env;
use std::fs;

use anyhow::{Context as _, Result, bail, ensure};
use journeys::Page;
use serde_json::Value;

/// The running blog.
pub struct Blog {
    origin: String,
    posts: Value,
}

impl Blog {
    /// The one that was set up for this run.
    ///
    /// # Errors
    /// Where there is none.
    pub fn running() -> Result<Self> {
        let said = |name: &str| {
            env::var(name)
                .with_context(|| format!("{name} is not set: `cargo xtask test-wordpress` sets up a blog and does"))
        };
        let posts = fs::read(said("BLOG_POSTS")?).context("reading what is on the blog")?;
        Ok(Self { origin: said("BLOG_ORIGIN")?, posts: serde_json::from_slice(&posts)? })
    }

    /// Something that was noted about it when it was filled.
    ///
    /// # Errors
    /// Where it was not.
    pub fn noted(&self, what: &str) -> Result<&str> {
        self.posts.get(what).and_then(Value::as_str).with_context(|| format!("nothing was noted about {what}"))
    }

    /// The address of a post.
    ///
    /// # Errors
    /// Where there is none.
    pub fn post(&self, name: &str) -> Result<String> {
        Ok(format!("{}/?p={}", self.origin, self.number(name)?))
    }

    /// The address of the feed of a post.
    ///
    /// # Errors
    /// Where there is none.
    pub fn feed(&self, name: &str) -> Result<String> {
        Ok(format!("{}/?feed=rss2&withoutcomments=1&p={}", self.origin, self.number(name)?))
    }

    /// The address of the editor with a post in it, by way of the log-in.
    ///
    /// # Errors
    /// Where there is no such post.
    pub fn editor(&self, name: &str) -> Result<String> {
        let post = self.number(name)?;
        Ok(format!("{}/wp-login.php?redirect_to=%2Fwp-admin%2Fpost.php%3Fpost%3D{post}%26action%3Dedit", self.origin))
    }

    fn number(&self, name: &str) -> Result<u64> {
        self.posts.get(name).and_then(Value::as_u64).with_context(|| format!("there is no post {name}"))
    }

    /// What the server sends for an address, before any script has touched it.
    ///
    /// # Errors
    /// Where it sends nothing.
    pub fn sent(&self, address: &str) -> Result<String> {
        ureq::get(address).call()?.body_mut().read_to_string().with_context(|| format!("reading {address}"))
    }

    /// What the browser asked for since the last time, each by its path; all of it from this blog.
    ///
    /// # Errors
    /// Where something came from elsewhere, ours or WordPress's own.
    pub fn asked_for(&self, page: &Page) -> Result<Vec<String>> {
        let mut paths = Vec::new();
        let mut strange = Vec::new();
        for address in page.requests()? {
            match address.strip_prefix(&format!("{}/", self.origin)) {
                Some(path) => paths.push(path.to_owned()),
                // What is written into the page itself comes from nowhere.
                None if address.starts_with("data:")
                    || address.starts_with("blob:")
                    || address.starts_with("about:") => {}
                None => strange.push(address),
            }
        }
        ensure!(strange.is_empty(), "asked elsewhere: {strange:?}");
        Ok(paths)
    }

    /// The same, only what is the plugin's; by its name in the plugin's folder, and with nothing asked of it.
    ///
    /// # Errors
    /// As for [`asked_for`](Self::asked_for).
    pub fn asked_of_us(&self, page: &Page) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for path in self.asked_for(page)?.iter().filter(|path| path.contains("rain-check")) {
            let Some(name) = path.strip_prefix("wp-content/plugins/rain-check/") else { bail!("{path} is not ours") };
            names.push(name.split('?').next().unwrap_or_default().to_owned());
        }
        Ok(names)
    }
}
