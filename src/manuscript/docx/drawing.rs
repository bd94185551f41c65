//! What is drawn: pictures, text boxes, charts.

use crate::picture::Opened;

use super::super::fault::Fault;
use super::super::model::{Loss, Picture, Piece, Shown};
use super::body::{Reader, alternative};
use super::relations::Target;
use super::run::Line;
use super::xml::Element;

#[derive(Default)]
struct Found<'e> {
    /// Short names of pictures.
    pictures: Vec<&'e str>,
    boxes: Vec<&'e Element>,
    has_chart: bool,
    has_object: bool,
    alt: Option<&'e str>,
}

impl Reader<'_> {
    pub fn drawing<'e>(&mut self, element: &'e Element, line: &mut Line<'e>) -> Result<(), Fault> {
        let mut found = Found::default();
        look(element, &mut found);
        line.boxes.append(&mut found.boxes);
        let alt = found.alt.map(said).unwrap_or_default();
        if found.has_chart {
            self.tell(Loss::Chart, alt.clone());
        }
        if found.has_object {
            // The picture beside it only shows how it looked.
            self.tell(Loss::Embedded, alt);
            return Ok(());
        }
        for id in found.pictures {
            if let Some(picture) = self.picture(id)? {
                line.push(Piece::Picture(Shown { picture, alt: alt.clone() }));
            }
        }
        Ok(())
    }

    fn picture(&mut self, id: &str) -> Result<Option<usize>, Fault> {
        let part = match self.relations.get(id) {
            Some(Target::Part(part)) => part.clone(),
            Some(Target::Outside(address)) => {
                let address = address.clone();
                self.tell(Loss::Picture, address);
                return Ok(None);
            }
            None => {
                self.tell(Loss::Picture, String::new());
                return Ok(None);
            }
        };
        if let Some(held) = self.pictures.get(&part) {
            return Ok(Some(*held));
        }
        let name = part.rsplit('/').next().unwrap_or_default().to_owned();
        match self.package.bytes(&part)?.filter(|bytes| ending(bytes).is_some() && Opened::new(bytes).is_ok()) {
            Some(bytes) => {
                let held = self.out.pictures.iter().position(|picture| picture.bytes == bytes);
                let at = held.unwrap_or(self.out.pictures.len());
                if held.is_none() {
                    self.out.pictures.push(Picture { name, bytes });
                }
                self.pictures.insert(part, at);
                Ok(Some(at))
            }
            None => {
                self.tell(Loss::Picture, name);
                Ok(None)
            }
        }
    }
}

/// The ending under which a picture can lie beside a text; None for one that no browser shows or the site does not take.
pub fn ending(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\xff\xd8\xff") {
        Some("jpg")
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("png")
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some("webp")
    } else {
        None
    }
}

fn look<'e>(element: &'e Element, found: &mut Found<'e>) {
    for child in &element.children {
        match &*child.name {
            "w:txbxContent" => {
                found.boxes.push(child);
                continue;
            }
            "mc:AlternateContent" => {
                for way in alternative(child) {
                    look_at(way, found);
                }
                continue;
            }
            _ => look_at(child, found),
        }
    }
}

fn look_at<'e>(element: &'e Element, found: &mut Found<'e>) {
    match &*element.name {
        "wp:docPr" => found.alt = element.attribute("descr").or_else(|| element.attribute("title")),
        "v:shape" if found.alt.is_none() => found.alt = element.attribute("alt"),
        "a:blip" => found.pictures.extend(element.attribute("embed").or_else(|| element.attribute("link"))),
        "v:imagedata" => found.pictures.extend(element.attribute("id").or_else(|| element.attribute("href"))),
        "c:chart" => found.has_chart = true,
        "dgm:relIds" => found.has_chart = true,
        "o:OLEObject" => found.has_object = true,
        "w:txbxContent" => {
            found.boxes.push(element);
            return;
        }
        _ => {}
    }
    look(element, found);
}

/// What somebody wrote of a picture: not what a program guessed, nor the name of a file.
fn said(alt: &str) -> String {
    let by_program = ["automatically generated", "được tạo tự động", "AI-generated"];
    let is_name = alt
        .rsplit_once('.')
        .is_some_and(|(_, ending)| ["jpg", "jpeg", "png", "webp", "gif", "bmp", "emf"].contains(&&*ending.to_lowercase()));
    let is_machine = by_program.iter().any(|phrase| alt.contains(phrase));
    if is_machine || is_name { String::new() } else { alt.split_whitespace().collect::<Vec<_>>().join(" ") }
}
