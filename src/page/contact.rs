//! The addresses of letters in a line of words, so that whoever reads on a telephone can tap them. It judges by the look alone: whether
//! anybody reads the letters is not known here.

use super::view::ContactView;

/// The line in pieces: words, and addresses.
pub fn pieces(line: &str) -> Vec<ContactView> {
    let (mut pieces, mut rest) = (Vec::new(), line);
    while let Some((start, end)) = address(rest) {
        pieces.extend((start > 0).then(|| piece(&rest[..start], false)));
        pieces.push(piece(&rest[start..end], true));
        rest = &rest[end..];
    }
    pieces.extend((!rest.is_empty()).then(|| piece(rest, false)));
    pieces
}

fn piece(text: &str, is_address: bool) -> ContactView {
    ContactView { text: text.to_owned(), is_address }
}

/// Where the first address begins and ends.
fn address(text: &str) -> Option<(usize, usize)> {
    text.match_indices('@').find_map(|(at, _)| {
        let start =
            text[..at].rfind(|c: char| !of_name(c)).map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
        let host = &text[at + 1..];
        let host = host[..host.find(|c: char| !of_host(c)).unwrap_or(host.len())].trim_end_matches(['.', '-']);
        (start < at && host.contains('.') && !host.starts_with('.')).then_some((start, at + 1 + host.len()))
    })
}

fn of_name(c: char) -> bool {
    of_host(c) || matches!(c, '_' | '+')
}

fn of_host(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-')
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[track_caller]
    fn check(line: &str, expected: &[(&str, bool)]) {
        let found = pieces(line);
        assert_eq!(found.iter().map(|piece| (piece.text.as_str(), piece.is_address)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn an_address_is_told_from_the_words_around_it() {
        check("", &[]);
        check("Văn phòng", &[("Văn phòng", false)]);
        check(
            "Bộ phận đối ngoại,hop-tac@lien-hiep.example.",
            &[("Bộ phận đối ngoại,", false), ("hop-tac@lien-hiep.example", true), (".", false)],
        );
        check("a@b.example; chị Đào: c+d@e.f.example", &[("a@b.example", true), ("; chị Đào: ", false), ("c+d@e.f.example", true)]);
    }

    #[test]
    fn what_only_has_the_sign_stays_words() {
        check("@huunghi, ở@đây, a@b", &[("@huunghi, ở@đây, a@b", false)]);
    }
}
