//! Who signed: `TM. BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`, the office, `(Đã ký)`, the name. Each stands in a line of its own.

use crate::text::fold;

use super::gathered::{Gathered, Printed};
use super::line::Line;
use super::reading::{Value, What};
use super::word::{is_capitals, is_ornament, lower};

/// As printed, in small letters without blanks, and the word of front matter.
const AUTHORITIES: &[(&str, &str)] = &[
    ("tm.", "TM"),
    ("t.m.", "TM"),
    ("t/m", "TM"),
    ("tm ", "TM"),
    ("thay mặt ", "TM"),
    ("kt.", "KT"),
    ("k/t", "KT"),
    ("k.t.", "KT"),
    ("kt ", "KT"),
    ("tl.", "TL"),
    ("t/l", "TL"),
    ("tl ", "TL"),
    ("thừa lệnh ", "TL"),
    ("tuq.", "TUQ"),
    ("tuq ", "TUQ"),
    ("t/uq", "TUQ"),
    ("thừa ủy quyền ", "TUQ"),
];

/// Words with which an office begins.
const OFFICES: &[&str] = &[
    "chủ tịch",
    "phó chủ tịch",
    "chủ nhiệm",
    "phó chủ nhiệm",
    "bí thư",
    "phó bí thư",
    "giám đốc",
    "phó giám đốc",
    "trưởng ban",
    "phó trưởng ban",
    "phó ban",
    "trưởng phòng",
    "phó trưởng phòng",
    "chánh văn phòng",
    "phó chánh văn phòng",
    "tổng thư ký",
    "phó tổng thư ký",
    "ủy viên",
    "uỷ viên",
    "thường trực",
    "hiệu trưởng",
    "phó hiệu trưởng",
    "viện trưởng",
    "cục trưởng",
    "phó cục trưởng",
    "bộ trưởng",
    "thứ trưởng",
    "thủ tướng",
    "chi hội trưởng",
    "hội trưởng",
    "phó hội trưởng",
    "tổng giám đốc",
    "quyền chủ tịch",
    "q. chủ tịch",
    "phó thủ tướng",
    "trưởng",
];

/// Titles before a name.
const BEFORE_NAME: [&str; 10] = ["ths.", "ts.", "pgs.", "gs.", "pgs.ts.", "gs.ts.", "bs.", "ks.", "cn.", "ths"];

/// Whether a line is one of a signature.
pub fn is_line(text: &str) -> bool {
    authority(text).is_some() || is_state(text) || is_capitals(text) && is_office(text)
}

/// The authority with what follows it: on whose behalf.
pub fn authority(text: &str) -> Option<(&'static str, &str)> {
    let small = lower(text);
    let (printed, word) = AUTHORITIES.iter().find(|(printed, _)| small.starts_with(printed))?;
    let rest = text[printed.len()..].trim_start_matches(['.', ' ', ':']);
    (is_capitals(rest) || rest.is_empty() || is_capitals(&text[..2]) && rest.starts_with(char::is_uppercase)).then_some((*word, rest))
}

pub fn is_state(text: &str) -> bool {
    let words = fold(text.trim_matches(|ch: char| !ch.is_alphanumeric()));
    matches!(&*words, "da ky" | "da ky va dong dau" | "da ky, dong dau" | "signed")
}

fn is_office(text: &str) -> bool {
    let small = lower(text);
    OFFICES.iter().any(|office| super::word::after_word(&small, 0, office).is_some())
}

/// Two to six words with capitals, and no office.
pub fn is_name(text: &str) -> bool {
    let text = bare_name(text);
    let count = text.split_whitespace().count();
    let is_capital = |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic);
    (2..=6).contains(&count) && text.split_whitespace().all(is_capital) && !is_office(text)
}

fn bare_name(text: &str) -> &str {
    let small = lower(text);
    let title = BEFORE_NAME.iter().filter(|title| small.starts_with(&format!("{title} "))).map(|title| title.len()).max();
    text[title.unwrap_or(0)..].trim_start()
}

