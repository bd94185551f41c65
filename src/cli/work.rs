//! Which text of the site a path on the command line means, with its original and its translations.

use std::path::Path;

use crate::config::Languages;
use crate::content::FileName;
use crate::disk::resolved;
use crate::engine::{Project, SingleText};
use crate::text::{Lang, nearest, nfc};

use super::settings::UsageError;

/// A work, and into which language it is, or is to be, translated.
pub struct Work {
    pub original: SingleText,
    pub translation: Option<SingleText>,
    pub lang: Lang,
}

/// The work that a path names. Without a language, the one of the translation named, else the only other one.
pub fn find(project: &Project, root: &Path, path: &Path, to: Option<&str>) -> Result<Work, UsageError> {
    let languages = &project.config.languages;
    let to = to.map(|tag| languages.find(tag).ok_or_else(|| UsageError::Language(tag.to_owned(), languages.names()))).transpose()?;
    let below = below_root(project, root, path)?;
    let not_a_text = || UsageError::NotAText(path.to_owned());
    let name = FileName::parse(&below, languages).map_err(|_| not_a_text())?;
    let mut texts = project.of_key(&name.key);
    if texts.is_empty() {
        return Err(not_a_text());
    }
    // As the site pairs them: by language, the first of them the original.
    let original = texts.remove(0);
    let first = languages.tag(Lang::DEFAULT).to_owned();
    if original.name.lang != Lang::DEFAULT {
        return Err(UsageError::OriginalElsewhere(original.path.to_string(), first));
    }
    let named = (name.lang != Lang::DEFAULT).then_some(name.lang);
    let lang = to.or(named).or_else(|| only_other(languages)).ok_or_else(|| UsageError::WhichLanguage(others(languages)))?;
    if lang == original.name.lang {
        return Err(UsageError::SameLanguage(original.path.to_string(), first));
    }
    // Of two files in one language, the one that was named.
    let of_lang = |text: &SingleText| text.name.lang == lang;
    let at = texts.iter().position(|text| of_lang(text) && *text.path == *below).or_else(|| texts.iter().position(of_lang));
    Ok(Work { original, translation: at.map(|at| texts.remove(at)), lang })
}

/// The path below the root: as it is given, else as one below the root.
fn below_root(project: &Project, root: &Path, path: &Path) -> Result<String, UsageError> {
    let given = [path.to_owned(), root.join(path)];
    let mut files = given.iter().filter(|path| path.is_file()).peekable();
    if files.peek().is_none() {
        return Err(UsageError::NoFile(path.to_owned(), suggestion(project, path)));
    }
    files.find_map(|disk| relative(root, disk)).ok_or_else(|| UsageError::NotAText(path.to_owned()))
}

/// As the site names a file. None outside of the root.
fn relative(root: &Path, disk: &Path) -> Option<String> {
    // The folder may be reached over a link; the file itself counts by its own name.
    let folder = disk.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = resolved(folder).ok()?;
    let below = folder.strip_prefix(resolved(root).ok()?).ok()?.join(disk.file_name()?);
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    Some(nfc(&parts.join("/")).into_owned())
}

fn suggestion(project: &Project, path: &Path) -> Option<String> {
    let meant = path.to_string_lossy().replace('\\', "/");
    nearest(&meant, project.paths().map(|path| &**path)).map(str::to_owned)
}

fn only_other(languages: &Languages) -> Option<Lang> {
    let mut others = languages.all().filter(|lang| *lang != Lang::DEFAULT);
    others.next().filter(|_| others.next().is_none())
}

fn others(languages: &Languages) -> String {
    languages.all().skip(1).map(|lang| languages.tag(lang)).collect::<Vec<_>>().join(", ")
}
