//! Printed names of bodies: where they end, and whom of the vocabulary they mean.
//!
//! A name means an agency only where it is its name, whatever the case and the place of the tone. A part of a name (`Văn phòng Liên hiệp`)
//! may be anybody's and is never completed here.

use std::ops::Range;

use crate::config::{Config, Vocabulary};
use crate::official::{Issuers, Meaning, begins_body, name_end};

use super::word::{after_word, beginning, is_ornament, lower, words};

/// What a site knows beforehand.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub issuers: &'a Issuers,
    pub agencies: &'a Vocabulary,
}

pub enum Meant<'a> {
    One(&'a str),
    AnyOf(Vec<&'a str>),
    Nobody,
}

/// Names in one breath, at most.
const NAMES_MAX: usize = 40;

/// Longest name of a group, in words.
const GROUP_MAX: usize = 14;
const GROUP_BYTES: usize = 240;

/// What begins the name of a group, or of a body that is no office.
const GROUPS: &[&str] = &[
    "các",
    "những",
    "toàn thể",
    "mọi",
    "tất cả",
    "câu lạc bộ",
    "chi hội",
    "hiệp hội",
    "tổ công tác",
    "tổ thư ký",
    "tổ giúp việc",
    "đội",
    "nhóm",
    "đơn vị",
    "cơ quan",
    "công ty",
    "bch",
    "btv",
    "bbt",
    "nhà văn hóa",
    "thành viên",
    "hội viên",
    "cán bộ",
    "ủy viên",
    "uỷ viên",
];

/// Verbs and small words at which a name in small letters ends.
const ENDS: &[&str] = &[
    "tổ chức",
    "thực hiện",
    "triển khai",
    "xây dựng",
    "tham mưu",
    "chủ trì",
    "phối hợp",
    "có trách nhiệm",
    "báo cáo",
    "theo dõi",
    "đôn đốc",
    "hướng dẫn",
    "gửi",
    "lập",
    "tiến hành",
    "chuẩn bị",
    "căn cứ",
    "rà soát",
    "kiểm tra",
    "cung cấp",
    "đăng",
    "trong",
    "để",
    "theo",
    "trước",
    "về",
    "với",
    "cùng",
    "là",
    "sẽ",
    "cần",
    "đề xuất",
    "tuyên truyền",
    "vận động",
    "duy trì",
    "cập nhật",
    "tổng hợp",
    "liên hệ",
    "đón",
    "mở",
    "biên",
    "hoàn thành",
    "quán triệt",
    "nghiên cứu",
    "tham gia",
    "hỗ trợ",
    "giúp",
    "thường xuyên",
    "chịu",
    "được",
    "phải",
    "định kỳ",
    "hằng",
    "hàng",
];

/// What joins two names.
const JOINS: &[&str] = &["và", "cùng với", "cùng", "với", "hoặc"];

impl<'a> Known<'a> {
    pub fn of(config: &'a Config) -> Known<'a> {
        Known { issuers: &config.issuers, agencies: &config.vocabularies.agencies }
    }

    pub fn meant(&self, name: &str) -> Meant<'a> {
        let id = |at: usize| self.agencies.terms.get(at).map(|(id, _)| &**id);
        match self.issuers.meaning(name) {
            Meaning::Known(at) => id(at).map_or(Meant::Nobody, Meant::One),
            Meaning::AnyOf(all) => Meant::AnyOf(all.into_iter().filter_map(id).collect()),
            Meaning::Unknown => Meant::Nobody,
        }
    }

    pub fn area(&self, id: &str) -> Option<&'a str> {
        self.agencies.get(id)?.area.as_deref()
    }

    /// Of the one body that a name means.
    pub fn area_of(&self, name: &str) -> Option<&'a str> {
        match self.meant(name) {
            Meant::One(id) => self.area(id),
            _ => None,
        }
    }

    /// Where the name that begins here ends. None where no body is named.
    pub fn end_of_name(&self, text: &str, at: usize) -> Option<usize> {
        let is_group = GROUPS.iter().any(|word| after_word(text, at, word).is_some());
        let own = name_end(text, at, self.issuers);
        let is_name = |end: &usize| begins_body(text, at) || !matches!(self.meant(&text[at..*end]), Meant::Nobody);
        own.filter(|end| !is_group && is_name(end)).or_else(|| (is_group || begins_body(text, at)).then(|| end_of_group(text, at)))
    }

    /// Names one behind the other, and where the last one ends.
    pub fn names(&self, text: &str, start: usize) -> (Vec<Range<usize>>, usize) {
        let mut names = Vec::new();
        let mut end = start;
        let mut at = start;
        while let Some(to) = self.end_of_name(text, at).filter(|_| names.len() < NAMES_MAX) {
            names.push(at..to);
            end = to;
            let Some(next) = after_join(text, to) else { break };
            at = next;
        }
        (names, end)
    }
}

/// In small letters, as far as no verb and no mark ends it.
fn end_of_group(text: &str, at: usize) -> usize {
    let mut end = at;
    for (index, word) in words(beginning(&text[at..], GROUP_BYTES)).into_iter().take(GROUP_MAX).enumerate() {
        let (from, to) = (at + word.start, at + word.end);
        let is_over = |words: &[&str]| words.iter().any(|word| after_word(text, from, word).is_some());
        // `các tổ chức hữu nghị` has a verb's word in its name.
        if index > 0 && is_over(&["và", "hoặc"]) || index > 1 && is_over(ENDS) {
            break;
        }
        let bare = text[from..to].trim_end_matches([',', ';', '.', ':', ')', '(']);
        end = from + bare.len();
        if bare.len() < to - from {
            break;
        }
    }
    end
}

/// Behind the comma or the word that leads to another name.
fn after_join(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let comma = rest.trim_start().strip_prefix([',', ';']);
    let from = text.len() - comma.unwrap_or(rest).trim_start().len();
    let join = JOINS.iter().find_map(|word| after_word(text, from, word));
    match join {
        Some(end) => Some(end + text[end..].len() - text[end..].trim_start().len()),
        None => comma.map(|_| from),
    }
}

/// Whether all of a text is names; those.
pub fn only_names(text: &str, known: &Known) -> Option<Vec<Range<usize>>> {
    let (names, end) = known.names(text, 0);
    let rest = text[end..].trim_matches(|ch: char| ch.is_whitespace() || matches!(ch, '.' | ';' | ':' | ','));
    (!names.is_empty() && rest.is_empty()).then_some(names)
}

/// Names of a field that holds nothing else: what is no known form of a name is one all the same, up to the next comma.
pub fn field(text: &str, known: &Known) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        at += text[at..].len() - text[at..].trim_start().len();
        let (names, end) = known.names(text, at);
        let goes_on = !names.is_empty();
        all.extend(names);
        let stop = text[end..].find([',', ';']).map_or(text.len(), |stop| end + stop);
        let left = trimmed(text, end..stop);
        if !is_filler(&text[left.clone()]) {
            match all.last_mut().filter(|_| goes_on) {
                // The name went on where it was thought to end.
                Some(last) => last.end = left.end,
                None => all.push(left),
            }
        }
        at = stop + 1;
    }
    all
}

fn is_filler(text: &str) -> bool {
    is_ornament(text) || matches!(&*lower(text), "và" | "cùng" | "với")
}

/// Without blanks and marks around it.
fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let is_mark = |ch: char| ch.is_whitespace() || matches!(ch, '.' | ':' | '-' | '–');
    let end = span.start + text[span.clone()].trim_end_matches(is_mark).len();
    end - text[span.start..end].trim_start_matches(is_mark).len()..end
}
