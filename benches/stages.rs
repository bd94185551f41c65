//! What the stages of the pipeline cost, each by itself, on invented texts of about 650 words.
//!
//! ```sh
//! cargo bench --bench stages               # all of them
//! cargo bench --bench stages -- rendered   # those with a word in their names
//! ```
//!
//! The first column is the fastest run: what the work costs when nothing else comes in between. Compare it with that of another state of
//! the code, on the same machine. With `CARGO_PROFILE_BENCH_LTO=off` the program is compiled much sooner and is some percent slower.

#[path = "../tests/work/corpus.rs"]
mod corpus;
#[path = "../tests/work/words.rs"]
mod words;

use std::sync::{Arc, LazyLock};

use divan::{Bencher, black_box};
use nhipcau::config::Config;
use nhipcau::content::{self, Document, KnownDocuments, markdown};
use nhipcau::diagnostic::Diagnostic;
use nhipcau::engine::{self, Day, Edition, Engine, Request};
use nhipcau::official::{Issuers, Reader};
use nhipcau::page::search::{findable, record};
use nhipcau::page::{self, Book, By, Format, Page, What};
use nhipcau::render::Renderer;
use nhipcau::search::{self, Collection};
use nhipcau::site::{self, EntryId};
use nhipcau::text::hash::fingerprint;
use nhipcau::text::{Lang, fold, relative, slug};
use nhipcau::yaml;
use tempfile::TempDir;

const ENTRIES: usize = 1_000;
/// About 650 words.
const SENTENCES: usize = 30;
const DATE: &str = "2026-11-21";
/// An item of news in the middle of the site.
const ITEM: usize = 500;

fn main() {
    divan::main();
}

/// The texts of a site, and what the pipeline made of them.
struct Sample {
    _folder: TempDir,
    config: Config,
    /// Path and text of each file.
    texts: Vec<(Arc<str>, String)>,
    documents: Vec<Arc<Document>>,
    edition: Edition,
}

static SAMPLE: LazyLock<Sample> = LazyLock::new(|| Sample::new(ENTRIES));

impl Sample {
    fn new(entries: usize) -> Sample {
        let folder = TempDir::new().expect("a temporary folder");
        let files = corpus::files(entries, SENTENCES);
        for file in &files {
            let path = folder.path().join(&file.path);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, &file.text).expect("a file");
        }
        let config = engine::settings(folder.path()).expect("settings");
        let is_text = |file: &corpus::File| file.path.ends_with(".md");
        let texts: Vec<(Arc<str>, String)> = files.into_iter().filter(is_text).map(|file| (file.path.as_str().into(), file.text)).collect();
        let parse = |(path, text): &(Arc<str>, String)| content::parse(path, text, &config).document.map(Arc::new);
        let documents = texts.iter().filter_map(parse).collect();
        let day = Day::On(DATE.parse().expect("a date"));
        let request = Request { root: folder.path().to_owned(), base: None, theme: None, day, drafts: false };
        let edition = Engine::default().revise(&request).edition.expect("a sound site");
        Sample { _folder: folder, config, texts, documents, edition }
    }

    /// A file of the item.
    fn item(&self) -> &(Arc<str>, String) {
        let path = corpus::original(ITEM);
        self.texts.iter().find(|(own, _)| **own == *path).expect("the item")
    }

    /// Its text below the front matter.
    fn body(&self) -> &str {
        let (path, text) = self.item();
        yaml::split(path, text).expect("front matter").body
    }

    fn book(&self) -> &Arc<Book> {
        self.edition.renderer.book()
    }

    fn id(&self) -> EntryId {
        let key = corpus::original(ITEM);
        let key = key.strip_prefix("content/").and_then(|key| key.strip_suffix(".vi.md")).expect("a key");
        self.book().site.find(key).expect("the item")
    }

    fn page(&self, is_wanted: impl Fn(&What) -> bool) -> &Page {
        self.edition.pages.iter().find(|page| page.lang == Lang::DEFAULT && is_wanted(&page.what)).expect("a page")
    }

    fn article(&self) -> &Page {
        let id = self.id();
        self.page(|what| *what == What::Entry(id))
    }
}

#[divan::bench]
fn front_matter_read(bencher: Bencher) {
    let (path, text) = SAMPLE.item();
    let head = text.strip_suffix(SAMPLE.body()).expect("front matter");
    bencher.bench(|| content::parse(path, black_box(head), &SAMPLE.config));
}

