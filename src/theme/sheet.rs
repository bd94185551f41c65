//! One stylesheet: read, its colours told and changed, its links to other files followed, written small.
//!
//! It is written as it says, not for any list of browsers: no property is added, joined or left out, so that what the author tried in a
//! browser is what readers get. What cannot be read is a problem, because a browser would drop it without a word.

use std::convert::Infallible;
use std::sync::{Arc, RwLock};

use lightningcss::error::{Error, ErrorLocation, ParserError, SelectorError};
use lightningcss::rules::{CssRule, CssRuleList};
use lightningcss::stylesheet::{ParserFlags, ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::values::image::Image;
use lightningcss::values::url::Url;
use lightningcss::visit_types;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};

use crate::diagnostic::{Code, Diagnostic, Place};

/// Problems told of one sheet: nobody reads more at once.
const MOST: usize = 100;

/// A text and where it comes from.
#[derive(Clone, Copy)]
pub struct SheetText<'a> {
    pub path: &'a Arc<str>,
    pub text: &'a str,
}

pub fn read<'a>(sheet: SheetText<'a>, problems: &mut Vec<Diagnostic>) -> StyleSheet<'a> {
    let warnings = Arc::new(RwLock::new(Vec::new()));
    let options =
        ParserOptions { error_recovery: true, warnings: Some(warnings.clone()), flags: ParserFlags::empty(), ..ParserOptions::default() };
    let parsed = StyleSheet::parse(sheet.text, options);
    let faults = warnings.read().map(|faults| faults.clone()).unwrap_or_default();
    let faults = faults.into_iter().chain(parsed.as_ref().err().cloned());
    problems.extend(faults.filter(is_lost).take(MOST).map(|fault| problem(sheet, &fault)));
    let parsed = parsed.unwrap_or_else(|_| StyleSheet::new(Vec::new(), CssRuleList(Vec::new()), ParserOptions::default()));
    let imports = parsed.rules.0.iter().filter_map(|rule| match rule {
        CssRule::Import(import) => Some(sheet.place(import.loc.line, import.loc.column)),
        _ => None,
    });
    problems.extend(imports.map(|place| Diagnostic::new(Code::StyleSyntax, place).arg("reason", "import").arg("detail", "")));
    parsed
}

/// Gives every `url(…)` another address where `find` has one for it; what it knows nothing of is told with its place.
pub fn relink<'a>(sheet: SheetText<'a>, parsed: &mut StyleSheet<'a>, find: impl Fn(&str) -> Link) -> Vec<Diagnostic> {
    let mut links = Links { sheet, find, problems: Vec::new() };
    let Ok(()) = parsed.visit(&mut links);
    links.problems
}

/// Where a `url(…)` leads.
pub enum Link {
    To(String),
    /// To nothing that has an address: data, a part of the page.
    Stays,
    Nowhere,
}

/// None where it cannot be written, which its problem says.
pub fn write(sheet: SheetText, parsed: &StyleSheet) -> Result<String, Box<Diagnostic>> {
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    parsed.to_css(options).map(|written| written.code).map_err(|fault| {
        let place = fault.loc.as_ref().map_or_else(|| Place::file(sheet.path.clone()), |at| sheet.place(at.line, at.column));
        Box::new(Diagnostic::new(Code::StyleSyntax, place).arg("reason", "other").arg("detail", fault.kind.to_string()))
    })
}

struct Links<'a, F> {
    sheet: SheetText<'a>,
    find: F,
    problems: Vec<Diagnostic>,
}

impl<'i, F: Fn(&str) -> Link> Visitor<'i> for Links<'_, F> {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(URLS | IMAGES)
    }

    /// The library passes over the pictures within `image-set(…)`.
    fn visit_image(&mut self, image: &mut Image<'i>) -> Result<(), Infallible> {
        match image {
            Image::ImageSet(set) => set.options.iter_mut().try_for_each(|option| option.image.visit(self)),
            other => other.visit_children(self),
        }
    }

    fn visit_url(&mut self, url: &mut Url<'i>) -> Result<(), Infallible> {
        match (self.find)(&url.url) {
            Link::To(address) => url.url = address.into(),
            Link::Stays => {}
            Link::Nowhere => {
                // Counted from 1, other than the places of rules and faults.
                let place = self.sheet.place(url.loc.line.saturating_sub(1), url.loc.column);
                self.problems.push(Diagnostic::new(Code::ThemeAsset, place).arg("detail", "target").arg("target", &*url.url));
            }
        }
        Ok(())
    }
}

impl SheetText<'_> {
    /// A line from 0 and a column from 1 that counts as UTF-16 does.
    fn place(&self, line: u32, column: u32) -> Place {
        let text = self.text.split('\n').nth(line as usize).unwrap_or_default();
        let mut units = 1;
        let before = text.chars().take_while(|c| {
            let is_before = units < column;
            units += c.len_utf16() as u32;
            is_before
        });
        Place::line(self.path, self.text, line + 1, before.count() as u32 + 1)
    }
}

/// A selector by a name that is not known is kept as it is: browsers learn names faster than libraries.
fn is_lost(fault: &Error<ParserError>) -> bool {
    !matches!(fault.kind, ParserError::SelectorError(SelectorError::UnsupportedPseudoClass(_) | SelectorError::UnsupportedPseudoElement(_)))
}

fn problem(sheet: SheetText, fault: &Error<ParserError>) -> Diagnostic {
    let (reason, detail) = reason(&fault.kind);
    let at = fault.loc.as_ref().map(|ErrorLocation { line, column, .. }| sheet.place(*line, *column));
    let place = at.unwrap_or_else(|| Place::file(sheet.path.clone()));
    let problem = Diagnostic::new(Code::StyleSyntax, place).arg("reason", reason).arg("detail", detail);
    // Kept as it is, like everything that may be newer than this program; but oftener it is a slip.
    if matches!(fault.kind, ParserError::AtRuleInvalid(_)) { problem.as_warning() } else { problem }
}

/// A word that the texts know, and what they show beside it.
fn reason(kind: &ParserError) -> (&'static str, String) {
    let plain = |word| (word, String::new());
    match kind {
        ParserError::AtRuleBodyInvalid | ParserError::AtRulePreludeInvalid => plain("at-rule"),
        ParserError::AtRuleInvalid(name) => ("at-rule-unknown", name.to_string()),
        ParserError::EndOfInput => plain("end"),
        ParserError::InvalidDeclaration | ParserError::InvalidValue => plain("declaration"),
        ParserError::InvalidMediaQuery | ParserError::EmptyBracketInCondition => plain("condition"),
        ParserError::SelectorError(_) | ParserError::InvalidPageSelector => plain("selector"),
        ParserError::QualifiedRuleInvalid | ParserError::InvalidNesting => plain("rule"),
        ParserError::UnexpectedToken(token) => ("token", shown(token)),
        ParserError::UnexpectedImportRule => plain("import"),
        ParserError::MaximumNestingDepth => plain("depth"),
        other => ("other", other.to_string()),
    }
}

fn shown(token: &lightningcss::properties::custom::Token) -> String {
    use lightningcss::traits::ToCss;
    token.to_css_string(PrinterOptions::default()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
