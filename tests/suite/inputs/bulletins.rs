//! Issues of the bulletin: NC415, NC416, and what their files may name.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, NEWS};

const ISSUE: &str = "content/bulletins/2026-11.yaml";

pub fn cases() -> Vec<Case> {
    let issue = |text: &str| Case::new(&[(ISSUE, text.as_bytes()), (NEWS, GOOD.as_bytes())]);
    let named = |path: &str| Case::new(&[(path, b"number: 1\n"), (NEWS, GOOD.as_bytes())]).has(BulletinName, path, 1, 1);
    let other = "content/news/2026/khac.vi.md";
    vec![
        named("content/bulletins/thang-11.yaml").says("thang-11.yaml"),
        named("content/bulletins/2026-13.yaml").says("2026-11.yaml"),
        named("content/bulletins/2026-11.yml"),
        named("content/bulletins/2026/11.yaml"),
        issue("bulletins: [news/2026/bai]\n").has(UnknownKey, ISSUE, 1, 1).says("bulletin"),
        issue("date: 30/11/2026\n").has(ForeignDate, ISSUE, 1, 7).fix("date: 2026-11-30"),
        issue("note: {la: Sabaidee}\n").has(UnknownLanguage, ISSUE, 1, 8),
        issue("note: {vi: Một câu., en: TỐI MẬT}\ntitle: MẬT\n").has(SecrecyMark, ISSUE, 1, 26).has(SecrecyMark, ISSUE, 2, 8),
        issue("note:\n  vi: |\n    Lời ngỏ.\n\n    MẬT\n").has(SecrecyMark, ISSUE, 2, 7),
        issue("number:\n").has(EmptyValue, ISSUE, 1, 1),
        issue("bulletin: []\n").has(EmptyValue, ISSUE, 1, 11),
        issue("bulletin: news/2026/bai\n").has(WrongType, ISSUE, 1, 11),
        issue("number: 4\nbulletin:\n  - news/2026/baii\n").has(UnknownReference, ISSUE, 3, 5).says("news/2026/bai\"?"),
        issue("bulletin: [news/2026/bai, news/2026/bai]\n").has(RepeatedValue, ISSUE, 1, 27),
        issue("bulletin: [news/2026/bai, news/2026/khac]\n")
            .with(other, GOOD.replace("published", "draft"))
            .has(ReferenceHeldBack, ISSUE, 1, 27)
            .says("is a draft"),
        issue("bulletin: [news/2026/bai, news/2026/khac]\n")
            .with(other, GOOD.replace("published", "withdrawn"))
            .has(ReferenceHeldBack, ISSUE, 1, 27)
            .says("was withdrawn"),
        Case::new(&[("content/bulletins/2026-12.yaml", b"number: 12\n"), (NEWS, GOOD.as_bytes())]).has(
            BulletinEmpty,
            "content/bulletins/2026-12.yaml",
            1,
            1,
        ),
    ]
}
