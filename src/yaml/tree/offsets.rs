//! Characters into bytes.

/// Turns counts of characters, which the parser gives, into byte offsets. Walks from the last answer, so that a run through the
/// text costs one pass.
pub(super) struct Offsets<'t> {
    text: &'t str,
    characters: usize,
    bytes: usize,
    ascii: bool,
}

impl<'t> Offsets<'t> {
    pub fn new(text: &'t str) -> Offsets<'t> {
        Offsets { text, characters: 0, bytes: 0, ascii: text.is_ascii() }
    }

    pub fn at(&mut self, characters: usize) -> usize {
        if self.ascii {
            return characters.min(self.text.len());
        }
        let bytes = self.text.as_bytes();
        let is_start = |at: usize| bytes.get(at).is_none_or(|byte| byte & 0xc0 != 0x80);
        while self.characters < characters && self.bytes < bytes.len() {
            self.bytes += 1;
            while !is_start(self.bytes) {
                self.bytes += 1;
            }
            self.characters += 1;
        }
        while self.characters > characters {
            self.bytes -= 1;
            while !is_start(self.bytes) {
                self.bytes -= 1;
            }
            self.characters -= 1;
        }
        self.bytes
    }
}
