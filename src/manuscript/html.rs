//! A page of the web or a text copied from one: headings, lists, tables, links. It is made clean by a library that reads what browsers read,
//! and walked as what that writes.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use ammonia::Builder;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader as Xml;

use crate::text::Legacy;

use super::model::{Align, Block, Cell, Item, Loss, Manuscript, Paragraph, Piece, Role, Row, Span, Table, Told};
use super::script::Script;

const TAGS: [&str; 51] = [
    "a",
    "address",
    "article",
    "aside",
    "details",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "header",
    "legend",
    "main",
    "nav",
    "option",
    "section",
    "sub",
    "summary",
    "sup",
    "b",
    "blockquote",
    "br",
    "caption",
    "center",
    "dd",
    "del",
    "div",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "strike",
    "strong",
    "table",
    "td",
    "th",
    "tr",
    "title",
    "ul",
];

/// Columns, beyond which no cell covers several.
const WIDEST: u32 = 100;

/// Of tables in tables and lists in lists.
const MOST_DEPTH: usize = 100;

pub fn read(html: &str) -> Manuscript {
    let mut reader = Reader::default();
    reader.walk(&clean(html));
    reader.end_paragraph();
    while let Some(open) = reader.open.pop() {
        reader.close(open);
    }
    reader.out.blocks = reader.blocks;
    reader.out
}

