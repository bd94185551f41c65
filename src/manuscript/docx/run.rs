//! Runs: stretches of a paragraph that look alike, and what stands between words.

use std::sync::Arc;

use super::super::fault::Fault;
use super::super::model::{Loss, Piece, Span};
use super::body::{Reader, alternative, words};
use super::field::Field;
use super::font::Font;
use super::relations::Target;
use super::style::Look;
use super::xml::Element;

/// A paragraph while it is read.
pub struct Line<'e> {
    pub style: Option<&'e str>,
    pub link: Option<Arc<str>>,
    pub bits: Vec<Bit>,
    /// Text boxes that hang on it.
    pub boxes: Vec<&'e Element>,
}

/// A piece, with the font its letters are in.
#[derive(Clone, Debug, PartialEq)]
pub struct Bit {
    pub piece: Piece,
    pub font: Option<Font>,
}

impl Reader<'_> {
    pub fn inline<'e>(&mut self, elements: &'e [Element], line: &mut Line<'e>) -> Result<(), Fault> {
        for element in elements {
            match &*element.name {
                "w:r" => self.run(element, line)?,
                "w:hyperlink" => self.hyperlink(element, line)?,
                "w:fldSimple" => self.simple_field(element, line)?,
                "w:ins" | "w:moveTo" => {
                    self.tell(Loss::Tracked, words(element));
                    self.inline(&element.children, line)?;
                }
                "w:del" | "w:moveFrom" => self.tell(Loss::Tracked, words(element)),
                "w:smartTag" | "w:customXml" | "w:dir" | "w:bdo" | "w:ruby" | "w:rubyBase" => {
                    self.inline(&element.children, line)?;
                }
                "w:sdt" if is_prompt(element) => {}
                "w:sdt" => self.inline(element.child("w:sdtContent").map_or(&[], |content| &content.children), line)?,
                "mc:AlternateContent" => self.inline(alternative(element), line)?,
                "m:oMath" | "m:oMathPara" => self.tell(Loss::Equation, words(element)),
                _ => {}
            }
        }
        Ok(())
    }

    fn hyperlink<'e>(&mut self, element: &'e Element, line: &mut Line<'e>) -> Result<(), Fault> {
        let target = element.attribute("id").and_then(|id| self.relations.get(id));
        let link = match target {
            Some(Target::Outside(address)) => Some(Arc::from(&**address)),
            _ => None,
        };
        let outer = std::mem::replace(&mut line.link, link);
        self.inline(&element.children, line)?;
        line.link = outer;
        Ok(())
    }

    fn simple_field<'e>(&mut self, element: &'e Element, line: &mut Line<'e>) -> Result<(), Fault> {
        match Field::of(element.attribute("instr").unwrap_or_default()) {
            Field::Plain => self.inline(&element.children, line),
            Field::Link(address) => {
                let outer = line.link.replace(address);
                self.inline(&element.children, line)?;
                line.link = outer;
                Ok(())
            }
            Field::Contents => {
                self.tell_contents();
                Ok(())
            }
        }
    }

    fn run<'e>(&mut self, element: &'e Element, line: &mut Line<'e>) -> Result<(), Fault> {
        let properties = element.child("w:rPr");
        let letters = properties.and_then(|properties| properties.value("w:rStyle"));
        let look = self.styles.look(line.style, letters, Look::of(properties, &self.styles.fonts));
        if look.hidden == Some(true) {
            let text = words(element);
            if !text.is_empty() {
                self.tell(Loss::Hidden, text);
            }
            return Ok(());
        }
        self.within_run(&element.children, &look, line)
    }

    fn within_run<'e>(&mut self, elements: &'e [Element], look: &Look, line: &mut Line<'e>) -> Result<(), Fault> {
        for element in elements {
            match &*element.name {
                "w:fldChar" => self.field_sign(element),
                "w:instrText" => self.fields.instruct(&element.text),
                _ if !self.fields.is_shown() => {}
                "w:t" => {
                    let keeps_blanks = element.attribute("space") == Some("preserve");
                    self.say(if keeps_blanks { &element.text } else { element.text.trim() }, look, line);
                }
                "w:tab" | "w:ptab" => self.say("\t", look, line),
                "w:noBreakHyphen" => self.say("-", look, line),
                "w:softHyphen" => self.say("\u{ad}", look, line),
                "w:cr" => line.push(Piece::Break),
                "w:br" => match element.attribute("type") {
                    Some("page" | "column") => self.say(" ", look, line),
                    _ => line.push(Piece::Break),
                },
                "w:sym" => self.sign(element, look, line),
                "w:footnoteReference" => self.note_sign("footnotes", element, line)?,
                "w:endnoteReference" => self.note_sign("endnotes", element, line)?,
                "w:commentReference" => self.comment(element.attribute("id").unwrap_or_default()),
                "w:drawing" | "w:pict" | "w:object" => self.drawing(element, line)?,
                "mc:AlternateContent" => self.within_run(alternative(element), look, line)?,
                "w:ruby" => self.inline(&element.children, line)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn field_sign(&mut self, element: &Element) {
        match element.attribute("fldCharType") {
            Some("begin") => self.fields.begin(),
            Some("separate") if self.fields.separate() == Some(&Field::Contents) => self.tell_contents(),
            Some("end") => self.fields.end(),
            _ => {}
        }
    }

    fn note_sign(&mut self, kind: &'static str, element: &Element, line: &mut Line) -> Result<(), Fault> {
        if let Some(number) = self.note(kind, element.attribute("id").unwrap_or_default())? {
            line.push(Piece::Note(number));
        }
        Ok(())
    }

    fn say(&mut self, text: &str, look: &Look, line: &mut Line) {
        let script = look.script.and_then(|script| script.written(text));
        // Signs of Unicode are in no old font.
        let font = if script.is_some() { None } else { look.font };
        let plain = || if look.capitals == Some(true) { text.to_uppercase() } else { text.to_owned() };
        let span = Span {
            text: script.unwrap_or_else(plain),
            is_bold: look.bold == Some(true),
            is_italic: look.italic == Some(true),
            is_struck: look.struck == Some(true),
            link: self.fields.link().or_else(|| line.link.clone()),
        };
        line.bits.push(Bit { piece: Piece::Text(span), font });
    }

    /// A letter of a font of pictures.
    fn sign(&mut self, element: &Element, look: &Look, line: &mut Line) {
        let number = element.attribute("char").and_then(|number| u32::from_str_radix(number, 16).ok()).unwrap_or(0);
        let font = element.attribute("font").unwrap_or_default();
        match known_sign(font, number) {
            Some(sign) => self.say(sign, &Look { font: None, ..look.clone() }, line),
            None => self.tell(Loss::Sign, format!("{font} {number:04X}")),
        }
    }
}

impl Line<'_> {
    pub fn push(&mut self, piece: Piece) {
        self.bits.push(Bit { piece, font: None });
    }
}

