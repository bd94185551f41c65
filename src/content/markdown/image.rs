//! Pictures: their description is gathered while the parser walks through it, then they become a slot.

use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

use crate::diagnostic::Code;

use super::Picture;
use super::events::Renderer;
use super::link::{self, Verdict};
use super::slot::What;

/// A picture whose description is being read.
pub(super) struct OpenImage {
    start: usize,
    address: String,
    title: String,
    /// Place of the destination, where it stands in a definition elsewhere.
    defined: Option<usize>,
    alt: String,
    /// Pictures within its description, which give their own descriptions to it.
    depth: u32,
    /// End of the description read so far.
    end: usize,
}

impl Renderer<'_> {
    pub fn start_image(&mut self, address: &str, title: &str, start: usize, defined: Option<usize>) {
        self.thing(start);
        self.image = Some(OpenImage {
            start,
            address: address.to_owned(),
            title: title.trim().to_owned(),
            defined,
            alt: String::new(),
            depth: 1,
            end: start + 2,
        });
    }

    /// An event within a picture's description.
    pub fn in_image(&mut self, mut image: OpenImage, event: Event, range: Range<usize>) {
        match &event {
            Event::Text(text) | Event::Code(text) => image.alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
            Event::Start(Tag::Image { .. }) => image.depth += 1,
            Event::End(TagEnd::Image) => image.depth -= 1,
            _ => {}
        }
        if image.depth == 0 {
            self.end_image(image, range.end);
        } else {
            if !matches!(event, Event::Start(_)) {
                image.end = range.end;
            }
            self.image = Some(image);
        }
    }

    fn end_image(&mut self, image: OpenImage, end: usize) {
        self.check_hidden(&image.alt, image.start);
        self.check_hidden(&image.title, image.start);
        let alt = image.alt.split_whitespace().collect::<Vec<_>>().join(" ");
        if alt.is_empty() {
            self.report(Code::MissingAlt, image.start, |problem| problem.arg("picture", &image.address).arg("form", "text"));
        }
        let at = image.defined.unwrap_or_else(|| link::destination(self.source, image.end, end));
        match link::judge(&image.address) {
            Verdict::Inside { target, .. } if !target.is_empty() => {
                let place = self.places.at(at);
                let caption = (!image.title.is_empty()).then(|| image.title.into());
                self.out.slot(What::Picture(self.pictures.len() as u32));
                self.pictures.push(Picture { file: target, alt: alt.into(), caption, figure: false, place });
            }
            Verdict::Outside(url) if url.as_bytes()[..4].eq_ignore_ascii_case(b"http") => {
                self.report(Code::RemotePicture, at, |problem| problem.arg("url", &url));
            }
            Verdict::Nowhere { meant: Some(url) } => self.report(Code::RemotePicture, at, |problem| problem.arg("url", &url)),
            Verdict::Outside(url) => {
                let scheme = url.split(':').next().unwrap_or_default();
                self.report(Code::ForbiddenScheme, at, |problem| problem.arg("scheme", scheme));
            }
            Verdict::Forbidden { scheme } => self.report(Code::ForbiddenScheme, at, |problem| problem.arg("scheme", scheme)),
            Verdict::Inside { .. } | Verdict::Nowhere { meant: None } => {
                self.report(Code::MissingPicture, at, |problem| {
                    problem.arg("picture", &image.address).arg("nearest", "none").arg("in", "text")
                });
            }
        }
    }
}
