//! `nhipcau serve` as browsers and strangers meet it: what is served is what is built, and nobody else may ask.

use std::io::{BufRead, Write};
use std::net::TcpListener;

use crate::preview::{Answer, Preview};
use crate::site::{TestSite, checkout, program, tree};

const POLICY: &str =
    "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

/// On every answer of ours, whatever it says.
#[track_caller]
fn is_guarded(answer: &Answer) {
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
        ("referrer-policy", "strict-origin-when-cross-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{} {:?}", answer.status, answer.headers);
    }
    let foreign = answer.headers.iter().find(|(name, _)| name.starts_with("access-control"));
    assert_eq!(foreign, None);
}

/// Everything that a build writes, asked for.
#[track_caller]
fn is_as_built(site: &TestSite, build: &[&str], serve: &[&str]) {
    let run = site.run(&[&["build"], build].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let preview = Preview::of(site, serve);
    let mut pages = 0;
    for (file, bytes) in tree(&site.path("public")) {
        if file == "nhipcau-manifest.json" {
            continue;
        }
        let address = format!("{}{}", preview.base, file.strip_suffix("index.html").unwrap_or(&file));
        let answer = preview.get_ready(&address);
        is_guarded(&answer);
        assert_eq!(answer.status, 200, "{address}");
        if file.ends_with(".html") {
            pages += 1;
            assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{address}");
            assert!(answer.page() == bytes, "{address} is not as built:\n{}", answer.text());
            assert!(preview.get(&format!("{}{file}", preview.base)).page() == bytes, "{file}");
        } else {
            assert!(answer.body == bytes, "{address} is not as built");
        }
    }
    assert!(pages > 2, "{pages}");
}

#[test]
fn the_demonstration_is_served_as_it_is_built() {
    is_as_built(&TestSite::demonstration(), &["--drafts"], &[]);
}

#[test]
fn drafts_are_served_or_not_as_they_are_built() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/drafts/input"));
    is_as_built(&site, &["--drafts"], &[]);
    is_as_built(&site, &[], &["--no-drafts"]);
}

#[test]
fn a_site_below_a_path_is_served_there() {
    let site = TestSite::minimal();
    let base = ["--base-url", "https://example.org/sub/x/"];
    is_as_built(&site, &[&["--drafts"], &base[..]].concat(), &base);
    let preview = Preview::of(&site, &base);
    assert_eq!(preview.base, "/sub/x/");
    for (path, to) in [("/", "/sub/x/"), ("/sub/x", "/sub/x/"), ("/sub/x/tin-tuc?a=b", "/sub/x/tin-tuc/?a=b")] {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.header("location")), (301, Some(to)), "{path}");
    }
    assert_eq!(preview.get("/tin-tuc/").status, 404);
}

#[test]
fn a_missing_page_is_the_site_s_own() {
    let site = TestSite::minimal();
    let preview = Preview::of(&site, &[]);
    let (missing, own) = (preview.get("/khong/co/"), preview.get("/404.html"));
    assert_eq!((missing.status, own.status), (404, 200));
    assert_eq!(missing.page(), own.page());
    assert_ne!(missing.print(), own.print());
    is_guarded(&missing);
    let moved = preview.get("/tin-tuc");
    assert_eq!((moved.status, moved.header("location")), (301, Some("/tin-tuc/")));
    is_guarded(&moved);
}

