//! Where the name of an issuer ends in running text: `của Ban Bí thư | về tiếp tục đổi mới`.
//!
//! Names the site knows are recognised whole. Of others, words with a capital are taken, the small words that complete them (`Thủ tướng`,
//! `Ban Bí thư`) and those that stand free in names (`nhân dân`, `tỉnh`); the first other word ends the name. A name cut short costs
//! nothing, one that swallows the sentence would be linked whole.

use super::kind::DocumentKind;
use super::names::Issuers;
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

/// Names of branches that are cut nowhere, behind `Sở`, `Bộ` and the like. A longer one stands before its own beginning.
const BRANCHES: &[&str] = &[
    "văn hóa, thể thao và du lịch",
    "văn hoá, thể thao và du lịch",
    "văn hóa và thể thao",
    "văn hoá và thể thao",
    "lao động - thương binh và xã hội",
    "lao động – thương binh và xã hội",
    "lao động, thương binh và xã hội",
    "nông nghiệp và phát triển nông thôn",
];

/// What has branches.
const BRANCHED: [&str; 4] = ["sở", "bộ", "phòng", "ban"];

/// Words that begin the name of a body: behind `và` they begin the next one.
const HEADS: &[&str] = &[
    "ban",
    "báo",
    "bà",
    "bộ",
    "chi cục",
    "chính phủ",
    "chủ tịch",
    "công an",
    "công đoàn",
    "cục",
    "đài",
    "đại học",
    "đảng bộ",
    "đảng ủy",
    "đảng uỷ",
    "đoàn",
    "đồng chí",
    "hđnd",
    "hội",
    "huyện ủy",
    "huyện uỷ",
    "liên hiệp",
    "liên đoàn",
    "mặt trận",
    "ông",
    "phòng",
    "quận ủy",
    "quận uỷ",
    "quốc hội",
    "quỹ",
    "sở",
    "thành ủy",
    "thành uỷ",
    "thủ tướng",
    "thường trực",
    "tỉnh ủy",
    "tỉnh uỷ",
    "tổng cục",
    "trung tâm",
    "trường",
    "ubnd",
    "ủy ban",
    "uỷ ban",
    "văn phòng",
    "viện",
    // English
    "committee",
    "department",
    "government",
    "ministry",
    "office",
    "union",
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
    "với",
    "ban hành",
    "quy định",
    "phê duyệt",
    "triển khai",
    "thực hiện",
    "quán triệt",
    "yêu cầu",
    "giao",
    "này",
    "ngày",
    "năm",
    "số",
];

/// Small words that join those of an English name.
const JOINS: &[&str] = &["of the", "of", "for the", "for", "on", "and"];

/// Where the name of a body that begins here ends: a known one, or as far as the words look like a name. None where no name begins.
pub fn name_end(text: &str, at: usize, issuers: &Issuers) -> Option<usize> {
    issuers.end_at(text, at).max(name_at(text, at))
}

/// Whether a word stands here that begins the name of a body.
pub fn begins_body(text: &str, at: usize) -> bool {
    is_head(text, at)
}

/// The name of who issued what was just named, and where it begins: `của UBND tỉnh`, `of the Secretariat`.
pub(super) fn issuer_at(text: &str, end: usize, issuers: &Issuers) -> Option<(usize, usize)> {
    let of = after_gap(text, end)?;
    if let Some(at) = after_phrase(text, of, "của").and_then(|at| after_gap(text, at)) {
        return Some((at, name_end(text, at, issuers)?));
    }
    let by = ["of", "issued by", "by"].iter().find_map(|word| after_phrase(text, of, word))?;
    let mut at = after_gap(text, by)?;
    if let Some(name) = after_phrase(text, at, "the").and_then(|at| after_gap(text, at)) {
        at = name;
    }
    Some((at, issuers.end_at(text, at).max(english_name_at(text, at))?))
}

fn name_at(text: &str, start: usize) -> Option<usize> {
    let mut last = "";
    let mut at = start;
    let mut end = None;
    for _ in 0..WORDS_MAX {
        let Some(step) = step(text, at, last) else { break };
        let word = &text[at..step];
        end = Some(step);
        let Some(next) = after_gap(text, step) else { break };
        // Names are joined by a word between them: Sở Kế hoạch và Đầu tư.
        let joined =
            after_phrase(text, next, "và").and_then(|at| after_gap(text, at)).filter(|at| is_name_word(text, *at) && !is_head(text, *at));
        let dashed = after_dash(text, next).filter(|at| is_country(last, word) && is_name_word(text, *at));
        last = if joined.is_some() { "" } else { word };
        at = joined.or(dashed).unwrap_or(next);
    }
    end
}

/// `Việt Nam – Lào`, `Việt - Lào`
fn is_country(last: &str, word: &str) -> bool {
    let is = |word: &str, expected: &str| word.to_lowercase() == expected;
    is(word, "việt") || (is(word, "nam") && is(last, "việt"))
}

fn after_dash(text: &str, at: usize) -> Option<usize> {
    let dash = char_at(text, at).filter(|ch| matches!(ch, '-' | '–'))?;
    after_gap(text, at + dash.len_utf8())
}

/// Behind the word or phrase that goes on with a name after the word `last`.
fn step(text: &str, at: usize, last: &str) -> Option<usize> {
    if BRANCHED.contains(&&*last.to_lowercase())
        && let Some(end) = BRANCHES.iter().find_map(|branch| after_phrase(text, at, branch))
    {
        return Some(end);
    }
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

fn english_name_at(text: &str, start: usize) -> Option<usize> {
    let mut at = start;
    let mut end = None;
    for _ in 0..WORDS_MAX {
        if !is_name_word(text, at) {
            break;
        }
        let word = at + word_at(text, at).len();
        let word = ["'s", "’s"].iter().find(|own| text[word..].starts_with(**own)).map_or(word, |own| word + own.len());
        end = Some(word);
        let Some(next) = after_gap(text, word) else { break };
        let joined = JOINS.iter().find_map(|join| after_phrase(text, next, join).and_then(|at| after_gap(text, at)));
        at = joined.filter(|at| is_name_word(text, *at) && !is_head(text, *at)).unwrap_or(next);
    }
    end
}

fn is_head(text: &str, at: usize) -> bool {
    HEADS.iter().any(|head| after_phrase(text, at, head).is_some())
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
