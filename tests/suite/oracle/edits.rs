//! What people and their programs do to a project folder. Each row of the tables is one kind of edit; it chooses a file by chance, and
//! gives none when there is nothing it could be done to.
//!
//! Every edit is one step: whatever could be seen in the middle of it must not decide which version of a file was its last good one. So
//! what is done in many steps is done only while nothing is broken.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use super::project::{Files, Project, lay};
use super::random::Random;

pub struct World {
    pub project: Project,
    pub random: Random,
    /// As the judge saw it last.
    pub broken: BTreeSet<String>,
    pub good: Files,
    /// A folder that was moved out of the project.
    away: Option<String>,
    /// Makes every text and name another one.
    count: usize,
}

pub struct Edit {
    pub name: &'static str,
    pub apply: fn(&mut World) -> Option<String>,
}

macro_rules! edits {
    ($($name:literal: $apply:expr,)*) => { &[$(Edit { name: $name, apply: $apply }),*] };
}

/// What leaves the site good, or as bad as it was.
pub const CHANGES: &[Edit] = edits! {
    "body": |world| world.reword_good(|text, n| Some(format!("{text}\nMột đoạn mới số {n}.\n"))),
    "body of a faulty text": |world| world.reword_broken(|text, n| Some(format!("{text}\nThêm đoạn {n}.\n"))),
    "body of a text that never was good": |world| {
        let known = world.good.clone();
        let path = world.some_broken(|path| path.ends_with(".md") && !known.contains_key(path))?;
        world.reword(&path, |text, n| Some(format!("{text}\nThêm đoạn {n}.\n")))
    },
    "title": |world| world.reword_good(|text, n| with_line(text, "title", &format!("title: \"Tên mới: {n}\""))),
    "title of an entry": |world| world.reword_good(|text, n| with_line(text, "name", &format!("name: Tổ chức {n}"))),
    "summary": |world| world.reword_good(|text, n| with_line(text, "summary", &format!("summary: Tóm tắt {n}."))),
    "date": |world| world.reword_good(|text, n| with_line(text, "date", &format!("date: 2026-0{}-1{}", 1 + n % 9, n % 9))),
    "topics": |world| world.reword_good(|text, n| with_line(text, "topics", ["topics: [people, ngo]", "topics: []", "topics: [ngo]"][n % 3])),
    "status": |world| world.reword_good(|text, n| with_line(text, "status", ["status: published", "status: draft", "status: review", "status: withdrawn"][n % 4])),
    "slug": |world| world.reword_good(|text, n| with_key(text, &format!("slug: duong-moi-{n}"))),
    "alias": |world| world.reword_good(|text, n| with_key(text, &format!("aliases: [/cu/so-{n}/]"))),
    "event": |world| world.reword_good(|text, n| with_key(text, &format!("event: {{start: 2026-12-{:02}}}", 1 + n % 28)).filter(|_| text.contains("\ndate:"))),
    "add": |world| {
        let n = world.next();
        Some(world.save(&format!("content/news/2026/tin-{n}.vi.md"), news(n).as_bytes()))
    },
    "add in new folders": |world| {
        let n = world.next();
        Some(world.save(&format!("content/news/202{}/moi-{n}/bai-{n}/index.vi.md", n % 10), news(n).as_bytes()))
    },
    "add a page": |world| {
        let n = world.next();
        Some(world.save(&format!("content/pages/trang-{n}.en.md"), format!("---\ntitle: Page {n}\nstatus: published\n---\n\nPage {n}.\n").as_bytes()))
    },
    "add a translation": |world| {
        let originals = world.documents(|path| path.ends_with(".vi.md") && !path.contains("/organizations/") && !path.contains("/plans/"));
        let missing: Vec<String> = originals.iter().map(|path| path.replace(".vi.md", ".en.md")).filter(|path| !world.project.path(path).exists()).collect();
        let path = world.random.of(&missing)?.clone();
        let n = world.next();
        Some(world.save(&path, format!("---\ntitle: Translation {n}\nstatus: published\n---\n\nText {n}.\n").as_bytes()))
    },
    "copy of a picture": |world| {
        let n = world.next();
        let bytes = world.project.pristine["content/media/bia.png"].clone();
        Some(world.save(&format!("content/media/anh-{n}.png"), &bytes))
    },
    "rename": |world| {
        let n = world.next();
        let from = world.some_document(|path| path.contains("/news/"))?;
        let language = &from[from.len() - 6..from.len() - 3];
        world.moved(&from, &format!("content/news/2026/ten-{n}{language}.md"))
    },
    "rename the language": |world| {
        let from = world.some_document(|path| path.ends_with(".vi.md"))?;
        let to = from.replace(".vi.md", ".en.md");
        (!world.project.path(&to).exists()).then(|| world.moved(&from, &to))?
    },
    "rename a folder": |world| {
        let n = world.next();
        let folders: Vec<PathBuf> = world.folders("content/news/2025").into_iter().chain(world.folders("content/news/2026")).collect();
        let from = world.calm()?.random.of(&folders)?.clone();
        let to = from.with_file_name(format!("muc-{n}"));
        world.project.rename(&from, &to);
        Some(format!("{} to {}", from.display(), to.display()))
    },
    "move a folder out": |world| {
        if world.away.is_some() {
            return None;
        }
        const FOLDERS: [&str; 5] = ["content/news/2025", "content/plans", "content/organizations", "content/media", "content/theme"];
        let folder = *world.calm()?.random.of(&FOLDERS)?;
        let away = world.project.beside("away");
        world.project.path(folder).exists().then(|| world.project.rename(&world.project.path(folder), &away))?;
        world.away = Some(folder.to_owned());
        Some(folder.to_owned())
    },
    "move a folder in": |world| {
        let folder = world.away.clone()?;
        if world.project.path(&folder).exists() {
            return None;
        }
        world.project.rename(&world.project.beside("away"), &world.project.path(&folder));
        world.away = None;
        Some(folder)
    },
    "replace content": |world| world.calm()?.replace("content"),
    "replace the project": |world| world.calm()?.replace(""),
    "twenty files at once": |world| {
        let n = world.next();
        for at in 0..20 {
            world.project.write(&format!("content/news/2026/dot-{n}-{at}.vi.md"), news(n * 100 + at).as_bytes());
        }
        Some(format!("dot-{n}"))
    },
    "many files gone": |world| {
        let files = world.calm()?.documents(|path| path.contains("/news/2026/"));
        files.iter().for_each(|path| world.project.remove(path));
        (!files.is_empty()).then(|| format!("{} files", files.len()))
    },
    "every text at once": |world| {
        let n = world.calm()?.next();
        let texts = world.documents(|path| path.contains("/news/") || path.contains("/pages/"));
        for path in &texts {
            let bytes = world.project.read(path);
            world.project.exchange(path, format!("{}\nLần {n}.\n", String::from_utf8(bytes).ok()?).as_bytes());
        }
        Some(format!("{} files", texts.len()))
    },
    "a leftover of an editor": |world| {
        let n = world.next();
        world.project.write(&format!("content/news/2026/.tin-{n}.vi.md.swp"), b"rest");
        Some(format!(".tin-{n}.vi.md.swp"))
    },
    "the same bytes again": |world| {
        let path = world.some_document(|_| true)?;
        let bytes = world.project.read(&path);
        Some(world.save(&path, &bytes))
    },
    "add a topic": |world| world.reword("content/vocabulary/topics.yaml", |text, n| Some(format!("{text}moi-{n}:\n  name: {{vi: Mục {n}, en: Topic {n}}}\n"))),
    "name of a topic": |world| world.reword("content/vocabulary/topics.yaml", |text, n| {
        text.contains("name: {vi: Phi chính phủ").then(|| text.replacen("name: {vi: Phi chính phủ", &format!("name: {{vi: Loại {n} phi chính phủ"), 1))
    }),
    "name of an agency": |world| world.reword("content/vocabulary/agencies.yaml", |text, n| text.contains("vi: Hội").then(|| text.replacen("vi: Hội", &format!("vi: \"{n}\" # "), 0).replacen("vi: Hội", &format!("vi: Số {n} Hội"), 1))),
    "day of a document": |world| world.reword("content/vocabulary/documents.yaml", |text, n| {
        text.contains("  date: 20").then(|| text.replacen("  date: 20", &format!("  also_dated: [19{:02}-01-01]\n  date: 20", n % 100), 1)).filter(|_| !text.contains("also_dated"))
    }),
    "add a document": |world| world.reword("content/vocabulary/documents.yaml", |text, n| Some(format!("{text}van-ban-{n}: {{symbol: {}/KH-UBND, title: Văn bản {n}}}\n", 1 + n % 999))),
    "tagline": |world| world.reword("content/site.yaml", |text, n| Some(set(text, "tagline", &format!("tagline: {{vi: Câu {n}, en: Line {n}}}")))),
    "menu": |world| world.reword("content/site.yaml", |text, n| with_line(text, "menu", ["menu: [plans, news]", "menu: [news, events, organizations]"][n % 2])),
    "path of the address": |world| world.reword("content/site.yaml", |text, n| with_line(text, "base_url", ["base_url: https://example.org/", "base_url: https://example.org/sub/"][n % 2])),
    "template": |world| world.reword_template(|text, n| Some(text.replacen("{%- endblock main", &format!("<p>Mẫu {n}</p>\n{{%- endblock main"), 1))),
    "string": |world| world.reword("content/theme/i18n/vi.ftl", |_, n| Some(format!("latest-news = Tin số {n}\n"))),
    "logo": |world| {
        let from = world.some(|path| path.ends_with(".png"))?;
        let bytes = world.project.read(&from);
        Some(world.save("content/theme/assets/logo.png", &bytes))
    },
    "colours": |world| world.reword("content/site.yaml", |text, n| Some(set(text, "colours", &format!("colours: {{gold: \"#{:06x}\"}}", n % 0x100_0000)))),
    "stylesheet": |world| {
        let n = world.next();
        Some(world.save("content/theme/assets/site.css", format!("body {{ margin: {n}px; }}\n").as_bytes()))
    },
    "picture": |world| {
        let (to, from) = (world.some(|path| path.ends_with(".png"))?, world.some(|path| path.ends_with(".png"))?);
        let bytes = world.project.read(&from);
        Some(world.save(&to, &bytes))
    },
    "document to take along": |world| {
        let n = world.next();
        world.project.path("content/plans/03-kh-lhm.pdf").exists().then(|| world.save("content/plans/03-kh-lhm.pdf", format!("%PDF-1.4 {n}").as_bytes()))
    },
};

