//! The container of a file: parts by their names, each counted while it is unpacked.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::super::fault::{Fault, Limit};
use super::xml::{Element, parse};

/// Of a whole file: more photographs than one text has.
pub const MOST_BYTES: usize = 100 * 1024 * 1024;
const MOST_UNPACKED: usize = 300 * 1024 * 1024;
/// Of one part: the text of some thousand pages.
const MOST_OF_ONE: usize = 64 * 1024 * 1024;
const MOST_PARTS: usize = 5_000;

pub struct Package<'a> {
    container: ZipArchive<Cursor<&'a [u8]>>,
    unpacked: usize,
}

impl<'a> Package<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Package<'a>, Fault> {
        if bytes.len() > MOST_BYTES {
            return Err(Fault::TooLarge(Limit::File(MOST_BYTES)));
        }
        // Both a .doc and a locked .docx are containers of an older kind.
        if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            return Err(Fault::OldOrEncrypted);
        }
        if !bytes.starts_with(b"PK") {
            return Err(Fault::NotADocx);
        }
        let container = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Broken("zip".to_owned()))?;
        if container.len() > MOST_PARTS {
            return Err(Fault::TooLarge(Limit::Parts(MOST_PARTS)));
        }
        // Two parts of one name: other programs would see another text than this one.
        if listed(bytes).is_some_and(|listed| listed != container.len()) {
            return Err(Fault::Broken("zip".to_owned()));
        }
        Ok(Package { container, unpacked: 0 })
    }

    /// None where there is no such part.
    pub fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        let Some(at) = self.index(name) else { return Ok(None) };
        let broken = || Fault::Broken(name.to_owned());
        let part = self.container.by_index(at).map_err(|_| broken())?;
        let most = MOST_OF_ONE.min(MOST_UNPACKED - self.unpacked);
        let mut bytes = Vec::new();
        // What the container says of sizes is not believed.
        part.take(most as u64 + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
        if bytes.len() > most {
            return Err(Fault::TooLarge(Limit::Unpacked(most)));
        }
        self.unpacked += bytes.len();
        Ok(Some(bytes))
    }

    pub fn tree(&mut self, name: &str) -> Result<Option<Element>, Fault> {
        self.bytes(name)?.map(|bytes| parse(name, &bytes)).transpose()
    }

    /// Names of parts are the same in any case.
    fn index(&self, name: &str) -> Option<usize> {
        self.container.index_for_name(name).or_else(|| {
            let is_it = |own: Result<std::borrow::Cow<str>, _>| own.is_ok_and(|own: std::borrow::Cow<str>| own.eq_ignore_ascii_case(name));
            let own = self.container.file_names().position(is_it)?;
            let exact = self.container.file_names().nth(own)?.ok()?.into_owned();
            self.container.index_for_name(&exact)
        })
    }
}

/// How many parts the end of a container says that it has.
fn listed(bytes: &[u8]) -> Option<usize> {
    let at = bytes.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let count = bytes.get(at + 10..at + 12)?;
    // So many are counted elsewhere.
    Some(usize::from(u16::from_le_bytes([count[0], count[1]]))).filter(|count| *count < usize::from(u16::MAX))
}
