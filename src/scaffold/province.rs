//! What a province or a city is called in either language, however somebody wrote it: `Đồng Nai`, `tỉnh Đồng Nai`, `TP. Huế`.

use crate::text::{is_device, nfc, shorten, slug};

pub struct Province {
    name: String,
    is_city: bool,
}

impl Province {
    pub fn of(text: &str) -> Province {
        const BEFORE: [(&str, bool); 4] = [("tỉnh ", false), ("thành phố ", true), ("tp. ", true), ("tp ", true)];
        const BEHIND: [(&str, bool); 2] = [(" province", false), (" city", true)];
        let text = nfc(text.trim());
        let small = text.to_lowercase();
        // A name that grows or shrinks when it is made small cannot be cut by the small one; it stays whole.
        let (text, small) = if small.len() == text.len() { (&*text, &*small) } else { (&*text, "") };
        let before = BEFORE.iter().find(|(word, _)| small.starts_with(word)).map(|(word, is_city)| (&text[word.len()..], *is_city));
        let behind =
            || BEHIND.iter().find(|(word, _)| small.ends_with(word)).map(|(word, is_city)| (&text[..text.len() - word.len()], *is_city));
        let (name, is_city) = before.or_else(behind).unwrap_or((text, false));
        Province { name: name.trim().to_owned(), is_city }
    }

    /// In a sentence.
    pub fn vietnamese(&self) -> String {
        format!("{} {}", if self.is_city { "thành phố" } else { "tỉnh" }, self.name)
    }

    /// In a list.
    pub fn vietnamese_label(&self) -> String {
        format!("{} {}", if self.is_city { "Thành phố" } else { "Tỉnh" }, self.name)
    }

    pub fn english(&self) -> String {
        format!("{} {}", self.name, if self.is_city { "City" } else { "Province" })
    }

    /// Its identifier among the areas, which becomes part of an address.
    pub fn id(&self) -> String {
        let made = slug(&self.name);
        let id = shorten(&made, 60);
        if id.is_empty() || is_device(id) { "dia-ban".to_owned() } else { id.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::Province;

    #[test]
    fn however_it_is_written() {
        for (text, vietnamese, english, id) in [
            ("Đồng Nai", "tỉnh Đồng Nai", "Đồng Nai Province", "dong-nai"),
            ("Tỉnh Đồng Nai", "tỉnh Đồng Nai", "Đồng Nai Province", "dong-nai"),
            ("TP. Huế", "thành phố Huế", "Huế City", "hue"),
            ("thành phố Cần Thơ", "thành phố Cần Thơ", "Cần Thơ City", "can-tho"),
            ("Sample Province", "tỉnh Sample", "Sample Province", "sample"),
            ("TỈNH", "tỉnh TỈNH", "TỈNH Province", "tinh"),
            ("İzmir", "tỉnh İzmir", "İzmir Province", "izmir"),
            ("#:\"", "tỉnh #:\"", "#:\" Province", "dia-ban"),
            ("Con", "tỉnh Con", "Con Province", "dia-ban"),
        ] {
            let province = Province::of(text);
            assert_eq!((&*province.vietnamese(), &*province.english(), &*province.id()), (vietnamese, english, id), "{text}");
        }
    }
}
