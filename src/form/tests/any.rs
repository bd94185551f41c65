//! Files as people write them, in every manner: what is not touched stays byte for byte, and one change changes the lines of its field.

use std::ops::Range;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::super::spec::{Shape, Spec, find};
use super::*;
use crate::schema::Value as Is;
use crate::yaml::{Step, split, steps};

static CONFIG: LazyLock<Config> = LazyLock::new(config);
static FORMS: LazyLock<[Form<'static>; 3]> =
    LazyLock::new(|| [Kind::News, Kind::Plan, Kind::Organization].map(|kind| Form::of_original(kind, &CONFIG, Locale::Vi)));

/// Texts that YAML could take for something else, and some that it could not.
const TEXTS: [&str; 14] = [
    "Hội nghị cuối năm",
    "NO",
    "0123",
    "1e3",
    "~",
    "2026-11-05",
    "12345678901234567890",
    "a: b # c",
    "- 'x' \"y\"",
    "Đường số 5, phường Mẫu",
    "[a, b]",
    "true",
    "1.50",
    "Nói “đúng” & <đủ>",
];

/// Choices, taken one after the other.
struct Choices<'c>(std::slice::Iter<'c, u8>);

impl Choices<'_> {
    fn next(&mut self, of: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or_default()) % of
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.next(all.len())]
    }

    /// A text in some writing, at a depth of blocks.
    fn scalar(&mut self, indent: usize) -> String {
        let text = self.of(&TEXTS);
        let pad = " ".repeat(indent + 2);
        match self.next(6) {
            0 => format!("'{}'", text.replace('\'', "''")),
            1 if indent < 9 => format!("|-\n{pad}Một dòng dài\n\n{pad}{text}"),
            2 if indent < 9 => format!(">\n{pad}Gấp lại\n{pad}thành một: dòng #5"),
            3 => "Chữ trơn".to_owned(),
            4 => "2026".to_owned(),
            _ => format!("\"{}\"", text.replace('"', "\\\"")),
        }
    }

    /// In brackets, where no blocks are.
    fn flow(&mut self) -> String {
        self.scalar(10)
    }

    fn note(&mut self, indent: usize) -> String {
        let pad = " ".repeat(indent);
        self.of(&["", "", "", "# ghi chú: x\n", "# 'ghi'\n\n", "\n"]).replace("# ", &format!("{pad}# "))
    }

    fn behind(&mut self, value: String) -> String {
        if value.contains('\n') { value } else { value + self.of(&["", "", "", " # sau", "  "]) }
    }

    fn entry(&mut self, indent: usize, key: &str, value: String) -> String {
        let value = self.behind(value);
        format!("{}{}{key}: {value}\n", self.note(indent), " ".repeat(indent))
    }

    fn texts(&mut self, key: &str, indent: usize) -> String {
        match self.next(3) {
            0 => {
                let value = self.scalar(indent);
                self.entry(indent, key, value)
            }
            1 => {
                let value = format!("{{vi: {}, en: {}}}", self.flow(), self.flow());
                self.entry(indent, key, value)
            }
            _ => {
                let pad = " ".repeat(indent);
                format!("{pad}{key}:\n{pad}  en: {}\n{pad}  # sau\n{pad}  fr: a\n", self.scalar(indent + 2))
            }
        }
    }

    fn list(&mut self, key: &str, indent: usize, words: &[&str]) -> String {
        let count = self.next(words.len() + 1);
        let pad = " ".repeat(indent);
        match self.next(3) {
            0 => self.entry(indent, key, format!("[{}]", words[..count].join(", "))),
            1 => self.entry(indent, key, format!("[ {} ]", words[..count.max(1)].join(",  "))),
            _ => {
                let items: String =
                    words[..count.max(1)].iter().map(|word| format!("{}{pad}  - {word}\n", self.note(indent + 2))).collect();
                format!("{pad}{key}:\n{items}")
            }
        }
    }

    /// A list of groups: each key with how it is written.
    fn records(&mut self, key: &str, indent: usize, part: &dyn Fn(&mut Self, usize, usize) -> Vec<String>, flat: &str) -> String {
        let pad = " ".repeat(indent);
        let mut out = format!("{pad}{key}:\n");
        for at in 0..1 + self.next(3) {
            if self.next(4) == 0 {
                out += &format!("{pad}  - {}\n", flat.replace("N", &at.to_string()));
                continue;
            }
            out += &self.note(indent + 2);
            let lines = part(self, at, indent + 4).concat();
            let lines: String = if self.next(3) == 0 { lines + &format!("{pad}    own: [1, '2']\n") } else { lines };
            // The first key stands behind the dash, so nothing may stand above it.
            let first = lines.find(|c: char| !c.is_whitespace() && c != '#').unwrap_or_default();
            let start = lines[..first].rfind('\n').map_or(0, |at| at + 1);
            let body = if lines[..start].contains('#') || lines.trim_start().starts_with('#') {
                format!("{pad}    z: 0\n{lines}")
            } else {
                lines[start..].to_owned()
            };
            out += &format!("{pad}  - {}", body.trim_start_matches(' '));
        }
        out
    }
}

