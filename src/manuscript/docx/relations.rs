//! What a part refers to by a short name: other parts, and addresses outside.

use std::collections::BTreeMap;

use super::super::fault::Fault;
use super::package::Package;

#[derive(Default)]
pub struct Relations(BTreeMap<String, Relation>);

pub struct Relation {
    /// The end of its type: `image`, `hyperlink`.
    pub kind: String,
    pub target: Target,
}

pub enum Target {
    Part(String),
    Outside(String),
}

impl Relations {
    /// Of a part; of the package for an empty name.
    pub fn of(package: &mut Package, part: &str) -> Result<Relations, Fault> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let place = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
        let Some(tree) = package.tree(&place)? else { return Ok(Relations::default()) };
        let relation = |element: &super::xml::Element| {
            let target = element.attribute("Target")?;
            let target = match element.attribute("TargetMode") {
                Some("External") => Target::Outside(target.to_owned()),
                _ => Target::Part(resolved(folder, target)?),
            };
            let kind = element.attribute("Type")?.rsplit('/').next()?.to_owned();
            Some((element.attribute("Id")?.to_owned(), Relation { kind, target }))
        };
        Ok(Relations(tree.children.iter().filter_map(relation).collect()))
    }

    pub fn get(&self, id: &str) -> Option<&Target> {
        self.0.get(id).map(|relation| &relation.target)
    }

    /// The parts of a kind.
    pub fn parts<'r>(&'r self, kind: &'r str) -> impl Iterator<Item = &'r str> {
        self.0.values().filter(move |relation| relation.kind == kind).filter_map(|relation| match &relation.target {
            Target::Part(part) => Some(&**part),
            Target::Outside(_) => None,
        })
    }
}

/// A name within the container; nothing leads out of it.
fn resolved(folder: &str, target: &str) -> Option<String> {
    let whole = if let Some(from_root) = target.strip_prefix('/') { from_root.to_owned() } else { format!("{folder}/{target}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn targets_stay_in_the_container() {
        for (folder, target, expected) in [
            ("word", "media/a.png", Some("word/media/a.png")),
            ("word", "../customXml/item1.xml", Some("customXml/item1.xml")),
            ("word", "/word/footnotes.xml", Some("word/footnotes.xml")),
            ("", "word/document.xml", Some("word/document.xml")),
            ("word", "../../etc/passwd", None),
            ("word", "/../etc/passwd", None),
        ] {
            assert_eq!(resolved(folder, target).as_deref(), expected, "{target}");
        }
    }
}
