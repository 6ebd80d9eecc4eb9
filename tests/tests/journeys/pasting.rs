//! What is copied arrives with its lines in the fields that people paste it into: one line a line, one blank line between
//! paragraphs. The text on the clipboard is plain, which each kind of field turns into lines of its own
//! (docs/decisions/0083).

use anyhow::{Context as _, Result, ensure};
use journeys::{Engine, Key, Setting, journey, until};
use serde_json::json;

use crate::engines::in_every_engine;

/// Lines that follow each other, blank ones, and a list.
const BODY: &str = "Dear [name],\n\nCould we find another time? These would suit me:\n- Monday at 9:00\n- Tuesday at 10:00\n\nKind regards,\n[your name]";

/// Fields as mail programs and sites have them, wide enough for every line.
const FIELDS: &str = "<style>body > div, textarea { inline-size: 1200px; min-block-size: 1em } p { margin: 0 }</style>
    <div data-field='of lines, as in Gmail' contenteditable><div><br></div></div>
    <div data-field='of paragraphs, as in Outlook' contenteditable><p><br></p></div>
    <div data-field='with nothing in it' contenteditable></div>
    <div data-field='that keeps white space' contenteditable style='white-space: pre-wrap'></div>
    <div data-field='of plain text' contenteditable=plaintext-only></div>
    <textarea data-field='of a form' rows=12></textarea>
    <input data-field='of one line' size=120>";

/// The lines of a field, by where they stand.
const LINES: &str = "
    const field = deep.all('[data-field]')[INDEX];
    if (field.value !== undefined) return field.value.split('\\n');
    const rows = [];
    const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        let start = 0;
        for (const part of texts.currentNode.data.split('\\n')) {
            const range = new Range();
            range.setStart(texts.currentNode, start);
            range.setEnd(texts.currentNode, start + part.length);
            start += part.length + 1;
            // An end of a line may belong to the range, too, and is not wide.
            const wide = [...range.getClientRects()].find(({ width }) => width);
            if (!wide) continue;
            const top = Math.round(wide.top);
            const row = rows.at(-1);
            if (row?.top === top) row.text += part;
            else rows.push({ top, text: part });
        }
    }
    const gaps = rows.slice(1).map((row, index) => row.top - rows[index].top);
    const height = Math.min(...gaps);
    return rows.flatMap(({ text }, index) => [...Array(Math.round((gaps[index - 1] ?? height) / height) - 1).fill(''), text])";

/// Puts the cursor where a person would type.
const ENTER: &str = "
    const field = deep.all('[data-field]')[INDEX];
    field.scrollIntoView({ block: 'center' });
    field.focus();
    if (field.value === undefined) getSelection().collapse(field.firstElementChild ?? field, 0);
    return field.dataset.field";

fn pasted_lines(engine: Engine) -> Result<()> {
    let config = json!({"templates": [{"title": "An exam", "subject": "A new time", "body": BODY}]});
    let post = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A post</title><link rel=icon href=data:,>{FIELDS}
        <script src=rain-check.js></script><rain-check loading=eager><script type=application/json>{config}</script></rain-check>"
    );
    let text = format!("Subject: A new time\n\n{BODY}");
    let lines: Vec<&str> = text.split('\n').collect();
    journey(Setting::desktop()?.in_engine(engine).serving(|site| site.with_page("post.html", &post)), |page| {
        page.open_host("post.html", &[], || {
            page.find_by_script("return deep.one('[data-testid=place]')?.reading && deep.one('.besides')").map(drop)
        })?;
        page.open_details("Blank templates")?;
        page.open_details("An exam")?;
        page.press("Copy this template")?;
        page.wait_for_status("Copied: template")?;
        for index in 0..7 {
            let of = |script: &str| script.replace("INDEX", &index.to_string());
            let name = page.script(&of(ENTER))?;
            let name = name.as_str().context("no field")?.to_owned();
            page.key(Key::Paste)?;
            until(&format!("the text in the field {name}"), || {
                let found = page.script(&of(LINES))?;
                if name == "of one line" {
                    // Each browser has its own blanks for the ends of lines.
                    let found = found.pointer("/0").and_then(serde_json::Value::as_str).unwrap_or_default();
                    ensure!(found.split_whitespace().eq(text.split_whitespace()), "it is {found}");
                } else {
                    ensure!(found == json!(lines), "it has {found}");
                }
                Ok(())
            })?;
        }
        Ok(())
    })
}

in_every_engine! {
    copied_text_keeps_its_lines_in_every_field: pasted_lines,
}
