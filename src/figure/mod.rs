//! Bars of a chart as SVG text. A bar stands in a row of a table, below its label and beside its number: the words stay text of the page,
//! which wraps, grows with the reader's letters and can be copied, and the table is not a copy of the picture that could differ from it.
//!
//! A bar has no words, no size in pixels but its height, and no colour but that of the text around it, so it is right in both colour
//! schemes, in colours the reader forces, and on paper, where a fill is printed although backgrounds are not. Knows nothing of what the
//! numbers count; numbers are decimal texts of any length and never pass through a floating-point number.

mod parts;
mod scale;

pub use parts::{parts, swatch};
pub use scale::Scale;

/// How a bar looks, so that two kinds of numbers differ without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Full,
    /// Its outline, filled below the middle.
    Half,
    /// Only its outline.
    Open,
}

impl Scale {
    /// The bar of a number: as long in proportion to its row as the number is to the largest of the scale. It begins at zero, where a line
    /// stands; what is more than nothing is never without a trace.
    pub fn bar(&self, number: &str, tone: Tone) -> String {
        let mut svg = String::with_capacity(256);
        svg.push_str(r#"<svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false">"#);
        svg.push_str(r#"<path class="bar-zero" d="M0 0v14" stroke="currentColor"></path>"#);
        if let Some(share) = self.share(number).filter(|share| *share > 0) {
            let (class, paint) = match tone {
                Tone::Full => ("bar-full", r#"fill="currentColor" stroke="currentColor""#),
                Tone::Half | Tone::Open => ("bar-open", r#"fill="none" stroke="currentColor" stroke-width="2""#),
            };
            svg.push_str(&format!(r#"<rect class="{class}" y="2" width="{}.{}%" height="10" {paint}></rect>"#, share / 10, share % 10));
        }
        svg.push_str("</svg>");
        svg
    }
}

#[cfg(test)]
mod tests;
