//! How long each bar of a chart is: numbers in thousandths of the largest, reckoned digit by digit.

/// From zero to the largest number of a chart.
pub struct Scale {
    largest: Digits,
}

/// A decimal number: its digits from the first that is not zero, and how many stand before the point.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Digits {
    /// Not positive for a fraction that begins with zeros.
    before_point: isize,
    digits: Vec<u8>,
}

/// Digits that decide the length of a bar: more than anybody sees, and few enough to reckon with.
const SEEN: usize = 15;

impl Scale {
    /// Other texts than decimal numbers without sign count as nothing.
    pub fn of<'a>(numbers: impl IntoIterator<Item = &'a str>) -> Scale {
        let largest = numbers.into_iter().filter_map(digits).max();
        Scale { largest: largest.unwrap_or(Digits { before_point: isize::MIN, digits: Vec::new() }) }
    }

    /// Thousandths of the largest; at least one for what is more than zero.
    pub(super) fn share(&self, number: &str) -> Option<u16> {
        let own = digits(number)?;
        if own.digits.is_empty() {
            return Some(0);
        }
        if own >= self.largest {
            return Some(1000);
        }
        let behind = usize::try_from(self.largest.before_point.saturating_sub(own.before_point)).unwrap_or(SEEN);
        let (part, whole) = (own.first(behind), self.largest.first(0));
        Some(u16::try_from((part * 2000 + whole) / (whole * 2)).unwrap_or(1000).max(1))
    }
}

impl Digits {
    /// The first digits as a whole number, with `behind` zeros before them.
    fn first(&self, behind: usize) -> u64 {
        let zeros = std::iter::repeat_n(0, behind.min(SEEN));
        let digits = zeros.chain(self.digits.iter().copied()).chain(std::iter::repeat(0)).take(SEEN);
        digits.fold(0, |number, digit| number * 10 + u64::from(digit))
    }
}

fn digits(number: &str) -> Option<Digits> {
    let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(part) {
        return None;
    }
    let mut digits: Vec<u8> = whole.bytes().chain(part.bytes()).map(|byte| byte - b'0').collect();
    let zeros = digits.iter().take_while(|digit| **digit == 0).count();
    digits.drain(..zeros);
    digits.truncate(digits.iter().rposition(|digit| *digit != 0).map_or(0, |last| last + 1));
    if digits.is_empty() {
        return Some(Digits { before_point: isize::MIN, digits });
    }
    let before_point = isize::try_from(whole.len()).unwrap_or(isize::MAX) - isize::try_from(zeros).unwrap_or(isize::MAX);
    Some(Digits { before_point, digits })
}
