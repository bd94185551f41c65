//! What each file gave the last time, by path and fingerprint. A changed configuration forgets everything: it decides what terms and
//! languages a text may name.

use std::collections::HashMap;
use std::sync::Arc;

use crate::content::Document;
use crate::diagnostic::Diagnostic;
use crate::site::SourcePicture;

/// What a text gave, shared with the sites assembled from it.
#[derive(Clone)]
pub struct ParsedText {
    pub fingerprint: u128,
    pub document: Option<Arc<Document>>,
    pub problems: Vec<Diagnostic>,
    pub is_draft: bool,
}

#[derive(Clone)]
pub struct SeenPicture {
    pub fingerprint: u128,
    pub result: Result<SourcePicture, Box<Diagnostic>>,
}

#[derive(Default)]
pub struct Memo {
    pub settings: u128,
    pub texts: HashMap<Arc<str>, ParsedText>,
    pub pictures: HashMap<Arc<str>, SeenPicture>,
}

impl Memo {
    pub fn forget_texts_unless(&mut self, settings: u128) {
        if self.settings != settings {
            self.settings = settings;
            self.texts.clear();
        }
    }
}
