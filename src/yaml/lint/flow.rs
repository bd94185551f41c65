//! Lists in brackets: where they end, and whether what looks like one is a text that begins with a bracket.

use super::{Look, Slot, is_comment};
use crate::diagnostic::Code;
use crate::yaml::fault::Fault;
use crate::yaml::tree::quoted_end;

impl<'t> Look<'t> {
    pub(super) fn flow(&mut self, slot: Slot<'t>, at: usize) {
        if self.text[at..].starts_with('{') {
            self.plain = false;
        }
        // Further lines are indented, but the closing bracket may stand below the key.
        let mut end = slot.line.end;
        let mut next = slot.line.next;
        loop {
            if let Some(line) = self.continuation(next, slot.column) {
                (end, next) = (line.end, line.next);
                continue;
            }
            let line = self.line_at(next);
            if line.indent == slot.column && self.text[line.start + line.indent..line.end].starts_with([']', '}']) {
                end = line.end;
            }
            break;
        }
        match self.bracket_end(at, end) {
            Ok(close) => {
                let line = self.line_at(self.text[..close].rfind('\n').map_or(0, |at| at + 1));
                self.next = self.next.max(line.next);
                if self.text_behind(close, line.end).is_some() {
                    self.special(slot, at);
                }
            }
            Err(wrong) => {
                // On one line the missing bracket goes to its end.
                let line = &self.text[at..slot.line.end];
                let single = end == slot.line.end && line.matches(['[', '{']).count() == 1 && !line.contains(['#', '"', '\'', ']', '}']);
                let bracket = if line.starts_with('[') { "]" } else { "}" };
                let fix = if single { self.with(slot.line, slot.line.end..slot.line.end, bracket) } else { None };
                self.refuse(slot, Fault::new(Code::YamlSyntax, wrong).arg("detail", "bracket").fix(fix));
            }
        }
    }

    /// Behind the bracket that closes the one at `at`, or the bracket that has no partner.
    fn bracket_end(&mut self, at: usize, end: usize) -> Result<usize, usize> {
        let bytes = self.text.as_bytes();
        let mut kinds: u64 = 0;
        let mut depth = 0_u32;
        let mut here = at;
        // Whether a value could begin here: only there are quotes and marks more than letters.
        let mut fresh = true;
        while here < end {
            let byte = bytes[here];
            match byte {
                b'[' | b'{' => {
                    depth += 1;
                    kinds = kinds << 1 | u64::from(byte == b'{');
                    self.plain &= depth == 1;
                    fresh = true;
                }
                b']' | b'}' => {
                    // Deeper than the bits can tell the tree refuses anyhow.
                    if depth <= 64 && (kinds & 1 == 1) != (byte == b'}') {
                        return Err(here);
                    }
                    kinds >>= 1;
                    depth -= 1;
                    if depth == 0 {
                        return Ok(here + 1);
                    }
                    fresh = false;
                }
                b',' => fresh = true,
                b':' if matches!(bytes.get(here + 1), None | Some(b' ' | b'\n' | b'\r')) => {
                    self.plain = false;
                    fresh = true;
                }
                b'"' | b'\'' if fresh => {
                    here = quoted_end(&self.text[..end], here).ok_or(here)?;
                    fresh = false;
                    continue;
                }
                b'#' if matches!(bytes[here - 1], b' ' | b'\n') && is_comment(self.text[here..].lines().next().unwrap_or_default()) => {
                    here += self.text[here..end].find('\n').unwrap_or(end - here);
                    continue;
                }
                b'&' | b'*' | b'!' | b'?' if fresh => {
                    self.plain = false;
                    fresh = false;
                }
                b' ' | b'\t' | b'\n' | b'\r' => {}
                _ => fresh = false,
            }
            here += 1;
        }
        Err(at)
    }
}
