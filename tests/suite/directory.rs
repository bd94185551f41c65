//! The index of the directory's filter: what the lists say, in their order, and nothing besides.

use serde_json::Value;

use crate::site::TestSite;

const VI: &str = "public/to-chuc/directory.json";
const EN: &str = "public/en/organizations/directory.json";

fn site() -> TestSite {
    let site = TestSite::minimal();
    site.write(
        "content/vocabulary/sectors.yaml",
        "\"120\": {name: {vi: Y tế, en: Health}}\n\"122\": {name: {vi: Y tế cơ sở, en: Basic health}}\n",
    );
    site.write("content/vocabulary/countries.yaml", "LA: {name: {vi: Lào, en: Laos}}\n");
    let organization = |name: &str, text: &str| site.write(&format!("content/organizations/{name}.md"), format!("---\n{text}---\n"));
    organization(
        "song.vi",
        "name: Sông\nstatus: published\nkinds: [ngo, donor]\ncountry: LA\nsectors: [\"122\"]\nactivity: dormant\nacronym: S\nother_names: [Suối]\nlocal_name: ແມ່ນ້ຳ\n",
    );
    organization("song.en", "name: River\nstatus: published\n");
    organization("dao.vi", "name: Đảo\nstatus: published\nkinds: [ngo]\n");
    organization("dao.en", "name: Secret Island\nstatus: draft\n");
    organization("dua.vi", "name: Dừa\nstatus: published\nkinds: [partner]\n");
    organization("kin.vi", "name: Kín\nstatus: published\nkinds: [donor]\nactivity: prospect\n");
    organization("nhap.vi", "name: Nháp\nstatus: draft\nkinds: [donor]\n");
    organization("go.vi", "name: Gỡ\nstatus: withdrawn\nkinds: [donor]\n");
    site.build();
    site
}

/// Name, address, acronym, further names, labels of the terms, language; as one line each.
fn lines(site: &TestSite, path: &str) -> Vec<String> {
    let index: Value = serde_json::from_str(&site.read(path)).expect("JSON");
    let list = |value: &Value| value.as_array().expect("a list").clone();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let labels: Vec<String> = list(&index["fields"])
        .iter()
        .flat_map(|field| list(&field["terms"]))
        .map(|term| format!("{}={}", text(&term[0]), text(&term[1])))
        .collect();
    let line = |entry: &Value| {
        let terms: Vec<_> = list(&entry[4]).iter().map(|at| labels[at.as_u64().expect("a number") as usize].clone()).collect();
        [text(&entry[0]), text(&entry[1]), text(&entry[2]), text(&entry[3]), terms.join(" "), text(&entry[5])].join(" | ")
    };
    list(&index["entries"]).iter().map(line).collect()
}

#[test]
fn the_index_says_what_the_lists_say() {
    let site = site();
    let vietnamese = [
        "Dừa | dua/ |  |  | partner=Đối tác d=D | ",
        "Đảo | dao/ |  |  | ngo=Tổ chức phi chính phủ dd=Đ | ",
        "Sông | song/ | S | River · Suối · ແມ່ນ້ຳ | ngo=Tổ chức phi chính phủ donor=Nhà tài trợ 120=Y tế 122=Y tế cơ sở la=Lào dormant=Tạm ngừng hoạt động s=S | ",
    ];
    let english = [
        "Đảo | dao/ |  |  | ngo=Non-governmental organisation dd=Đ | vi",
        "Dừa | dua/ |  |  | partner=Partner d=D | vi",
        "River | song/ | S | Sông · Suối · ແມ່ນ້ຳ | ngo=Non-governmental organisation donor=Donor 120=Health 122=Basic health la=Laos dormant=Dormant r=R | ",
    ];
    assert_eq!(lines(&site, VI), vietnamese);
    assert_eq!(lines(&site, EN), english);
}

#[test]
fn lists_by_status_and_by_category_stand_without_a_script() {
    let site = site();
    for path in ["public/to-chuc/tinh-trang/dormant/index.html", "public/to-chuc/linh-vuc/120/index.html"] {
        let page = site.read(path);
        assert!(page.contains("Sông") && !page.contains("Dừa"), "{path}");
        assert!(!page.contains("<script type=\"module\""), "{path}");
    }
    assert!(site.read("public/to-chuc/tinh-trang/dormant/index.html").contains("href=\"../../?status=dormant\""));
    assert!(site.read("public/to-chuc/index.html").contains("<form class=\"filter\" id=\"filter\" role=\"search\""));
}

#[test]
fn an_empty_directory_has_no_filter() {
    let site = TestSite::minimal();
    site.write("content/organizations/nhap.vi.md", "---\nname: Nháp\nstatus: draft\nkinds: [donor]\n---\n");
    site.build();
    assert!(!site.path(VI).exists());
}
