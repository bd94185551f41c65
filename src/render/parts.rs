//! Parts that look alike on every page of a language: laid out once, when first asked for. `{{ part(name="FooterTopics") }}` stands for
//! the component of that name, `{{ part(name="CardRow", of=c) }}` for it with the card `c` as `of`. A part knows its language, what all
//! pages share and what it is `of`, and nothing of the page it stands on: so what was made for one page is right on any other.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, Weak};

use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

use crate::page::Book;
use crate::text::Lang;

use super::faults;
use super::functions::lang_of;

/// How a fault inside a part is known again where the part is asked for.
const FAULT: &str = "part ";

/// A part may ask for others, but not for ever for itself.
const DEEPEST: u8 = 8;

thread_local! {
    /// How many parts are being laid out, each for the one before.
    static DEPTH: Cell<u8> = const { Cell::new(0) };
}

pub struct Parts {
    /// What lays them out, and asks for them itself.
    engine: OnceLock<Weak<Tera>>,
    /// By language: what a part knows without being told.
    known: Vec<Context>,
    /// By language, then by name and what it is of.
    made: Vec<RwLock<HashMap<String, Value>>>,
    /// By name and what it is of.
    faults: RwLock<HashMap<String, Arc<Error>>>,
}

impl Parts {
    pub fn new(book: &Book, shared: &[Value]) -> Parts {
        let known = |lang: Lang| {
            let mut context = Context::new();
            context.insert("lang", book.tag(lang));
            context.insert_value("site", shared[lang.index()].clone());
            context
        };
        let made = book.languages().map(|_| RwLock::default()).collect();
        Parts { engine: OnceLock::new(), known: book.languages().map(known).collect(), made, faults: RwLock::default() }
    }

    /// Says what lays them out, once it is there.
    pub fn are_laid_out_by(&self, engine: &Arc<Tera>) {
        let _ = self.engine.set(Arc::downgrade(engine));
    }

    /// The function that templates know as `part`.
    pub fn part(&self, book: &Book, kwargs: &Kwargs, state: &State) -> TeraResult<Value> {
        let lang = lang_of(book, state)?;
        let name: &str = kwargs.must_get("name")?;
        let of: Option<&Value> = kwargs.get("of")?;
        let id = of.map(|of| of.get_from_path("id").and_then(Value::as_str).ok_or_else(|| Error::message("`of`: no `id`")));
        let key = format!("{name} {}", id.transpose()?.unwrap_or_default());
        let made = &self.made[lang.index()];
        if let Some(part) = made.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(part.clone());
        }
        let part = deeper(|| self.lay_out(lang, name, of)).map_err(|error| self.fault(name, &key, error))?;
        made.write().unwrap_or_else(PoisonError::into_inner).insert(key, part.clone());
        Ok(part)
    }

    fn lay_out(&self, lang: Lang, name: &str, of: Option<&Value>) -> TeraResult<Value> {
        let engine = self.engine.get().and_then(Weak::upgrade).ok_or_else(|| Error::message("no templates yet"))?;
        let mut args = Context::new();
        if let Some(of) = of {
            args.insert_value("of", of.clone());
        }
        let html = engine.render_component_with_implicits(name, &args, &self.known[lang.index()], None, true)?;
        Ok(Value::safe_string(&html))
    }

    /// Here, where the part is asked for, there is room for a message alone: a fault with a place inside the part is kept for who asks.
    fn fault(&self, name: &str, key: &str, error: Error) -> Error {
        if faults::message(&error).is_none() {
            return Error::message(format!("part(name=\"{name}\"): {error}"));
        }
        // A part that asks for itself meets the same fault again on the way back: the first is the one.
        self.faults.write().unwrap_or_else(PoisonError::into_inner).entry(key.to_owned()).or_insert_with(|| Arc::new(error));
        Error::message(format!("{FAULT}{key}"))
    }

    /// What was at fault inside the part that a message names, or inside one that it asked for.
    pub fn cause(&self, message: &str) -> Option<Arc<Error>> {
        let faults = self.faults.read().unwrap_or_else(PoisonError::into_inner);
        let inner = |message: &str| faults.get(message.strip_prefix(FAULT)?);
        let mut cause = inner(message)?;
        for _ in 0..DEEPEST {
            match faults::message(cause).and_then(inner) {
                Some(deeper) => cause = deeper,
                None => break,
            }
        }
        Some(cause.clone())
    }
}

fn deeper(lay_out: impl FnOnce() -> TeraResult<Value>) -> TeraResult<Value> {
    let depth = DEPTH.get();
    if depth == DEEPEST {
        return Err(Error::message("a part that asks for itself"));
    }
    DEPTH.set(depth + 1);
    let laid_out = lay_out();
    DEPTH.set(depth);
    laid_out
}
