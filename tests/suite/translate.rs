//! `nhipcau translate`: skeletons, what changed since, stamps; and that nothing else is ever touched.

use std::fs;

use super::site::{Run, TestSite, tree};

const ORIGINAL: &str = "content/news/2026/lop/index.vi.md";
const TRANSLATION: &str = "content/news/2026/lop/index.en.md";

const NEWS: &str = "---
title: \"Mở lớp: khóa mùa đông\"
summary: |
  Lớp học miễn phí
  dành cho lưu học sinh.
status: published
date: 2026-11-05
cover:
  image: a.jpg
  alt: Mười người ngồi quanh bàn
gallery:
  - {image: a.jpg, alt: Bảng chữ cái, caption: Bài đầu tiên}
  - {image: a.jpg, alt: Phòng học}
---

Lớp học mở vào tối thứ Ba. <!-- ghi chú -->

## Cách đăng ký

Gửi thư cho [văn phòng][vp] --> trước ngày 28/11/2026.

[vp]: https://example.org/
";

/// A site with one news item that has words of every sort but those of parts.
fn site() -> TestSite {
    let site = TestSite::minimal();
    site.write(ORIGINAL, NEWS);
    let picture = super::site::checkout().join("content/media");
    let picture = tree(&picture).into_iter().find(|(path, _)| path.ends_with(".jpg")).expect("a picture").1;
    site.write("content/news/2026/lop/a.jpg", picture);
    site
}

fn translate(site: &TestSite, arguments: &[&str]) -> Run {
    let arguments: Vec<&str> = ["translate"].iter().chain(arguments).copied().collect();
    site.run(&arguments)
}

#[track_caller]
fn done(run: &Run) {
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}

/// The files of a project but for the store of words.
fn content(site: &TestSite) -> Vec<(String, Vec<u8>)> {
    tree(&site.path("content"))
}

#[test]
fn a_skeleton_has_every_word_and_no_fact() {
    let site = site();
    let before = content(&site);
    let run = translate(&site, &[ORIGINAL, "--to", "en"]);
    done(&run);
    assert!(run.stdout.contains(TRANSLATION), "{}", run.stdout);
    let text = site.read(TRANSLATION);
    let stamp = text.lines().find(|line| line.starts_with("translates: ")).expect("a stamp").to_owned();
    let (head, rest) = text.split_once("# Mở lớp").expect("a heading");
    assert!(head.starts_with("---\n# Translation of content/news/2026/lop/index.vi.md."), "{head}");
    let expected = format!(
        "# Mở lớp: khóa mùa đông
title: \"\"
# Lớp học miễn phí
# dành cho lưu học sinh.
summary: \"\"
status: draft
cover:
  # Mười người ngồi quanh bàn
  alt: \"\"
gallery:
  -
    # Bảng chữ cái
    alt: \"\"
    # Bài đầu tiên
    caption: \"\"
  -
    # Phòng học
    alt: \"\"
{stamp}
---

<!-- dịch/translate body[1]
Lớp học mở vào tối thứ Ba. <!-- ghi chú -- >
-->

<!-- dịch/translate body[2]
## Cách đăng ký
-->

<!-- dịch/translate body[3]
Gửi thư cho [văn phòng][vp] -- > trước ngày 28/11/2026.
-->

[vp]: https://example.org/
"
    );
    assert_eq!(format!("# Mở lớp{rest}"), expected);
    let others: Vec<_> = content(&site).into_iter().filter(|(path, _)| !path.ends_with("index.en.md")).collect();
    assert_eq!(others, before, "nothing else was written");
}

#[test]
fn gaps_are_told_of_and_reach_no_reader() {
    let site = site();
    done(&translate(&site, &[ORIGINAL]));
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!(run.code, 0, "a draft holds up nothing: {}", run.stdout);
    let count = |run: &Run, code: &str, severity: &str| {
        run.stdout.lines().filter(|line| line.contains(code) && line.contains(&format!("\"{severity}\""))).count()
    };
    assert_eq!((count(&run, "NC203", "warning"), count(&run, "NC414", "warning")), (6, 3), "{}", run.stdout);
    assert_eq!((count(&run, "NC406", "warning"), count(&run, "NC407", "warning")), (0, 0), "{}", run.stdout);
    site.run(&["build", "--drafts"]);
    for (path, bytes) in tree(&site.path("public/en")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("dịch/translate"), "{path}");
    }
    // Set free too early, with all but one paragraph done.
    let text = site.read(TRANSLATION).replace(": \"\"", ": Words").replace("status: draft", "status: published");
    let last = text.find("<!-- dịch/translate body[3]").unwrap();
    let first = text.find("<!-- dịch/translate body[1]").unwrap();
    site.write(TRANSLATION, format!("{}One.\n\n## Two\n\n{}", &text[..first], &text[last..]));
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!((run.code, count(&run, "NC414", "error")), (1, 1), "{}", run.stdout);
    let text = site.read(TRANSLATION);
    let last = text.find("<!-- dịch/translate body[3]").unwrap();
    site.write(TRANSLATION, format!("{}Three.\n", &text[..last]));
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!((run.code, &*run.stdout), (0, ""));
}

