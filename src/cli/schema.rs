//! `nhipcau schema`: what may stand in the files, as JSON Schema, as tables or as settings of Decap CMS. A project is not needed: with one, its terms are known.

use std::io::Write;

use serde_json::Value;

use crate::config::Config;
use crate::diagnostic::Locale;
use crate::engine;
use crate::schema::{Subject, Version, decap, json_schema, markdown};

use super::arguments::{SchemaFormat, SchemaOptions};
use super::settings::{UsageError, named};
use super::{DONE, locale};

pub fn run(options: &SchemaOptions) -> Result<u8, UsageError> {
    if !options.root.is_dir() {
        return Err(UsageError::Root(options.root.clone()));
    }
    let config = engine::settings(&options.root);
    if let (SchemaFormat::Decap, Some(kind)) = (options.format, &options.kind) {
        return Err(UsageError::DecapKind(kind.clone()));
    }
    let locale = options.locale.map(named).or_else(locale::of_environment).unwrap_or_else(|| locale::of_site(config.as_ref()));
    let one = options.kind.as_deref().and_then(Subject::from_id);
    let text = match options.format {
        SchemaFormat::Json => format!("{:#}\n", json(one, config.as_ref(), version(options), locale)),
        SchemaFormat::Markdown => tables(one, config.as_ref(), locale),
        SchemaFormat::Decap => decap(config.as_ref(), locale),
    };
    // To a closed pipe nothing more can be said.
    let _ = std::io::stdout().write_all(text.as_bytes());
    Ok(DONE)
}

fn version(options: &SchemaOptions) -> Version {
    if options.translation { Version::Translation } else { Version::Original }
}

/// All of them under their names where none is named.
fn json(one: Option<Subject>, config: Option<&Config>, version: Version, locale: Locale) -> Value {
    let schema = |subject| json_schema(subject, config, version, locale);
    match one {
        Some(subject) => schema(subject),
        None => Subject::ALL.into_iter().map(|subject| (subject.id().to_owned(), schema(subject))).collect(),
    }
}

fn tables(one: Option<Subject>, config: Option<&Config>, locale: Locale) -> String {
    let table = |subject| markdown(subject, config, locale);
    match one {
        Some(subject) => table(subject),
        None => Subject::ALL.map(|subject| format!("## {}\n\n{}", subject.id(), table(subject))).join("\n"),
    }
}
