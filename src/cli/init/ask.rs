//! Questions to somebody at a terminal: one line each, asked again with the reason until the answer is one.

use std::io::{self, BufRead, Write};

use crate::diagnostic::Messages;

/// Why an answer was none: a text of the program and what it names.
pub struct Fault {
    pub key: &'static str,
    pub args: Vec<(&'static str, String)>,
}

pub struct Asker<'m, R, W> {
    pub messages: &'m Messages,
    pub input: R,
    pub output: W,
}

impl<R: BufRead, W: Write> Asker<'_, R, W> {
    /// An empty line takes the suggestion. An error of this kind is the end of the conversation: nobody answers any more.
    pub fn ask<T>(
        &mut self,
        key: &str,
        args: &[(&str, String)],
        suggestion: &str,
        check: impl Fn(&str) -> Result<T, Fault>,
    ) -> io::Result<T> {
        loop {
            write!(self.output, "{} [{suggestion}]: ", self.messages.say(key, args))?;
            self.output.flush()?;
            let fault = match self.line()? {
                None => Fault { key: "init-bad-text", args: Vec::new() },
                Some(line) => match check(if line.trim().is_empty() { suggestion } else { line.trim() }) {
                    Ok(answer) => return Ok(answer),
                    Err(fault) => fault,
                },
            };
            writeln!(self.output, "  {}", self.messages.say(fault.key, &fault.args))?;
        }
    }

    /// None where it is no UTF-8.
    fn line(&mut self) -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(String::from_utf8(bytes).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Locale;

    #[test]
    fn asked_until_answered() {
        let messages = Messages::new(Locale::En);
        let mut output = Vec::new();
        let check = |text: &str| text.parse::<u8>().map_err(|_| Fault { key: "init-bad-url", args: vec![("value", text.to_owned())] });
        let mut asker = Asker { messages: &messages, input: &b"x\r\n\xFF\n 7 \n\n"[..], output: &mut output };
        let mut ask = || asker.ask("init-ask-url", &[], "5", check);
        assert_eq!(ask().unwrap(), 7);
        assert_eq!(ask().unwrap(), 5);
        assert_eq!(ask().unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        let said = String::from_utf8(output).unwrap();
        assert_eq!(said.matches("[5]: ").count(), 5, "{said}");
        assert!(said.contains("  x is no address") && said.contains("not UTF-8"), "{said}");
    }
}
