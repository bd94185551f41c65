//! Byte offsets of a text counted into lines and columns of its file.
//!
//! A long text may hold very many links: line starts are collected once, as far as a place was asked for, and counting within a line goes
//! on where it stopped, so that all places of a text together cost one pass.

use std::sync::Arc;

use crate::diagnostic::Place;

/// Enough bytes of a line for a `Place` to cut its own shorter piece from.
const LINE_BYTES: usize = 1000;

pub struct Places<'a> {
    path: &'a Arc<str>,
    text: &'a str,
    above: u32,
    /// Where lines begin, up to the one of the furthest place asked for, and the next one.
    starts: Vec<usize>,
    /// Line index, offset and characters before it in the line, of the last place asked for.
    last: (usize, usize, u32),
    fixed: Option<&'a Place>,
}

impl<'a> Places<'a> {
    pub fn of(path: &'a Arc<str>, text: &'a str, above: u32) -> Places<'a> {
        Places { path, text, above, starts: vec![0], last: (0, 0, 0), fixed: None }
    }

    /// Everything is at one place: that of a field, whose text is not the file's.
    pub fn fixed(place: &'a Place) -> Places<'a> {
        Places { fixed: Some(place), ..Places::of(&place.path, "", 0) }
    }

    /// A place not known yet.
    pub fn unknown(&self) -> Place {
        Place::file(self.path.clone())
    }

    pub fn at(&mut self, offset: usize) -> Place {
        if let Some(place) = self.fixed {
            return place.clone();
        }
        let offset = self.text.floor_char_boundary(offset);
        self.find_starts(offset);
        let line = self.starts.partition_point(|start| *start <= offset) - 1;
        let start = self.starts[line];
        let (from, before) = if self.last.0 == line && self.last.1 <= offset { (self.last.1, self.last.2) } else { (start, 0) };
        let before = before + self.text[from.max(start)..offset].chars().count() as u32;
        self.last = (line, offset, before);
        let end = self.starts.get(line + 1).map_or(self.text.len(), |next| next - 1);
        let shown = &self.text[start..self.text.floor_char_boundary(end.min(start + LINE_BYTES))];
        let mut place = Place::at(self.path, shown, 0);
        place.line = self.above + line as u32 + 1;
        place.column = before + 1;
        place
    }

    /// Knows the line of an offset, and where it ends.
    fn find_starts(&mut self, offset: usize) {
        while let Some(last) = self.starts.last().copied().filter(|last| *last <= offset)
            && let Some(length) = self.text[last..].find('\n')
        {
            self.starts.push(last + length + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_a_plain_count_in_any_order() {
        let path = Arc::from("a.md");
        let text = "Hữu nghị\r\nmột\n\nhai ba bốn";
        let mut places = Places::of(&path, text, 0);
        for offset in (0..=text.len() + 2).chain((0..text.len()).rev()) {
            assert_eq!(places.at(offset), Place::at(&path, text, offset), "{offset}");
        }
    }

    #[test]
    fn lines_above_are_added() {
        let path = Arc::from("a.md");
        assert_eq!(Places::of(&path, "a\nb", 7).at(2).line, 9);
    }
}
