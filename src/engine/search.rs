//! The search index of a language, from what pages say to the files that are published. An index that was made of the same before is kept,
//! all its files in one entry of the cache, and taken over from there: to know that, every page is looked at once, but none is taken apart
//! into words.

use std::collections::HashSet;
use std::io;

use rayon::prelude::*;

use crate::page::search::{Findable, fields, findable, folder, record};
use crate::page::{self, Book};
use crate::search::{self, Collection, Index};
use crate::text::hash::fingerprint_of;
use crate::text::{Lang, relative};

use super::Edition;
use super::cache::Key;

/// Another number for whatever makes other files of the same pages: what was kept before no longer counts, no more than what another version
/// of the program kept.
const RECIPE: (&str, u32) = (env!("CARGO_PKG_VERSION"), 1);

/// So many pages are held at a time: enough for all cores, and little beside a whole site.
const BATCH: usize = 256;

/// An index as it was made or found.
pub struct Indexed {
    pub index: Index,
    /// How many pages it finds.
    pub pages: usize,
    /// Else it is one that was kept.
    pub is_new: bool,
    key: Key,
}

/// What became of an index after it was published.
pub struct Kept {
    pub lang: Lang,
    pub pages: usize,
    pub is_new: bool,
    pub(super) key: Key,
    /// Why it could not be kept.
    pub(super) unkept: Option<io::Error>,
}

/// All that stands in the index of a language.
struct Listed {
    all: Vec<Findable>,
    /// Names of their files.
    names: Vec<String>,
    /// What tells one state of a page from another.
    prints: Vec<u128>,
}

impl Edition {
    /// Languages whose pages can be searched: all of them, or none.
    pub fn searched(&self) -> impl Iterator<Item = Lang> + use<> {
        let config = &self.renderer.book().site.config;
        let is_searched = config.search.is_some();
        config.languages.all().filter(move |_| is_searched)
    }

    /// The index of a language. `take` is given the files of its pages one by one, from many threads: the page, the name, the text.
    /// Between batches `go_on` is asked whether anybody still wants it.
    pub fn index<E: Send>(
        &self,
        lang: Lang,
        take: impl Fn(Findable, &str, &str) -> Result<(), E> + Sync,
        go_on: impl Fn() -> Result<(), E>,
    ) -> Result<Indexed, E> {
        let book = self.renderer.book();
        let listed = list(book, lang, take, &go_on)?;
        let fields = fields(book, lang, &listed.all);
        let folder = relative(&page::search_index(&book.site.config, lang), &folder(&book.site.config, lang));
        let key = Key::of_index(fingerprint_of(&(RECIPE, &folder, &listed.names, &listed.prints, &fields)));
        let pages = listed.all.len();
        if let Some(index) = self.cache.find(&key).and_then(|pack| unpacked(&pack)) {
            return Ok(Indexed { index, pages, is_new: false, key });
        }
        let words = collect(book, lang, &listed.all, &go_on)?;
        Ok(Indexed { index: words.index(&folder, &listed.names, &fields), pages, is_new: true, key })
    }

    /// Keeps an index that is new.
    pub fn keep(&self, indexed: Indexed, lang: Lang) -> Kept {
        let Indexed { index, pages, is_new, key } = indexed;
        let unkept = if is_new { self.cache.keep(&key, &packed(&index)).err() } else { None };
        Kept { lang, pages, is_new, key, unkept }
    }
}

fn list<E: Send>(
    book: &Book,
    lang: Lang,
    take: impl Fn(Findable, &str, &str) -> Result<(), E> + Sync,
    go_on: impl Fn() -> Result<(), E>,
) -> Result<Listed, E> {
    let all = findable(book, lang);
    let (mut names, mut prints) = (Vec::with_capacity(all.len()), Vec::with_capacity(all.len()));
    let mut taken = HashSet::new();
    for batch in all.chunks(BATCH) {
        go_on()?;
        let look = |of: &Findable| {
            let record = record(book, lang, *of);
            (fingerprint_of(&record), search::document(&record))
        };
        let (own, files): (Vec<u128>, Vec<String>) = batch.par_iter().map(look).unzip();
        let first = names.len();
        // One after the other: which of two gets its second choice of a name must not depend on who came first.
        names.extend(files.iter().map(|file| search::name(file.as_bytes(), &mut taken)));
        prints.extend(own);
        batch.par_iter().zip(&names[first..]).zip(&files).try_for_each(|((of, name), file)| take(*of, name, file))?;
    }
    Ok(Listed { all, names, prints })
}

