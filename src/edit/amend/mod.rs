//! Fields of front matter set and taken out, and every other byte as it was.
//!
//! The changes become a plan of what is to be done with each part that is there (`plan`); a pen notes what is written instead of which
//! bytes (`pen`, `block`, `flow`), in the manner of what stands there or nearby (`like`, `scalar`). At the end the new text is read
//! again and held against what it should say, reckoned from values alone (`outcome`): there is a changed text that says exactly this, or
//! a refusal. Nothing here knows what a field means.
//!
//! Built on the tree by which files are judged anyway. A library that edits YAML would bring a second reading of it, and those looked at
//! leave the comment of what they take out standing over its neighbour.

mod block;
mod flow;
mod like;
mod lines;
mod order;
mod outcome;
mod pen;
mod plan;
mod refusal;
mod scalar;
mod value;
mod widths;
mod wish;
mod written;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use serde::de::IgnoredAny;

use crate::diagnostic::{Code, Diagnostic};
use crate::text::line_end;
use crate::yaml::{Node, Source, read, split};
use like::Like;
use order::Order;
use outcome::{is_met, outcome};
use pen::{Pen, Place};
use plan::{At, Parts, Plan, plan};
pub use refusal::{Refusal, Why};
pub use value::{Amendment, Value, present, value_of};
use wish::Branch;

/// The text of a file as it lies on the disk with these changes, and every other byte as it was.
///
/// `order`: paths of all fields in the order in which a form has them (`schema::fields` gives them, items of lists as
/// `projects[].title`), so that a new key is put where people look for it; a key of no known place goes to the end.
///
/// What is emptied by removals goes with them: the group without keys, the item, the list without items. What is set to an empty list is
/// written as `[]`. A comment right above a key or dash is about it, and so are those below that are indented deeper: they go with it.
pub fn amended(text: &str, changes: &[Amendment], order: &[&str]) -> Result<String, Refusal> {
    let (start, source) = front(text)?;
    let branch = Branch::of(changes)?;
    let line_end = line_end(text);
    let made = changed(&source, &branch, &Order(order), line_end)?;
    let Some(made) = made else { return Ok(text.to_owned()) };
    let new = [&text[..start], &made, &text[start + source.text().len()..]].concat();
    let (_, now) = front(&new).map_err(|refusal| Refusal::new(branch.path, refusal.why))?;
    let wanted = source.tree().root().map_or_else(|| outcome(None, &branch), |root| outcome(Some(root), &branch));
    let is_kept = match (now.tree().root(), &wanted) {
        (Some(root), Some(wanted)) => is_met(root, wanted),
        (Some(root), None) => value_of(root).is_none() || root.entries().is_empty(),
        (None, wanted) => wanted.is_none(),
    };
    if is_kept { Ok(new) } else { Err(Refusal::new(branch.path, Why::NotKept)) }
}

/// What a part of front matter says after changes whose paths begin at the part; an empty path is the part itself. None where nothing is
/// left, or where a path is none.
pub fn changed_value(part: Option<&Node>, changes: &[Amendment]) -> Option<Value> {
    match changes {
        [] => part.and_then(value_of),
        [whole] if whole.path.is_empty() => whole.to.clone(),
        _ => outcome(part, &Branch::of(changes).ok()?),
    }
}

/// Where the front matter begins, and what it says.
fn front(text: &str) -> Result<(usize, Source), Refusal> {
    let refused = |problems| Refusal::new("", Why::Unreadable(problems));
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let path: Arc<str> = Arc::from("");
    let split = split(&path, &text[mark..]).map_err(refused)?;
    let start = split.front.as_ptr() as usize - text.as_ptr() as usize;
    let source = Source::new(&path, split.front, split.front_line);
    let problems: Vec<Diagnostic> = read::<IgnoredAny>(&source).1.into_iter().filter(|problem| problem.code != Code::EmptyValue).collect();
    if problems.is_empty() { Ok((start, source)) } else { Err(refused(problems)) }
}

/// The front matter with the changes; None where it says so already.
fn changed(source: &Source, branch: &Branch, order: &Order, line_end: &'static str) -> Result<Option<String>, Refusal> {
    let text = source.text();
    let root = source.tree().root();
    let mut pen = Pen::new(text, root, line_end);
    let Some(root) = root.filter(|root| !outcome::is_nothing(root)) else {
        let Some(value) = outcome(None, branch) else { return Ok(None) };
        pen.begin(&value);
        return finished(pen, branch);
    };
    let plan = plan(root, branch, &At::default(), order)?;
    let plan = plan.unwrap_or_else(|| Plan::Parts(Parts { fates: root.entries().iter().map(|_| None).collect(), new: Vec::new() }));
    if let Plan::Keep = plan {
        return Ok(None);
    }
    pen.carry_out(root, &plan, Place::ROOT, &Like::new(text, root));
    finished(pen, branch)
}

fn finished(pen: Pen, branch: &Branch) -> Result<Option<String>, Refusal> {
    pen.finish().map(Some).ok_or_else(|| Refusal::new(branch.path, Why::NotKept))
}
