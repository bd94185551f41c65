//! What a site looks like and the words around its content: template layers, UI strings, assets under hashed names. Knows nothing of
//! documents or of the site's pages.
//!
//! Up to three layers lie on one another: `content/theme/` of the site, the theme, and the theme's parent. The uppermost file of a
//! name wins, so a site can replace a single template, a single string or a single asset.

mod assets;
mod colours;
mod embedded;
mod layers;
mod logo;
mod palette;
mod pieces;
mod required;
mod script;
mod sheet;
mod strings;

pub use assets::{Asset, Assets};
pub use embedded::embedded_strings;
pub use layers::{Layer, LayerText, Project, ThemeFile, load};
pub use logo::Logo;
pub use palette::{Palette, Shade};
pub use strings::{StringFault, Strings};

/// A theme, complete and checked as far as it can be without rendering.
pub struct Theme {
    /// Uppermost first.
    pub layers: Vec<Layer>,
    pub strings: Strings,
    pub assets: Assets,
    /// The colours of the stylesheet by name, as the site chose them.
    pub palette: Palette,
    pub logo: Option<Logo>,
}
