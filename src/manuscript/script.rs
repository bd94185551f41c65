//! Letters above or below the line. Markdown has none, but numbers and units mean something else without them: `m²`, `10³`, `CO₂`.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// On the line, whatever a style says.
    Line,
    Above,
    Below,
}

/// What Unicode has signs of its own for; a degree is often typed as a raised o.
const ABOVE: [(&str, &str); 2] = [("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"), ("oO", "°°")];
const BELOW: [(&str, &str); 1] = [("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")];

impl Script {
    /// The same words in those signs; None where there are none for all of them.
    pub fn written(self, text: &str) -> Option<String> {
        let signs: &[(&str, &str)] = match self {
            Script::Line => return None,
            Script::Above => &ABOVE,
            Script::Below => &BELOW,
        };
        let sign = |ch: char| {
            let find = |(plain, own): &(&str, &str)| plain.chars().zip(own.chars()).find(|(plain, _)| *plain == ch).map(|(_, own)| own);
            signs.iter().find_map(find).or_else(|| ch.is_whitespace().then_some(ch))
        };
        text.chars().map(sign).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Script;

    #[test]
    fn numbers_keep_what_they_mean() {
        for (script, text, expected) in [
            (Script::Above, "2", Some("²")),
            (Script::Above, "n+1", Some("ⁿ⁺¹")),
            (Script::Above, "o", Some("°")),
            (Script::Below, "2", Some("₂")),
            (Script::Above, "th", None),
            (Script::Line, "2", None),
        ] {
            assert_eq!(script.written(text).as_deref(), expected, "{script:?} {text}");
        }
    }
}
