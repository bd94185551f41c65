//! The controls of a form as HTML. They stand in one another to any depth, so this is a walk and no template.

use crate::diagnostic::Messages;
use crate::text::escape::{html_attribute as attr, html_text as text};

use super::super::view::{Body, Choice, Control, FieldProblem, FormView, Input, Kind, Pick, Record, Section};
use super::marked::marked;

pub struct Controls<'w> {
    pub words: &'w Messages,
    /// The tag of the language of the text, and of what it is made from.
    pub lang: &'w str,
    pub original: &'w str,
    /// Within a group that may be left empty: what it needs, it needs only once something stands in it.
    pub is_optional: bool,
    /// What was written last.
    pub out: String,
}

impl Controls<'_> {
    /// What matters most.
    pub fn first(&mut self, view: &FormView) {
        view.sections.iter().filter(|section| is_first(section)).for_each(|section| self.section(section));
    }

    /// Everything else but the text.
    pub fn rest(&mut self, view: &FormView) {
        view.sections.iter().filter(|section| !is_first(section)).for_each(|section| self.section(section));
        view.picks.iter().for_each(|pick| self.pick(pick));
    }

    fn section(&mut self, section: &Section) {
        if section.controls.is_empty() {
            return;
        }
        let title = self.say(&format!("section-{}", section.id), &[]);
        if is_first(section) {
            self.add(&format!("<section class=\"fields\" aria-label=\"{}\">\n", attr(&title)));
            section.controls.iter().for_each(|control| self.control(control));
            return self.add("</section>\n");
        }
        let open = if section.is_folded { "" } else { " open" };
        self.add(&format!("<details class=\"fields\"{open}>\n<summary>{}</summary>\n", text(&title)));
        section.controls.iter().for_each(|control| self.control(control));
        self.add("</details>\n");
    }

    fn pick(&mut self, pick: &Pick) {
        self.add(&format!("<datalist id=\"pick-{}\">\n", attr(pick.name)));
        for choice in &pick.choices {
            self.add(&format!("<option value=\"{}\" label=\"{}\"></option>\n", attr(&choice.value), attr(&choice.label)));
        }
        self.add("</datalist>\n");
    }

    fn control(&mut self, control: &Control) {
        match &control.kind {
            Kind::Line { value, input } => self.labelled(control, |own| own.line(control, &control.name, value, input, "")),
            Kind::Long { value } => self.labelled(control, |own| {
                own.add(&format!("<textarea{} rows=\"3\">\n{}</textarea>\n", own.typed(control), text(value)));
            }),
            Kind::OneOf { value, choices } => self.labelled(control, |own| own.one_of(control, value, choices)),
            Kind::AnyOf { values, choices } => self.fieldset(control, "any", |own| own.any_of(control, values, choices)),
            Kind::Several { values, input } => self.fieldset(control, "several", |own| own.several(control, values, input)),
            Kind::Languages { texts } => self.fieldset(control, "languages-of", |own| texts.iter().for_each(|one| own.control(one))),
            Kind::Group { controls } => self.fieldset(control, "group", |own| {
                let was = own.is_optional;
                own.is_optional = was || !control.is_needed;
                controls.iter().for_each(|one| own.control(one));
                own.is_optional = was;
            }),
            Kind::Records { singular, items, blank } => self.records(control, singular, items, blank),
            Kind::Fixed { text: fixed } => self.fieldset(control, "fixed", |own| {
                own.add(&format!("<p class=\"quiet\">{}</p>\n<pre>{}</pre>\n", text(&own.say("fixed", &[])), text(fixed)));
            }),
        }
    }

    /// A control with one element to type in.
    fn labelled(&mut self, control: &Control, inside: impl FnOnce(&mut Self)) {
        let needed = self.needed(control);
        self.add(&format!(
            "<div class=\"control\" data-control=\"{name}\">\n<label for=\"c-{name}\">{label}{needed}</label>\n",
            name = attr(&control.name),
            label = text(&control.label)
        ));
        self.beside(control, inside);
        self.add("</div>\n");
    }

    /// One of several elements, which have labels of their own.
    fn fieldset(&mut self, control: &Control, class: &str, inside: impl FnOnce(&mut Self)) {
        let needed = self.needed(control);
        let described = self.described(control);
        self.add(&format!(
            "<fieldset class=\"control {class}\" id=\"c-{name}\" data-control=\"{name}\"{described}>\n<legend>{label}{needed}</legend>\n",
            name = attr(&control.name),
            label = text(&control.label)
        ));
        self.beside(control, inside);
        self.add("</fieldset>\n");
    }

    /// What is to be known before typing, what is typed, what is wrong with it; beside the words of the original, where there are any.
    fn beside(&mut self, control: &Control, inside: impl FnOnce(&mut Self)) {
        let example = if control.example.is_empty() { String::new() } else { self.say("example", &[("example", control.example.clone())]) };
        let help = [&*control.help, &*example].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        if !help.is_empty() {
            self.add(&format!("<p class=\"help\" id=\"h-{}\">{}</p>\n", attr(&control.name), text(&help)));
        }
        if let Some(original) = &control.original {
            self.add("<div class=\"sides\">\n<div class=\"original\">\n");
            self.original(original, control.before.as_deref());
            self.add("</div>\n<div>\n");
        }
        inside(self);
        self.problems(&control.name, &control.problems);
        if control.original.is_some() {
            self.add("</div>\n</div>\n");
        }
    }

    fn original(&mut self, original: &str, before: Option<&str>) {
        let mark = match before {
            Some(_) => format!("<strong class=\"mark\">{}</strong>\n", text(&self.say("changed", &[]))),
            None => String::new(),
        };
        let lang = attr(self.original).into_owned();
        let Some(before) = before.filter(|before| !before.is_empty()) else {
            return self.add(&format!("{mark}<p class=\"words\" lang=\"{lang}\">{}</p>\n", text(original)));
        };
        let (then, now) = marked(before, original);
        let word = self.say("before", &[]);
        self.add(&format!(
            "{mark}<p class=\"words\" lang=\"{lang}\">{now}</p>\n<p class=\"before\"><span>{}</span> <span class=\"then\" lang=\"{lang}\">{then}</span></p>\n",
            text(&word)
        ));
    }

    /// Always there: a script fills it as well.
    fn problems(&mut self, name: &str, problems: &[FieldProblem]) {
        self.add(&format!("<ul class=\"problems\" id=\"p-{}\">", attr(name)));
        for problem in problems {
            let class = if problem.is_error { "error" } else { "warning" };
            self.add(&format!("<li class=\"{class}\">{}</li>", text(&problem.text)));
        }
        self.add("</ul>\n");
    }

    fn line(&mut self, control: &Control, name: &str, value: &str, input: &Input, label: &str) {
        let more = match input {
            Input::Text => &format!(" lang=\"{}\"", attr(self.lang_of(name))),
            Input::Time => "",
            Input::Date => " data-date inputmode=\"numeric\" autocomplete=\"off\"",
            Input::Moment => " data-date autocomplete=\"off\"",
            Input::Number => " inputmode=\"decimal\" autocomplete=\"off\"",
            Input::Url => " inputmode=\"url\" autocomplete=\"off\" spellcheck=\"false\"",
            Input::Email => " inputmode=\"email\" autocomplete=\"off\" spellcheck=\"false\"",
            Input::Picture { url } => return self.upload(control, name, value, "pictures", url.as_deref()),
            Input::File => return self.upload(control, name, value, "files", None),
            Input::Pick { from } => &format!(" list=\"pick-{from}\" data-pick=\"{from}\" autocomplete=\"off\" spellcheck=\"false\""),
        };
        let label = if label.is_empty() { String::new() } else { format!(" aria-label=\"{}\"", attr(label)) };
        let about = if label.is_empty() { self.about(control, name) } else { format!(" name=\"{}\"", attr(name)) };
        self.add(&format!("<input type=\"text\"{about} value=\"{}\"{more}{label}>\n", attr(value)));
    }

    fn upload(&mut self, control: &Control, name: &str, value: &str, from: &str, url: Option<&str>) {
        let accept = if from == "pictures" { ".jpg,.jpeg,.png,.webp" } else { ".pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.rtf,.csv" };
        let choose = self.say(if from == "pictures" { "choose-picture" } else { "choose-file" }, &[]);
        let about = self.about(control, name);
        let thumb = url.map_or(" hidden".to_owned(), |url| format!(" src=\"{}\"", attr(url)));
        self.add(&format!(
            "<div class=\"drop\" data-upload=\"{name}\">\n<input type=\"text\"{about} value=\"{value}\" list=\"pick-{from}\" autocomplete=\"off\" spellcheck=\"false\">\n\
             <label class=\"choose\">{choose} <input type=\"file\" name=\"upload:{name}\" accept=\"{accept}\"></label>\n\
             <img class=\"thumb\" alt=\"\"{thumb}>\n<p class=\"progress\" role=\"status\"></p>\n</div>\n",
            name = attr(name),
            value = attr(value),
            choose = text(&choose)
        ));
    }

    fn one_of(&mut self, control: &Control, value: &str, choices: &[Choice]) {
        /// Of more, typing finds the one that is meant.
        const MANY: usize = 12;
        let search = if choices.len() > MANY { " data-search" } else { "" };
        self.add(&format!("<select{}{search}>\n", self.about(control, &control.name)));
        if !choices.iter().any(|choice| choice.value.is_empty()) {
            self.add(&format!("<option value=\"\">{}</option>\n", text(&self.say("none", &[]))));
        }
        let is_known = value.is_empty() || choices.iter().any(|choice| choice.value == value);
        if !is_known {
            self.add(&format!("<option value=\"{}\" selected>{}</option>\n", attr(value), text(value)));
        }
        for choice in choices {
            let selected = if choice.value == value { " selected" } else { "" };
            self.add(&format!("<option value=\"{}\"{selected}>{}</option>\n", attr(&choice.value), text(&choice.label)));
        }
        self.add("</select>\n");
    }

    fn any_of(&mut self, control: &Control, values: &[String], choices: &[Choice]) {
        let name = attr(&control.name);
        self.add(&format!("<input type=\"hidden\" name=\"{name}\" value=\"\">\n<div class=\"choices\">\n"));
        let unknown = values.iter().filter(|value| !choices.iter().any(|choice| choice.value == **value));
        let unknown = unknown.map(|value| Choice { value: value.clone(), label: value.clone() }).collect::<Vec<_>>();
        // Those chosen in the order in which the file has them.
        let chosen = values.iter().filter_map(|value| choices.iter().chain(&unknown).find(|choice| choice.value == *value));
        let others = choices.iter().filter(|choice| !values.contains(&choice.value));
        let all: Vec<(&Choice, &str)> = chosen.map(|choice| (choice, " checked")).chain(others.map(|choice| (choice, ""))).collect();
        for (choice, checked) in all {
            self.add(&format!(
                "<label><input type=\"checkbox\" name=\"{name}\" value=\"{}\"{checked}> {}</label>\n",
                attr(&choice.value),
                text(&choice.label)
            ));
        }
        self.add("</div>\n");
    }

    fn several(&mut self, control: &Control, values: &[String], input: &Input) {
        self.add(&format!("<input type=\"hidden\" name=\"{}\" value=\"\">\n<div data-several=\"{0}\">\n", attr(&control.name)));
        for (at, value) in values.iter().map(|value| &**value).chain([""]).enumerate() {
            let label = format!("{} {}", control.label, at + 1);
            self.line(control, &control.name, value, input, &label);
        }
        self.add("</div>\n");
    }

    fn records(&mut self, control: &Control, singular: &str, items: &[Record], blank: &[Control]) {
        let within = within(singular);
        let name = control.name.clone();
        self.fieldset(control, "records", |own| {
            own.add(&format!("<div data-records=\"{}\">\n<input type=\"hidden\" name=\"{0}\" value=\"\">\n<ol>\n", attr(&name)));
            items.iter().enumerate().for_each(|(at, record)| own.record(record, singular, at + 1));
            own.add("</ol>\n<template data-blank>\n");
            let new = Record { name: format!("{name}[+]"), was: None, title: String::new(), is_folded: false, controls: blank.to_vec() };
            own.record(&new, singular, 0);
            own.add("</template>\n");
            let add = own.say("record-add", &[("what", within)]);
            own.add(&format!(
                "<button type=\"submit\" name=\"step\" value=\"add:{}\" formnovalidate>{}</button>\n</div>\n",
                attr(&name),
                text(&add)
            ));
        });
    }

    fn record(&mut self, record: &Record, singular: &str, number: usize) {
        let name = attr(&record.name).into_owned();
        let open = if record.is_folded { "" } else { " open" };
        let title = match (number, &*record.title) {
            (0, _) => self.say("record-new", &[("what", singular.to_owned())]),
            (number, "") => self.say("record-untitled", &[("what", singular.to_owned()), ("number", number.to_string())]),
            (number, title) => {
                self.say("record", &[("what", singular.to_owned()), ("number", number.to_string()), ("title", title.to_owned())])
            }
        };
        let was = record.was.map(|was| was.to_string()).unwrap_or_default();
        self.add(&format!(
            "<li class=\"record\" data-record=\"{name}\">\n<details{open}>\n<summary>{}</summary>\n<input type=\"hidden\" name=\"{name}.~was\" value=\"{was}\">\n",
            text(&title)
        ));
        let was = std::mem::replace(&mut self.is_optional, false);
        record.controls.iter().for_each(|control| self.control(control));
        self.is_optional = was;
        self.add("<p class=\"steps\">\n");
        for step in ["up", "down", "remove"] {
            let word = self.say(&format!("record-{step}"), &[]);
            self.add(&format!(
                "<button type=\"submit\" name=\"step\" value=\"{step}:{name}\" formnovalidate>{}<span class=\"visually-hidden\">: {}</span></button>\n",
                text(&word),
                text(&title)
            ));
        }
        self.add("</p>\n</details>\n</li>\n");
    }

    pub fn body(&mut self, body: &Body, lang: &str, is_whole: bool) {
        let label = self.say(if is_whole { "whole" } else { "body" }, &[]);
        let help = self.say(if is_whole { "whole-help" } else { "body-help" }, &[]);
        let invalid = if body.problems.iter().any(|problem| problem.is_error) { " aria-invalid=\"true\"" } else { "" };
        self.add(&format!(
            "<div class=\"control text\" data-control=\"body\">\n<label for=\"body\">{}</label>\n<p class=\"help\" id=\"h-body\">{}</p>\n<div id=\"toolbar\" role=\"toolbar\" aria-label=\"{}\" aria-controls=\"body\" hidden></div>\n\
             <textarea id=\"body\" name=\"body\" rows=\"24\" lang=\"{}\" aria-describedby=\"h-body p-body\"{invalid}>\n{}</textarea>\n<p id=\"count\" role=\"status\"></p>\n",
            text(&label),
            text(&help),
            attr(&self.say("toolbar", &[])),
            attr(lang),
            text(&body.value)
        ));
        self.problems("body", &body.problems);
        self.add("</div>\n");
    }

    /// `id`, `name` and what describes an element.
    fn about(&self, control: &Control, name: &str) -> String {
        let invalid = if control.problems.iter().any(|problem| problem.is_error) { " aria-invalid=\"true\"" } else { "" };
        let required = if control.is_needed && !self.is_optional { " aria-required=\"true\"" } else { "" };
        format!(" id=\"c-{0}\" name=\"{0}\"{1}{required}{invalid}", attr(name), self.described(control))
    }

    /// The same of an element for words.
    fn typed(&self, control: &Control) -> String {
        format!("{} lang=\"{}\"", self.about(control, &control.name), attr(self.lang_of(&control.name)))
    }

    fn lang_of<'n>(&'n self, name: &'n str) -> &'n str {
        name.rsplit_once('@').map_or(self.lang, |(_, tag)| tag)
    }

    fn described(&self, control: &Control) -> String {
        let name = attr(&control.name);
        let help = if control.help.is_empty() && control.example.is_empty() { String::new() } else { format!("h-{name} ") };
        format!(" aria-describedby=\"{help}p-{name}\"")
    }

    fn needed(&self, control: &Control) -> String {
        if !control.is_needed {
            return String::new();
        }
        let word = self.say(if self.is_optional { "needed-within" } else { "needed" }, &[]);
        format!(" <span class=\"needed\">{}</span>", text(&word))
    }

    pub fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        self.words.say(key, args)
    }

    pub fn add(&mut self, html: &str) {
        self.out.push_str(html);
    }
}

