//! A form as it is shown: from what was entered.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Document, Kind as Content};
use crate::schema::{Field, Need, Value as Is};
use crate::text::excerpt;
use crate::yaml::Node;

use super::entered::Entered;
use super::entering::below;
use super::file::File;
use super::form::Form;
use super::sent::{Sent, Sign, given, plain};
use super::spec::{Shape, Spec, child, find, is_nothing};
use super::translation::Key;
use super::view::{Body, Choice, Control, FieldProblem, FormView, Input, Kind, Record, Section, Surroundings};

/// Of whom the words are that tell a record from the others.
const TELLING: [&str; 13] =
    ["title", "text", "name", "symbol", "alt", "label", "role", "image", "file", "number", "scheme", "from", "amount"];

/// Longest title of a record.
const LONGEST: usize = 90;

const PUBLISHING: [&str; 5] = ["slug", "aliases", "publish_on", "expires", "updated"];

/// What most items of a kind have, and is seen at once; the rest is folded away.
fn is_common(kind: Content, key: &str) -> bool {
    let own: &[&str] = match kind {
        Content::News => &["date", "genre", "topics", "cover", "gallery"],
        Content::Plan => &["symbol", "issuer", "date", "period", "tasks", "attachments"],
        Content::Organization => &["kinds", "acronym", "country", "activity", "contact", "projects", "needs", "last_verified"],
        Content::Page => &[],
    };
    key == "summary" || own.contains(&key)
}

struct Showing<'x, 'a> {
    form: &'x Form<'a>,
    file: &'x File<'x>,
    sent: &'x Sent<'x>,
    base: &'x Sent<'x>,
    pictures: BTreeMap<&'x str, &'x str>,
    problems: BTreeMap<&'x str, Vec<&'x FieldProblem>>,
    /// Names of problems that were shown at a control.
    told: BTreeSet<String>,
}

/// A control: its name, its name in the file as it is, what is there.
#[derive(Clone)]
struct Here<'n> {
    name: String,
    base: Option<String>,
    node: Option<&'n Node>,
    /// What a new record begins as.
    is_blank: bool,
}

impl<'n> Here<'n> {
    fn key(&self, key: &str) -> Here<'n> {
        Here {
            name: below(&self.name, key),
            base: self.base.as_deref().map(|base| below(base, key)),
            node: child(self.node, key),
            is_blank: self.is_blank,
        }
    }
}

impl Form<'_> {
    pub(super) fn shown(&self, file: &File, entered: &Entered, around: &Surroundings, problems: &[FieldProblem]) -> FormView {
        let as_is = self.enter(file);
        let (base, sent) = (Sent::of(&as_is), Sent::of(entered));
        let mut by_name: BTreeMap<&str, Vec<&FieldProblem>> = BTreeMap::new();
        problems.iter().for_each(|problem| by_name.entry(&problem.name).or_default().push(problem));
        let pictures = around.pictures.iter().map(|(name, url)| (&**name, &**url)).collect();
        let mut showing = Showing { form: self, file, sent: &sent, base: &base, pictures, problems: by_name, told: BTreeSet::new() };
        let sections = match self.original {
            None => showing.sections(),
            Some(original) => showing.translation(original),
        };
        let body = Body {
            value: sent.first("body").or(base.first("body")).map(|body| body.replace("\r\n", "\n")).unwrap_or_default(),
            problems: showing.at("body"),
        };
        let rest = problems.iter().filter(|problem| !showing.told.contains(&problem.name)).cloned().collect();
        FormView { sections, body: Some(body), problems: rest, remarks: file.remarks(), picks: around.picks.clone() }
    }
}

impl Showing<'_, '_> {
    fn sections(&mut self) -> Vec<Section> {
        let mut main = Vec::new();
        let mut more = Vec::new();
        let mut publishing = Vec::new();
        let form = self.form;
        for spec in &form.specs {
            let Some(control) = self.top(spec) else { continue };
            let key = &*spec.field.key;
            if PUBLISHING.contains(&key) {
                publishing.push(control);
            } else if matches!(key, "title" | "name") {
                main.push((0, control));
            } else if spec.field.need != Need::No {
                main.push((1, control));
            } else if is_common(form.kind, key) {
                main.push((2, control));
            } else {
                more.push(control);
            }
        }
        main.sort_by_key(|(rank, _)| *rank);
        let main = main.into_iter().map(|(_, control)| control).collect();
        vec![section("main", false, main), section("more", true, more), section("publishing", true, publishing)]
    }

