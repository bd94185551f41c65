//! The wish to stop: Ctrl+C, or what the system sends to end a program.

use std::io;

#[cfg(unix)]
pub async fn stopped() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    std::future::poll_fn(|context| {
        if interrupt.poll_recv(context).is_ready() { std::task::Poll::Ready(()) } else { terminate.poll_recv(context).map(|_| ()) }
    })
    .await;
    Ok(())
}

#[cfg(not(unix))]
pub async fn stopped() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
