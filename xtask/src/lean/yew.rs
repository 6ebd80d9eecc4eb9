//! Yew as the page is built with it: its own source, as the registry has it, with a few lines changed on the way to the
//! compiler.
//!
//! Yew is made for pages of many components; this one has one, and a few dozen elements of each kind. Hashing with keys drawn
//! at random, balanced trees, and what would be done with suspensions, portals and raw markup that the page never makes
//! measured 12,000 bytes of brotli. Each change has to fit exactly once: another version of Yew is not changed by halves.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::run::root;

/// What is added to Yew, by the name of the module.
const ADDED: [(&str, &str); 2] = [("maps", include_str!("maps.rs")), ("never", include_str!("never.rs"))];

/// What is changed: the file, what stands there, and what takes its place. A `…` stands for all between two ends.
const CHANGED: &[(&str, &[(&str, &str)])] = &[
    (
        "scheduler.rs",
        &[
            ("use std::collections::BTreeMap;", "use crate::maps::Sorted as BTreeMap;"),
            // What might be put off is what follows a rendering, and that is a line or two: it is done at once.
            ("let deadline = js_sys::Date::now() + YIELD_DEADLINE_MS;\n", ""),
            ("if js_sys::Date::now() >= deadline {…return;\n                }\n            }\n", ""),
            // To call one function soon takes no futures.
            (
                "#[wasm_bindgen(js_name = setTimeout)]
        fn set_timeout(handler: &js_sys::Function, timeout: i32) -> i32;",
                "#[wasm_bindgen(js_name = queueMicrotask)]
        fn soon(call: &js_sys::Function);",
            ),
            (
                "spawn_local(async {
            run_scheduler(vec![]);
        });",
                "soon(Closure::once_into_js(|| run_scheduler(vec![])).unchecked_ref());",
            ),
        ],
    ),
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
    // Keys are looked for one after the other. What goes is taken away first: then what stays, in whatever order the page
    // lists it, mostly need not be moved, and keeps the focus.
    (
        "dom_bundle/blist.rs",
        &[(
            "macro_rules! key {…
        writer.slot
    }
}

impl ReconcileTarget for BList",
            "let mut place = 0;
        while place < rev_bundles.len() {
            if left_vdoms.iter().any(|left| left.key() == rev_bundles[place].key()) {
                place += 1;
            } else {
                rev_bundles.remove(place).detach(root, parent, false);
            }
        }
        let mut writer = NodeWriter { root, parent_scope, parent, slot };
        for (place, left) in left_vdoms.into_iter().rev().enumerate() {
            let found = rev_bundles[place..].iter().position(|right| right.key() == left.key());
            let (next, bundle) = match found {
                Some(further) => {
                    let mut bundle = rev_bundles.remove(place + further);
                    if further > 0 {
                        writer.shift(&bundle);
                    }
                    (writer.patch(left, &mut bundle), bundle)
                }
                None => writer.add(left),
            };
            rev_bundles.insert(place, bundle);
            writer = next;
        }
        writer.slot
    }
}

