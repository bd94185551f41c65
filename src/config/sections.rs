//! The words in addresses: what a section is called in each language.

/// A part of the site that has an address of its own, or a word within addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    News,
    Plans,
    Organizations,
    Projects,
    Needs,
    Documents,
    Agencies,
    Deadlines,
    Reports,
    Events,
    Bulletin,
    Search,
    Data,
    /// Below a list: `trang/2/`.
    Page,
    /// Below the section of a kind: `chu-de/ID/`.
    Topics,
    /// Also a section of its own: `quoc-gia/ID/`.
    Countries,
    Series,
    Issuers,
    Levels,
    Kinds,
    Sectors,
    Areas,
    Activities,
    Letters,
    /// Below the register of documents: who signed them.
    Signatories,
    /// Below the section of organisations.
    Statistics,
}

/// Identifier in site.yaml, word in Vietnamese, word elsewhere.
const TABLE: [(Section, &str, &str, &str); 26] = [
    (Section::News, "news", "tin-tuc", "news"),
    (Section::Plans, "plans", "ke-hoach", "plans"),
    (Section::Organizations, "organizations", "to-chuc", "organizations"),
    (Section::Projects, "projects", "du-an", "projects"),
    (Section::Needs, "needs", "nhu-cau", "needs"),
    (Section::Documents, "documents", "van-ban", "documents"),
    (Section::Agencies, "agencies", "co-quan", "agencies"),
    (Section::Deadlines, "deadlines", "thoi-han", "deadlines"),
    (Section::Reports, "reports", "bao-cao", "reports"),
    (Section::Events, "events", "su-kien", "events"),
    (Section::Bulletin, "bulletin", "ban-tin", "bulletin"),
    (Section::Search, "search", "tim-kiem", "search"),
    (Section::Data, "data", "du-lieu", "data"),
    (Section::Page, "page", "trang", "page"),
    (Section::Topics, "topics", "chu-de", "topics"),
    (Section::Countries, "countries", "quoc-gia", "countries"),
    (Section::Series, "series", "chuyen-muc", "series"),
    (Section::Issuers, "issuers", "noi-ban-hanh", "issuers"),
    (Section::Levels, "levels", "cap", "levels"),
    (Section::Kinds, "kinds", "loai", "kinds"),
    (Section::Sectors, "sectors", "linh-vuc", "sectors"),
    (Section::Areas, "areas", "dia-ban", "areas"),
    (Section::Activities, "status", "tinh-trang", "status"),
    (Section::Letters, "letters", "chu-cai", "letters"),
    (Section::Signatories, "signatories", "nguoi-ky", "signatories"),
    (Section::Statistics, "statistics", "so-lieu", "statistics"),
];

impl Section {
    pub fn all() -> impl Iterator<Item = Section> {
        TABLE.iter().map(|row| row.0)
    }

    pub fn id(self) -> &'static str {
        TABLE[self as usize].1
    }

    pub fn from_id(id: &str) -> Option<Section> {
        TABLE.iter().find(|row| row.1 == id).map(|row| row.0)
    }

    /// Whether its word stands first in an address, so that no page may take it.
    pub fn is_top_level(self) -> bool {
        (self as usize) < Section::Page as usize || self == Section::Countries
    }

    /// Whether its word stands below that of another section.
    pub fn is_inner(self) -> bool {
        self as usize >= Section::Page as usize
    }
}

/// The words of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sections {
    words: Vec<Box<str>>,
}

impl Sections {
    pub fn default_for(language: &str) -> Sections {
        let words = TABLE.iter().map(|row| if language == "vi" { row.2.into() } else { row.3.into() }).collect();
        Sections { words }
    }

    pub fn set(&mut self, section: Section, word: &str) {
        self.words[section as usize] = word.into();
    }

    pub fn word(&self, section: Section) -> &str {
        &self.words[section as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_sections() {
        for (index, row) in TABLE.iter().enumerate() {
            assert_eq!(row.0 as usize, index, "{}", row.1);
        }
    }
}
