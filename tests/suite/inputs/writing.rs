//! The writing of front matter and other YAML: NC101 to NC119.

use nhipcau::diagnostic::Code::*;

use super::case::{Case, GOOD, added, news, settings, titled};

pub fn cases() -> Vec<Case> {
    let deep = format!("extra: {}a{}", "[".repeat(40), "]".repeat(40));
    vec![
        news(NoFrontMatter, "Đoàn thăm Lào.\n", 1, 1),
        news(NoFrontMatter, "", 1, 1),
        news(NoFrontMatter, "title: Đoàn thăm Lào\n---\n\nĐoàn.\n", 1, 1),
        news(FrontMatterNotClosed, "---\ntitle: Đoàn thăm Lào\n\nĐoàn thăm Lào.\n", 1, 1),
        news(FrontMatterNotClosed, &GOOD.replace("published\n---", "published\n----"), 5, 1).fix("---"),
        news(FrontMatterNotClosed, &GOOD.replace("published\n---", "published\n—"), 5, 1).fix("---"),
        news(SecondDelimiter, &GOOD.replacen("---\n", "---\n---\n", 1), 2, 1),
        titled(ColonInValue, "title: Kế hoạch số 12/KH-LHHN: công tác năm 2026", 30)
            .fix("title: \"Kế hoạch số 12/KH-LHHN: công tác năm 2026\""),
        titled(ColonInValue, "title: Thông báo:", 17).fix("title: \"Thông báo:\""),
        added(ColonInValue, "cover:\n  image: cau.jpg\n  alt: Ảnh: cây cầu", 7, 11)
            .fix("  alt: \"Ảnh: cây cầu\"")
            .with("content/news/2026/cau.jpg", super::files::PNG),
        titled(Tab, "title:\tĐoàn thăm Lào", 7).fix("title: Đoàn thăm Lào"),
        added(Tab, "event:\n\tstart: 2026-12-02", 6, 1).fix("  start: 2026-12-02"),
        titled(NoBreakSpace, "title:\u{a0}Đoàn thăm Lào", 7).fix("title: Đoàn thăm Lào"),
        titled(MissingSpaceAfterColon, "title:Đoàn thăm Lào", 7).fix("title: Đoàn thăm Lào"),
        news(MissingSpaceAfterColon, &GOOD.replace("date: ", "date:"), 3, 6).fix("date: 2026-11-05"),
        added(MissingSpaceAfterColon, "cover:\n  image: cau.jpg\n  alt:Cây cầu", 7, 7)
            .fix("  alt: Cây cầu")
            .with("content/news/2026/cau.jpg", super::files::PNG),
        titled(SmartQuotes, "title: “Đoàn thăm Lào”", 8).fix("title: \"Đoàn thăm Lào\""),
        titled(UnclosedQuote, "title: \"Đoàn thăm Lào", 8),
        titled(TextAfterQuote, "title: \"Đoàn\" thăm Lào", 15),
        titled(LeadingSpecial, "title: @lienhiep mời bạn", 8).fix("title: \"@lienhiep mời bạn\""),
        titled(LeadingSpecial, "title: %chưa rõ", 8).fix("title: \"%chưa rõ\""),
        titled(LeadingSpecial, "title: *Quan trọng* mời họp", 8).fix("title: \"*Quan trọng* mời họp\""),
        titled(LeadingSpecial, "title: & cộng sự", 8).fix("title: \"& cộng sự\""),
        titled(LeadingSpecial, "title: !Mới: mở", 8).fix("title: \"!Mới: mở\""),
        titled(LeadingSpecial, "title: | kẻ đứng", 8).fix("title: \"| kẻ đứng\""),
        titled(LeadingSpecial, "title: [Cập nhật] Kế hoạch", 8).fix("title: \"[Cập nhật] Kế hoạch\""),
        added(DuplicateKey, "title: Đoàn thăm Lào", 5, 1).says("line 2"),
        added(DuplicateKey, "event:\n  start: 2026-12-02\n  start: 2026-12-03", 7, 3).says("line 6"),
        titled(AnchorOrAlias, "title: &cau", 8),
        added(AnchorOrAlias, "topics: [a, *cau]", 5, 13),
        titled(AnchorOrAlias, "title: *cau", 8),
        titled(YamlTag, "title: !!str 2026", 8),
        added(MergeKey, "event:\n  <<: {start: 2026-12-02}\n  start: 2026-12-02", 6, 3),
        added(TooDeep, &deep, 5, 39),
        news(FrontMatterTooLarge, &GOOD.replace("Đoàn thăm Lào\n", &format!("{}\n", "a".repeat(70_000))), 1, 1),
        added(YamlSyntax, "topics: [giao-duc", 5, 9).fix("topics: [giao-duc]"),
        added(YamlSyntax, "không có gì", 5, 1),
        titled(HashInValue, "title: Kế hoạch #5", 17).fix("title: \"Kế hoạch #5\""),
        // The same in the settings.
        settings(ColonInValue, &settings_with("tagline: Hữu nghị: hợp tác\n"), 4, 18).fix("tagline: \"Hữu nghị: hợp tác\""),
        settings(Tab, &settings_with("footer:\n\tphone: \"0251\"\n"), 5, 1),
    ]
}

fn settings_with(more: &str) -> String {
    format!("languages: [vi, en]\nname: {{vi: Hội Mẫu, en: Sample Union}}\nbase_url: https://example.org/\n{more}")
}