/// What puts an error somewhere.
pub const BREAKS: &[Edit] = edits! {
    "colon in a title": |world| world.reword_good(|text, n| with_line(text, "title", &format!("title: Kế hoạch số {n}: công tác năm"))),
    "unknown key": |world| world.reword_good(|text, n| with_key(text, &format!("mau_sac_{n}: đỏ"))),
    "impossible date": |world| world.reword_good(|text, _| with_line(text, "date", "date: 2026-02-30")),
    "unknown topic": |world| world.reword_good(|text, n| with_line(text, "topics", &format!("topics: [khong-co-{n}]"))),
    "unknown task": |world| world.reword_good(|text, n| with_line(text, "tasks", &format!("tasks: [\"plans/03-kh-lhm-2026#viec-{n}\"]"))),
    "link to nothing": |world| world.reword_good(|text, n| Some(format!("{text}\n[xem](news/2026/khong-co-{n})\n"))),
    "forbidden link": |world| world.reword_good(|text, n| Some(format!("{text}\n[xem](javascript:alert({n}))\n"))),
    "raw HTML": |world| world.reword_good(|text, n| Some(format!("{text}\n<script>alert({n})</script>\n"))),
    "picture without words": |world| world.reword_good(|text, _| Some(format!("{text}\n![](media/bia.png)\n"))),
    "picture that is not there": |world| world.reword_good(|text, n| Some(format!("{text}\n![Ảnh](media/khong-{n}.png)\n"))),
    "front matter not closed": |world| world.reword_good(|text, _| Some(text.replacen("\n---\n", "\n", 1))),
    "no text at all": |world| world.reword_good(|_, _| Some(String::new())),
    "not UTF-8": |world| {
        let path = world.some_good()?;
        let bytes = [&world.project.read(&path)[..], &[b'\n', 0xff, 0xfe, b'\n']].concat();
        Some(world.save(&path, &bytes))
    },
    "a faulty text is new": |world| {
        let n = world.next();
        Some(world.save(&format!("content/news/2026/hong-{n}.vi.md"), news(n).replace("title: Tin", "title: Tin: số").as_bytes()))
    },
    "a new text with a link to nothing": |world| {
        let n = world.next();
        Some(world.save(&format!("content/news/2026/lac-{n}.vi.md"), format!("{}\n[xem](khong-co)\n", news(n)).as_bytes()))
    },
    "two texts at one address": |world| {
        let n = world.next();
        Some(world.save(&format!("content/news/2026/hai-{n}.vi.md"), news(n).replace("status:", "slug: gap-mat\nstatus:").as_bytes()))
    },
    "break what is broken": |world| world.reword_broken(|text, n| with_key(text, &format!("lai_sai_{n}: 1"))),
    "delete": |world| {
        let path = world.some_document(|_| true)?;
        world.project.remove(&path);
        Some(path)
    },
    "delete a picture": |world| {
        let path = world.some(|path| path.ends_with(".png"))?;
        world.project.remove(&path);
        Some(path)
    },
    "picture cut off": |world| {
        let path = world.some(|path| path.ends_with(".png"))?;
        let bytes = world.project.read(&path);
        Some(world.save(&path, &bytes[..bytes.len() / 2]))
    },
    "site: unknown key": |world| world.reword("content/site.yaml", |text, n| Some(format!("{text}mau_{n}: do\n"))),
    "site: syntax": |world| world.reword("content/site.yaml", |text, _| Some(format!("{text}footer: [\n"))),
    "site: menu leads nowhere": |world| world.reword("content/site.yaml", |text, n| with_line(text, "menu", &format!("menu: [news, pages/khong-co-{n}]"))),
    "site: one language less": |world| world.reword("content/site.yaml", |text, _| with_line(text, "languages", "languages: [vi]")),
    "site: an unknown theme": |world| world.reword("content/site.yaml", |text, n| Some(set(text, "theme", &format!("theme: khong-co-{n}")))),
    "site: not UTF-8": |world| {
        world.calm()?.save("content/site.yaml", b"languages: [vi]\n\xff\xfe\n");
        Some("content/site.yaml".to_owned())
    },
    "site: gone": |world| {
        world.calm()?.project.remove("content/site.yaml");
        Some("content/site.yaml".to_owned())
    },
    "a topic is gone": |world| world.reword("content/vocabulary/topics.yaml", |text, n| text.starts_with("people:").then(|| text.replacen("people:", &format!("nhan-dan-{n}:"), 1))),
    "vocabulary: syntax": |world| world.reword_vocabulary(|text, _| Some(format!("{text}xau: [\n"))),
    "vocabulary: unknown key": |world| world.reword_vocabulary(|text, n| Some(format!("{text}xau-{n}: {{name: {{vi: Xấu, en: Bad}}, mau: do}}\n"))),
    "vocabulary: no label": |world| world.reword_vocabulary(|text, n| Some(format!("{text}thieu-{n}: {{name: {{}}}}\n"))),
    "documents: a day that is none": |world| world.reword("content/vocabulary/documents.yaml", |text, n| Some(format!("{text}sai-{n}: {{symbol: 1/KH-UBND, date: 2020-02-3{n}}}\n"))),
    "template: syntax": |world| world.reword_template(|text, _| Some(format!("{text}\n{{% if %}}\n"))),
    "template: fails when used": |world| world.reword_template(|text, n| Some(text.replacen("{%- endblock main", &format!("{{{{ khong_co_{n}.ten }}}}\n{{%- endblock main"), 1))),
    "string: syntax": |world| world.reword("content/theme/i18n/vi.ftl", |text, n| Some(format!("{text}sai-{n} = {{ $\n"))),
    "stylesheet: a file that is not there": |world| {
        let n = world.next();
        Some(world.save("content/theme/assets/site.css", format!("body {{ background: url(khong-{n}.png); }}\n").as_bytes()))
    },
};

