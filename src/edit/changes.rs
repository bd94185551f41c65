//! What an original says otherwise than when a translation was made from it: field by field, paragraph by paragraph.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::content::{BODY, Document, Stamps};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Changed,
    New,
    Gone,
    /// The same words in another place.
    Moved,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// `title`, `body[3]`; the old place of a paragraph that is gone.
    pub key: String,
    pub what: What,
    /// The words then, where they are at hand.
    pub old: Option<String>,
    pub new: Option<String>,
}

/// In the order of the original; what is gone where it stood, fields at the end. `old` knows words by their hashes.
pub fn changes(original: &Document, paragraphs: &[&str], then: &Stamps, old: impl Fn(&str) -> Option<String>) -> Vec<Change> {
    let now = &original.stamps;
    let mut changes = Vec::new();
    for (key, text) in original.prose.iter().filter(|(key, _)| now.get(key) != then.get(key)) {
        let what = if then.get(key).is_empty() { What::New } else { What::Changed };
        let old = then.get(key).first().and_then(|hash| old(hash));
        changes.push(Change { key: key.to_string(), what, old, new: Some(text.to_string()) });
    }
    for key in then.keys().filter(|key| *key != BODY && now.get(key).is_empty()) {
        let old = then.get(key).first().and_then(|hash| old(hash));
        changes.push(Change { key: key.to_owned(), what: What::Gone, old, new: None });
    }
    changes.extend(of_body(paragraphs, now.get(BODY), then.get(BODY), &old));
    changes
}

fn of_body(paragraphs: &[&str], now: &[Box<str>], then: &[Box<str>], old: &impl Fn(&str) -> Option<String>) -> Vec<Change> {
    let mut changes = Vec::new();
    let key = |at: usize| format!("{BODY}[{}]", at + 1);
    let came = |at: usize| {
        let what = if then.contains(&now[at]) { What::Moved } else { What::New };
        Change { key: key(at), what, old: None, new: paragraphs.get(at).map(|text| (*text).to_owned()) }
    };
    // What only moved is told where it stands now.
    let went = |at: usize| (!now.contains(&then[at])).then(|| Change { key: key(at), what: What::Gone, old: old(&then[at]), new: None });
    for op in capture_diff_slices(Algorithm::Myers, then, now) {
        let (olds, news) = (op.old_range(), op.new_range());
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        // Of several that took the place of several, each is taken for a new form of the one in the same place.
        let paired = olds.len().min(news.len());
        for (old_at, at) in olds.clone().zip(news.clone()) {
            let (went, came) = (went(old_at), came(at));
            match (went, came) {
                (Some(went), Change { what: What::New, new, key, .. }) => {
                    changes.push(Change { key, what: What::Changed, old: went.old, new });
                }
                (went, came) => changes.extend(went.into_iter().chain([came])),
            }
        }
        changes.extend(olds.skip(paired).filter_map(went));
        changes.extend(news.skip(paired).map(came));
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(then: &str, now: &str, expected: &[(&str, What, Option<&str>, Option<&str>)]) {
        let hashes = |texts: &str| texts.chars().map(|c| Box::from(c.to_string())).collect::<Vec<Box<str>>>();
        let paragraphs: Vec<String> = now.chars().map(|c| c.to_string()).collect();
        let paragraphs: Vec<&str> = paragraphs.iter().map(|text| &**text).collect();
        let found = of_body(&paragraphs, &hashes(now), &hashes(then), &|hash| Some(hash.to_owned()));
        let found: Vec<_> = found.iter().map(|change| (&*change.key, change.what, change.old.as_deref(), change.new.as_deref())).collect();
        assert_eq!(found, expected, "{then} -> {now}");
    }

    #[test]
    fn paragraphs_are_followed() {
        check("abc", "abc", &[]);
        check("abc", "axc", &[("body[2]", What::Changed, Some("b"), Some("x"))]);
        check("abc", "abxc", &[("body[3]", What::New, None, Some("x"))]);
        check("abc", "ac", &[("body[2]", What::Gone, Some("b"), None)]);
        check("abcd", "bcda", &[("body[4]", What::Moved, None, Some("a"))]);
        check("ab", "", &[("body[1]", What::Gone, Some("a"), None), ("body[2]", What::Gone, Some("b"), None)]);
        check("abc", "axyc", &[("body[2]", What::Changed, Some("b"), Some("x")), ("body[3]", What::New, None, Some("y"))]);
    }
}
