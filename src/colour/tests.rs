use proptest::prelude::*;

use super::*;

fn colour(text: &str) -> Colour {
    Colour::parse(text).unwrap_or_else(|| panic!("{text} is no colour"))
}

#[test]
fn colours_are_written_in_three_or_six_digits() {
    for (text, shown) in [("#0f4c5c", "#0f4c5c"), ("#0F4C5C", "#0f4c5c"), ("#04c", "#0044cc"), ("#fff", "#ffffff")] {
        assert_eq!(colour(text).to_string(), shown);
    }
    for text in ["", "#", "0f4c5c", "#0f4c5", "#0f4c5g", "#0f4c5c80", "# 04c", "red", "#đỏ", "#+1+2+3", "#éa"] {
        assert_eq!(Colour::parse(text), None, "{text:?}");
    }
}

/// Ratios that the examples of WCAG's own pages and its widest used checkers give.
#[test]
fn contrast_is_that_of_wcag() {
    for (text, on, ratio) in [
        ("#000", "#fff", 21.0),
        ("#fff", "#000", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#123456", "#123456", 1.0),
    ] {
        assert!((colour(text).contrast(colour(on)) - ratio).abs() < 0.005, "{text} on {on}: {}", colour(text).contrast(colour(on)));
    }
    assert!(colour("#767676").is_readable_on(colour("#fff")) && !colour("#777").is_readable_on(colour("#fff")));
}

#[test]
fn the_nearest_readable_colour_keeps_the_hue() {
    assert_eq!(colour("#767676").readable_with(&[colour("#fff")]), Some(colour("#767676")), "what can be read stays");
    let darker = colour("#e0a030").readable_with(&[colour("#fff")]).unwrap();
    assert!(darker.is_readable_on(colour("#fff")) && darker.red > darker.green && darker.green > darker.blue, "{darker}");
    assert!(darker.contrast(colour("#fff")) < 4.7, "no darker than needed: {darker}");
    assert_eq!(
        colour("#808080").readable_with(&[colour("#fff"), colour("#000")]).map(|grey| grey.contrast(colour("#000")) > 4.5),
        Some(true)
    );
    assert_eq!(colour("#808080").readable_with(&[colour("#fff"), colour("#000"), colour("#888")]), None, "nothing goes with all");
}

#[test]
fn a_brand_is_as_dark_in_the_dark_as_the_theme_was() {
    let dark = colour("#0a2d36");
    for brand in ["#a01818", "#0f4c5c", "#ffcc00", "#1c6b2a"] {
        let shown = colour(brand).as_light_as(dark);
        let ratio = shown.contrast(colour("#fff")) / dark.contrast(colour("#fff"));
        assert!((0.8..1.25).contains(&ratio), "{brand}: {shown}");
    }
    let red = colour("#a01818").as_light_as(dark);
    assert!(red.red > 2 * red.green && red.red > 2 * red.blue, "still red: {red}");
}

proptest! {
    #[test]
    fn there_and_back(red: u8, green: u8, blue: u8) {
        let colour = Colour { red, green, blue };
        prop_assert_eq!(Colour::parse(&colour.to_string()), Some(colour));
        let back = Oklch::of(colour).colour();
        for (one, other) in [(red, back.red), (green, back.green), (blue, back.blue)] {
            prop_assert!(one.abs_diff(other) <= 1, "{} {}", colour, back);
        }
    }

    #[test]
    fn on_any_ground_some_colour_can_be_read(text: [u8; 3], on: [u8; 3]) {
        let [text, on] = [text, on].map(|[red, green, blue]| Colour { red, green, blue });
        let found = text.readable_with(&[on]);
        prop_assert!(found.is_some_and(|found| found.is_readable_on(on)), "{} on {}: {:?}", text, on, found);
    }
}
