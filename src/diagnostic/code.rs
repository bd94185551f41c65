//! Every problem the program can name: one stable code each. Texts live in `vi.ftl` and `en.ftl` under the same code, so that a
//! message can be reworded without touching code. A code is never reused for something else.

use serde::{Deserialize, Serialize};

/// How much a problem matters: an error stops publication, a warning does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    Error,
    Warning,
}

macro_rules! codes {
    ($($name:ident = $text:literal $severity:ident,)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code { $($name,)* }

        impl Code {
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }

            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // The file itself.
    NotUtf8 = "NC001" Error,
    LegacyVietnamese = "NC002" Error,
    Utf16 = "NC003" Error,
    ControlCharacter = "NC004" Error,
    FileTooLarge = "NC005" Error,
    FileName = "NC006" Error,
    Unreadable = "NC007" Error,
    LinkOutOfRoot = "NC008" Error,
    EthForD = "NC009" Warning,
    Mojibake = "NC010" Error,
    UnknownFile = "NC011" Warning,
    // The writing of front matter and other YAML.
    NoFrontMatter = "NC101" Error,
    FrontMatterNotClosed = "NC102" Error,
    SecondDelimiter = "NC103" Error,
    ColonInValue = "NC104" Error,
    Tab = "NC105" Error,
    NoBreakSpace = "NC106" Error,
    MissingSpaceAfterColon = "NC107" Error,
    SmartQuotes = "NC108" Error,
    UnclosedQuote = "NC109" Error,
    TextAfterQuote = "NC110" Error,
    LeadingSpecial = "NC111" Error,
    DuplicateKey = "NC112" Error,
    AnchorOrAlias = "NC113" Error,
    YamlTag = "NC114" Error,
    MergeKey = "NC115" Error,
    TooDeep = "NC116" Error,
    FrontMatterTooLarge = "NC117" Error,
    YamlSyntax = "NC118" Error,
    HashInValue = "NC119" Error,
    // What front matter says.
    UnknownKey = "NC201" Error,
    MissingKey = "NC202" Error,
    EmptyValue = "NC203" Error,
    WrongType = "NC204" Error,
    ImpossibleDate = "NC205" Error,
    ForeignDate = "NC206" Error,
    NotADate = "NC207" Error,
    NotOneOf = "NC208" Error,
    UnknownTerm = "NC209" Error,
    UnknownCountry = "NC210" Error,
    UnknownLanguage = "NC211" Error,
    BadSlug = "NC212" Error,
    ReservedSlug = "NC213" Error,
    DigitSlug = "NC214" Error,
    SlugNeeded = "NC215" Error,
    BadUrl = "NC216" Error,
    BadAlias = "NC217" Error,
    EndBeforeStart = "NC218" Error,
    SecrecyMark = "NC219" Error,
    NotApproved = "NC220" Error,
    PermissionMissing = "NC221" Error,
    AggregationLicence = "NC222" Warning,
    MissingLabel = "NC223" Error,
    RepeatedValue = "NC224" Error,
    BadSymbol = "NC241" Error,
    UnknownSymbolType = "NC242" Warning,
    SymbolStyle = "NC243" Warning,
    RepeatedId = "NC244" Error,
    NotATime = "NC245" Error,
    TimesBackwards = "NC246" Error,
    DueOutsidePeriod = "NC247" Error,
    AmbiguousAmount = "NC248" Error,
    UnknownCurrency = "NC249" Error,
    RegistrationExpired = "NC250" Warning,
    EntryStale = "NC251" Warning,
    AreaEnded = "NC252" Warning,
    BadLanguage = "NC225" Error,
    BadDayOfYear = "NC226" Error,
    DayNotVerified = "NC227" Warning,
    // The body.
    MissingAlt = "NC301" Error,
    MissingPicture = "NC302" Error,
    RawHtml = "NC303" Error,
    ForbiddenScheme = "NC304" Error,
    BrokenLink = "NC305" Error,
    BrokenAnchor = "NC306" Error,
    PictureFormat = "NC307" Error,
    PictureBroken = "NC308" Error,
    RemotePicture = "NC309" Error,
    HeadingOne = "NC310" Error,
    BodyTooDeep = "NC311" Error,
    LinkHeldBack = "NC312" Warning,
    UnknownFootnote = "NC313" Error,
    PictureMoves = "NC314" Warning,
    CacheUnwritten = "NC315" Warning,
    AvifMissing = "NC316" Error,
    // How files belong together.
    KeyCollision = "NC401" Error,
    AddressCollision = "NC402" Error,
    FactDiffers = "NC403" Error,
    FactOnlyInTranslation = "NC404" Error,
    TranslationWithoutOriginal = "NC405" Error,
    TranslationOutdated = "NC406" Warning,
    TranslationUnstamped = "NC407" Warning,
    UnknownReference = "NC408" Error,
    ReferenceHeldBack = "NC409" Warning,
    TranslationPosition = "NC410" Error,
    DocumentTwice = "NC411" Error,
    UnknownPart = "NC412" Error,
    MissingFile = "NC413" Error,
    Untranslated = "NC414" Error,
    BulletinName = "NC415" Error,
    BulletinEmpty = "NC416" Warning,
    TwoDates = "NC417" Warning,
    DoubtfulDocument = "NC418" Warning,
    ReplacedInCircle = "NC419" Warning,
    KnownTwice = "NC420" Error,
    // The theme.
    ThemeNotFound = "NC501" Error,
    ThemeLoop = "NC502" Error,
    TemplateSyntax = "NC503" Error,
    TemplateRender = "NC504" Error,
    StringMissing = "NC505" Error,
    StringSyntax = "NC506" Error,
    ThemeAsset = "NC507" Error,
    StyleSyntax = "NC508" Error,
    UnknownColour = "NC509" Error,
    BadColour = "NC510" Error,
    LowContrast = "NC511" Error,
    // The site as a whole.
    NoSite = "NC601" Error,
    BadBaseUrl = "NC602" Error,
    BadTimeZone = "NC603" Error,
    SectionClash = "NC604" Error,
    MenuTarget = "NC605" Error,
    LogoUnusable = "NC606" Error,
    LogoSmall = "NC607" Warning,
    // Publishing.
    OutputNotOurs = "NC701" Error,
    OutputInsideProject = "NC702" Error,
    OutputLocked = "NC703" Error,
    OutputIsLink = "NC704" Error,
    OutputFailed = "NC705" Error,
    TwoProducers = "NC706" Error,
    // The program itself.
    Internal = "NC801" Error,
    // Spreadsheets.
    SheetBroken = "NC901" Error,
    SheetEncoding = "NC902" Error,
    SheetTooLarge = "NC903" Error,
    MergedCells = "NC904" Error,
    HeadNotFound = "NC905" Error,
    UnknownHeading = "NC906" Error,
    RepeatedHeading = "NC907" Error,
    MissingColumn = "NC908" Error,
    CellFaulty = "NC909" Error,
    RepeatedRow = "NC910" Error,
    UnknownWord = "NC911" Error,
    AmbiguousNumber = "NC912" Error,
    NotANumber = "NC913" Error,
    CellDate = "NC914" Error,
    CellEmpty = "NC915" Error,
    CellForm = "NC916" Error,
    UnknownEntry = "NC917" Error,
    EntryExists = "NC918" Error,
    NoKey = "NC919" Error,
    NotChanged = "NC920" Error,
    SheetIgnored = "NC921" Warning,
}
