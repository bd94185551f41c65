//! What is read from whole documents, and that nothing in them is lost.

use super::documents::ALL;
use super::*;

#[test]
fn dump() {
    for text in ALL {
        let reading = reading(text);
        println!(
            "=== {:?}\n{}\n--- open\n{}\n--- sic {:?}",
            reading.kind,
            facts(&reading).join("\n"),
            open(&reading).join("\n"),
            reading.sic
        );
        println!("--- front\n{}", crate::intake::front_matter(&reading, crate::diagnostic::Locale::Vi, &["vi", "en"]));
    }
}