fn collect<E>(book: &Book, lang: Lang, all: &[Findable], go_on: impl Fn() -> Result<(), E>) -> Result<Collection, E> {
    let mut collection = Collection::default();
    for batch in all.chunks(BATCH) {
        go_on()?;
        let words: Vec<_> = batch.par_iter().map(|of| search::words(&record(book, lang, *of))).collect();
        words.into_iter().for_each(|words| collection.add(words));
    }
    go_on()?;
    Ok(collection)
}

/// All files of an index one after the other, each text after its length: `index.json`, then name and content of the others.
fn packed(index: &Index) -> Vec<u8> {
    let others = index.files.iter().flat_map(|(name, content)| [name, content]);
    let size = index.files.iter().map(|(name, content)| name.len() + content.len() + 16).sum::<usize>();
    let mut pack = Vec::with_capacity(index.index.len() + 8 + size);
    for text in [&index.index].into_iter().chain(others) {
        pack.extend((text.len() as u64).to_le_bytes());
        pack.extend(text.as_bytes());
    }
    pack
}

/// None where that is no pack.
fn unpacked(mut pack: &[u8]) -> Option<Index> {
    let index = text(&mut pack)?;
    let mut files = Vec::new();
    while !pack.is_empty() {
        let name = text(&mut pack).filter(|name| is_name(name))?;
        files.push((name, text(&mut pack)?));
    }
    Some(Index { index, files })
}

fn text(pack: &mut &[u8]) -> Option<String> {
    let (length, rest) = pack.split_first_chunk()?;
    let (text, rest) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    *pack = rest;
    String::from_utf8(text.to_vec()).ok()
}

/// Names become parts of paths.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where this fails, the same pages have other files by now: then `RECIPE` needs another number, or sites go on with what was kept.
    #[test]
    fn other_files_of_the_same_pages_have_another_recipe() {
        let texts = [
            ("Đường về Hòa Bình", "Hội hữu nghị, don't, M'gar."),
            ("109/KH-LHBD", "中文 ภาษาไทย ½ ﬁ."),
            ("Straße", "đường, dương, hoà bình."),
        ];
        let mut collection = Collection::default();
        let mut print = String::new();
        for (title, text) in texts {
            let record = search::Record { title: title.into(), text: text.into(), ..Default::default() };
            print += &search::document(&record);
            collection.add(search::words(&record));
        }
        let names: Vec<String> = ["aaaaaaaa", "bbbbbbbb", "cccccccc"].map(str::to_owned).into();
        let pack = packed(&collection.index("../", &names, &[]));
        assert_eq!((RECIPE.1, format!("{:032x}", fingerprint_of(&(print, pack)))), (1, "7aae94c2b0190cf2dbac3b79f116af65".to_owned()));
    }

    fn index() -> Index {
        let file = |name: &str, content: &str| (name.to_owned(), content.to_owned());
        Index { index: "{\"format\":1}".into(), files: vec![file("k3x9q2ab", "{\"đường\":[]}"), file("m41c07zd", "")] }
    }

    #[test]
    fn a_pack_holds_an_index() {
        assert_eq!(unpacked(&packed(&index())), Some(index()));
        assert_eq!(unpacked(&packed(&Index::default())), Some(Index::default()));
    }

    #[test]
    fn what_is_no_pack_is_no_index() {
        let pack = packed(&index());
        let whole = [8 + 12, 8 + 12 + 16 + 8 + 16];
        for length in (0..pack.len()).filter(|length| !whole.contains(length)) {
            assert_eq!(unpacked(&pack[..length]), None, "cut to {length}");
        }
        for (at, byte) in [(0, 11), (0, 255), (7, 255), (7, 1), (28, b'.'), (28, b'/'), (28, 0xff)] {
            let mut other = pack.clone();
            other[at] = byte;
            assert_eq!(unpacked(&other), None, "{byte} at {at}");
        }
        assert_eq!(unpacked(&[&pack[..], b"x"].concat()), None);
    }
}