fn is_first(section: &Section) -> bool {
    section.id == "main"
}

/// As it stands within a sentence, unless it is an abbreviation.
fn within(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.next()) {
        (Some(_), Some(second)) if second.is_uppercase() => label.to_owned(),
        (Some(first), _) => first.to_lowercase().chain(label.chars().skip(1)).collect(),
        (None, _) => String::new(),
    }
}

/// Every problem of a form, in the order in which its controls stand.
pub fn all_problems(view: &FormView) -> Vec<(&str, &str, &FieldProblem)> {
    let mut found: Vec<(&str, &str, &FieldProblem)> = view.problems.iter().map(|problem| ("", "", problem)).collect();
    view.sections.iter().flat_map(|section| &section.controls).for_each(|control| below(control, &mut found));
    found.extend(view.body.iter().flat_map(|body| &body.problems).map(|problem| ("body", "", problem)));
    found
}

fn below<'v>(control: &'v Control, found: &mut Vec<(&'v str, &'v str, &'v FieldProblem)>) {
    found.extend(control.problems.iter().map(|problem| (&*control.name, &*control.label, problem)));
    match &control.kind {
        Kind::Languages { texts: controls } | Kind::Group { controls } => controls.iter().for_each(|one| below(one, found)),
        Kind::Records { items, .. } => items.iter().flat_map(|record| &record.controls).for_each(|one| below(one, found)),
        _ => {}
    }
}
