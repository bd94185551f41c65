//! Renders every page of an edition on all cores and hands each to a receiver. Pages are never all in memory at once; the files made of one
//! picture stand together, so that it is decoded once for all of them.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Instant;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::engine::Edition;
use crate::page::{Icon, Page, What};
use crate::picture::Variant;
use crate::render::Rendered;

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
    run(edition, started, |pages, buffer| {
        let made = match job(edition, pages) {
            Job::Picture(path, variants) => edition.pictures.make(path, &variants),
            Job::Icons(icons) => edition.icons(&icons),
            Job::Pages => {
                return pages.iter().try_for_each(|page| {
                    let file = rendered(edition, page, buffer).map_err(Fault::Problem)?;
                    receive(&page.file(), file.as_ref().unwrap_or(buffer)).map_err(Fault::Refused)
                });
            }
        };
        let files = made.map_err(Fault::Problem)?;
        pages.iter().zip(files).try_for_each(|(page, bytes)| receive(&page.file(), &bytes).map_err(Fault::Refused))
    })
}

/// Makes everything but the files of pictures: of these only whether they could be made is looked at.
pub fn prove(edition: &Edition, started: Instant) -> Vec<Diagnostic> {
    let pressed: Pressed<Infallible> = run(edition, started, |pages, buffer| {
        let proven = match job(edition, pages) {
            Job::Picture(path, variants) => edition.pictures.prove(path, &variants),
            Job::Icons(icons) => edition.logo().map_or(Ok(()), |logo| edition.pictures.prove_icons(logo, &icons)),
            Job::Pages => pages.iter().try_for_each(|page| rendered(edition, page, buffer).map(drop)),
        };
        proven.map_err(Fault::Problem)
    });
    pressed.problems
}

/// Each page by itself, the files of a picture together.
fn run<E: Send>(edition: &Edition, started: Instant, work: impl Fn(&[Page], &mut Vec<u8>) -> Result<(), Fault<E>> + Sync) -> Pressed<E> {
    let progress = Progress::new(edition.pages.len(), started);
    let jobs = edition.pages.par_chunk_by(together);
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

/// What pages that stand together are made of.
enum Job<'a> {
    Picture(&'a Arc<str>, Vec<Variant>),
    Icons(Vec<Icon>),
    Pages,
}

fn job<'a>(edition: &'a Edition, pages: &[Page]) -> Job<'a> {
    match pages.first().map(|page| &page.what) {
        Some(What::Media { id, .. }) => {
            let media = edition.renderer.book().site.media(*id);
            let variant = |page: &Page| match page.what {
                What::Media { file, .. } => media.files.get(file).map(|file| file.variant),
                _ => None,
            };
            Job::Picture(&media.path, pages.iter().filter_map(variant).collect())
        }
        Some(What::Icon(_)) => {
            let icon = |page: &Page| match page.what {
                What::Icon(icon) => Some(icon),
                _ => None,
            };
            Job::Icons(pages.iter().filter_map(icon).collect())
        }
        _ => Job::Pages,
    }
}

/// Whether two pages are made of one picture.
fn together(a: &Page, b: &Page) -> bool {
    match (&a.what, &b.what) {
        (What::Media { id, .. }, What::Media { id: other, .. }) => id == other,
        (What::Icon(_), What::Icon(_)) => true,
        _ => false,
    }
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
        Rendered::Icon(icon) => edition.icons(&[icon]).map(|mut files| files.pop()),
        Rendered::Picture(id, variant) => {
            edition.pictures.make(&edition.renderer.book().site.media(id).path, &[variant]).map(|mut files| files.pop())
        }
    }
}

enum Fault<E> {
    Problem(Box<Diagnostic>),
    Refused(E),
}
