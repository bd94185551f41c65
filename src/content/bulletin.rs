//! An issue of the bulletin as its file says: `content/bulletins/2026-11.yaml`. It has no text of its own but a word from the editors; what
//! it names by key is looked up once all entries are known.

use std::sync::Arc;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::{Languages, Texts, Values};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::yaml::{self, Localized, Source};

use super::markdown;

/// Where the files lie.
pub const BULLETINS: &str = "content/bulletins";

#[derive(Clone, Debug, PartialEq)]
pub struct Bulletin {
    pub year: i16,
    pub month: i8,
    /// As printed; without it the month counts.
    pub number: Option<Box<str>>,
    pub date: Option<Date>,
    pub title: Texts,
    pub note: Texts,
    /// Keys in the order of the issue; none for all news of the month.
    pub items: Option<Vec<Box<str>>>,
    pub source: Source,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct BulletinForm {
    number: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    date: Option<String>,
    title: Option<Localized>,
    #[schemars(extend("x-long" = true))]
    note: Option<Localized>,
    #[schemars(extend("x-value" = "key"))]
    bulletin: Option<Vec<String>>,
}

/// What may stand in the file of an issue.
pub fn bulletin_form() -> serde_json::Value {
    yaml::schema_of::<BulletinForm>()
}

/// The issue that a file describes. One whose name tells no month is of none.
pub fn read_bulletin(path: &Arc<str>, text: String, languages: &Languages) -> (Option<Bulletin>, Vec<Diagnostic>) {
    let Some((year, month)) = month_of(path) else {
        let name = path.rsplit('/').next().unwrap_or_default();
        return (None, vec![Diagnostic::new(Code::BulletinName, Place::file(path.clone())).arg("name", name)]);
    };
    let source = Source::new(path, text, 0);
    let (form, mut problems) = yaml::read::<BulletinForm>(&source);
    let mut values = Values::new(&source, languages);
    let mut items = form.bulletin.map(|keys| values.ids("bulletin", keys));
    // A list of which nothing could be read is told of already.
    let is_told = problems.iter().any(|problem| problem.args.contains(&("key".into(), "bulletin".into())));
    if items.take_if(|items| items.is_empty()).is_some() && !is_told {
        let empty = values.problem(Code::EmptyValue, "bulletin").arg("key", "bulletin");
        values.report(empty);
    }
    let (number, date) = (values.text("number", form.number), values.date("date", form.date));
    let (title, note) = (values.texts_some("title", form.title), values.texts_some("note", form.note));
    [("title", &title), ("note", &note)].into_iter().for_each(|(key, texts)| refuse_secrets(&mut values, &source, key, texts));
    problems.extend(values.finish());
    (Some(Bulletin { year, month, number, date, title, note, items, source }), problems)
}

/// A line that is nothing but a stamp of secrecy: such a text is not for the web.
fn refuse_secrets(values: &mut Values, source: &Source, key: &str, texts: &Texts) {
    let languages = values.languages();
    // One text stands for all languages and is told of once.
    let places = if source.scalar(key).is_some() { 1 } else { languages.count() };
    for lang in languages.all().take(places) {
        let own = if places == 1 { key.to_owned() } else { format!("{key}.{}", languages.tag(lang)) };
        if let Some(stamp) = texts.get(lang).lines().find(|line| markdown::secrecy_mark(line).is_some()) {
            let problem = values.problem(Code::SecrecyMark, &own).arg("value", stamp);
            values.report(problem);
        }
    }
}

/// `content/bulletins/2026-11.yaml`.
fn month_of(path: &str) -> Option<(i16, i8)> {
    let (year, month) = path.strip_prefix(BULLETINS)?.strip_prefix('/')?.strip_suffix(".yaml")?.split_once('-')?;
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(year, 4) || !digits(month, 2) {
        return None;
    }
    let month = month.parse().ok().filter(|month| (1..=12).contains(month))?;
    Some((year.parse().ok()?, month))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Locale, Messages};
    use crate::text::LanguageTag;

    fn vietnamese() -> Languages {
        Languages::new(LanguageTag::parse("vi").unwrap(), Vec::new())
    }

    #[test]
    fn nobody_is_sent_where_nothing_may_stand() {
        let path = format!("{BULLETINS}/2026-11.yaml").into();
        for key in ["extra", "numbr"] {
            let (_, problems) = read_bulletin(&path, format!("{key}: 1\n"), &vietnamese());
            for locale in [Locale::Vi, Locale::En] {
                let help = Messages::new(locale).help(&problems[0]);
                assert!(help.contains("number, date") && !help.contains("extra"), "{help}");
            }
        }
    }

    #[test]
    fn what_cannot_be_read_is_not_called_empty_as_well() {
        let read = |text: &str| {
            let path = format!("{BULLETINS}/2026-11.yaml").into();
            let (_, problems) = read_bulletin(&path, text.to_owned(), &vietnamese());
            problems.into_iter().map(|problem| problem.code).collect::<Vec<_>>()
        };
        assert_eq!(read("bulletin: [{key: news/2026/tin}]\n"), [Code::WrongType]);
        assert_eq!(read("bulletin: []\n"), [Code::EmptyValue]);
        assert_eq!(read("numbr: 1\nbulletin: []\n"), [Code::UnknownKey, Code::EmptyValue]);
    }

    #[test]
    fn the_file_name_is_the_month() {
        for (name, month) in [
            ("2026-11.yaml", Some((2026, 11))),
            ("2026-01.yaml", Some((2026, 1))),
            ("2026-13.yaml", None),
            ("2026-00.yaml", None),
            ("2026-1.yaml", None),
            ("11-2026.yaml", None),
            ("2026-+1.yaml", None),
            ("2026-11.yml", None),
            ("2026/11.yaml", None),
        ] {
            assert_eq!(month_of(&format!("{BULLETINS}/{name}")), month, "{name}");
        }
    }
}
