//! Content lines: a name and its value, escaped and folded.

/// Octets of a line, without its end.
const LONGEST: usize = 75;

#[derive(Default)]
pub struct Lines {
    out: String,
    /// The line at hand, used again for each.
    line: String,
}

impl Lines {
    /// A value that is no text: a number, a day, an address, a word of the standard.
    pub fn raw(&mut self, name: &str, value: &str) {
        self.begin(name);
        self.line.extend(value.chars().filter(|ch| !ch.is_control()));
        self.fold();
    }

    pub fn text(&mut self, name: &str, value: &str) {
        self.begin(name);
        escape(&mut self.line, value);
        self.fold();
    }

    /// Texts, with commas between them.
    pub fn list(&mut self, name: &str, values: &[String]) {
        self.begin(name);
        for (at, value) in values.iter().enumerate() {
            if at > 0 {
                self.line.push(',');
            }
            escape(&mut self.line, value);
        }
        self.fold();
    }

    pub fn finish(self) -> String {
        self.out
    }

    fn begin(&mut self, name: &str) {
        self.line.clear();
        self.line.push_str(name);
        self.line.push(':');
    }

    /// What is too long goes on in the next line behind a blank, which counts. A letter is never cut in two.
    fn fold(&mut self) {
        let mut rest = self.line.as_str();
        let mut room = LONGEST;
        while rest.len() > room {
            let cut = (0..=room).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or_default();
            let (line, further) = rest.split_at(cut);
            self.out.push_str(line);
            self.out.push_str("\r\n ");
            rest = further;
            room = LONGEST - 1;
        }
        self.out.push_str(rest);
        self.out.push_str("\r\n");
    }
}

/// Ends of lines become `\n`, whatever they are written with; what cannot be seen is left out.
fn escape(out: &mut String, text: &str) {
    let mut chars = text.trim().chars().peekable();
    while let Some(ch) = chars.next() {
        match ch {
            '\\' | ';' | ',' => out.extend(['\\', ch]),
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push_str("\\n");
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\t' => out.push(' '),
            _ if ch.is_control() => {}
            _ => out.push(ch),
        }
    }
}