#[test]
fn the_demonstration_can_be_translated_anew() {
    let site = TestSite::demonstration();
    let translations: Vec<String> =
        content(&site).into_iter().map(|(path, _)| format!("content/{path}")).filter(|path| path.ends_with(".en.md")).collect();
    assert!(translations.len() > 10);
    for path in &translations {
        fs::remove_file(site.path(path)).unwrap();
        let original = path.replace(".en.md", ".vi.md");
        done(&translate(&site, &[&original, "--to", "en"]));
        assert!(site.path(path).is_file(), "{path}");
    }
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    // Gaps, and what lacks a translation that is public; nothing is outdated, unstamped, misplaced or misspelt.
    let codes: std::collections::BTreeSet<&str> =
        run.stdout.lines().filter(|line| line.contains(".en.md")).filter_map(|line| line.split('"').nth(3)).collect();
    let expected = ["NC203", "NC414"];
    assert!(codes.iter().all(|code| expected.contains(code)), "{codes:?}\n{}", run.stdout);
    for code in expected {
        assert!(codes.contains(code), "{codes:?}");
    }
}

#[test]
fn names_of_translations_follow_the_original() {
    for (original, translation) in [
        ("content/pages/a.md", "content/pages/a.en.md"),
        ("content/pages/a.vi.md", "content/pages/a.en.md"),
        ("content/pages/a/index.md", "content/pages/a/index.en.md"),
    ] {
        let site = TestSite::minimal();
        site.write(original, "---\ntitle: A\n---\nMột.\n");
        // Also as a path below the current folder.
        let mut command = site.command(&["translate", original, "--to", "en"]);
        command.current_dir(site.root());
        done(&Run::from(command));
        assert!(site.path(translation).is_file(), "{original}");
    }
}

#[test]
fn an_outdated_translation_is_shown_what_changed() {
    let site = site();
    done(&translate(&site, &[ORIGINAL, "--to", "en"]));
    let changed = NEWS
        .replace("khóa mùa đông", "khóa mùa hè")
        .replace("tối thứ Ba", "sáng thứ Năm")
        .replace("  - {image: a.jpg, alt: Phòng học}\n", "")
        .replace("## Cách đăng ký\n\n", "")
        + "\nĐoạn cuối.\n";
    site.write(ORIGINAL, changed);
    let before = tree(site.root());
    let run = translate(&site, &[TRANSLATION]);
    done(&run);
    for part in [
        "since content/news/2026/lop/index.en.md was translated: 5",
        "\ntitle: changed\n  Mở lớp: khóa mùa [-đông-]{+hè+}\n",
        "\nbody[1]: changed\n  Lớp học mở vào [-tối-]{+sáng+} thứ [-Ba.-]{+Năm.+} <!-- ghi chú -->\n",
        "\ngallery[1].alt: taken out\n  [-Phòng học-]\n",
        "\nbody[2]: taken out\n  [-## Cách đăng ký-]\n",
        "\nbody[3]: new\n  {+Đoạn cuối.+}\n",
        "--mark-current",
    ] {
        assert!(run.stdout.contains(part), "{part}\n{}", run.stdout);
    }
    assert_eq!(tree(site.root()), before, "looking changes nothing");
    // Without the words of then, or with words that are not those: the new ones.
    let kept = tree(&site.path(".nhipcau/prose"));
    assert!(kept.len() >= 9, "{kept:?}");
    for (name, _) in kept {
        site.write(&format!(".nhipcau/prose/{name}"), "Chữ của người khác");
    }
    let believed = translate(&site, &[TRANSLATION]);
    fs::remove_dir_all(site.path(".nhipcau")).unwrap();
    let without = translate(&site, &[ORIGINAL, "--to", "en"]);
    assert!(without.stdout.contains("were not kept, these are the new ones\n  Mở lớp: khóa mùa hè\n"), "{}", without.stdout);
    assert!(without.stdout.contains("body[2]: taken out; the old words were not kept\n"), "{}", without.stdout);
    assert_eq!(believed.stdout, without.stdout);
}

