//! What a document is: a plan, a directive, a decree.
//!
//! Known by the letters in its number and by the word before it. How a kind is called on a page is a UI string, found by [`DocumentKind::key`];
//! the words here only serve reading.

use std::sync::OnceLock;

use super::openings::Openings;
use super::scan::{after_phrase, word_at};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    Plan,
    Directive,
    Decision,
    Decree,
    Conclusion,
    OfficialLetter,
    Guidance,
    Resolution,
    Report,
    Announcement,
    Submission,
    Programme,
    Circular,
    Law,
    Ordinance,
    Order,
    Regulation,
    Scheme,
    Telegram,
    Invitation,
    /// `văn bản`: some document, the word does not say which.
    Document,
}

use DocumentKind::*;

/// The letters in a number, in the case they are printed in.
const TYPES: &[(&str, DocumentKind)] = &[
    ("KH", Plan),
    ("CT", Directive),
    ("QĐ", Decision),
    ("NĐ", Decree),
    ("KL", Conclusion),
    ("CV", OfficialLetter),
    ("HD", Guidance),
    ("NQ", Resolution),
    ("NQLT", Resolution),
    ("BC", Report),
    ("TB", Announcement),
    ("TTr", Submission),
    ("CTr", Programme),
    ("TT", Circular),
    ("TTLT", Circular),
    ("L", Order),
    ("QC", Regulation),
    ("QyĐ", Regulation),
    ("QĐi", Regulation),
    ("ĐA", Scheme),
    ("CĐ", Telegram),
    ("GM", Invitation),
];

/// The words before a number, Vietnamese and English, in lower case. A longer phrase stands before its own beginning.
const WORDS: &[(&str, DocumentKind)] = &[
    ("kế hoạch", Plan),
    ("chỉ thị", Directive),
    ("quyết định", Decision),
    ("nghị định", Decree),
    ("kết luận", Conclusion),
    ("công văn", OfficialLetter),
    ("hướng dẫn", Guidance),
    ("nghị quyết liên tịch", Resolution),
    ("nghị quyết", Resolution),
    ("báo cáo", Report),
    ("thông báo kết luận", Announcement),
    ("thông báo", Announcement),
    ("tờ trình", Submission),
    ("chương trình hành động", Programme),
    ("chương trình", Programme),
    ("thông tư liên tịch", Circular),
    ("thông tư", Circular),
    ("bộ luật", Law),
    ("luật", Law),
    ("pháp lệnh", Ordinance),
    ("lệnh", Order),
    ("quy chế", Regulation),
    ("quy định", Regulation),
    ("đề án", Scheme),
    ("công điện", Telegram),
    ("giấy mời", Invitation),
    ("văn bản", Document),
    ("plan", Plan),
    ("plans", Plan),
    ("directive", Directive),
    ("directives", Directive),
    ("decision", Decision),
    ("decisions", Decision),
    ("decree", Decree),
    ("decrees", Decree),
    ("conclusion", Conclusion),
    ("conclusions", Conclusion),
    ("official dispatch", OfficialLetter),
    ("official letter", OfficialLetter),
    ("official letters", OfficialLetter),
    ("guidance", Guidance),
    ("resolution", Resolution),
    ("resolutions", Resolution),
    ("report", Report),
    ("reports", Report),
    ("announcement", Announcement),
    ("submission", Submission),
    ("action programme", Programme),
    ("programme", Programme),
    ("joint circular", Circular),
    ("circular", Circular),
    ("circulars", Circular),
    ("law", Law),
    ("laws", Law),
    ("ordinance", Ordinance),
    ("order", Order),
    ("regulation", Regulation),
    ("scheme", Scheme),
    ("document", Document),
    ("documents", Document),
];

