//! The front matter of a draft plan: every fact at its key, in the order of the form; what is open as a comment at its place.

use crate::diagnostic::Locale;
use crate::edit::comment;
use crate::yaml::written;

use super::reading::{Reading, Value};
use super::texts::Texts;

/// The keys in the order of the form; the title stands first, as in every text.
pub const ORDER: [&str; 16] = [
    "title",
    "summary",
    "status",
    "symbol",
    "issuer",
    "place",
    "date",
    "period",
    "basis",
    "cites",
    "tasks",
    "reporting",
    "recipients",
    "filing",
    "signature",
    "sic",
];

/// Room for one list, in bytes: the whole must stay below what front matter may have.
const ROOM: usize = 11 * 1024;
const ROOM_FOR_TASKS: usize = 24 * 1024;

/// A key, or a position in a list, with what stands there.
#[derive(Default)]
struct Node {
    name: String,
    comments: Vec<String>,
    value: Option<String>,
    children: Vec<Node>,
}

/// For a file in the language of the document. `locale` is that of the editor, `languages` those of the site: notes for readers are
/// written in each that the program speaks.
pub fn front_matter(reading: &Reading, locale: Locale, languages: &[&str]) -> String {
    let texts = Texts::new(locale);
    let mut root = Node::default();
    for key in ORDER {
        root.at(key);
    }
    root.at("title").value = Some("\"\"".to_owned());
    root.at("summary").value = Some("\"\"".to_owned());
    root.at("status").value = Some("draft".to_owned());
    for fact in &reading.facts {
        let node = root.at(&fact.key);
        node.value = Some(fact.value.to_string());
        if !fact.is_sure {
            node.comments.push(texts.unsure(fact.place, &fact.printed));
        }
    }
    for open in &reading.open {
        root.at(&open.key).comments.push(texts.open(open));
    }
    sic(&mut root, reading, languages);
    let mut out = String::from("---\n");
    comment(&mut out, "", &texts.say("heading", &[]));
    // What belongs to no key, stamps first of all.
    comments(&mut out, "", &root.comments);
    root.children.iter().for_each(|node| top(&mut out, node, &texts));
    out.push_str("---\n");
    out
}

fn sic(root: &mut Node, reading: &Reading, languages: &[&str]) {
    let spoken: Vec<(&str, Texts)> = [Locale::Vi, Locale::En].into_iter().map(|locale| (locale.tag(), Texts::new(locale))).collect();
    for (index, sic) in reading.sic.iter().enumerate() {
        let all_spoken = languages.iter().all(|tag| spoken.iter().any(|(own, _)| own == tag));
        let each = spoken.iter().filter(|(tag, _)| languages.contains(tag)).map(|(tag, texts)| format!("{tag}: {}", flow(&texts.sic(sic))));
        let value = match all_spoken && languages.len() > 1 {
            true => format!("{{{}}}", each.collect::<Vec<_>>().join(", ")),
            // A language that the program does not speak is written by nobody here.
            false => Value::Text(spoken.iter().find(|(tag, _)| languages.contains(tag)).unwrap_or(&spoken[0]).1.sic(sic)).to_string(),
        };
        root.at(&format!("sic[{index}]")).value = Some(value);
    }
}

/// Within braces more signs need quotes than in a line.
fn flow(text: &str) -> String {
    let plain = written(text);
    match plain.contains([',', '{', '}', '[', ']']) && plain == text {
        true => crate::yaml::quoted(text, '"'),
        false => plain,
    }
}

impl Node {
    /// The node at a path such as `tasks[0].lead[1]`, made where there is none.
    fn at(&mut self, path: &str) -> &mut Node {
        let mut node = self;
        for part in path.split('.').flat_map(|part| part.split_inclusive('[').map(|piece| piece.trim_end_matches('['))) {
            node = node.child(part);
        }
        node
    }