impl ReconcileTarget for BList",
        )],
    ),
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
            // No element of the page names its namespace: what is inside a drawing belongs to it.
            (
                "if let Some(xmlns) = self…
        {",
                "if let Some(xmlns) = None::<&str> {",
            ),
            // There are no formulas.
            ("} else if tag == \"math\"…\n        {", "} else if false {"),
            // To ask for a new element is as quick as to copy one that was kept.
            (
                "thread_local! {
                static CACHED_ELEMENTS…
                })
            })",
                "document().create_element(tag).unwrap()",
            ),
        ],
    ),
    // The names of events, by themselves rather than by a number for each of a hundred.
    (
        "virtual_dom/listeners.rs",
        &[
            ("pub enum ListenerKind {…\n        }\n", "pub struct ListenerKind(&'static str);\n"),
            (
                "        impl ListenerKind {
",
                "        impl ListenerKind {
            $( pub const $kind: Self = Self(stringify!($kind).split_at(2).1); )*
",
            ),
            ("match self {\n                    Self::other…\n                }", "self.0.into()"),
            ("match self {\n                    $(…\n                }", "self.0"),
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
    // All elements are made with their attributes, in the order in which these are written, and with a value for each.
    (
        "virtual_dom/mod.rs",
        &[
            ("use std::rc::Rc;", "use crate::never::{Never, Never as Rc};"),
            (
                "    Static(&'static [(&'static str, AttributeOrProperty)]),",
                "    Static(Never<[(&'static str, AttributeOrProperty)]>),",
            ),
            ("Self::Static(&[])", "Self::Dynamic { keys: &[], values: Box::new([]) }"),
        ],
    ),
    (
        "dom_bundle/btag/attributes.rs",
        &[
            ("use std::collections::HashMap;", "use crate::maps::Map as HashMap;"),
            ("(Self::Static(new), Self::Static(old)) if ptr_eq(new, old) => (),", ""),
        ],
    ),
    // Each rendering makes all that it shows: nothing is shown twice, so nothing is copied.
    ("utils/mod.rs", &[("unwrap_or_else(|rc| (*rc).clone())", "unwrap_or_else(|_| panic!())")]),
    // One component without children of its kind, portals, suspensions or markup of whatever origin.
    (
        "virtual_dom/vnode.rs",
        &[
            ("use super::{Key,", "use crate::never::{never, Never};\nuse super::{Key,"),
            ("#[derive(Clone, ImplicitClone, PartialEq)]", "#[derive(ImplicitClone, PartialEq)]"),
            (
                "impl Default for VNode {",
                "impl Clone for VNode {
    fn clone(&self) -> Self {
        never()
    }
}

impl Default for VNode {",
            ),
            ("    VComp(Rc<VComp>),", "    VComp(Never<VComp>),"),
            ("    VPortal(Rc<VPortal>),", "    VPortal(Never<VPortal>),"),
            ("    VRef(Node),", "    VRef(Never<Node>),"),
            ("    VSuspense(Rc<VSuspense>),", "    VSuspense(Never<VSuspense>),"),
            ("    VRaw(VRaw),", "    VRaw(Never<VRaw>),"),
            ("VNode::VRaw(VRaw { html })", "never()"),
            ("VNode::VComp(Rc::new(vcomp))", "never()"),
            ("VNode::VComp(Rc::new(VComp::from(vchild)))", "never()"),
            ("VNode::VPortal(Rc::new(vportal))", "never()"),
            ("VNode::VSuspense(Rc::new(vsuspense))", "never()"),
        ],
    ),
    ("html/mod.rs", &[("VNode::VPortal(Rc::new(VPortal::new(child, host)))", "crate::never::never()")]),
    (
        "dom_bundle/bnode.rs",
        &[
            ("use crate::html::AnyScope;", "use crate::html::AnyScope;\nuse crate::never::{never, Never};"),
            ("    Comp(BComp),", "    Comp(Never<BComp>),"),
            ("    Portal(BPortal),", "    Portal(Never<BPortal>),"),
            ("    Ref(Node),", "    Ref(Never<Node>),"),
            ("    Suspense(Box<BSuspense>),", "    Suspense(Never<BSuspense>),"),
            ("    Raw(BRaw),", "    Raw(Never<BRaw>),"),
            ("Self::Comp(bsusp) => bsusp.detach(", "Self::Comp(bsusp) => bsusp.into_inner().detach("),
            ("Self::Portal(bportal) => bportal.detach(", "Self::Portal(bportal) => bportal.into_inner().detach("),
            ("Self::Suspense(bsusp) => bsusp.detach(", "Self::Suspense(bsusp) => bsusp.into_inner().detach("),
            ("Self::Raw(raw) => raw.detach(", "Self::Raw(raw) => raw.into_inner().detach("),
            (
                "Self::Ref(ref node) => {\n                slot.insert…\n            }",
                "Self::Ref(ref node) => never(),",
            ),
            ("VNode::VRef(node) => {…\n            }", "VNode::VRef(node) => never(),"),
            ("VNode::VRef(node) => match bundle {…\n            },", "VNode::VRef(node) => never(),"),
            ("let (node_ref, raw) = vraw.attach(", "let (node_ref, raw) = vraw.into_inner().attach("),
            ("VNode::VRaw(vraw) => vraw.reconcile_node(", "VNode::VRaw(vraw) => vraw.into_inner().reconcile_node("),
            ("Self::Comp(bcomp)", "never()"),
            ("Self::Portal(bportal)\n", "never()\n"),
            ("Self::Suspense(Box::new(bsusp))", "never()"),
            ("Self::Raw(braw)", "never()"),
        ],
    ),
    (
        "suspense/suspension.rs",
        &[
            ("pub struct Suspension {", "pub struct Suspension {\n    never: std::convert::Infallible,"),
            ("let self_ = Suspension {", "let self_ = Suspension {\n            never: crate::never::never(),"),
        ],
    ),
    // Where a node cannot be put in its place, the console hears why, and no more.
    (
        "dom_bundle/position.rs",
        &[
            ("let msg = if…\n                    };\n", ""),
            ("gloo::console::error!(msg, err, parent, next_sibling, node);", "gloo::console::error!(err);"),
            ("tracing::error!(msg);", ""),
            ("panic!(\"{}\", msg)", "panic!()"),
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
        let (from, until) = from.split_once('…').unwrap_or((from, ""));
        let times = text.matches(from).count();
        let Some((before, rest)) = text.split_once(from).filter(|_| times == 1) else {
            bail!("xtask/src/lean/yew.rs does not know this version of Yew: `{from}` is there {times} times, not once");
        };
        let (_, after) = rest.split_once(until).with_context(|| format!("after `{from}` there is no `{until}`"))?;
        text = [before, to, after].concat();
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
        assert_eq!(with("match kind { a, b } end".to_owned(), &[("match…}", "one")])?, "one end");
        for text in ["use map;", "use tree; use tree;"] {
            let error = with(text.to_owned(), &[("tree", "list")]).map_err(|error| error.to_string());
            assert!(error.is_err_and(|error| error.contains("`tree` is there")));
        }
        assert!(with("match kind {".to_owned(), &[("match…}", "one")]).is_err());
        Ok(())
    }
}
