use std::fs;

use jiff::civil::date;
use tempfile::TempDir;

use super::*;
use crate::engine::Day;
use crate::render::Rendered;

const SETTINGS: &str = "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\n";

/// A small project that is followed.
struct Followed {
    dir: TempDir,
    engine: Engine,
    request: Request,
}

impl Followed {
    fn new() -> Followed {
        let dir = tempfile::tempdir().unwrap();
        let request = Request { root: dir.path().to_owned(), base: None, theme: None, day: Day::On(date(2026, 11, 21)), drafts: true };
        let followed = Followed { dir, engine: Engine::default(), request };
        followed.write("content/site.yaml", SETTINGS);
        followed.write("content/pages/mot.vi.md", &page("Một", "thân một"));
        followed.write("content/pages/hai.vi.md", &page("Hai", "thân hai"));
        followed
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.dir.path().join(path)).unwrap();
    }

    fn look(&mut self) -> Option<Preview> {
        self.engine.follow(&self.request, None)
    }

    /// A look at something that changed.
    #[track_caller]
    fn see(&mut self) -> Preview {
        self.look().expect("something changed")
    }
}

fn page(title: &str, body: &str) -> String {
    format!("---\ntitle: {title}\nstatus: published\n---\n\n{body}\n")
}

/// The page at an address, none where there is none.
fn at(preview: &Preview, path: &str) -> Option<String> {
    let edition = preview.edition.as_ref()?;
    let page = edition.pages.iter().find(|page| &*page.path == path)?;
    let mut bytes = Vec::new();
    match edition.renderer.render(page, &mut bytes).unwrap() {
        Rendered::Bytes => Some(String::from_utf8(bytes).unwrap()),
        _ => panic!("{path} is no page of text"),
    }
}

#[track_caller]
fn shows(preview: &Preview, path: &str, words: &str) {
    let page = at(preview, path).unwrap_or_else(|| panic!("nothing at {path}"));
    assert!(page.contains(words), "{path} lacks {words:?}");
}

fn paths(changed: &[Arc<str>]) -> Vec<&str> {
    changed.iter().map(|path| &**path).collect()
}

fn errors(preview: &Preview) -> Vec<&str> {
    preview.problems.iter().filter(|problem| problem.is_error()).map(|problem| &*problem.place.path).collect()
}

#[test]
fn nothing_new_is_nothing_to_show() {
    let mut site = Followed::new();
    assert_eq!(paths(&site.see().changed), [""; 0]);
    assert!(site.look().is_none());
    // Saved again as it was.
    site.write("content/pages/mot.vi.md", &page("Một", "thân một"));
    assert!(site.look().is_none());
}

#[test]
fn what_came_went_and_changed_is_named() {
    let mut site = Followed::new();
    site.see();
    // Of the same length, within the same second.
    site.write("content/pages/mot.vi.md", &page("Một", "thân mọt"));
    site.write("content/pages/ba.vi.md", &page("Ba", "thân ba"));
    site.remove("content/pages/hai.vi.md");
    let preview = site.see();
    assert_eq!(paths(&preview.changed), ["content/pages/ba.vi.md", "content/pages/hai.vi.md", "content/pages/mot.vi.md"]);
    shows(&preview, "/mot/", "thân mọt");
    shows(&preview, "/ba/", "thân ba");
    assert_eq!(at(&preview, "/hai/"), None);
}

#[test]
fn a_faulty_text_is_shown_as_it_last_was() {
    let mut site = Followed::new();
    site.see();
    site.write("content/pages/mot.vi.md", &page("Một: hai", "thân mới"));
    let broken = site.see();
    assert_eq!(errors(&broken), ["content/pages/mot.vi.md"]);
    shows(&broken, "/mot/", "thân một");
    // Still faulty, in another way, while another text goes on.
    site.write("content/pages/mot.vi.md", &page("Một: ba", "thân mới"));
    site.write("content/pages/hai.vi.md", &page("Hai", "thân khác"));
    let broken = site.see();
    shows(&broken, "/mot/", "thân một");
    shows(&broken, "/hai/", "thân khác");
    site.write("content/pages/mot.vi.md", &page("Một và hai", "thân mới"));
    let mended = site.see();
    assert_eq!(errors(&mended), [""; 0]);
    shows(&mended, "/mot/", "thân mới");
}

#[test]
fn a_faulty_text_that_is_deleted_is_gone() {
    let mut site = Followed::new();
    site.see();
    site.write("content/pages/mot.vi.md", &page("Một: hai", "thân mới"));
    site.see();
    site.remove("content/pages/mot.vi.md");
    let preview = site.see();
    assert_eq!(errors(&preview), [""; 0]);
    assert_eq!(at(&preview, "/mot/"), None);
}

