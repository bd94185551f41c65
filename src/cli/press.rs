//! Renders every page of an edition on all cores and hands each to a receiver. Pages are never all in memory at once.

use std::time::Instant;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::engine::Edition;
use crate::render::Rendered;

use super::progress::Progress;

/// A page is rendered into this much at first; it grows to the largest page a thread meets.
const PAGE_SIZE: usize = 64 * 1024;

/// All problems of rendering, and what the receiver refused.
pub struct Pressed<E> {
    pub problems: Vec<Diagnostic>,
    pub refused: Vec<E>,
}

pub fn press<E: Send>(edition: &Edition, started: Instant, receive: impl Fn(&str, &[u8]) -> Result<(), E> + Sync) -> Pressed<E> {
    let progress = Progress::new(edition.pages.len(), started);
    let faults: Vec<Fault<E>> = edition
        .pages
        .par_iter()
        .map_init(
            || Vec::with_capacity(PAGE_SIZE),
            |buffer, page| {
                let result = edition.renderer.render(page, buffer).map_err(Fault::Problem).and_then(|rendered| {
                    let picture;
                    let bytes: &[u8] = match &rendered {
                        Rendered::Bytes => buffer,
                        Rendered::Shared(bytes) => bytes,
                        Rendered::File(path) => {
                            picture = edition.pictures.download(path).map_err(Fault::Problem)?;
                            &picture
                        }
                        Rendered::Icon(icon) => {
                            picture = edition.icon(*icon).map_err(Fault::Problem)?;
                            &picture
                        }
                        Rendered::Picture(id, variant) => {
                            let path = &edition.renderer.book().site.media(*id).path;
                            picture = edition.pictures.made(path, variant).map_err(Fault::Problem)?;
                            &picture
                        }
                    };
                    receive(&page.file(), bytes).map_err(Fault::Refused)
                });
                progress.step();
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

enum Fault<E> {
    Problem(Box<Diagnostic>),
    Refused(E),
}
