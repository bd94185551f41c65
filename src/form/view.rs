//! A form as it is shown: plain data for a template.

use serde::Serialize;

#[derive(Clone, Debug, Default, Serialize)]
pub struct FormView {
    /// What is always seen first, then what is folded away until somebody wants it.
    pub sections: Vec<Section>,
    /// None where a form has no text of its own.
    pub body: Option<Body>,
    /// Of the file as a whole.
    pub problems: Vec<FieldProblem>,
    /// Lines that stand in the file as remarks to the editor.
    pub remarks: Vec<String>,
    /// What controls pick from, by the name in [`Input::Pick`]: each list once on a page.
    pub picks: Vec<Pick>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// `main`, `more`, `publishing`: the templates have the words.
    pub id: &'static str,
    /// Nothing in it is filled in, asked for or at fault.
    pub is_folded: bool,
    pub controls: Vec<Control>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Body {
    pub value: String,
    pub problems: Vec<FieldProblem>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Control {
    /// As in [`super::Entered`]. In the blank of a list `[+]` stands for the number of the record: `tasks[+].text`.
    pub name: String,
    pub label: String,
    pub help: String,
    /// As somebody would type it; empty where there is none.
    pub example: String,
    pub is_needed: bool,
    pub is_filled: bool,
    pub problems: Vec<FieldProblem>,
    pub kind: Kind,
    /// In the form of a translation: the words of the original, and where they differ from those that were translated, those of then.
    pub original: Option<String>,
    pub before: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Kind {
    Line {
        value: String,
        input: Input,
    },
    Long {
        value: String,
    },
    /// One of a list, or none.
    OneOf {
        value: String,
        choices: Vec<Choice>,
    },
    /// Any of a list.
    AnyOf {
        values: Vec<String>,
        choices: Vec<Choice>,
    },
    /// Several lines, each a value.
    Several {
        values: Vec<String>,
        input: Input,
    },
    /// The same in several languages: controls of one line or of several.
    Languages {
        texts: Vec<Control>,
    },
    Group {
        controls: Vec<Control>,
    },
    /// `blank` is what a new record begins as. `singular` is what one of them is called.
    Records {
        singular: String,
        items: Vec<Record>,
        blank: Vec<Control>,
    },
    /// What no form can show: as it stands in the file. It stays.
    Fixed {
        text: String,
    },
}

/// What is typed into a line.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum Input {
    Text,
    /// dd/mm/yyyy
    Date,
    /// dd/mm/yyyy hh:mm
    Moment,
    /// A year, a month, a quarter, a day, a recurrence: in words and numbers.
    Time,
    Number,
    Url,
    Email,
    /// A picture beside the item, or of `media/`; `url` shows it.
    Picture {
        url: Option<String>,
    },
    File,
    /// One of the list of this name in [`FormView::picks`]; typing finds it.
    Pick {
        from: &'static str,
    },
}

#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

/// What can be picked, each with what people call it.
#[derive(Clone, Debug, Serialize)]
pub struct Pick {
    /// `organizations`, `texts`, `parts`, `pictures`, `files`, `documents`.
    pub name: &'static str,
    pub choices: Vec<Choice>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// `tasks[0]`
    pub name: String,
    /// Of which item of the file it was made; None for a new one.
    pub was: Option<usize>,
    /// What tells it from the others.
    pub title: String,
    pub is_folded: bool,
    pub controls: Vec<Control>,
}

/// What is wrong with what was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldProblem {
    /// Of the control: `tasks[0].due`, `body`; empty for the form as a whole.
    pub name: String,
    /// In the language of the form.
    pub text: String,
    /// Nothing is published while there is one; others are only told.
    pub is_error: bool,
}

/// What a form can offer from the rest of the site.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    pub picks: Vec<Pick>,
    /// Where a picture that a control names can be seen.
    pub pictures: Vec<(String, String)>,
}
