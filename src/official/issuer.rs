//! Where the name of an issuer ends in running text: `của Ban Bí thư | về tiếp tục đổi mới`.
//!
//! Names the site knows are recognised whole. Of others, words with a capital are taken, the small words that complete them (`Thủ tướng`,
//! `Ban Bí thư`) and those that stand free in names (`nhân dân`, `tỉnh`); the first other word ends the name. A name cut short costs
//! nothing, one that swallows the sentence would be linked whole.

use super::kind::DocumentKind;
use super::scan::{after_gap, after_number_word, after_phrase, char_at, word_at};

/// Longest name, in steps of a word or a fixed phrase.
const WORDS_MAX: usize = 14;

/// Words of names that begin with a capital and go on without one.
const PAIRS: &[&str] = &[
    "bí thư",
    "biên phòng",
    "chấp hành",
    "chính phủ",
    "chính trị",
    "chủ tịch",
    "công an",
    "công nghệ",
    "công thương",
    "dân tộc",
    "dân vận",
    "du lịch",
    "đảng ủy",
    "đảng uỷ",
    "đào tạo",
    "đầu tư",
    "điều phối",
    "đối ngoại",
    "giao thông",
    "giáo dục",
    "hội đồng",
    "hữu nghị",
    "huyện ủy",
    "huyện uỷ",
    "kế hoạch",
    "khoa học",
    "kiểm tra",
    "lao động",
    "liên đoàn",
    "liên hiệp",
    "liên hợp",
    "mặt trận",
    "môi trường",
    "ngoại giao",
    "ngoại vụ",
    "nhà nước",
    "nhân dân",
    "nông nghiệp",
    "nội vụ",
    "phát triển",
    "phụ nữ",
    "quận ủy",
    "quận uỷ",
    "quốc hội",
    "quốc phòng",
    "tài chính",
    "tài nguyên",
    "thành ủy",
    "thành uỷ",
    "thanh niên",
    "thể thao",
    "thông tin",
    "thủ tướng",
    "thường trực",
    "thường vụ",
    "tỉnh ủy",
    "tỉnh uỷ",
    "tổ chức",
    "tổ quốc",
    "tôn giáo",
    "trung ương",
    "truyền thông",
    "tư pháp",
    "tuyên giáo",
    "ủy ban",
    "uỷ ban",
    "văn hóa",
    "văn hoá",
    "văn phòng",
    "xã hội",
    "xây dựng",
    "y tế",
];

/// Small words that stand in names by themselves. A longer phrase stands before its own beginning.
const FREE: &[&str] = &[
    "các tổ chức hữu nghị",
    "các hội hữu nghị",
    "hữu nghị",
    "nhân dân",
    "tỉnh",
    "thành phố",
    "huyện",
    "quận",
    "thị xã",
    "thị trấn",
    "xã",
    "phường",
    "trung ương",
];

/// Words that end a name even when everything is in capitals.
const ENDS: &[&str] = &[
    "về",
    "v/v",
    "theo",
    "trong",
    "tại",
    "do",
    "để",
    "nhằm",
    "được",
    "đã",
    "là",
    "có",
    "cho",
    "từ",
    "đến",
    "ban hành",
    "quy định",
    "phê duyệt",
    "ngày",
    "năm",
    "số",
];

/// Names the site knows, in lower case.
pub(super) struct Issuers(Vec<String>);

impl Issuers {
    pub fn new(names: &[&str]) -> Issuers {
        let words = |name: &&str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        Issuers(names.iter().map(words).filter(|name| !name.is_empty()).collect())
    }

    fn end_at(&self, text: &str, at: usize) -> Option<usize> {
        self.0.iter().filter_map(|name| after_phrase(text, at, name)).max()
    }
}

/// Where the name that begins here ends.
pub(super) fn issuer_at(text: &str, at: usize, issuers: &Issuers) -> Option<usize> {
    issuers.end_at(text, at).max(name_at(text, at))
}

fn name_at(text: &str, start: usize) -> Option<usize> {
    let mut last = "";
    let mut at = start;
    let mut end = None;
    for _ in 0..WORDS_MAX {
        let Some(step) = step(text, at, last) else { break };
        last = &text[at..step];
        end = Some(step);
        let Some(next) = after_gap(text, step) else { break };
        // Names are joined by a word between them: Sở Kế hoạch và Đầu tư.
        let joined = after_phrase(text, next, "và").and_then(|at| after_gap(text, at)).filter(|at| is_name_word(text, *at));
        if joined.is_some() {
            last = "";
        }
        at = joined.unwrap_or(next);
    }
    end
}

/// Behind the word or phrase that goes on with a name after the word `last`.
fn step(text: &str, at: usize, last: &str) -> Option<usize> {
    if is_name_word(text, at) {
        return Some(at + word_at(text, at).len());
    }
    if last.is_empty() {
        return None;
    }
    if let Some(end) = FREE.iter().find_map(|phrase| after_phrase(text, at, phrase)) {
        return Some(end);
    }
    // `Ủy ban`, then the rest of it.
    let word = word_at(text, at);
    let pair = format!("{last} {word}").to_lowercase();
    (PAIRS.contains(&&*pair)).then_some(at + word.len())
}

fn is_name_word(text: &str, at: usize) -> bool {
    let capital = char_at(text, at).is_some_and(char::is_uppercase);
    capital && !ENDS.iter().any(|word| after_phrase(text, at, word).is_some()) && !is_other_document(text, at)
}

/// `và Kế hoạch số 62` begins another document; `Sở Kế hoạch và Đầu tư` does not.
fn is_other_document(text: &str, at: usize) -> bool {
    let Some(next) = DocumentKind::at(text, at).and_then(|(end, _)| after_gap(text, end)) else { return false };
    after_number_word(text, next).is_some() || char_at(text, next).is_some_and(|ch| ch.is_ascii_digit())
}