#[test]
fn a_text_that_was_never_good_is_shown_as_far_as_it_can_be() {
    let mut site = Followed::new();
    site.see();
    let faulty = |body: &str| format!("---\ntitle: Ba\nstatus: published\nlạ: 1\n---\n\n{body}\n");
    for body in ["thân ba", "thân bốn"] {
        site.write("content/pages/ba.vi.md", &faulty(body));
        let preview = site.see();
        assert_eq!(errors(&preview), ["content/pages/ba.vi.md"]);
        shows(&preview, "/ba/", body);
    }
}

#[test]
fn settings_at_fault_leave_the_last_good_ones() {
    let mut site = Followed::new();
    site.see();
    site.write("content/pages/mot.vi.md", &page("Một: hai", "thân mới"));
    site.see();
    site.write("content/site.yaml", "languages: [vi, xx-yy-zz]\n");
    site.write("content/pages/hai.vi.md", &page("Hai", "thân khác"));
    let broken = site.see();
    shows(&broken, "/mot/", "thân một");
    shows(&broken, "/hai/", "thân khác");
    shows(&broken, "/en/", "Sample Union");
    site.remove("content/site.yaml");
    site.write("content/pages/hai.vi.md", &page("Hai", "thân còn khác"));
    let broken = site.see();
    assert_eq!(errors(&broken), ["content/site.yaml"]);
    shows(&broken, "/mot/", "thân một");
    shows(&broken, "/hai/", "thân còn khác");
    site.write("content/site.yaml", &SETTINGS.replace("Sample", "Other"));
    shows(&site.see(), "/en/", "Other Union");
}

#[test]
fn new_settings_hold_for_a_good_version_too() {
    let mut site = Followed::new();
    site.see();
    site.write("content/pages/mot.vi.md", &page("Một: hai", "thân mới"));
    site.see();
    site.write("content/site.yaml", &SETTINGS.replace("Hội Mẫu", "Hội Khác"));
    let preview = site.see();
    shows(&preview, "/mot/", "thân một");
    shows(&preview, "/mot/", "Hội Khác");
}

#[test]
fn a_template_at_fault_leaves_the_last_good_one() {
    let mut site = Followed::new();
    let template = "content/theme/templates/page.html";
    site.write(template, "<p>{{ text.title }}: mẫu một</p>");
    shows(&site.see(), "/mot/", "Một: mẫu một");
    site.write(template, "<p>{{ text.title : mẫu hai</p>");
    let broken = site.see();
    assert_eq!(errors(&broken), [template]);
    shows(&broken, "/mot/", "Một: mẫu một");
    site.write(template, "<p>{{ text.title }}: mẫu hai</p>");
    shows(&site.see(), "/mot/", "Một: mẫu hai");
}

#[test]
fn without_settings_there_is_no_site_and_with_them_there_is() {
    let mut site = Followed::new();
    site.remove("content/site.yaml");
    let preview = site.see();
    assert!(preview.edition.is_none());
    assert_eq!(errors(&preview), ["content/site.yaml"]);
    site.write("content/site.yaml", SETTINGS);
    shows(&site.see(), "/mot/", "thân một");
}

#[test]
fn a_link_to_a_text_that_went_stands_as_words() {
    let mut site = Followed::new();
    site.write("content/pages/mot.vi.md", &page("Một", "xem [bài hai](pages/hai)"));
    site.see();
    site.remove("content/pages/hai.vi.md");
    let preview = site.see();
    assert_eq!(errors(&preview), ["content/pages/mot.vi.md"]);
    assert_eq!(at(&preview, "/hai/"), None);
    shows(&preview, "/mot/", "bài hai");
}

#[test]
fn a_new_day_is_something_new() {
    let mut site = Followed::new();
    site.see();
    site.request.day = Day::On(date(2026, 11, 22));
    site.see();
    assert!(site.look().is_none());
}

fn logo(side: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::Rgb);
    let data = [200, 30, 30].repeat((side * side) as usize);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&data)).unwrap();
    bytes
}

#[test]
fn a_broken_logo_leaves_the_last_good_one() {
    let mut site = Followed::new();
    let path = site.dir.path().join("content/media/logo.png");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, logo(512)).unwrap();
    site.write("content/site.yaml", &format!("{SETTINGS}logo: media/logo.png\n"));
    let hash = |preview: &Preview| {
        let logo = preview.edition.as_ref().and_then(|edition| edition.renderer.book().theme.logo.clone());
        logo.map(|logo| (logo.path.to_string(), logo.hash)).unwrap()
    };
    let good = hash(&site.see());
    assert_eq!(good.0, "content/media/logo.png");

    fs::write(&path, &logo(512)[..60]).unwrap();
    let broken = site.see();
    assert_eq!(broken.problems.iter().map(|problem| &*problem.place.path).collect::<Vec<_>>(), ["content/media/logo.png"]);
    assert_eq!(hash(&broken), good);

    fs::write(&path, logo(600)).unwrap();
    let other = site.see();
    assert!(other.problems.is_empty() && hash(&other) != good, "{:?}", other.problems);
}
