//! Names that Windows keeps for its devices: no file or folder of a site may have one, because a site is copied to any system.

/// Windows takes `nul`, `NUL.html` and `nul .txt` for the device, in any folder.
pub fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end_matches(' ');
    let stem = stem.to_ascii_lowercase();
    match stem.as_str() {
        "con" | "prn" | "aux" | "nul" | "conin$" | "conout$" => true,
        _ => stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")).is_some_and(|rest| {
            let mut chars = rest.chars();
            let port = chars.next();
            let is_port = |c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³');
            port.is_some_and(is_port) && chars.next().is_none()
        }),
    }
}
