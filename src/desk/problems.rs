//! What is wrong with the files, errors first.

use crate::diagnostic::{Diagnostic, Fix, Severity};

use super::Input;
use super::both::Both;
use super::saves::Known;
use super::status::{List, Problem, Problems, Row};

pub fn list(known: &Known, input: &Input) -> Problems {
    let (errors, warnings): (Vec<&Diagnostic>, Vec<_>) = input.problems.iter().partition(|problem| problem.is_error());
    Problems {
        errors: errors.len(),
        warnings: warnings.len(),
        list: List::of([errors, warnings].concat(), input.most, |problem| row(problem, known, input)),
    }
}

fn row(problem: &Diagnostic, known: &Known, input: &Input) -> Problem {
    Problem {
        row: Row { line: problem.place.line.max(1), ..known.row(&problem.place.path) },
        column: problem.place.column.max(1),
        code: problem.code.as_str(),
        severity: match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: Both::each(|locale| input.messages.get(locale).message(problem)),
        help: Both::each(|locale| input.messages.get(locale).help(problem)),
        fix: problem.fix_line().map(str::to_owned),
        fix_is: problem.fix.as_ref().map(|fix| match fix {
            Fix::Instead(_) => "instead",
            Fix::Added(_) => "added",
        }),
    }
}
