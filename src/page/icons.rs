//! What is made of the logo: the picture beside the name, icons for browsers and home screens, the web manifest.

use serde_json::{Value, json};

use crate::config::Config;
use crate::picture::{Frame, Inside, Opened, PictureFault, fitted, ico};
use crate::text::{Lang, relative};
use crate::theme::Logo;

use super::view::{IconsView, LogoView};
use super::{Book, routes};

/// Largest size of the logo beside the name, in pixels of CSS, as the home page shows it: a wide one is lower.
const HEADER: (u32, u32) = (320, 80);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Header,
    /// For dense screens.
    HeaderDouble,
    /// `/favicon.ico`, which programs ask for wherever no page tells them of an icon: beside feeds and texts.
    Root,
    Favicon,
    /// For the home screens of Apple.
    Touch,
    Small,
    Large,
    /// From which systems cut the shape they like.
    Maskable,
}

impl Icon {
    pub const ALL: [Icon; 8] =
        [Icon::Header, Icon::HeaderDouble, Icon::Root, Icon::Favicon, Icon::Touch, Icon::Small, Icon::Large, Icon::Maskable];

    pub fn address(self, logo: &Logo) -> String {
        let name = match self {
            Icon::Root => return "/favicon.ico".to_owned(),
            Icon::Header => "logo",
            Icon::HeaderDouble => "logo-2x",
            Icon::Favicon => "icon-32",
            Icon::Touch => "icon-180",
            Icon::Small => "icon-192",
            Icon::Large => "icon-512",
            Icon::Maskable => "icon-maskable-512",
        };
        format!("/assets/logo/{name}.{}.png", logo.hash)
    }

    /// Its bytes.
    pub fn draw(self, logo: &Logo, opened: &Opened) -> Result<Vec<u8>, PictureFault> {
        let square = |side: u32, inside: Inside| opened.icon(&Frame { width: side, height: side, inside });
        match self {
            Icon::Header | Icon::HeaderDouble => {
                let (width, height) = header(logo);
                let factor = if self == Icon::HeaderDouble { 2 } else { 1 };
                opened.icon(&Frame { width: width * factor, height: height * factor, inside: Inside::Bare })
            }
            Icon::Root => Ok(ico(&[(32, square(32, Inside::Bare)?), (48, square(48, Inside::Bare)?)])),
            Icon::Favicon => square(32, Inside::Bare),
            Icon::Touch => square(180, Inside::OnGround),
            Icon::Small => square(192, Inside::Bare),
            Icon::Large => square(512, Inside::Bare),
            Icon::Maskable => square(512, Inside::InCircle),
        }
    }
}

fn header(logo: &Logo) -> (u32, u32) {
    fitted((logo.width, logo.height), HEADER)
}

pub fn logo_view(logo: &Logo) -> LogoView {
    let (width, height) = header(logo);
    LogoView { url: Icon::Header.address(logo), url_2x: Icon::HeaderDouble.address(logo), width, height }
}

pub fn icons_view(logo: &Logo) -> IconsView {
    IconsView { favicon: Icon::Favicon.address(logo), touch: Icon::Touch.address(logo) }
}

/// `/manifest.webmanifest`, `/en/manifest.webmanifest`.
pub fn manifest_path(config: &Config, lang: Lang) -> String {
    format!("{}manifest.webmanifest", config.home(lang))
}

/// What a system shows of the site on a home screen. Addresses are relative to the manifest's own, so that the site may stand anywhere;
/// the whole of it belongs together, whichever language was put there.
pub fn manifest(book: &Book, lang: Lang) -> String {
    let config = &book.site.config;
    let own = manifest_path(config, lang);
    let colour = |name: &str| book.theme.palette.get(name).map(|shade| shade.light.to_string());
    let mut manifest = json!({
        "name": config.name.get(lang),
        "short_name": config.short_name.get(lang),
        "lang": book.tag(lang),
        "dir": "ltr",
        "start_url": relative(&own, &config.home(lang)),
        "scope": relative(&own, &routes::home(config)),
        "display": "browser",
        "icons": book.theme.logo.as_ref().map_or_else(Vec::new, |logo| icons(logo, &own)),
    });
    for (key, name) in [("theme_color", "head"), ("background_color", "ground")] {
        if let Some(colour) = colour(name) {
            manifest[key] = colour.into();
        }
    }
    format!("{manifest}\n")
}

fn icons(logo: &Logo, own: &str) -> Vec<Value> {
    [(Icon::Small, 192, "any"), (Icon::Large, 512, "any"), (Icon::Maskable, 512, "maskable")]
        .into_iter()
        .map(|(icon, side, purpose)| {
            json!({"src": relative(own, &icon.address(logo)), "sizes": format!("{side}x{side}"), "type": "image/png", "purpose": purpose})
        })
        .collect()
}
