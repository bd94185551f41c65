//! Two texts word by word: what stayed, what went, what came.

use similar::{ChangeTag, TextDiff};

/// Words in both texts together, above which they are only shown one after the other: comparing costs their product when nothing agrees.
const MOST: usize = 20_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    Same(String),
    Gone(String),
    New(String),
}

/// The second text as a change of the first. Runs of one kind are one.
pub fn runs(old: &str, new: &str) -> Vec<Run> {
    if old.split_whitespace().count() + new.split_whitespace().count() > MOST {
        return vec![Run::Gone(old.to_owned()), Run::New(new.to_owned())];
    }
    let diff = TextDiff::from_words(old, new);
    let mut runs = Vec::new();
    for change in diff.iter_all_changes() {
        push(&mut runs, change.tag(), change.value());
    }
    runs
}

fn push(runs: &mut Vec<Run>, tag: ChangeTag, word: &str) {
    match (runs.last_mut(), tag) {
        (Some(Run::Same(text)), ChangeTag::Equal)
        | (Some(Run::Gone(text)), ChangeTag::Delete)
        | (Some(Run::New(text)), ChangeTag::Insert) => {
            text.push_str(word);
        }
        (_, ChangeTag::Equal) => runs.push(Run::Same(word.to_owned())),
        (_, ChangeTag::Delete) => runs.push(Run::Gone(word.to_owned())),
        (_, ChangeTag::Insert) => runs.push(Run::New(word.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared() {
        let expected = [
            Run::Same("Lớp học mở vào ".to_owned()),
            Run::Gone("mùa hè".to_owned()),
            Run::New("tối thứ Ba".to_owned()),
            Run::Same(" hằng tuần.".to_owned()),
        ];
        assert_eq!(joined(runs("Lớp học mở vào mùa hè hằng tuần.", "Lớp học mở vào tối thứ Ba hằng tuần.")), joined(expected.to_vec()));
        assert_eq!(runs("a", "a"), [Run::Same("a".to_owned())]);
        let long = "một hai ".repeat(MOST);
        assert_eq!(runs(&long, "ba").len(), 2, "too long to compare");
    }

    /// Old and new text again: which of several equal ways is told does not matter.
    fn joined(runs: Vec<Run>) -> (String, String) {
        let (mut old, mut new) = (String::new(), String::new());
        for run in runs {
            match run {
                Run::Same(text) => {
                    old.push_str(&text);
                    new.push_str(&text);
                }
                Run::Gone(text) => old.push_str(&text),
                Run::New(text) => new.push_str(&text),
            }
        }
        (old, new)
    }
}
