//! How the YAML extension of VS Code is told of the schemas. It reads `.yaml` files only: front matter of Markdown is none of them.

use serde_json::{Map, Value as Json, json};

use super::subject::Subject;

/// What each schema is of, the file in which it is to lie, and the files it is for.
pub const VSCODE_SCHEMAS: [(Subject, &str, &str); 3] = [
    (Subject::Site, ".vscode/nhipcau-site.json", "content/site.yaml"),
    (Subject::Vocabulary, ".vscode/nhipcau-vocabulary.json", "content/vocabulary/*.yaml"),
    (Subject::Bulletin, ".vscode/nhipcau-bulletin.json", "content/bulletins/*.yaml"),
];

/// The text of `.vscode/settings.json`.
pub fn vscode_settings() -> String {
    let schemas: Map<String, Json> = VSCODE_SCHEMAS.iter().map(|(_, schema, files)| (format!("./{schema}"), json!(files))).collect();
    format!("{:#}\n", json!({"yaml.schemas": schemas}))
}