fn clean(html: &str) -> String {
    let attributes = |tag, names: &[&'static str]| (tag, names.iter().copied().collect::<HashSet<_>>());
    let kept: HashMap<&str, HashSet<&str>> = HashMap::from([
        attributes("a", &["href"]),
        attributes("font", &["face"]),
        attributes("img", &["alt", "src"]),
        attributes("ol", &["start"]),
        attributes("td", &["colspan", "rowspan"]),
        attributes("th", &["colspan", "rowspan"]),
    ]);
    let mut builder = Builder::empty();
    builder.tags(TAGS.into_iter().collect()).clean_content_tags(HashSet::from(["script", "style", "head"]));
    builder.tag_attributes(kept).generic_attributes(HashSet::from(["align"])).link_rel(None);
    let tidy = builder.clean(html).to_string();
    // What has no end tag in HTML has one for who reads it now.
    format!("<body>{}</body>", tidy.replace("&nbsp;", " "))
}

#[derive(Default)]
struct Reader {
    out: Manuscript,
    blocks: Vec<Block>,
    /// Tables that are open, with what stood before them.
    open: Vec<Open>,
    pieces: Vec<Piece>,
    place: u32,
    role: Role,
    align: Align,
    lists: Vec<(u32, Option<u32>)>,
    count: u32,
    bold: u32,
    italic: u32,
    struck: u32,
    /// Above or below the line.
    scripts: Vec<Script>,
    /// Tables within more tables than are read: their words stand where those are.
    too_deep: usize,
    /// Where the ends of lines are such.
    preformatted: u32,
    links: Vec<Option<Arc<str>>>,
    fonts: Vec<Option<(Legacy, bool)>>,
}

struct Open {
    before: Vec<Block>,
    table: Table,
    /// Columns that a cell above covers: up to which row.
    covered: HashMap<u32, usize>,
    cell: Option<Cell>,
}

impl Reader {
    fn walk(&mut self, html: &str) {
        let mut xml = Xml::from_str(html);
        xml.config_mut().check_end_names = false;
        xml.config_mut().allow_unmatched_ends = true;
        // Clean as it is, whatever cannot be read ends it.
        while let Ok(event) = xml.read_event() {
            match event {
                Event::Start(tag) | Event::Empty(tag) => self.start(&tag),
                Event::End(tag) => self.end(tag.name().0),
                Event::Text(text) => self.say(&text.xml10_content()),
                Event::GeneralRef(name) => {
                    let sign = name.resolve_char_ref().ok().flatten().map(String::from);
                    let sign = sign.or_else(|| quick_xml::escape::resolve_xml_entity(&name).map(str::to_owned));
                    self.say(&sign.unwrap_or_default());
                }
                Event::Eof => return,
                _ => {}
            }
        }
    }

    fn start(&mut self, tag: &BytesStart) {
        match tag.name().0 {
            "b" | "strong" => self.bold += 1,
            "i" | "em" => self.italic += 1,
            "s" | "del" | "strike" => self.struck += 1,
            "a" => self.links.push(attribute(tag, "href").map(Arc::from)),
            "font" => self.fonts.push(attribute(tag, "face").and_then(|face| Legacy::of_font(&face))),
            "sup" => self.scripts.push(Script::Above),
            "sub" => self.scripts.push(Script::Below),
            "br" => self.pieces.push(Piece::Break),
            "img" => {
                let text = attribute(tag, "src").filter(|source| !source.starts_with("data:")).or(attribute(tag, "alt"));
                self.tell(Loss::Picture, text.unwrap_or_default());
            }
            "ul" | "ol" => self.start_list(tag),
            "table" => self.start_table(),
            "tr" | "td" | "th" if self.too_deep > 0 => self.end_paragraph(),
            "tr" => {
                if let Some(open) = self.open.last_mut() {
                    open.table.rows.push(Row::default());
                }
            }
            name @ ("td" | "th") => self.start_cell(tag, name == "th"),
            name => {
                self.preformatted += u32::from(name == "pre");
                self.start_block(tag, name);
            }
        }
    }

    fn start_block(&mut self, tag: &BytesStart, name: &str) {
        // The first paragraph of an item is what the item says.
        let is_of_item = matches!(name, "p" | "div") && matches!(self.role, Role::Item(_)) && self.is_blank();
        if is_of_item {
            return;
        }
        self.end_paragraph();
        self.align = match attribute(tag, "align").as_deref() {
            Some("center") => Align::Center,
            Some("right") => Align::End,
            _ if name == "center" => Align::Center,
            _ => Align::Start,
        };
        self.role = match (name, self.lists.last_mut()) {
            ("title", _) => Role::Title,
            ("li", Some((list, number))) => {
                let item = Item { list: *list, depth: 0, number: *number };
                *number = number.map(|number| number.saturating_add(1));
                Role::Item(Item { depth: (self.lists.len() - 1).min(8) as u8, ..item })
            }
            _ => name.strip_prefix('h').and_then(|level| level.parse().ok()).map_or(Role::Text, Role::Heading),
        };
    }

    fn start_list(&mut self, tag: &BytesStart) {
        self.end_paragraph();
        self.count += 1;
        let first = attribute(tag, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
        self.lists.push((self.count, (tag.name().0 == "ol").then_some(first)));
    }

    fn start_table(&mut self) {
        self.end_paragraph();
        if self.open.len() >= MOST_DEPTH {
            self.too_deep += 1;
            self.tell(Loss::NestedTable, String::new());
        } else {
            let before = std::mem::take(&mut self.blocks);
            self.open.push(Open { before, table: Table::default(), covered: HashMap::new(), cell: None });
        }
    }

    fn start_cell(&mut self, tag: &BytesStart, is_heading: bool) {
        self.end_paragraph();
        let number = |name| attribute(tag, name).and_then(|number| number.parse::<u32>().ok()).unwrap_or(1).clamp(1, 63);
        let Some(open) = self.open.last_mut() else { return };
        if open.table.rows.is_empty() {
            open.table.rows.push(Row::default());
        }
        let at = open.table.rows.len() - 1;
        let Some(row) = open.table.rows.last_mut() else { return };
        row.is_heading |= is_heading;
        let mut column = row.cells.last().map_or(0, |cell| cell.column + cell.columns);
        while open.covered.get(&column).is_some_and(|last| *last >= at) {
            column += 1;
        }
        // A table that is wider than any page is so by a trick.
        let columns = if column < WIDEST { number("colspan") } else { 1 };
        let rows = number("rowspan");
        for covered in column..column + columns {
            open.covered.insert(covered, at + rows as usize - 1);
        }
        open.cell = Some(Cell { column, columns, rows, blocks: Vec::new() });
        // What stands in a table and in none of its cells, such as its name, stands before it.
        open.before.append(&mut self.blocks);
    }

    fn end(&mut self, name: &str) {
        match name {
            "b" | "strong" => self.bold = self.bold.saturating_sub(1),
            "i" | "em" => self.italic = self.italic.saturating_sub(1),
            "s" | "del" | "strike" => self.struck = self.struck.saturating_sub(1),
            "a" => drop(self.links.pop()),
            "font" => drop(self.fonts.pop()),
            "sup" | "sub" => drop(self.scripts.pop()),
            "ul" | "ol" => {
                self.end_paragraph();
                self.lists.pop();
            }
            "td" | "th" if self.too_deep > 0 => self.end_paragraph(),
            "td" | "th" => {
                self.end_paragraph();
                let blocks = std::mem::take(&mut self.blocks);
                if let Some(open) = self.open.last_mut()
                    && let (Some(cell), Some(row)) = (open.cell.take(), open.table.rows.last_mut())
                {
                    row.cells.push(Cell { blocks, ..cell });
                }
            }
            "table" if self.too_deep > 0 => {
                self.end_paragraph();
                self.too_deep -= 1;
            }
            "table" => {
                self.end_paragraph();
                if let Some(open) = self.open.pop() {
                    self.close(open);
                }
            }
            "tr" => {}
            name => {
                self.preformatted = self.preformatted.saturating_sub(u32::from(name == "pre"));
                self.end_paragraph();
            }
        }
    }

    fn close(&mut self, open: Open) {
        let left = std::mem::replace(&mut self.blocks, open.before);
        self.blocks.push(Block::Table(open.table));
        self.blocks.extend(left);
    }

    fn say(&mut self, text: &str) {
        let font = self.fonts.iter().rev().find_map(|font| *font);
        let text = match font {
            Some((legacy, is_capital)) if text.chars().all(|ch| ch < '\u{100}' || !ch.is_alphabetic()) => {
                let read = legacy.to_unicode(text);
                if is_capital { read.to_uppercase() } else { read }
            }
            _ => self.scripts.last().and_then(|script| script.written(text)).unwrap_or_else(|| text.to_owned()),
        };
        let link = self.links.last().cloned().flatten();
        let span = Span { text: String::new(), is_bold: self.bold > 0, is_italic: self.italic > 0, is_struck: self.struck > 0, link };
        if self.preformatted == 0 {
            // The ends of lines in a page are blanks.
            return self.add(Span { text: text.replace(['\n', '\r'], " "), ..span });
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.pieces.push(Piece::Break);
            }
            self.add(Span { text: line.to_owned(), ..span.clone() });
        }
    }

    fn add(&mut self, span: Span) {
        let is_same = |last: &Span| {
            (last.is_bold, last.is_italic, last.is_struck) == (span.is_bold, span.is_italic, span.is_struck) && last.link == span.link
        };
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) if is_same(last) => last.text.push_str(&span.text),
            _ => self.pieces.push(Piece::Text(span)),
        }
    }

    fn is_blank(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, Piece::Text(span) if span.text.trim().is_empty()))
    }

    fn tell(&mut self, what: Loss, text: String) {
        self.out.told.push(Told { what, place: self.place + 1, text });
    }

    fn end_paragraph(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
        let (role, align) = (std::mem::take(&mut self.role), std::mem::take(&mut self.align));
        let label = match role {
            Role::Item(Item { number, .. }) => Some(number.map_or_else(|| "•".to_owned(), |number| format!("{number}."))),
            _ => None,
        };
        let paragraph = Paragraph { place: self.place + 1, role, align, label, pieces };
        if !paragraph.is_empty() {
            self.place += 1;
            self.blocks.push(Block::Paragraph(paragraph));
        }
    }
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    Some(attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown(html: &str) -> String {
        let manuscript = super::super::html(html);
        super::super::markdown(&manuscript, &manuscript.blocks, &|_| String::new()).text
    }

    #[test]
    fn pages_become_what_they_showed() {
        for (html, expected) in [
            ("<h1>Một</h1><p>Lời <b>đậm</b> và <i>nghiêng</i>.<br>Dòng hai", "## Một\n\nLời **đậm** và *nghiêng*.\\\nDòng hai\n"),
            ("<ul><li><p>một<p>thêm<li><p>hai</ul><pre>ba\n bốn</pre>", "- một\n\nthêm\n\n- hai\n\nba\\\nbốn\n"),
            ("<ul><li>một<ol start=3><li>ba<li>bốn</ol><li>hai</ul>", "- một\n\n  3. ba\n  4. bốn\n- hai\n"),
            (
                "<p>Xem <a href='https://nhipcau.example/?a=1&amp;b=2'>trang</a> &lt;này&gt;",
                "Xem [trang](https://nhipcau.example/?a=1&b=2) \\<này>\n",
            ),
            ("<table><tr><th>A<th>B<tr><td rowspan=2>1<td>2<tr><td>3</table>", "| A | B |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |\n"),
            ("<p>Chào!<a href='https://nhipcau.example/'>trang</a>", "Chào\\![trang](https://nhipcau.example/)\n"),
            ("<section>Một</section><figure><figcaption>Hai</figcaption></figure>", "Một\n\nHai\n"),
            ("<p>10<sup>3</sup> m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup>", "10³ m², CO₂, 1st\n"),
            ("<table><caption>Tên</caption><tr><td>a<td>b</table>", "Tên\n\n| a | b |\n| --- | --- |\n"),
            ("<script>alert(1)</script><style>p{}</style><div>a<div>b</div>c</div>", "a\n\nb\n\nc\n"),
            ("<p><font face='.VnTime'>KÕ ho¹ch</font> <font face='VNI-Times'>coâng taùc</font>", "Kế hoạch công tác\n"),
        ] {
            assert_eq!(markdown(html), expected, "{html}");
        }
    }

    #[test]
    fn pictures_of_a_page_are_told_of() {
        let told = super::super::html("<p>a<p><img src='https://nhipcau.example/a.jpg' alt='Sen'>").told;
        assert_eq!(told, [Told { what: Loss::Picture, place: 2, text: "https://nhipcau.example/a.jpg".to_owned() }]);
    }
}
