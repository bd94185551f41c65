use super::*;

const PLAN: &str = "---\ntitle: a\ntasks:\n  # đầu\n  - id: t1\n    text: 'Một' # giữ\n    own: 1\n  - id: t2\n    text: Hai\n    lead: [lhm]\n  # ba\n  - {id: t3, text: Ba}\n---\n";

struct Table {
    entered: Entered,
}

/// Records in this order, by what they were; a text makes a new one.
fn sent(text: &str, order: &[Result<usize, &str>]) -> Table {
    let config = config();
    let form = Form::of_original(Kind::Plan, &config, Locale::Vi);
    let old = form.entered(text);
    let mut entered = Entered::default();
    entered.push("tasks", "");
    for (number, one) in order.iter().enumerate() {
        let name = format!("tasks[{}]", number + 100);
        match one {
            Ok(was) => {
                let prefix = format!("tasks[{was}].");
                for (own, value) in old.iter().filter(|(own, _)| own.starts_with(&prefix)) {
                    entered.push(own.replace(&prefix, &format!("{name}.")), value);
                }
            }
            Err(text) => {
                entered.push(format!("{name}.~was"), "");
                entered.push(format!("{name}.text"), *text);
            }
        }
    }
    Table { entered }
}

impl Table {
    fn set(mut self, name: &str, value: &str) -> Table {
        self.entered.set(name, value);
        self
    }

    #[track_caller]
    fn gives(&self, text: &str, expected: &str) {
        let config = config();
        let form = Form::of_original(Kind::Plan, &config, Locale::Vi);
        let candidate = form.candidate(text, &self.entered);
        assert_eq!(candidate.problems, []);
        assert_eq!(candidate.text, expected);
    }
}

const ONE: &str = "  # đầu\n  - id: t1\n    text: 'Một' # giữ\n    own: 1\n";
const TWO: &str = "  - id: t2\n    text: Hai\n    lead: [lhm]\n";
const THREE: &str = "  # ba\n  - {id: t3, text: Ba}\n";

#[test]
fn records_are_changed_in_their_places() {
    sent(PLAN, &[Ok(0), Ok(1), Ok(2)]).gives(PLAN, PLAN);
    sent(PLAN, &[Ok(0), Ok(1), Ok(2)]).set("tasks[100].text", "Mốt").gives(PLAN, &PLAN.replace("Một", "Mốt"));
    sent(PLAN, &[Ok(0), Ok(2)]).gives(PLAN, &PLAN.replace(TWO, ""));
    sent(PLAN, &[Ok(1), Ok(2)]).set("tasks[101].text", "Bốn").gives(PLAN, &PLAN.replace(ONE, "").replace("Ba", "Bốn"));
    sent(PLAN, &[]).gives(PLAN, "---\ntitle: a\n---\n");
}

#[test]
fn new_records_get_identifiers() {
    sent(PLAN, &[Ok(0), Ok(1), Ok(2), Err("Bốn"), Err("")]).gives(PLAN, &PLAN.replace("Ba}\n", "Ba}\n  - {id: t4, text: Bốn}\n"));
    let none = "---\ntitle: a\n---\n";
    sent(none, &[Err("Mở lớp tiếng Việt"), Err("Mở lớp tiếng Việt")]).gives(
        none,
        "---\ntitle: a\ntasks:\n  - id: mo-lop-tieng-viet\n    text: Mở lớp tiếng Việt\n  - id: mo-lop-tieng-viet-2\n    text: Mở lớp tiếng Việt\n---\n",
    );
    sent(none, &[Err("a")]).set("tasks[100].id", "x1").gives(none, "---\ntitle: a\ntasks:\n  - id: x1\n    text: a\n---\n");
}

#[test]
fn a_new_order_keeps_what_nobody_knows_of() {
    let tasks = |parts: &[&str]| format!("---\ntitle: a\ntasks:\n{}---\n", parts.concat());
    assert_eq!(tasks(&[ONE, TWO, THREE]), PLAN);
    sent(PLAN, &[Ok(0), Err("Mới"), Ok(1), Ok(2)]).gives(PLAN, &tasks(&[ONE, "  - {id: t4, text: Mới}\n", TWO, THREE]));
    let moved = sent(PLAN, &[Ok(1), Ok(2), Ok(0)]).set("tasks[102].text", "Mốt");
    let config = config();
    let form = Form::of_original(Kind::Plan, &config, Locale::Vi);
    let text = form.candidate(PLAN, &moved.entered).text;
    assert!(text.contains(TWO) && text.contains("own: 1"), "{text}");
    let at = |id: &str| text.find(id).unwrap();
    assert!(at("t2") < at("t3") && at("t3") < at("t1") && text.contains("Mốt"), "{text}");
}

