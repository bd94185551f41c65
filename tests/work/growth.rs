//! A site of ten times as many entries costs ten times as much, and a page of it no more than before. In between stands a third size: what
//! is the same on every site, large beside a small one, could hide a cost that grows with the square.

use nhipcau::engine::{Edition, Engine};
use nhipcau::page::{self, PER_PAGE, What};

use crate::measure::{alone, now};
use crate::site::Site;

const SIZES: [usize; 3] = [200, 800, 2_000];
/// Nothing is exactly linear: months begin and end, numbers get longer, lists fill their last page.
const TOLERANCE: f64 = 1.15;
/// A page of a term shows its twenty, others a few boxes beside one another; what names an entry or a document stands there whole.
const MOST_SHOWN: usize = 60;
/// A few sentences each: what grows with texts is linear anyway.
const SENTENCES: usize = 3;

/// What is counted, by name.
type Counts = Vec<(&'static str, u64)>;

/// Each count grows by the same from the first size to the second as from there to the third, entry for entry.
#[track_caller]
fn is_linear(sizes: [usize; 3], counts: &[Counts; 3]) {
    for (at, (name, _)) in counts[0].iter().enumerate() {
        let [small, middle, large] = [0, 1, 2].map(|size| counts[size][at].1 as f64);
        let [from, over, to] = sizes.map(|size| size as f64);
        let (first, second) = ((middle - small) / (over - from), (large - middle) / (to - over));
        assert!(second <= TOLERANCE * first, "{name}: {first:.1} for each further entry, then {second:.1}: {small}, {middle}, {large}");
        assert!(large / small <= TOLERANCE * to / from, "{name}: {small}, then {large}");
        assert!(first > 0.0, "{name} is not counted: {small}, {middle}, {large}");
    }
}

/// The most that one output asks for.
#[derive(Clone, Copy, Debug, Default)]
struct Most {
    /// Cards of one page of a list.
    listed: usize,
    /// Cards of any other page.
    shown: usize,
    /// Bytes allocated to find out what stands on the page of an entry.
    looked: u64,
}

/// Everything is built once, on one thread.
fn counts(entries: usize) -> (Counts, Most) {
    let site = Site::of(entries, SENTENCES);
    let mut most = Most::default();
    let ((work, parsed, published), cost) = alone(|| {
        let mut engine = Engine::default();
        let edition = site.revise(&mut engine);
        let published = site.publish(&edition);
        (edition.renderer.work(), engine.parsed(), published)
    });
    assert_eq!(parsed, 2 * entries);
    assert_eq!(work.cards, 2 * entries, "a card is made once");
    let edition = site.revise(&mut Engine::default());
    alone(|| most = look(&edition));
    let counts = vec![
        ("texts parsed", parsed as u64),
        ("cards made", work.cards as u64),
        ("templates rendered", work.templates as u64),
        ("cards handed to templates", work.entries as u64),
        ("files put", (published.written + published.unchanged) as u64),
        ("bytes hashed", published.hashed),
        ("allocations", cost.allocations),
        ("bytes allocated", cost.bytes),
    ];
    (counts, most)
}

/// What each page asks for by itself.
fn look(edition: &Edition) -> Most {
    let mut most = Most::default();
    for page in &edition.pages {
        let before = now();
        let content = page::content(edition.renderer.book(), page);
        let looked = (now() - before).bytes;
        let page::Content::Html(view) = content else { continue };
        let cards = view.lists.iter().map(|(_, entries)| entries.len()).sum();
        match page.what {
            What::List { .. } => most.listed = most.listed.max(cards),
            _ => most.shown = most.shown.max(cards),
        }
        if let What::Entry(_) = page.what {
            most.looked = most.looked.max(looked);
        }
    }
    most
}

#[test]
fn a_site_costs_as_much_as_it_is_large() {
    let measured = SIZES.map(counts);
    let [small, .., large] = measured.each_ref().map(|(_, most)| *most);
    is_linear(SIZES, &measured.map(|(counts, _)| counts));
    // What one page shows and looks into does not depend on how many others there are.
    assert_eq!((small.listed, large.listed), (PER_PAGE, PER_PAGE));
    assert!(large.shown <= MOST_SHOWN, "{large:?}");
    assert!(large.looked as f64 <= TOLERANCE * small.looked as f64, "{small:?}, then {large:?}");
}

/// All that the command does around that, too.
#[test]
fn so_does_the_command() {
    let sizes = [100, 300, 500];
    let counts = sizes.map(|entries| {
        let site = Site::of(entries, SENTENCES);
        let cost = alone(|| site.build()).1;
        vec![("allocations", cost.allocations), ("bytes allocated", cost.bytes)]
    });
    is_linear(sizes, &counts);
}