    fn top(&mut self, spec: &Spec) -> Option<Control> {
        let key = &spec.field.key;
        let node = child(self.file.root(), key);
        self.control(spec, &Here { name: key.clone(), base: Some(key.clone()), node, is_blank: false })
    }

    /// The words of the original one after the other, then what the translation has on its own.
    fn translation(&mut self, original: &Document) -> Vec<Section> {
        let mut words = Vec::new();
        let places: BTreeMap<&str, Option<&Node>> = self.file.places(original).into_iter().map(|(key, spot)| (key, spot.node)).collect();
        let numbers = numbers(original);
        for (key, text) in &original.prose {
            let Some(node) = places.get(&**key) else { continue };
            let Some(spec) = self.form.spec_of_words(key) else { continue };
            let here = Here { name: key.to_string(), base: Some(key.to_string()), node: *node, is_blank: false };
            let Some(mut control) = self.control(spec, &here) else { continue };
            control.label = self.form.label_of_words(key, &numbers);
            control.original = Some(text.to_string());
            words.push(control);
        }
        let form = self.form;
        let own = form.own_specs().filter_map(|spec| self.top(spec)).collect();
        vec![section("main", false, words), section("publishing", true, own)]
    }

    fn control(&mut self, spec: &Spec, here: &Here) -> Option<Control> {
        let kind = match self.kind(spec, here) {
            Some(kind) => kind,
            None => {
                let node = here.node.filter(|node| !is_nothing(node))?;
                Kind::Fixed { text: self.file.written(node).trim_end().to_owned() }
            }
        };
        let is_id = spec.field.key == "id" && spec.field.value == Is::Slug;
        let is_filled = is_filled(&kind);
        Some(Control {
            name: here.name.clone(),
            label: spec.field.label.clone(),
            help: spec.field.help.clone(),
            example: spec.example.clone(),
            // An identifier is made where none is given.
            is_needed: spec.field.need != Need::No && !is_id,
            is_filled,
            problems: self.at(&here.name),
            kind,
            original: None,
            before: None,
        })
    }

    /// None where a form cannot show it.
    fn kind(&mut self, spec: &Spec, here: &Here) -> Option<Kind> {
        if !spec.fits(here.node) {
            return None;
        }
        match spec.shape {
            Shape::Fixed => None,
            Shape::One => self.one(spec, here),
            Shape::List => Some(self.list(spec, here)),
            Shape::Localized => Some(Kind::Languages { texts: self.languages(spec, here) }),
            Shape::Group => Some(Kind::Group { controls: self.controls(&spec.inner, here) }),
            Shape::Records => Some(self.records(spec, here)),
        }
    }

    fn controls(&mut self, specs: &[Spec], here: &Here) -> Vec<Control> {
        // An identifier is what people think of last.
        let is_id = |spec: &&Spec| spec.field.key == "id" && spec.field.value == Is::Slug;
        let ordered = specs.iter().filter(|spec| !is_id(spec)).chain(specs.iter().filter(is_id));
        ordered.filter_map(|spec| self.control(spec, &here.key(&spec.field.key))).collect()
    }

    /// What was entered, else what the file has; None where the form cannot have it.
    fn values(&self, here: &Here, language: &str) -> Option<Vec<String>> {
        let named = |name: &str| if language.is_empty() { name.to_owned() } else { [name, "@", language].concat() };
        let base = match &here.base {
            Some(base) => Some(self.base.all(&named(base))?),
            None => None,
        };
        let values = self.sent.all(&named(&here.name)).filter(|_| !here.is_blank).or(base).unwrap_or_default();
        Some(values.iter().map(|value| value.replace("\r\n", "\n")).collect())
    }

    fn one(&self, spec: &Spec, here: &Here) -> Option<Kind> {
        let value = self.values(here, "")?.into_iter().next().unwrap_or_default();
        let field = &spec.field;
        Some(match field.value {
            Is::Boolean => Kind::OneOf { choices: self.yes_or_no(&value), value },
            _ if !field.allowed.is_empty() => Kind::OneOf { choices: choices(field, std::slice::from_ref(&value)), value },
            _ if field.is_long || plain(&value).contains('\n') => Kind::Long { value },
            _ => Kind::Line { input: self.input(field, &value), value },
        })
    }

    fn yes_or_no(&self, value: &str) -> Vec<Choice> {
        let texts = &self.form.codec.texts;
        let mut all = vec![choice("true", &texts.say("yes", &[])), choice("false", &texts.say("no", &[]))];
        if !matches!(value, "" | "true" | "false") {
            all.push(choice(value, value));
        }
        all
    }

