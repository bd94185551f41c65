//! What is packed in a container, counted byte by byte as it is unpacked and before any reader holds it: what the container says of its
//! sizes is not believed. Nothing is kept here but one buffer.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::fault::{Fault, Limit};
use super::read::{MOST_CELLS, MOST_TEXT, MOST_UNPACKED};

/// Of a part that holds no table and is held whole all the same: styles, names, relations.
const MOST_OF_ONE: usize = 32 * 1024 * 1024;
/// Tags of all parts, two or four to a cell: empty rows take the reader's time too.
const MOST_TAGS: usize = 5 * MOST_CELLS;
/// Between one tag and the next, or within one: as much text as a cell may hold, each letter written as a number.
const MOST_BETWEEN: usize = 16 * MOST_TEXT;

pub type Container<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What a reader may do: several sheets may be one and the same part.
pub struct Measured<'a> {
    pub container: Container<'a>,
    most_tags: usize,
}

impl Measured<'_> {
    pub fn check_sheets(&self, sheets: usize) -> Result<(), Fault> {
        if self.most_tags.saturating_mul(sheets) > 5 * MOST_TAGS { Err(Fault::TooLarge(Limit::Cells(MOST_CELLS))) } else { Ok(()) }
    }
}

/// The container, once all of it was unpacked and found small enough to be read.
pub fn open(bytes: &[u8]) -> Result<Measured<'_>, Fault> {
    let mut container = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Broken)?;
    let (mut total, mut tags, mut most_tags) = (0, 0, 0);
    let mut buffer = vec![0; 64 * 1024];
    for at in 0..container.len() {
        let mut part = container.by_index(at).map_err(|_| Fault::Broken)?;
        let mut meter = Meter::of(&part.name().unwrap_or_default().to_ascii_lowercase());
        loop {
            let read = part.read(&mut buffer).map_err(|_| Fault::Broken)?;
            if read == 0 {
                break;
            }
            total += read;
            if total > MOST_UNPACKED {
                return Err(Fault::TooLarge(Limit::Unpacked(MOST_UNPACKED)));
            }
            meter.take(&buffer[..read])?;
            if tags + meter.tags > MOST_TAGS {
                return Err(Fault::TooLarge(Limit::Cells(MOST_CELLS)));
            }
        }
        tags += meter.tags;
        most_tags = most_tags.max(meter.tags);
    }
    Ok(Measured { container, most_tags })
}

/// Counts what one part makes its reader hold.
struct Meter {
    is_text: bool,
    most: usize,
    has_strings: bool,
    bytes: usize,
    between: usize,
    strings: usize,
    tags: usize,
    /// The last three bytes, as a tag may lie across two buffers.
    tail: [u8; 3],
}

impl Meter {
    fn of(name: &str) -> Meter {
        let has_strings = name.ends_with("sharedstrings.xml");
        let has_cells = name.contains("worksheets/") || name == "content.xml";
        Meter {
            is_text: name.ends_with(".xml") || name.ends_with(".rels"),
            most: if has_cells || has_strings { MOST_UNPACKED } else { MOST_OF_ONE },
            has_strings,
            bytes: 0,
            between: 0,
            strings: 0,
            tags: 0,
            tail: [0; 3],
        }
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.bytes += bytes.len();
        if self.bytes > self.most {
            return Err(Fault::TooLarge(Limit::Unpacked(self.most)));
        }
        if !self.is_text {
            return Ok(());
        }
        for byte in bytes {
            self.tags += usize::from(*byte == b'<');
            self.between = if *byte == b'<' { 0 } else { self.between + 1 };
            if self.between > MOST_BETWEEN {
                return Err(Fault::TooLarge(Limit::Text(MOST_TEXT)));
            }
            if self.has_strings {
                self.strings += usize::from(matches!(self.tail, [b'<' | b':', b's', b'i']) && matches!(byte, b'>' | b'/' | b' '));
                self.tail = [self.tail[1], self.tail[2], *byte];
            }
        }
        if self.strings > MOST_CELLS { Err(Fault::TooLarge(Limit::Cells(MOST_CELLS))) } else { Ok(()) }
    }
}
