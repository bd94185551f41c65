#![doc = include_str!("ARCHITECTURE.md")]

pub mod cli;
pub mod config;
pub mod content;
pub mod diagnostic;
pub mod engine;
pub mod official;
pub mod output;
pub mod page;
pub mod picture;
pub mod render;
pub mod schedule;
pub mod site;
pub mod source;
pub mod text;
pub mod theme;
pub mod yaml;
