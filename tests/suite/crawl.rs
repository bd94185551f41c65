//! Every link of a built site, followed over the real files: as a host serves them at the site's address, and as they are found after
//! the folder was copied elsewhere. Feeds, sitemaps and structured data are read by parsers that are not the program's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use quick_xml::XmlVersion;
use quick_xml::errors::IllFormedError;
use quick_xml::events::Event;
use serde_json::Value;

use crate::site::{TestSite, checkout, tree};

#[test]
fn the_demonstration_at_the_top_of_a_host() {
    let site = TestSite::demonstration();
    site.build();
    check(&site, "https://nhipcau.example/");
}

#[test]
fn the_demonstration_under_a_path() {
    let site = TestSite::demonstration();
    let run = site.run(&["build", "--base-url", "https://nhipcau.example/sub/trang/"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    check(&site, "https://nhipcau.example/sub/trang/");
}

#[test]
fn golden_sites() {
    for (name, base) in [
        ("smallest", "https://example.org/"),
        ("news", "https://example.org/"),
        ("three-languages", "https://example.org/"),
        ("markdown", "https://example.org/"),
        ("overrides", "https://example.org/sub/"),
        ("plans", "https://example.org/"),
        ("register", "https://example.org/"),
        ("organizations", "https://example.org/"),
    ] {
        let site = TestSite::copy_of(&checkout().join("tests/golden").join(name).join("input"));
        site.build();
        check(&site, base);
    }
}

/// Nothing but a name: no news, no topic, no page.
#[test]
fn an_empty_site() {
    let site = TestSite::minimal();
    site.build();
    check(&site, "https://example.org/");
}

/// Lists of several pages, more of them in one language than in the other.
#[test]
fn long_lists() {
    let site = TestSite::minimal();
    site.write("content/vocabulary/topics.yaml", "ngoai-giao:\n  name: {vi: Ngoại giao, en: Diplomacy}\n");
    for number in 1..=65 {
        let (month, day) = (number % 11 + 1, number % 28 + 1);
        let key = format!("content/news/2026/tin-{number}");
        site.write(
            &format!("{key}.vi.md"),
            format!(
                "---\ntitle: Tin {number}\nstatus: published\ndate: 2026-{month:02}-{day:02}\ntopics: [ngoai-giao]\nevent: {{start: 2026-{month:02}-{day:02}}}\n---\n\nNội dung.\n"
            ),
        );
        if number % 2 == 0 {
            site.write(&format!("{key}.en.md"), format!("---\ntitle: Item {number}\nstatus: published\n---\n\nText.\n"));
        }
    }
    site.build();
    for page in ["public/tin-tuc/trang/4/index.html", "public/en/news/page/2/index.html", "public/su-kien/trang/3/index.html"] {
        assert!(site.path(page).is_file(), "{page}");
    }
    check(&site, "https://example.org/");
}

/// Projects and calls of one organisation that fill several pages, and a translation that is not yet there.
#[test]
fn long_lists_of_parts() {
    let site = TestSite::minimal();
    site.write(
        "content/vocabulary/sectors.yaml",
        "\"120\": {name: {vi: Y tế, en: Health}}\n\"122\": {name: {vi: Y tế cơ sở, en: Basic health}}\n",
    );
    site.write("content/vocabulary/areas.yaml", "doi-mau: {name: {vi: Xã Đồi Mẫu, en: Đồi Mẫu Commune}}\n");
    let mut text = "---\nname: Nhóm\nstatus: published\nkinds: [ngo]\npublish_budget: true\nprojects:\n".to_owned();
    for number in 1..=45 {
        let year = 2020 + number % 7;
        text += &format!(
            "  - {{id: da-{number}, title: Dự án {number}, sectors: [\"122\"], areas: [doi-mau], start: {year}-01-05, end: {year}-12-31, budget: [{{amount: \"1.5\", currency: USD}}]}}\n"
        );
    }
    text += "needs:\n";
    for number in 1..=41 {
        text += &format!("  - {{id: nc-{number}, title: Nhu cầu {number}, sectors: [\"122\"], areas: [doi-mau]}}\n");
    }
    site.write("content/organizations/nhom.vi.md", text + "---\n");
    site.build();
    for page in
        ["du-an/trang/3", "du-an/linh-vuc/120/trang/3", "en/needs/sectors/120/areas/doi-mau/page/3", "nhu-cau/dia-ban/doi-mau/trang/2"]
    {
        assert!(site.path(&format!("public/{page}/index.html")).is_file(), "{page}");
    }
    // The sum is of the whole list.
    assert!(site.read("public/du-an/trang/3/index.html").contains("<td class=\"right\">67,5</td>"));
    check(&site, "https://example.org/");
}

/// All that holds for the output of a site that was built for `base`.
#[track_caller]
fn check(site: &TestSite, base: &str) {
    let site = BuiltSite::read(&site.path("public"), base);
    let mut faults = Vec::new();
    site.check_pages(&mut faults);
    site.check_links(site.base_path(), &mut faults);
    site.check_links("/ổ đĩa/bản sao/", &mut faults);
    site.check_files(site.base_path(), &mut faults);
    site.check_files("/ổ đĩa/bản sao/", &mut faults);
    site.check_not_found(&mut faults);
    site.check_reach(&mut faults);
    site.check_languages(&mut faults);
    site.check_data(&mut faults);
    site.check_feeds(&mut faults);
    site.check_letters(&mut faults);
    site.check_sitemaps(&mut faults);
    faults.dedup();
    let shown = faults.len().min(40);
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults[..shown].join("\n"));
}

struct BuiltSite {
    base: String,
    /// Every file by its path, beginning with `/`.
    files: BTreeMap<String, Vec<u8>>,
    pages: BTreeMap<String, HtmlPage>,
}

/// An HTML file.
struct HtmlPage {
    tags: Vec<Tag>,
    /// What stands in its scripts.
    scripts: Vec<String>,
    ids: BTreeSet<String>,
    faults: Vec<String>,
}

struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    fn is(&self, name: &str, attribute: &str, value: &str) -> bool {
        self.name == name && self.get(attribute) == Some(value)
    }

    /// What the browser loads by itself, without being asked.
    fn loads(&self) -> bool {
        const RELATIONS: [&str; 5] = ["stylesheet", "icon", "apple-touch-icon", "manifest", "preload"];
        ["src", "srcset"].into_iter().any(|name| self.get(name).is_some())
            || (self.name == "link" && RELATIONS.contains(&self.get("rel").unwrap_or_default()))
    }
}

