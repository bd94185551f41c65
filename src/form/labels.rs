//! What controls are called: `Việc 2 · Hạn`.

use super::form::Form;
use super::spec::{Spec, find};
use super::translation::Key;

/// Between the parts of a name.
const BETWEEN: &str = " · ";

impl Form<'_> {
    /// Of a control, as people call it.
    pub fn name_of(&self, name: &str) -> String {
        if name == "body" {
            return self.codec.texts.say("body", &[]);
        }
        let parts = match (self.original, Key::of(name)) {
            (Some(original), Key::Part(list, id, key)) => {
                let prefix = format!("{list}#");
                let mut ids: Vec<&str> =
                    original.prose.iter().filter_map(|(key, _)| key.strip_prefix(&*prefix)?.split('.').next()).collect();
                ids.dedup();
                let number = ids.iter().position(|other| *other == id).unwrap_or_default() + 1;
                self.parts(&format!("{list}[{}].{key}", number - 1))
            }
            _ => self.parts(name),
        };
        parts.join(BETWEEN)
    }

    fn parts(&self, name: &str) -> Vec<String> {
        let (name, language) = name.split_once('@').map_or((name, None), |(name, language)| (name, Some(language)));
        let mut specs = &self.specs[..];
        let mut parts: Vec<String> = Vec::new();
        for part in name.split('.') {
            let (key, index) = part.split_once('[').map_or((part, None), |(key, rest)| (key, rest.strip_suffix(']')));
            let Some(spec) = find(specs, key) else { break };
            parts.push(match index {
                Some(index) if !spec.inner.is_empty() => self.numbered(spec, index),
                _ => spec.field.label.clone(),
            });
            specs = &spec.inner;
        }
        if let (Some(language), Some(last)) = (language, parts.last_mut()) {
            *last = self.in_language(last, language);
        }
        if parts.is_empty() { vec![name.to_owned()] } else { parts }
    }

    /// `Việc 2`; of the blank `Việc`.
    fn numbered(&self, spec: &Spec, index: &str) -> String {
        let name = self.singular(spec);
        match index.parse::<usize>() {
            Ok(index) => self.codec.texts.say("numbered", &[("name", name), ("number", index.saturating_add(1).to_string())]),
            Err(_) => name,
        }
    }

    /// What one record of a list is called.
    pub(super) fn singular(&self, spec: &Spec) -> String {
        self.codec.texts.record(spec.inner.first().map_or(&spec.field.key, |inner| &inner.field.shape))
    }

    pub(super) fn in_language(&self, label: &str, tag: &str) -> String {
        let language = self.codec.texts.language(tag);
        self.codec.texts.say("in-language", &[("label", label.to_owned()), ("language", language)])
    }
}
