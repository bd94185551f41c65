//! One bar that is divided: what each part is of the whole.

use super::Tone;

/// Thousandths that stay empty between two parts.
const GAP: usize = 6;

/// A bar of the whole width, in parts of these sizes and looks, in order. Parts of nothing are left out; without any there is no bar.
pub fn parts(parts: &[(usize, Tone)]) -> String {
    let total: usize = parts.iter().map(|(size, _)| size).sum();
    if total == 0 {
        return String::new();
    }
    let mut svg = String::from(r#"<svg class="bar bar-parts" width="100%" height="14" aria-hidden="true" focusable="false">"#);
    let (mut before, at) = (0, |size: usize| (size * 2000 + total) / (total * 2));
    for (size, tone) in parts.iter().filter(|(size, _)| *size > 0) {
        let (from, to) = (at(before), at(before + size));
        before += size;
        let gap = if before < total { GAP } else { 0 };
        let length = to.saturating_sub(from).saturating_sub(gap).max(1);
        svg.push_str(&rect(&percent(from), &percent(length), *tone));
    }
    svg.push_str("</svg>");
    svg
}

/// A small piece of a bar, to stand before the words that say what it means.
pub fn swatch(tone: Tone) -> String {
    let begin = r#"<svg class="bar swatch" width="14" height="14" aria-hidden="true" focusable="false">"#;
    format!("{begin}{}</svg>", rect("1", "12", tone))
}

fn percent(thousandths: usize) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

fn rect(from: &str, length: &str, tone: Tone) -> String {
    let rect = |class: &str, y: u8, height: u8, paint: &str| {
        format!(r#"<rect class="{class}" x="{from}" y="{y}" width="{length}" height="{height}" {paint}></rect>"#)
    };
    let line = |class| rect(class, 2, 10, r#"fill="none" stroke="currentColor" stroke-width="2""#);
    match tone {
        Tone::Full => rect("bar-full", 2, 10, r#"fill="currentColor" stroke="currentColor" stroke-width="2""#),
        Tone::Open => line("bar-open"),
        Tone::Half => line("bar-half") + &rect("bar-half", 7, 5, r#"fill="currentColor""#),
    }
}