#[test]
fn only_this_computer_s_browser_is_answered() {
    let site = TestSite::minimal();
    let preview = Preview::of(&site, &[]);
    let port = preview.port;
    let asked = |request: &str| {
        let answer = preview.send(request.replace("PORT", &port.to_string()));
        is_guarded(&answer);
        assert!(answer.status == 200 || !answer.text().contains("Hội Mẫu"), "{request}");
        answer.status
    };
    for own in ["localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT"] {
        assert_eq!(asked(&format!("GET / HTTP/1.1\r\nHost: {own}\r\nConnection: close\r\n\r\n")), 200, "{own}");
        assert_eq!(asked(&format!("GET http://{own}/ HTTP/1.1\r\nHost: {own}\r\nConnection: close\r\n\r\n")), 200, "{own}");
        assert_eq!(asked(&format!("GET / HTTP/1.0\r\nHost: {own}\r\n\r\n")), 200, "{own}");
        let origin = format!("Origin: http://{own}\r\n");
        assert_eq!(asked(&preview.request("GET", "/", &origin)), 200, "{own}");
    }
    for other in
        ["evil.example", "evil.example:PORT", "localhost", "localhost:1", "127.0.0.1.evil.example:PORT", "0.0.0.0:PORT", "x@localhost:PORT"]
    {
        assert_eq!(asked(&format!("GET / HTTP/1.1\r\nHost: {other}\r\nConnection: close\r\n\r\n")), 421, "{other}");
        let target = format!("GET http://{other}/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n");
        assert_eq!(asked(&target), 421, "{other}");
    }
    for (request, status) in [
        ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        ("GET / HTTP/1.0\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 400),
        ("GET https://localhost:PORT/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n", 421),
        ("CONNECT localhost:PORT HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n", 405),
        ("OPTIONS * HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n", 405),
        ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello", 413),
        ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 413),
    ] {
        assert_eq!(asked(request), status, "{request}");
    }
    for other in ["null", "http://evil.example", "https://localhost:PORT", "http://localhost", "http://localhost:1", "file://"] {
        assert_eq!(asked(&preview.request("GET", "/", &format!("Origin: {other}\r\n"))), 403, "{other}");
    }
    for (from, mode, dest, status) in [
        ("cross-site", "navigate", "document", 200),
        ("same-origin", "cors", "empty", 200),
        ("none", "navigate", "document", 200),
        ("cross-site", "no-cors", "script", 403),
        ("cross-site", "navigate", "iframe", 403),
        ("same-site", "cors", "empty", 403),
    ] {
        let headers = format!("Sec-Fetch-Site: {from}\r\nSec-Fetch-Mode: {mode}\r\nSec-Fetch-Dest: {dest}\r\n");
        assert_eq!(asked(&preview.request("GET", "/", &headers)), status, "{headers}");
    }
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "XYZ"] {
        let answer = preview.send(preview.request(method, "/", ""));
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
        is_guarded(&answer);
    }
}

