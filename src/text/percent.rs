//! Text made safe to stand inside an address.

/// As a part of a path or the value of a query: letters and digits of ASCII and `-._~` stay, and the characters of `also`; the bytes of
/// everything else are written `%XX`.
pub fn percent(text: &str, also: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || (byte.is_ascii() && also.as_bytes().contains(&byte)) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Percent signs resolved, once. None where a sign is broken or the result is no text.
pub fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, after @ ..] = rest else { return None };
        bytes.push((digit(*high)? << 4) | digit(*low)?);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_an_address_may_hold_stays() {
        assert_eq!(percent("a-b_c.d~1", ""), "a-b_c.d~1");
        assert_eq!(percent("tin tức/&\"<#?:", ""), "tin%20t%E1%BB%A9c%2F%26%22%3C%23%3F%3A");
        assert_eq!(percent("C:/tin tức", "/:"), "C:/tin%20t%E1%BB%A9c");
        // Only ASCII can be excepted: half of a letter is none.
        assert_eq!(percent("ứ", "ứ"), "%E1%BB%A9");
    }
}
