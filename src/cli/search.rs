//! The search indexes of an edition, one language after the other, handed to a receiver.

use rayon::prelude::*;

use crate::engine::{Edition, Kept};
use crate::page;
use crate::text::Lang;

/// Every file of every index. What of it is new is kept for the next time.
pub fn index<E: Send>(edition: &Edition, receive: impl Fn(&str, &[u8]) -> Result<(), E> + Sync) -> Result<Vec<Kept>, E> {
    edition.searched().map(|lang| of_language(edition, lang, &receive)).collect()
}

fn of_language<E: Send>(edition: &Edition, lang: Lang, receive: impl Fn(&str, &[u8]) -> Result<(), E> + Sync) -> Result<Kept, E> {
    let config = &edition.renderer.book().site.config;
    let folder = page::search::folder(config, lang);
    // Addresses begin with a slash, files do not.
    let put = |address: &str, text: &str| receive(address.trim_start_matches('/'), text.as_bytes());
    let named = |name: &str, text: &str| put(&format!("{folder}{name}.json"), text);
    let indexed = edition.index(lang, |_, name, text| named(name, text), || Ok(()))?;
    indexed.index.files.par_iter().try_for_each(|(name, text)| named(name, text))?;
    put(&page::search_index(config, lang), &indexed.index.index)?;
    Ok(edition.keep(indexed, lang))
}