#[test]
fn no_path_leads_out_of_the_site() {
    let (site, outside) = (TestSite::minimal(), TestSite::empty());
    let secret = "MAT-KHAU-SIEU-BI-MAT";
    for (place, file) in [(&site, "bi-mat.txt"), (&site, "content/.bi-mat.txt"), (&site, "public/bi-mat.txt"), (&outside, "bi-mat.txt")] {
        place.write(file, secret);
    }
    let preview = Preview::of(&site, &[]);
    let name = outside.root().file_name().unwrap().to_str().unwrap();
    let refused = |target: &str, allowed: &[u16]| {
        let bytes = preview.exchange(preview.request("GET", target, ""));
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(secret), "{target}");
        let status: u16 = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(400);
        assert!(allowed.contains(&status), "{target}: {status}");
    };
    let ups = ["..", "%2e%2e", "%2E.", ".%2e", "..%00", "%c0%ae%c0%ae", "%ef%bc%8e%ef%bc%8e", "%252e%252e"];
    for up in ups {
        for slash in ["/", "%2f", "%2F", "\\", "%5c", "//", "%252f", "%c0%af"] {
            for depth in 1..4 {
                let climb = format!("{up}{slash}").repeat(depth);
                refused(&format!("/{climb}bi-mat.txt"), &[400, 404]);
                refused(&format!("/{climb}{name}/bi-mat.txt"), &[400, 404]);
                refused(&format!("/tin-tuc/{climb}bi-mat.txt"), &[400, 404]);
                refused(&format!("http://localhost:{}/{climb}bi-mat.txt", preview.port), &[400, 404]);
                refused(&format!("/_desk/{climb}bi-mat.txt"), &[400, 404]);
                refused(&format!("/_desk/page.json?path=/{climb}bi-mat.txt"), &[200, 400]);
            }
        }
    }
    let root = site.root().to_str().unwrap();
    for target in [
        "/bi-mat.txt",
        "/content/.bi-mat.txt",
        "/content/site.yaml",
        "/public/bi-mat.txt",
        &format!("/{root}/bi-mat.txt"),
        &format!("{root}/bi-mat.txt"),
        "//bi-mat.txt",
        "/bi-mat.txt%00.html",
        "/%00",
        "/tin-tuc/%0d%0aSet-Cookie:%20a=b",
        "/%",
        "/%zz",
        "/%e2%80%ae",
        "/C:/bi-mat.txt",
        "/file:///bi-mat.txt",
        "/bi-mat.txt::$DATA",
        "/./bi-mat.txt",
        "/./",
    ] {
        refused(target, &[400, 404]);
    }
    refused(&format!("/{}", "a".repeat(5_000)), &[414]);
    refused(&format!("/?{}", "a".repeat(5_000)), &[414]);
    refused(&format!("/{}", "a".repeat(500_000)), &[400, 414, 431]);
    assert_eq!(preview.get("/").status, 200);
}

#[test]
fn head_says_what_get_says() {
    let site = TestSite::minimal();
    let preview = Preview::of(&site, &[]);
    for path in ["/", "/khong-co/", "/tin-tuc", "/robots.txt", "/_desk/live.js", "/_desk/events", "/%2e%2e/"] {
        let head = preview.send(preview.request("HEAD", path, ""));
        assert!(head.body.is_empty(), "{path}");
        is_guarded(&head);
        if path != "/_desk/events" {
            let without_date = |answer: &Answer| {
                let mut headers: Vec<_> = answer.headers.iter().filter(|(name, _)| name != "date").cloned().collect();
                headers.sort();
                headers
            };
            let get = preview.get(path);
            assert_eq!((head.status, without_date(&head)), (get.status, without_date(&get)), "{path}");
        }
    }
}

#[test]
fn nobody_holds_the_server_up() {
    let site = TestSite::minimal();
    let preview = Preview::of(&site, &[]);
    // Somebody begins and never ends.
    let mut slow = preview.connect();
    slow.write_all(b"GET / HTTP/1.1\r\nHost: localh").unwrap();
    let mut idle = preview.connect();
    for (count, statuses) in [(40, &[200][..]), (100, &[431]), (100_000, &[0, 431])] {
        let headers = (0..count).map(|at| format!("X-{at}: a\r\n")).collect::<String>();
        let bytes = preview.exchange(preview.request("GET", "/", &headers));
        let status = String::from_utf8_lossy(&bytes).split(' ').nth(1).map_or(0, |status| status.parse().unwrap());
        assert!(statuses.contains(&status), "{count}: {status}");
    }
    let long = preview.exchange(preview.request("GET", "/", &format!("X: {}\r\n", "a".repeat(1_000_000))));
    assert!(long.is_empty() || long.starts_with(b"HTTP/1.1 431"), "{}", String::from_utf8_lossy(&long));
    assert!(preview.exchange("\x16\x03\x01\0\0not http\r\n\r\n").len() < 200);
    assert_eq!(preview.get("/").status, 200);
    let mut rest = Vec::new();
    // They are closed by the server, with or without a word.
    let _ = std::io::Read::read_to_end(&mut slow, &mut rest).unwrap();
    let _ = std::io::Read::read_to_end(&mut idle, &mut rest).unwrap();
    assert!(!String::from_utf8_lossy(&rest).contains("200 OK"));
}

