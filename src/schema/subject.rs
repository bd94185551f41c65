//! What a schema is of: a kind of content, the settings, a vocabulary, what is known of documents, an issue of the bulletin.

use crate::config;
use crate::content::{self, Kind};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Content(Kind),
    Site,
    /// Of one term: a vocabulary is a map from ids to terms.
    Vocabulary,
    /// Of one document of `documents.yaml`, which is such a map too.
    Documents,
    /// Of the file of one issue.
    Bulletin,
}

impl Subject {
    pub const ALL: [Subject; 8] = [
        Subject::Content(Kind::News),
        Subject::Content(Kind::Plan),
        Subject::Content(Kind::Organization),
        Subject::Content(Kind::Page),
        Subject::Site,
        Subject::Vocabulary,
        Subject::Documents,
        Subject::Bulletin,
    ];

    /// As it is named on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Subject::Content(Kind::News) => "news",
            Subject::Content(Kind::Plan) => "plan",
            Subject::Content(Kind::Organization) => "organization",
            Subject::Content(Kind::Page) => "page",
            Subject::Site => "site",
            Subject::Vocabulary => "vocabulary",
            Subject::Documents => "documents",
            Subject::Bulletin => "bulletin",
        }
    }

    pub fn from_id(id: &str) -> Option<Subject> {
        Subject::ALL.into_iter().find(|subject| subject.id() == id)
    }

    /// The schema of its type, as the type itself tells it.
    pub(super) fn form(self) -> serde_json::Value {
        match self {
            Subject::Content(kind) => content::form(kind),
            Subject::Site => config::site_form(),
            Subject::Vocabulary => config::term_form(),
            Subject::Documents => content::known_form(),
            Subject::Bulletin => content::bulletin_form(),
        }
    }
}
