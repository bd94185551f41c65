//! What is known of the new site: by flags, by questions at a terminal, else by suggestions that are marked in the files.

use std::io::{self, BufRead, IsTerminal, Write};

use jiff::civil::Date;

use crate::config::{BaseUrl, Languages};
use crate::diagnostic::{Locale, Messages};
use crate::scaffold::{self, Answer, Answers};

use super::super::settings::UsageError;
use super::ask::{Asker, Fault};
use super::flags::Flags;

/// Why there are no answers.
pub enum Unanswered {
    /// Nobody is there any more.
    Stopped,
    Usage(UsageError),
}

impl From<io::Error> for Unanswered {
    fn from(_: io::Error) -> Unanswered {
        Unanswered::Stopped
    }
}

impl From<UsageError> for Unanswered {
    fn from(error: UsageError) -> Unanswered {
        Unanswered::Usage(error)
    }
}

/// Somebody is asked only where there is a terminal to read from and one to ask at: a script must not wait.
pub fn complete(flags: Flags, locale: Locale, today: Date, messages: &Messages) -> Result<Answers, Unanswered> {
    let is_spoken_to = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let asker = is_spoken_to.then(|| Asker { messages, input: std::io::stdin().lock(), output: std::io::stdout().lock() });
    Questions(asker).all(flags, locale, today)
}

/// To whoever is there.
struct Questions<'m, R, W>(Option<Asker<'m, R, W>>);

impl<R: BufRead, W: Write> Questions<'_, R, W> {
    fn all(&mut self, flags: Flags, locale: Locale, today: Date) -> Result<Answers, Unanswered> {
        let languages = self.languages(&flags)?;
        flags.check_names(&languages)?;
        let province = self.answer(flags.province.clone(), "init-ask-province", &[], scaffold::DEFAULT_PROVINCE, name)?;
        let names = self.names(&flags, &languages, &province)?;
        let base = self.answer(flags.base, "init-ask-url", &[], scaffold::DEFAULT_URL, base_url)?;
        Ok(Answers { locale, languages, names, province, base, host: flags.host, today })
    }

    fn languages(&mut self, flags: &Flags) -> Result<Languages, Unanswered> {
        let answer = self.answer(flags.languages.clone(), "init-ask-languages", &[], scaffold::DEFAULT_LANGUAGES, languages)?;
        Ok(answer.value)
    }

    /// Unions are called after their province: who gave that has given the name too, where nothing else is said.
    fn names(&mut self, flags: &Flags, languages: &Languages, province: &Answer<String>) -> Result<Vec<Answer<String>>, Unanswered> {
        let mut names = Vec::new();
        for lang in languages.all() {
            let tag = languages.tag(lang);
            let args = [("language", tag.to_owned())];
            let suggestion = scaffold::default_name(tag, &province.value);
            let named = self.answer(flags.name(tag), "init-ask-name", &args, &suggestion, name)?;
            let follows = province.given && scaffold::has_words(tag);
            names.push(Answer { given: named.given || follows, ..named });
        }
        Ok(names)
    }

    /// The flag, else what is answered, else the suggestion.
    fn answer<T>(
        &mut self,
        given: Option<T>,
        key: &str,
        args: &[(&str, String)],
        suggestion: &str,
        check: impl Fn(&str) -> Result<T, Fault>,
    ) -> Result<Answer<T>, Unanswered> {
        if let Some(value) = given {
            return Ok(Answer::given(value));
        }
        let Some(asker) = &mut self.0 else {
            // A suggestion is an answer; a test takes each.
            return check(suggestion).map(Answer::assumed).map_err(|_| Unanswered::Stopped);
        };
        let (value, given) = asker.ask(key, args, suggestion, |text| Ok((check(text)?, text != suggestion)))?;
        Ok(Answer { value, given })
    }
}

fn languages(text: &str) -> Result<Languages, Fault> {
    scaffold::languages(text).ok_or_else(|| Fault { key: "init-bad-languages", args: Vec::new() })
}

fn name(text: &str) -> Result<String, Fault> {
    scaffold::name(text).map_err(|fault| Fault { key: "init-bad-name", args: vec![("reason", fault.word().to_owned())] })
}

fn base_url(text: &str) -> Result<BaseUrl, Fault> {
    BaseUrl::parse(text).ok_or_else(|| Fault { key: "init-bad-url", args: vec![("value", text.to_owned())] })
}
