//! What a form was sent with: its values, and the files that were chosen.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::pin;
use std::time::Duration;

use hyper::body::{Body, Buf, Bytes};
use tokio::time::timeout;

use crate::text::with_lf;

use super::guard::{MAX_FORM, Refusal};

/// So long may a form take to come.
const PATIENCE: Duration = Duration::from_secs(120);
/// Of the largest plan with room to spare.
const MAX_PARTS: usize = 50_000;

#[derive(Debug, Default)]
pub struct Submission {
    /// In the order of the form, with `\n` as line ends.
    pub values: Vec<(String, String)>,
    pub files: Vec<Sent>,
}

/// A file that was chosen for a control.
#[derive(Debug)]
pub struct Sent {
    pub control: String,
    /// As the computer of the editor has it.
    pub name: String,
    pub bytes: Bytes,
}

impl Submission {
    /// Empty where there is no such value.
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }
}

/// Reads a form to its end, and no further than a form may be long.
pub async fn read<B: Body>(body: B, boundary: String) -> Result<Submission, Refusal> {
    let bytes = timeout(PATIENCE, whole(body)).await.map_err(|_| Refusal::Form)??;
    let stream = futures_util::stream::once(async { Ok::<_, Infallible>(bytes) });
    let mut parts = multer::Multipart::new(stream, boundary);
    let mut submission = Submission::default();
    for _ in 0..MAX_PARTS {
        let Some(part) = parts.next_field().await.map_err(|_| Refusal::Form)? else { return Ok(submission) };
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|_| Refusal::Form)?;
        match (file, name.strip_prefix("upload:")) {
            // A control for a file that nobody chose one for is sent without a name.
            (Some(file), Some(control)) if !file.is_empty() => {
                submission.files.push(Sent { control: control.to_owned(), name: file, bytes });
            }
            (Some(_), _) => {}
            (None, _) => {
                let value = String::from_utf8(bytes.to_vec()).map_err(|_| Refusal::Form)?;
                submission.values.push((name, with_lf(&value)));
            }
        }
    }
    Err(Refusal::Form)
}

async fn whole<B: Body>(body: B) -> Result<Bytes, Refusal> {
    let mut body = pin!(body);
    let mut all = Vec::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let Ok(mut data) = frame.map_err(|_| Refusal::Form)?.into_data() else { continue };
        if all.len() + data.remaining() > MAX_FORM {
            return Err(Refusal::Body);
        }
        all.extend_from_slice(&data.copy_to_bytes(data.remaining()));
    }
    Ok(all.into())
}