fn news(c: &mut Choices) -> Vec<String> {
    let title = c.scalar(0);
    let mut all = vec![c.entry(0, "title", title)];
    let date = c.of(&["2026-11-05", "'2026-11-05'", "\"2026-11-05 18:00\"", "2026-11-05T18:00:15+07:00", "5/11/2026"]).to_owned();
    all.push(c.entry(0, "date", date));
    let summary = c.scalar(0);
    all.push(c.entry(0, "summary", summary));
    all.push(c.list("topics", 0, &["culture", "\"people-to-people\"", "khác"]));
    all.push(c.list("organizations", 0, &["organizations/a", "b"]));
    all.push(c.texts("author", 0));
    let cover = format!("{{image: a.jpg, alt: {}, own: [x]}}", c.flow());
    all.push(c.entry(0, "cover", cover));
    all.push(c.records(
        "gallery",
        0,
        &|c, _, indent| {
            let image = c.scalar(9);
            let mut all = vec![c.entry(indent, "image", image)];
            let alt = c.scalar(indent);
            all.push(c.entry(indent, "alt", alt));
            all.push(c.texts("credit", indent));
            all
        },
        "{image: N.jpg, alt: \"0123\", own: {a: b}}",
    ));
    all.push(c.records(
        "documents",
        0,
        &|c, _, indent| vec![c.entry(indent, "symbol", "38-CT/TW".to_owned()), c.texts("name", indent)],
        "38-CT/TW",
    ));
    all
}

fn plan(c: &mut Choices) -> Vec<String> {
    let title = c.scalar(0);
    let mut all = vec![c.entry(0, "title", title)];
    let period = c.of(&["2026", "{from: 2026, to: 2027}", "\n  from: 2026-04 # đầu\n  to: 2027", "{from: 2026}"]).to_owned();
    all.push(c.entry(0, "period", period));
    all.push(c.texts("place", 0));
    all.push(c.records(
        "tasks",
        0,
        &|c, at, indent| {
            let mut all = vec![c.entry(indent, "id", format!("t{at}"))];
            let text = c.scalar(indent);
            all.push(c.entry(indent, "text", text));
            all.push(c.list("lead", indent, &["lhm", "van-phong-lhm"]));
            let due = c.of(&["2026-Q2", "2026", "\"2026\"", "{from: 2026-04, to: 2026-06}", "sớm"]).to_owned();
            all.push(c.entry(indent, "due", due));
            let every = c.of(&["month", "{year: 11-15}", "[half, {times: \"1-2\", per: year}]", "{year: 12, x: y}"]).to_owned();
            all.push(c.entry(indent, "every", every));
            all
        },
        "{id: tN, text: 'Việc', due: 2026-04, own: ~}",
    ));
    all.push(c.records("recipients", 0, &|c, _, indent| vec![c.texts("name", indent)], "{name: Hội, purpose: inform}"));
    all.push(c.of(&["track: true\n", "track: 'no'\n", "sic: [Sai, {vi: Hai, en: Two}]\n", ""]).to_owned());
    all
}

