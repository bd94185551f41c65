//! Writing in the browser, by the requests that its forms send: what comes onto the disk, what never does.

use std::collections::BTreeSet;
use std::fs;

use crate::preview::{Answer, Preview};
use crate::site::{TestSite, checkout, tree};

/// What stands between the parts of a form; nothing that is sent contains it.
const BOUNDARY: &str = "giua-cac-phan";

/// The board at its forms.
struct Board<'s> {
    site: &'s TestSite,
    preview: Preview,
    token: String,
}

impl<'s> Board<'s> {
    fn at(site: &'s TestSite) -> Board<'s> {
        let preview = Preview::of(site, &[]);
        let token = preview.get("/_desk/token.json").text();
        let token = token.split('"').nth(3).expect("a token").to_owned();
        Board { site, preview, token }
    }

    /// A form as a browser sends it, with one file at most.
    fn send(&self, address: &str, values: &[(&str, &str)], file: Option<(&str, &str, &[u8])>) -> Answer {
        let own = [("token", &*self.token), ("ui", "en")];
        let body = form(&[&own, values].concat(), file);
        self.preview.send(self.post(address, &self.headers(), &body))
    }

    fn headers(&self) -> String {
        format!(
            "Origin: http://localhost:{}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\n",
            self.preview.port
        )
    }

    fn post(&self, address: &str, headers: &str, body: &[u8]) -> Vec<u8> {
        let head = self.preview.request("POST", address, &format!("{headers}Content-Length: {}\r\n", body.len()));
        [head.as_bytes(), body].concat()
    }

    /// The state of a text that its form was made from.
    fn base(&self, path: &str) -> String {
        let page = self.preview.get(&format!("/_desk/edit?path={path}"));
        assert_eq!(page.status, 200, "{path}: {}", page.text());
        hidden(&page, "base")
    }

    fn save(&self, path: &str, values: &[(&str, &str)]) -> Answer {
        let base = self.base(path);
        self.send("/_desk/save", &[&[("path", path), ("base", &*base), ("act", "save")], values].concat(), None)
    }

    /// Of a save that went well: its name, by which it is taken back.
    #[track_caller]
    fn saved(&self, answer: &Answer) -> String {
        let place = self.preview_place(answer);
        assert!(place.contains("told=saved"), "{place}");
        place.split("save=").nth(1).expect("a save").to_owned()
    }

    #[track_caller]
    fn preview_place(&self, answer: &Answer) -> String {
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.header("location").expect("a place").to_owned()
    }

    /// Every file of the content with its bytes.
    fn content(&self) -> Vec<(String, Vec<u8>)> {
        tree(&self.site.path("content"))
    }
}

fn form(values: &[(&str, &str)], file: Option<(&str, &str, &[u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in values {
        body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    if let Some((control, name, bytes)) = file {
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{control}\"; filename=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

/// The value of a hidden control.
#[track_caller]
fn hidden(page: &Answer, name: &str) -> String {
    let text = page.text();
    let tag = text.split('<').find(|tag| tag.starts_with("input") && tag.contains(&format!("name=\"{name}\"")));
    let tag = tag.unwrap_or_else(|| panic!("no {name}: {text}"));
    tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

const NEWS: &str = "content/news/2026/hop-mat.vi.md";
const TEXT: &str = "\u{feff}---\r\n# Tin của Ban biên tập\r\ntitle: \"Buổi họp mặt\"   # giữ nguyên\r\ndate: 2026-11-05\r\nstatus: published\r\n\
topics: [ people-to-people ]\r\nextra: {sample: true, ma: '0123'}\r\n---\r\n\r\nĐoạn một.  \r\n\r\n\r\nĐoạn hai.\r\n";

fn site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/vocabulary/topics.yaml", "people-to-people:\n  name: {vi: Giao lưu, en: Exchanges}\n");
    site.write(NEWS, TEXT);
    site
}

#[test]
fn a_save_changes_what_was_entered_and_no_other_byte() {
    let site = site();
    let board = Board::at(&site);
    board.saved(&board.save(NEWS, &[("title", "Buổi họp mặt: nhìn lại"), ("date", "06/11/2026")]));
    let expected = TEXT.replace("\"Buổi họp mặt\"", "\"Buổi họp mặt: nhìn lại\"").replace("2026-11-05", "2026-11-06");
    assert_eq!(site.read(NEWS), expected);
    let page = board.preview.get("/tin-tuc/2026/hop-mat/");
    assert!(page.text().contains("Buổi họp mặt: nhìn lại"), "the site follows before the answer comes");
    let same = board.save(NEWS, &[("title", "Buổi họp mặt: nhìn lại"), ("body", "\nĐoạn một.  \n\n\nĐoạn hai.\n")]);
    assert!(board.preview_place(&same).contains("nothing-changed"));
    assert_eq!(site.read(NEWS), expected);
}

#[test]
fn what_a_page_was_made_with_may_be_sent_back_as_it_is() {
    let site = TestSite::demonstration();
    let board = Board::at(&site);
    let before = board.content();
    let mut seen = 0;
    for (path, _) in before.iter().filter(|(path, _)| path.ends_with(".md")) {
        let path = format!("content/{path}");
        let page = board.preview.get(&format!("/_desk/edit?path={path}"));
        if page.status == 404 {
            continue;
        }
        let values = crate::forms_sent::untouched(&page.text());
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (&**name, &**value)).collect();
        let answer = board.preview.send(board.post("/_desk/save", &board.headers(), &form(&values, None)));
        assert!(board.preview_place(&answer).contains("nothing-changed"), "{path}");
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
    assert_eq!(board.content(), before);
}

#[test]
fn an_invalid_text_stays_a_draft() {
    let site = site();
    let board = Board::at(&site);
    let refused = board.save(NEWS, &[("title", "")]);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("aria-invalid"), "{}", refused.text());
    assert_eq!(site.read(NEWS), TEXT);
    let day = board.save(NEWS, &[("date", "31/02/2026")]);
    assert_eq!((day.status, day.text().contains("31/02/2026")), (422, true), "what was typed is shown again");
    assert_eq!(site.read(NEWS), TEXT);
    let base = board.base(NEWS);
    let draft = [("path", NEWS), ("base", &*base), ("act", "draft"), ("topics", ""), ("topics", "khong-co")];
    board.saved(&board.send("/_desk/save", &draft, None));
    assert!(site.read(NEWS).contains("status: draft") && site.read(NEWS).contains("khong-co"));
}

#[test]
fn who_saves_over_another_state_is_asked_field_by_field() {
    let site = site();
    let board = Board::at(&site);
    let base = board.base(NEWS);
    let theirs = TEXT.replace("Buổi họp mặt", "Buổi gặp mặt").replace("Đoạn hai", "Đoạn ba");
    site.write(NEWS, &theirs);
    let mine = [("path", NEWS), ("base", &*base), ("act", "save"), ("title", "Cuộc họp mặt"), ("body", "\nĐoạn của tôi.\n")];
    let asked = board.send("/_desk/save", &mine, None);
    assert_eq!(asked.status, 409, "{}", asked.text());
    // What only one of them has is marked.
    let shown = asked.text().replace("<mark>", "").replace("</mark>", "");
    for said in ["Cuộc họp mặt", "Buổi gặp mặt", "Đoạn của tôi", "Đoạn ba", "choose:title", "choose:body"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert_eq!(site.read(NEWS), theirs, "nothing is written before it is chosen");
    let chosen = [
        ("path", NEWS),
        ("base", &*hidden(&asked, "base")),
        ("act", "save"),
        ("title", "Cuộc họp mặt"),
        ("body", "\nĐoạn của tôi.\n"),
        ("choose:title", "mine"),
        ("choose:body", "theirs"),
    ];
    board.saved(&board.send("/_desk/save", &chosen, None));
    assert_eq!(site.read(NEWS), theirs.replace("Buổi gặp mặt", "Cuộc họp mặt"));
}

#[test]
fn a_text_taken_away_meanwhile_is_not_lost_with_what_was_typed() {
    let site = site();
    let board = Board::at(&site);
    let base = board.base(NEWS);
    fs::remove_file(site.path(NEWS)).unwrap();
    let values = [("path", NEWS), ("base", &*base), ("title", "Vẫn còn đây"), ("date", "05/11/2026"), ("body", "Thân bài.\n")];
    let shown = board.send("/_desk/save", &[&values[..], &[("act", "save")]].concat(), None);
    assert!(shown.status == 422 && shown.text().contains("Vẫn còn đây"), "{}", shown.text());
    assert!(!site.path(NEWS).exists());
    let again = [("path", NEWS), ("base", ""), ("title", "Vẫn còn đây"), ("date", "05/11/2026"), ("body", "Thân bài.\n"), ("act", "save")];
    board.saved(&board.send("/_desk/save", &again, None));
    assert!(site.read(NEWS).contains("title: Vẫn còn đây"));
}

#[test]
fn a_new_text_gets_a_name_a_picture_and_a_translation() {
    let site = site();
    let board = Board::at(&site);
    let photo = fs::read(checkout().join("content/media/hoa-sen.jpg")).unwrap();
    let values = [
        ("new", "news"),
        ("base", ""),
        ("act", "publish"),
        ("title", "Đêm thơ: bên sông"),
        ("date", "05/11/2026"),
        ("cover.alt", "Một bông sen"),
        ("body", "Thân bài.\n"),
    ];
    let answer = board.send("/_desk/save", &values, Some(("upload:cover.image", "Ảnh Bìa (1).JPG", &photo)));
    board.saved(&answer);
    let path = "content/news/2026/dem-tho-ben-song.vi.md";
    let text = site.read(path);
    for line in ["title: \"Đêm thơ: bên sông\"", "date: 2026-11-05", "status: published", "image: anh-bia-1.jpg", "alt: Một bông sen"]
    {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert_eq!(fs::read(site.path("content/news/2026/anh-bia-1.jpg")).unwrap(), photo);
    let same_title = board.send("/_desk/save", &[&values[..], &[("cover.image", "anh-bia-1.jpg")]].concat(), None);
    assert!(board.preview_place(&same_title).contains("dem-tho-ben-song-2.vi.md"));
    let english = [
        ("translate", "news/2026/dem-tho-ben-song"),
        ("to", "en"),
        ("base", ""),
        ("act", "publish"),
        ("title", "A night of poems"),
        ("cover.alt", "A lotus"),
        ("body", "The text.\n"),
    ];
    board.saved(&board.send("/_desk/save", &english, None));
    let text = site.read("content/news/2026/dem-tho-ben-song.en.md");
    assert!(text.contains("title: A night of poems") && text.contains("translates: title=") && !text.contains("date:"), "{text}");
    let run = site.run(&["check"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let list = board.preview.get("/_desk/texts?lang=en&q=dem+tho").text();
    assert!(list.contains("Đêm thơ"), "{list}");
}

#[test]
fn what_is_no_picture_is_not_taken() {
    let site = site();
    let board = Board::at(&site);
    let photo = fs::read(checkout().join("content/media/hoa-sen.jpg")).unwrap();
    let before = board.content();
    let hostile: [(&str, &[u8]); 9] = [
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("a.jpg", &photo[..photo.len() / 2]),
        ("a.html", b"<script>alert(1)</script>"),
        ("a.js", b"alert(1)"),
        ("a.pdf", b"<script>alert(1)</script>"),
        ("a.exe", b"MZ"),
        ("site.yaml", b"languages: [vi]\n"),
        ("a.md", b"---\ntitle: a\n---\n"),
    ];
    for (name, bytes) in hostile {
        let answer = board.send("/_desk/upload", &[("path", NEWS)], Some(("upload:cover.image", name, bytes)));
        assert!(answer.status == 422 && answer.text().contains("error"), "{name}: {} {}", answer.status, answer.text());
    }
    assert_eq!(board.content(), before);
    let climbing = board.send("/_desk/upload", &[("path", NEWS)], Some(("upload:cover.image", "..\\..\\..\\Sen.jpg", &photo)));
    assert!(climbing.text().contains("\"name\":\"sen.jpg\""), "{}", climbing.text());
    assert!(site.path("content/news/2026/sen.jpg").exists());
}

#[test]
fn a_file_of_another_program_becomes_a_draft_that_can_be_taken_back() {
    let site = site();
    let board = Board::at(&site);
    let before = board.content();
    let import = |name: &str, bytes: &[u8], more: &[(&str, &str)]| {
        let sent = board.send("/_desk/import", more, Some(("upload:file", name, bytes)));
        board.preview.get(&board.preview_place(&sent))
    };
    let text = "Ngày hội sách\n\nSáng nay, các hội thành viên <b>mở</b> ngày hội sách.\n".as_bytes();
    // A browser may send the folder along; it leads nowhere.
    let page = import("..\\..\\sach.txt", text, &[]);
    assert!(page.text().contains("Made content/news/2026/ngay-hoi-sach.vi.md of sach.txt (news, draft)"), "{}", page.text());
    let made = site.read("content/news/2026/ngay-hoi-sach.vi.md");
    assert!(made.contains("title: Ngày hội sách\n") && made.contains("status: draft\n") && made.contains("\\<b>mở\\</b>"), "{made}");
    assert!(board.preview.get("/tin-tuc/2026/ngay-hoi-sach/").text().contains("Ngày hội sách"), "the site follows before the answer comes");
    let again = import("other-name.txt", text, &[]);
    assert!(again.text().contains("was imported before, as content/news/2026/ngay-hoi-sach.vi.md"), "{}", again.text());
    let undone = board.send("/_desk/undo", &[("id", &*hidden(&page, "id"))], None);
    assert_eq!((undone.status, board.content()), (303, before.clone()));
    for (name, bytes, why) in [
        ("a.docx", &b"PK\x03\x04"[..], "Open it in Word"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "save it as .docx"),
        ("a.exe", b"MZ", "only .docx"),
        ("a.md", b"---\ntitle: a\n---\n", "there are no words in it"),
        ("a.txt", b"K\xd5 ho\xb9ch", "is not Unicode"),
        ("<img src=x>.txt", "TUYỆT MẬT\n\nLời".as_bytes(), "must not go to the web"),
    ] {
        let refused = import(name, bytes, &[]);
        assert!(refused.text().contains(why) && !refused.text().contains("<img"), "{name}: {}", refused.text());
    }
    assert_eq!(board.content(), before);
    let plan = "LIÊN HIỆP MẪU\nSố: 5/KH-LHM\nMẫu, ngày 08 tháng 4 năm 2026\nKẾ HOẠCH\nCông tác năm 2026\n\nMột câu.\n\nNơi nhận:\n- Báo Mẫu;\n- Lưu: VT.\n";
    let account = import("ke-hoach.txt", plan.as_bytes(), &[]).text();
    let named = ["Document number: 5/KH-LHM (paragraph 2: “Số: 5/KH-LHM”)", "Recipient 1 · Recipient: Báo Mẫu"];
    assert!(named.iter().all(|fact| account.contains(fact)), "{account}");
    import("a.txt", b"K\xd5 ho\xb9ch c\xabng t\xb8c\n\nL\xeai.\n", &[("kind", "pages"), ("language", "vi"), ("encoding", "tcvn3")]);
    assert!(site.read("content/pages/ke-hoach-cong-tac.vi.md").contains("title: Kế hoạch công tác\n"));
}

#[test]
fn what_was_done_is_taken_back() {
    let site = site();
    let board = Board::at(&site);
    let save = board.saved(&board.save(NEWS, &[("title", "Khác")]));
    assert_ne!(site.read(NEWS), TEXT);
    let undone = board.send("/_desk/undo", &[("id", &*save)], None);
    assert!(board.preview_place(&undone).starts_with("/_desk/changes"));
    assert_eq!(site.read(NEWS), TEXT);
    for act in ["withdraw", "delete"] {
        let asked = board.preview.get(&format!("/_desk/ask?act={act}&path={NEWS}&lang=en"));
        assert_eq!(asked.status, 200);
        let base = hidden(&asked, "base");
        let done = board.send("/_desk/act", &[("act", act), ("path", NEWS), ("base", &*base)], None);
        assert_eq!(done.status, 303, "{}", done.text());
        assert_eq!(site.path(NEWS).exists(), act == "withdraw");
        let id = hidden(&board.preview.get("/_desk/changes?lang=en"), "id");
        assert_eq!(board.send("/_desk/undo", &[("id", &*id)], None).status, 303);
        assert_eq!(site.read(NEWS), TEXT, "{act}");
    }
    let stale = board.send("/_desk/act", &[("act", "delete"), ("path", NEWS), ("base", "00")], None);
    assert_eq!((stale.status, site.read(NEWS).as_str()), (422, TEXT), "a state that is not the file's");
    site.write(NEWS, "của người khác");
    assert_eq!(board.send("/_desk/undo", &[("id", &*save)], None).status, 409);
    assert_eq!(site.read(NEWS), "của người khác");
}

#[test]
fn approval_is_written_by_role() {
    let site = site();
    site.write("content/site.yaml", site.read("content/site.yaml").replace("require_approval: false", "require_approval: true"));
    let draft = TEXT.replace("status: published", "status: draft");
    site.write(NEWS, &draft);
    let board = Board::at(&site);
    let nobody = [("act", "approve"), ("path", NEWS), ("base", &*board.base(NEWS)), ("by", " "), ("on", "21/11/2026")];
    assert_eq!(board.send("/_desk/act", &nobody, None).status, 422);
    assert_eq!(site.read(NEWS), draft);
    let approved = [("act", "approve"), ("path", NEWS), ("base", &*board.base(NEWS)), ("by", "Trưởng Ban biên tập"), ("on", "21/11/2026")];
    board.saved(&board.send("/_desk/act", &approved, None));
    let text = site.read(NEWS);
    assert!(text.contains("status: published"), "{text}");
    assert!(text.contains("by: Trưởng Ban biên tập") && text.contains("2026-11-21"), "{text}");
    assert_eq!(site.run(&["check"]).code, 0, "the check knows the approval");
}

#[test]
fn a_preview_shows_what_is_not_saved() {
    let site = site();
    let board = Board::at(&site);
    let base = board.base(NEWS);
    let values = [("path", NEWS), ("base", &*base), ("title", "Chưa lưu đâu"), ("body", "Một đoạn **mới**.\n")];
    let made = board.send("/_desk/preview", &values, None).text();
    let url = made.split("\"url\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("{made}"));
    let page = board.preview.get(url);
    assert!(page.status == 200 && page.text().contains("Chưa lưu đâu") && page.text().contains("<strong>mới</strong>"), "{}", page.text());
    let style = page.text().split("rel=\"stylesheet\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a sheet").to_owned();
    let folder = url.rsplit_once('/').map(|(folder, _)| folder).expect("a folder");
    let mut parts: Vec<&str> = folder.split('/').collect();
    let mut rest = style.as_str();
    while let Some(up) = rest.strip_prefix("../") {
        parts.pop();
        rest = up;
    }
    assert_eq!(board.preview.get(&format!("{}/{rest}", parts.join("/"))).status, 200, "{style} of {url}");
    assert_eq!(site.read(NEWS), TEXT);
    assert!(!board.preview.get("/tin-tuc/2026/hop-mat/").text().contains("Chưa lưu đâu"));
}

/// Who may not write, by everything that a page of another site can choose.
#[test]
fn no_other_site_writes_anything() {
    let site = site();
    let board = Board::at(&site);
    let base = board.base(NEWS);
    let before = board.content();
    let port = board.preview.port;
    let own = format!("http://localhost:{port}");
    let kinds = [
        format!("multipart/form-data; boundary={BOUNDARY}"),
        "application/x-www-form-urlencoded".to_owned(),
        "text/plain".to_owned(),
        "application/json".to_owned(),
        String::new(),
    ];
    let origins = [Some(&*own), None, Some("null"), Some("http://evil.example"), Some("https://localhost"), Some("http://127.0.0.1:1")];
    let sites = [Some("same-origin"), None, Some("cross-site"), Some("same-site"), Some("none")];
    let mut attempts = 0;
    for method in ["POST", "PUT", "GET", "DELETE"] {
        for origin in origins {
            for from in sites {
                for (kind, token) in
                    kinds.iter().flat_map(|kind| [(kind, &*board.token), (kind, ""), (kind, "00000000000000000000000000000000")])
                {
                    let is_ours = origin == Some(&*own) && matches!(from, Some("same-origin") | None);
                    if method == "POST" && is_ours && kind.starts_with("multipart") && token == board.token {
                        continue;
                    }
                    // Most of what is no POST is refused by that alone.
                    if method != "POST" && (kind != &kinds[0] || token != board.token) {
                        continue;
                    }
                    let mut headers = String::new();
                    let lines =
                        [("Origin", origin), ("Sec-Fetch-Site", from), ("Content-Type", Some(&**kind).filter(|kind| !kind.is_empty()))];
                    for (name, value) in lines {
                        headers.extend(value.map(|value| format!("{name}: {value}\r\n")));
                    }
                    let values = [("token", token), ("path", NEWS), ("base", &*base), ("act", "save"), ("title", "Bị sửa")];
                    let body = form(&values, None);
                    let request = board.post("/_desk/save", &headers, &body);
                    let request = String::from_utf8(request).unwrap().replacen("POST", method, 1);
                    let answer = board.preview.send(request);
                    assert!((400..500).contains(&answer.status), "{method} {headers} {token}: {}", answer.status);
                    attempts += 1;
                }
            }
        }
    }
    assert!(attempts > 300, "{attempts}");
    for address in ["/_desk/act", "/_desk/undo", "/_desk/upload", "/_desk/preview", "/_desk/import"] {
        let text = Some(("upload:file", "a.txt", "Một bài".as_bytes()));
        let body = form(&[("path", NEWS), ("act", "delete"), ("base", &base)], text);
        assert_eq!(board.preview.send(board.post(address, &board.headers(), &body)).status, 403, "{address} without a token");
        let foreign = board.headers().replace("same-origin", "cross-site");
        let body = form(&[("token", &board.token), ("path", NEWS), ("act", "delete"), ("base", &base)], text);
        assert_eq!(board.preview.send(board.post(address, &foreign, &body)).status, 403, "{address}");
        let named = board.headers().replace("localhost", "evil.example");
        assert_eq!(board.preview.send(board.post(address, &named, &body)).status, 403, "{address}");
    }
    assert_eq!(board.content(), before);
    board.saved(&board.save(NEWS, &[("title", "Chính mình sửa")]));
}

#[test]
fn nothing_is_written_outside_of_the_texts() {
    let site = site();
    site.write("content/theme/a.md", "của giao diện");
    let board = Board::at(&site);
    let before = tree(site.root());
    for path in [
        "content/site.yaml",
        "content/vocabulary/topics.yaml",
        "content/theme/a.md",
        "content/../README.md",
        "content/news/../../a.md",
        "../a.md",
        "/etc/passwd",
        "content/news/2026/../../site.yaml",
        "content\\news\\a.md",
        "content/news/a.html",
        "content/.nhipcau/a.md",
    ] {
        for address in ["/_desk/save", "/_desk/act", "/_desk/upload", "/_desk/preview"] {
            let values = [("path", path), ("base", ""), ("act", "delete"), ("title", "a"), ("body", "b")];
            let answer = board.send(address, &values, Some(("upload:cover.image", "a.pdf", b"%PDF-1.4")));
            assert!(answer.status != 303, "{address} {path}: {}", answer.status);
        }
    }
    let after: Vec<_> = tree(site.root()).into_iter().filter(|(path, _)| !path.starts_with(".nhipcau")).collect();
    let before: Vec<_> = before.into_iter().filter(|(path, _)| !path.starts_with(".nhipcau")).collect();
    assert_eq!(after, before);
}

#[test]
fn who_only_shows_the_site_writes_nothing() {
    let site = site();
    let preview = Preview::of(&site, &["--read-only"]);
    assert_eq!(preview.get("/_desk/token.json").status, 404);
    assert_eq!(preview.get("/_desk/texts").status, 200);
    let board = Board { site: &site, preview, token: "0".repeat(32) };
    let before = board.content();
    for address in ["/_desk/save", "/_desk/act", "/_desk/undo", "/_desk/upload", "/_desk/preview", "/_desk/import"] {
        let text = ("upload:file", "a.txt", "Một bài".as_bytes());
        assert_eq!(board.send(address, &[("path", NEWS), ("title", "Khác")], Some(text)).status, 403, "{address}");
    }
    assert_eq!(board.content(), before);
}

#[test]
fn a_form_that_never_ends_or_is_too_large_is_let_go() {
    let site = site();
    let board = Board::at(&site);
    let head = |length: usize| board.preview.request("POST", "/_desk/save", &format!("{}Content-Length: {length}\r\n", board.headers()));
    assert_eq!(board.preview.send(head(usize::MAX / 4)).status, 413);
    let torn = [head(40).as_bytes(), b"--giua-cac-phan\r\nContent-Disposition: form"].concat();
    assert_eq!(board.preview.send(torn).status, 415);
    let chunked = format!("{}Transfer-Encoding: chunked\r\n", board.headers());
    let request = format!("{}5\r\nhello\r\n0\r\n\r\n", board.preview.request("POST", "/_desk/save", &chunked));
    assert_eq!(board.preview.send(request).status, 415);
    board.saved(&board.save(NEWS, &[("title", "Vẫn chạy")]));
}

/// The program is killed at any moment of a save: the file is whole, old or new.
#[cfg(unix)]
#[test]
fn a_killed_save_leaves_the_old_text_or_the_new_one() {
    use std::io::Write;

    const SAVES: usize = 200;
    let site = site();
    let long = |number: usize| format!("Lần {number}. {}", "Một đoạn dài. ".repeat(2_000));
    let (mut number, mut kills, mut old, mut new) = (0, 0, 0, 0);
    let mut seed = 88_172_645_463_325_252_u64;
    let (mut last, mut times) = (String::new(), Vec::new());
    while number < SAVES {
        let mut board = Board::at(&site);
        // A few saves that nobody disturbs, then one during which the program dies.
        for _ in 0..7 {
            number += 1;
            last = long(number);
            let base = board.base(NEWS);
            let start = std::time::Instant::now();
            let values = [("path", NEWS), ("base", &*base), ("act", "save"), ("body", &*last)];
            board.saved(&board.send("/_desk/save", &values, None));
            times.push(start.elapsed());
        }
        number += 1;
        let next = long(number);
        let base = board.base(NEWS);
        let values = [("token", &*board.token), ("path", NEWS), ("base", &*base), ("act", "save"), ("body", &*next)];
        let request = board.post("/_desk/save", &board.headers(), &form(&values, None));
        let mut stream = board.preview.connect();
        stream.write_all(&request).expect("sent");
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        // The moment of the kill is what is tried.
        times.sort();
        let whole = times[times.len() / 2].as_micros() as u64;
        std::thread::sleep(std::time::Duration::from_micros(seed % whole));
        board.preview.interrupt("-KILL");
        kills += 1;
        let text = site.read(NEWS).replace("\r\n", "\n");
        let is = |body: &str| {
            text.starts_with("\u{feff}---\n# Tin") && text.ends_with(body.trim_end_matches('\n'))
                || text.trim_end().ends_with(body.trim_end())
        };
        match (is(&next), is(&last)) {
            (true, _) => new += 1,
            (_, true) => old += 1,
            _ => panic!("kill {kills}: neither: {} bytes", text.len()),
        }
    }
    assert!(old > 0 && new > 0, "every kill met the same side: {old} old, {new} new");
    let names: BTreeSet<String> =
        tree(&site.path("content/news")).into_iter().map(|(name, _)| name).filter(|name| !name.ends_with(".tmp")).collect();
    assert_eq!(names, BTreeSet::from(["2026/hop-mat.vi.md".to_owned()]));
    // Whoever starts again goes on where it was left.
    let board = Board::at(&site);
    board.saved(&board.save(NEWS, &[("body", "Hết.\n")]));
    assert!(site.read(NEWS).ends_with("Hết.\r\n"));
}