impl HtmlPage {
    fn lang(&self) -> &str {
        self.tags.iter().find(|tag| tag.name == "html").and_then(|tag| tag.get("lang")).unwrap_or_default()
    }

    fn link(&self, rel: &str) -> Option<&str> {
        self.tags.iter().find(|tag| tag.is("link", "rel", rel)).and_then(|tag| tag.get("href"))
    }

    fn is_noindex(&self) -> bool {
        self.tags.iter().any(|tag| tag.is("meta", "name", "robots") && tag.get("content") == Some("noindex"))
    }

    fn alternates(&self) -> Vec<(&str, &str)> {
        let tags = self.tags.iter().filter(|tag| tag.is("link", "rel", "alternate"));
        tags.filter_map(|tag| Some((tag.get("hreflang")?, tag.get("href")?))).collect()
    }
}

impl BuiltSite {
    fn read(folder: &Path, base: &str) -> BuiltSite {
        let files: BTreeMap<String, Vec<u8>> = tree(folder).into_iter().map(|(path, bytes)| (format!("/{path}"), bytes)).collect();
        let html = files.iter().filter(|(path, _)| path.ends_with(".html"));
        let pages = html.map(|(path, bytes)| (path.clone(), HtmlPage::parse(&String::from_utf8_lossy(bytes)))).collect();
        BuiltSite { base: base.to_owned(), files, pages }
    }