    fn list(&self, spec: &Spec, here: &Here) -> Kind {
        let values = self.values(here, "").unwrap_or_default();
        let values: Vec<String> = given(&values.iter().map(String::as_str).collect::<Vec<_>>()).into_iter().map(str::to_owned).collect();
        let field = &spec.field;
        if field.allowed.is_empty() {
            Kind::Several { values, input: self.input(field, "") }
        } else {
            Kind::AnyOf { choices: choices(field, &values), values }
        }
    }

    fn languages(&mut self, spec: &Spec, here: &Here) -> Vec<Control> {
        let form = self.form;
        let mut texts = Vec::new();
        for (at, tag) in form.tags().enumerate() {
            let value = self.values(here, tag).and_then(|values| values.into_iter().next()).unwrap_or_default();
            let name = format!("{}@{tag}", here.name);
            let is_long = spec.field.is_long || plain(&value).contains('\n');
            texts.push(Control {
                label: form.codec.texts.language(tag),
                help: String::new(),
                example: if at == 0 { spec.example.clone() } else { String::new() },
                is_needed: at == 0 && spec.field.need != Need::No,
                is_filled: !value.is_empty(),
                problems: self.at(&name),
                kind: if is_long { Kind::Long { value } } else { Kind::Line { value, input: Input::Text } },
                original: None,
                before: None,
                name,
            });
        }
        texts
    }

    fn records(&mut self, spec: &Spec, here: &Here) -> Kind {
        let signs: Vec<Sign> = match &here.base {
            _ if here.is_blank => Vec::new(),
            Some(base) if !self.sent.has(&here.name) => self.base.records(base).to_vec(),
            _ => self.sent.records(&here.name).to_vec(),
        };
        let items = here.node.map_or(&[][..], Node::items);
        let records = signs.iter().map(|sign| {
            let was = sign.was.filter(|was| *was < items.len());
            let base = was.and_then(|was| Some(format!("{}[{was}]", here.base.as_ref()?)));
            let node = was.and_then(|was| items.get(was)).map(|item| &item.value);
            self.record(spec, &Here { name: sign.name.to_owned(), base, node, is_blank: false }, was)
        });
        let items = records.collect();
        let blank = Here { name: format!("{}[+]", here.name), base: None, node: None, is_blank: true };
        Kind::Records { singular: self.form.singular(spec), items, blank: self.of_record(spec, &blank) }
    }

    fn record(&mut self, spec: &Spec, here: &Here, was: Option<usize>) -> Record {
        let mut controls = self.of_record(spec, here);
        let own = self.at(&here.name);
        let is_sound = own.is_empty() && controls.iter().all(is_sound);
        if let Some(first) = controls.first_mut().filter(|first| first.name != here.name) {
            first.problems.extend(own);
        }
        Record { name: here.name.clone(), was, title: title(&controls, &here.name), is_folded: was.is_some() && is_sound, controls }
    }

    fn of_record(&mut self, spec: &Spec, here: &Here) -> Vec<Control> {
        let fits = here.node.is_none_or(|node| spec.fits_record(node));
        if fits && !spec.is_of_texts() {
            let is_text = here.node.is_some_and(|node| node.text().is_some());
            return if is_text {
                self.controls(&spec.inner, &Here { node: None, ..here.clone() })
            } else {
                self.controls(&spec.inner, here)
            };
        }
        let kind = match here.node {
            Some(node) if !fits => Kind::Fixed { text: self.file.written(node).trim_end().to_owned() },
            _ => Kind::Languages { texts: self.languages(spec, here) },
        };
        vec![Control {
            name: here.name.clone(),
            label: self.form.singular(spec),
            help: String::new(),
            example: spec.example.clone(),
            is_needed: false,
            is_filled: is_filled(&kind),
            problems: self.at(&here.name),
            kind,
            original: None,
            before: None,
        }]
    }

    fn input(&self, field: &Field, value: &str) -> Input {
        match field.value {
            Is::Date => Input::Date,
            Is::Moment => Input::Moment,
            Is::PartialDate | Is::DayOfYear | Is::Due | Is::Every | Is::Period => Input::Time,
            Is::Number | Is::Amount => Input::Number,
            Is::Url | Is::BaseUrl => Input::Url,
            Is::Picture => Input::Picture { url: self.pictures.get(value).map(|url| (*url).to_owned()) },
            Is::File => Input::File,
            Is::Part => Input::Pick { from: "parts" },
            Is::Symbol if field.shape == "document" => Input::Pick { from: "documents" },
            Is::Key if ["organizations", "contributor", "part_of", "donors"].contains(&&*field.key) => {
                Input::Pick { from: "organizations" }
            }
            Is::Key => Input::Pick { from: "texts" },
            _ if field.key == "email" => Input::Email,
            _ => Input::Text,
        }
    }