fn organization(c: &mut Choices) -> Vec<String> {
    let name = c.scalar(0);
    let mut all = vec![c.entry(0, "name", name)];
    all.push(c.list("kinds", 0, &["ngo", "donor"]));
    all.push(c.list("sdgs", 0, &["3", "6", "17"]));
    all.push(c.list("sectors", 0, &["\"140\"", "122"]));
    all.push(c.records(
        "identifiers",
        0,
        &|c, _, indent| vec![c.entry(indent, "scheme", "VN-TIN".to_owned()), c.entry(indent, "id", "\"0000000000\"".to_owned())],
        "{scheme: VN-TIN, id: '0123'}",
    ));
    let phone = c.flow();
    all.push(format!("contact:\n{}  # thư\n  email: a@b.example\n", c.entry(2, "phone", phone)));
    all.push(c.records(
        "projects",
        0,
        &|c, at, indent| {
            let title = c.scalar(indent);
            let mut all = vec![c.entry(indent, "id", format!("p{at}")), c.entry(indent, "title", title)];
            all.push(c.records(
                "budget",
                indent,
                &|c, _, indent| vec![c.entry(indent, "amount", "\"1450000000\"".to_owned()), c.entry(indent, "currency", "VND".to_owned())],
                "{amount: \"5.50\", currency: USD}",
            ));
            all.push(c.entry(indent, "start", "2023-08-15".to_owned()));
            all.push(c.of(&["", "    approval: 12/QĐ-UBND\n", "    approval: {symbol: 12/QĐ-UBND, date: 2023-07-01}\n"]).to_owned());
            all
        },
        "{id: pN, title: Dự án, budget: [{amount: 5, currency: USD}], own: {x: [1]}}",
    ));
    let since = c.of(&["2015", "\"2015\"", "12345678901234567890"]).to_owned();
    all.push(c.entry(0, "in_vietnam_since", since));
    all
}

fn file(kind: usize, c: &mut Choices) -> String {
    let mut all = [news, plan, organization][kind](c);
    all.push(c.of(&["extra: {x: [1, {y: z}]}\n", "extra:\n  # x\n  so: 0123\n", "own: NO\n", ""]).to_owned());
    all.push(c.of(&["status: published\n", "approved: {by: Ban, on: 2026-11-05}\n", ""]).to_owned());
    let by = c.next(all.len());
    all.rotate_left(by);
    let kept: String = all.into_iter().filter(|_| c.next(5) > 0).collect();
    let body = c.of(&["", "\nThân bài\n", "\n\n  Thân  \n\n\n", "Thân\n---\nNữa", "\n- a\n- b\n"]);
    let text = format!("---\n{kept}{}---\n{body}", c.note(0));
    let text = if c.next(3) == 0 { text.replace('\n', "\r\n") } else { text };
    if c.next(4) == 0 { format!("\u{feff}{text}") } else { text }
}

fn spec<'f>(form: &'f Form, name: &str) -> Option<&'f Spec> {
    let mut specs = &form.specs[..];
    let mut found = None;
    for part in name.split('@').next()?.split('.') {
        found = find(specs, part.split('[').next()?);
        specs = &found?.inner;
    }
    found
}

/// Something else for a control, as it would be shown.
fn other(spec: &Spec, old: &str, c: &mut Choices) -> String {
    let all: &[&str] = match spec.field.value {
        _ if spec.shape == Shape::Localized || spec.is_of_texts() => &TEXTS,
        Is::Date => &["07/08/2027", "01/01/2001"],
        Is::Moment => &["07/08/2027", "07/08/2027 09:15"],
        Is::Due => &["quý III/2027", "2027", "từ 2027 đến 2028", "07/08/2027"],
        Is::Period => &["2027", "từ tháng 1/2027 đến 2028"],
        Is::Every => &["hằng quý", "trước 20/10 hằng năm", "hằng tháng; 3 lần một năm"],
        Is::PartialDate => &["1998", "11/2003"],
        Is::Number => &["1999", "2001"],
        Is::Boolean => &["true", "false"],
        Is::Amount => &["1.500.000", "7"],
        Is::Currency => &["EUR", "JPY"],
        _ if !spec.field.allowed.is_empty() => return spec.field.allowed[c.next(spec.field.allowed.len())].clone(),
        _ => &TEXTS,
    };
    let chosen = c.of(all);
    if chosen == old {
        all[(all.iter().position(|one| *one == chosen).unwrap_or_default() + 1) % all.len()].to_owned()
    } else {
        chosen.to_owned()
    }
}

