//! What in the directory is to be put right, for a command that checks: by who can do it, in the form of the problems above it; or one JSON
//! object a line, for other programs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::desk::both::Both;
use crate::desk::status::{Finding, Row};
use crate::diagnostic::{Locale, Messages};

use super::words::Words;

pub fn text(findings: &[Finding], messages: &Both<Messages>, locale: Locale) -> String {
    let (messages, words) = (messages.get(locale), Words::of(locale));
    if findings.is_empty() {
        return format!("\n{}\n", messages.say("stale-none", &[]));
    }
    let mut out = format!("\n{}\n", messages.say("stale-heading", &[("count", words.number(findings.len()))]));
    for (name, own) in groups(findings, locale) {
        out.push_str(&format!("\n{name} ({})\n", words.number(own.len())));
        own.iter().for_each(|finding| out.push_str(&one(finding, messages, &words)));
    }
    out
}

/// The board, which has everything that is nobody's, comes last.
fn groups(findings: &[Finding], locale: Locale) -> Vec<(&str, Vec<&Finding>)> {
    let mut groups: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    findings.iter().for_each(|finding| groups.entry(finding.act.name.get(locale)).or_default().push(finding));
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, own)| own.iter().any(|finding| finding.act.who == "board"));
    groups
}

fn one(finding: &Finding, messages: &Messages, words: &Words) -> String {
    let row = &finding.row;
    let mut out = format!("  {}:{}:{}  {}: {}", row.source, row.line, finding.column, row.title, words.own(&finding.message));
    if let Some(when) = words.when(finding) {
        out.push_str(&format!(" ({when})"));
    }
    if let Some(other) = &finding.other {
        out.push_str(&format!("\n    {} {}", messages.say("see-also", &[]), place(other)));
    }
    out.push_str(&format!("\n    {}\n", words.own(&finding.help)));
    if let Some(fix) = &finding.fix {
        out.push_str(&format!("    {} {fix}\n", messages.say("write-instead", &[])));
    }
    out
}

fn place(row: &Row) -> String {
    format!("{}:{}", row.source, row.line)
}

#[derive(Serialize)]
struct Line<'a> {
    finding: &'static str,
    path: &'a str,
    line: u32,
    column: u32,
    title: &'a str,
    message: &'a str,
    help: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a str>,
    /// Path and line of the entry that has the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<String>,
    since: Option<&'a str>,
    days: Option<i32>,
    who: &'static str,
    act: &'a str,
}

/// Told from a problem by `finding`, where that has `code`.
pub fn json(findings: &[Finding], locale: Locale) -> String {
    let line = |finding: &Finding| {
        let line = Line {
            finding: finding.what,
            path: &finding.row.source,
            line: finding.row.line,
            column: finding.column,
            title: &finding.row.title,
            message: finding.message.get(locale),
            help: finding.help.get(locale),
            fix: finding.fix.as_deref(),
            other: finding.other.as_ref().map(place),
            since: finding.since.as_deref(),
            days: finding.days,
            who: finding.act.who,
            act: finding.act.name.get(locale),
        };
        // Texts and numbers only: serialising cannot fail.
        serde_json::to_string(&line).unwrap_or_default() + "\n"
    };
    findings.iter().map(line).collect()
}
