//! Styles: what text has by its name, and by what that is based on.

use std::collections::BTreeMap;

use super::super::model::Align;
use super::super::script::Script;
use super::font::{Font, Fonts};
use super::xml::Element;

/// A style based on another, and so on: a circle ends here too.
const MOST_STEPS: usize = 20;

#[derive(Default)]
pub struct Styles {
    by_id: BTreeMap<String, Style>,
    default: Look,
    pub fonts: Fonts,
    /// Of paragraphs that name none.
    paragraph: Option<String>,
}

#[derive(Default)]
struct Style {
    based_on: Option<String>,
    /// As every language of the program calls it.
    name: String,
    look: Look,
    shape: Shape,
}

/// Of letters: what is said, and nothing where it is not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub struck: Option<bool>,
    pub hidden: Option<bool>,
    /// Shown in capitals, however it was typed.
    pub capitals: Option<bool>,
    pub script: Option<Script>,
    pub font: Option<Font>,
}

/// Of paragraphs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// From 0; 9 is text.
    pub outline: Option<u8>,
    pub align: Option<Align>,
    /// Which numbering; 0 switches it off.
    pub numbering: Option<String>,
    pub level: Option<u8>,
}

impl Look {
    pub fn of(properties: Option<&Element>, fonts: &Fonts) -> Look {
        let Some(properties) = properties else { return Look::default() };
        Look {
            bold: properties.switch("w:b"),
            italic: properties.switch("w:i"),
            struck: properties.switch("w:strike").or(properties.switch("w:dstrike")),
            hidden: properties.switch("w:vanish"),
            capitals: properties.switch("w:caps"),
            script: properties.value("w:vertAlign").map(|value| match value {
                "superscript" => Script::Above,
                "subscript" => Script::Below,
                _ => Script::Line,
            }),
            font: properties.child("w:rFonts").and_then(|element| Font::of(element, fonts)),
        }
    }

    /// What is said here, else there.
    fn or(self, other: &Look) -> Look {
        Look {
            bold: self.bold.or(other.bold),
            italic: self.italic.or(other.italic),
            struck: self.struck.or(other.struck),
            hidden: self.hidden.or(other.hidden),
            capitals: self.capitals.or(other.capitals),
            script: self.script.or(other.script),
            font: self.font.or(other.font),
        }
    }

    /// A style of letters in a style of paragraphs: what both switch on, each switches over.
    fn within(self, other: &Look) -> Look {
        let either = |own: Option<bool>, other: Option<bool>| match (own, other) {
            (Some(own), Some(other)) => Some(own != other),
            (own, other) => own.or(other),
        };
        Look {
            bold: either(self.bold, other.bold),
            italic: either(self.italic, other.italic),
            struck: either(self.struck, other.struck),
            hidden: either(self.hidden, other.hidden),
            capitals: either(self.capitals, other.capitals),
            script: self.script.or(other.script),
            font: self.font.or(other.font),
        }
    }
}

impl Shape {
    pub fn of(properties: Option<&Element>) -> Shape {
        let Some(properties) = properties else { return Shape::default() };
        let numbering = properties.child("w:numPr");
        let level = |text: &str| text.parse::<i64>().ok().map(|level| level.clamp(0, 8) as u8);
        Shape {
            outline: properties.value("w:outlineLvl").and_then(|level| level.parse().ok()).filter(|level| *level <= 9),
            align: properties.value("w:jc").map(|align| match align {
                "center" => Align::Center,
                "right" | "end" => Align::End,
                _ => Align::Start,
            }),
            numbering: numbering.and_then(|numbering| numbering.value("w:numId")).map(str::to_owned),
            level: numbering.and_then(|numbering| numbering.value("w:ilvl")).and_then(level),
        }
    }

    pub fn or(self, other: Shape) -> Shape {
        Shape {
            outline: self.outline.or(other.outline),
            align: self.align.or(other.align),
            level: self.level.or(if self.numbering.is_none() { other.level } else { None }),
            numbering: self.numbering.or(other.numbering),
        }
    }
}

