//! The pages in which the board writes: from plain data to HTML, in Vietnamese and English, with the scripts and the style sheet that
//! they load. They work without a script.

mod controls;
mod files;
mod marked;
mod pages;
#[cfg(test)]
mod tests;
mod views;

pub use files::FILES;
pub use pages::Pages;
pub use views::*;
