//! The project folder that is edited: everything a site can have, in few files, put together from the golden sites.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::site::{TestSite, checkout, tree};

/// Bytes by path below the project folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folder lies inside one that is ours, so that it can itself be moved away.
pub struct Project {
    outside: TestSite,
    /// As it was at first.
    pub pristine: Files,
}

const SITE: &str = "languages: [vi, en]
name: {vi: Liên hiệp hữu nghị tỉnh Mẫu, en: Friendship Union of Sample Province}
base_url: https://example.org/
require_approval: false
menu: [news, plans, organizations, events, pages/gioi-thieu]
";

const NEWS: &str = "---
title: Gặp mặt đầu năm
summary: Bạn bè gặp nhau.
status: published
date: 2026-02-20
topics: [people]
countries: [LA]
series: bridge
areas: [ben-mau]
organizations: [organizations/an-phu]
tasks: [\"plans/03-kh-lhm-2026#quy\"]
aliases: [/tin/gap-mat.html]
---

Xem [giới thiệu](pages/gioi-thieu#nhiem-vu), ![Bìa](media/bia.png) và [thư chúc](thu-chuc).
";

const DRAFT: &str = "---
title: Bản thảo
summary: Chưa xong.
status: draft
date: 2026-11-10
topics: [people]
---

Còn viết tiếp; xem [tin](gap-mat).
";

/// A document that two texts of this project name without a day, and the one that replaces it.
const KNOWN: &str = "chi-thi-38:
  symbol: 38-CT/TW
  date: 2019-09-19
  replaced_by: chi-thi-39
chi-thi-39: {symbol: 39-CT/TW, date: 2025-01-01}
";

impl Project {
    pub fn sample() -> Project {
        let project = Project { outside: TestSite::empty(), pristine: Files::new() };
        project.bring("plans", &["plans/", "vocabulary/", "news/"]);
        project.bring("news", &["news/2025/le-hoi/", "news/2026/thu-chuc", "news/2026/da-go", "media/bia.png", "pages/", "vocabulary/"]);
        project.bring("organizations", &["organizations/an-phu", "organizations/lien-hiep", "vocabulary/sectors.yaml"]);
        project.bring("overrides", &["theme/"]);
        project.write("content/site.yaml", SITE.as_bytes());
        project.write("content/news/2026/gap-mat.vi.md", NEWS.as_bytes());
        project.write("content/news/2026/ban-thao.vi.md", DRAFT.as_bytes());
        project.append("content/vocabulary/countries.yaml", "VN: {name: {vi: Việt Nam, en: Viet Nam}}\n");
        project.append("content/vocabulary/areas.yaml", "doi-mau: {name: {vi: Xã Đồi Mẫu, en: Đồi Mẫu Commune}}\n");
        project.write("content/vocabulary/documents.yaml", KNOWN.as_bytes());
        let page = fs::read(checkout().join("themes/huu-nghi/templates/page.html")).expect("a template");
        project.write("content/theme/templates/page.html", &page);
        let pristine = project.files();
        Project { pristine, ..project }
    }

    /// Parts of a golden site, by how their paths below `content/` begin.
    fn bring(&self, golden: &str, parts: &[&str]) {
        for (path, bytes) in tree(&checkout().join("tests/golden").join(golden).join("input/content")) {
            if parts.iter().any(|part| path.starts_with(part)) {
                self.write(&format!("content/{path}"), &bytes);
            }
        }
    }

    fn append(&self, path: &str, more: &str) {
        let text = String::from_utf8(self.read(path)).expect("UTF-8");
        self.write(path, format!("{}\n{more}", text.trim_end()).as_bytes());
    }

    pub fn root(&self) -> PathBuf {
        self.beside("project")
    }

    /// On the same disk, and seen by nobody.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.outside.path(name)
    }

    pub fn path(&self, below: &str) -> PathBuf {
        self.root().join(below)
    }

    /// What leftovers of editors there are, and what the program itself keeps below `.nhipcau`, is no part of it.
    pub fn files(&self) -> Files {
        tree(&self.root()).into_iter().filter(|(path, _)| !path.split('/').any(|name| name.starts_with('.'))).collect()
    }

    pub fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// As editors do that empty a file and fill it again.
    pub fn write(&self, path: &str, bytes: &[u8]) {
        make_parent(&self.path(path));
        fs::write(self.path(path), bytes).expect("a file");
    }

    /// As editors do that write beside the file and put the new one in its place.
    pub fn exchange(&self, path: &str, bytes: &[u8]) {
        let to = self.path(path);
        make_parent(&to);
        let name = to.file_name().expect("a name").to_string_lossy().into_owned();
        let beside = to.with_file_name(format!(".{name}.tmp"));
        fs::write(&beside, bytes).expect("a file");
        fs::rename(beside, to).expect("a file put in place");
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// A file or a folder, inside the project or out of it.
    pub fn rename(&self, from: &Path, to: &Path) {
        make_parent(to);
        fs::rename(from, to).unwrap_or_else(|error| panic!("{} to {}: {error}", from.display(), to.display()));
    }
}

fn make_parent(path: &Path) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
}

/// Writes a folder anew.
pub fn lay(folder: &Path, files: &Files) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("an old folder to remove");
    }
    for (path, bytes) in files {
        let path = folder.join(path);
        make_parent(&path);
        fs::write(path, bytes).expect("a file");
    }
}
