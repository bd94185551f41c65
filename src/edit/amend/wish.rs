//! Changes by path as one tree of wishes, each field's beside its neighbours'.

use super::refusal::{Refusal, Why};
use super::value::{Amendment, Value};
use crate::yaml::{Step, steps};

pub enum Wish<'c> {
    Be(&'c Value),
    Go,
    Within(Vec<(Step<'c>, Branch<'c>)>),
}

pub struct Branch<'c> {
    /// Of the first change below, for words about it.
    pub path: &'c str,
    pub wish: Wish<'c>,
}

impl<'c> Branch<'c> {
    pub fn of(changes: &'c [Amendment]) -> Result<Branch<'c>, Refusal> {
        let first = changes.first().map_or("", |change| &*change.path);
        let mut root = Branch { path: first, wish: Wish::Within(Vec::new()) };
        for change in changes {
            let steps = steps(&change.path);
            if steps.is_empty() || joined(&steps) != change.path {
                return Err(Refusal::new(&change.path, Why::NotAPath));
            }
            root.add(&steps, change)?;
        }
        Ok(root)
    }

    fn add(&mut self, steps: &[Step<'c>], change: &'c Amendment) -> Result<(), Refusal> {
        let twice = || Refusal::new(&change.path, Why::Twice);
        let Wish::Within(branches) = &mut self.wish else { return Err(twice()) };
        let Some((step, rest)) = steps.split_first() else { return Err(twice()) };
        if let Some((_, branch)) = branches.iter_mut().find(|(other, _)| other == step) {
            return branch.add(rest, change);
        }
        let wish = match &change.to {
            _ if !rest.is_empty() => Wish::Within(Vec::new()),
            Some(value) => Wish::Be(value),
            None => Wish::Go,
        };
        let mut branch = Branch { path: &change.path, wish };
        if !rest.is_empty() {
            branch.add(rest, change)?;
        }
        branches.push((*step, branch));
        Ok(())
    }
}

fn joined(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Key(key) if path.is_empty() => path.push_str(key),
            Step::Key(key) => path.extend([".", key]),
            Step::Index(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}
