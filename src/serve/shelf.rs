//! The search indexes of the preview. Each is made beside everything else, on one thread of its own, once the files have been left alone for
//! a moment; until then the last one stands. Files of pages are made when they are asked for, of the edition that the index was made of.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::StatusCode;
use hyper::body::Bytes;
use rayon::ThreadPool;
use tokio::sync::{oneshot, watch};
use tokio::time::timeout;

use crate::page;
use crate::page::search::Findable;
use crate::search;
use crate::text::Lang;

use super::answer::{self, Answer};
use super::state::{Now, Shown};
use super::types;

/// So long nothing may have changed.
const PAUSE: Duration = Duration::from_secs(1);

#[derive(Default)]
pub struct Shelf {
    /// By the tag of the language: with the settings its number may become another's.
    indexes: Mutex<HashMap<Box<str>, Arc<Ready>>>,
}

/// An index, and what it was made of.
struct Ready {
    shown: Arc<Shown>,
    lang: Lang,
    index: Bytes,
    /// By name.
    words: HashMap<String, Bytes>,
    pages: HashMap<String, Findable>,
}

/// Nobody wants the index any longer: there is a newer state.
struct Newer;

impl Shelf {
    /// What stands at an address below the base; none where there is never anything.
    pub fn find(&self, shown: &Shown, address: &str) -> Option<Answer> {
        let config = &answer::book(shown).site.config;
        shown.edition.searched().find_map(|lang| {
            let index = self.lock().get(config.languages.tag(lang)).cloned();
            if address == page::search_index(config, lang) {
                return Some(index.map_or_else(not_yet, |ready| Answer::ok(types::JSON, ready.index.clone())));
            }
            let name = address.strip_prefix(&*page::search::folder(config, lang))?.strip_suffix(".json")?;
            index.map_or_else(|| Some(not_yet()), |ready| Some(Answer::ok(types::JSON, ready.file(name)?)))
        })
    }

    /// Makes what is not of this edition yet.
    fn fill(&self, shown: &Arc<Shown>, go_on: impl Fn() -> Result<(), Newer>) -> Result<(), Newer> {
        let languages = &answer::book(shown).site.config.languages;
        for lang in shown.edition.searched() {
            let tag = languages.tag(lang);
            if self.lock().get(tag).is_none_or(|ready| !Arc::ptr_eq(&ready.shown, shown)) {
                let ready = Arc::new(Ready::new(shown, lang, &go_on)?);
                self.lock().insert(tag.into(), ready);
            }
        }
        self.lock().retain(|_, ready| Arc::ptr_eq(&ready.shown, shown));
        Ok(())
    }

    /// A thread that panicked while it held the lock left whole indexes.
    fn lock(&self) -> MutexGuard<'_, HashMap<Box<str>, Arc<Ready>>> {
        self.indexes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ready {
    fn new(shown: &Arc<Shown>, lang: Lang, go_on: impl Fn() -> Result<(), Newer>) -> Result<Ready, Newer> {
        let pages = Mutex::new(HashMap::new());
        let take = |of: Findable, name: &str, _: &str| {
            pages.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), of);
            Ok(())
        };
        let index = shown.edition.index(lang, take, go_on)?.index;
        let words = index.files.into_iter().map(|(name, content)| (name, content.into())).collect();
        let pages = pages.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(Ready { shown: shown.clone(), lang, index: index.index.into(), words, pages })
    }

    fn file(&self, name: &str) -> Option<Bytes> {
        let page = |of: &Findable| search::document(&page::search::record(answer::book(&self.shown), self.lang, *of)).into();
        self.words.get(name).cloned().or_else(|| self.pages.get(name).map(page))
    }
}

/// The answer says when to ask again.
fn not_yet() -> Answer {
    Answer::new(StatusCode::SERVICE_UNAVAILABLE, types::JSON, "{}")
}

/// Goes after the states until the server ends.
pub async fn follow(shelf: Arc<Shelf>, mut now: watch::Receiver<Now>, pool: ThreadPool) {
    while let Some(shown) = settled(&mut now).await {
        let Some(shown) = shown else { continue };
        let (shelf, newest) = (shelf.clone(), now.clone());
        let (done, end) = oneshot::channel::<()>();
        pool.spawn(move || {
            let go_on = || if newest.has_changed().unwrap_or(true) { Err(Newer) } else { Ok(()) };
            // A fault of ours must not end the preview: the last index stands, and the next state may not meet it.
            let _ = catch_unwind(AssertUnwindSafe(|| shelf.fill(&shown, go_on)));
            drop(done);
        });
        // Nothing is ever sent: it is over when the sender is gone.
        let _ = end.await;
    }
}

/// The site of the next state that has stood for a while. None when the server ends.
async fn settled(now: &mut watch::Receiver<Now>) -> Option<Option<Arc<Shown>>> {
    now.changed().await.ok()?;
    while let Ok(changed) = timeout(PAUSE, now.changed()).await {
        changed.ok()?;
    }
    let now = now.borrow();
    (!now.stopping).then(|| now.state.as_ref().and_then(|state| state.shown.clone()))
}
