//! The word by which a form shows that it comes from a page of this very run: nobody else can read it.

use std::io;

pub struct Token(String);

impl Token {
    pub fn new() -> io::Result<Token> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(io::Error::other)?;
        Ok(Token(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Takes as long for any text of this length.
    pub fn is(&self, text: &str) -> bool {
        let differing = self.0.bytes().zip(text.bytes()).fold(0, |all, (own, other)| all | (own ^ other));
        self.0.len() == text.len() && differing == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_word_is_it() {
        let (token, other) = (Token::new().unwrap(), Token::new().unwrap());
        assert_eq!(token.as_str().len(), 32);
        assert!(token.is(token.as_str()) && !token.is(other.as_str()));
        for part in ["", &token.as_str()[1..], &format!("{}0", token.as_str())] {
            assert!(!token.is(part), "{part}");
        }
    }
}
