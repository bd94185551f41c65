//! What a Vietnamese syllable may look like, tones left aside.
//!
//! Serves to tell Vietnamese from noise when an encoding is to be named: nothing else should rest on it, because foreign names
//! in Vietnamese text follow no such rule.

const ONSETS: [&str; 29] = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th",
    "tr", "v", "x", "q",
];

const NUCLEI: [&str; 61] = [
    "a", "ai", "ao", "au", "ay", "ă", "â", "âu", "ây", "e", "eo", "ê", "êu", "i", "ia", "iê", "iêu", "iu", "o", "oa", "oai", "oao", "oay",
    "oă", "oe", "oeo", "oi", "oo", "ô", "ôi", "ơ", "ơi", "u", "ua", "uâ", "uây", "uê", "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu",
    "ư", "ưa", "ưi", "ươ", "ươi", "ươu", "ưu", "y", "ya", "yê", "yêu", "uă", "uao", "uau", "ue", "uo",
];

const CODAS: [&str; 9] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

/// Whether lower-case letters without tones (`thuyên`, `đương`) are built as a Vietnamese syllable is.
pub(super) fn is_syllable(letters: &str) -> bool {
    ONSETS.iter().filter_map(|onset| letters.strip_prefix(onset)).any(is_rhyme)
}

fn is_rhyme(letters: &str) -> bool {
    CODAS.iter().filter_map(|coda| letters.strip_suffix(coda)).any(|nucleus| NUCLEI.contains(&nucleus))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_told_from_other_words() {
        for syllable in ["kê", "hoach", "công", "tac", "nghiêng", "quyêt", "giêng", "gi", "đương", "uy", "ơ", "khuya", "thuyên", "ươm"]
        {
            assert!(is_syllable(syllable), "{syllable}");
        }
        for other in ["", "b", "schön", "fur", "été", "niño", "work", "xtr", "ngk", "ôtô", "ăă"] {
            assert!(!is_syllable(other), "{other}");
        }
    }
}