/// What the lines say, in their order.
#[derive(Default)]
struct Signature<'l> {
    authority: Option<(&'static str, &'l Line)>,
    on_behalf_of: Vec<&'l Line>,
    acting_as: Vec<&'l Line>,
    offices: Vec<&'l Line>,
    name: Option<&'l Line>,
    state: Option<&'l Line>,
    last: Last,
}

#[derive(Default, Clone, Copy, PartialEq)]
enum Last {
    #[default]
    Nothing,
    Behalf,
    Acting,
    Other,
}

pub fn read(lines: &[Line], has_picture: bool, into: &mut Gathered) {
    let mut read = Signature::default();
    for line in lines.iter().filter(|line| !is_ornament(&line.text)) {
        if !take(&mut read, line) {
            into.open(What::Unread, "signature", Printed::new(line.place, &line.text));
        }
    }
    write(&read, has_picture, into);
}

/// Gives whether the line has a place in a signature.
fn take<'l>(read: &mut Signature<'l>, line: &'l Line) -> bool {
    if let Some((word, rest)) = authority(&line.text) {
        // Below the body, `TL.` says for whom of it; alone, it says for whom at all.
        let is_acting = word == "KT" || word != "TM" && !read.on_behalf_of.is_empty();
        // The first says by what right; `TM.` above `KT.` is that of the body.
        if read.authority.is_none() || word == "TL" || word == "TUQ" {
            read.authority = Some((word, line));
        }
        let list = if is_acting { &mut read.acting_as } else { &mut read.on_behalf_of };
        if !rest.is_empty() {
            list.push(line);
        }
        read.last = if is_acting { Last::Acting } else { Last::Behalf };
    } else if is_state(&line.text) {
        read.state = Some(line);
        read.last = Last::Other;
    } else if is_office(&line.text) {
        read.offices.push(line);
        read.last = Last::Other;
    } else if is_capitals(&line.text) && read.last == Last::Behalf {
        read.on_behalf_of.push(line);
    } else if is_capitals(&line.text) && read.last == Last::Acting {
        read.acting_as.push(line);
    } else if is_name(&line.text) && read.name.is_none() {
        read.name = Some(line);
    } else {
        return false;
    }
    true
}

fn write(read: &Signature, has_picture: bool, into: &mut Gathered) {
    if let Some((word, line)) = read.authority {
        into.fact("signature.authority", Value::Word(word), Printed::new(line.place, &line.text));
    }
    for (key, lines) in [("on_behalf_of", &read.on_behalf_of), ("acting_as", &read.acting_as), ("title", &read.offices)] {
        let Some(first) = lines.first() else { continue };
        let rest = |line: &&Line| authority(&line.text).map_or(line.text.clone(), |(_, rest)| rest.to_owned());
        let text = lines.iter().map(rest).collect::<Vec<_>>().join(" ");
        let printed = lines.iter().map(|line| &*line.text).collect::<Vec<_>>().join(" ");
        into.fact(format!("signature.{key}"), Value::Text(text), Printed::new(first.place, &printed));
    }
    if let Some(line) = read.name {
        into.fact("signature.name", Value::Text(line.text.clone()), Printed::new(line.place, &line.text));
    }
    match read.state {
        Some(line) => into.fact("signature.state", Value::Word("signed"), Printed::new(line.place, &line.text)),
        // A picture there is most likely the signature, which the site does not show.
        None if has_picture => into.say("signature.state", Value::Word("signed"), Printed::new(first_place(read), ""), false),
        // The name alone does not tell.
        None if read.name.is_some() => into.fact("signature.state", Value::Word("unknown"), Printed::new(0, "")),
        None => {}
    }
}

fn first_place(read: &Signature) -> u32 {
    read.authority.map(|(_, line)| line.place).or(read.name.map(|line| line.place)).unwrap_or_default()
}
