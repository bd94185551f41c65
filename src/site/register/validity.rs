//! Whether a document holds on the day of the build, as far as the register knows.

use jiff::civil::Date;

use crate::text::Lang;

use super::super::Site;
use super::DocumentId;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Validity {
    Current,
    /// Its first day is still to come.
    Upcoming,
    /// The period of a plan is over.
    Ended,
    Replaced,
}

impl Validity {
    pub const ALL: [Validity; 4] = [Validity::Current, Validity::Upcoming, Validity::Ended, Validity::Replaced];

    /// As strings and templates name it.
    pub fn id(self) -> &'static str {
        match self {
            Validity::Current => "current",
            Validity::Upcoming => "upcoming",
            Validity::Ended => "ended",
            Validity::Replaced => "replaced",
        }
    }
}

impl Site {
    /// By what one language shows.
    pub fn validity(&self, lang: Lang, id: DocumentId) -> Validity {
        self.validity_among(id, |by| self.documents(lang).shows(by))
    }

    /// By some documents. One that comes into force later does not replace another before that day.
    pub fn validity_among(&self, id: DocumentId, is_told: impl Fn(DocumentId) -> bool) -> Validity {
        let document = self.register.get(id);
        let is_ahead = |day: Option<Date>| day.is_some_and(|day| day > self.date);
        let replaces = |by: &DocumentId| is_told(*by) && !is_ahead(self.register.get(*by).begins());
        let period = || self.entry(document.entry?).original.plan()?.period;
        match () {
            _ if document.superseded_by.iter().any(replaces) => Validity::Replaced,
            _ if is_ahead(document.begins()) => Validity::Upcoming,
            _ if period().is_some_and(|period| period.last_day() < self.date) => Validity::Ended,
            _ => Validity::Current,
        }
    }
}
