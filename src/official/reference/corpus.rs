//! Paragraphs in the manner of real documents with every mention marked: nothing else may be found, and nothing be missed.

use super::tests::{found, lines_of};

struct Paragraph {
    /// Without marks.
    text: String,
    /// The words of each mention, and what they say.
    mentions: Vec<(String, String)>,
}

/// The paragraphs of a language.
fn paragraphs(language: &str) -> Vec<Paragraph> {
    let all = include_str!("corpus.txt").replace('␣', "\u{A0}");
    let (_, own) = all.split_once(&format!("== {language}\n")).expect("its own part");
    let own = own.split("\n== ").next().unwrap_or_default();
    own.split("\n\n").map(|paragraph| paragraph.trim_matches('\n')).filter(|paragraph| !paragraph.is_empty()).map(unmarked).collect()
}

fn unmarked(marked: &str) -> Paragraph {
    let mut paragraph = Paragraph { text: String::new(), mentions: Vec::new() };
    let mut pieces = marked.split('⟦');
    paragraph.text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (words, rest) = piece.split_once("⟧{").expect("an end of the words");
        let (said, rest) = rest.split_once('}').expect("an end of what they say");
        paragraph.text.push_str(words);
        paragraph.text.push_str(rest);
        let mut said: Vec<String> = said.split('|').map(str::to_owned).collect();
        said.resize(5, String::new());
        // People count from 1.
        said[4] = said[4].parse::<usize>().map_or(String::new(), |first| (first - 1).to_string());
        paragraph.mentions.push((words.to_owned(), said.join("|")));
    }
    paragraph
}

/// What is found in a text, as it is marked.
fn mentions(text: &str) -> Vec<(String, String)> {
    let references = found(text, &[]);
    references.iter().map(|reference| text[reference.span.clone()].to_owned()).zip(lines_of(text, &references)).collect()
}

#[track_caller]
fn check(language: &str, at_least: usize) {
    let paragraphs = paragraphs(language);
    assert!(paragraphs.len() >= at_least, "{}", paragraphs.len());
    let wrong: Vec<String> = paragraphs
        .iter()
        .map(|paragraph| (paragraph, mentions(&paragraph.text)))
        .filter(|(paragraph, found)| *found != paragraph.mentions)
        .map(|(Paragraph { text, mentions }, found)| format!("{text}\n  marked {mentions:#?}\n  found {found:#?}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), paragraphs.len(), wrong.join("\n\n"));
}

#[test]
fn vietnamese_paragraphs_name_what_is_marked_and_nothing_else() {
    check("vi", 60);
}

#[test]
fn english_paragraphs_name_what_is_marked_and_nothing_else() {
    check("en", 10);
}

#[test]
fn all_paragraphs_as_one_text_name_the_same() {
    for language in ["vi", "en"] {
        let paragraphs = paragraphs(language);
        let text: Vec<&str> = paragraphs.iter().map(|paragraph| &*paragraph.text).collect();
        let text = text.join("\n\n");
        let words: Vec<String> = mentions(&text).into_iter().map(|(words, _)| words).collect();
        for (words_of, _) in paragraphs.iter().flat_map(|paragraph| &paragraph.mentions) {
            assert!(words.contains(words_of), "{words_of}");
        }
    }
}
