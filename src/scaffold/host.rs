//! What a web host wants to be told in files of its own. README shows the same texts; a test holds the two together.

use crate::config::BaseUrl;

use super::File;
use super::fill::fill;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    GithubPages,
    GitlabPages,
    Netlify,
    Cloudflare,
    Nginx,
    Apache,
    Iis,
}

impl Host {
    pub const ALL: [Host; 7] =
        [Host::GithubPages, Host::GitlabPages, Host::Netlify, Host::Cloudflare, Host::Nginx, Host::Apache, Host::Iis];
}

/// Where this very program can be fetched. A released program knows from where it came; for another one the owner is to be filled in.
const RELEASES: &str = match option_env!("NHIPCAU_RELEASES") {
    Some(address) => address,
    None => concat!("https://github.com/OWNER/nhipcau/releases/download/v", env!("CARGO_PKG_VERSION")),
};

/// The files of a host by their paths, for a site at this address.
pub fn recipe(host: Host, base: &BaseUrl) -> Vec<(&'static str, String)> {
    let value = |gap: &str| match gap {
        "releases" => Some(RELEASES.to_owned()),
        "host" => Some(host_name(base).to_owned()),
        _ => None,
    };
    texts(host).iter().map(|(path, text)| (*path, fill(text, value))).collect()
}

pub fn files(host: Host, base: &BaseUrl) -> Vec<File> {
    recipe(host, base).into_iter().map(|(path, text)| File::new(path, with_ends_of_lines(path, text))).collect()
}

fn texts(host: Host) -> &'static [(&'static str, &'static str)] {
    match host {
        Host::GithubPages => &[(".github/workflows/pages.yml", include_str!("hosts/github-pages.yml"))],
        Host::GitlabPages => &[(".gitlab-ci.yml", include_str!("hosts/gitlab-ci.yml"))],
        Host::Netlify => &[("netlify.toml", include_str!("hosts/netlify.toml"))],
        Host::Cloudflare => &[("wrangler.toml", include_str!("hosts/wrangler.toml"))],
        Host::Nginx => &[("deploy/nginx.conf", include_str!("hosts/nginx.conf"))],
        Host::Apache => &[("deploy/apache.conf", include_str!("hosts/apache.conf"))],
        Host::Iis => &[("deploy/upload.txt", include_str!("hosts/upload.txt")), ("deploy/upload.cmd", include_str!("hosts/upload.cmd"))],
    }
}

/// Without the port. What could mean something else to a server's settings is left to the administrator.
fn host_name(base: &BaseUrl) -> &str {
    let name = base.host().split(':').next().unwrap_or_default();
    let is_plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    if is_plain { name } else { "example.org" }
}

/// The command interpreter of Windows loses its way in long files with the line ends of other systems.
fn with_ends_of_lines(path: &str, text: String) -> String {
    if path.ends_with(".cmd") { text.replace('\n', "\r\n") } else { text }
}