impl DocumentKind {
    pub const ALL: [DocumentKind; 21] = [
        Plan,
        Directive,
        Decision,
        Decree,
        Conclusion,
        OfficialLetter,
        Guidance,
        Resolution,
        Report,
        Announcement,
        Submission,
        Programme,
        Circular,
        Law,
        Ordinance,
        Order,
        Regulation,
        Scheme,
        Telegram,
        Invitation,
        Document,
    ];

    /// The name by which UI strings know the kind.
    pub fn key(self) -> &'static str {
        match self {
            Plan => "plan",
            Directive => "directive",
            Decision => "decision",
            Decree => "decree",
            Conclusion => "conclusion",
            OfficialLetter => "official-letter",
            Guidance => "guidance",
            Resolution => "resolution",
            Report => "report",
            Announcement => "announcement",
            Submission => "submission",
            Programme => "programme",
            Circular => "circular",
            Law => "law",
            Ordinance => "ordinance",
            Order => "order",
            Regulation => "regulation",
            Scheme => "scheme",
            Telegram => "telegram",
            Invitation => "invitation",
            Document => "document",
        }
    }

    /// The kind whose letters these are, in any case.
    pub fn of_type(letters: &str) -> Option<DocumentKind> {
        known_type(letters).map(|(_, kind)| kind)
    }

    /// The kind whose word a name begins with: `Chương trình hành động giai đoạn 2020 – 2024`.
    pub fn of_name(name: &str) -> Option<DocumentKind> {
        DocumentKind::at(name, 0).map(|(_, kind)| kind).filter(|kind| *kind != Document)
    }

    /// The kind whose word stands at a byte of a text, in any case, and where the word ends.
    pub fn at(text: &str, at: usize) -> Option<(usize, DocumentKind)> {
        let mut words = openings().beginning_like(word_at(text, at));
        words.find_map(|place| after_phrase(text, at, WORDS[place].0).map(|end| (end, WORDS[place].1)))
    }

    /// Whether the word of a kind may begin with this word: asked of every word of a text.
    pub(super) fn may_begin(word: &str) -> bool {
        openings().may_begin(word)
    }
}

fn openings() -> &'static Openings {
    static OPENINGS: OnceLock<Openings> = OnceLock::new();
    OPENINGS.get_or_init(|| Openings::of(WORDS.iter().map(|(word, _)| *word)))
}

/// Known letters as they are printed, and their kind.
pub(super) fn known_type(letters: &str) -> Option<(&'static str, DocumentKind)> {
    let folded = letters.to_lowercase();
    TYPES.iter().find(|(known, _)| known.to_lowercase() == folded).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_words_name_a_kind() {
        for (letters, kind) in [("KH", Some(Plan)), ("TTr", Some(Submission)), ("TTR", Some(Submission)), ("HĐ", None), ("SNgV", None)] {
            assert_eq!(DocumentKind::of_type(letters), kind, "{letters}");
        }
        for (text, found) in [
            ("Thông tư liên tịch số 1", Some(("Thông tư liên tịch".len(), Circular))),
            ("KẾ\u{A0}HOẠCH này", Some(("KẾ\u{A0}HOẠCH".len(), Plan))),
            ("Kế hoạchs", None),
            ("luật sư", Some(("luật".len(), Law))),
            ("", None),
        ] {
            assert_eq!(DocumentKind::at(text, 0), found, "{text}");
        }
    }

    #[test]
    fn every_kind_has_its_own_key_and_a_word() {
        let mut keys: Vec<&str> = DocumentKind::ALL.iter().map(|kind| kind.key()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), DocumentKind::ALL.len());
        for kind in DocumentKind::ALL {
            assert!(WORDS.iter().any(|(_, of)| *of == kind), "{kind:?}");
        }
        for (index, (word, _)) in WORDS.iter().enumerate() {
            assert_eq!(*word, word.to_lowercase());
            assert!(!WORDS[..index].iter().any(|(earlier, _)| word.starts_with(&format!("{earlier} "))), "{word} is never reached");
        }
    }
}
