//! A paper as Markdown, of the kind that pandoc makes a clean document of: pipe tables, real headings, no HTML. What comes from the site is
//! only text there, whatever stands in it.

use super::paper::{Align, Block, Column, Run, Table};

pub fn of(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("{} {}\n", "#".repeat(usize::from(*level)), escaped(text)),
        Block::Paragraph(runs) => format!("{}\n", line(runs)),
        Block::List(items) => items.iter().map(|runs| format!("- {}\n", line(runs))).collect(),
        Block::Table(own) => table(own),
    }
}

fn table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let head = |column: &Column| if table.headed { escaped(&column.heading) } else { " ".to_owned() };
    let rule = |column: &Column| {
        let dashes = "-".repeat(column.width.max(3));
        match column.align {
            Align::Left => format!(":{dashes}"),
            Align::Centre => format!(":{dashes}:"),
            Align::Right => format!("{dashes}:"),
        }
    };
    let rule = format!("|{}|\n", table.columns.iter().map(rule).collect::<Vec<_>>().join("|"));
    let rows = table.rows.iter().map(|cells| row(cells.iter().map(|cell| line(cell)).collect()));
    row(table.columns.iter().map(head).collect()) + &rule + &rows.collect::<String>()
}

fn line(runs: &[Run]) -> String {
    runs.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    match run {
        Run::Text(text) => escaped(text),
        Run::Strong(text) => format!("**{}**", escaped(text).trim()),
        // The brackets of an address would end it.
        Run::Link { label, url } => format!("[{}]({})", escaped(label), url.replace('(', "%28").replace(')', "%29")),
        Run::Gap(text) => format!("[{}]", escaped(text)),
    }
}

/// One line in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, word) in text.split('\n').enumerate() {
        out.push_str(if at > 0 { " " } else { "" });
        for ch in word.chars().filter(|ch| !ch.is_control()) {
            if matches!(ch, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '|' | '~' | '^' | '$' | '@' | '#' | '&') {
                out.push('\\');
            }
            out.push(ch);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::paper::text;
    use super::*;

    #[test]
    fn what_stands_in_a_text_is_no_markup() {
        let link = Run::Link { label: "Tin [1]".into(), url: "https://example.org/a_(b)/".into() };
        let runs = vec![text("5*3 | <b> a_b\ndòng hai: "), link, text(", "), Run::Strong("Đậm ".into()), Run::Gap("Số: …".into())];
        let wanted = "5\\*3 \\| \\<b\\> a\\_b dòng hai: [Tin \\[1\\]](https://example.org/a_%28b%29/), **Đậm**[Số: …]\n";
        assert_eq!(of(&[Block::Paragraph(runs)]), wanted);
    }

    #[test]
    fn a_table_tells_how_wide_its_columns_are() {
        let columns = || {
            let number = Column { heading: "Số".into(), width: 4, align: Align::Right };
            vec![Column::left("Việc".into(), 8), number]
        };
        let rows = || vec![vec![vec![text("Họp")], vec![text("1")]]];
        let headed = Block::Table(Table { columns: columns(), headed: true, rows: rows() });
        assert_eq!(of(&[headed]), "| Việc | Số |\n|:--------|----:|\n| Họp | 1 |\n");
        let bare = Block::Table(Table { columns: columns(), headed: false, rows: rows() });
        assert_eq!(of(&[bare]), "|   |   |\n|:--------|----:|\n| Họp | 1 |\n");
    }
}
