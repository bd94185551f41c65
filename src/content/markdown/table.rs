//! Tables: in a named region that can be scrolled by keyboard, alignment as classes.

use pulldown_cmark::Alignment;

use super::events::Renderer;
use super::slot::{Label, What};

#[derive(Default)]
pub(super) struct Table {
    /// How many there were.
    count: u32,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    has_body: bool,
    /// What was written when the cell at hand began.
    cell: (usize, usize),
}

impl Renderer<'_> {
    pub fn start_table(&mut self, alignments: Vec<Alignment>) {
        self.table = Table { count: self.table.count + 1, alignments, ..Table::default() };
        self.unquotable += 1;
        self.out.text.push_str("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
        self.out.slot(What::Label(Label::Table(self.table.count)));
        self.out.text.push_str("\">\n<table>\n");
    }

    pub fn end_table(&mut self) {
        self.unquotable -= 1;
        self.out.text.push_str(if self.table.has_body { "</tbody>\n</table>\n</div>\n" } else { "</table>\n</div>\n" });
    }

    pub fn start_table_head(&mut self) {
        self.table.in_head = true;
        self.table.column = 0;
        self.out.text.push_str("<thead>\n<tr>");
    }

    pub fn end_table_head(&mut self) {
        self.table.in_head = false;
        self.out.text.push_str("</tr>\n</thead>\n");
    }

    pub fn start_table_row(&mut self) {
        self.table.column = 0;
        if !self.table.has_body {
            self.table.has_body = true;
            self.out.text.push_str("<tbody>\n");
        }
        self.out.text.push_str("<tr>");
    }

    pub fn end_table_row(&mut self) {
        self.out.text.push_str("</tr>\n");
    }

    pub fn start_table_cell(&mut self) {
        let class = match self.table.alignments.get(self.table.column) {
            Some(Alignment::Left) => " class=\"left\">",
            Some(Alignment::Center) => " class=\"center\">",
            Some(Alignment::Right) => " class=\"right\">",
            Some(Alignment::None) | None => ">",
        };
        self.table.column += 1;
        self.out.text.push_str(if self.table.in_head { "<th scope=\"col\"" } else { "<td" });
        self.out.text.push_str(class);
        self.table.cell = self.out.mark();
    }

    pub fn end_table_cell(&mut self) {
        self.prose.space();
        if !self.table.in_head {
            self.out.text.push_str("</td>");
        } else if self.out.mark() == self.table.cell {
            // A header that says nothing is no header; screen readers would announce it with every cell below.
            let start = self.out.text.rfind("<th").unwrap_or(self.out.text.len());
            self.out.text.truncate(start);
            self.out.text.push_str("<td></td>");
        } else {
            self.out.text.push_str("</th>");
        }
    }
}
