//! How a body prints its own numbers: hints with the corrected form, never a correction.
//!
//! For documents of the site's owner only; what others printed is quoted as it stands (`14 / KH- LH`). Checked is what can be told from the
//! number: blanks, dashes, capitals, words around it, the strokes of the other side's style, the year of a normative document. Not
//! checked: leading zeros, whether a decision is normative (`422/QĐ-TTg` is not, `41/2013/QĐ-TTg` is), whether the letters of the body are its own.

use super::grammar::is_hyphen;
use super::kind::{DocumentKind, known_type};
use super::repair::repair;
use super::scan::is_blank;
use super::symbol::{Symbol, SymbolForm};

/// Whose style a body follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum House {
    /// `109/KH-LHBD`: authorities, and unions of friendship organisations.
    State,
    /// `38-CT/TW`.
    Party,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StyleHintKind {
    /// `Số:` or the kind belongs before the number, not into it.
    WordsBefore,
    /// A full stop or the like behind it.
    MarksBehind,
    Blanks,
    /// A dash or a special hyphen instead of `-`.
    Dash,
    /// The Icelandic Ð instead of Đ.
    Eth,
    /// Small letters where the type or the body has capitals.
    LowerCase,
    /// `2215-QĐ/UBND` by a state body.
    PartyStyle,
    /// `38/CT-TW` by a Party body.
    StateStyle,
    /// A decree or circular carries its year: `80/2020/NĐ-CP`.
    MissingYear,
}