    /// `/` or `/sub/`.
    fn base_path(&self) -> &str {
        let host_at = self.base.find("//").expect("an address") + 2;
        &self.base[host_at + self.base[host_at..].find('/').expect("a slash")..]
    }

    /// The full address of a page.
    fn url(&self, path: &str) -> String {
        format!("{}{}", self.base, path.trim_start_matches('/').trim_end_matches("index.html"))
    }

    /// The file that a host serves at a path of the site, without leading anybody on.
    fn served(&self, path: &str) -> Option<String> {
        let file = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        self.files.contains_key(&file).then_some(file)
    }

    /// The file a full address of this site names, with its fragment.
    fn own<'a>(&self, url: &'a str) -> Result<Option<(String, &'a str)>, String> {
        let (address, fragment) = url.split_once('#').unwrap_or((url, ""));
        let Some(below) = address.strip_prefix(&self.base) else { return Ok(None) };
        match self.served(&format!("/{below}")) {
            Some(file) => Ok(Some((file, fragment))),
            None => Err(format!("{url} does not exist")),
        }
    }

    fn check_pages(&self, faults: &mut Vec<String>) {
        assert!(self.pages.contains_key("/index.html") && self.pages.contains_key("/404.html"));
        for (path, page) in &self.pages {
            faults.extend(page.faults.iter().map(|fault| format!("{path}: {fault}")));
            let titles = page.tags.iter().filter(|tag| tag.name == "h1").count();
            if titles != 1 {
                faults.push(format!("{path}: {titles} headings of the first level"));
            }
            for tag in &page.tags {
                for (name, value) in &tag.attributes {
                    if name == "style" || name.starts_with("on") || value.trim_start().starts_with("javascript:") {
                        faults.push(format!("{path}: inline {name} in <{}>", tag.name));
                    }
                }
                let inline = tag.name == "style" || (tag.name == "script" && tag.get("type") != Some("application/ld+json"));
                if inline && tag.get("src").is_none() {
                    faults.push(format!("{path}: inline <{}>", tag.name));
                }
            }
        }
    }

    /// Follows every link of every page, with the site standing at the path `mount` of some host.
    fn check_links(&self, mount: &str, faults: &mut Vec<String>) {
        for (path, page) in self.pages.iter().filter(|(path, _)| *path != "/404.html" && !is_letter(path)) {
            for (tag, target) in links(page) {
                if let Err(fault) = self.check_link(mount, path, tag, target) {
                    faults.push(format!("{path}: {fault}"));
                }
            }
        }
    }

    fn check_link(&self, mount: &str, path: &str, tag: &Tag, target: &str) -> Result<(), String> {
        if is_elsewhere(target) {
            let is_about_itself = ["canonical", "alternate"].contains(&tag.get("rel").unwrap_or_default()) && tag.name == "link";
            // A body may name this site as its website.
            let is_website = target == self.base && tag.get("rel") == Some("external");
            return match self.own(target)? {
                Some(_) if is_about_itself || is_website => Ok(()),
                Some(_) => Err(format!("{target} is written in full and breaks in a copy")),
                None if tag.loads() || is_about_itself => Err(format!("{target} is loaded from elsewhere")),
                None => Ok(()),
            };
        }
        let (file, fragment) = self.follow(mount, path, target)?;
        self.check_fragment(&file, fragment, target)
    }

    /// What style sheets and manifests name, seen from where they stand themselves.
    fn check_files(&self, mount: &str, faults: &mut Vec<String>) {
        let styles = self.files.iter().filter(|(path, _)| path.ends_with(".css"));
        let mut named: Vec<(String, String)> = styles
            .flat_map(|(path, bytes)| style_urls(&String::from_utf8_lossy(bytes)).map(|url| (path.clone(), url)).collect::<Vec<_>>())
            .collect();
        let manifests = self.pages.iter().filter_map(|(path, page)| self.follow(mount, path, page.link("manifest")?).ok());
        for path in manifests.map(|(path, _)| path).collect::<BTreeSet<_>>() {
            let manifest: Value = serde_json::from_slice(&self.files[&path]).unwrap_or_else(|error| panic!("{path}: {error}"));
            let icons = manifest["icons"].as_array().into_iter().flatten().map(|icon| &icon["src"]);
            let urls = icons.chain(["start_url", "scope"].iter().filter_map(|key| manifest.get(*key)));
            named.extend(urls.map(|url| (path.clone(), url.as_str().unwrap_or_default().to_owned())));
        }
        for (path, url) in named {
            let found = if is_elsewhere(&url) { Err(format!("{url} is loaded from elsewhere")) } else { self.follow(mount, &path, &url) };
            faults.extend(found.err().map(|fault| format!("{path}: {fault}")));
        }
    }

    /// The file a link leads to, and the fragment.
    fn follow<'a>(&self, mount: &str, path: &str, target: &'a str) -> Result<(String, &'a str), String> {
        let (address, fragment) = target.split_once('#').unwrap_or((target, ""));
        // A query is for the script of the page it leads to.
        let address = address.split_once('?').map_or(address, |(page, _)| page);
        let page = format!("{}{}", mount.trim_end_matches('/'), path.strip_suffix("index.html").unwrap_or(path));
        let found = resolve(&page, address).ok_or_else(|| format!("{target} climbs out of the host"))?;
        let below = found.strip_prefix(mount).ok_or_else(|| format!("{target} leaves the site"))?;
        let file = self.served(&format!("/{below}")).ok_or_else(|| format!("{target} leads nowhere"))?;
        Ok((file, fragment))
    }

    fn check_fragment(&self, file: &str, fragment: &str, target: &str) -> Result<(), String> {
        let has = |page: &HtmlPage| page.ids.contains(fragment);
        if fragment.is_empty() || self.pages.get(file).is_some_and(has) {
            return Ok(());
        }
        Err(format!("{target}: nothing is called #{fragment} there"))
    }

    /// It is shown at any address, so its links begin at the top of the host.
    fn check_not_found(&self, faults: &mut Vec<String>) {
        for (tag, target) in links(&self.pages["/404.html"]) {
            if target.starts_with('#') || (is_elsewhere(target) && !tag.loads()) {
                continue;
            }
            let below = target.strip_prefix(self.base_path()).map(|below| format!("/{below}"));
            if below.and_then(|below| self.served(&below)).is_none() {
                faults.push(format!("404.html: {target}"));
            }
        }
    }

    /// From the home page links alone lead everywhere; from that of each language to all that really is in it, without passing
    /// through another language.
    fn check_reach(&self, faults: &mut Vec<String>) {
        let top = "/index.html".to_owned();
        let indexable = || self.pages.iter().filter(|(_, page)| !page.is_noindex());
        let reached = self.reached(top.clone(), |_| true);
        faults.extend(indexable().filter(|(path, _)| !reached.contains(*path)).map(|(path, _)| format!("{path}: no way leads there")));
        let homes: BTreeMap<&str, String> = std::iter::once((self.pages[&top].lang(), top.clone()))
            .chain(self.pages.values().map(|page| (page.lang(), format!("/{}/index.html", page.lang()))))
            .filter(|(_, home)| self.pages.contains_key(home))
            .collect();
        assert!(homes.len() > 1, "{homes:?}");
        for (lang, home) in homes {
            let reached = self.reached(home, |page| page.lang() == lang);
            let own = indexable().filter(|(path, page)| page.lang() == lang && page.link("canonical") == Some(&*self.url(path)));
            faults
                .extend(own.filter(|(path, _)| !reached.contains(*path)).map(|(path, _)| format!("{path}: no way in {lang} leads there")));
        }
    }

    fn reached(&self, home: String, may_enter: impl Fn(&HtmlPage) -> bool) -> BTreeSet<String> {
        let mut reached = BTreeSet::from([home.clone()]);
        let mut next = vec![home];
        while let Some(path) = next.pop() {
            let anchors = links(&self.pages[&path]).filter(|(tag, target)| tag.name == "a" && !is_elsewhere(target));
            for (_, target) in anchors {
                let Ok((file, _)) = self.follow(self.base_path(), &path, target) else { continue };
                if self.pages.get(&file).is_some_and(&may_enter) && reached.insert(file.clone()) {
                    next.push(file);
                }
            }
        }
        reached
    }

    /// Pages that name each other as translations do so from both sides, each names itself, and each is in the language it is named for.
    fn check_languages(&self, faults: &mut Vec<String>) {
        for (path, page) in &self.pages {
            let own = self.url(path);
            let alternates = page.alternates();
            let indexable = !page.is_noindex() && page.link("canonical") == Some(&*own);
            if indexable != alternates.contains(&(page.lang(), &*own)) {
                faults.push(format!("{path}: names itself or not, against its canonical address"));
            }
            for (lang, href) in alternates.iter().filter(|(lang, _)| *lang != "x-default") {
                let Ok(Some((file, _))) = self.own(href) else {
                    faults.push(format!("{path}: the other language {href} does not exist"));
                    continue;
                };
                let other = &self.pages[&file];
                if other.lang() != *lang || !other.alternates().contains(&(page.lang(), &*own)) || other.is_noindex() {
                    faults.push(format!("{path}: {href} is no page in {lang} that names this one"));
                }
            }
        }
    }

    /// Structured data and previews: JSON that can be read, addresses that exist.
    fn check_data(&self, faults: &mut Vec<String>) {
        for (path, page) in &self.pages {
            for script in &page.scripts {
                match serde_json::from_str::<Value>(script) {
                    Ok(value) => self.check_addresses(path, &value, faults),
                    Err(error) => faults.push(format!("{path}: {error}")),
                }
            }
            let shared = page.tags.iter().filter(|tag| tag.get("property").is_some_and(|name| ["og:url", "og:image"].contains(&name)));
            for url in shared.filter_map(|tag| tag.get("content")) {
                if !matches!(self.own(url), Ok(Some(_))) {
                    faults.push(format!("{path}: {url} is no address of this site"));
                }
            }
        }
    }

    /// Every text of a JSON value that is an address of this site.
    fn check_addresses(&self, path: &str, value: &Value, faults: &mut Vec<String>) {
        match value {
            Value::String(text) => faults.extend(self.own(text).err().map(|fault| format!("{path}: {fault}"))),
            Value::Array(values) => values.iter().for_each(|value| self.check_addresses(path, value, faults)),
            Value::Object(fields) => fields.values().for_each(|value| self.check_addresses(path, value, faults)),
            _ => {}
        }
    }

    fn check_feeds(&self, faults: &mut Vec<String>) {
        let named = |ending: &'static str| self.files.iter().filter(move |(path, _)| path.ends_with(ending));
        assert!(named("/feed.atom").count() > 1 && named("/feed.atom").count() == named("/feed.json").count());
        for (path, bytes) in named("/feed.atom") {
            let mut known = 0;
            for (name, text) in xml(path, bytes, faults) {
                match &*name {
                    "id" | "link@href" => {
                        known += 1;
                        self.check_own(path, &text, faults);
                    }
                    "content" => self.check_fragment_of_html(path, &text, faults),
                    _ => {}
                }
            }
            assert!(known >= 3, "{path}: only {known} addresses");
        }
        for (path, bytes) in named("/feed.json") {
            let feed: Value = serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
            for key in ["feed_url", "home_page_url"] {
                self.check_own(path, feed[key].as_str().unwrap_or_default(), faults);
            }
            for item in feed["items"].as_array().expect("items") {
                self.check_own(path, item["url"].as_str().unwrap_or_default(), faults);
                self.check_fragment_of_html(path, item["content_html"].as_str().unwrap_or_default(), faults);
            }
        }
    }

    /// Letters are read far from the site, too. Every issue has one.
    fn check_letters(&self, faults: &mut Vec<String>) {
        let letters: Vec<_> = self.pages.keys().filter(|path| is_letter(path)).collect();
        for path in &letters {
            self.check_fragment_of_html(path, &String::from_utf8_lossy(&self.files[*path]), faults);
            if !self.pages.contains_key(&path.replace("email.html", "index.html")) {
                faults.push(format!("{path}: no issue"));
            }
        }
        let issues = self.pages.iter().filter(|(_, page)| page.scripts.iter().any(|script| script.contains("PublicationIssue")));
        assert_eq!(letters.len(), issues.count());
    }

    /// A text in a feed is read far from the site: nothing in it may be relative.
    fn check_fragment_of_html(&self, path: &str, html: &str, faults: &mut Vec<String>) {
        let page = HtmlPage::parse(html);
        faults.extend(page.faults.iter().map(|fault| format!("{path}: {fault}")));
        for (_, target) in links(&page) {
            if !is_elsewhere(target) {
                faults.push(format!("{path}: {target} is relative"));
            }
            match self.own(target) {
                Err(fault) => faults.push(format!("{path}: {fault}")),
                Ok(Some((file, fragment))) => {
                    faults.extend(self.check_fragment(&file, fragment, target).err().map(|fault| format!("{path}: {fault}")));
                }
                Ok(None) => {}
            }
        }
    }

    fn check_own(&self, path: &str, url: &str, faults: &mut Vec<String>) {
        if !matches!(self.own(url), Ok(Some(_))) {
            faults.push(format!("{path}: {url:?} is no address of this site"));
        }
    }

    /// The sitemaps name every page that wants to be found and no other, with the same translations as the page itself.
    fn check_sitemaps(&self, faults: &mut Vec<String>) {
        let robots = String::from_utf8_lossy(&self.files["/robots.txt"]);
        let index = robots.lines().find_map(|line| line.strip_prefix("Sitemap: ")).expect("a line Sitemap:");
        assert_eq!(index, format!("{}sitemap.xml", self.base));
        let mut listed = BTreeSet::new();
        for (_, url) in xml("sitemap.xml", &self.files["/sitemap.xml"], faults).into_iter().filter(|(name, _)| name == "loc") {
            let Ok(Some((file, _))) = self.own(&url) else { panic!("sitemap.xml: {url}") };
            for (name, text) in xml(&file, &self.files[&file], faults) {
                match &*name {
                    "loc" => drop(listed.insert(text)),
                    "xhtml:link@href" => self.check_own(&file, &text, faults),
                    _ => {}
                }
            }
        }
        let wanted: BTreeSet<String> = self
            .pages
            .iter()
            .map(|(path, page)| (page, self.url(path)))
            .filter(|(page, url)| !page.is_noindex() && page.link("canonical") == Some(url))
            .map(|(_, url)| url)
            .collect();
        faults.extend(wanted.symmetric_difference(&listed).map(|url| format!("sitemap: {url} is there or in the sitemap, not both")));
    }
}