#[divan::bench]
fn markdown_to_html(bencher: Bencher) {
    let (path, _) = SAMPLE.item();
    bencher.bench(|| markdown::render(path, black_box(SAMPLE.body()), 0, &markdown::Options::default()));
}

#[divan::bench]
fn official_documents_named_in_a_text(bencher: Bencher) {
    let issuers = Issuers::new([(0, "Liên hiệp tỉnh Mẫu"), (1, "Chính phủ")], []);
    bencher.bench(|| Reader::new(&issuers).read(black_box(SAMPLE.body())));
}

#[divan::bench]
fn a_text_parsed(bencher: Bencher) {
    let (path, text) = SAMPLE.item();
    bencher.bench(|| content::parse(path, black_box(text), &SAMPLE.config));
}

#[divan::bench(max_time = 5)]
fn a_thousand_entries_assembled(bencher: Bencher) {
    let nothing = (site::Pictures::default(), site::Downloads::default(), KnownDocuments::default());
    let input = site::Input {
        config: &Arc::new(SAMPLE.config.clone()),
        pictures: &nothing.0,
        downloads: &nothing.1,
        bulletins: &[],
        known: &nothing.2,
        date: DATE.parse().expect("a date"),
        drafts: false,
    };
    bencher.with_inputs(|| SAMPLE.documents.clone()).bench_values(|documents| site::assemble(documents, &input));
}

#[divan::bench]
fn a_card_as_a_value(bencher: Bencher) {
    let (book, id) = (SAMPLE.book(), SAMPLE.id());
    bencher.bench(|| page::card(book, black_box(id), Lang::DEFAULT).map(|card| tera::Value::from_serializable(&card)));
}

fn rendered(bencher: Bencher, page: &Page) {
    let renderer: &Renderer = &SAMPLE.edition.renderer;
    let mut bytes = Vec::new();
    bencher.bench_local(|| -> Result<(), Box<Diagnostic>> { renderer.render(black_box(page), &mut bytes).map(drop) });
}

#[divan::bench]
fn an_article_rendered(bencher: Bencher) {
    rendered(bencher, SAMPLE.article());
}

#[divan::bench]
fn a_list_page_rendered(bencher: Bencher) {
    rendered(bencher, SAMPLE.page(|what| matches!(what, What::List { of, number: 2 } if of.by == By::All)));
}

#[divan::bench]
fn a_feed_written(bencher: Bencher) {
    rendered(bencher, SAMPLE.page(|what| matches!(what, What::Feed { format: Format::Atom, .. })));
}

#[divan::bench]
fn a_hundred_relative_links(bencher: Bencher) {
    let from = &SAMPLE.article().path;
    let to: Vec<&str> = SAMPLE.edition.pages.iter().take(100).map(|page| &*page.path).collect();
    bencher.bench(|| to.iter().map(|to| relative(black_box(from), to).len()).sum::<usize>());
}

#[divan::bench]
fn a_title_as_a_slug(bencher: Bencher) {
    bencher.bench(|| slug(black_box("Trao học bổng cùng đoàn cựu chiến binh và các thành phố kết nghĩa")));
}

#[divan::bench]
fn a_text_folded(bencher: Bencher) {
    bencher.bench(|| fold(black_box(SAMPLE.body())));
}

#[divan::bench]
fn a_page_hashed(bencher: Bencher) {
    let mut bytes = Vec::new();
    SAMPLE.edition.renderer.render(SAMPLE.article(), &mut bytes).expect("a page");
    bencher.bench(|| fingerprint(black_box(&bytes)));
}

#[divan::bench]
fn an_article_as_it_is_searched(bencher: Bencher) {
    let book = SAMPLE.book();
    let of = findable(book, Lang::DEFAULT)[ITEM];
    bencher.bench(|| search::words(&record(book, Lang::DEFAULT, black_box(of))));
}

#[divan::bench(max_time = 5)]
fn five_hundred_texts_indexed(bencher: Bencher) {
    let book = SAMPLE.book();
    let all: Vec<_> = findable(book, Lang::DEFAULT).into_iter().take(500).map(|of| record(book, Lang::DEFAULT, of)).collect();
    let names: Vec<String> = (0..all.len()).map(|at| format!("{at:08}")).collect();
    bencher.bench(|| {
        let mut collection = Collection::default();
        all.iter().for_each(|record| collection.add(search::words(record)));
        collection.index("", &names, &[])
    });
}
