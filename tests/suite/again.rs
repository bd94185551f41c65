//! A build over what a build was made of before: what it looks at, what it believes, and what it tells.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nhipcau::output::{Options, Publisher};
use nhipcau::text::hash::fingerprint;

use crate::site::{CACHE, Run, TestSite, program, tree};

const TEXT: &str = "content/news/2026/gap-mat.vi.md";
const DOWNLOAD: &str = "content/plans/van-ban.pdf";
const PHOTO: &str = "content/news/2026/gap-mat/anh.jpg";

/// So many pages no site here has.
const FORGED: &str = "77777";

/// Every kind of file that a site may be made of, with something to warn of and something that is held back.
fn site() -> TestSite {
    let site = TestSite::minimal();
    let append = |path: &str, more: &str| site.write(path, site.read(path) + more);
    append("content/site.yaml", "theme: rieng\ntime_zone: Asia/Ho_Chi_Minh\n");
    site.write("content/vocabulary/topics.yaml", "aid:\n  name: {vi: Viện trợ, en: Aid}\n");
    site.write("content/vocabulary/documents.yaml", "nd-80: {title: Nghị định}\n");
    site.write(
        TEXT,
        "---\ntitle: Gặp mặt\nsummary: Một buổi.\nstatus: published\ndate: 2026-11-05\ngenre: article\ntopics: [aid]\n---\n\n\
         Câu thứ nhất.\n\n![Đồi](gap-mat/anh.jpg)\n",
    );
    // Never marked: that is a warning with a line to add.
    site.write("content/news/2026/gap-mat.en.md", "---\ntitle: A day\nsummary: One.\nstatus: published\n---\n\nThe first sentence.\n");
    site.write("content/vocabulary/agencies.yaml", "lhbd: {name: Liên hiệp, level: union}\n");
    site.write(
        "content/plans/109-kh.vi.md",
        "---\ntitle: Kế hoạch\nstatus: published\nsymbol: 109/KH-LHBD\nissuer: lhbd\ndate: 2026-01-12\nperiod: {from: 2026, to: 2027}\n\
         attachments: [{file: van-ban.pdf, label: Bản chụp}]\ntasks:\n- id: t1\n  text: Đăng tin\n  lead: [lhbd]\n---\n\nKế hoạch.\n",
    );
    site.write(DOWNLOAD, "%PDF-1.4 invitation");
    site.write(PHOTO, photo());
    let item = |name: &str, status: &str, date: &str| {
        let text = format!("---\ntitle: {name}\nsummary: Tóm tắt.\nstatus: {status}\ndate: {date}\ngenre: article\n---\n\nMột câu.\n");
        site.write(&format!("content/news/2026/{name}.vi.md"), text);
    };
    item("nhap", "draft", "2026-11-06");
    item("mai-sau", "published", "2026-11-24");
    site.write("content/bulletins/2026-11.yaml", "title: Số đầu\n");
    site.write("content/theme/templates/tombstone.html", "{% extends \"layout.html\" %}{# Nothing #}\n");
    site.write("content/theme/i18n/vi.ftl", "home = Trang đầu\n");
    site.write("themes/rieng/theme.yaml", "name: rieng\nparent: huu-nghi\n");
    site.write("themes/rieng/assets/site.css", "h1 { order: 1 }\n");
    site.write("content/GHI-CHU.txt", "a note that nobody reads\n");
    site
}

/// Small, and with room for a byte that no pixel knows of.
fn photo() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&[90; 400 * 300 * 3], 400, 300, jpeg_encoder::ColorType::Rgb).expect("a picture");
    let comment = [&[0xff, 0xfe, 0, 9][..], b"comment"].concat();
    [&bytes[..2], &comment, &bytes[2..]].concat()
}

