//! Records of a list added, taken out and moved without a script: the form is sent, changed here, and shown again.

use super::entered::Entered;

impl Entered {
    /// `add:tasks`, `remove:tasks[2]`, `up:tasks[2]`, `down:tasks[2]`. What is none of them changes nothing.
    pub fn step(&mut self, step: &str) {
        match step.split_once(':') {
            Some(("add", list)) => self.add(list),
            Some(("remove", record)) => self.retain(|name| !is_in(name, record)),
            Some(("up", record)) => self.swap(record, false),
            Some(("down", record)) => self.swap(record, true),
            _ => {}
        }
    }

    fn add(&mut self, list: &str) {
        let numbers =
            self.records(list).into_iter().filter_map(|record| record[list.len() + 1..].trim_end_matches(']').parse::<usize>().ok());
        let number = numbers.max().map_or(0, |most| most.saturating_add(1));
        self.push(format!("{list}[{number}].~was"), "");
    }

    /// The records of a list, in their order.
    fn records(&self, list: &str) -> Vec<String> {
        let start = format!("{list}[");
        let is_record =
            |name: &str| name.strip_prefix(&*start).is_some_and(|rest| rest.split_once(']').is_some_and(|(_, rest)| rest == ".~was"));
        self.iter().filter(|(name, _)| is_record(name)).map(|(name, _)| name.trim_end_matches(".~was").to_owned()).collect()
    }

    /// With the one before or behind it.
    fn swap(&mut self, record: &str, is_down: bool) {
        let Some((list, _)) = record.rsplit_once('[') else { return };
        let records = self.records(list);
        let Some(at) = records.iter().position(|own| own == record) else { return };
        let other = if is_down { records.get(at + 1) } else { at.checked_sub(1).and_then(|at| records.get(at)) };
        let Some(other) = other else { return };
        let (first, second) = if is_down { (record, &**other) } else { (&**other, record) };
        let all: Vec<(String, String)> = self.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let (moved, mut rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|(name, _)| is_in(name, second));
        let before = rest.iter().position(|(name, _)| is_in(name, first)).unwrap_or(rest.len());
        rest.splice(before..before, moved);
        *self = Entered::default();
        rest.into_iter().for_each(|(name, value)| self.push(name, value));
    }
}

fn is_in(name: &str, record: &str) -> bool {
    name.strip_prefix(record).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '@']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(names: &[(&str, &str)]) -> Entered {
        let mut entered = Entered::default();
        names.iter().for_each(|(name, value)| entered.push(*name, *value));
        entered
    }

    #[track_caller]
    fn check(step: &str, expected: &[&str]) {
        let mut entered = sent(&[
            ("title", "a"),
            ("tasks", ""),
            ("tasks[0].~was", "0"),
            ("tasks[0].text", "không"),
            ("tasks[4].~was", "1"),
            ("tasks[4].lead", "x"),
            ("tasks[4].lead", "y"),
            ("body", "b"),
        ]);
        entered.step(step);
        let names: Vec<&str> = entered.iter().map(|(name, _)| name).filter(|name| name.starts_with("tasks[")).collect();
        assert_eq!(names, expected, "{step}");
        assert_eq!((entered.get("title"), entered.get("body"), entered.get("tasks")), (Some("a"), Some("b"), Some("")));
    }

    #[test]
    fn records_are_added_moved_and_taken_out() {
        let (one, two) = (["tasks[0].~was", "tasks[0].text"], ["tasks[4].~was", "tasks[4].lead", "tasks[4].lead"]);
        let as_it_was = [one.as_slice(), &two].concat();
        check("add:tasks", &[as_it_was.as_slice(), &["tasks[5].~was"]].concat());
        check("remove:tasks[0]", &two);
        check("up:tasks[4]", &[two.as_slice(), &one].concat());
        check("down:tasks[0]", &[two.as_slice(), &one].concat());
        for nothing in ["up:tasks[0]", "down:tasks[4]", "remove:tasks[7]", "up:tasks", "x", "", "remove:", "up:[", "turn:tasks[0]"] {
            check(nothing, &as_it_was);
        }
    }

    #[test]
    fn a_record_of_texts_in_languages_goes_as_a_whole() {
        let mut entered = sent(&[("sic", ""), ("sic[0].~was", "0"), ("sic[0]@vi", "một"), ("sic[0]@en", "one"), ("sic[1].~was", "1")]);
        entered.step("remove:sic[0]");
        assert_eq!(entered.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["sic", "sic[1].~was"]);
    }

    #[test]
    fn the_first_record_of_a_list_has_a_number_too() {
        let mut entered = sent(&[("tasks", "")]);
        entered.step("add:tasks");
        assert_eq!(entered.get("tasks[0].~was"), Some(""));
    }
}
