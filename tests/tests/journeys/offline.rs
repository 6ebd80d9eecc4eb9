//! The single-file page, opened from disk without a network.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Setting, Site, journey};
use policy::{Band, MessageKind, Reason};

/// Copies the single-file page to a new folder, so that no other file is beside it.
pub(crate) fn save_single_file(folder: &str) -> Result<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder)?;
    let file = folder.join("rain-check.html");
    fs::write(&file, Site::published()?.file("rain-check.html")?)
        .with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}

#[test]
fn the_single_file_advises_and_copies_offline() -> Result<()> {
    let file = save_single_file("ill-today")?;
    journey(Setting::desktop()?, |page| {
        page.go_offline()?;
        page.open_file(&file)?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        let advice = page.find("region", "Our advice")?;
        let steps = page.names_in(&advice, "checkbox")?;
        let (call, email) =
            (steps.iter().position(|step| step.contains("Call")), steps.iter().position(|step| step.contains("mail")));
        ensure!(call.is_some() && call <= email, "calling is not the first step: {steps:?}");
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(page.clipboard()? == expected.message(MessageKind::Email)?.body, "another text was copied");
        Ok(())
    })
}

#[test]
fn its_policy_allows_nothing_from_elsewhere() -> Result<()> {
    let file = save_single_file("policy")?;
    journey(Setting::desktop()?, |page| {
        page.open_file(&file)?;
        let policy =
            page.script("return document.querySelector('meta[http-equiv=Content-Security-Policy]').content")?;
        let policy = policy.as_str().context("there is no policy")?;
        for part in [
            "default-src 'none'",
            "connect-src 'none'",
            "style-src 'none'",
            "form-action 'none'",
            "base-uri 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ] {
            ensure!(policy.split("; ").any(|one| one == part), "{part} is not in the policy: {policy}");
        }
        ensure!(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
            "the policy allows too much: {policy}"
        );
        Ok(())
    })
}

#[test]
fn it_looks_like_the_page_on_a_server() -> Result<()> {
    let file = save_single_file("looks")?;
    journey(Setting::desktop()?, |page| {
        let look = "const { fontFamily, color, backgroundColor, fontSize } = getComputedStyle(document.body);
            return [fontFamily, color, backgroundColor, fontSize, document.querySelector('h1').getBoundingClientRect().height].join(' | ')";
        page.open()?;
        let served = page.script(look)?;
        page.open_file(&file)?;
        let opened = page.script(look)?;
        ensure!(served == opened, "{served} on a server, {opened} from a disk");
        Ok(())
    })
}
