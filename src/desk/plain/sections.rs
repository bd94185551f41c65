//! What the board speaks about, in the order in which it does: what was published, what is due, what waits, what is no longer right.

use crate::desk::status::{Act, Duties, Duty, Expiring, Finding, Held, List, Organizations, Problem, Status, Translations, Unverified};

use super::line::{Line, Section};
use super::news;
use super::words::Words;

pub fn sections(status: &Status, words: &Words) -> Vec<Section> {
    let mut all = Vec::new();
    if status.site.is_some() {
        all.extend(news::sections(&status.news, words));
        all.extend(duties(&status.duties, words));
        all.push(section(&status.held, "held", words, |held| self::held(held, words)));
        all.extend(translations(&status.translations, words));
        all.extend(organizations(&status.organizations, words));
    }
    all.push(section(&status.problems.list, "problems", words, |problem| self::problem(problem, words)));
    all
}

/// Under the heading of the page's section of that name.
fn section<T>(list: &List<T>, name: &str, words: &Words, line: impl FnMut(&T) -> Line) -> Section {
    Section::of(list, words.say(&format!("kind-{name}")), words.say(name), words.say(&format!("{name}-none")), line)
}

fn duties(duties: &Duties, words: &Words) -> [Section; 5] {
    let lists = [
        (&duties.overdue, "overdue"),
        (&duties.this_month, "this-month"),
        (&duties.next_month, "next-month"),
        (&duties.to_confirm, "to-confirm"),
        (&duties.no_result, "no-result"),
    ];
    lists.map(|(list, name)| section(list, name, words, |duty| self::duty(duty, words)))
}

fn duty(duty: &Duty, words: &Words) -> Line {
    let to = words.own(&duty.to);
    let report = || match to {
        "" => words.say("report"),
        to => format!("{} {}", words.say("report"), words.say_with("report-to", &[("to", to)])),
    };
    let plan = duty.symbol.iter().chain([&duty.row.title]).map(String::as_str).collect::<Vec<_>>().join(": ");
    let when = if duty.written == duty.due { "" } else { words.own(&duty.when) };
    let notes =
        [words.days_left(duty.days_left), when.to_owned(), format!("{}: {}", words.say("col-lead"), words.stated(&duty.lead)), plan];
    let title = if duty.text.is_empty() { report() } else { duty.text.clone() };
    Line { title, ..Line::of(&duty.row) }.dated(&duty.due).noted(notes)
}

fn held(held: &Held, words: &Words) -> Line {
    let until = held.date.as_deref().map(|date| words.say_with("reason-date", &[("reason", held.reason), ("date", &words.day(date))]));
    let notes =
        [words.say_with("reason", &[("reason", held.reason)]), until.unwrap_or_default(), words.say_with("kind", &[("kind", held.kind)])];
    Line::of(&held.row).dated(held.date.as_deref().unwrap_or_default()).noted(notes)
}

fn translations(translations: &Translations, words: &Words) -> Vec<Section> {
    let mut all = vec![section(&translations.outdated, "outdated", words, |text| Line::of(&text.row).noted([words.parts(&text.parts)]))];
    for missing in &translations.missing {
        let language = words.language(&missing.lang);
        let say = |key: &str| words.say_with(key, &[("language", &language)]);
        all.push(Section::of(&missing.list, say("missing"), say("missing"), say("missing-none"), |text| {
            let public = if text.public { String::new() } else { words.say("not-public") };
            let notes = [words.say_with("kind", &[("kind", text.kind)]), public, words.say_with("create", &[("file", &text.create)])];
            Line::of(&text.row).dated(text.date.as_deref().unwrap_or_default()).noted(notes)
        }));
    }
    all
}

fn organizations(organizations: &Organizations, words: &Words) -> [Section; 4] {
    let days = organizations.days_unverified.to_string();
    let old = section(&organizations.unverified, "unverified", words, |one| unverified(one, words));
    let prospect = |who: &crate::desk::Both| format!("{}: {}", words.say("col-who"), words.stated(who));
    [
        section(&organizations.contradictions, "contradictions", words, |one| finding(one, words)),
        section(&organizations.registrations, "registrations", words, |one| registration(one, words)),
        Section { heading: words.say_with("unverified", &[("days", &days)]), ..old },
        section(&organizations.prospects, "prospects", words, |one| Line::of(&one.row).noted([prospect(&one.verified_by)])),
    ]
}

fn finding(one: &Finding, words: &Words) -> Line {
    let fix = one.fix.as_ref().map(|fix| format!("{} {fix}", words.say_with("fix", &[("is", "instead")])));
    let other = one.other.as_ref().map(|other| format!("{}:{}", other.source, other.line));
    let notes = [
        words.own(&one.message).to_owned(),
        words.when(one).unwrap_or_default(),
        other.unwrap_or_default(),
        words.own(&one.help).to_owned(),
        fix.unwrap_or_default(),
        who(&one.act, words),
    ];
    Line::of(&one.row).dated(one.since.as_deref().unwrap_or_default()).noted(notes)
}

fn who(act: &Act, words: &Words) -> String {
    format!("{}: {}", words.say("col-who"), words.act(act))
}

fn unverified(one: &Unverified, words: &Words) -> Line {
    let since = one.days_since.map(|days| words.say_with("verified-days", &[("days", &days.to_string())]));
    let notes = [since.unwrap_or_else(|| words.say("verified-never")), who(&one.act, words)];
    Line::of(&one.row).dated(one.verified.as_deref().unwrap_or_default()).noted(notes)
}

fn registration(one: &Expiring, words: &Words) -> Line {
    let kind = words.say_with("registration", &[("kind", one.kind.unwrap_or("other"))]);
    let ends = if one.days_left < 0 { "expired" } else { "expires" };
    let notes = [
        [kind, one.number.clone()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": "),
        words.say_with(ends, &[("date", &words.day(&one.expires))]),
        words.days_left(one.days_left),
        who(&one.act, words),
    ];
    Line::of(&one.row).dated(&one.expires).noted(notes)
}

/// Known by its place: several may be in one text.
fn problem(problem: &Problem, words: &Words) -> Line {
    let severity = words.say_with("severity", &[("severity", problem.severity)]);
    let place = format!("{}:{}:{}", problem.row.source, problem.row.line, problem.column);
    let fix = problem.fix.as_ref().zip(problem.fix_is).map(|(fix, is)| format!("{} {fix}", words.say_with("fix", &[("is", is)])));
    let notes = [
        format!("{severity} {}: {}", problem.code, words.own(&problem.message)),
        words.own(&problem.help).to_owned(),
        fix.unwrap_or_default(),
    ];
    Line { title: place, ..Line::of(&problem.row) }.noted(notes)
}
