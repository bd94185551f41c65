//! What may stand on the command line, as written. [`super::settings`] makes checked settings of it; what users read of it stands in
//! [`super::help`].

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::schema::Subject;

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
    Check(CheckOptions),
    /// Open the site on this computer, to see it while writing
    Serve(ServeOptions),
    /// The work of the editorial board, on one page
    Status(StatusOptions),
    /// Bản thảo báo cáo sơ kết, tổng kết một kỳ / The draft of a report on a period
    Report(ReportOptions),
    /// Tạo một bài mới / Make a new text
    New(NewOptions),
    /// Tạo khung bản dịch, hoặc xem bản gốc đã đổi gì / Make the frame of a translation, or see what changed in the original
    Translate(TranslateOptions),
    /// Nhập bảng tính vào danh bạ / Read a spreadsheet into the directory
    Import(ImportOptions),
    /// Xuất danh bạ ra bảng tính / Write the directory as a spreadsheet
    Export(ExportOptions),
    /// Các mục được ghi trong tệp, cho trình soạn thảo hoặc để đọc / What may stand in the files, for editors or to read
    Schema(SchemaOptions),
    /// Tạo một trang mới trong thư mục trống / Make a new site in an empty folder
    Init(InitOptions),
    /// In phần gợi ý lệnh cho cửa sổ dòng lệnh / Print completions for a shell
    Completions(CompletionsOptions),
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
pub struct CheckOptions {
    #[command(flatten)]
    pub options: Options,
    /// Then what in the directory is to be put right, by who can do it; the exit code stays as it is
    #[arg(long)]
    pub stale: bool,
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
    /// Only show the site: nothing can be written in the browser
    #[arg(long)]
    pub read_only: bool,
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
    /// A file to write it into, byte for byte: some shells write another encoding
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct ReportOptions {
    /// Tháng, quý, nửa năm hoặc năm / A month, a quarter, a half-year or a year
    #[arg(long, value_name = "PERIOD")]
    pub period: String,
    /// Chỉ một kế hoạch được theo dõi / One tracked plan alone
    #[arg(long, value_name = "KEY")]
    pub plan: Option<String>,
    /// Ngôn ngữ của báo cáo / The language of the report
    #[arg(long, value_name = "vi|en")]
    pub lang: Option<String>,
    /// Dạng: Markdown cho pandoc và Word, hoặc trang HTML / Markdown for pandoc and Word, or a page of HTML
    #[arg(long, value_enum, value_name = "md|html", default_value = "md")]
    pub format: ReportFormat,
    /// Tệp để ghi / The file to write
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub site: SiteOptions,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    Md,
    Html,
}

#[derive(Args)]
pub struct TranslateOptions {
    /// Bản gốc hoặc bản dịch, trong content/ / The original or the translation, below content/
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    /// Ngôn ngữ của bản dịch / The language of the translation
    #[arg(long, value_name = "LANG")]
    pub to: Option<String>,
    /// Ghi rằng bản dịch đã khớp với bản gốc hiện nay / Note that the translation agrees with the present original
    #[arg(long)]
    pub mark_current: bool,
    #[command(flatten)]
    pub site: SiteOptions,
}

#[derive(Args)]
pub struct ImportOptions {
    /// `organizations` và một bảng tính; hoặc tệp Word, văn bản, thư mục / `organizations` and a spreadsheet; or files of Word, texts, folders
    #[arg(value_name = "FILE", required = true, num_args = 1..)]
    pub files: Vec<PathBuf>,
    /// Loại nội dung của văn bản / What kind of text it becomes
    #[arg(long, value_enum, value_name = "news|plan|page")]
    pub kind: Option<TextKind>,
    /// Ngôn ngữ của văn bản / The language of the text
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// Bảng mã cũ của văn bản thường / The old encoding of a plain text
    #[arg(long, value_enum, value_name = "tcvn3|vni")]
    pub encoding: Option<OldEncoding>,
    /// Chỉ xem sẽ đổi gì / Only show what would change
    #[arg(long)]
    pub dry_run: bool,
    /// Bỏ qua các mục có lỗi, ghi các mục còn lại / Leave out faulty entries, write the others
    #[arg(long)]
    pub skip_bad: bool,
    #[command(flatten)]
    pub site: SiteOptions,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TextKind {
    News,
    Plan,
    Page,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OldEncoding {
    Tcvn3,
    Vni,
}

#[derive(Args)]
pub struct ExportOptions {
    /// Xuất gì / What is written
    #[arg(value_enum, value_name = "WHAT")]
    pub what: ExportWhat,
    /// Dạng tệp / The form of the file
    #[arg(long, value_enum, value_name = "xlsx|csv|json", default_value = "xlsx")]
    pub format: ExportFormat,
    /// Ngôn ngữ của tiêu đề và giá trị / Language of headings and values
    #[arg(long, value_enum, value_name = "vi|en")]
    pub lang: Option<LocaleName>,
    /// Tệp để ghi / The file to write
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub site: SiteOptions,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportWhat {
    Organizations,
    Projects,
    Needs,
    Registrations,
    Officers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    Xlsx,
    Csv,
    Json,
}

#[derive(Args)]
pub struct SchemaOptions {
    /// Loại tệp; không ghi thì tất cả / The kind of file; all of them without it
    #[arg(value_name = "KIND", value_parser = PossibleValuesParser::new(Subject::ALL.map(Subject::id)))]
    pub kind: Option<String>,
    /// Dạng: JSON Schema, bảng Markdown, cấu hình Decap CMS / JSON Schema, tables in Markdown, settings of Decap CMS
    #[arg(long, value_enum, value_name = "json|markdown|decap", default_value = "json")]
    pub format: SchemaFormat,
    /// Cho tệp bản dịch, không cần các mục đã có ở bản gốc / For translations, which take the facts from the original
    #[arg(long)]
    pub translation: bool,
    /// Thư mục của trang, để biết các mã trong content/vocabulary/ / The site's folder, for the terms of content/vocabulary/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Ngôn ngữ của lời giải thích / Language of the descriptions
    #[arg(long, value_enum, value_name = "vi|en")]
    pub locale: Option<LocaleName>,
}

#[derive(Args)]
pub struct CompletionsOptions {
    /// bash, zsh, fish, powershell, elvish
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
    /// The language of messages
    #[arg(long, value_enum, value_name = "vi|en")]
    pub locale: Option<LocaleName>,
}

#[derive(Args)]
pub struct InitOptions {
    /// Thư mục của trang mới / The folder of the new site
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// Ngôn ngữ của trang, ngôn ngữ gốc đứng đầu / Languages of the site, the original one first
    #[arg(long, value_name = "LANGUAGES")]
    pub languages: Option<String>,
    /// Tên đơn vị bằng tiếng Việt / The union's name in Vietnamese
    #[arg(long, value_name = "NAME")]
    pub name_vi: Option<String>,
    /// Tên đơn vị bằng tiếng Anh / The union's name in English
    #[arg(long, value_name = "NAME")]
    pub name_en: Option<String>,
    /// Tên đơn vị bằng ngôn ngữ khác, ví dụ lo=… / The union's name in another language, such as lo=…
    #[arg(long = "name", value_name = "NAME")]
    pub names: Vec<String>,
    /// Tỉnh hoặc thành phố / The province or city
    #[arg(long, value_name = "NAME")]
    pub province: Option<String>,
    /// Địa chỉ của trang trên mạng / The site's address on the web
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Kèm tệp để xuất bản ở máy chủ này / With the files for publishing at this host
    #[arg(long, value_enum, value_name = "HOST")]
    pub host: Option<HostName>,
    /// Ngày ghi trong bài mẫu; mặc định hôm nay / The day of the samples; default today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// Ngôn ngữ của thông báo và lời giải thích trong tệp / Language of messages and of comments in the files
    #[arg(long, value_enum, value_name = "vi|en")]
    pub locale: Option<LocaleName>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaFormat {
    Json,
    Markdown,
    Decap,
}

#[derive(Args)]
pub struct NewOptions {
    /// Loại bài / The kind of text
    #[arg(value_enum, value_name = "KIND")]
    pub kind: KindName,
    /// Tiêu đề, hoặc tên của tổ chức / The title, or the name of the organisation
    #[arg(value_name = "TITLE")]
    pub title: String,
    /// Ngôn ngữ của bài; mặc định là ngôn ngữ thứ nhất của trang / The language of the text; default the first of the site
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// Tên tệp, không có ngôn ngữ và đuôi; mặc định theo tiêu đề / Name of the file, without language and ending; default by the title
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Số hiệu của kế hoạch / The number of the plan
    #[arg(long, value_name = "SYMBOL")]
    pub symbol: Option<String>,
    /// Tạo cả khung bản dịch sang các ngôn ngữ khác / Also make the frames of translations into the other languages
    #[arg(long)]
    pub with_translation: bool,
    #[command(flatten)]
    pub site: SiteOptions,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum KindName {
    News,
    Plan,
    Organization,
    Page,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum HostName {
    GithubPages,
    GitlabPages,
    Netlify,
    Cloudflare,
    Nginx,
    Apache,
    Iis,
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