/// Every address that a page names, with the tag that names it.
fn links(page: &HtmlPage) -> impl Iterator<Item = (&Tag, &str)> {
    page.tags.iter().flat_map(|tag| {
        let named = ["href", "src", "action", "poster"].into_iter().filter_map(|name| tag.get(name));
        let named = named.chain(["srcset", "imagesrcset"].into_iter().filter_map(|name| tag.get(name)).flat_map(candidates));
        let refresh = tag.get("content").filter(|_| tag.is("meta", "http-equiv", "refresh"));
        named.chain(refresh.and_then(|content| content.split_once("url=")).map(|(_, url)| url)).map(move |target| (tag, target))
    })
}

/// The file of an issue for mail programs.
fn is_letter(path: &str) -> bool {
    path.ends_with("/email.html")
}

/// The addresses of a `srcset`, each with its width or density behind it.
fn candidates(srcset: &str) -> impl Iterator<Item = &str> {
    srcset.split(", ").filter_map(|candidate| candidate.split_whitespace().next())
}

/// Every address that a style sheet loads.
fn style_urls(css: &str) -> impl Iterator<Item = String> {
    css.split("url(").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0.trim_matches(['"', '\'', ' ']).to_owned()))
}

/// `https:`, `mailto:` and the like, and `//host`.
fn is_elsewhere(target: &str) -> bool {
    let scheme = target.split(['/', '?', '#']).next().unwrap_or_default();
    scheme.contains(':') || target.starts_with("//")
}