/// What takes errors away.
pub const CURES: &[Edit] = edits! {
    "mend": |world| {
        let path = world.some_broken(|_| true)?;
        let good = world.good.get(&path).filter(|good| **good != world.project.read(&path))?.clone();
        Some(world.save(&path, &good))
    },
    "mend with other words": |world| {
        let path = world.some_broken(|path| path.ends_with(".md"))?;
        let good = String::from_utf8(world.good.get(&path)?.clone()).ok()?;
        let n = world.next();
        Some(world.save(&path, format!("{good}\nĐã sửa lần {n}.\n").as_bytes()))
    },
    "delete what is broken": |world| {
        let path = world.some_broken(|path| path != "content/site.yaml" && !path.contains("/vocabulary/"))?;
        world.project.remove(&path);
        Some(path)
    },
    "put back as at first": |world| {
        world.start_over();
        Some("everything".to_owned())
    },
};

impl World {
    pub fn new(project: Project, random: Random) -> World {
        World { project, random, broken: BTreeSet::new(), good: Files::new(), away: None, count: 0 }
    }

    fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    /// Only while nothing is broken.
    fn calm(&mut self) -> Option<&mut World> {
        self.broken.is_empty().then_some(self)
    }

    /// As a version control does that goes back to the first state.
    fn start_over(&mut self) {
        for path in self.project.files().into_keys().filter(|path| !self.project.pristine.contains_key(path)) {
            self.project.remove(&path);
        }
        for (path, bytes) in &self.project.pristine {
            if fs::read(self.project.path(path)).ok().as_ref() != Some(bytes) {
                self.project.exchange(path, bytes);
            }
        }
        if self.away.take().is_some() {
            fs::remove_dir_all(self.project.beside("away")).expect("a folder to remove");
        }
    }

