//! Everything an editor can get wrong, each with its code and its place.
//!
//! The table is spread over files by what is at fault. Every case is a folder of its own on which the real program runs, once in each
//! language of its messages.

mod body;
mod bulletins;
mod case;
mod documents;
mod files;
mod hostile;
mod many;
mod organizations;
mod plans;
mod settings;
mod theme;
mod together;
mod twins;
mod values;
mod writing;

use std::collections::BTreeSet;

use nhipcau::diagnostic::Code;

use case::Case;

/// Problems that no file of a project causes: they are about the output folder, the program itself, its cache or a spreadsheet, and tested
/// there.
const NOT_OF_FILES: [Code; 30] = [
    Code::OutputNotOurs,
    Code::OutputInsideProject,
    Code::OutputLocked,
    Code::OutputIsLink,
    Code::OutputFailed,
    Code::TwoProducers,
    Code::Internal,
    Code::CacheUnwritten,
    Code::AvifMissing,
    Code::SheetBroken,
    Code::SheetEncoding,
    Code::SheetTooLarge,
    Code::MergedCells,
    Code::HeadNotFound,
    Code::UnknownHeading,
    Code::RepeatedHeading,
    Code::MissingColumn,
    Code::CellFaulty,
    Code::RepeatedRow,
    Code::UnknownWord,
    Code::AmbiguousNumber,
    Code::NotANumber,
    Code::CellDate,
    Code::CellEmpty,
    Code::CellForm,
    Code::UnknownEntry,
    Code::EntryExists,
    Code::NoKey,
    Code::NotChanged,
    Code::SheetIgnored,
];

fn table() -> Vec<Case> {
    [
        files::cases(),
        writing::cases(),
        values::cases(),
        body::cases(),
        together::cases(),
        theme::cases(),
        settings::cases(),
        plans::cases(),
        organizations::cases(),
        bulletins::cases(),
        documents::cases(),
    ]
    .concat()
}

#[test]
fn every_code_is_in_the_table() {
    let shown: BTreeSet<Code> = table().iter().flat_map(Case::codes).collect();
    let missing: Vec<&Code> = Code::ALL.iter().filter(|code| !shown.contains(code) && !NOT_OF_FILES.contains(code)).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

#[test]
fn the_file_itself() {
    case::check_all(files::cases());
}

#[test]
fn the_writing_of_front_matter() {
    case::check_all(writing::cases());
}

#[test]
fn what_front_matter_says() {
    case::check_all(values::cases());
}

#[test]
fn plans_of_work() {
    case::check_all(plans::cases());
}

#[test]
fn the_directory() {
    case::check_all(organizations::cases());
}

#[test]
fn issues_of_the_bulletin() {
    case::check_all(bulletins::cases());
}

#[test]
fn documents_of_others() {
    case::check_all(documents::cases());
}

#[test]
fn the_body() {
    case::check_all(body::cases());
}

#[test]
fn how_files_belong_together() {
    case::check_all(together::cases());
}

#[test]
fn the_theme() {
    case::check_all(theme::cases());
}

#[test]
fn the_settings() {
    case::check_all(settings::cases());
}
