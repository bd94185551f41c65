//! Several values in one cell: separated by `;`, one that holds such a sign itself in quotation marks.

pub fn split(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut is_quoted = false;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let Some(last) = items.last_mut() else { break };
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                signs.next();
                last.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if last.trim().is_empty() => {
                is_quoted = true;
                last.clear();
            }
            ';' | '\n' if !is_quoted => items.push(String::new()),
            _ => last.push(sign),
        }
    }
    items.into_iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

pub fn joined<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| quoted(item.as_ref())).collect::<Vec<_>>().join("; ")
}

fn quoted(item: &str) -> String {
    if item.contains([';', '\n']) || item.starts_with('"') { format!("\"{}\"", item.replace('"', "\"\"")) } else { item.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lists_are_split() {
        assert_eq!(split(" a ;; b;\"c; \"\"d\"\"\"; e \"f\" ;"), ["a", "b", "c; \"d\"", "e \"f\""]);
        assert_eq!(split(" ; "), [""; 0]);
    }

    proptest! {
        #[test]
        fn what_is_joined_is_split_again(items in prop::collection::vec("[a-z\"; ]{1,9}", 0..5)) {
            let items: Vec<String> = items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect();
            prop_assert_eq!(split(&joined(&items)), items);
        }
    }
}
