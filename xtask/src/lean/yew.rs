//! Yew as the page is built with it: its own source, as the registry has it, with a few lines changed on the way to the
//! compiler.
//!
//! Yew is made for pages of many components; this one has one, and a few dozen elements of each kind. Hashing with keys drawn
//! at random, balanced trees, and what would be done with suspensions, portals and raw markup that the page never makes
//! measured 9,000 bytes of brotli. Each change has to fit exactly once: another version of Yew is not changed by halves.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::run::root;

/// What is added to Yew, by the name of the module.
const ADDED: [(&str, &str); 2] = [("maps", include_str!("maps.rs")), ("never", include_str!("never.rs"))];

/// What is changed: the file, what stands there, and what takes its place.
const CHANGED: &[(&str, &[(&str, &str)])] = &[
    // Maps of a few entries.
    ("scheduler.rs", &[("use std::collections::BTreeMap;", "use crate::maps::Sorted as BTreeMap;")]),
    (
        "dom_bundle/subtree_root.rs",
        &[
            ("use std::collections::HashSet;", "use crate::maps::Set as HashSet;"),
            // Only a portal has a parent.
            ("struct ParentingInformation {", "struct ParentingInformation {\n    never: std::convert::Infallible,"),
            (
                "let parent_information = ParentingInformation {",
                "let parent_information = ParentingInformation {\n            never: crate::never::never(),",
            ),
        ],
    ),
    ("dom_bundle/blist.rs", &[("use std::collections::HashSet;", "use crate::maps::Set as HashSet;")]),
    ("dom_bundle/btag/attributes.rs", &[("use std::collections::HashMap;", "use crate::maps::Map as HashMap;")]),
    (
        "dom_bundle/btag/listeners.rs",
        &[
            ("use std::collections::HashMap;", "use crate::maps::{Map as HashMap, Sorted};"),
            ("by_id: HashMap<u32,", "by_id: Sorted<u32,"),
            ("by_id: HashMap::default(),", "by_id: Sorted::default(),"),
        ],
    ),
    (
        "dom_bundle/btag/mod.rs",
        &[
            ("use std::collections::HashMap;", "use crate::maps::Map as HashMap;"),
            // No element of the page names its namespace: what is inside a drawing belongs to it.
            (
                "if let Some(xmlns) = self
            .attributes
            .iter()
            .find(|(k, _)| *k == \"xmlns\")
            .map(|(_, v)| v)
        {",
                "if let Some(xmlns) = None::<&str> {",
            ),
            // And there are no formulas.
            (
                "} else if tag == \"math\"
            || parent
                .namespace_uri()
                .is_some_and(|ns| ns == MATHML_NAMESPACE)
        {",
                "} else if false {",
            ),
        ],
    ),
    // The names of events, by themselves rather than by a number for each of a hundred.
    (
        "virtual_dom/listeners.rs",
        &[
            (
                "pub enum ListenerKind {
            $( $kind, )*
            other(std::borrow::Cow<'static, str>),
        }
",
                "pub struct ListenerKind(&'static str);
",
            ),
            (
                "        impl ListenerKind {
",
                "        impl ListenerKind {
            $( pub const $kind: Self = Self(stringify!($kind).split_at(2).1); )*
",
            ),
            (
                "match self {
                    Self::other(type_name) => type_name.clone(),
                    $( Self::$kind => stringify!($kind)[2..].into(), )*
                }",
                "self.0.into()",
            ),
            (
                "match self {
                    $( Self::$kind => stringify!($kind), )*
                    Self::other(type_name) => type_name.as_ref(),
                }",
                "self.0",
            ),
        ],
    ),
    // Names of elements are written in small letters here.
    (
        "virtual_dom/vtag.rs",
        &[(
            "tag.into();\n        let lowercase_tag = tag.to_ascii_lowercase();",
            "tag.into();\n        let lowercase_tag = tag.clone();",
        )],
    ),
    // Attributes always come in the order in which they are written.
    ("virtual_dom/mod.rs", &[("use std::rc::Rc;", "use crate::never::Never as Rc;")]),
    // One component without children of its kind, portals, suspensions or raw markup.
    (
        "virtual_dom/vnode.rs",
        &[
            ("use super::{Key,", "use crate::never::{never, Never};\nuse super::{Key,"),
            ("    VComp(Rc<VComp>),", "    VComp(Never<VComp>),"),
            ("    VPortal(Rc<VPortal>),", "    VPortal(Never<VPortal>),"),
            ("    VSuspense(Rc<VSuspense>),", "    VSuspense(Never<VSuspense>),"),
            ("VNode::VRaw(VRaw { html })", "never()"),
            ("VNode::VComp(Rc::new(vcomp))", "never()"),
            ("VNode::VComp(Rc::new(VComp::from(vchild)))", "never()"),
            ("VNode::VPortal(Rc::new(vportal))", "never()"),
            ("VNode::VSuspense(Rc::new(vsuspense))", "never()"),
        ],
    ),
    ("html/mod.rs", &[("VNode::VPortal(Rc::new(VPortal::new(child, host)))", "crate::never::never()")]),
    (
        "virtual_dom/vraw.rs",
        &[
            ("    pub html: AttrValue,", "    pub html: AttrValue,\n    pub(crate) never: std::convert::Infallible,"),
            ("Self { html }", "Self { html, never: crate::never::never() }"),
        ],
    ),
    (
        "dom_bundle/braw.rs",
        &[
            ("    html: AttrValue,\n", "    html: AttrValue,\n    never: std::convert::Infallible,\n"),
            ("            html: self.html,\n", "            html: self.html,\n            never: self.never,\n"),
        ],
    ),
];

/// Yew's source for the compiler: a copy of the one around this file, its `lib.rs`, with the changes.
pub(super) fn changed(library: &Path) -> Result<PathBuf> {
    let from = library.parent().context("Yew's source is in no folder")?;
    let to = root().join("target/lean/yew");
    if to.exists() {
        fs::remove_dir_all(&to).context("removing an older copy of Yew")?;
    }
    copy(from, &to)?;
    let mut modules = String::new();
    for (name, text) in ADDED {
        fs::write(to.join(name).with_extension("rs"), text)?;
        modules = [&modules, "\nmod ", name, ";"].concat();
    }
    for (file, changes) in CHANGED {
        let file = to.join(file);
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        fs::write(&file, with(text, changes).with_context(|| format!("changing {}", file.display()))?)?;
    }
    let library = to.join("lib.rs");
    fs::write(&library, fs::read_to_string(&library)? + &modules)?;
    Ok(library)
}

/// What the copy depends on, in one text.
pub(super) fn recipe() -> String {
    let added: String = ADDED.iter().map(|(_, text)| *text).collect();
    include_str!("yew.rs").to_owned() + &added
}

fn with(mut text: String, changes: &[(&str, &str)]) -> Result<String> {
    for (from, to) in changes {
        match text.matches(from).count() {
            1 => text = text.replacen(from, to, 1),
            times => bail!(
                "xtask/src/lean/yew.rs does not know this version of Yew: `{from}` is there {times} times, not once"
            ),
        }
    }
    Ok(text)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), &to)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_fits_once_or_the_build_fails() -> Result<()> {
        assert_eq!(with("use tree;".to_owned(), &[("tree", "list")])?, "use list;");
        for text in ["use map;", "use tree; use tree;"] {
            let error = with(text.to_owned(), &[("tree", "list")]).map_err(|error| error.to_string());
            assert!(error.is_err_and(|error| error.contains("`tree` is there")));
        }
        Ok(())
    }
}
