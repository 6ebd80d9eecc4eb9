//! Tests the page's calendar files by reading them with two third-party libraries.

#![cfg(test)]

#[path = "../../../src/time/calendar.rs"]
mod calendar;
mod events;
mod readers;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};

use events::Case;
use readers::Event;

#[test]
fn icalendar_reads_the_files_back() -> Result<()> {
    compare("icalendar", readers::icalendar, readers::misread_by_icalendar)
}

#[test]
fn ical_js_reads_the_files_back() -> Result<()> {
    compare("ical.js", readers::ical_js, |_| false)
}

/// Of texts that a reader is known to misread, only the other fields are compared.
fn compare(name: &str, read: fn(&[PathBuf]) -> Result<Vec<Vec<Event>>>, misread: fn(&str) -> bool) -> Result<()> {
    let cases = Case::all();
    let files = write(name, &cases)?;
    let (mut events, mut passed_over) = (0, 0);
    let read = read(&files)?;
    ensure!(read.len() == cases.len(), "{} files of {} were read", read.len(), cases.len());
    for ((case, mut read), file) in cases.iter().zip(read).zip(&files) {
        let mut meant = case.meant();
        for (meant, read) in meant.iter_mut().zip(&mut read) {
            events += 1;
            for (meant, read) in [(&mut meant.title, &mut read.title), (&mut meant.notes, &mut read.notes)] {
                if misread(meant) {
                    passed_over += 1;
                    meant.clone_from(read);
                }
            }
        }
        ensure!(read == meant, "{}:\n{read:#?}\nbut it was meant as\n{meant:#?}", file.display());
    }
    eprintln!("{name}: {events} events in {} files, {passed_over} of their texts passed over", files.len());
    Ok(())
}

/// A folder for each reader, since both tests may run at the same time.
fn write(name: &str, cases: &[Case]) -> Result<Vec<PathBuf>> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/calendar")).join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let write = |(index, case): (usize, &Case)| {
        let file = folder.join(format!("{index}.ics"));
        fs::write(&file, case.file()).with_context(|| format!("writing {}", file.display()))?;
        Ok(file)
    };
    cases.iter().enumerate().map(write).collect()
}
