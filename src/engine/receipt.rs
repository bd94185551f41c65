//! What a build leaves behind for the next one. A site is a function of what goes in: where nothing of that is different, nothing has to be
//! parsed and made again to know what would come out, only looked at whether it still lies there.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::config::BaseUrl;
use crate::diagnostic::Diagnostic;
use crate::source;
use crate::text::hash::fingerprint_of;

use super::cache::{self, Cache, Key};
use super::{Request, Revision, Summary};

/// What was published, of what, and what was told about it. Of a build that ended with errors there is none.
#[derive(Serialize, Deserialize)]
pub struct Receipt {
    /// Of all that went in.
    print: u128,
    /// In which a clock tells the day.
    time_zone: String,
    /// The fingerprint of the manifest.
    pub manifest: u128,
    pub problems: Vec<Diagnostic>,
    pub summary: Summary,
}

impl Receipt {
    /// That of the last build, if this program would be asked for the same once more. `program` tells it from any other.
    pub fn find(request: &Request, program: u128) -> Option<Receipt> {
        let kept = Cache::of(&request.root).find(&key(request))?;
        let receipt: Receipt = serde_json::from_slice(&kept).ok()?;
        let date = request.day.date_in(&TimeZone::get(&receipt.time_zone).ok()?);
        let (tree, problems) = source::scan(&request.root);
        let print = print_of(request, program, date, source::fingerprint(&tree)?);
        (problems.is_empty() && print == receipt.print).then_some(receipt)
    }

    /// Tells what is wrong with the cache, if anything is.
    pub fn leave(
        revision: &Revision,
        request: &Request,
        program: u128,
        manifest: u128,
        problems: &[Diagnostic],
        summary: &Summary,
    ) -> Option<Diagnostic> {
        let date = revision.edition.as_ref()?.date;
        let time_zone = revision.config.as_ref()?.time_zone.iana_name()?.to_owned();
        let print = print_of(request, program, date, revision.inputs?);
        let receipt = Receipt { print, time_zone, manifest, problems: problems.to_vec(), summary: summary.clone() };
        // Words and numbers only: that always can be written.
        let bytes = serde_json::to_vec(&receipt).ok()?;
        Cache::of(&request.root).keep(&key(request), &bytes).err().map(cache::unwritten)
    }
}

/// Each way of asking has its own, so that whoever builds a site in two ways by turns finds both.
fn key(request: &Request) -> Key {
    Key::of_receipt(fingerprint_of(&asked(request)))
}

fn print_of(request: &Request, program: u128, date: Date, inputs: u128) -> u128 {
    fingerprint_of(&(asked(request), program, date, inputs))
}

/// All that a site depends on beside its files and the day.
fn asked(request: &Request) -> (Option<&str>, Option<&str>, bool) {
    // Where the project lies makes no difference; the day is asked for otherwise than it is told.
    let Request { root: _, base, theme, day: _, drafts } = request;
    (base.as_ref().map(BaseUrl::as_str), theme.as_deref(), *drafts)
}