    /// Puts a copy with one other text in the place of a folder.
    fn replace(&mut self, folder: &str) -> Option<String> {
        let (new, old) = (self.project.beside("new"), self.project.beside("old"));
        let mut files = self.project.files();
        let path = self.some_document(|path| path.contains("/pages/"))?;
        let n = self.next();
        files.get_mut(&path)?.extend(format!("\nBản chép {n}.\n").bytes());
        let inside =
            files.into_iter().filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?.trim_start_matches('/').to_owned(), bytes)));
        lay(&new, &inside.collect());
        let place = self.project.path(folder);
        self.project.rename(&place, &old);
        self.project.rename(&new, &place);
        fs::remove_dir_all(old).expect("a folder to remove");
        Some(format!("with another {path}"))
    }

    fn moved(&mut self, from: &str, to: &str) -> Option<String> {
        self.project.rename(&self.project.path(from), &self.project.path(to));
        Some(format!("{from} to {to}"))
    }

    /// Some file of the project that is not broken.
    fn some(&mut self, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let files: Vec<String> = self.project.files().into_keys().filter(|path| wanted(path) && !self.broken.contains(path)).collect();
        self.random.of(&files).cloned()
    }

    fn documents(&self, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        self.project.files().into_keys().filter(|path| path.ends_with(".md") && wanted(path)).collect()
    }

    fn some_document(&mut self, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let all = self.documents(wanted);
        self.random.of(&all).cloned()
    }

    fn some_good(&mut self) -> Option<String> {
        self.some(|path| path.ends_with(".md"))
    }

    fn some_broken(&mut self, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let broken: Vec<String> = self.broken.iter().filter(|path| wanted(path)).cloned().collect();
        self.random.of(&broken).cloned()
    }

    fn folders(&self, below: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.project.path(below)).into_iter().flatten();
        let mut folders: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()).collect();
        folders.sort();
        folders
    }

    /// A few texts are tried: not every one has what is to be changed.
    fn reword_good(&mut self, change: impl Fn(&str, usize) -> Option<String>) -> Option<String> {
        (0..20).find_map(|_| self.some_good().and_then(|path| self.reword(&path, &change)))
    }

    fn reword_broken(&mut self, change: impl Fn(&str, usize) -> Option<String>) -> Option<String> {
        let path = self.some_broken(|path| path.ends_with(".md"))?;
        self.reword(&path, change)
    }

    fn reword_vocabulary(&mut self, change: impl Fn(&str, usize) -> Option<String>) -> Option<String> {
        let path = self.some(|path| path.starts_with("content/vocabulary/"))?;
        self.reword(&path, change)
    }

    fn reword_template(&mut self, change: impl Fn(&str, usize) -> Option<String>) -> Option<String> {
        let path = self.some(|path| path.starts_with("content/theme/templates/"))?;
        self.reword(&path, change)
    }

    fn reword(&mut self, path: &str, change: impl Fn(&str, usize) -> Option<String>) -> Option<String> {
        let text = String::from_utf8(fs::read(self.project.path(path)).ok()?).ok()?;
        let n = self.next();
        let changed = change(&text, n).filter(|changed| *changed != text)?;
        Some(self.save(path, changed.as_bytes()))
    }

    /// In one of the two ways in which editors save. A file that is empty for a moment is a broken text, but might be a good file of
    /// another kind; and while others are broken it might be what they need.
    fn save(&mut self, path: &str, bytes: &[u8]) -> String {
        let is_alone = self.broken.iter().all(|broken| broken == path);
        if path.ends_with(".md") && is_alone && self.random.chance(50) {
            self.project.write(path, bytes);
            format!("{path}, in place")
        } else {
            self.project.exchange(path, bytes);
            path.to_owned()
        }
    }
}