/// “Click here to type”, where nobody did.
fn is_prompt(element: &Element) -> bool {
    element.child("w:sdtPr").is_some_and(|properties| properties.switch("w:showingPlcHdr") == Some(true))
}

/// Those that stand in offices' papers.
fn known_sign(font: &str, number: u32) -> Option<&'static str> {
    let number = if (0xF000..=0xF0FF).contains(&number) { number - 0xF000 } else { number };
    Some(match (font.to_ascii_lowercase().as_str(), number) {
        ("wingdings", 0xFC) => "✓",
        ("wingdings", 0xFB) => "✗",
        ("wingdings", 0xFE) => "☑",
        ("wingdings", 0xA8 | 0x6F) => "☐",
        ("wingdings", 0xE0 | 0xF0 | 0xD8) => "→",
        ("wingdings", 0x28 | 0x29) => "☎",
        ("wingdings", 0x2A) => "✉",
        ("wingdings" | "symbol", 0xA7 | 0x9F | 0xB7 | 0x6C | 0x6E) => "•",
        ("symbol", 0xAE) => "→",
        ("symbol", 0xB3) => "≥",
        ("symbol", 0xA3) => "≤",
        ("symbol", 0xB4) => "×",
        ("symbol", 0xB1) => "±",
        ("symbol", 0xB0) => "°",
        _ => return None,
    })
}

/// Words in Unicode, stretches that look alike joined; and those whose letters are not what their font says.
pub fn settled(mut bits: Vec<Bit>) -> (Vec<Piece>, Vec<String>) {
    with_their_letters(&mut bits);
    let joined = joined(bits);
    let is_old = |bit: &Bit| bit.font.is_some_and(|font| font.legacy.is_some());
    let has_unicode = |bit: &Bit| matches!(&bit.piece, Piece::Text(span) if span.text.contains(is_vietnamese));
    // Somebody set Unicode words in an old font: its letters are what they seem.
    let is_unicode = joined.iter().any(|bit| is_old(bit) && has_unicode(bit));
    let mut unread = Vec::new();
    let read = joined.into_iter().map(|bit| match (bit.font, bit.piece) {
        (Some(Font { legacy: Some(legacy), is_capital }), Piece::Text(span)) => {
            if is_unicode {
                unread.extend(span.text.contains(|ch: char| !ch.is_ascii()).then(|| span.text.clone()));
                return Bit { piece: Piece::Text(span), font: None };
            }
            let text = legacy.to_unicode(&span.text);
            let text = if is_capital { text.to_uppercase() } else { text };
            Bit { piece: Piece::Text(Span { text, ..span }), font: None }
        }
        (_, piece) => Bit { piece, font: None },
    });
    let read: Vec<Bit> = read.collect();
    (self::joined(read).into_iter().map(|bit| bit.piece).collect(), unread)
}

/// Letters that only Unicode has.
fn is_vietnamese(ch: char) -> bool {
    matches!(ch, '\u{102}' | '\u{103}' | '\u{110}' | '\u{111}' | '\u{128}' | '\u{129}' | '\u{168}' | '\u{169}' | '\u{1A0}' | '\u{1A1}' | '\u{1AF}' | '\u{1B0}' | '\u{300}'..='\u{323}' | '\u{1EA0}'..='\u{1EF9}')
}

/// A mark that stands at the beginning of a stretch belongs to the letter before it.
fn with_their_letters(bits: &mut [Bit]) {
    for at in 1..bits.len() {
        let (before, after) = bits.split_at_mut(at);
        if let (Some(Bit { piece: Piece::Text(last), .. }), Some(Bit { piece: Piece::Text(span), .. })) =
            (before.last_mut(), after.first_mut())
        {
            let rest = span.text.trim_start_matches(|ch| ('\u{300}'..='\u{36F}').contains(&ch));
            let marks = span.text.len() - rest.len();
            last.text.extend(span.text.drain(..marks));
        }
    }
}

fn joined(bits: Vec<Bit>) -> Vec<Bit> {
    let mut out: Vec<Bit> = Vec::with_capacity(bits.len());
    for bit in bits {
        if let (Some(Bit { piece: Piece::Text(last), font }), Piece::Text(span)) = (out.last_mut(), &bit.piece)
            && *font == bit.font
            && is_alike(last, span)
        {
            last.text.push_str(&span.text);
        } else {
            out.push(bit);
        }
    }
    out
}

fn is_alike(one: &Span, other: &Span) -> bool {
    let marks = |span: &Span| (span.is_bold, span.is_italic, span.is_struck);
    marks(one) == marks(other) && one.link == other.link
}