#[test]
fn more_connections_than_are_held_wait_for_their_turn() {
    let site = TestSite::minimal();
    let preview = Preview::of(&site, &[]);
    let _silent: Vec<_> = (0..200).map(|_| preview.connect()).collect();
    assert_eq!(preview.get("/").status, 200);
}

#[test]
fn a_port_that_is_taken_is_said_and_the_next_one_used() {
    let site = TestSite::minimal();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let mut preview = Preview::start(site.command(&["serve", "--port", &port.to_string()]));
    assert_ne!(preview.port, port);
    preview.line(&format!("Port {port} is used by another program; port {} is taken instead.", preview.port));
    assert_eq!(preview.get("/").status, 200);
}

#[test]
fn both_addresses_of_this_computer_answer() {
    if TcpListener::bind("[::1]:0").is_err() {
        return;
    }
    let site = TestSite::minimal();
    let preview = Preview::of(&site, &[]);
    let mut stream = std::net::TcpStream::connect(("::1", preview.port)).unwrap();
    stream.write_all(format!("GET /robots.txt HTTP/1.1\r\nHost: [::1]:{}\r\nConnection: close\r\n\r\n", preview.port).as_bytes()).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut stream, &mut text).unwrap();
    assert!(text.starts_with("HTTP/1.1 200 OK") && text.contains("User-agent"), "{text}");
}

#[test]
fn without_a_site_every_page_says_what_is_wrong() {
    let site = TestSite::empty();
    site.write("content/<img src=x>.md", "---\n---\n");
    let mut preview = Preview::of(&site, &[]);
    preview.line("error NC601");
    for path in ["/", "/tin-tuc/", "/assets/site.css"] {
        let answer = preview.get(path);
        is_guarded(&answer);
        assert_eq!((answer.status, answer.header("content-type")), (500, Some("text/html; charset=utf-8")), "{path}");
        let text = answer.text();
        assert!(text.contains("lỗi NC601") && text.contains("error NC601") && !text.contains("<img"), "{text}");
        assert!(!answer.print().is_empty());
    }
    site.write("content/site.yaml", TestSite::minimal().read("content/site.yaml"));
    std::fs::remove_file(site.path("content/<img src=x>.md")).unwrap();
    preview.line("errors: 0");
    assert_eq!(preview.get("/").status, 200);
}

#[test]
fn a_page_that_cannot_be_made_says_why() {
    let site = TestSite::minimal();
    site.write("content/theme/templates/home.html", "<!doctype html>\n<title>{{ home.khong.co.gi }}</title>\n");
    let preview = Preview::of(&site, &[]);
    let answer = preview.get("/");
    is_guarded(&answer);
    let text = answer.text();
    assert_eq!(answer.status, 500, "{text}");
    for word in ["lỗi NC504", "error NC504", "content/theme/templates/home.html:2:", "vscode://file/", "<mark>"] {
        assert!(text.contains(word), "{word}: {text}");
    }
    assert_eq!(preview.get("/tin-tuc/").status, 200);
}

