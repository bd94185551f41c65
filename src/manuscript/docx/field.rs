//! Fields: what Word computes, with an instruction and a result.

/// What becomes of the words of a result.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// They are words of the text.
    Plain,
    /// They lead to an address.
    Link(std::sync::Arc<str>),
    Contents,
}

impl Field {
    pub fn of(instruction: &str) -> Field {
        let mut words = instruction.split_whitespace();
        match words.next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "TOC" | "INDEX" | "TOA" => Field::Contents,
            "HYPERLINK" => address(instruction).map_or(Field::Plain, |address| Field::Link(address.into())),
            _ => Field::Plain,
        }
    }
}

/// `HYPERLINK "https://…" \o "…"`; `\l` names a place in the same text.
fn address(instruction: &str) -> Option<String> {
    let rest = instruction.trim_start().get("HYPERLINK".len()..)?.trim_start();
    let (address, _) = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"')?,
        None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
    };
    (!address.is_empty() && !address.starts_with('\\')).then(|| address.to_owned())
}

/// Fields that are open at a place of the text: they may lie in one another, and go on over paragraphs.
#[derive(Debug, Default)]
pub struct Fields(Vec<Open>);

#[derive(Debug, Default)]
struct Open {
    instruction: String,
    /// Once the instruction is complete.
    field: Option<Field>,
}

impl Fields {
    pub fn begin(&mut self) {
        self.0.push(Open::default());
    }

    pub fn instruct(&mut self, text: &str) {
        if let Some(open) = self.0.last_mut().filter(|open| open.field.is_none()) {
            open.instruction.push_str(text);
        }
    }

    /// Its result begins.
    pub fn separate(&mut self) -> Option<&Field> {
        let open = self.0.last_mut()?;
        open.field = Some(Field::of(&open.instruction));
        open.field.as_ref()
    }

    pub fn end(&mut self) {
        self.0.pop();
    }

    /// Whether words at this place are shown to readers.
    pub fn is_shown(&self) -> bool {
        self.0.iter().all(|open| matches!(open.field, Some(Field::Plain | Field::Link(_))))
    }

    pub fn link(&self) -> Option<std::sync::Arc<str>> {
        self.0.iter().rev().find_map(|open| match &open.field {
            Some(Field::Link(address)) => Some(address.clone()),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions_are_understood() {
        let link = |address: &str| Field::Link(address.into());
        for (instruction, expected) in [
            (" HYPERLINK \"https://nhipcau.example/a b\" \\o \"x\" ", link("https://nhipcau.example/a b")),
            ("hyperlink mailto:vp@nhipcau.example", link("mailto:vp@nhipcau.example")),
            (" HYPERLINK \\l \"_Toc1\" ", Field::Plain),
            ("HYPERLINK", Field::Plain),
            (" PAGE \\* MERGEFORMAT ", Field::Plain),
            (" TOC \\o \"1-3\" ", Field::Contents),
            (" SEQ Hình \\* ARABIC ", Field::Plain),
        ] {
            assert_eq!(Field::of(instruction), expected, "{instruction}");
        }
    }

    #[test]
    fn what_lies_in_a_table_of_contents_is_not_shown() {
        let mut fields = Fields::default();
        assert!(fields.is_shown());
        fields.begin();
        fields.instruct("TOC \\o");
        assert!(!fields.is_shown());
        fields.separate();
        fields.begin();
        fields.instruct("HYPERLINK \"https://nhipcau.example\"");
        fields.separate();
        assert!(!fields.is_shown());
        fields.end();
        fields.end();
        assert!(fields.is_shown());
    }
}