    fn at(&mut self, name: &str) -> Vec<FieldProblem> {
        let Some(all) = self.problems.get(name) else { return Vec::new() };
        self.told.insert(name.to_owned());
        all.iter().map(|problem| (*problem).clone()).collect()
    }
}

impl Form<'_> {
    /// The field of a key of words.
    pub(super) fn spec_of_words(&self, key: &str) -> Option<&Spec> {
        match Key::of(key) {
            Key::Plain(name) => find(&self.specs, name),
            Key::Within(above, name) | Key::Position(above, _, name) | Key::Part(above, _, name) => {
                find(&find(&self.specs, above)?.inner, name)
            }
        }
    }

    fn label_of_words(&self, key: &str, numbers: &BTreeMap<String, usize>) -> String {
        match Key::of(key) {
            Key::Part(list, id, name) => {
                let number = numbers.get(&format!("{list}#{id}")).copied().unwrap_or_default();
                self.name_of(&format!("{list}[{number}].{name}"))
            }
            _ => self.name_of(key),
        }
    }
}

/// Which of its list each part is, counted from 0.
fn numbers(original: &Document) -> BTreeMap<String, usize> {
    let mut numbers = BTreeMap::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (key, _) in &original.prose {
        if let Key::Part(list, id, _) = Key::of(key) {
            let next = counts.entry(list).or_default();
            numbers.entry(format!("{list}#{id}")).or_insert_with(|| {
                *next += 1;
                *next - 1
            });
        }
    }
    numbers
}

fn section(id: &'static str, may_fold: bool, controls: Vec<Control>) -> Section {
    let is_idle = |control: &Control| !control.is_filled && !control.is_needed && is_sound(control);
    let is_kept = |control: &Control| matches!(control.kind, Kind::Fixed { .. }) && is_sound(control);
    Section { id, is_folded: may_fold && controls.iter().all(|control| is_idle(control) || is_kept(control)), controls }
}

/// Nothing is told of it, nor of anything in it.
fn is_sound(control: &Control) -> bool {
    let within = match &control.kind {
        Kind::Languages { texts: controls } | Kind::Group { controls } => controls.iter().all(is_sound),
        Kind::Records { items, .. } => items.iter().all(|record| record.controls.iter().all(is_sound)),
        _ => true,
    };
    within && control.problems.is_empty()
}

fn is_filled(kind: &Kind) -> bool {
    match kind {
        Kind::Line { value, .. } | Kind::Long { value } | Kind::OneOf { value, .. } => !value.trim().is_empty(),
        Kind::AnyOf { values, .. } | Kind::Several { values, .. } => !values.is_empty(),
        Kind::Languages { texts: controls } | Kind::Group { controls } => controls.iter().any(|control| control.is_filled),
        Kind::Records { items, .. } => !items.is_empty(),
        Kind::Fixed { .. } => true,
    }
}

fn choice(value: &str, label: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned() }
}

/// The words allowed, and what stands there beside them: it must not be lost because it is unknown.
fn choices(field: &Field, values: &[String]) -> Vec<Choice> {
    let labels = field.word_labels.iter().map(Some).chain(std::iter::repeat(None));
    let mut all: Vec<Choice> = field
        .allowed
        .iter()
        .zip(labels)
        .map(|(word, label)| choice(word, label.filter(|label| !label.is_empty()).unwrap_or(word)))
        .collect();
    for value in values.iter().filter(|value| !value.is_empty() && !field.allowed.contains(value)) {
        all.push(choice(value, value));
    }
    all
}

/// What tells a record from the others.
fn title(controls: &[Control], name: &str) -> String {
    let told = TELLING.iter().filter_map(|key| controls.iter().find(|control| control.name == below(name, key)));
    let own = controls.iter().filter(|control| control.name == name);
    let texts = told.chain(own).filter_map(|control| words_of(&control.kind));
    texts.map(|text| excerpt(&text.replace('\n', " "), LONGEST)).find(|text| !text.is_empty()).unwrap_or_default()
}

fn words_of(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Line { value, .. } | Kind::Long { value } => Some(value.clone()),
        Kind::OneOf { value, choices } => choices.iter().find(|choice| choice.value == *value).map(|choice| choice.label.clone()),
        Kind::Languages { texts } => texts.iter().find(|text| text.is_filled).and_then(|text| words_of(&text.kind)),
        _ => None,
    }
}
