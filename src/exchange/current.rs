//! Whether a cell says what stands in the file already.

use crate::edit::Value;

use super::entry::text;
use super::form::Form;
use super::number::bare;

pub fn is_same(form: Form, one: Option<&Value>, two: Option<&Value>) -> bool {
    match (some(one), some(two)) {
        (None, None) => true,
        (Some(one), Some(two)) => same(form, one, two),
        _ => false,
    }
}

/// None where nothing is said: an empty text, an empty list.
fn some(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| match value {
        Value::List(items) => !items.is_empty(),
        Value::Map(entries) => !entries.is_empty(),
        one => text(Some((*one).clone())).is_some(),
    })
}

fn same(form: Form, one: &Value, two: &Value) -> bool {
    match (form, one, two) {
        // One may stand without its brackets.
        (_, Value::List(one), Value::Text(_) | Value::Number(_)) => matches!(one.as_slice(), [one] if same(form, one, two)),
        (_, Value::Text(_) | Value::Number(_), Value::List(_)) => same(form, two, one),
        (_, Value::List(one), Value::List(two)) => one.len() == two.len() && one.iter().zip(two).all(|(one, two)| same(form, one, two)),
        (_, Value::Map(one), Value::Map(two)) => {
            let in_two = |(key, value): &(String, Value)| {
                two.iter().any(|(other, own)| {
                    let form = if key == "amount" { Form::Amount } else { form };
                    other == key && same(form, value, own)
                })
            };
            one.len() == two.len() && one.iter().all(in_two)
        }
        (Form::Amount, ..) => {
            let [one, two] = [one, two].map(|value| text(Some(value.clone())).unwrap_or_default());
            bare(&one) == bare(&two)
        }
        (Form::Key | Form::Keys, ..) => {
            let [one, two] = [one, two].map(|value| full_key(&text(Some(value.clone())).unwrap_or_default()));
            one == two
        }
        _ => match [one, two].map(|value| text(Some(value.clone()))) {
            [Some(one), Some(two)] => Value::Text(one).same_as(&Value::Text(two)),
            _ => one.same_as(two),
        },
    }
}

/// `quy-a` and `organizations/quy-a` are one.
pub fn full_key(key: &str) -> String {
    if key.is_empty() || key.contains('/') { key.to_owned() } else { format!("organizations/{key}") }
}