/// A relative address on a page, as browsers do it (RFC 3986, 5.2); none where it climbs above the top.
fn resolve(page: &str, target: &str) -> Option<String> {
    if target.is_empty() {
        return Some(page.to_owned());
    }
    if target.starts_with('/') {
        return Some(target.to_owned());
    }
    let folder = &page[..=page.rfind('/')?];
    let mut parts: Vec<&str> = folder.trim_matches('/').split('/').filter(|part| !part.is_empty()).collect();
    let mut is_folder = false;
    for part in target.split('/') {
        is_folder = matches!(part, "" | "." | "..");
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    let slash = if is_folder && !parts.is_empty() { "/" } else { "" };
    Some(format!("/{}{slash}", parts.join("/")))
}

/// Texts of elements and values of attributes (`link@href`), in order. What is not well-formed is a fault.
fn xml(path: &str, bytes: &[u8], faults: &mut Vec<String>) -> Vec<(String, String)> {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut found = Vec::new();
    if let Err(error) = read_xml(text, &mut found) {
        faults.push(format!("{path}: {error}"));
    }
    found
}

fn read_xml(text: &str, found: &mut Vec<(String, String)>) -> Result<(), quick_xml::Error> {
    let mut reader = quick_xml::Reader::from_str(text);
    // Names of the open elements, with their place among what was found.
    let mut open: Vec<(String, usize)> = Vec::new();
    loop {
        let event = reader.read_event()?;
        match &event {
            Event::Eof if open.is_empty() => return Ok(()),
            Event::Eof => return Err(IllFormedError::MissingEndTag(open.remove(0).0).into()),
            Event::Start(tag) | Event::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                for attribute in tag.attributes() {
                    let attribute = attribute?;
                    found.push((
                        format!("{name}@{}", attribute.key.as_ref()),
                        attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned(),
                    ));
                }
                if matches!(event, Event::Start(_)) {
                    open.push((name.clone(), found.len()));
                    found.push((name, String::new()));
                }
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => add(found, &open, text),
            Event::GeneralRef(name) => add(found, &open, &quick_xml::escape::unescape(&format!("&{};", &**name))?),
            _ => {}
        }
    }
}

fn add(found: &mut [(String, String)], open: &[(String, usize)], text: &str) {
    if let Some((_, at)) = open.last() {
        found[*at].1.push_str(text);
    }
}

impl HtmlPage {
    /// Reads the strict HTML that the program writes: text is escaped, so each `<` begins a tag; attributes stand in double quotes;
    /// what is opened is closed. Anything else is a fault, mended or not by browsers.
    fn parse(html: &str) -> HtmlPage {
        const VOID: [&str; 9] = ["area", "base", "br", "hr", "img", "input", "link", "meta", "wbr"];
        let mut page = HtmlPage { tags: Vec::new(), scripts: Vec::new(), ids: BTreeSet::new(), faults: Vec::new() };
        let mut open: Vec<String> = Vec::new();
        let mut rest = html.strip_prefix("<!DOCTYPE html>").unwrap_or(html);
        while let Some(at) = rest.find('<') {
            let Some(end) = tag_end(&rest[at..]) else {
                page.faults.push(format!("a tag does not end: {:.40}", &rest[at..]));
                break;
            };
            let (inside, after) = (&rest[at + 1..at + end], &rest[at + end + 1..]);
            rest = after;
            if let Some(name) = inside.strip_prefix('/') {
                if open.pop().as_deref() != Some(name) {
                    page.faults.push(format!("</{name}> closes something else"));
                }
                continue;
            }
            let Some(tag) = tag(inside) else {
                page.faults.push(format!("<{inside}> cannot be read"));
                continue;
            };
            if let Some(id) = tag.get("id")
                && !page.ids.insert(id.to_owned())
            {
                page.faults.push(format!("two things are called #{id}"));
            }
            if tag.name == "script" {
                let end = rest.find("</script>").unwrap_or(rest.len());
                page.scripts.extend(tag.get("src").is_none().then(|| rest[..end].to_owned()));
                rest = &rest[end..];
            }
            if !VOID.contains(&&*tag.name) {
                open.push(tag.name.clone());
            }
            page.tags.push(tag);
        }
        page.faults.extend(open.iter().map(|name| format!("<{name}> is not closed")));
        page
    }
}

/// Where the `>` of a tag stands: the first one outside quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quoted = false;
    tag.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == '>' && !quoted).then_some(at)
    })
}