#[test]
fn marked_as_current_it_is_no_longer_outdated() {
    let site = site();
    done(&translate(&site, &[ORIGINAL]));
    let skeleton = site.read(TRANSLATION);
    site.write(ORIGINAL, NEWS.replace("tối thứ Ba", "sáng thứ Năm"));
    done(&translate(&site, &[TRANSLATION, "--mark-current"]));
    let (old, new) = (skeleton, site.read(TRANSLATION));
    let lines: Vec<_> = old.lines().zip(new.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!((lines.len(), old.lines().count()), (1, new.lines().count()));
    assert!(lines[0].1.starts_with("translates: "));
    assert!(!site.run(&["check", "--format", "json"]).stdout.contains("NC406"));
    // The words of now are kept for the next time.
    site.write(ORIGINAL, NEWS.replace("tối thứ Ba", "chiều thứ Năm"));
    assert!(translate(&site, &[TRANSLATION]).stdout.contains("[-sáng-]{+chiều+}"));
}

/// One front matter of the corpus: where the stamp stands, and what else the file has that a careless writer would lose.
fn corpus() -> Vec<String> {
    const STAMPS: [&str; 7] = [
        "",
        "translates: title=00000000\n",
        "translates: \"title=00000000\"   # xưa \n",
        "translates: >-  # nhiều dòng\n  title=00000000\n  body=11111111\n",
        "translates: title=00000000\n  body=11111111\n",
        "translates:\n  title=00000000\n",
        "'translates' :   title=00000000  \n",
    ];
    const EXTRAS: [&str; 3] = [
        "extra:\n  # chú thích  \n  la: {a: [1, \"2\", '3'], b: \"0012\"}\n  khong-biet:   x   \n",
        "aliases: [ /cu.html,  \"/cu-hon.html\" ]   # hai địa chỉ\nextra: {so: \"1.50\", ngay: '2026-01-01'}\n",
        "summary: |\n  Một\n\n    hai  \n\n# cuối \n",
    ];
    let mut all = Vec::new();
    for stamp in STAMPS {
        for extra in EXTRAS {
            for order in 0..3 {
                let title = "title: \"Page\"  # tên\nstatus:   draft\n";
                let front = match order {
                    0 => [stamp, title, extra].concat(),
                    1 => [title, stamp, extra].concat(),
                    _ => [title, extra, stamp].concat(),
                };
                let text = format!("---\n{front}---\n\nOne.  \n\n---\ntranslates: x\n");
                all.push(text.clone());
                if order == 1 {
                    all.push(format!("\u{feff}{}", text.replace('\n', "\r\n")));
                    all.push(format!("\n--- \n{}", text.trim_start_matches("---\n").trim_end()));
                }
            }
        }
    }
    all
}

/// The lines that differ between two texts, once what both begin and end with is taken off.
fn changed_lines<'t>(old: &'t str, new: &'t str) -> (Vec<&'t str>, Vec<&'t str>) {
    let lines = |text: &'t str| text.split_inclusive('\n').collect::<Vec<_>>();
    let (mut old, mut new) = (lines(old), lines(new));
    while !old.is_empty() && !new.is_empty() && old.last() == new.last() {
        old.pop();
        new.pop();
    }
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    (old.split_off(same), new.split_off(same))
}

