//! The beginning of a text, cut where a reader would pause; and how long the whole takes to read.
//!
//! An excerpt is always a beginning of the text as it stands, never rewritten. It gets plain text: markup is gone before.

use unicode_segmentation::UnicodeSegmentation;

/// A sentence that ends before this part of the room is used (`Chào!`) is no summary, and the cut falls between words instead.
const SHORTEST_PART: usize = 3;

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 38] = [
    "TP", "Tp", "TX", "TT", "TM", "KT", "TL", "TUQ", "ThS", "Ths", "TS", "PGS", "GS", "BS", "KS", "CN", "LS", "NGND", "NGƯT", "NXB", "Nxb",
    "tr", "Tr", "đ/c", "Đ/c", "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "vs", "Inc", "Ltd", "Co", "Jr", "Sr",
];

/// At most `max_chars` characters from the beginning of `plain`: up to the end of a sentence where there is one in good time, else
/// up to the end of a word and an ellipsis.
pub fn excerpt(plain: &str, max_chars: usize) -> String {
    let text = plain.trim();
    let Some(limit) = byte_of_char(text, max_chars) else {
        return text.to_owned();
    };
    if max_chars == 0 {
        return String::new();
    }
    if let Some(end) = last_sentence_end(text, limit)
        && text[..end].chars().count() * SHORTEST_PART >= max_chars
    {
        return text[..end].to_owned();
    }
    let room = byte_of_char(text, max_chars - 1).unwrap_or(limit);
    format!("{}…", without_loose_end(&text[..word_end(text, room)]))
}

/// The text without a mark that waits for more, and without a title or initial that stands before a name now cut off.
fn without_loose_end(text: &str) -> &str {
    let mut kept = text;
    loop {
        kept = kept.trim_end_matches(|ch: char| ch.is_whitespace() || ",;:–—-(“\"'…".contains(ch));
        match kept.strip_suffix('.') {
            Some(before) if is_abbreviated(before) => {
                kept = before.trim_end_matches(|ch: char| !ch.is_whitespace());
            }
            _ => return kept,
        }
    }
}

/// Words of a text: what stands between blanks and has a letter or digit, Vietnamese syllables one each. Chinese and Japanese
/// characters count singly; Lao, Khmer and Thai, written without blanks, by five characters.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().map(words_in_token).sum()
}

/// Minutes to read so many words, rounded up: at least one for any text.
pub fn reading_minutes(words: usize, per_minute: usize) -> usize {
    words.div_ceil(per_minute.max(1))
}

fn words_in_token(token: &str) -> usize {
    let (mut ideographs, mut unspaced, mut others) = (0, 0, false);
    for ch in token.chars() {
        match ch {
            '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => ideographs += 1,
            '\u{0E00}'..='\u{0EFF}' | '\u{1780}'..='\u{17FF}' => unspaced += 1,
            _ => others |= ch.is_alphanumeric(),
        }
    }
    ideographs + usize::div_ceil(unspaced, 5) + usize::from(others)
}

/// Where the character with this number begins; `None` when the text has no more than that many.
fn byte_of_char(text: &str, index: usize) -> Option<usize> {
    text.char_indices().nth(index).map(|(at, _)| at)
}

/// The end of the last sentence that ends at or before `limit`.
fn last_sentence_end(text: &str, limit: usize) -> Option<usize> {
    let mut last = None;
    for (at, ch) in text[..limit].char_indices() {
        if !".!?…。！？។".contains(ch) {
            continue;
        }
        let mark_end = at + ch.len_utf8();
        let closed = mark_end + closing(&text[mark_end..limit]);
        if closed <= limit && ends_sentence(&text[..at], ch, &text[closed..]) {
            last = Some(closed);
        }
    }
    last
}

/// Bytes of quotes, brackets and further marks that belong to the sentence before them.
fn closing(rest: &str) -> usize {
    rest.len() - rest.trim_start_matches(['.', '!', '?', '…', '"', '\'', '”', '’', '»', ')', ']', '」', '』', '）']).len()
}

fn ends_sentence(before: &str, mark: char, after: &str) -> bool {
    if "。！？".contains(mark) {
        return true;
    }
    let Some(next) = after.chars().next() else {
        return true;
    };
    if !next.is_whitespace() || after.trim_start().starts_with(char::is_lowercase) {
        return false;
    }
    mark != '.' || !is_abbreviated(before)
}

/// Whether the text ends with a word whose full stop belongs to the word: a title, an initial, the number of a list item.
fn is_abbreviated(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(['(', '[', '"', '“', '‘', '\'', '«']);
    let letters = word.chars().count();
    let number = word.bytes().all(|byte| byte.is_ascii_digit()) && letters <= 3;
    let dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() <= 2);
    let initial = letters == 1 && word.chars().all(char::is_uppercase);
    number || initial || dotted || ABBREVIATIONS.contains(&word)
}

