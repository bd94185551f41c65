//! What may stand on the command line, as written. [`super::settings`] makes checked settings of it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Dựng trang tin của liên hiệp các tổ chức hữu nghị / Builds the website of a friendship union
#[derive(Parser)]
#[command(name = "nhipcau", version, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Dựng trang vào thư mục --out / Build the site into the folder --out
    Build(Options),
    /// Chỉ kiểm tra, không ghi gì / Check only, write nothing
    Check(Options),
}

#[derive(Args)]
pub struct Options {
    /// Thư mục của trang, có content/site.yaml / The site's folder, with content/site.yaml
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Thư mục để ghi trang đã dựng / The folder to publish into
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub out: PathBuf,
    /// Địa chỉ của trang, thay cho base_url trong site.yaml / The site's address, in place of base_url in site.yaml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Ngày dựng trang; mặc định SOURCE_DATE_EPOCH, không có thì hôm nay / The build date; default SOURCE_DATE_EPOCH, else today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// Hiện cả bản nháp, bài chờ duyệt và bài hẹn ngày / Show drafts, reviews and scheduled items too
    #[arg(long)]
    pub drafts: bool,
    /// Ngôn ngữ của thông báo / Language of messages
    #[arg(long, value_enum, value_name = "vi|en")]
    pub locale: Option<LocaleName>,
    /// Dạng thông báo / Form of messages
    #[arg(long, value_enum, value_name = "human|json", default_value = "human")]
    pub format: Format,
    /// Giao diện, thay cho theme trong site.yaml / The theme, in place of theme in site.yaml
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LocaleName {
    Vi,
    En,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Human,
    Json,
}
