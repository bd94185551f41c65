//! What was saved last, and where it is shown.

use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::config::Config;
use crate::desk::Save;

use super::path::encode;
use super::state::Shown;

/// More at once were not saved by hand.
const BY_HAND: usize = 100;

/// How many are remembered.
const MOST: usize = 20;

/// A file with the time of its last change.
pub type Times = Vec<(SystemTime, Arc<str>)>;

/// Changed files that are still there, newest first; none where something else than saving changed so many.
pub fn times(root: &Path, changed: &[Arc<str>]) -> Times {
    if changed.len() > BY_HAND {
        return Vec::new();
    }
    let time = |path: &str| std::fs::metadata(root.join(path)).and_then(|data| data.modified()).ok();
    let mut times: Times = changed.iter().filter_map(|path| Some((time(path)?, path.clone()))).collect();
    times.sort_by(|a, b| b.cmp(a));
    times
}

/// With those of before, in the time of the site.
pub fn newest(times: &Times, before: &[Save], config: Option<&Config>) -> Vec<Save> {
    let zone = config.map_or(TimeZone::UTC, |config| config.time_zone.clone());
    let said = |time: SystemTime| {
        let time = Timestamp::try_from(time).unwrap_or_default();
        time.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M").to_string()
    };
    let mut saves: Vec<Save> = times.iter().map(|(time, path)| Save { path: path.clone(), time: said(*time) }).collect();
    saves.extend(before.iter().filter(|old| times.iter().all(|(_, path)| *path != old.path)).cloned());
    saves.truncate(MOST);
    saves
}

/// The address at which the text saved last is shown.
pub fn page(shown: &Shown, times: &Times) -> Option<String> {
    let site = &shown.edition.renderer.book().site;
    let page = |path: &Arc<str>| {
        site.entries.iter().find_map(|entry| {
            let document = entry.documents().find(|document| document.path == *path)?;
            entry.url(document.lang).map(str::to_owned)
        })
    };
    let newest = times.iter().find_map(|(_, path)| page(path))?;
    Some(encode(&shown.routes.mounted(&newest)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(seconds: u64, path: &str) -> (SystemTime, Arc<str>) {
        (SystemTime::UNIX_EPOCH + Duration::from_secs(seconds), path.into())
    }

    fn said(saves: &[Save]) -> Vec<(&str, &str)> {
        saves.iter().map(|save| (&*save.path, &*save.time)).collect()
    }

    #[test]
    fn each_file_is_there_once_with_its_last_time() {
        let first = newest(&vec![at(120, "b"), at(60, "a")], &[], None);
        assert_eq!(said(&first), [("b", "1970-01-01 00:02"), ("a", "1970-01-01 00:01")]);
        let second = newest(&vec![at(180, "a")], &first, None);
        assert_eq!(said(&second), [("a", "1970-01-01 00:03"), ("b", "1970-01-01 00:02")]);
    }

    #[test]
    fn only_so_many_are_remembered() {
        let many: Times = (0..30).rev().map(|at_second| at(at_second, &format!("{at_second}"))).collect();
        let saves = newest(&many, &[], None);
        assert_eq!((saves.len(), &*saves[0].path, &*saves[19].path), (20, "29", "10"));
    }

    #[test]
    fn what_went_is_no_save_and_a_moved_folder_neither() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("a"), "").unwrap();
        let here = times(dir.path(), &["a".into(), "gone".into()]);
        assert_eq!(here.iter().map(|(_, path)| &**path).collect::<Vec<_>>(), ["a"]);
        assert!(times(dir.path(), &vec!["a".into(); BY_HAND + 1]).is_empty());
    }
}