impl StyleHintKind {
    pub fn key(self) -> &'static str {
        match self {
            StyleHintKind::WordsBefore => "words-before",
            StyleHintKind::MarksBehind => "marks-behind",
            StyleHintKind::Blanks => "blanks",
            StyleHintKind::Dash => "dash",
            StyleHintKind::Eth => "eth",
            StyleHintKind::LowerCase => "lower-case",
            StyleHintKind::PartyStyle => "party-style",
            StyleHintKind::StateStyle => "state-style",
            StyleHintKind::MissingYear => "missing-year",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleHint {
    pub kind: StyleHintKind,
    /// The whole number with everything put right; the same in all hints of one number. `None` when a year is missing and not known.
    pub fixed: Option<String>,
}

/// What is unusual in a number of the body's own; nothing for what is no number at all ([`Symbol::parse`] tells that). `year` is that of the
/// document's date.
pub fn style_hints(text: &str, house: House, year: Option<i16>) -> Vec<StyleHint> {
    let Some(repaired) = repair(text) else { return Vec::new() };
    let mut symbol = repaired.symbol;
    let found = [
        (StyleHintKind::WordsBefore, repaired.prefix),
        (StyleHintKind::MarksBehind, repaired.trailing),
        (StyleHintKind::Blanks, symbol.printed().contains(is_blank)),
        (StyleHintKind::Dash, repaired.dash || symbol.printed().contains(|ch| ch != '-' && is_hyphen(ch))),
        (StyleHintKind::Eth, crate::text::has_eth(text)),
        (StyleHintKind::LowerCase, repaired.case),
        (StyleHintKind::PartyStyle, house == House::State && symbol.form() == SymbolForm::Party),
        (StyleHintKind::StateStyle, house == House::Party && symbol.form() == SymbolForm::State && symbol.year().is_none()),
        (StyleHintKind::MissingYear, house == House::State && lacks_year(&symbol)),
    ];
    let kinds: Vec<StyleHintKind> = found.into_iter().filter(|(_, is)| *is).map(|(kind, _)| kind).collect();
    let fixed = put_right(&mut symbol, &kinds, year).then(|| symbol.to_string());
    kinds.into_iter().map(|kind| StyleHint { kind, fixed: fixed.clone() }).collect()
}

/// Whether nothing is left to be put right.
fn put_right(symbol: &mut Symbol, kinds: &[StyleHintKind], year: Option<i16>) -> bool {
    if let Some((known, _)) = known_type(&symbol.letters) {
        symbol.letters = known.to_owned();
    }
    for kind in kinds {
        match kind {
            StyleHintKind::PartyStyle => symbol.form = SymbolForm::State,
            StyleHintKind::StateStyle => symbol.form = SymbolForm::Party,
            StyleHintKind::MissingYear => symbol.year = year,
            _ => {}
        }
    }
    !kinds.contains(&StyleHintKind::MissingYear) || year.is_some()
}

/// Only of kinds that are always normative.
fn lacks_year(symbol: &Symbol) -> bool {
    let normative = matches!(symbol.kind(), Some(DocumentKind::Decree | DocumentKind::Circular));
    normative && symbol.form() != SymbolForm::Law && symbol.year().is_none()
}

#[cfg(test)]
mod tests {
    use super::StyleHintKind::*;
    use super::*;

    fn check(text: &str, house: House, kinds: &[StyleHintKind], fixed: Option<&str>) {
        let hints = style_hints(text, house, Some(2026));
        assert_eq!(hints.iter().map(|hint| hint.kind).collect::<Vec<_>>(), kinds, "{text}");
        for hint in hints {
            assert_eq!(hint.fixed.as_deref(), fixed, "{text}");
        }
    }

    #[test]
    fn numbers_in_good_style_raise_nothing() {
        for text in
            ["109/KH-LHBD", "04/TTr-LHBD", "80/2020/NĐ-CP", "763/SNgV-HTQT", "91/2025/QH15", "422/QĐ-TTg", "12a/BC-LHHN", "5/KH-UBND-VX"]
        {
            check(text, House::State, &[], None);
        }
        for text in ["38-CT/TW", "04-CTr/TU", "02-HD/BDNTW"] {
            check(text, House::Party, &[], None);
        }
        for text in ["", "abc", "12/2020", "Kế hoạch năm 2026"] {
            check(text, House::State, &[], None);
        }
    }

    #[test]
    fn every_habit_is_answered_with_the_right_form() {
        for (text, kinds, fixed) in [
            ("14 / KH- LH", &[Blanks][..], "14/KH-LH"),
            ("14/KH-\u{A0}LH", &[Blanks], "14/KH-LH"),
            ("109/KH–LHBD", &[Dash], "109/KH-LHBD"),
            ("109/KH\u{2011}LHBD", &[Dash], "109/KH-LHBD"),
            ("109/kh-lhbd", &[LowerCase], "109/KH-LHBD"),
            ("109/Kh-LHBD", &[LowerCase], "109/KH-LHBD"),
            ("109/TTR-LHBD", &[LowerCase], "109/TTr-LHBD"),
            ("Số: 109/KH-LHBD", &[WordsBefore], "109/KH-LHBD"),
            ("số 109/KH-LHBD.", &[WordsBefore, MarksBehind], "109/KH-LHBD"),
            ("Kế hoạch số 109/KH-LHBD", &[WordsBefore], "109/KH-LHBD"),
            ("5/QÐ-LHBD", &[Eth], "5/QĐ-LHBD"),
            ("2215-QĐ/UBND", &[PartyStyle], "2215/QĐ-UBND"),
            ("80/NĐ-CP", &[MissingYear], "80/2026/NĐ-CP"),
            ("7-TT/BNG", &[PartyStyle, MissingYear], "7/2026/TT-BNG"),
            ("SỐ: 14 – kh / lh", &[WordsBefore, Blanks, Dash, LowerCase, PartyStyle], "14/KH-LH"),
        ] {
            check(text, House::State, kinds, Some(fixed));
        }
        check("38/CT-TW", House::Party, &[StateStyle], Some("38-CT/TW"));
        check("7-TT/TU", House::Party, &[], None);
    }

    #[test]
    fn without_the_year_nothing_is_proposed_for_it() {
        let hints = style_hints("80/NĐ-CP", House::State, None);
        assert_eq!(hints, [StyleHint { kind: MissingYear, fixed: None }]);
    }

    #[test]
    fn what_is_proposed_raises_nothing() {
        for text in ["14 / kh– lh", "Số 5-TTr/LHBD.", "9/qđ-ttg", "3/TT-BNG"] {
            let fixed = style_hints(text, House::State, Some(2026)).pop().and_then(|hint| hint.fixed).unwrap_or_default();
            assert_ne!(fixed, "", "{text}");
            check(&fixed, House::State, &[], None);
        }
    }
}
