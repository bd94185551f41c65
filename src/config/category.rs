//! The main categories of sectors. In the list of the OECD DAC a sector of three digits belongs to the category that its first two digits
//! name: 121, 122 and 123 are parts of 120, health. A site's own sectors, and codes whose category it does not list, stand for themselves.

use super::vocabulary::Vocabulary;

/// The position of the category of a sector; its own where it is one.
pub fn category(sectors: &Vocabulary, at: usize) -> usize {
    let Some(code) = sectors.terms.get(at).and_then(|(id, _)| category_code(id)) else { return at };
    sectors.position(&code).unwrap_or(at)
}

/// A sector with its category, which stands first.
pub fn with_category(sectors: &Vocabulary, at: usize) -> Vec<usize> {
    match category(sectors, at) {
        own if own == at => vec![at],
        category => vec![category, at],
    }
}

fn category_code(id: &str) -> Option<String> {
    let is_code = id.len() == 3 && id.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| format!("{}0", &id[..2]))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::config::Languages;
    use crate::config::vocabulary::read;
    use crate::text::LanguageTag;
    use crate::yaml::Source;

    #[test]
    fn codes_belong_to_the_category_of_their_first_two_digits() {
        let ids = ["120", "121", "122", "230", "311", "local", "1210", "12a"];
        let text: String = ids.iter().map(|id| format!("\"{id}\": {{name: x}}\n")).collect();
        let languages = Languages::new(LanguageTag::parse("vi").unwrap(), Vec::new());
        let (sectors, problems) = read("sectors", &Source::new(&Arc::from("sectors.yaml"), text, 0), &languages);
        assert!(problems.is_empty(), "{problems:?}");
        let categories: Vec<&str> = (0..ids.len()).map(|at| ids[category(&sectors, at)]).collect();
        let both: Vec<&str> = with_category(&sectors, 1).into_iter().map(|at| ids[at]).collect();
        assert_eq!(both, ["120", "121"]);
        assert_eq!(with_category(&sectors, 0), [0]);
        assert_eq!(categories, ["120", "120", "120", "230", "311", "local", "1210", "12a"]);
    }
}
