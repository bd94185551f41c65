//! How the YAML extension of VS Code is told of the schemas. It reads `.yaml` files only: front matter of Markdown is none of them.

use serde_json::{Map, Value as Json, json};

use crate::config::vocabulary_names;
use crate::content::KNOWN_DOCUMENTS;

use super::subject::Subject;

/// What each schema is of, and the file in which it is to lie.
pub const VSCODE_SCHEMAS: [(Subject, &str); 4] = [
    (Subject::Site, ".vscode/nhipcau-site.json"),
    (Subject::Vocabulary, ".vscode/nhipcau-vocabulary.json"),
    (Subject::Documents, ".vscode/nhipcau-documents.json"),
    (Subject::Bulletin, ".vscode/nhipcau-bulletin.json"),
];

/// The files that a schema is for. A file that two were for would have to obey both, so vocabularies are named one by one.
fn files(subject: Subject) -> Json {
    match subject {
        Subject::Vocabulary => vocabulary_names().map(|name| format!("content/vocabulary/{name}.yaml")).collect(),
        Subject::Documents => KNOWN_DOCUMENTS.into(),
        Subject::Bulletin => "content/bulletins/*.yaml".into(),
        _ => "content/site.yaml".into(),
    }
}

/// The text of `.vscode/settings.json`.
pub fn vscode_settings() -> String {
    let schemas: Map<String, Json> = VSCODE_SCHEMAS.iter().map(|(subject, schema)| (format!("./{schema}"), files(*subject))).collect();
    format!("{:#}\n", json!({"yaml.schemas": schemas}))
}
