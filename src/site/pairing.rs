//! Which documents are one work: the same key in several languages. Facts stand in one of them, the original.

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
pub fn group(mut documents: Vec<Arc<Document>>, languages: &Languages, problems: &mut Vec<Diagnostic>) -> Vec<Group> {
    // As they come from the disk, nearly all are in this order already.
    documents.sort_by(|a, b| (&a.key, &a.path).cmp(&(&b.key, &b.path)));
    let mut groups = Vec::with_capacity(documents.len());
    let mut documents = documents.into_iter().peekable();
    while let Some(first) = documents.next() {
        let mut same = vec![first];
        while let Some(next) = documents.next_if(|next| next.key == same[0].key) {
            same.push(next);
        }
        same.sort_by_key(|document| document.lang);
        groups.extend(pair(same, languages, problems));
    }
    groups
}

/// The documents of one key, by language.
fn pair(mut documents: Vec<Arc<Document>>, languages: &Languages, problems: &mut Vec<Diagnostic>) -> Option<Group> {
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
