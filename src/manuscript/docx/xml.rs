//! A part as a tree. Names have the prefixes by which everybody knows them, whatever the file calls them; both the transitional and the
//! strict namespaces are one.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use super::super::fault::{Fault, Limit};

const MOST_ELEMENTS: usize = 3_000_000;
/// Tables in tables in text boxes come to some dozens.
const MOST_DEPTH: usize = 200;

#[derive(Debug, Default, PartialEq)]
pub struct Element {
    /// `w:p`.
    pub name: Box<str>,
    attributes: Vec<(Box<str>, Box<str>)>,
    pub children: Vec<Element>,
    /// Only of elements that hold text and nothing else.
    pub text: String,
}

impl Element {
    /// By its local name: no element that is read has two alike.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| **own == *name).map(|(_, value)| &**value)
    }

    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| *child.name == *name)
    }

    /// `w:val` of a child.
    pub fn value(&self, child: &str) -> Option<&str> {
        self.child(child)?.attribute("val")
    }

    /// A property that is on by standing there, and may be switched off.
    pub fn switch(&self, child: &str) -> Option<bool> {
        let value = self.child(child)?.attribute("val");
        Some(!matches!(value, Some("0" | "false" | "off" | "none")))
    }

    /// Everything below it, from the beginning to the end.
    pub fn each<'e>(&'e self, visit: &mut impl FnMut(&'e Element)) {
        for child in &self.children {
            visit(child);
            child.each(visit);
        }
    }
}

pub fn parse(part: &str, bytes: &[u8]) -> Result<Element, Fault> {
    let broken = || Fault::Broken(part.to_owned());
    let text = decoded(bytes).ok_or_else(broken)?;
    let mut xml = NsReader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open: Vec<Element> = vec![Element::default()];
    let mut count = 0;
    loop {
        let event = xml.read_event().map_err(|_| broken())?;
        match event {
            Event::Start(tag) => {
                count += 1;
                check(count, open.len())?;
                open.push(element(&xml, &tag).ok_or_else(broken)?);
            }
            Event::Empty(tag) => {
                count += 1;
                check(count, open.len())?;
                let element = element(&xml, &tag).ok_or_else(broken)?;
                open.last_mut().ok_or_else(broken)?.children.push(element);
            }
            Event::End(_) => {
                let element = open.pop().ok_or_else(broken)?;
                open.last_mut().ok_or_else(broken)?.children.push(element);
            }
            Event::Text(text) => say(&mut open, &text.xml10_content()),
            Event::CData(text) => say(&mut open, &text.xml10_content()),
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().map_err(|_| broken())?.map(String::from);
                let sign = sign.or_else(|| quick_xml::escape::resolve_xml_entity(&name).map(str::to_owned)).ok_or_else(broken)?;
                say(&mut open, &sign);
            }
            Event::DocType(_) => return Err(Fault::Dtd(part.to_owned())),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    let [root] = &mut open[..] else { return Err(broken()) };
    if root.children.len() != 1 { Err(broken()) } else { Ok(root.children.swap_remove(0)) }
}

/// Both encodings that the standard allows.
fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let pair: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    };
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|two| pair(*two))).collect::<Result<String, _>>().ok();
    text.filter(|_| rest.is_empty()).map(Cow::Owned)
}

fn check(count: usize, depth: usize) -> Result<(), Fault> {
    if count > MOST_ELEMENTS {
        return Err(Fault::TooLarge(Limit::Elements(MOST_ELEMENTS)));
    }
    if depth > MOST_DEPTH { Err(Fault::TooLarge(Limit::Depth(MOST_DEPTH))) } else { Ok(()) }
}

/// Between other elements stand only blanks of whoever wrote the file.
fn say(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut().filter(|element| matches!(&*element.name, "w:t" | "w:instrText" | "w:delText" | "m:t" | "a:t")) {
        element.text.push_str(text);
    }
}

fn element(xml: &NsReader<&[u8]>, tag: &BytesStart) -> Option<Element> {
    let (space, local) = xml.resolver().resolve_element(tag.name());
    let prefix = match space {
        ResolveResult::Bound(space) => prefix(space.into_inner()),
        _ => "",
    };
    let mut element = Element { name: format!("{prefix}:{}", local.into_inner()).into(), ..Element::default() };
    for attribute in tag.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        element.attributes.push((attribute.key.local_name().into_inner().into(), value.into()));
    }
    Some(element)
}

/// Of the namespaces in which anything is looked for.
fn prefix(space: &str) -> &'static str {
    let rest = [
        "http://schemas.openxmlformats.org/",
        "http://purl.oclc.org/ooxml/",
        "http://schemas.microsoft.com/office/",
        "urn:schemas-microsoft-com:",
    ];
    let name = rest.iter().find_map(|start| space.strip_prefix(start)).unwrap_or_default();
    match name {
        "wordprocessingml/2006/main" | "wordprocessingml/main" => "w",
        "officeDocument/2006/math" | "officeDocument/math" => "m",
        "drawingml/2006/main" | "drawingml/main" => "a",
        "drawingml/2006/chart" | "drawingml/chart" => "c",
        "drawingml/2006/diagram" | "drawingml/diagram" => "dgm",
        "drawingml/2006/wordprocessingDrawing" | "drawingml/wordprocessingDrawing" => "wp",
        "markup-compatibility/2006" => "mc",
        "word/2010/wordprocessingShape" => "wps",
        "package/2006/relationships" => "rel",
        "vml" => "v",
        "office:office" => "o",
        _ => "x",
    }
}
