//! Renders every page of an edition on all cores and hands each to a receiver. Pages are never all in memory at once; the files made of one
//! picture stand together, so that it is decoded once for all of them.

use std::convert::Infallible;
use std::time::Instant;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::engine::Edition;
use crate::page::{Page, What};
use crate::picture::Variant;
use crate::render::Rendered;
use crate::site::MediaId;

use super::progress::Progress;

/// A page is rendered into this much at first; it grows to the largest page a thread meets.
const PAGE_SIZE: usize = 64 * 1024;

/// All problems of rendering, and what the receiver refused.
pub struct Pressed<E> {
    pub problems: Vec<Diagnostic>,
    pub refused: Vec<E>,
}

/// Makes everything.
pub fn press<E: Send>(edition: &Edition, started: Instant, receive: impl Fn(&str, &[u8]) -> Result<(), E> + Sync) -> Pressed<E> {
    run(edition, started, |pages, buffer| match pictures(edition, pages) {
        Some((id, variants)) => {
            let path = &edition.renderer.book().site.media(id).path;
            let files = edition.pictures.make(path, &variants).map_err(Fault::Problem)?;
            pages.iter().zip(files).try_for_each(|(page, bytes)| receive(&page.file(), &bytes).map_err(Fault::Refused))
        }
        None => pages.iter().try_for_each(|page| {
            let file = rendered(edition, page, buffer).map_err(Fault::Problem)?;
            receive(&page.file(), file.as_ref().unwrap_or(buffer)).map_err(Fault::Refused)
        }),
    })
}

/// Makes everything but the files of pictures: of these only whether they could be made is looked at.
pub fn prove(edition: &Edition, started: Instant) -> Vec<Diagnostic> {
    let pressed: Pressed<Infallible> = run(edition, started, |pages, buffer| match pictures(edition, pages) {
        Some((id, variants)) => edition.pictures.prove(&edition.renderer.book().site.media(id).path, &variants).map_err(Fault::Problem),
        None => pages.iter().try_for_each(|page| rendered(edition, page, buffer).map(drop).map_err(Fault::Problem)),
    });
    pressed.problems
}

/// Each page by itself, the files of a picture together.
fn run<E: Send>(edition: &Edition, started: Instant, work: impl Fn(&[Page], &mut Vec<u8>) -> Result<(), Fault<E>> + Sync) -> Pressed<E> {
    let progress = Progress::new(edition.pages.len(), started);
    let jobs = edition
        .pages
        .par_chunk_by(|a, b| matches!((&a.what, &b.what), (What::Media { id, .. }, What::Media { id: other, .. }) if id == other));
    let faults: Vec<Fault<E>> = jobs
        .map_init(
            || Vec::with_capacity(PAGE_SIZE),
            |buffer, pages| {
                let result = work(pages, buffer);
                pages.iter().for_each(|_| progress.step());
                result.err()
            },
        )
        .flatten()
        .collect();
    progress.finish();
    let mut pressed = Pressed { problems: Vec::new(), refused: Vec::new() };
    for fault in faults {
        match fault {
            Fault::Problem(problem) => pressed.problems.push(*problem),
            Fault::Refused(error) => pressed.refused.push(error),
        }
    }
    pressed
}

/// The picture of which these pages are files, and which files.
fn pictures(edition: &Edition, pages: &[Page]) -> Option<(MediaId, Vec<Variant>)> {
    let Some(What::Media { id, .. }) = pages.first().map(|page| &page.what) else { return None };
    let files = &edition.renderer.book().site.media(*id).files;
    let variant = |page: &Page| match page.what {
        What::Media { file, .. } => files.get(file).map(|file| file.variant),
        _ => None,
    };
    Some((*id, pages.iter().filter_map(variant).collect()))
}

/// The bytes of a page: none where they are in the buffer.
fn rendered(edition: &Edition, page: &Page, buffer: &mut Vec<u8>) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
    match edition.renderer.render(page, buffer)? {
        Rendered::Bytes => Ok(None),
        Rendered::Shared(bytes) => {
            buffer.extend_from_slice(&bytes);
            Ok(None)
        }
        Rendered::File(path) => edition.pictures.download(&path).map(Some),
        Rendered::Icon(icon) => edition.icon(icon).map(Some),
        Rendered::Picture(id, variant) => {
            let mut files = edition.pictures.make(&edition.renderer.book().site.media(id).path, &[variant])?;
            Ok(files.pop())
        }
    }
}

enum Fault<E> {
    Problem(Box<Diagnostic>),
    Refused(E),
}
