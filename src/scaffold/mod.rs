//! A new site: from a few answers to the files of a project that builds without a fault on any day. What each file holds stands beside
//! this one as a text with gaps (`@name@`), so that an editor's words are written once and read as they will be read.

mod answers;
mod editor;
mod fill;
mod host;
mod province;
mod samples;
mod settings;
mod strings;
mod vocabulary;
mod words;

use std::sync::Arc;

use crate::config::{self, Config};
use crate::diagnostic::Diagnostic;
use crate::yaml::Source;

pub use answers::{Answer, Answers, DEFAULT_LANGUAGES, DEFAULT_PROVINCE, DEFAULT_URL, NameFault, default_name, has_words, languages, name};
pub use host::{Host, recipe};

/// A file of the new site: its path below the root, with `/`, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub path: String,
    pub bytes: Vec<u8>,
}

impl File {
    fn new(path: impl Into<String>, text: impl Into<String>) -> File {
        File { path: path.into(), bytes: text.into().into_bytes() }
    }
}

/// Every file of the new site, and what would be at fault in them: answers that no site can have.
pub fn files(answers: &Answers) -> (Vec<File>, Vec<Diagnostic>) {
    let settings = settings::text(answers);
    let vocabularies = vocabulary::texts(answers);
    let (config, mut problems) = read(&settings, &vocabularies);
    let mut files = vec![File::new(SETTINGS, settings)];
    files.extend(vocabularies.into_iter().map(|(name, text)| File::new(vocabulary_path(name), text)));
    files.extend(strings::files(answers));
    let (samples, found) = samples::files(answers, &config);
    files.extend(samples);
    problems.extend(found);
    files.extend(editor::files(&config, answers.locale));
    files.extend(answers.host.into_iter().flat_map(|host| host::files(host, &answers.base.value)));
    (files, problems)
}

const SETTINGS: &str = "content/site.yaml";

fn vocabulary_path(name: &str) -> String {
    format!("content/vocabulary/{name}.yaml")
}

/// The settings as every later run reads them.
fn read(settings: &str, vocabularies: &[(&str, String)]) -> (Config, Vec<Diagnostic>) {
    let source = |path: &str, text: &str| Source::new(&Arc::from(path), text, 0);
    let vocabularies: Vec<_> = vocabularies.iter().map(|(name, text)| (Box::from(*name), source(&vocabulary_path(name), text))).collect();
    config::read(&source(SETTINGS, settings), &vocabularies)
}

#[cfg(test)]
mod tests;