fn tag(inside: &str) -> Option<Tag> {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let (attribute, after) = rest.split_once("=\"")?;
        let (value, after) = after.split_once('"')?;
        if value.contains('<') || !attribute.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-:".contains(&byte)) {
            return None;
        }
        attributes.push((attribute.to_owned(), quick_xml::escape::unescape(value).ok()?.into_owned()));
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_name.then(|| Tag { name: name.to_owned(), attributes })
}

#[test]
fn the_crawler_sees_what_is_wrong() {
    let site = TestSite::minimal();
    site.build();
    let home = site.read("public/index.html");
    let faults = |html: &str| {
        fs::write(site.path("public/index.html"), html).expect("a file");
        let built = BuiltSite::read(&site.path("public"), "https://example.org/");
        let mut faults = Vec::new();
        built.check_pages(&mut faults);
        built.check_links("/x/", &mut faults);
        built.check_files("/x/", &mut faults);
        built.check_data(&mut faults);
        built.check_reach(&mut faults);
        faults
    };
    assert_eq!(faults(&home), [""; 0]);
    for (wrong, fault) in [
        ("<a href=\"tin-tuc\">a</a>", "tin-tuc leads nowhere"),
        ("<a href=\"/tin-tuc/\">a</a>", "/tin-tuc/ leaves the site"),
        ("<a href=\"../../\">a</a>", "../../ climbs out of the host"),
        ("<a href=\"tin-tuc/#x\">a</a>", "tin-tuc/#x: nothing is called #x there"),
        ("<a href=\"https://example.org/tin-tuc/\">a</a>", "https://example.org/tin-tuc/ is written in full and breaks in a copy"),
        ("<img src=\"https://example.com/x.png\">", "https://example.com/x.png is loaded from elsewhere"),
        ("<img src=\"en/\" srcset=\"https://example.com/1.png 1w, 2.png 2w\">", "2.png leads nowhere"),
        ("<img srcset=\"https://example.com/1.png 1w\">", "https://example.com/1.png is loaded from elsewhere"),
        ("<p id=\"main\"></p>", "two things are called #main"),
        ("<p style=\"x\"></p>", "inline style in <p>"),
        ("<p><b></p></b>", "</p> closes something else"),
    ] {
        let found = faults(&home.replace("</main>", &format!("{wrong}</main>")));
        assert!(found.contains(&format!("/index.html: {fault}")), "{wrong}: {found:?}");
    }
    for (name, text, fault) in [
        ("a.css", "a { background: url(b.png) }", "b.png leads nowhere"),
        ("a.css", "a { background: url('https://example.com/b.png') }", "https://example.com/b.png is loaded from elsewhere"),
        ("a.json", "{\"icons\": [{\"src\": \"b.png\"}]}", "b.png leads nowhere"),
        ("a.json", "{\"start_url\": \"/\"}", "/ leaves the site"),
    ] {
        site.write(&format!("public/{name}"), text);
        let found = faults(&home.replace("\"manifest.webmanifest\"", "\"a.json\""));
        assert!(found.contains(&format!("/{name}: {fault}")), "{text}: {found:?}");
        site.write(&format!("public/{name}"), "{}");
    }
    fs::remove_file(site.path("public/a.css")).expect("a file to remove");
    site.write("public/mo-coi.html", &home);
    assert_eq!(faults(&home), ["/mo-coi.html: no way leads there"]);
}