fn news(n: usize) -> String {
    format!(
        "---\ntitle: Tin {n}\nsummary: Tóm tắt {n}.\nstatus: published\ndate: 2026-0{}-0{}\ntopics: [people]\n---\n\nNội dung {n}; xem [liên hệ](pages/lien-he).\n",
        1 + n % 9,
        1 + n / 9 % 9
    )
}

/// The text with another line for this key; none where the key is not there.
fn with_line(text: &str, key: &str, line: &str) -> Option<String> {
    let old = text.lines().find(|line| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')))?;
    Some(text.replacen(&format!("\n{old}\n"), &format!("\n{line}\n"), 1)).map(|new| match text.strip_prefix(&format!("{old}\n")) {
        Some(rest) => format!("{line}\n{rest}"),
        None => new,
    })
}

/// The text with this line in its front matter; none where the key is there already.
fn with_key(text: &str, line: &str) -> Option<String> {
    let (key, _) = line.split_once(':')?;
    let rest = text.strip_prefix("---\n")?;
    (!rest.contains(&format!("\n{key}:"))).then(|| format!("---\n{line}\n{rest}"))
}

/// A setting of site.yaml, whether it is there or not.
fn set(text: &str, key: &str, line: &str) -> String {
    with_line(text, key, line).unwrap_or_else(|| format!("{text}{line}\n"))
}
