//! What holds for the whole site: `content/site.yaml` and the vocabularies. Knows nothing of documents.

mod base_url;
mod category;
mod colours;
mod group;
mod languages;
mod search;
mod sections;
mod site;
mod term_fields;
mod values;
mod vocabulary;

pub use base_url::BaseUrl;
pub use category::{category, with_category};
pub use colours::{ChosenColour, ColoursForm, Dark, colours};
pub use group::{Group, KINDS, LEVELS, PUBLIC_ACTIVITIES, REGIONS, Terms};
pub use languages::{Languages, Texts};
pub use search::Search;
pub use sections::{Section, Sections};
pub use site::{Class, Config, Footer, read, site_form};
pub use term_fields::{names as vocabulary_names, vocabularies_with};
pub use values::{Values, words};
pub use vocabulary::{Term, Vocabularies, Vocabulary, term_form};
