//! Which state of its words a document is in: a short hash for every field that is translated and for every paragraph. A translation
//! keeps those of the original it was made from, so that it is known when the original has moved on, and where.

use crate::text::hash::short_hash;

use super::document::Document;

/// Enough to see that words changed; the line that holds them stays short.
const LENGTH: usize = 8;

/// The text itself, among the keys.
const BODY: &str = "body";

/// Hashes by key, in the order of the document; `body` has one a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamps(Vec<(Box<str>, Vec<Box<str>>)>);

impl Stamps {
    /// Of a document as it is now.
    pub fn of(document: &Document) -> Stamps {
        let cut = |hash: &str| Box::from(hash.get(..LENGTH).unwrap_or(hash));
        let mut stamps: Vec<(Box<str>, Vec<Box<str>>)> =
            document.prose.iter().map(|(key, text)| (key.clone(), vec![cut(&short_hash(text))])).collect();
        if !document.body.stamps.is_empty() {
            stamps.push((BODY.into(), document.body.stamps.iter().map(|hash| cut(hash)).collect()));
        }
        Stamps(stamps)
    }

    /// `title=1a2b3c4d summary=… body=….….…`. What does not read so is left out, and so counts as changed.
    pub fn parse(line: &str) -> Stamps {
        let pairs = line.split_whitespace().filter_map(|part| part.split_once('='));
        Stamps(pairs.map(|(key, hashes)| (key.into(), hashes.split('.').map(Box::from).collect())).collect())
    }

    /// As [`Stamps::parse`] reads it.
    pub fn line(&self) -> String {
        self.0.iter().map(|(key, hashes)| format!("{key}={}", hashes.join("."))).collect::<Vec<_>>().join(" ")
    }

    /// The keys whose words are not those of `then`; of the body the paragraphs, counted from 1.
    pub fn changed_since(&self, then: &Stamps) -> Vec<String> {
        let mut parts = Vec::new();
        for (key, hashes) in &self.0 {
            let old = then.get(key);
            if old == hashes {
                continue;
            }
            let moved: Vec<_> = hashes
                .iter()
                .enumerate()
                .filter(|(_, hash)| &**key == BODY && !old.contains(hash))
                .map(|(at, _)| format!("{BODY}[{}]", at + 1))
                .collect();
            if moved.is_empty() { parts.push(key.to_string()) } else { parts.extend(moved) }
        }
        parts.extend(then.0.iter().map(|(key, _)| key.to_string()).filter(|key| self.get(key).is_empty()));
        parts
    }

    fn get(&self, key: &str) -> &[Box<str>] {
        self.0.iter().find(|(own, _)| **own == *key).map_or(&[], |(_, hashes)| hashes)
    }
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
