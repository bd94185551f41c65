//! An example of each key, written as an editor writes it, in the order in which keys are told of.

pub const EXAMPLES: &str = include_str!("examples.txt");

/// Of a key in a group; of a key that all kinds have where the kind has none of its own.
pub fn example(shape: &str, key: &str) -> &'static str {
    find(shape, key).map(|(_, example)| example).unwrap_or_default()
}

pub fn position(shape: &str, key: &str) -> usize {
    find(shape, key).map_or(usize::MAX, |(at, _)| at)
}

fn find(shape: &str, key: &str) -> Option<(usize, &'static str)> {
    let named = |shape: &str| lines().find(|(_, name, _)| name.split_once('.') == Some((shape, key)));
    named(shape).or_else(|| named("common")).map(|(at, _, example)| (at, example))
}

/// `task.due: 2026-04`, with its position.
fn lines() -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    EXAMPLES.lines().enumerate().filter_map(|(at, line)| line.split_once(": ").map(|(name, example)| (at, name, example)))
}
