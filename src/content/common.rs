//! The front matter that every kind has.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::{Config, Section, Texts, Values};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Lang, is_device, is_slug, slug};
use crate::yaml::Localized;

use super::stamps::Stamps;

/// Publication only; the life of what a text is about is another matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    #[default]
    Draft,
    Review,
    Published,
    Withdrawn,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Approval {
    /// The role of whoever approved.
    pub by: Texts,
    pub on: Option<Date>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Common {
    pub status: Status,
    pub slug: Option<Box<str>>,
    pub aliases: Vec<Box<str>>,
    pub publish_on: Option<Date>,
    pub expires: Option<Date>,
    pub updated: Option<Date>,
    pub approved: Option<Approval>,
    /// Invented content of a demonstration (`extra: {sample: true}`).
    pub sample: bool,
    /// The stamps of the original that a translation translates.
    pub translates: Option<Stamps>,
}

/// As it stands in the file.
#[derive(Debug, Default)]
pub struct CommonForm {
    pub status: Option<String>,
    pub slug: Option<String>,
    pub aliases: Vec<String>,
    pub publish_on: Option<String>,
    pub expires: Option<String>,
    pub updated: Option<String>,
    pub approved: Option<ApprovalForm>,
    pub extra: Option<BTreeMap<String, serde_yaml::Value>>,
    pub translates: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "approval"))]
pub struct ApprovalForm {
    #[schemars(extend("x-need" = "always"))]
    by: Option<Localized>,
    #[schemars(extend("x-value" = "date", "x-need" = "always"))]
    on: Option<String>,
}