    fn child(&mut self, name: &str) -> &mut Node {
        let at = match name.strip_suffix(']').and_then(|number| number.parse::<usize>().ok()) {
            // Positions come in order; one that was skipped has nothing to say.
            Some(number) => {
                while self.children.len() <= number {
                    self.children.push(Node { name: "-".to_owned(), ..Node::default() });
                }
                number
            }
            None => self.children.iter().position(|child| child.name == name).unwrap_or_else(|| {
                self.children.push(Node { name: name.to_owned(), ..Node::default() });
                self.children.len() - 1
            }),
        };
        &mut self.children[at]
    }

    fn has_value(&self) -> bool {
        self.value.is_some() || self.children.iter().any(Node::has_value)
    }

    fn is_list(&self) -> bool {
        self.children.first().is_some_and(|child| child.name == "-")
    }

    /// Every comment of it and of what it holds.
    fn all_comments(&self) -> Vec<&String> {
        self.comments.iter().chain(self.children.iter().flat_map(Node::all_comments)).collect()
    }
}

/// A key of the first level with its lines. A long list ends where its room does, with the number of what was left out.
fn top(out: &mut String, node: &Node, texts: &Texts) {
    let room = if node.name == "tasks" { ROOM_FOR_TASKS } else { ROOM };
    if !node.has_value() || !node.is_list() {
        let mut own = String::new();
        mapping(&mut own, node, "");
        let end = own
            .char_indices()
            .map(|(at, _)| at)
            .find(|at| *at > room)
            .map_or(own.len(), |at| own[..at].rfind('\n').map_or(0, |end| end + 1));
        return out.push_str(if node.has_value() { &own } else { &own[..end] });
    }
    let mut own = String::new();
    comments(&mut own, "", &node.comments);
    own.push_str(&format!("{}:\n", node.name));
    for (index, item) in node.children.iter().enumerate() {
        let mut lines = String::new();
        list_item(&mut lines, item, "  ");
        if own.len() + lines.len() > room {
            comment(&mut own, "  ", &texts.say("left-out", &[("count", (node.children.len() - index).to_string())]));
            break;
        }
        own.push_str(&lines);
    }
    out.push_str(&own);
}

fn comments<'c>(out: &mut String, indent: &str, all: impl IntoIterator<Item = &'c String>) {
    all.into_iter().for_each(|text| comment(out, indent, text));
}

/// `key: value`, or the key and what it holds below it.
fn mapping(out: &mut String, node: &Node, indent: &str) {
    if !node.has_value() {
        return comments(out, indent, node.all_comments());
    }
    comments(out, indent, &node.comments);
    entry(out, node, indent);
}

/// The same without its comments.
fn entry(out: &mut String, node: &Node, indent: &str) {
    let name = &node.name;
    if let Some(value) = &node.value {
        out.push_str(&format!("{indent}{name}: {value}\n"));
    } else if node.is_list() && node.children.iter().all(|child| child.children.is_empty()) {
        let values: Vec<&str> = node.children.iter().filter_map(|child| child.value.as_deref()).collect();
        out.push_str(&format!("{indent}{name}: [{}]\n", values.join(", ")));
    } else {
        out.push_str(&format!("{indent}{name}:\n"));
        let inner = format!("{indent}  ");
        for child in &node.children {
            if node.is_list() { list_item(out, child, &inner) } else { mapping(out, child, &inner) }
        }
    }
}

/// One of a list: its first key stands behind the dash, with its comments above.
fn list_item(out: &mut String, item: &Node, indent: &str) {
    if !item.has_value() {
        return comments(out, indent, item.all_comments());
    }
    comments(out, indent, &item.comments);
    if let Some(value) = &item.value {
        return out.push_str(&format!("{indent}- {value}\n"));
    }
    let inner = format!("{indent}  ");
    let mut is_first = true;
    for child in &item.children {
        if is_first && child.has_value() {
            comments(out, indent, &child.comments);
            let mut lines = String::new();
            entry(&mut lines, child, &inner);
            out.push_str(&format!("{indent}- {}", lines.trim_start()));
            is_first = false;
        } else {
            mapping(out, child, if is_first { indent } else { &inner });
        }
    }
}
