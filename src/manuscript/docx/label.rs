//! Numbers of lists as they are printed.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Figures,
    /// `01`
    Padded,
    Letters,
    Capitals,
    SmallRoman,
    Roman,
    Bullet,
    None,
}

impl Format {
    pub fn of(name: &str) -> Format {
        match name {
            "bullet" => Format::Bullet,
            "none" => Format::None,
            "lowerLetter" => Format::Letters,
            "upperLetter" => Format::Capitals,
            "lowerRoman" => Format::SmallRoman,
            "upperRoman" => Format::Roman,
            "decimalZero" => Format::Padded,
            // What is counted otherwise, in words or in other scripts, is counted all the same.
            _ => Format::Figures,
        }
    }

    pub fn write(self, number: u32) -> String {
        match self {
            Format::Figures => number.to_string(),
            Format::Padded => format!("{number:02}"),
            Format::Letters => letters(number),
            Format::Capitals => letters(number).to_uppercase(),
            Format::SmallRoman => roman(number).to_lowercase(),
            Format::Roman => roman(number),
            Format::Bullet | Format::None => String::new(),
        }
    }
}

/// `a` to `z`, then `aa`, `bb`, as Word counts.
fn letters(number: u32) -> String {
    let Some(number) = number.checked_sub(1) else { return String::new() };
    let letter = char::from(b'a' + (number % 26) as u8);
    // A file may say that a list begins with any number.
    std::iter::repeat_n(letter, (number / 26 + 1).min(20) as usize).collect()
}

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number > 3999 {
        return number.to_string();
    }
    let mut rest = number;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printed_in_every_way() {
        for (format, number, expected) in [
            (Format::Figures, 12, "12"),
            (Format::Padded, 3, "03"),
            (Format::Letters, 1, "a"),
            (Format::Letters, 27, "aa"),
            (Format::Capitals, 4, "D"),
            (Format::Roman, 1944, "MCMXLIV"),
            (Format::SmallRoman, 9, "ix"),
            (Format::Roman, 1_000_000, "1000000"),
            (Format::Letters, 0, ""),
            (Format::Bullet, 3, ""),
        ] {
            assert_eq!(format.write(number), expected, "{format:?} {number}");
        }
    }
}