/// A form of a kind: its own keys and the common ones in one structure, because flattening would lose the places of errors.
/// What is asked of a value beyond its type is told to the schema by keys that begin with `x-`.
macro_rules! front_matter {
    ($(#[$attribute:meta])* struct $name:ident { $($(#[$own:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$attribute])*
        #[derive(Debug, Default, serde::Deserialize, schemars::JsonSchema)]
        #[serde(default, deny_unknown_fields)]
        pub(super) struct $name {
            #[schemars(extend("x-translated" = true, "x-long" = true))]
            summary: Option<String>,
            #[schemars(extend("x-words" = $crate::config::words($crate::content::common::STATUS)))]
            status: Option<String>,
            $($(#[$own])* $field: $kind,)*
            #[schemars(extend("x-value" = "slug"))]
            slug: Option<String>,
            #[schemars(extend("x-value" = "address"))]
            aliases: Vec<String>,
            #[schemars(extend("x-value" = "date"))]
            publish_on: Option<String>,
            #[schemars(extend("x-value" = "date"))]
            expires: Option<String>,
            #[schemars(extend("x-value" = "date"))]
            updated: Option<String>,
            approved: Option<$crate::content::common::ApprovalForm>,
            #[schemars(with = "std::collections::BTreeMap<String, serde_json::Value>", extend("x-value" = "map"))]
            extra: Option<std::collections::BTreeMap<String, serde_yaml::Value>>,
            translates: Option<String>,
        }

        impl $name {
            fn take_common(&mut self) -> $crate::content::common::CommonForm {
                $crate::content::common::CommonForm {
                    status: self.status.take(),
                    slug: self.slug.take(),
                    aliases: std::mem::take(&mut self.aliases),
                    publish_on: self.publish_on.take(),
                    expires: self.expires.take(),
                    updated: self.updated.take(),
                    approved: self.approved.take(),
                    extra: self.extra.take(),
                    translates: self.translates.take(),
                }
            }
        }
    };
}
pub(super) use front_matter;

pub const STATUS: &[(&str, Status)] =
    &[("draft", Status::Draft), ("review", Status::Review), ("published", Status::Published), ("withdrawn", Status::Withdrawn)];

pub fn read(form: CommonForm, lang: Lang, config: &Config, values: &mut Values) -> Common {
    let common = Common {
        status: values.one_of("status", form.status, STATUS).unwrap_or_default(),
        slug: form.slug.and_then(|slug| checked_slug(values, config, lang, slug)),
        aliases: aliases(values, form.aliases),
        publish_on: values.date("publish_on", form.publish_on),
        expires: values.date("expires", form.expires),
        updated: values.date("updated", form.updated),
        approved: form.approved.map(|form| approval(values, form)),
        sample: form.extra.is_some_and(|extra| extra.get("sample").and_then(serde_yaml::Value::as_bool) == Some(true)),
        translates: form.translates.map(|line| Stamps::parse(&line)),
    };
    values.ordered("expires", common.publish_on, common.expires);
    common
}

fn approval(values: &mut Values, form: ApprovalForm) -> Approval {
    if form.by.is_none() {
        values.missing("approved.by", "by: Trưởng Ban biên tập");
    }
    if form.on.is_none() {
        values.missing("approved.on", "on: 2026-11-05");
    }
    Approval { by: values.texts("approved.by", form.by), on: values.date("approved.on", form.on) }
}

fn checked_slug(values: &mut Values, config: &Config, lang: Lang, text: String) -> Option<Box<str>> {
    let text = values.text("slug", Some(text))?;
    match slug_fault(&text, lang, config) {
        None => Some(text),
        Some(code) => {
            let meant = (code == Code::BadSlug).then(|| slug(&text));
            let problem = values.corrected(code, "slug", meant.as_deref()).arg("value", &text);
            values.report(problem);
            None
        }
    }
}

/// Why a word cannot be the last part of an address.
pub fn slug_fault(text: &str, lang: Lang, config: &Config) -> Option<Code> {
    if !is_slug(text) {
        Some(Code::BadSlug)
    } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
        Some(Code::DigitSlug)
    } else if is_reserved(text, lang, config) {
        Some(Code::ReservedSlug)
    } else {
        None
    }
}

fn is_reserved(text: &str, lang: Lang, config: &Config) -> bool {
    const OWN: [&str; 3] = ["assets", "feed", "index"];
    OWN.contains(&text)
        || is_device(text)
        || config.languages.find(text).is_some()
        || Section::all().any(|section| config.section(lang, section) == text)
}

/// Old addresses of this text: paths below the site's own.
fn aliases(values: &mut Values, texts: Vec<String>) -> Vec<Box<str>> {
    let mut good: Vec<Box<str>> = Vec::new();
    let mut known = BTreeSet::new();
    for (index, text) in texts.into_iter().enumerate() {
        let key = format!("aliases[{index}]");
        let problem: Option<Diagnostic> = if !is_alias(&text) {
            Some(values.problem(Code::BadAlias, &key).arg("value", &text))
        } else if !known.insert(text.to_ascii_lowercase()) {
            Some(values.problem(Code::RepeatedValue, &key).arg("value", &text).arg("key", "aliases"))
        } else {
            good.push(text.into());
            None
        };
        problem.into_iter().for_each(|problem| values.report(problem));
    }
    good
}

/// `/tin/bai-cu/`, `/tin/bai-cu` or `/tin/bai-cu.html`.
fn is_alias(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
    let Some(rest) = text.strip_prefix('/') else { return false };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    !rest.is_empty() && text.len() <= 500 && rest.split('/').all(|part| is_alias_part(part) && part.chars().all(plain))
}

/// What every system can hold: Windows drops a last dot and keeps some names for devices.
fn is_alias_part(part: &str) -> bool {
    !part.is_empty() && part.len() <= LONGEST_PART && !part.starts_with('.') && !part.ends_with('.') && !is_device(part)
}

/// What file systems hold of one name, some room left.
const LONGEST_PART: usize = 200;

#[cfg(test)]
mod tests {
    use super::is_alias;

    #[test]
    fn old_addresses() {
        for text in ["/tin/bai-cu/", "/tin/bai_cu.html", "/a", "/index.php", "/console", "/con-duong/"] {
            assert!(is_alias(text), "{text}");
        }
        for text in [
            "",
            "/",
            "tin/bai",
            "//a",
            "/a//b",
            "/../a",
            "/a/.b",
            "/a b",
            "https://a/b",
            "/a?x=1",
            "/a#b",
            "/%2e%2e/",
            "/con",
            "/a/Aux.html",
            "/NUL/",
            "/a./",
        ] {
            assert!(!is_alias(text), "{text}");
        }
    }
}