#[test]
fn an_open_page_is_told_of_each_revision_and_compares_its_print() {
    let site = TestSite::minimal();
    let preview = Preview::of(&site, &[]);
    let home = preview.get("/").print();
    let state =
        |path: &str| serde_json::from_slice::<serde_json::Value>(&preview.get(&format!("/_desk/page.json?path={path}")).body).unwrap();
    assert_eq!(state("/")["print"], home);
    assert_eq!(state("%2Ftin-tuc%2F")["print"], preview.get("/tin-tuc/").print());
    assert_eq!(state("/khong-co/")["print"], preview.get("/khong-co/").print());
    let mut events = preview.events().lines().map(|line| line.unwrap()).filter(|line| line.starts_with("data: "));
    let mut next = move || serde_json::from_str::<serde_json::Value>(&events.next().expect("an event")["data: ".len()..]).unwrap();
    let first = next();
    assert_eq!((&first["number"], &first["errors"], &first["saved"]), (&1.into(), &0.into(), &serde_json::Value::Null));
    site.write("content/pages/mot.vi.md", "---\ntitle: Một\nsummary: Một\nstatus: published\n---\n\nChữ.\n");
    let second = next();
    assert!(second["number"].as_u64() > first["number"].as_u64() && second["errors"] == 0, "{second}");
    assert!(preview.get("/mot/").text().contains("Chữ."));
    // A stylesheet changes the print of every page, the shape of none.
    let before = state("/");
    let sheet = std::fs::read_to_string(checkout().join("themes/huu-nghi/assets/site.css")).unwrap();
    site.write("content/theme/assets/site.css", sheet + "body { color: red }");
    next();
    let after = state("/");
    assert_ne!(before["print"], after["print"]);
    assert_eq!(before["shape"], after["shape"]);
    assert_ne!(before["styles"], after["styles"]);
}

#[test]
fn problems_are_listed_for_the_page_in_either_language() {
    let site = TestSite::minimal();
    site.write(
        "content/pages/mot.vi.md",
        "---\ntitle: <script>alert(1)</script>\nsummary: Một\nstatus: published\nmau: xanh\n---\n\nChữ.\n",
    );
    let list = |arguments: &[&str], lang: &str| Preview::of(&site, arguments).get(&format!("/_desk/problems.html?lang={lang}")).text();
    let (vi, en) = (list(&[], "vi"), list(&["--editor", "none"], ""));
    assert!(vi.contains("lỗi NC201") && vi.contains("<a href=\"vscode://file/"), "{vi}");
    assert!(en.contains("error NC201") && !en.contains("href"), "{en}");
    assert!(!vi.contains("<script") && !en.contains("<script"));
    let own = list(&["--editor", "zed://file/{path}:{line}"], "en");
    assert!(own.contains("href=\"zed://file/") && own.contains("mot.vi.md:5\""), "{own}");
}

#[cfg(unix)]
#[test]
fn it_stops_at_once_when_told() {
    for signal in ["-INT", "-TERM"] {
        let site = TestSite::minimal();
        let mut preview = Preview::of(&site, &[]);
        let mut events = preview.events();
        let mut line = String::new();
        while !line.starts_with("data: ") {
            line.clear();
            events.read_line(&mut line).unwrap();
        }
        let _idle = preview.connect();
        let status = preview.interrupt(signal);
        assert_eq!(status.code(), Some(0), "{signal}");
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut events, &mut rest).unwrap();
        assert!(rest.ends_with("0\r\n\r\n"), "the stream was cut off: {rest:?}");
        preview.line("Stopped after 0:0");
    }
}

#[cfg(unix)]
#[test]
fn a_double_click_beside_a_site_opens_it() {
    let site = TestSite::minimal();
    let mut command = std::process::Command::new(program());
    // No browser is to be found.
    command.current_dir(site.root()).env("PATH", "").env("LANG", "en_US.UTF-8").env_remove("LC_ALL");
    let mut preview = Preview::start(command);
    assert_eq!(preview.get("/").status, 200);
    preview.line("The browser could not be opened");
}

#[test]
fn wrong_usage_is_told_before_anything_is_opened() {
    let site = TestSite::minimal();
    for (arguments, word) in [
        (["--editor", "javascript:{path}"], "--editor javascript:"),
        (["--editor", "vscode://file/"], "--editor vscode:"),
        (["--poll", "0"], "--poll 0"),
        (["--poll", "mai"], "--poll"),
        (["--port", "65536"], "--port"),
        (["--base-url", "x"], "--base-url x"),
    ] {
        let run = site.run(&[&["serve"], &arguments[..]].concat());
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(run.stderr.contains(word) && run.stdout.is_empty(), "{}", run.stderr);
    }
}