#[test]
fn a_stamp_changes_one_line_and_no_other_byte() {
    let site = TestSite::minimal();
    let all = corpus();
    assert!(all.len() >= 100, "{}", all.len());
    for (at, text) in all.iter().enumerate() {
        site.write(&format!("content/pages/a{at}.vi.md"), format!("---\ntitle: Trang {at}\n---\n\nMột.\n"));
        site.write(&format!("content/pages/a{at}.en.md"), text);
    }
    for (at, old) in all.iter().enumerate() {
        let path = format!("content/pages/a{at}.en.md");
        done(&translate(&site, &[&path, "--mark-current"]));
        let new = String::from_utf8(fs::read(site.path(&path)).unwrap()).unwrap();
        let (gone, came) = changed_lines(old, &new);
        assert_eq!(came.len(), 1, "{old:?}\n{new:?}");
        // Of a stamp on several lines one is left; whatever went belonged to it.
        let is_stamp = |line: &&str| line.contains("translates") || line.contains("=00000000") || line.contains("=11111111");
        assert!(gone.iter().all(is_stamp), "{gone:?}");
        let (comments, kept) = (gone.concat().matches('#').count(), came[0].matches('#').count());
        assert_eq!(comments, kept, "{old:?}\n{new:?}");
        assert_eq!(came[0].ends_with("\r\n"), old.contains('\r'), "{new:?}");
        if !old.contains("=00000000") {
            assert!(gone.is_empty(), "{gone:?}");
        }
    }
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(!run.stdout.contains("NC406") && !run.stdout.contains("NC407"), "{}", run.stdout);
    assert!(tree(&site.path("content")).iter().all(|(path, _)| path.ends_with(".md") || path.ends_with("site.yaml")), "no leftovers");
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let site = TestSite::minimal();
    site.write("content/pages/a.vi.md", "---\ntitle: A\n---\n\nMột.\n");
    site.write("kho/a.en.md", "---\ntitle: A\n---\n\nOne.\n");
    symlink(site.path("kho/a.en.md"), site.path("content/pages/a.en.md")).unwrap();
    fs::set_permissions(site.path("kho/a.en.md"), fs::Permissions::from_mode(0o640)).unwrap();
    done(&translate(&site, &["content/pages/a.en.md", "--mark-current"]));
    assert!(site.path("content/pages/a.en.md").symlink_metadata().unwrap().is_symlink());
    assert_eq!(fs::metadata(site.path("kho/a.en.md")).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(site.read("kho/a.en.md").contains("translates: title="));
}

#[test]
fn refusals_leave_everything_as_it_was() {
    let site = site();
    site.write("content/pages/hong.vi.md", "---\ntitle: A: b\n---\n\nMột.\n");
    site.write("content/pages/le.en.md", "---\ntitle: A\n---\n\nOne.\n");
    site.write("content/pages/dich.vi.md", "---\ntitle: A\n---\n\nMột.\n");
    site.write("content/pages/dich.en.md", "---\ntitle: A\ntranslates: title=0\ntranslates: title=1\n\nOne.\n");
    site.write("content/blog/a.vi.md", "---\ntitle: A\n---\n");
    site.write("ngoai.vi.md", "---\ntitle: A\n---\n");
    fs::create_dir(site.path("content/news/2026/trong")).unwrap();
    let before = tree(site.root());
    for (arguments, code, word) in [
        (vec!["content/news/2026/lop/indx.vi.md", "--to", "en"], 2, ORIGINAL),
        (vec!["content/news/2026/trong"], 2, "no such file"),
        (vec!["content/blog/a.vi.md"], 2, "no text below content/"),
        (vec!["content/site.yaml"], 2, "no text below content/"),
        (vec!["ngoai.vi.md"], 2, "no text below content/"),
        (vec![ORIGINAL, "--to", "fr"], 2, "only vi, en"),
        (vec![ORIGINAL, "--to", "vi"], 2, "in that language itself"),
        (vec!["content/pages/le.en.md", "--to", "vi"], 2, "content/pages/le.en.md"),
        (vec!["content/pages/le.en.md", "--to", "en"], 2, "content/pages/le.en.md"),
        (vec!["content/pages/hong.vi.md", "--to", "en"], 1, "NC104"),
        (vec![ORIGINAL, "--mark-current"], 1, "no translation into en"),
        (vec!["content/pages/dich.vi.md", "--mark-current"], 1, "NC102"),
        (vec!["content/pages/dich.vi.md"], 1, "NC102"),
    ] {
        let run = translate(&site, &arguments);
        assert_eq!(run.code, code, "{arguments:?}: {}{}", run.stdout, run.stderr);
        assert!(run.stderr.contains(word), "{arguments:?}: {}", run.stderr);
        assert_eq!(tree(site.root()), before, "{arguments:?}");
    }
    site.write("content/site.yaml", "languages: [vi, en, lo]\nname: Hội\nbase_url: https://example.org/\nrequire_approval: false\n");
    let run = translate(&site, &[ORIGINAL]);
    assert!(run.code == 2 && run.stderr.contains("one of en, lo"), "{}", run.stderr);
    site.write("content/site.yaml", "languages: vi en\n");
    let run = translate(&site, &[ORIGINAL, "--to", "en"]);
    assert!(run.code == 1 && run.stderr.contains("content/site.yaml"), "{}", run.stderr);
    fs::remove_file(site.path("content/site.yaml")).unwrap();
    let run = translate(&site, &[ORIGINAL, "--to", "en"]);
    assert!(run.code == 1 && run.stderr.contains("NC601"), "{}", run.stderr);
    assert!(!site.path(TRANSLATION).exists() && !site.path(".nhipcau").exists());
}

/// A skeleton takes nobody's place, also not that of what the site does not read.
#[test]
fn nothing_is_overwritten() {
    let site = site();
    site.write(&format!("{TRANSLATION}/x.txt"), "x");
    let before = tree(site.root());
    let run = translate(&site, &[ORIGINAL, "--to", "en"]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(run.stderr.contains(TRANSLATION), "{}", run.stderr);
    assert_eq!(tree(site.root()), before);
    // Where the translation stands elsewhere, it is that one.
    let site = self::site();
    site.write("content/news/2026/lop.en.md", "---\ntitle: A\n---\n\nOne.\n");
    done(&translate(&site, &[ORIGINAL, "--to", "en"]));
    assert!(!site.path(TRANSLATION).exists());
}