fn receipt(site: &TestSite) -> PathBuf {
    let mut all = site.receipts();
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

/// Bears a checksum as the program gives it, whatever it is.
fn sign(path: &Path, body: &str) {
    let name = path.file_name().expect("a name").to_string_lossy();
    let sum = fingerprint(&[name.as_bytes(), body.as_bytes()].concat()).to_be_bytes();
    fs::write(path, [&sum, body.as_bytes()].concat()).expect("a receipt");
}

fn body(path: &Path) -> String {
    String::from_utf8(fs::read(path).expect("a receipt")[16..].to_vec()).expect("text")
}

/// Makes every receipt tell of pages that no site has: who tells of them again has made none.
fn forge(site: &TestSite) {
    let all = site.receipts();
    assert!(!all.is_empty(), "there is a receipt");
    for path in all {
        let body = body(&path);
        let (before, after) = body.split_once("[[\"vi\",").expect("pages in Vietnamese");
        let after = after.split_once(']').expect("an end").1;
        sign(&path, &format!("{before}[[\"vi\",{FORGED}]{after}"));
    }
}

/// Whether a run took the site for one that was made before; it must have ended well.
#[track_caller]
fn is_taken_over(run: impl Into<Run>) -> bool {
    let run = run.into();
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    run.stdout.contains(&format!("vi {FORGED}"))
}

/// All that a run said, but how long it took.
fn told(run: &Run) -> (i32, String, String) {
    let timeless = |text: &str| {
        let words = text
            .split(' ')
            .map(|word| if word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(['.', ',']) { "N" } else { word });
        words.collect::<Vec<_>>().join(" ")
    };
    (run.code, timeless(&run.stdout), timeless(&run.stderr))
}

/// What the same files give where nothing was ever built.
fn anew(site: &TestSite, arguments: &[&str]) -> Vec<(String, Vec<u8>)> {
    let fresh = TestSite::empty();
    for folder in ["content", "themes"] {
        for (path, bytes) in tree(&site.path(folder)) {
            fresh.write(&format!("{folder}/{path}"), bytes);
        }
    }
    let run = fresh.run(&[&["build"], arguments].concat());
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    tree(&fresh.path("public"))
}

#[test]
fn nothing_is_made_where_nothing_changed() {
    let site = site();
    site.build();
    let published = tree(&site.path("public"));
    // A published page with other words, of which manifest and receipt know: whoever made pages would make this one as it was.
    let page = site.read("public/index.html");
    let other = page.replace("Hội Mẫu", "Hội khác");
    assert_ne!(other, page);
    site.write("public/index.html", &other);
    let manifest = site.read("public/nhipcau-manifest.json");
    let line = |text: &str| format!("\"xxh3\":\"{:032x}\",\"size\":{}", fingerprint(text.as_bytes()), text.len());
    let doctored = manifest.replace(&line(&page), &line(&other));
    assert_ne!(doctored, manifest);
    site.write("public/nhipcau-manifest.json", &doctored);
    let print = |text: &str| format!("\"manifest\":{}", fingerprint(text.as_bytes()));
    let path = receipt(&site);
    let forged = body(&path).replace(&print(&manifest), &print(&doctored));
    assert!(forged.contains(&print(&doctored)), "{forged}");
    sign(&path, &forged);
    forge(&site);

    let (before, seen) = (tree(site.root()), fs::metadata(&path).unwrap().modified().unwrap());
    assert!(is_taken_over(site.run(&["build"])));
    assert!(tree(site.root()) == before && fs::metadata(&path).unwrap().modified().unwrap() == seen, "nothing was written");
    // Nor is anything needed that is kept for building.
    for (entry, _) in tree(&site.path(CACHE)) {
        if !entry.starts_with("receipt-") {
            fs::remove_file(site.path(CACHE).join(entry)).unwrap();
        }
    }
    assert!(is_taken_over(site.run(&["build"])));
    site.forget();
    assert!(!is_taken_over(site.run(&["build"])));
    assert!(tree(&site.path("public")) == published);
}

/// An ordinary build over what is published already, and one that makes nothing: in every language and form.
#[test]
fn the_same_is_told_again() {
    let site = site();
    let first = site.build();
    assert!(first.stderr.contains("NC407") && first.stderr.contains("NC011"), "{}", first.stderr);
    assert!(first.stdout.contains("mai-sau") && first.stdout.contains("nhap"), "{}", first.stdout);
    for locale in [&["--locale", "en"][..], &["--locale", "vi"], &[]] {
        for format in ["human", "json"] {
            let run = || {
                let mut command = Command::new(program());
                command.args(["build", "--date", "2026-11-21", "--format", format]).args(locale).arg("--root").arg(site.root());
                command.env_remove("SOURCE_DATE_EPOCH").env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C");
                Run::from(command)
            };
            site.forget();
            let ordinary = run();
            let again = run();
            assert_eq!(told(&again), told(&ordinary), "{locale:?} {format}");
            forge(&site);
            let all = run();
            assert!((all.stdout + &all.stderr).contains(FORGED), "it was told again by a receipt");
        }
    }
}

/// One byte of each, while time and size say that nothing happened.
#[test]
fn every_byte_of_every_file_counts() {
    let site = site();
    site.build();
    for (path, from, to) in [
        (TEXT, "thứ nhất", "thứ nhấu"),
        ("content/news/2026/gap-mat.en.md", "The first", "The fifst"),
        ("content/site.yaml", "Sample Union", "Simple Union"),
        ("content/vocabulary/topics.yaml", "Aid", "Aim"),
        ("content/vocabulary/documents.yaml", "định}\n", "định} "),
        (PHOTO, "comment", "komment"),
        (DOWNLOAD, "invitation", "imvitation"),
        ("content/bulletins/2026-11.yaml", "Số đầu", "Số đấu"),
        ("content/theme/templates/tombstone.html", "Nothing", "Nothink"),
        ("content/theme/i18n/vi.ftl", "Trang đầu", "Trang đấu"),
        ("themes/rieng/theme.yaml", "huu-nghi\n", "huu-nghi "),
        ("themes/rieng/assets/site.css", "order: 1", "order: 2"),
        ("content/GHI-CHU.txt", "nobody", "nocody"),
    ] {
        let file = site.path(path);
        let (before, old) = (fs::metadata(&file).unwrap(), fs::read(&file).unwrap());
        let at = old.windows(from.len()).position(|bytes| bytes == from.as_bytes()).unwrap_or_else(|| panic!("{path} has no {from}"));
        let new = [&old[..at], &to.as_bytes()[..from.len()], &old[at + from.len()..]].concat();
        assert!(new != old && new.len() == old.len(), "{path}");
        fs::write(&file, new).unwrap();
        File::options().write(true).open(&file).unwrap().set_modified(before.modified().unwrap()).unwrap();
        forge(&site);
        assert!(!is_taken_over(site.run(&["build"])), "{path}");
    }
    assert!(tree(&site.path("public")) == anew(&site, &[]));
    forge(&site);
    assert!(is_taken_over(site.run(&["build"])), "the same again");
}

#[test]
fn names_count_and_files_that_come_and_go() {
    let site = site();
    site.build();
    let note = "content/news/2026/gap-mat/ban-do.pdf";
    let changes: [(&str, &dyn Fn()); 4] = [
        ("a new file", &|| site.write(note, "%PDF-1.4 map")),
        ("another name", &|| fs::rename(site.path(note), site.path("content/news/2026/gap-mat/duong.pdf")).unwrap()),
        ("a file less", &|| fs::remove_file(site.path("content/news/2026/gap-mat/duong.pdf")).unwrap()),
        ("a text less", &|| fs::remove_file(site.path("content/news/2026/gap-mat.en.md")).unwrap()),
    ];
    for (what, change) in changes {
        change();
        forge(&site);
        assert!(!is_taken_over(site.run(&["build"])), "{what}");
        assert!(tree(&site.path("public")) == anew(&site, &[]), "{what}");
    }
    // A link that leads nowhere is a fault, whatever stood there before.
    forge(&site);
    symlink("/dev/null", site.path("content/news/2026/gap-mat/lien-ket.jpg")).unwrap();
    assert_eq!(site.run(&["build"]).code, 1);
    fs::remove_file(site.path("content/news/2026/gap-mat/lien-ket.jpg")).unwrap();
    assert!(is_taken_over(site.run(&["build"])), "nothing was published meanwhile");
}

#[test]
fn whatever_else_is_asked_for_counts() {
    let site = site();
    site.build();
    for arguments in [&["--base-url", "https://khac.example/"][..], &["--theme", "huu-nghi"], &["--drafts"]] {
        forge(&site);
        assert!(!is_taken_over(site.run(&[&["build"], arguments].concat())), "{arguments:?}");
        assert!(tree(&site.path("public")) == anew(&site, arguments), "{arguments:?}");
        forge(&site);
        assert!(is_taken_over(site.run(&[&["build"], arguments].concat())), "{arguments:?}: the same again");
        // The site of before has a receipt of its own, but lies there no longer.
        assert!(!is_taken_over(site.run(&["build"])), "{arguments:?}");
    }
    assert!(tree(&site.path("public")) == anew(&site, &[]));

    for _ in 0..2 {
        forge(&site);
        assert!(is_taken_over(site.run(&["build"])));
    }
    let elsewhere = ["build", "--out", "khac"];
    assert!(!is_taken_over(site.run(&elsewhere)), "another folder");
    assert!(tree(&site.path("khac")) == tree(&site.path("public")));
    forge(&site);
    assert!(is_taken_over(site.run(&elsewhere)) && is_taken_over(site.run(&["build"])), "one site in two folders");
}

/// It is the day of the site that counts, not that of the clock.
#[test]
fn another_day_is_another_site() {
    let site = site();
    let on = |arguments: &[&str], epoch: i64| {
        let mut command = Command::new(program());
        command.args(["build", "--locale", "en", "--root"]).arg(site.root()).args(arguments).env("SOURCE_DATE_EPOCH", epoch.to_string());
        is_taken_over(command)
    };
    let at = |seconds| on(&[], seconds);
    // 24 November 2026 begins in Hanoi at 17:00 of the 23rd by world time; then something appears.
    let midnight = 1_795_453_200;
    assert!(!on(&["--date", "2026-11-23"], 0));
    forge(&site);
    assert!(at(midnight - 1) && at(midnight - 86_400), "the same day, however it is told");
    assert!(!at(midnight - 86_401), "the day before");
    assert!(!at(midnight), "the day after");
    assert!(site.read("public/tin-tuc/index.html").contains("mai-sau"));
    forge(&site);
    assert!(at(midnight + 86_399));
    assert!(!on(&["--date", "2026-11-23"], 0), "and back");
}

#[test]
fn what_no_longer_lies_there_as_it_was_is_put_right() {
    let site = site();
    site.build();
    let published = tree(&site.path("public"));
    let path = |below: &str| site.path("public").join(below);
    let changes: [(&str, &dyn Fn()); 8] = [
        ("a file less", &|| fs::remove_file(path("robots.txt")).unwrap()),
        ("one byte more", &|| site.write("public/robots.txt", site.read("public/robots.txt") + "\n")),
        ("one other byte, at the same time", &|| {
            let modified = fs::metadata(path("index.html")).unwrap().modified().unwrap();
            site.write("public/index.html", site.read("public/index.html").replace("<title>", "<titlf>"));
            File::options().write(true).open(path("index.html")).unwrap().set_modified(modified).unwrap();
        }),
        ("a link to the same bytes", &|| {
            fs::rename(path("robots.txt"), site.path("robots.txt")).unwrap();
            symlink("../robots.txt", path("robots.txt")).unwrap();
        }),
        ("a link to the same folder", &|| {
            fs::rename(path("tin-tuc"), site.path("tin-tuc")).unwrap();
            symlink("../tin-tuc", path("tin-tuc")).unwrap();
        }),
        ("a folder in the place of a file", &|| {
            fs::remove_file(path("robots.txt")).unwrap();
            fs::create_dir(path("robots.txt")).unwrap();
        }),
        ("another manifest", &|| {
            let manifest = site.read("public/nhipcau-manifest.json");
            site.write("public/nhipcau-manifest.json", manifest.replacen("\n\"files\"", "\n \"files\"", 1));
        }),
        ("no folder", &|| fs::remove_dir_all(site.path("public")).unwrap()),
    ];
    for (what, change) in changes {
        change();
        forge(&site);
        assert!(!is_taken_over(site.run(&["build"])), "{what}");
        assert!(tree(&site.path("public")) == published, "{what}");
        assert!(fs::symlink_metadata(path("tin-tuc")).unwrap().is_dir(), "{what}");
    }
    // Files of others may lie beside.
    site.write("public/CNAME", "hoi.example");
    forge(&site);
    assert!(is_taken_over(site.run(&["build"])));
}

#[test]
fn a_folder_of_others_is_refused_as_ever() {
    let site = site();
    site.build();
    fs::remove_file(site.path("public/nhipcau-manifest.json")).unwrap();
    let run = site.run(&["build"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("NC701") && run.stderr.contains("NC011"), "{}", run.stderr);
}

#[test]
fn errors_leave_nothing_behind() {
    let site = site();
    let good = site.read(TEXT);
    site.write(TEXT, good.replace("genre: article", "genre: artikle"));
    assert_eq!(site.run(&["build"]).code, 1);
    assert!(site.receipts().is_empty());
    // Neither does a page that cannot be made, nor an output that is refused.
    site.write(TEXT, &good);
    site.write("content/theme/templates/404.html", "{{ 1 / page.nothing }}");
    assert_eq!(site.run(&["build"]).code, 1);
    fs::remove_file(site.path("content/theme/templates/404.html")).unwrap();
    site.write("public/mine.txt", "");
    assert_eq!(site.run(&["build"]).code, 2);
    assert!(site.receipts().is_empty());
    fs::remove_dir_all(site.path("public")).unwrap();
    site.build();
    forge(&site);
    assert!(is_taken_over(site.run(&["build"])));
}

#[test]
fn a_receipt_that_is_none_is_ignored_and_replaced() {
    let site = TestSite::minimal();
    site.build();
    let path = receipt(&site);
    let (whole, ordinary) = (fs::read(&path).unwrap(), told(&site.build()));
    let length = whole.len();
    let cut = [0, 1, 15, 16, 17, length / 2, length - 1].map(|end| ("cut", whole[..end].to_vec()));
    let flipped = [0, 15, 16, 17, length / 3, length / 2, length - 1].map(|at| {
        let mut other = whole.clone();
        other[at] ^= 1;
        ("with another bit", other)
    });
    let longer = ("longer", [&whole[..], b" "].concat());
    let check = |what: &str| {
        assert_eq!(told(&site.build()), ordinary, "{what}");
        assert!(fs::read(&path).unwrap() == whole, "{what}: replaced");
    };
    for (what, bytes) in cut.into_iter().chain(flipped).chain([longer]) {
        fs::write(&path, &bytes).unwrap();
        check(&format!("{what}, {} bytes", bytes.len()));
    }
    let body = String::from_utf8(whole[16..].to_vec()).unwrap();
    let zone = body.replace("Asia/Ho_Chi_Minh", "Asia/Nowhere");
    assert_ne!(zone, body);
    let forms: [&dyn Fn(); 4] = [&|| sign(&path, "{}"), &|| sign(&path, "\u{1}"), &|| sign(&path, &zone), &|| {
        fs::remove_file(&path).unwrap();
        symlink("/dev/zero", &path).unwrap();
    }];
    for (at, form) in forms.into_iter().enumerate() {
        form();
        check(&format!("signed {at}"));
    }
}

/// A site that another program made may be another one, whatever that calls itself.
#[test]
fn another_program_begins_anew() {
    let site = TestSite::minimal();
    site.build();
    forge(&site);
    assert!(is_taken_over(site.run(&["build"])));
    // What stands behind its end changes nothing of a program, but it is not the same.
    let other = site.path("nhipcau");
    fs::copy(program(), &other).unwrap();
    let run = |path: &Path| {
        let mut command = Command::new(path);
        command.args(["build", "--locale", "en", "--date", "2026-11-21", "--root"]).arg(site.root()).env_remove("SOURCE_DATE_EPOCH");
        is_taken_over(command)
    };
    assert!(run(&other), "a copy is the same program");
    fs::write(&other, [fs::read(&other).unwrap(), vec![0]].concat()).unwrap();
    assert!(!run(&other));
}

#[test]
fn what_cannot_be_kept_is_told() {
    let site = TestSite::minimal();
    site.write(".nhipcau", "");
    for _ in 0..2 {
        let run = site.build();
        assert_eq!(run.stderr.matches("NC315").count(), 1, "{}", run.stderr);
        assert!(run.stdout.contains("warnings: 1."), "{}", run.stdout);
    }
    fs::remove_file(site.path(".nhipcau")).unwrap();
    assert!(!site.build().stderr.contains("NC315"));
    // Where everything else is kept already.
    let path = receipt(&site);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let run = site.build();
    assert!(run.stderr.matches("NC315").count() == 1 && run.stdout.contains("0 written"), "{}{}", run.stderr, run.stdout);
    fs::remove_dir(path).unwrap();
    site.build();
    forge(&site);
    assert!(is_taken_over(site.run(&["build"])));
}

/// While somebody publishes there, nobody may say what lies there.
#[test]
fn the_output_is_looked_at_under_its_lock() {
    let site = site();
    site.build();
    let options = Options { out: site.path("public"), root: site.root().to_owned(), version: "0" };
    let held = Publisher::open(&options).expect("the lock");
    let run = site.run(&["build"]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(run.stderr.contains("NC703") && run.stderr.contains("NC011"), "{}", run.stderr);
    drop(held);
    forge(&site);
    assert!(is_taken_over(site.run(&["build"])));
}

#[test]
fn builds_at_the_same_time_do_not_trouble_each_other() {
    let site = site();
    site.build();
    let published = tree(&site.path("public"));
    for round in 0..3 {
        let start = || site.command(&["build"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a build");
        for build in [start(), start(), start(), start()] {
            let ended = build.wait_with_output().unwrap();
            let [said, words] = [ended.stdout, ended.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
            match ended.status.code() {
                Some(0) => assert!(said.contains("Files: 0 written"), "{round}: {said}{words}"),
                code => assert!(code == Some(1) && words.contains("NC703"), "{round}: {said}{words}"),
            }
        }
        assert!(tree(&site.path("public")) == published, "{round}");
    }
    forge(&site);
    assert!(is_taken_over(site.run(&["build"])));
}
