//! The content security policies of the published pages.
//!
//! "We send nothing" is a promise; these policies make the browser enforce it. Scripts are allowed one by one, by
//! hash, without `'self'`: not even a script put on the same server would run. Only the pages for bloggers, where
//! nobody types anything private, load the element by URL as a blog does.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::html;

/// The pages that a policy is made for.
pub(crate) enum Edition {
    /// `index.html`: fetches its WebAssembly, then forbids itself all connections (see `boot/hosted.js`).
    Hosted,
    /// `rain-check.html`: one file that loads nothing.
    Offline,
    /// `embed.html`: the same, shown in a frame on another site.
    Embed,
    /// Pages for bloggers beside the hosted one: they load the element with the small script, as a blog does.
    Beside,
}

/// The policy for a page whose scripts are all inline.
pub(crate) fn policy(edition: &Edition, page: &str) -> String {
    let mut scripts: Vec<_> = html::inline_scripts(page).map(source).collect();
    let mut types = "'none'";
    let (styles, connections) = match edition {
        Edition::Hosted => (hashes(page), "'self'"),
        Edition::Offline | Edition::Embed => ("'none'".to_owned(), "'none'"),
        Edition::Beside => {
            scripts.push("'self'".to_owned());
            // The name of the Trusted Types policy with which the small script makes URLs of the other scripts.
            types = "rain-check";
            (hashes(page), "'none'")
        }
    };
    // The icon is part of the page, since a browser asks for /favicon.ico where there is none.
    let has_icon = html::tags(page).any(|tag| tag.is("link") && tag.has("rel", "icon"));
    let images = if has_icon { "data:" } else { "'none'" };
    [
        "default-src 'none'".to_owned(),
        format!("script-src {} 'wasm-unsafe-eval'", scripts.join(" ")),
        format!("style-src {styles}"),
        format!("img-src {images}"),
        format!("connect-src {connections}"),
        "form-action 'none'".to_owned(),
        "base-uri 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        format!("trusted-types {types}"),
    ]
    .join("; ")
}

/// The policy as a meta tag. It goes first, since it binds only what follows it.
pub(crate) fn meta(policy: &str) -> String {
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><meta name=\"referrer\" content=\"no-referrer\">"
    )
}

/// The hashes of the inline style sheets.
fn hashes(page: &str) -> String {
    html::inline_styles(page).map(source).collect::<Vec<_>>().join(" ")
}

fn source(script: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script)))
}

/// A `_headers` file (Netlify, Cloudflare): each page's policy and who may frame it, cross-origin access for the
/// scripts other sites load, and permanent caching for files whose names hold a hash.
pub(crate) fn headers(pages: &[(&str, &str, &str)], shared: &[&str], immutable: &[String]) -> String {
    let mut headers = String::from(
        "/*\n  \
         X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  \
         Permissions-Policy: accelerometer=(), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(self), \
         display-capture=(), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()\n",
    );
    for (page, policy, framed_by) in pages {
        write!(
            headers,
            "\n{page}\n  \
             Content-Security-Policy: {policy}; frame-ancestors {framed_by}\n  \
             Cross-Origin-Opener-Policy: same-origin\n  \
             Cache-Control: no-cache\n"
        )
        .ok();
        // A site that isolates itself frames only what does the same.
        if *framed_by == "*" {
            headers.push_str(
                "  Cross-Origin-Embedder-Policy: require-corp\n  Cross-Origin-Resource-Policy: cross-origin\n",
            );
        }
    }
    // Other sites load these with subresource integrity, which needs cross-origin read access.
    for file in shared {
        write!(
            headers,
            "\n/{file}\n  \
             Access-Control-Allow-Origin: *\n  \
             Cross-Origin-Resource-Policy: cross-origin\n  \
             Cache-Control: no-cache\n"
        )
        .ok();
    }
    for file in immutable {
        write!(headers, "\n/{file}\n  Cache-Control: public, max-age=31536000, immutable\n").ok();
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><link rel=\"stylesheet\" href=\"a.css\"><script>alert(1)</script></head>";

    #[test]
    fn only_scripts_with_a_listed_hash_are_allowed() {
        let policy = policy(&Edition::Hosted, PAGE);
        // From `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`.
        assert!(
            policy.contains("script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' 'wasm-unsafe-eval';")
        );
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    }

    #[test]
    fn the_single_file_page_may_not_connect() {
        let policy = policy(&Edition::Offline, PAGE);
        assert!(!policy.contains("'self'"), "{policy}");
        assert!(policy.contains("connect-src 'none'") && policy.contains("style-src 'none'"));
    }

    #[test]
    fn pages_for_bloggers_load_the_element_and_may_not_connect() {
        let page = "<head><style>p{}</style><script src=\"a.js\"></script><script>alert(1)</script></head>";
        let policy = policy(&Edition::Beside, page);
        assert!(policy.contains("4GF+pI=' 'self' 'wasm-unsafe-eval';"), "{policy}");
        assert!(policy.contains("style-src 'sha256-") && policy.contains("connect-src 'none'"), "{policy}");
        assert!(policy.contains("trusted-types rain-check") && !policy.contains("unsafe-inline"), "{policy}");
    }

    #[test]
    fn pictures_are_allowed_only_inside_a_page_with_an_icon() {
        assert!(policy(&Edition::Hosted, PAGE).contains("img-src 'none'"));
        let page = format!("<link rel=\"icon\" href=\"data:,\">{PAGE}");
        for edition in [Edition::Hosted, Edition::Offline, Edition::Embed, Edition::Beside] {
            assert!(policy(&edition, &page).contains("img-src data:;"));
        }
    }

    #[test]
    fn headers_add_framing_cors_and_caching() {
        let page = ("/index.html", "default-src 'none'", "'none'");
        let headers = headers(&[page], &["a.js"], &["x-1.wasm".to_owned()]);
        assert!(
            headers.contains("/index.html\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n")
        );
        assert!(headers.contains("/a.js\n  Access-Control-Allow-Origin: *\n"));
        assert!(headers.contains("/x-1.wasm\n  Cache-Control: public, max-age=31536000, immutable\n"));
    }
}
