//! Which state of its words a document is in: a short hash for every field that is translated and for every paragraph. A translation
//! keeps those of the original it was made from, so that it is known when the original has moved on, and where.

use std::collections::BTreeSet;

use crate::text::hash::{fingerprint, short_hash};

use super::document::Prose;

/// Enough to see that words changed; the line that holds them stays short.
const LENGTH: usize = 8;

/// The text itself, among the keys.
pub const BODY: &str = "body";

/// Hashes by key, in the order of the document; `body` has one a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamps {
    parts: Vec<(Box<str>, Vec<Box<str>>)>,
    /// Of all of them: nearly every translation is of the present state, and one number tells.
    whole: u128,
}

impl Stamps {
    /// Of the words of a document, and of the paragraphs of its body by their hashes.
    pub fn of(prose: &Prose, paragraphs: &[String]) -> Stamps {
        let mut stamps: Vec<(Box<str>, Vec<Box<str>>)> = prose.iter().map(|(key, text)| (key.clone(), vec![Stamps::hash(text)])).collect();
        if !paragraphs.is_empty() {
            stamps.push((BODY.into(), paragraphs.iter().map(|hash| cut(hash)).collect()));
        }
        Stamps::new(stamps)
    }

    fn new(parts: Vec<(Box<str>, Vec<Box<str>>)>) -> Stamps {
        let mut stamps = Stamps { parts, whole: 0 };
        stamps.whole = fingerprint(stamps.line().as_bytes());
        stamps
    }

    /// `title=1a2b3c4d summary=… body=….….…`. What does not read so is left out, and so counts as changed.
    pub fn parse(line: &str) -> Stamps {
        let pairs = line.split_whitespace().filter_map(|part| part.split_once('='));
        Stamps::new(pairs.map(|(key, hashes)| (key.into(), hashes.split('.').map(Box::from).collect())).collect())
    }

    /// As [`Stamps::parse`] reads it.
    pub fn line(&self) -> String {
        self.parts.iter().map(|(key, hashes)| format!("{key}={}", hashes.join("."))).collect::<Vec<_>>().join(" ")
    }

    /// The keys whose words are not those of `then`; of the body the paragraphs, counted from 1.
    pub fn changed_since(&self, then: &Stamps) -> Vec<String> {
        let mut parts = Vec::new();
        if self.whole == then.whole {
            return parts;
        }
        for (key, hashes) in &self.parts {
            let old = then.get(key);
            if old == hashes {
                continue;
            }
            // A text may have very many paragraphs.
            let known: BTreeSet<&str> = old.iter().map(|hash| &**hash).collect();
            let moved: Vec<_> = hashes
                .iter()
                .enumerate()
                .filter(|(_, hash)| &**key == BODY && !known.contains(&***hash))
                .map(|(at, _)| format!("{BODY}[{}]", at + 1))
                .collect();
            if moved.is_empty() { parts.push(key.to_string()) } else { parts.extend(moved) }
        }
        parts.extend(then.parts.iter().map(|(key, _)| key.to_string()).filter(|key| self.get(key).is_empty()));
        parts
    }

    /// The hash by which a text stands among the stamps.
    pub fn hash(text: &str) -> Box<str> {
        cut(&short_hash(text))
    }

    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|(key, _)| &**key)
    }

    /// The hashes of a key; none where it has no words.
    pub fn get(&self, key: &str) -> &[Box<str>] {
        self.parts.iter().find(|(own, _)| **own == *key).map_or(&[], |(_, hashes)| hashes)
    }
}

fn cut(hash: &str) -> Box<str> {
    hash.get(..LENGTH).unwrap_or(hash).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_reads_back() {
        let line = "title=1a2b3c4d gallery[0].alt=00000000 body=11111111.22222222";
        assert_eq!(Stamps::parse(line).line(), line);
    }

    #[test]
    fn changes_are_named() {
        let then = Stamps::parse("title=a summary=b cover.alt=c body=1.2.3");
        let changed = |now: &str| Stamps::parse(now).changed_since(&then);
        assert_eq!(changed("title=a summary=b cover.alt=c body=1.2.3"), [""; 0]);
        assert_eq!(changed("title=x summary=b cover.alt=c body=1.2.3"), ["title"]);
        assert_eq!(changed("title=a summary=b cover.alt=c body=1.9.3.8"), ["body[2]", "body[4]"]);
        assert_eq!(changed("title=a summary=b body=1.2"), ["body", "cover.alt"]);
    }
}