impl Styles {
    pub fn of(part: Option<&Element>, fonts: Fonts) -> Styles {
        let mut styles = Styles { fonts, ..Styles::default() };
        let Some(part) = part else { return styles };
        let defaults = part.child("w:docDefaults").and_then(|defaults| defaults.child("w:rPrDefault"));
        styles.default = Look::of(defaults.and_then(|defaults| defaults.child("w:rPr")), &styles.fonts);
        for element in part.children.iter().filter(|child| &*child.name == "w:style") {
            let Some(id) = element.attribute("styleId") else { continue };
            let is_paragraph = element.attribute("type") == Some("paragraph");
            if is_paragraph && matches!(element.attribute("default"), Some("1" | "true" | "on")) {
                styles.paragraph = Some(id.to_owned());
            }
            let style = Style {
                based_on: element.value("w:basedOn").map(str::to_owned),
                name: element.value("w:name").unwrap_or(id).to_lowercase(),
                look: Look::of(element.child("w:rPr"), &styles.fonts),
                shape: Shape::of(element.child("w:pPr")),
            };
            styles.by_id.insert(id.to_owned(), style);
        }
        styles
    }

    /// A style and what it is based on, the nearest first.
    fn chain<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = (&'s str, &'s Style)> {
        let first = id.and_then(|id| Some((id, self.by_id.get(id)?)));
        let next = |(_, style): &(&str, &'s Style)| {
            let id = style.based_on.as_deref()?;
            Some((id, self.by_id.get(id)?))
        };
        std::iter::successors(first, next).take(MOST_STEPS)
    }

    /// The style of a paragraph that names this one.
    fn paragraph<'s>(&'s self, id: Option<&'s str>) -> Option<&'s str> {
        id.filter(|id| self.by_id.contains_key(*id)).or(self.paragraph.as_deref())
    }

    pub fn shape(&self, id: Option<&str>) -> Shape {
        self.chain(self.paragraph(id)).fold(Shape::default(), |shape, (_, style)| shape.or(style.shape.clone()))
    }

    /// Which level of a numbering names this style, or one that it is based on.
    pub fn ids<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = &'s str> {
        self.chain(self.paragraph(id)).map(|(id, _)| id)
    }

    fn look_of(&self, id: Option<&str>) -> Look {
        self.chain(id).fold(Look::default(), |look, (_, style)| look.or(&style.look))
    }

    /// Letters in a paragraph of one style, in a style of their own or not, with what they say of themselves.
    pub fn look(&self, paragraph: Option<&str>, letters: Option<&str>, own: Look) -> Look {
        let paragraph = self.look_of(self.paragraph(paragraph));
        own.or(&self.look_of(letters).within(&paragraph)).or(&self.default)
    }

    /// From 1. The level of an outline counts before the name `heading 2`, what is nearer before what that is based on.
    pub fn heading(&self, id: Option<&str>, own: Option<u8>) -> Option<u8> {
        let named =
            |name: &str| name.strip_prefix("heading ")?.parse::<u8>().ok().filter(|level| (1..=9).contains(level)).map(|level| level - 1);
        let of_style = |(_, style): (&str, &Style)| style.shape.outline.or_else(|| named(&style.name));
        let outline = own.or_else(|| self.chain(self.paragraph(id)).find_map(of_style))?;
        (outline < 9).then_some(outline + 1)
    }

    /// `list bullet 3` lies in two others, though it is a list of its own; from 0.
    pub fn list_depth(&self, id: Option<&str>) -> u8 {
        let depth = |name: &str| {
            let rest = ["list bullet ", "list number ", "list continue ", "list "].iter().find_map(|start| name.strip_prefix(start))?;
            rest.parse::<u8>().ok().filter(|depth| (1..=5).contains(depth)).map(|depth| depth - 1)
        };
        self.chain(id).find_map(|(_, style)| depth(&style.name)).unwrap_or(0)
    }

    pub fn is_caption(&self, id: Option<&str>) -> bool {
        self.chain(id).any(|(_, style)| style.name == "caption")
    }

    pub fn is_title(&self, id: Option<&str>) -> bool {
        self.chain(id).any(|(_, style)| style.name == "title")
    }

    /// Of a table of contents.
    pub fn is_contents(&self, id: Option<&str>) -> bool {
        self.chain(id).any(|(_, style)| style.name.strip_prefix("toc ").is_some_and(|level| level.parse::<u8>().is_ok()))
    }
}
