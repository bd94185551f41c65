//! Key paths as people write them: `cover.alt`, `gallery[1].image`.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The steps of a path, from the outside in. What is no index between brackets is taken as part of a key.
pub fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let mut rest = part;
        let mut indices = Vec::new();
        while let Some((head, index)) = rest.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')) {
            let Ok(index) = index.parse() else { break };
            indices.push(Step::Index(index));
            rest = head;
        }
        if !rest.is_empty() {
            steps.push(Step::Key(rest));
        }
        steps.extend(indices.into_iter().rev());
    }
    steps
}

/// The path without its last step; `None` for the whole.
pub(super) fn parent(path: &str) -> Option<&str> {
    path.rfind(['.', '[']).map(|at| &path[..at]).or((!path.is_empty()).then_some(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_and_parents() {
        assert_eq!(steps("gallery[1].image"), [Step::Key("gallery"), Step::Index(1), Step::Key("image")]);
        assert_eq!(steps("[0][2].a[x]"), [Step::Index(0), Step::Index(2), Step::Key("a[x]")]);
        assert_eq!(steps(""), []);
        assert_eq!(parent("gallery[1].image"), Some("gallery[1]"));
        assert_eq!(parent("gallery[1]"), Some("gallery"));
        assert_eq!(parent("gallery"), Some(""));
        assert_eq!(parent(""), None);
    }
}
