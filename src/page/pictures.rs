//! Pictures as pages show them: the files to choose from, and the one for those who cannot choose.

use crate::picture::Coding;
use crate::site::{Media, MediaFile, MediaId};
use crate::text::escape::html_attribute;

use super::Book;
use super::view::{CandidateView, PictureView, SourceSetView};

/// How wide a picture within a text is shown: as wide as the column, on small screens as wide as these.
const IN_TEXT: &str = "(min-width: 48rem) 44rem, 92vw";

/// What other services show beside a link.
pub struct SharePicture {
    pub url: String,
    pub width: u32,
    pub height: u32,
    pub alt: String,
}

/// None of a picture that is not made for showing.
pub fn view(book: &Book, id: MediaId, alt: &str) -> Option<PictureView> {
    let media = book.site.media(id);
    let single = media.single()?;
    Some(PictureView {
        url: single.url.to_string(),
        width: single.variant.width,
        height: single.variant.height,
        sources: sources(media),
        alt: alt.to_owned(),
        caption: String::new(),
        credit: String::new(),
    })
}

/// None of a picture that is too small for it.
pub fn share(book: &Book, id: MediaId, alt: &str) -> Option<SharePicture> {
    let MediaFile { url, variant } = book.site.media(id).share()?;
    Some(SharePicture { url: url.to_string(), width: variant.width, height: variant.height, alt: alt.to_owned() })
}

fn sources(media: &Media) -> Vec<SourceSetView> {
    let set = |avif: bool| {
        let candidate = |file: &MediaFile| CandidateView { url: file.url.to_string(), width: file.variant.width };
        let candidates: Vec<CandidateView> = media.candidates(avif).map(candidate).collect();
        SourceSetView { kind: avif.then(|| Coding::Avif.media_type()), candidates }
    };
    let is_choice = |set: &SourceSetView| set.candidates.len() > usize::from(set.kind.is_none());
    [set(true), set(false)].into_iter().filter(is_choice).collect()
}

/// Within a text, each address written by `address`. With `choice` a browser may choose among all files.
pub fn html(picture: &PictureView, choice: bool, address: impl Fn(&str) -> String) -> String {
    let (width, height, alt) = (picture.width, picture.height, html_attribute(&picture.alt));
    let srcset = |set: &SourceSetView| {
        let candidates: Vec<String> = set.candidates.iter().map(|file| format!("{} {}w", address(&file.url), file.width)).collect();
        format!("srcset=\"{}\" sizes=\"{IN_TEXT}\"", candidates.join(", "))
    };
    let sources = || picture.sources.iter().filter(|_| choice);
    let own = sources().find(|set| set.kind.is_none()).map(|set| format!(" {}", srcset(set))).unwrap_or_default();
    let others: String = sources().filter_map(|set| Some(format!("<source type=\"{}\" {}>", set.kind?, srcset(set)))).collect();
    let url = address(&picture.url);
    let img = format!("<img src=\"{url}\"{own} width=\"{width}\" height=\"{height}\" alt=\"{alt}\" loading=\"lazy\" decoding=\"async\">");
    if others.is_empty() { img } else { format!("<picture>{others}{img}</picture>") }
}
