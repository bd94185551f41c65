//! Lines around a byte of front matter.

pub fn start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// Behind the line end.
pub fn end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |found| at + found + 1)
}

/// Before the line end.
pub fn before_end(text: &str, at: usize) -> usize {
    at + text[at..end(text, at)].trim_end_matches(['\r', '\n']).len()
}

pub fn column(text: &str, at: usize) -> usize {
    at - start(text, at)
}

/// Whether only spaces stand before.
pub fn is_first(text: &str, at: usize) -> bool {
    text[start(text, at)..at].bytes().all(|byte| byte == b' ')
}

/// Where what ends at `at` ends with its line, and with the comments below that are indented deeper than `column`: they are about it.
pub fn behind(text: &str, at: usize, column: usize) -> usize {
    let mut last = end(text, at);
    let mut here = last;
    while here < text.len() {
        let next = end(text, here);
        let line = text[here..next].trim_end();
        let bare = line.trim_start();
        if bare.starts_with('#') && line.len() - bare.len() > column {
            last = next;
        } else if !bare.is_empty() {
            break;
        }
        here = next;
    }
    last
}

/// Where the comments begin that stand right above a line and are about it; nothing above `floor` is asked.
pub fn comments_above(text: &str, at: usize, floor: usize) -> usize {
    let column = column(text, at);
    let mut first = start(text, at);
    while first > floor {
        let above = start(text, first - 1);
        let line = text[above..first].trim_end();
        let bare = line.trim_start();
        if above < floor || !bare.starts_with('#') || line.len() - bare.len() > column {
            break;
        }
        first = above;
    }
    first
}

/// Lines as they stand behind a dash: without the indentation of the first and the end of the last.
pub fn bare(lines: &str) -> &str {
    let lines = lines.trim_start_matches(' ');
    lines.strip_suffix('\n').unwrap_or(lines)
}
