//! Which documents are one work: the same key in several languages. Facts stand in one of them, the original.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Languages;
use crate::content::Document;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::Lang;

pub struct Group {
    pub original: Arc<Document>,
    pub translations: Vec<Arc<Document>>,
}

/// Sorted by key.
pub fn group(documents: Vec<Arc<Document>>, languages: &Languages, problems: &mut Vec<Diagnostic>) -> Vec<Group> {
    let mut by_key: BTreeMap<Arc<str>, Vec<Arc<Document>>> = BTreeMap::new();
    for document in documents {
        by_key.entry(document.key.clone()).or_default().push(document);
    }
    by_key.into_values().filter_map(|documents| pair(documents, languages, problems)).collect()
}

fn pair(mut documents: Vec<Arc<Document>>, languages: &Languages, problems: &mut Vec<Diagnostic>) -> Option<Group> {
    documents.sort_by(|a, b| (a.lang, &a.path).cmp(&(b.lang, &b.path)));
    documents.dedup_by(|later, first| {
        let twice = later.lang == first.lang;
        if twice {
            problems.push(
                Diagnostic::new(Code::KeyCollision, Place::file(later.path.clone()))
                    .arg("other", &first.path)
                    .related(Place::file(first.path.clone())),
            );
        }
        twice
    });
    report_missing_original(&documents, languages, problems);
    let mut documents = documents.into_iter();
    let original = documents.next()?;
    Some(Group { original, translations: documents.collect() })
}

/// The original is the text in the default language, or the only one there is. Anything else has nothing to translate.
fn report_missing_original(documents: &[Arc<Document>], languages: &Languages, problems: &mut Vec<Diagnostic>) {
    let Some(first) = documents.first().filter(|first| first.lang != Lang::DEFAULT) else { return };
    let stem = first.key.rsplit('/').next().unwrap_or_default();
    let expected = format!("{}/{stem}.{}.md", first.folder, languages.tag(Lang::DEFAULT));
    let orphans = documents.iter().filter(|document| documents.len() > 1 || document.common.translates.is_some());
    for document in orphans {
        problems.push(Diagnostic::new(Code::TranslationWithoutOriginal, Place::file(document.path.clone())).arg("expected", &expected));
    }
}
