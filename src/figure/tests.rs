use super::*;

/// The lengths of bars on one scale, as the drawing says them; nothing where no bar is drawn.
fn check(numbers: &[&str], lengths: &[&str]) {
    let scale = Scale::of(numbers.iter().copied());
    let length = |number: &&str| {
        let svg = scale.bar(number, Tone::Full);
        let (_, from) = svg.split_once(r#"y="2" width=""#)?;
        from.split_once('"').map(|(length, _)| length.to_owned())
    };
    let found: Vec<String> = numbers.iter().map(|number| length(number).unwrap_or_default()).collect();
    assert_eq!(found, lengths, "{numbers:?}");
}

#[test]
fn a_bar_is_drawn_in_the_colour_of_the_text() {
    let scale = Scale::of(["3", "4"]);
    assert_eq!(
        scale.bar("3", Tone::Full),
        r#"<svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false"><path class="bar-zero" d="M0 0v14" stroke="currentColor"></path><rect class="bar-full" y="2" width="75.0%" height="10" fill="currentColor" stroke="currentColor"></rect></svg>"#
    );
    assert_eq!(
        scale.bar("4", Tone::Open),
        r#"<svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false"><path class="bar-zero" d="M0 0v14" stroke="currentColor"></path><rect class="bar-open" y="2" width="100.0%" height="10" fill="none" stroke="currentColor" stroke-width="2"></rect></svg>"#
    );
}

#[test]
fn bars_are_in_proportion_to_the_largest() {
    check(&["1", "2", "4"], &["25.0%", "50.0%", "100.0%"]);
    check(&["1", "3"], &["33.3%", "100.0%"]);
    check(&["2", "3"], &["66.7%", "100.0%"]);
    check(&["64500.5", "120000"], &["53.8%", "100.0%"]);
    check(&["0.05", "0.5", "10.0", "9.99"], &["0.5%", "5.0%", "100.0%", "99.9%"]);
    check(&["007", "14.00", "14"], &["50.0%", "100.0%", "100.0%"]);
}

#[test]
fn nothing_has_no_bar_and_little_has_a_trace() {
    check(&["0", "5"], &["", "100.0%"]);
    check(&["0", "0.00"], &["", ""]);
    check(&["1", "1000000000000000000000000"], &["0.1%", "100.0%"]);
    check(&["0.000000000000000000000001", "1"], &["0.1%", "100.0%"]);
}

#[test]
fn numbers_longer_than_any_machine_word_keep_their_proportion() {
    let long = |first: &str| format!("{first}{}", "9".repeat(300));
    check(&[&long("1"), &long("3")], &["50.0%", "100.0%"]);
    check(&[&long("2"), &long("19")], &["15.0%", "100.0%"]);
}

#[test]
fn what_is_no_number_has_no_bar() {
    check(&["1e3", "-5", "", "1,5", "٣", "<&\"", "2"], &["", "", "", "", "", "", "100.0%"]);
}

/// Where each part of a divided bar begins, and how long it is.
fn divided(sizes: &[usize]) -> Vec<String> {
    let all: Vec<_> = sizes.iter().map(|size| (*size, Tone::Full)).collect();
    let svg = parts(&all);
    let rects = svg.split("<rect").skip(1).filter_map(|rect| {
        let value = |name: &str| Some(rect.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0);
        Some(format!("{} {}", value("x")?, value("width")?))
    });
    rects.collect()
}

#[test]
fn a_divided_bar_is_filled_by_its_parts() {
    assert_eq!(divided(&[1, 1, 2]), ["0.0% 24.4%", "25.0% 24.4%", "50.0% 50.0%"]);
    assert_eq!(divided(&[1, 1, 1]), ["0.0% 32.7%", "33.3% 32.8%", "66.7% 33.3%"]);
    assert_eq!(divided(&[0, 5, 0]), ["0.0% 100.0%"]);
    assert_eq!(divided(&[0, 0]), [""; 0]);
    assert_eq!(parts(&[]), "");
    // Little has a trace, much does not overflow.
    assert_eq!(divided(&[100_000, 1]), ["0.0% 99.4%", "100.0% 0.1%"]);
}

#[test]
fn parts_differ_without_colour() {
    let looks = [Tone::Full, Tone::Half, Tone::Open].map(swatch);
    assert!(looks[0] != looks[1] && looks[1] != looks[2] && looks[0] != looks[2], "{looks:?}");
    let bar = parts(&[(1, Tone::Full), (1, Tone::Half), (1, Tone::Open)]);
    assert_eq!(bar.matches("currentColor").count(), 5, "no colour but that of the text: {bar}");
    assert!(!bar.contains('#') && !bar.contains("style") && bar.contains("aria-hidden=\"true\""), "{bar}");
}
