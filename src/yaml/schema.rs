//! The schema of a form: the same type that a text is read into says what may stand in it.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// Without references, so that whoever looks at a key finds all of it there.
pub fn schema_of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    tidy(&mut schema);
    schema
}

/// What Rust knows of a type and no editor of texts: names of types, defaults, sizes of numbers. An empty key is a fault everywhere, so
/// nothing may be null.
fn tidy(schema: &mut Value) {
    let Value::Object(map) = schema else { return };
    for key in ["$schema", "default", "title", "description", "format"] {
        map.remove(key);
    }
    if let Some(Value::Array(types)) = map.get_mut("type") {
        types.retain(|kind| kind != "null");
        if types.len() == 1 {
            let only = types.remove(0);
            map.insert("type".to_owned(), only);
        }
    }
    unwrap_optional(map);
    for key in ["properties", "$defs"] {
        map.get_mut(key).and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut).for_each(tidy);
    }
    for key in ["items", "additionalProperties"] {
        map.get_mut(key).into_iter().for_each(tidy);
    }
    map.get_mut("anyOf").and_then(Value::as_array_mut).into_iter().flatten().for_each(tidy);
}

/// `{anyOf: [X, null]}` is X.
fn unwrap_optional(map: &mut Map<String, Value>) {
    let Some(Value::Array(all)) = map.get_mut("anyOf") else { return };
    all.retain(|one| one.get("type").is_none_or(|kind| kind != "null"));
    if let [Value::Object(only)] = &mut all[..] {
        let only = std::mem::take(only);
        map.remove("anyOf");
        map.extend(only);
    }
}
