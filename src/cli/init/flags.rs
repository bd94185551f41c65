//! What the flags of `nhipcau init` say, checked.

use crate::config::{BaseUrl, Languages};
use crate::scaffold::{self, Host};

use super::super::arguments::{HostName, InitOptions};
use super::super::settings::UsageError;

pub struct Flags {
    pub languages: Option<Languages>,
    /// With the language of each as it was written.
    pub names: Vec<(String, String)>,
    pub province: Option<String>,
    pub base: Option<BaseUrl>,
    pub host: Option<Host>,
}

impl Flags {
    pub fn check(options: &InitOptions) -> Result<Flags, UsageError> {
        let languages = |text: &String| scaffold::languages(text).ok_or_else(|| UsageError::Languages(text.clone()));
        let base = |text: &String| BaseUrl::parse(text).ok_or_else(|| UsageError::BaseUrl(text.clone()));
        Ok(Flags {
            languages: options.languages.as_ref().map(languages).transpose()?,
            names: names(options)?,
            province: options.province.as_ref().map(|text| name("--province", text)).transpose()?,
            base: options.base_url.as_ref().map(base).transpose()?,
            host: options.host.map(host),
        })
    }

    /// A name is in a language of the site.
    pub fn check_names(&self, languages: &Languages) -> Result<(), UsageError> {
        match self.names.iter().find(|(tag, _)| languages.find(tag).is_none()) {
            Some((tag, name)) => Err(UsageError::NameLanguage(format!("{tag}={name}"))),
            None => Ok(()),
        }
    }

    pub fn name(&self, tag: &str) -> Option<String> {
        self.names.iter().find(|(named, _)| named.eq_ignore_ascii_case(tag)).map(|(_, name)| name.clone())
    }
}

fn names(options: &InitOptions) -> Result<Vec<(String, String)>, UsageError> {
    let mut names = Vec::new();
    for (tag, flag, given) in [("vi", "--name-vi", &options.name_vi), ("en", "--name-en", &options.name_en)] {
        if let Some(given) = given {
            names.push((tag.to_owned(), name(flag, given)?));
        }
    }
    for text in &options.names {
        let (tag, given) = text.split_once('=').ok_or_else(|| UsageError::NameLanguage(text.clone()))?;
        names.push((tag.trim().to_owned(), name("--name", given)?));
    }
    Ok(names)
}

fn name(flag: &str, text: &str) -> Result<String, UsageError> {
    scaffold::name(text).map_err(|fault| UsageError::UnionName(format!("{flag} {text:?}"), fault))
}

fn host(name: HostName) -> Host {
    match name {
        HostName::GithubPages => Host::GithubPages,
        HostName::GitlabPages => Host::GitlabPages,
        HostName::Netlify => Host::Netlify,
        HostName::Cloudflare => Host::Cloudflare,
        HostName::Nginx => Host::Nginx,
        HostName::Apache => Host::Apache,
        HostName::Iis => Host::Iis,
    }
}
