//! Files in which anything may be anywhere: tags doubled, taken out and moved, numbers made huge. None stops the program, and what is read can
//! be written.

use std::io::{Cursor, Read, Write};

use nhipcau::manuscript;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::fixtures::fixtures;

const CHANGES: usize = 10;

/// The same numbers at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most.max(1)
    }
}

#[test]
fn torn_files_are_read_or_refused() {
    let mut dice = Dice(2026);
    let (mut read, mut refused) = (0, 0);
    for fixture in fixtures().iter().filter(|fixture| fixture.is_text() && fixture.bytes.len() < 100_000) {
        let parts = parts(&fixture.bytes);
        let xml: Vec<usize> = (0..parts.len()).filter(|at| parts[*at].0.starts_with("word/") && parts[*at].0.ends_with(".xml")).collect();
        for _ in 0..CHANGES.min(CHANGES * xml.len()) {
            let mut torn = parts.clone();
            let part = xml[dice.below(xml.len())];
            torn[part].1 = changed(&parts[part].1, &mut dice);
            match manuscript::docx(&packed(&torn)) {
                Ok(manuscript) => {
                    manuscript::markdown(&manuscript, &manuscript.blocks, &|_| "anh.jpg".to_owned());
                    read += 1;
                }
                Err(_) => refused += 1,
            }
        }
    }
    assert!(read > 100 && refused > 20, "{read} read, {refused} refused");
}

type Part = (String, Vec<u8>);

fn parts(bytes: &[u8]) -> Vec<Part> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a container");
    let part = |at| {
        let mut part = archive.by_index(at).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("its bytes");
        (part.name().expect("a name").into_owned(), bytes)
    };
    (0..ZipArchive::new(Cursor::new(bytes)).expect("a container").len()).map(part).collect()
}

fn packed(parts: &[Part]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name.clone(), SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored)).expect("a part");
        writer.write_all(bytes).expect("memory");
    }
    writer.finish().expect("a container").into_inner()
}

/// Half of the changes leave every tag closed, so that the text is read to its end.
fn changed(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(bytes) else { return bytes.to_vec() };
    let tags: Vec<(usize, usize)> = text.match_indices('<').filter_map(|(at, _)| Some((at, at + text[at..].find('>')? + 1))).collect();
    let numbers: Vec<(usize, usize)> = text
        .match_indices("w:val=\"")
        .filter_map(|(at, key)| Some((at + key.len(), at + key.len() + text[at + key.len()..].find('"')?)))
        .collect();
    let empty: Vec<(usize, usize)> = tags.iter().copied().filter(|(_, end)| text[..*end].ends_with("/>")).collect();
    let pick = |all: &[(usize, usize)], dice: &mut Dice| all.get(dice.below(all.len())).copied();
    let (from, to, new) = match dice.below(6) {
        0 => pick(&tags, dice).map(|(from, to)| (from, to, String::new())),
        1 => pick(&tags, dice).map(|(from, to)| (from, to, text[from..to].repeat(2))),
        2 => pick(&numbers, dice).map(|(from, to)| (from, to, ["99999999999", "-1", "0", "x", ""][dice.below(5)].to_owned())),
        3 => pick(&empty, dice).map(|(from, to)| (from, to, text[from..to].repeat(3))),
        4 => pick(&empty, dice).map(|(from, to)| (from, to, String::new())),
        _ => {
            // A tag of one place at another.
            let other = pick(&empty, dice).map(|(from, to)| text[from..to].to_owned());
            pick(&tags, dice).zip(other).map(|((from, _), other)| (from, from, other))
        }
    }
    .unwrap_or((0, 0, String::new()));
    format!("{}{new}{}", &text[..from], &text[to..]).into_bytes()
}