#[test]
fn records_within_records_are_told_apart() {
    let text = "---\nname: a\nprojects:\n  - id: p1\n    title: Một\n    budget: [{amount: \"1450000000\", currency: VND}]\n  - id: p2\n    title: Hai\n    budget:\n      - {amount: \"5\", currency: USD}\n      - {amount: \"6\", currency: USD}\n---\n";
    let config = config();
    let form = Form::of_original(Kind::Organization, &config, Locale::Vi);
    assert_eq!(form.entered(text).get("projects[0].budget[0].amount"), Some("1.450.000.000"));
    check(Kind::Organization, text, &[("projects[0].budget[0].amount", "1.500.000.000")], &text.replace("1450", "1500"));
    check(Kind::Organization, text, &[("projects[1].budget[1].amount", "7")], &text.replace("\"6\"", "\"7\""));
    let mut entered = form.entered(text);
    entered.push("projects[1].budget[9].~was", "");
    entered.push("projects[1].budget[9].amount", "8,5");
    entered.push("projects[1].budget[9].currency", "usd");
    let new = form.candidate(text, &entered).text;
    assert_eq!(
        new,
        text.replace(
            "      - {amount: \"6\", currency: USD}\n",
            "      - {amount: \"6\", currency: USD}\n      - {amount: \"8.5\", currency: USD}\n"
        )
    );
}

#[test]
fn a_document_may_be_its_number_alone() {
    let text = "---\ntitle: a\nbasis: [38-CT/TW, {symbol: 12-CT/TW, date: 2022-01-05}]\n---\n";
    check(Kind::Plan, text, &[("basis[0].symbol", "39-CT/TW")], &text.replace("38-CT", "39-CT"));
    check(Kind::Plan, text, &[("basis[0].date", "5/1/2022")], &text.replace("[38-CT/TW", "[{symbol: 38-CT/TW, date: 2022-01-05}"));
    check(Kind::Plan, text, &[("basis[0].symbol", "")], &text.replace("38-CT/TW, ", ""));
    check(Kind::Plan, text, &[("basis[1].symbol", "13-CT/TW")], &text.replace("12-CT", "13-CT"));
    let sic = "---\ntitle: a\nsic: [{vi: Một, en: One}, Hai]\n---\n";
    check(Kind::Plan, sic, &[("sic[1]@vi", "Ba"), ("sic[0]@en", "1")], &sic.replace("Hai", "Ba").replace("en: One", "en: \"1\""));
}

#[test]
fn a_new_record_brings_its_own_records() {
    let text = "---\nname: a\nkinds: [ngo]\nprojects: []\n---\n";
    let config = config();
    let form = Form::of_original(Kind::Organization, &config, Locale::En);
    let mut entered = form.entered(text);
    for (name, value) in [
        ("projects[3].~was", ""),
        ("projects[3].title", "Clean water"),
        ("projects[3].sectors", ""),
        ("projects[3].sectors", "140"),
        ("projects[3].budget", ""),
        ("projects[3].budget[1].~was", ""),
        ("projects[3].budget[1].amount", "1,450,000.50"),
        ("projects[3].budget[1].currency", "vnd"),
        ("projects[3].budget[2].~was", "7"),
        ("projects[3].budget[2].amount", ""),
        ("projects[3].approval.symbol", "12/QĐ-UBND"),
        ("projects[3].owner@en", "Commune"),
        ("projects[4].~was", "x"),
    ] {
        entered.push(name, value);
    }
    let made = form.candidate(text, &entered);
    assert_eq!(made.problems, []);
    let again = form.entered(&made.text);
    for (name, value) in [
        ("projects[0].id", "clean-water"),
        ("projects[0].title", "Clean water"),
        ("projects[0].budget[0].amount", "1,450,000.50"),
        ("projects[0].budget[0].currency", "VND"),
        ("projects[0].approval.symbol", "12/QĐ-UBND"),
        ("projects[0].owner@en", "Commune"),
    ] {
        assert_eq!(again.get(name), Some(value), "{}", made.text);
    }
    assert_eq!(again.all("projects[0].sectors").collect::<Vec<_>>(), ["", "140"]);
    assert!(again.get("projects[1].~was").is_none() && again.get("projects[0].budget[1].~was").is_none(), "{}", made.text);
    assert!(made.text.contains("approval: 12/QĐ-UBND"), "a number alone stays one: {}", made.text);
}
