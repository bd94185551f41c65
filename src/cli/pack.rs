//! Texts in few bytes, for servers that hand out `x.html.br` or `x.html.gz` to whoever asks for `x.html`. The same text always gives the
//! same bytes: nothing of the time or the machine is written into them.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::{Compression, GzBuilder};

/// Files that are text, by their ending. Pictures, fonts and documents are packed in themselves.
const TEXTS: [&str; 12] = ["html", "css", "js", "json", "xml", "svg", "txt", "atom", "ics", "webmanifest", "csv", "opml"];

/// Less fits into one packet anyway.
const SMALL: usize = 1024;

/// Below it saves little more than gzip does, a sixth from here on; the next one takes twice the time for a fortieth.
const BROTLI_LEVEL: i32 = 10;
const GZIP_LEVEL: u32 = 9;

const GZIP: &str = ".gz";
const BROTLI: &str = ".br";

/// The endings of what is made of a file.
pub fn endings(path: &str, bytes: &[u8]) -> &'static [&'static str] {
    let is_text = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).is_some_and(|(_, ending)| TEXTS.contains(&ending));
    if is_text && bytes.len() > SMALL { &[GZIP, BROTLI] } else { &[] }
}

/// None where it would save no more than a twentieth.
pub fn packed(ending: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let packed = if ending == BROTLI { brotli(bytes) } else { gzip(bytes) };
    packed.filter(|packed| packed.len() < bytes.len() / 20 * 19)
}

// Writing to memory does not fail; were it to, the text alone would be published, which every server can hand out.

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::new(GZIP_LEVEL));
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

fn brotli(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mode = BrotliEncoderMode::BROTLI_MODE_TEXT;
    let params = BrotliEncoderParams { quality: BROTLI_LEVEL, mode, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut packed, &params).ok()?;
    Some(packed)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn text() -> Vec<u8> {
        "<p>Đoàn thăm tỉnh Attapeu, trao quà cho trường học.</p>\n".repeat(60).into_bytes()
    }

    fn unpacked(ending: &str, packed: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        match ending {
            GZIP => flate2::read::GzDecoder::new(packed).read_to_end(&mut bytes).unwrap(),
            _ => brotli::Decompressor::new(packed, 4096).read_to_end(&mut bytes).unwrap(),
        };
        bytes
    }

    #[test]
    fn what_is_packed_is_the_text_and_always_the_same() {
        for ending in [GZIP, BROTLI] {
            let one = packed(ending, &text()).unwrap();
            assert!(one.len() < text().len() / 10, "{ending}: {}", one.len());
            assert_eq!(unpacked(ending, &one), text());
            assert_eq!(packed(ending, &text()), Some(one));
        }
        let gzip = packed(GZIP, &text()).unwrap();
        assert_eq!(gzip[4..10], [0, 0, 0, 0, 2, 255], "no time, the best level, no system");
    }

    #[test]
    fn only_texts_that_shrink_are_packed() {
        let large = text();
        for path in ["index.html", "a/feed.atom", "assets/site.1234.css", "en/manifest.webmanifest", "du-lieu/to-chuc.csv"] {
            assert_eq!(endings(path, &large), [GZIP, BROTLI], "{path}");
        }
        for path in ["a.png", "a.woff2", "a.pdf", "html", ".nojekyll", "a.html/b", "a.xlsx", "_headers"] {
            assert_eq!(endings(path, &large), [""; 0], "{path}");
        }
        assert_eq!(endings("index.html", &large[..SMALL]), [""; 0]);
        // Every byte another: a generator of numbers, not to be shortened.
        let mut state = 1_u64;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 56) as u8
        })
        .take(4096)
        .collect();
        assert_eq!((packed(GZIP, &noise), packed(BROTLI, &noise)), (None, None));
    }
}
