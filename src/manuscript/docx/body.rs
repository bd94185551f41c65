//! The text from its beginning to its end: paragraphs and tables, and what wraps them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::fault::Fault;
use super::super::model::{Block, Loss, Manuscript, Told};
use super::field::Fields;
use super::font::Fonts;
use super::numbering::Numbering;
use super::package::Package;
use super::relations::Relations;
use super::style::Styles;
use super::xml::Element;

pub struct Reader<'a> {
    pub package: Package<'a>,
    pub styles: Styles,
    pub numbering: Numbering,
    /// Of the part that is read.
    pub relations: Relations,
    pub fields: Fields,
    pub out: Manuscript,
    /// Of the paragraph that is read.
    pub place: u32,
    /// Words of a paragraph whose end was deleted: they belong to the next one.
    pub carried: Vec<super::run::Bit>,
    pub notes: Notes,
    /// Pictures that are held already, by their parts.
    pub pictures: BTreeMap<String, usize>,
    comments: BTreeMap<String, String>,
    pub has_contents: bool,
}

/// Footnotes and endnotes that are still to come, by kind and number, and the places of those that were named.
#[derive(Default)]
pub struct Notes {
    waiting: BTreeMap<(&'static str, String), Element>,
    relations: BTreeMap<&'static str, Relations>,
    named: BTreeMap<(&'static str, String), usize>,
    is_within: bool,
}

pub fn read(mut package: Package) -> Result<Manuscript, Fault> {
    let root = Relations::of(&mut package, "")?;
    let part = root.parts("officeDocument").next().unwrap_or("word/document.xml").to_owned();
    let tree = package.tree(&part)?.ok_or(Fault::NoDocument)?;
    let body = tree.child("w:body").filter(|_| &*tree.name == "w:document").ok_or(Fault::NoDocument)?;
    let mut reader = Reader::of(package, &part)?;
    let mut blocks = Vec::new();
    reader.blocks(&body.children, &mut blocks)?;
    reader.finish(&mut blocks);
    reader.tell_heads_and_feet()?;
    reader.out.blocks = blocks;
    Ok(reader.out)
}

impl<'a> Reader<'a> {
    fn of(mut package: Package<'a>, part: &str) -> Result<Reader<'a>, Fault> {
        let relations = Relations::of(&mut package, part)?;
        let mut other = |kind: &str| match relations.parts(kind).next() {
            Some(part) => package.tree(part),
            None => Ok(None),
        };
        let fonts = Fonts::of(other("theme")?.as_ref());
        let styles = Styles::of(other("styles")?.as_ref(), fonts);
        let numbering = Numbering::of(other("numbering")?.as_ref(), &styles);
        let comments = other("comments")?.map(|part| comments(&part)).unwrap_or_default();
        let mut notes = Notes::default();
        for kind in ["footnotes", "endnotes"] {
            let Some(part) = relations.parts(kind).next() else { continue };
            let own = Relations::of(&mut package, part)?;
            notes.take(kind, package.tree(part)?, own);
        }
        Ok(Reader {
            package,
            styles,
            numbering,
            relations,
            fields: Fields::default(),
            out: Manuscript::default(),
            place: 0,
            carried: Vec::new(),
            notes,
            pictures: BTreeMap::new(),
            comments,
            has_contents: false,
        })
    }

    pub fn blocks(&mut self, elements: &[Element], into: &mut Vec<Block>) -> Result<(), Fault> {
        for element in elements {
            match &*element.name {
                "w:p" => self.paragraph(element, into)?,
                "w:tbl" => {
                    let table = self.table(element)?;
                    into.push(Block::Table(table));
                }
                "w:sdt" if is_contents(element) => self.tell_contents(),
                "w:sdt" => self.blocks(element.child("w:sdtContent").map_or(&[], |content| &content.children), into)?,
                "w:del" | "w:moveFrom" => self.tell(Loss::Tracked, words(element)),
                "mc:AlternateContent" => self.blocks(alternative(element), into)?,
                "w:altChunk" => self.tell(Loss::Embedded, String::new()),
                // Whatever wraps paragraphs, of this program or another.
                _ => self.blocks(&element.children, into)?,
            }
        }
        Ok(())
    }

    /// Gives the number of a note, read where it is named first.
    pub fn note(&mut self, kind: &'static str, id: &str) -> Result<Option<usize>, Fault> {
        let key = (kind, id.to_owned());
        if let Some(number) = self.notes.named.get(&key) {
            return Ok(Some(*number));
        }
        let Some(element) = self.notes.waiting.remove(&key).filter(|_| !self.notes.is_within) else { return Ok(None) };
        let number = self.out.notes.len();
        self.out.notes.push(Vec::new());
        self.notes.named.insert(key, number);
        let own = self.notes.relations.remove(kind).unwrap_or_default();
        let outer = std::mem::replace(&mut self.relations, own);
        let (place, fields, carried) = (self.place, std::mem::take(&mut self.fields), std::mem::take(&mut self.carried));
        self.notes.is_within = true;
        let mut blocks = Vec::new();
        self.blocks(&element.children, &mut blocks)?;
        self.finish(&mut blocks);
        self.notes.is_within = false;
        (self.place, self.fields, self.carried) = (place, fields, carried);
        let own = std::mem::replace(&mut self.relations, outer);
        self.notes.relations.insert(kind, own);
        self.out.notes[number] = blocks;
        Ok(Some(number))
    }

    pub fn comment(&mut self, id: &str) {
        let text = self.comments.remove(id).unwrap_or_default();
        self.tell(Loss::Comment, text);
    }

    pub fn tell(&mut self, what: Loss, text: String) {
        self.out.told.push(Told { what, place: self.place, text });
    }

    pub fn tell_contents(&mut self) {
        self.has_contents = true;
        self.tell(Loss::Contents, String::new());
    }

    /// What stands on every page above and below.
    fn tell_heads_and_feet(&mut self) -> Result<(), Fault> {
        self.place = 0;
        let parts: Vec<String> = ["header", "footer"].into_iter().flat_map(|kind| self.relations.parts(kind)).map(str::to_owned).collect();
        let mut seen = BTreeSet::new();
        for part in parts {
            let text = self.package.tree(&part)?.map(|tree| words(&tree)).unwrap_or_default();
            if text.contains(char::is_alphabetic) && seen.insert(text.clone()) {
                self.tell(Loss::HeaderFooter, text);
            }
        }
        Ok(())
    }
}

impl Notes {
    fn take(&mut self, kind: &'static str, part: Option<Element>, relations: Relations) {
        let notes = part.into_iter().flat_map(|part| part.children);
        // Those of another type are the lines that stand above notes.
        let is_note = |element: &Element| element.attribute("type").is_none_or(|kind| kind == "normal");
        for element in notes.filter(is_note) {
            if let Some(id) = element.attribute("id").map(str::to_owned) {
                self.waiting.insert((kind, id), element);
            }
        }
        self.relations.insert(kind, relations);
    }
}

fn comments(part: &Element) -> BTreeMap<String, String> {
    part.children.iter().filter_map(|comment| Some((comment.attribute("id")?.to_owned(), words(comment)))).collect()
}

/// All words of an element, also of those that are not shown, for people who are to find them.
pub fn words(element: &Element) -> String {
    let mut out = String::new();
    element.each(&mut |element| match &*element.name {
        "w:t" | "w:delText" | "m:t" | "a:t" => out.push_str(&element.text),
        "w:p" | "w:tab" | "w:br" if !out.is_empty() => out.push(' '),
        _ => {}
    });
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first of several ways to show the same that is no empty one.
pub fn alternative(element: &Element) -> &[Element] {
    let ways = element.children.iter().filter(|child| matches!(&*child.name, "mc:Choice" | "mc:Fallback"));
    ways.map(|way| &*way.children).find(|children| !children.is_empty()).unwrap_or_default()
}

fn is_contents(element: &Element) -> bool {
    let gallery = element
        .child("w:sdtPr")
        .and_then(|properties| properties.child("w:docPartObj"))
        .and_then(|object| object.value("w:docPartGallery"));
    gallery == Some("Table of Contents")
}
