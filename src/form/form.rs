//! One kind of file as a form.

use crate::config::Config;
use crate::content::{Document, Kind};
use crate::diagnostic::{Diagnostic, Locale, Messages};
use crate::edit::{Amendment, Refusal, Why, amended};
use crate::schema::{Subject, fields};

use super::changes::{Changes, Wanted};
use super::codec::Codec;
use super::entered::Entered;
use super::example::example;
use super::file::File;
use super::sent::Sent;
use super::spec::{Spec, specs};
use super::view::{FieldProblem, FormView, Surroundings};

pub struct Form<'a> {
    pub kind: Kind,
    pub(super) specs: Vec<Spec>,
    /// Paths of all fields, as a file has them one after the other.
    order: Vec<String>,
    pub(super) codec: Codec,
    pub(super) config: &'a Config,
    /// Of a translation: what it translates. Then the form has the words of this alone, each under its key (`tasks#t1.text`), and what a
    /// translation has on its own.
    pub(super) original: Option<&'a Document>,
}

/// What a file would say.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    /// The file as it would lie on the disk; with what was not understood left as it is.
    pub text: String,
    /// What was not understood, and so is not in the text.
    pub problems: Vec<FieldProblem>,
}

/// Every change that was understood, and every entry that was not.
pub(super) struct Changed {
    pub wanted: Vec<Wanted>,
    pub problems: Vec<FieldProblem>,
    /// As in [`Changes::lists`].
    pub lists: std::collections::BTreeMap<String, Vec<String>>,
}

impl<'a> Form<'a> {
    pub fn of_original(kind: Kind, config: &'a Config, locale: Locale) -> Form<'a> {
        let fields = fields(Subject::Content(kind), Some(config), locale);
        let order = fields.iter().map(|field| field.path.clone()).collect();
        let codec = Codec::new(locale);
        let specs = specs(fields, &|field| example(&codec, locale, field));
        Form { kind, specs, order, codec, config, original: None }
    }

    pub fn of_translation(original: &'a Document, config: &'a Config, locale: Locale) -> Form<'a> {
        Form { original: Some(original), ..Form::of_original(original.kind, config, locale) }
    }

    /// What a browser would send of the file's text (as it lies on the disk) if nobody touched anything.
    pub fn entered(&self, text: &str) -> Entered {
        self.enter(&File::of(text))
    }

    /// What differs between the file and what was entered.
    pub fn changes(&self, text: &str, entered: &Entered) -> Result<Vec<Amendment>, Vec<FieldProblem>> {
        let changed = self.changed(&File::of(text), entered);
        if changed.problems.is_empty() {
            Ok(changed.wanted.into_iter().map(|wanted| wanted.amendment).collect())
        } else {
            Err(changed.problems)
        }
    }

    /// The file with what was entered: front matter and body.
    pub fn candidate(&self, text: &str, entered: &Entered) -> Candidate {
        let file = File::of(text);
        let Changed { wanted, mut problems, .. } = self.changed(&file, entered);
        let text = self.written(file.text, wanted, &mut problems);
        let body = entered.get("body").unwrap_or(file.body);
        // Where no one can tell front matter from body, neither is written.
        if file.source().is_none() && !body.trim().is_empty() && problems.is_empty() {
            problems.push(FieldProblem { name: String::new(), text: self.codec.texts.say("unreadable", &[]), is_error: true });
        }
        let text = if entered.get("body").is_some() { File::with_body(&text, body) } else { text };
        Candidate { text, problems }
    }

    /// What the check found in the candidate's file, each at its control, and what belongs to none of them.
    pub fn problems<'d>(
        &self,
        text: &str,
        entered: &Entered,
        found: &'d [Diagnostic],
        messages: &Messages,
    ) -> (Vec<FieldProblem>, Vec<&'d Diagnostic>) {
        self.told(text, entered, found, messages)
    }

    /// The form with what was entered in it. `text`: the file as it is, for what no form can show.
    pub fn view(&self, text: &str, entered: &Entered, around: &Surroundings, problems: &[FieldProblem]) -> FormView {
        self.shown(&File::of(text), entered, around, problems)
    }

    /// What a control is called, with the record in which it stands.
    pub fn label(&self, name: &str) -> String {
        self.name_of(name)
    }

    pub(super) fn changed(&self, file: &File, entered: &Entered) -> Changed {
        let as_is = self.enter(file);
        let (base, sent) = (Sent::of(&as_is), Sent::of(entered));
        let mut changes = Changes { form: self, base: &base, sent: &sent, problems: Vec::new(), lists: Default::default() };
        let wanted = changes.all(self.original, file);
        Changed { wanted, problems: changes.problems, lists: changes.lists }
    }

    /// The text with every change that its file can take.
    fn written(&self, text: &str, wanted: Vec<Wanted>, problems: &mut Vec<FieldProblem>) -> String {
        let order: Vec<&str> = self.order.iter().map(String::as_str).collect();
        let made = |wanted: &[Wanted]| {
            let amendments: Vec<Amendment> = wanted.iter().map(|wanted| wanted.amendment.clone()).collect();
            amended(text, &amendments, &order)
        };
        let told = |name: &str, key: &str| FieldProblem { name: name.to_owned(), text: self.codec.texts.say(key, &[]), is_error: true };
        if wanted.is_empty() {
            return text.to_owned();
        }
        match made(&wanted) {
            Ok(text) => return text,
            Err(Refusal { why: Why::Unreadable(_), .. }) if made(&[]).is_err() => {
                problems.push(told("", "unreadable"));
                return text.to_owned();
            }
            Err(_) => {}
        }
        // What cannot be written must not keep the rest from it.
        let mut text = text.to_owned();
        let mut kept = Vec::new();
        for one in wanted {
            let name = one.name.clone();
            kept.push(one);
            match made(&kept) {
                Ok(made) => text = made,
                Err(_) => {
                    kept.pop();
                    problems.push(told(&name, "not-written"));
                }
            }
        }
        text
    }
}
