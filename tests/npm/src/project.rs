//! A sample project with Vite and TypeScript: it type-checks, builds and runs.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use journeys::{Setting, Site, journey};
use policy::{MessageKind, Notice, Reason, Situation};
use reading::review;
use serde::Serialize;
use serde_json::Value;
use words::{Details, assess, compose};

use crate::installed::Installed;

const FILES: [(&str, &[u8]); 7] = [
    ("package.json", include_bytes!("../sample/package.json")),
    ("package-lock.json", include_bytes!("../sample/package-lock.json")),
    ("tsconfig.json", include_bytes!("../sample/tsconfig.json")),
    ("index.html", include_bytes!("../sample/index.html")),
    ("src/main.ts", include_bytes!("../sample/src/main.ts")),
    ("src/types.ts", include_bytes!("../sample/src/types.ts")),
    ("plain.html", include_bytes!("../sample/plain.html")),
];

#[test]
fn a_vite_project_type_checks_builds_and_runs() -> Result<()> {
    let project = Installed::with_dependencies("project", &FILES)?;
    for modules in [["esnext", "bundler"], ["nodenext", "nodenext"]] {
        let [module, resolution] = modules;
        let arguments = ["--noEmit", "--project", ".", "--module", module, "--moduleResolution", resolution];
        project.node("node_modules/typescript/bin/tsc", &arguments)?;
    }
    project.node("node_modules/vite/bin/vite.js", &["build", "--logLevel", "warn"])?;

    // Also a page without a bundler, which imports the modules as they are.
    let mut site = Site::in_folder(&project.folder.join("dist"))?
        .with_page("plain.html", &fs::read_to_string(project.folder.join("plain.html"))?);
    for name in [
        "instance.js",
        "policy.js",
        "policy-glue.js",
        "policy-wasm.js",
        "reading.js",
        "reading-glue.js",
        "reading-wasm.js",
    ] {
        site = site.with_page(name, &String::from_utf8(project.file(name)?)?);
    }
    journey(Setting::desktop()?.serving(|_| site), |page| {
        for open in [None, Some("plain.html")] {
            match open {
                None => page.open()?,
                Some(name) => page.open_path(name)?,
            }
            let shown = |id: &str| -> Result<Value> {
                let text = page.script(&format!("return document.getElementById('{id}').textContent"))?;
                serde_json::from_str(text.as_str().unwrap_or_default()).with_context(|| format!("{id} shows {text}"))
            };
            let situation = Situation::new(Reason::Illness, Notice::Minutes(600));
            same(&shown("advice")?, &assess(&situation))?;
            let details = Details { role: "Data Analyst".to_owned(), ..Details::default() };
            same(&shown("messages")?, &compose(&situation, &details))?;
            let draft = words::Draft {
                kind: MessageKind::Email,
                subject: None,
                body: "Something came up, please cancel.".to_owned(),
                situation: Some(situation),
                details: None,
            };
            same(&shown("findings")?, &review(&draft))?;
            let none =
                policy::json::Value::Map(vec![("reason".to_owned(), policy::json::Value::Text("ilness".to_owned()))]);
            let refusal = policy::json::situation(&none).err().context("the misspelt reason was accepted")?.to_string();
            same(&shown("refusal")?, &refusal)?;
            if open.is_none() {
                page.copy_email_as_ill()?;
            }
        }
        Ok(())
    })
}

fn same(shown: &Value, meant: &impl Serialize) -> Result<()> {
    let meant = serde_json::to_value(meant)?;
    ensure!(*shown == meant, "the page shows {shown}\nbut the crates say {meant}");
    Ok(())
}
