//! The same of what pandoc reads out of a file.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::seen::squeezed;
use super::structure::Structure;

pub fn structure(path: &Path) -> Structure {
    let run = Command::new("pandoc").args(["--from", "docx", "--to", "json"]).arg(path).output().expect("pandoc; tests/run installs it");
    let mut out = Structure::default();
    // What it cannot read at all has nothing in it.
    if let Ok(document) = serde_json::from_slice::<Value>(&run.stdout) {
        Walk { out: &mut out, lists: 0, in_cell: false, in_note: false }.blocks(&document["blocks"]);
    }
    out
}

struct Walk<'a> {
    out: &'a mut Structure,
    lists: usize,
    in_cell: bool,
    in_note: bool,
}

fn each(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

impl Walk<'_> {
    fn blocks(&mut self, blocks: &Value) {
        for block in each(blocks) {
            let content = &block["c"];
            match block["t"].as_str().unwrap_or_default() {
                // The title of an item is its first heading.
                "Header" => {
                    let text = self.words(&content[2]);
                    self.out.say("headings", format!("{} {text}", content[0].as_u64().unwrap_or(0) + 1));
                }
                "Para" | "Plain" => {
                    let text = self.words(content);
                    if !self.in_cell && !self.in_note && !text.is_empty() {
                        self.out.say("paragraphs", text);
                    }
                }
                "BulletList" => self.list(each(content), "bullet"),
                "OrderedList" => self.list(each(&content[1]), "ordered"),
                "BlockQuote" => self.blocks(content),
                "Div" => self.blocks(&content[1]),
                "Table" => self.table(content),
                _ => {}
            }
        }
    }

    fn list(&mut self, items: &[Value], kind: &str) {
        self.lists += 1;
        for item in items {
            let blocks = each(item);
            let is_line = |block: &&Value| matches!(block["t"].as_str(), Some("Para" | "Plain"));
            let own: Vec<String> = blocks.iter().take_while(is_line).map(|block| self.words(&block["c"])).collect();
            self.out.say("items", format!("{} {kind} {}", self.lists, own.join(" ")));
            let rest: Vec<Value> = blocks.iter().skip(own.len()).cloned().collect();
            self.blocks(&Value::Array(rest));
        }
        self.lists -= 1;
    }

    fn table(&mut self, table: &Value) {
        let outer = std::mem::replace(&mut self.in_cell, true);
        let heads = each(&table[3][1]).iter().cloned();
        let bodies = each(&table[4]).iter().flat_map(|body| each(&body[2]).iter().chain(each(&body[3])).cloned().collect::<Vec<_>>());
        for row in heads.chain(bodies).collect::<Vec<_>>() {
            for cell in each(&row[1]) {
                let texts: Vec<String> = each(&cell[4]).iter().map(|block| self.words(&block["c"])).collect();
                let text = super::seen::cell(&texts.join(" "));
                if !text.is_empty() {
                    self.out.say("cells", text);
                }
            }
        }
        self.in_cell = outer;
    }

    fn words(&mut self, inlines: &Value) -> String {
        let mut text = String::new();
        self.inlines(inlines, &mut text);
        squeezed(&text)
    }

    fn inlines(&mut self, inlines: &Value, text: &mut String) {
        for inline in each(inlines) {
            let content = &inline["c"];
            match inline["t"].as_str().unwrap_or_default() {
                "Str" => text.push_str(content.as_str().unwrap_or_default()),
                "Space" | "SoftBreak" | "LineBreak" => text.push(' '),
                "Strong" => self.marked("bold", content, text),
                "Emph" => self.marked("italic", content, text),
                "Link" => {
                    let words = self.words(&content[1]);
                    self.out.say("links", format!("{words} {}", content[2][0].as_str().unwrap_or_default()));
                    text.push_str(&words);
                }
                "Image" => self.out.say("pictures", "picture"),
                "Note" => {
                    let outer = std::mem::replace(&mut self.in_note, true);
                    let texts: Vec<String> = each(content).iter().map(|block| self.words(&block["c"])).collect();
                    self.in_note = outer;
                    self.out.say("notes", squeezed(&texts.join(" ")));
                }
                "Quoted" => {
                    text.push('“');
                    self.inlines(&content[1], text);
                    text.push('”');
                }
                "Span" | "Cite" => self.inlines(&content[1], text),
                "Code" => text.push_str(content[1].as_str().unwrap_or_default()),
                _ if content.is_array() => self.inlines(content, text),
                _ => {}
            }
        }
    }

    fn marked(&mut self, class: &'static str, content: &Value, text: &mut String) {
        let words = self.words(content);
        self.out.say(class, words.clone());
        text.push_str(&words);
    }
}
