//! What tells editors and Git about the folder.

use crate::config::Config;
use crate::diagnostic::Locale;
use crate::schema::{VSCODE_SCHEMAS, Version, json_schema, vscode_settings};

use super::File;

pub fn files(config: &Config, locale: Locale) -> Vec<File> {
    let mut files = vec![
        File::new(".gitignore", include_str!("files/gitignore.txt")),
        File::new(".editorconfig", include_str!("files/editorconfig.txt")),
        File::new(".vscode/settings.json", vscode_settings()),
    ];
    let schema = |subject| format!("{:#}\n", json_schema(subject, Some(config), Version::Original, locale));
    files.extend(VSCODE_SCHEMAS.map(|(subject, path)| File::new(path, schema(subject))));
    files
}
