//! `content/site.yaml` of a new site.

use super::answers::{Answer, Answers};
use super::fill::{fill, scalar};
use super::words::Words;

pub fn text(answers: &Answers) -> String {
    let template = Words::of_locale(answers.locale).choose(include_str!("files/site.vi.yaml"), include_str!("files/site.en.yaml"));
    fill(template, |gap| {
        Some(match gap {
            "languages" => format!("[{}]", answers.languages.names()),
            "names" => names(answers, 2),
            "owners" => names(answers, 4),
            "taglines" => each(answers, 2, ("Nhịp cầu của nhân dân, nhịp cầu của tình bạn", "A bridge of people, a bridge of friendship")),
            "responsible" => each(answers, 4, ("Trưởng Ban biên tập", "Head of the Editorial Board")),
            "base" => answers.base.value.as_str().to_owned() + mark(answers, answers.base.given),
            _ => return None,
        })
    })
}

fn names(answers: &Answers, indent: usize) -> String {
    let line = |(tag, Answer { value, given }): (&str, &Answer<String>)| {
        format!("{:indent$}{tag}: {}{}", "", scalar(value), mark(answers, *given))
    };
    tags(answers).zip(&answers.names).map(line).collect::<Vec<_>>().join("\n")
}

/// Words of ours, in every language of the site.
fn each(answers: &Answers, indent: usize, (vi, en): (&str, &str)) -> String {
    let line = |tag| match Words::of(tag) {
        Some(words) => format!("{:indent$}{tag}: {}", "", scalar(words.choose(vi, en))),
        None => format!("{:indent$}{tag}: {}{}", "", scalar(en), untranslated(answers)),
    };
    tags(answers).map(line).collect::<Vec<_>>().join("\n")
}

fn tags(answers: &Answers) -> impl Iterator<Item = &str> {
    answers.languages.all().map(|lang| answers.languages.tag(lang))
}

/// What nobody named is to be found again by whoever looks for it.
fn mark(answers: &Answers, given: bool) -> &'static str {
    if given { "" } else { Words::of_locale(answers.locale).choose("  # GIÁ TRỊ MẪU: hãy sửa", "  # SAMPLE VALUE: please change") }
}

fn untranslated(answers: &Answers) -> &'static str {
    Words::of_locale(answers.locale).choose("  # CHƯA DỊCH: hãy dịch", "  # NOT TRANSLATED YET: please translate")
}
