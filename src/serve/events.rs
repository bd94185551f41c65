//! The stream that tells open pages of each revision (`/_desk/events`).

use std::time::Duration;

use hyper::body::Bytes;
use serde::Serialize;
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

use crate::diagnostic::Severity;

use super::state::{Now, State};

/// So often something is said, that a listener who went away is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

#[derive(Serialize)]
struct Revision<'a> {
    number: u64,
    errors: usize,
    warnings: usize,
    saved: Option<&'a str>,
}

/// Begins with the state as it is; ends with the server.
pub fn stream(now: watch::Receiver<Now>) -> mpsc::Receiver<Bytes> {
    let (sender, receiver) = mpsc::channel(4);
    tokio::spawn(send(now, sender));
    receiver
}

async fn send(mut now: watch::Receiver<Now>, sender: mpsc::Sender<Bytes>) {
    // A browser that lost us asks again after a second.
    let mut next = Some("retry: 1000\n\n".to_owned());
    let mut seen = 0;
    loop {
        let (stopping, state) = {
            let now = now.borrow_and_update();
            (now.stopping, now.state.clone())
        };
        if let Some(state) = state.filter(|state| state.number != seen) {
            // Whoever comes later did not just save anything.
            let saved = state.saved.as_deref().filter(|_| seen != 0);
            let begin = next.take().unwrap_or_default();
            next = Some(begin + &event(&state, saved));
            seen = state.number;
        }
        if let Some(text) = next.take()
            && sender.send(text.into()).await.is_err()
        {
            return;
        }
        if stopping {
            return;
        }
        match timeout(KEEP_ALIVE, now.changed()).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return,
            Err(_) => next = Some(":\n\n".to_owned()),
        }
    }
}

fn event(state: &State, saved: Option<&str>) -> String {
    let (errors, warnings) = (state.count(Severity::Error), state.count(Severity::Warning));
    let revision = Revision { number: state.number, errors, warnings, saved };
    // Numbers and one text: serialising cannot fail, and JSON has no line ends of its own.
    let data = serde_json::to_string(&revision).unwrap_or_default();
    format!("event: revision\nid: {}\ndata: {data}\n\n", state.number)
}
