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
    Build(BuildOptions),
    /// Chỉ kiểm tra, không ghi gì / Check only, write nothing
    Check(Options),
    /// Mở trang trên máy này để xem trong khi viết / Open the site on this computer, to see it while writing
    Serve(ServeOptions),
}

/// What every command may be told of the site.
#[derive(Args)]
pub struct SiteOptions {
    /// Thư mục của trang, có content/site.yaml / The site's folder, with content/site.yaml
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Địa chỉ của trang, thay cho base_url trong site.yaml / The site's address, in place of base_url in site.yaml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Ngày dựng trang; mặc định SOURCE_DATE_EPOCH, không có thì hôm nay / The build date; default SOURCE_DATE_EPOCH, else today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// Ngôn ngữ của thông báo / Language of messages
    #[arg(long, value_enum, value_name = "vi|en")]
    pub locale: Option<LocaleName>,
    /// Giao diện, thay cho theme trong site.yaml / The theme, in place of theme in site.yaml
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,
}

#[derive(Args)]
pub struct BuildOptions {
    #[command(flatten)]
    pub options: Options,
    /// Dựng lại mỗi khi có thay đổi, cho đến khi nhấn Ctrl+C / Build again after each change, until Ctrl+C
    #[arg(long)]
    pub watch: bool,
    /// Tự xem lại theo nhịp, cho ổ đĩa không báo thay đổi / Look from time to time, for disks that tell of no change
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, requires = "watch")]
    pub poll: Option<Option<String>>,
}

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    pub site: SiteOptions,
    /// Thư mục để ghi trang đã dựng / The folder to publish into
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub out: PathBuf,
    /// Hiện cả bản nháp, bài chờ duyệt và bài hẹn ngày / Show drafts, reviews and scheduled items too
    #[arg(long)]
    pub drafts: bool,
    /// Dạng thông báo / Form of messages
    #[arg(long, value_enum, value_name = "human|json", default_value = "human")]
    pub format: Format,
}

#[derive(Args)]
pub struct ServeOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    /// Cổng; đang bận thì lấy cổng kế tiếp, 0 là cổng bất kỳ / The port; the next one where it is taken, 0 for any
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    pub port: u16,
    /// Mở trình duyệt / Open the browser
    #[arg(long)]
    pub open: bool,
    /// Tự xem lại theo nhịp, cho ổ đĩa không báo thay đổi / Look from time to time, for disks that tell of no change
    #[arg(long, value_name = "SECONDS", num_args = 0..=1)]
    pub poll: Option<Option<String>>,
    /// Không hiện bản nháp, bài chờ duyệt và bài hẹn ngày / Leave out drafts, reviews and scheduled items
    #[arg(long)]
    pub no_drafts: bool,
    /// Địa chỉ mở tệp trong trình soạn thảo, có {path}, {line}, {column}; none là không; mặc định NHIPCAU_EDITOR, không có thì VS Code / The address that opens a file in the editor, with {path}, {line}, {column}; none for none; default NHIPCAU_EDITOR, else VS Code
    #[arg(long, value_name = "URL")]
    pub editor: Option<String>,
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
