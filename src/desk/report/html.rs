//! A paper as one HTML page that needs nothing else: to be printed, or opened in Word.

use crate::text::escape::{html_attribute, html_text};

use super::paper::{Align, Block, Column, Run, Table};

const SHEET: &str = include_str!("report.css");

pub fn of(blocks: &[Block], title: &str, lang: &str) -> String {
    let (lang, title) = (html_attribute(lang), html_text(title));
    let body: String = blocks.iter().map(block).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{SHEET}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("<h{level}>{}</h{level}>\n", html_text(text)),
        Block::Paragraph(runs) => format!("<p>{}</p>\n", line(runs)),
        Block::List(items) => {
            let items: String = items.iter().map(|runs| format!("<li>{}</li>\n", line(runs))).collect();
            format!("<ul>\n{items}</ul>\n")
        }
        Block::Table(own) => table(own),
    }
}

fn table(table: &Table) -> String {
    let total: usize = table.columns.iter().map(|column| column.width).sum();
    let width = |column: &Column| column.width * 100 / total.max(1);
    let column = |column: &Column| format!("<col style=\"width: {}%\">", width(column));
    let head = |column: &Column| format!("<th scope=\"col\"{}>{}</th>", class(column), html_text(&column.heading));
    let columns: String = table.columns.iter().map(column).collect();
    let head: String = if table.headed {
        format!("<thead><tr>{}</tr></thead>\n", table.columns.iter().map(head).collect::<String>())
    } else {
        String::new()
    };
    let row = |cells: &Vec<Vec<Run>>| {
        let cells = table.columns.iter().zip(cells).map(|(column, cell)| format!("<td{}>{}</td>", class(column), line(cell)));
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let rows: String = table.rows.iter().map(row).collect();
    let kind = if table.headed { "" } else { " class=\"bare\"" };
    format!("<table{kind}>\n<colgroup>{columns}</colgroup>\n{head}<tbody>\n{rows}</tbody>\n</table>\n")
}

fn class(column: &Column) -> &'static str {
    match column.align {
        Align::Left => "",
        Align::Centre => " class=\"centre\"",
        Align::Right => " class=\"right\"",
    }
}

fn line(runs: &[Run]) -> String {
    runs.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    match run {
        Run::Text(text) => html_text(text).into_owned(),
        Run::Strong(text) => format!("<strong>{}</strong>", html_text(text)),
        Run::Link { label, url } => format!("<a href=\"{}\">{}</a>", html_attribute(url), html_text(label)),
        Run::Gap(text) => format!("<mark>[{}]</mark>", html_text(text)),
    }
}
