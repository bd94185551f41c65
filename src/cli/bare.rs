//! The program started with nothing said, as by a double click: where a site lies at hand, it is opened for its writers.

use std::ffi::OsString;
use std::path::PathBuf;

/// The arguments, or those that are meant by none.
pub fn completed(arguments: Vec<OsString>) -> Vec<OsString> {
    match site_at_hand() {
        Some(root) if arguments.len() == 1 => {
            let meant = ["serve".into(), "--open".into(), "--root".into(), root.into()];
            arguments.into_iter().chain(meant).collect()
        }
        _ => arguments,
    }
}

/// In the current folder, else beside the program.
fn site_at_hand() -> Option<PathBuf> {
    let beside = || Some(std::env::current_exe().ok()?.parent()?.to_owned());
    let has_site = |root: &PathBuf| root.join("content/site.yaml").is_file();
    Some(PathBuf::from(".")).filter(has_site).or_else(|| beside().filter(has_site))
}