/// The end of the last word that ends at or before `room`, or of the last grapheme where words would cost half of the room.
fn word_end(text: &str, room: usize) -> usize {
    if text[room..].starts_with(char::is_whitespace) {
        return room;
    }
    if let Some(space) = text[..room].rfind(char::is_whitespace)
        && space * 2 >= room
    {
        return space;
    }
    let graphemes = text.grapheme_indices(true).map(|(at, _)| at);
    graphemes.take_while(|&at| at <= room).last().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_short_text_stays_whole() {
        assert_eq!(excerpt("  Hội nghị tổng kết ", 17), "Hội nghị tổng kết");
        assert_eq!(excerpt("", 10), "");
    }

    #[test]
    fn an_excerpt_ends_with_a_sentence_or_a_word() {
        for (text, max, expected) in [
            ("Liên hiệp họp. Sau đó là phần thảo luận.", 20, "Liên hiệp họp."),
            ("Liên hiệp họp. Sau đó là phần thảo luận.", 39, "Liên hiệp họp."),
            ("Ai đi? Tất cả cùng đi đến đó!", 10, "Ai đi?"),
            ("Hội nghị tổng kết công tác", 12, "Hội nghị…"),
            ("Hội nghị tổng kết công tác", 9, "Hội nghị…"),
            ("Hội nghị tổng kết công tác", 8, "Hội…"),
            ("Hội nghị, tổng kết công tác", 11, "Hội nghị…"),
            ("Đoàn đến TP. Hồ Chí Minh và làm việc", 20, "Đoàn đến TP. Hồ Chí…"),
            ("Có mặt ThS. Nguyễn Văn An và PGS. TS. Trần", 40, "Có mặt ThS. Nguyễn Văn An và…"),
            ("Ký tên: TM. Ban Chấp hành và KT. Chủ tịch", 33, "Ký tên: TM. Ban Chấp hành và…"),
            ("Ông Nguyễn V. An đã đến thăm tỉnh", 16, "Ông Nguyễn…"),
            ("Nội dung: 1. Tuyên truyền 2. Đối ngoại", 20, "Nội dung: 1. Tuyên…"),
            ("Kế hoạch năm 2021. Trong đó có nhiều việc", 30, "Kế hoạch năm 2021."),
            ("Gồm Lào, Thái Lan, v.v. và nhiều nước khác nữa", 30, "Gồm Lào, Thái Lan, v.v. và…"),
            ("Ông nói: “Rất vui.” Mọi người vỗ tay rất lâu", 25, "Ông nói: “Rất vui.”"),
            ("Chào! Hôm nay chúng ta họp bàn về công tác", 30, "Chào! Hôm nay chúng ta họp…"),
            ("Xem tại example.org/tin. Hết rồi nhé các bạn", 26, "Xem tại example.org/tin."),
            ("友好协会今天开会。明天继续讨论计划", 12, "友好协会今天开会。"),
            ("友好协会今天开会明天继续讨论计划", 5, "友好协会…"),
            ("abc def", 1, "…"),
            ("abc def", 0, ""),
        ] {
            assert_eq!(excerpt(text, max), expected, "{text} in {max}");
        }
    }

    #[test]
    fn a_grapheme_is_never_cut() {
        let decomposed = "e\u{302}\u{301}e\u{302}\u{301}e\u{302}\u{301}";
        assert_eq!(excerpt(decomposed, 6), "e\u{302}\u{301}…");
        assert_eq!(excerpt("👨‍👩‍👧👨‍👩‍👧", 6), "👨‍👩‍👧…");
    }

    #[test]
    fn words_are_counted_as_they_are_read() {
        for (text, words) in [
            ("Liên hiệp các tổ chức hữu nghị", 7),
            ("Kế hoạch số 12/KH-LHHN – năm 2026", 6),
            ("友好协会 2026", 5),
            ("ສະບາຍດີ", 2),
            (" – … ", 0),
            ("", 0),
        ] {
            assert_eq!(count_words(text), words, "{text}");
        }
    }

    #[test]
    fn reading_takes_a_minute_at_least() {
        assert_eq!([0, 1, 230, 231, 460].map(|words| reading_minutes(words, 230)), [0, 1, 1, 2, 2]);
        assert_eq!(reading_minutes(5, 0), 5);
    }

    proptest! {
        #[test]
        fn an_excerpt_is_a_beginning(text in "(\\PC|[a-z]{1,5}[.!? ] ?|[A-ZĐƠ]\\. |TP\\. |[ếộ\u{301}\u{200D}]){0,40}", max in 0usize..60) {
            let made = excerpt(&text, max);
            prop_assert!(made.chars().count() <= max);
            let text = text.trim();
            let kept = if made == text { text } else { made.strip_suffix('…').unwrap_or(&made) };
            prop_assert!(text.starts_with(kept));
            let boundary = kept.len() == text.len() || text.grapheme_indices(true).any(|(at, _)| at == kept.len());
            prop_assert!(boundary, "{:?} of {:?}", kept, text);
        }

        #[test]
        fn a_title_or_initial_ends_nothing(name in "(TP|TM|ThS|TS|PGS|GS|KT|TL|[A-Z]|[0-9]{1,2})", before in "[a-z]{5,12}", max in 10usize..40) {
            let text = format!("{before} {name}. Xxxx yyyy zzzz xxxx yyyy zzzz xxxx yyyy");
            let made = excerpt(&text, max);
            prop_assert!(!made.trim_end_matches('…').ends_with('.'), "{}", made);
        }
    }
}
