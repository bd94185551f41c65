//! Documents in the notation of `notation.rs`, and what is read from them.

mod deadlines;
mod documents;
mod forms;
mod front;
mod names;
mod notation;
mod whole;
mod work;

use std::sync::{Arc, LazyLock};

use crate::config::{self, Config};
use crate::yaml::Source;

use super::{Known, Open, Reading, read};
pub use notation::manuscript;

const SITE: &str = "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\n";

const AGENCIES: &str = "
ban-bi-thu: {name: {vi: Ban Bí thư, en: Secretariat}, level: central}
chinh-phu: {name: {vi: Chính phủ, en: Government}, level: central}
lhm: {name: {vi: Liên hiệp các tổ chức hữu nghị tỉnh Mẫu, en: Union of Sample}, level: union, area: mau}
btv-lhm: {name: {vi: Ban Thường vụ Liên hiệp các tổ chức hữu nghị tỉnh Mẫu, en: Standing Board of Sample}, level: union, area: mau}
van-phong-lhm: {name: {vi: Văn phòng Liên hiệp các tổ chức hữu nghị tỉnh Mẫu, en: Office of the Union of Sample}, level: union, area: mau}
van-phong-lhk: {name: {vi: Văn phòng Liên hiệp các tổ chức hữu nghị tỉnh Khác, en: Office of the Union of Other}, level: union, area: khac}
ban-bien-tap-lhm: {name: {vi: Ban biên tập Liên hiệp các tổ chức hữu nghị tỉnh Mẫu, en: Editorial Board}, level: union, area: mau, aliases: [Ban biên tập]}
hoi-viet-lao-mau: {name: {vi: Hội hữu nghị Việt Nam – Lào tỉnh Mẫu, en: Laos Association}, level: association, area: mau}
so-ngoai-vu-khac: {name: {vi: Sở Ngoại vụ tỉnh Khác, en: Department of Foreign Affairs of Other}, level: province, area: khac}
so-ngoai-vu-mau: {name: {vi: Sở Ngoại vụ tỉnh Mẫu, en: Department of Foreign Affairs of Sample}, level: province, area: mau}
so-van-hoa-mau: {name: {vi: \"Sở Văn hóa, Thể thao và Du lịch tỉnh Mẫu\", en: Department of Culture}, level: province, area: mau}
ubnd-mau: {name: {vi: Ủy ban nhân dân tỉnh Mẫu, en: People's Committee of Sample}, level: province, area: mau, aliases: [UBND tỉnh Mẫu]}
dang-uy-so-mau: {name: {vi: Đảng ủy Sở Ngoại vụ tỉnh Mẫu, en: Party Committee}, level: province, area: mau}
";
const AREAS: &str = "mau: {name: {vi: Mẫu, en: Sample}}\nkhac: {name: {vi: Khác, en: Other}}\n";

static CONFIG: LazyLock<Config> = LazyLock::new(|| {
    let vocabulary = |name: &str, text: &str| (name.into(), Source::new(&format!("content/vocabulary/{name}.yaml").into(), text, 0));
    let vocabularies = [vocabulary("agencies", AGENCIES), vocabulary("areas", AREAS)];
    let (config, problems) = config::read(&Source::new(&Arc::from("content/site.yaml"), SITE, 0), &vocabularies);
    assert!(problems.is_empty(), "{problems:?}");
    config
});

pub fn config() -> &'static Config {
    &CONFIG
}

pub fn reading(text: &str) -> Reading {
    read(&manuscript(text), &Known::of(config()))
}

/// `key: value` of each fact, with `?` where it is not sure.
pub fn facts(reading: &Reading) -> Vec<String> {
    let sure = |is_sure: bool| if is_sure { "" } else { " ?" };
    reading.facts.iter().map(|fact| format!("{}: {}{}", fact.key, fact.value, sure(fact.is_sure))).collect()
}

pub fn shown(open: &Open) -> String {
    let line = format!("{} {} “{}” [{}]", open.what.key(), open.key, open.text, open.candidates.join(", "));
    line.replace(" []", "").replace("  ", " ")
}

pub fn open(reading: &Reading) -> Vec<String> {
    reading.open.iter().map(shown).collect()
}

#[track_caller]
pub fn has(text: &str, expected: &[&str]) {
    let reading = reading(text);
    let facts = facts(&reading);
    let open = open(&reading);
    for line in expected {
        assert!(facts.iter().chain(&open).any(|found| found == line), "no {line}\nfacts {facts:#?}\nopen {open:#?}");
    }
}

#[track_caller]
pub fn has_no(text: &str, key: &str) {
    let reading = reading(text);
    assert!(reading.facts.iter().all(|fact| !fact.key.starts_with(key)), "{:#?}", facts(&reading));
}
