//! What may stand on the command line, as written. [`super::settings`] makes checked settings of it; what users read of it stands in
//! [`super::help`].

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

#[derive(Parser)]
#[command(name = "nhipcau", version, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Build the site into the folder --out
    Build(BuildOptions),
    /// Check only, write nothing
    Check(Options),
    /// Open the site on this computer, to see it while writing
    Serve(ServeOptions),
    /// The work of the editorial board, on one page
    Status(StatusOptions),
}

/// What every command may be told of the site.
#[derive(Args)]
pub struct SiteOptions {
    /// The site's folder, with content/site.yaml
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// The site's address, in place of base_url in site.yaml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// The build date; default SOURCE_DATE_EPOCH, else today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// Language of messages
    #[arg(long, value_enum, value_name = "vi|en")]
    pub locale: Option<LocaleName>,
    /// The theme, in place of theme in site.yaml
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,
}

#[derive(Args)]
pub struct BuildOptions {
    #[command(flatten)]
    pub options: Options,
    /// Build again after each change, until Ctrl+C
    #[arg(long)]
    pub watch: bool,
    /// Look from time to time, for disks that tell of no change
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, requires = "watch")]
    pub poll: Option<Option<String>>,
}

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    pub site: SiteOptions,
    /// The folder to publish into
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub out: PathBuf,
    /// Show drafts, reviews and scheduled items too
    #[arg(long)]
    pub drafts: bool,
    /// Form of messages
    #[arg(long, value_enum, value_name = "human|json", default_value = "human")]
    pub format: Format,
}

#[derive(Args)]
pub struct ServeOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    /// The port; the next one where it is taken, 0 for any
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    pub port: u16,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
    /// Look from time to time, for disks that tell of no change
    #[arg(long, value_name = "SECONDS", num_args = 0..=1)]
    pub poll: Option<Option<String>>,
    /// Leave out drafts, reviews and scheduled items
    #[arg(long)]
    pub no_drafts: bool,
    /// The address that opens a file in the editor, with {path}, {line}, {column}; none for none; default NHIPCAU_EDITOR, else VS Code
    #[arg(long, value_name = "URL")]
    pub editor: Option<String>,
}

#[derive(Args)]
pub struct StatusOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    /// The month whose news is told of; default the month of --date
    #[arg(long, value_name = "YYYY-MM")]
    pub month: Option<String>,
    /// Form of the report: for people, for programs, for Excel
    #[arg(long, value_enum, value_name = "human|json|csv", default_value = "human")]
    pub format: StatusFormat,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    Human,
    Json,
    Csv,
}
