//! A set of documents as text.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Numbers ascend, each once. The shorter of both forms, gaps where they are equal.
pub fn write(numbers: &[u32], text: &mut String) {
    let bits = numbers.last().map_or(0, |&last| last as usize / 6 + 2);
    if gaps(numbers).map(length).sum::<usize>() <= bits {
        for gap in gaps(numbers) {
            write_gap(gap, text);
        }
    } else {
        write_bits(numbers, text);
    }
}

fn gaps(numbers: &[u32]) -> impl Iterator<Item = u32> {
    let mut next = 0;
    numbers.iter().map(move |&number| {
        let gap = number - next;
        next = number + 1;
        gap
    })
}

/// In characters.
fn length(gap: u32) -> usize {
    (gap.max(1).ilog2() / 5 + 1) as usize
}

fn write_gap(mut gap: u32, text: &mut String) {
    while gap >= 32 {
        text.push(character(gap % 32 + 32));
        gap /= 32;
    }
    text.push(character(gap));
}

fn write_bits(numbers: &[u32], text: &mut String) {
    text.push('.');
    let mut rest = numbers;
    for start in (0..).step_by(6) {
        if rest.is_empty() {
            return;
        }
        let (these, later) = rest.split_at(rest.partition_point(|&number| number < start + 6));
        text.push(character(these.iter().map(|number| 1 << (number - start)).sum()));
        rest = later;
    }
}

/// `value` is below 64.
fn character(value: u32) -> char {
    char::from(ALPHABET[value as usize % 64])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::search::tests::reader::set;

    fn written(numbers: &[u32]) -> String {
        let mut text = String::new();
        write(numbers, &mut text);
        text
    }

    #[test]
    fn sets_are_written_as_the_format_says() {
        assert_eq!(written(&[]), "");
        assert_eq!(written(&[0]), "A");
        assert_eq!(written(&[31]), "f");
        assert_eq!(written(&[32]), "gB");
        assert_eq!(written(&[2, 3, 40]), "CAkB");
        assert_eq!(written(&[0, 1, 2, 3, 4, 5, 7]), "._C");
        assert_eq!(written(&[1_000_000]), "gywe");
    }

    #[test]
    fn the_shorter_form_is_chosen() {
        let all: Vec<u32> = (0..600).collect();
        assert_eq!(written(&all), format!(".{}", "_".repeat(100)));
        let few: Vec<u32> = (0..600).step_by(20).collect();
        assert_eq!(written(&few).len(), 30);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(start in 0..70_000u32, gaps in prop::collection::vec(prop_oneof![0..3u32, 0..70u32, 0..5_000u32], 0..400)) {
            let numbers: Vec<u32> = gaps.iter().scan(start, |next, gap| { *next += gap + 1; Some(*next - 1) }).collect();
            let text = written(&numbers);
            prop_assert_eq!(set(&text), numbers.iter().copied().collect::<BTreeSet<u32>>());
            prop_assert!(numbers.is_empty() || text.len() <= *numbers.last().unwrap() as usize / 6 + 2);
        }
    }
}
