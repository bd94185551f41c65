//! The draft, read by who reads every text of the site.

use crate::content::{self, Kind};
use crate::diagnostic::{Code, Locale, Severity};
use crate::intake::front::ORDER;
use crate::intake::front::front_matter;
use crate::intake::texts::source;
use crate::intake::{Contradiction, Texts, What};
use crate::schema::{self, Subject};

use super::documents::{ALL, LETTER, LINES, ODD, PARTY, PLAN};
use super::*;

fn parsed(text: &str) -> content::Parsed {
    let front = front_matter(&reading(text), Locale::Vi, &["vi", "en"]);
    let path = Arc::from("content/plans/12-kh-lhm.vi.md");
    content::parse(&path, &format!("{front}\nNội dung.\n"), config())
}

fn errors(text: &str) -> Vec<(Code, String)> {
    let problems = parsed(text).problems;
    problems
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| (problem.code, format!("{problem:?}")))
        .collect()
}

#[test]
fn the_draft_is_a_plan_that_lacks_its_summary() {
    for text in [PLAN, PARTY, LINES, LETTER] {
        let errors = errors(text);
        assert!(errors.iter().all(|(_, problem)| problem.contains("summary")) && !errors.is_empty(), "{errors:#?}");
    }
    // A deadline before the day of the document cannot be right; it stays as it is printed.
    assert_eq!(
        errors(ODD).iter().filter(|(_, problem)| !problem.contains("summary")).map(|(code, _)| *code).collect::<Vec<_>>(),
        [Code::DueOutsidePeriod]
    );
}

#[test]
fn the_plan_says_what_was_read() {
    let document = parsed(PLAN).document.expect("a document");
    let plan = document.plan().expect("a plan");
    assert_eq!(plan.symbol.as_ref().map(ToString::to_string).as_deref(), Some("12/KH-LHM"));
    assert_eq!((plan.basis.len(), plan.cites.len(), plan.tasks.len(), plan.reporting.len(), plan.recipients.len()), (3, 1, 3, 2, 5));
    assert_eq!(plan.tasks[0].with.len(), 2);
    assert_eq!(plan.signature.as_ref().and_then(|signature| signature.state), Some("signed"));
    assert_eq!(&*plan.filing, "VT, BBT");
}

#[test]
fn the_keys_stand_in_the_order_of_the_form() {
    let fields = schema::fields(Subject::Content(Kind::Plan), None, Locale::En);
    let all: Vec<&str> = fields.iter().map(|field| field.path.trim_end_matches("[]")).filter(|path| !path.contains('.')).collect();
    let places: Vec<usize> = ORDER[3..].iter().map(|key| all.iter().position(|own| own == key).expect("a key of the form")).collect();
    assert!(places.is_sorted(), "{places:?} {all:?}");
    let written = front_matter(&reading(PLAN), Locale::Vi, &["vi"]);
    let keys: Vec<&str> =
        written.lines().filter(|line| line.starts_with(char::is_lowercase)).filter_map(|line| line.split(':').next()).collect();
    assert!(keys.iter().all(|key| ORDER.contains(key)), "{keys:?}");
}

#[test]
fn every_question_stands_in_the_draft() {
    for text in ALL {
        let reading = reading(text);
        for (locale, texts) in [Locale::Vi, Locale::En].map(|locale| (locale, Texts::new(locale))) {
            let front = front_matter(&reading, locale, &["vi"]);
            for open in &reading.open {
                assert!(front.contains(&format!("# {}\n", texts.open(open))), "{open:?}\n{front}");
            }
            for fact in reading.facts.iter().filter(|fact| !fact.is_sure) {
                assert!(front.contains(&texts.unsure(fact.place, &fact.printed)), "{fact:?}\n{front}");
            }
        }
    }
}

#[test]
fn a_question_stands_beside_its_key() {
    let front = front_matter(&reading(LINES), Locale::En, &["vi"]);
    let expected =
        "    every: quarter\n    # not certain: “Văn phòng Liên hiệp” (paragraph 28) may be van-phong-lhm, van-phong-lhk\n  - id: t3\n";
    assert!(front.contains(expected), "{front}");
    assert!(front.contains("status: draft\n# missing: left blank in paragraph 2 “Số: /KH-LHM”\nissuer: lhm\n"), "{front}");
    let stamped = front_matter(&reading(ODD), Locale::Vi, &["vi"]);
    assert!(stamped.lines().take(4).any(|line| line.contains("KHÔNG ĐƯA LÊN MẠNG")), "{stamped}");
}

#[test]
fn notes_for_readers_are_in_the_languages_of_the_site() {
    let notes = |languages: &[&str]| {
        let front = front_matter(&reading(ODD), Locale::En, languages);
        front.lines().skip_while(|line| *line != "sic:").nth(1).unwrap_or_default().to_owned()
    };
    assert!(notes(&["vi"]).contains("In hai số") && !notes(&["vi"]).contains("printed"));
    assert!(notes(&["vi", "en"]).starts_with("  - {vi: ") && notes(&["vi", "en"]).contains("Two different numbers"));
    assert!(notes(&["vi", "lo"]).contains("In hai số") && !notes(&["vi", "lo"]).contains('{'));
}

#[test]
fn a_long_document_makes_a_draft_that_can_be_read() {
    let body = "1. Giao Ban biên tập chủ trì, phối hợp với Hội Kiều bào làm tin theo Công văn số 45/CV-LHM ngày 02/01/2026.\n";
    let numbered = |at: usize| body.replace("45/", &format!("{at}/"));
    let head = PLAN.split("!I. ").next().expect("a head");
    let text = format!("{head}!I. NỘI DUNG\n{}", (1..2000).map(numbered).collect::<String>());
    let front = front_matter(&reading(&text), Locale::Vi, &["vi"]);
    assert!(front.len() < 64 * 1024, "{}", front.len());
    assert!(front.contains("mục nữa không ghi ở đây"));
    let path = Arc::from("content/plans/12-kh-lhm.vi.md");
    let tasks = content::parse(&path, &front, config()).document.expect("a document").plan().expect("a plan").tasks.len();
    assert!(tasks > 20, "{tasks}");
}

#[test]
fn everything_is_said_in_both_languages_alike() {
    let names = |locale| {
        source(locale)
            .lines()
            .filter(|line| line.contains(" = "))
            .map(|line| line.split(" = ").next().unwrap_or_default())
            .collect::<Vec<_>>()
    };
    let selectors = |locale| {
        source(locale)
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with(['[', '*']))
            .filter_map(|line| line.split(' ').next())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(Locale::Vi), names(Locale::En));
    assert_eq!(selectors(Locale::Vi), selectors(Locale::En));
    const OTHERS: [&str; 14] = [
        "heading",
        "unsure",
        "left-out",
        "refused",
        "limit",
        "text-heading",
        "made",
        "brought",
        "facts",
        "fact",
        "unclear",
        "losses",
        "loss",
        "gaps",
    ];
    let all = What::ALL.map(What::key).into_iter().chain(Contradiction::ALL.map(Contradiction::key)).chain(OTHERS);
    assert_eq!(all.collect::<std::collections::BTreeSet<_>>(), names(Locale::Vi).into_iter().collect());
    for locale in [Locale::Vi, Locale::En] {
        let texts = Texts::new(locale);
        assert!(names(locale).iter().all(|name| texts.say(name, &[]) != **name));
    }
}