/// The lines of the innermost part of the file in which a control stands; None where all is new.
fn lines_of(text: &str, name: &str) -> Option<Range<usize>> {
    let bare = text.trim_start_matches('\u{feff}');
    let source = Source::new(&Arc::from(""), split(&Arc::from(""), bare).ok()?.front, 1);
    let path = name.replace('@', ".");
    let mut known = None;
    let mut upto = String::new();
    for step in steps(&path) {
        upto = match step {
            Step::Key(key) if upto.is_empty() => key.to_owned(),
            Step::Key(key) => format!("{upto}.{key}"),
            Step::Index(at) => format!("{upto}[{at}]"),
        };
        known = source.tree().entry_span(&upto).or(known);
    }
    let span = known?;
    let first = source.place(span.start).line;
    let last = source.place(span.end.saturating_sub(1).max(span.start)).line;
    Some(first as usize - 1..last as usize)
}

fn body_lines(text: &str) -> Range<usize> {
    let body = split(&Arc::from(""), text.trim_start_matches('\u{feff}')).expect("front matter").body;
    text[..text.len() - body.len()].lines().count()..usize::MAX
}

/// Whether all lines are there in their order, with others between them.
fn is_grown(old: &[&str], new: &str) -> bool {
    let mut lines = new.split_inclusive('\n');
    old.iter().all(|line| lines.any(|own| own == *line))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn one_change_changes_its_field(kind in 0..3usize, bytes in prop::collection::vec(any::<u8>(), 400)) {
        let mut c = Choices(bytes.iter());
        let text = file(kind, &mut c);
        let form = &FORMS[kind];
        let entered = form.entered(&text);
        // What cannot be read cannot be filled in either; there are few of these.
        prop_assert_eq!(form.changes(&text, &entered), Ok(Vec::new()), "{}", text);
        prop_assert_eq!(&form.candidate(&text, &entered).text, &text);
        let names: Vec<&str> = entered.iter().map(|(name, _)| name).filter(|name| !name.ends_with("~was")).collect();
        let name = names[usize::from(bytes[399]) * 7919 % names.len()];
        let spec = spec(form, name);
        if name != "body" && spec.is_some_and(|spec| spec.shape == Shape::Records && !name.contains('@')) {
            return Ok(());
        }
        let mut new = entered.clone();
        let is_list = spec.is_some_and(|spec| spec.shape == Shape::List);
        let mut value = spec.map_or_else(|| "Thân mới\n\n- hai".to_owned(), |spec| other(spec, entered.get(name).unwrap_or_default(), &mut c));
        if c.next(6) == 0 {
            value = String::new();
        }
        if is_list {
            new.set(name, "");
        }
        if is_list && !value.is_empty() {
            new.push(name, &*value);
        } else {
            new.set(name, &*value);
        }
        let made = form.candidate(&text, &new);
        prop_assert_eq!(&made.problems, &[], "{} = {:?} in\n{}", name, value, text);
        let again = form.entered(&made.text);
        if !value.is_empty() {
            let all = |entered: &Entered, name: &str| -> Vec<String> { entered.all(name).map(str::to_owned).collect() };
            prop_assert_eq!(all(&again, name), all(&new, name), "{}\n{}", name, made.text);
            for other in names.iter().filter(|other| **other != name) {
                prop_assert_eq!(all(&again, other), all(&entered, other), "{} by {}\n{}", other, name, made.text);
            }
        }
        // What is emptied goes, and with it the list or group that has nothing else.
        let part = if value.is_empty() { name.split(['.', '@', '[']).next().unwrap_or_default() } else { name };
        let lines = if name == "body" { Some(body_lines(&text)) } else { lines_of(&text, part) };
        let old: Vec<&str> = text.split_inclusive('\n').collect();
        match lines {
            Some(lines) => {
                // A comment right above goes with what it is about.
                let notes = old[..lines.start].iter().rev().take_while(|line| value.is_empty() && line.trim_start().starts_with('#')).count();
                let (above, below) = (old[..lines.start - notes].concat(), old[lines.end.min(old.len())..].concat());
                let is_kept = made.text.starts_with(&above) && made.text[above.len()..].ends_with(&below);
                prop_assert!(is_kept, "{} is not within {:?}\n{}\n{}", name, lines, text, made.text);
            }
            None => prop_assert!(is_grown(&old, &made.text), "{}\n{}\n{}", name, text, made.text),
        }
    }
}
