//! A table of tasks: `STT | Nội dung | Chủ trì | Phối hợp | Thời hạn`. A cell that reaches over several rows holds for each of them.

use crate::manuscript::{Block, Cell, Row, Table};

use super::super::agency::Known;
use super::super::deadline::field as deadlines_of;
use super::super::passage::{numbered, paragraphs};
use super::super::word::{lower, tidy};
use super::label::add;
use super::{Candidate, Said};

/// Columns looked at.
const COLUMNS_MAX: usize = 24;

/// Rows in which the heading may stand.
const HEADING_ROWS: usize = 3;

#[derive(Debug, Default)]
pub struct Found {
    pub candidates: Vec<Candidate>,
    /// Of all paragraphs of the table.
    pub places: Vec<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Content,
    Lead,
    With,
    By,
    Time,
    Other,
}

pub fn read(blocks: &[Block], known: &Known) -> Vec<Found> {
    let tables = blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
    tables.filter_map(|table| tasks(table, known)).collect()
}

fn tasks(table: &Table, known: &Known) -> Option<Found> {
    let grid = grid(&table.rows);
    let (heading, columns) = grid.iter().take(HEADING_ROWS).enumerate().find_map(|(at, row)| Some((at, columns(row)?)))?;
    let mut found = Found::default();
    for row in &grid[heading + 1..] {
        found.candidates.extend(task(row, &columns, known));
    }
    table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| places(cell, &mut found.places));
    Some(found)
}

/// What each column holds; none where the row heads no table of tasks.
fn columns(row: &[Option<&Cell>]) -> Option<Vec<Column>> {
    let all: Vec<Column> = row.iter().map(|cell| cell.map_or(Column::Other, |cell| column(&lower(&text(cell))))).collect();
    let has = |column: Column| all.contains(&column);
    (has(Column::Content) && (has(Column::Lead) || has(Column::With) || has(Column::By) && has(Column::Time))).then_some(all)
}

fn column(head: &str) -> Column {
    let has = |words: &[&str]| words.iter().any(|word| head.contains(word));
    match () {
        () if has(&["chủ trì"]) && has(&["phối hợp"]) => Column::By,
        () if has(&["chủ trì"]) => Column::Lead,
        () if has(&["phối hợp"]) => Column::With,
        () if has(&["thời gian", "thời hạn", "tiến độ", "hoàn thành"]) => Column::Time,
        () if has(&["thực hiện", "phụ trách", "phân công", "trách nhiệm"]) && has(&["đơn vị", "cơ quan", "phụ trách", "phân công"]) => {
            Column::By
        }
        () if has(&["nội dung", "nhiệm vụ", "công việc", "hoạt động", "tên việc"]) => Column::Content,
        () => Column::Other,
    }
}

fn task(row: &[Option<&Cell>], columns: &[Column], known: &Known) -> Option<Candidate> {
    let mut task = Candidate { is_sure: true, ..Candidate::default() };
    let content = row.iter().zip(columns).find(|(_, column)| **column == Column::Content).and_then(|(cell, _)| *cell)?;
    let reaches = |(cell, column): (&Option<&Cell>, &Column)| {
        !matches!(column, Column::Content | Column::Other) && cell.is_some_and(|cell| std::ptr::eq(cell, content))
    };
    // One that reaches over who and when heads the rows below it.
    if row.iter().zip(columns).any(reaches) {
        return None;
    }
    for (cell, column) in row.iter().zip(columns).filter_map(|(cell, column)| Some(((*cell)?, *column))) {
        let whole = text(cell);
        let place = first_place(cell);
        match column {
            Column::Content if task.text.is_empty() => (task.text, task.place) = (numbered(&whole).1.to_owned(), place),
            Column::Lead => listed(cell).iter().for_each(|(place, names)| add(&mut task.lead, *place, names, known)),
            Column::With => listed(cell).iter().for_each(|(place, names)| add(&mut task.with, *place, names, known)),
            Column::By => listed(cell).iter().for_each(|(place, names)| add(&mut task.by, *place, names, known)),
            Column::Time => task.times.extend(deadlines_of(&whole).into_iter().map(|deadline| Said::of(deadline, place, &whole))),
            Column::Content | Column::Other => {}
        }
    }
    // A row that only heads those below it says neither who nor when.
    let is_task = !(task.lead.is_empty() && task.with.is_empty() && task.by.is_empty() && task.times.is_empty());
    (is_task && !task.text.is_empty()).then_some(task)
}

/// Each row with the cell that covers each column.
fn grid(rows: &[Row]) -> Vec<Vec<Option<&Cell>>> {
    let mut covered: Vec<(u32, Option<&Cell>)> = vec![(0, None); COLUMNS_MAX];
    let mut grid = Vec::with_capacity(rows.len());
    for row in rows {
        let mut cells = row.cells.iter();
        let mut at = 0;
        while at < COLUMNS_MAX {
            if covered[at].0 > 0 {
                at += 1;
                continue;
            }
            let Some(cell) = cells.next() else { break };
            let width = (cell.columns.max(1) as usize).min(COLUMNS_MAX - at);
            covered[at..at + width].fill((cell.rows.max(1), Some(cell)));
            at += width;
        }
        let width = covered.iter().rposition(|(rows, _)| *rows > 0).map_or(0, |last| last + 1);
        grid.push(covered[..width].iter().map(|(rows, cell)| cell.filter(|_| *rows > 0)).collect());
        covered.iter_mut().for_each(|(rows, _)| *rows = rows.saturating_sub(1));
    }
    grid
}

fn text(cell: &Cell) -> String {
    tidy(&paragraphs(&cell.blocks).iter().map(|paragraph| paragraph.text()).collect::<Vec<_>>().join(" "))
}

/// The lines of a cell: names below each other are as good as names with commas. A line in small letters goes on with the one before it.
fn listed(cell: &Cell) -> Vec<(u32, String)> {
    let mut all: Vec<(u32, String)> = Vec::new();
    for paragraph in paragraphs(&cell.blocks) {
        for line in paragraph.text().lines() {
            let text = tidy(line);
            let text = numbered(&text).1;
            match all.last_mut().filter(|_| text.starts_with(char::is_lowercase)) {
                Some((_, last)) => *last = format!("{last} {text}"),
                None => all.push((paragraph.place, text.to_owned())),
            }
        }
    }
    all
}

fn first_place(cell: &Cell) -> u32 {
    paragraphs(&cell.blocks).first().map_or(0, |paragraph| paragraph.place)
}

fn places(cell: &Cell, all: &mut Vec<u32>) {
    all.extend(paragraphs(&cell.blocks).iter().map(|paragraph| paragraph.place));
}
