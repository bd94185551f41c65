//! Connections, with a limit on everything that a caller could hold for ever: how many there are, how long a request may take to come
//! and an answer to be fetched, how much stands before it.

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioTimer;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};

use super::listeners::Listeners;
use super::patience::Patient;
use super::server::Server;
use super::state::Now;
use super::{FAREWELL, signals};

/// Further ones wait at the door.
const MOST: u32 = 128;
/// For the lines before a request, and between two requests.
const HEAD_TIME: Duration = Duration::from_secs(10);
const HEAD_SIZE: usize = 32 * 1024;
/// Beyond this the connection is closed; fewer but still too many are refused in words.
const HEAD_LINES: usize = 200;

/// Until somebody stops the program.
pub async fn serve(listeners: Listeners, server: Arc<Server>, now: &watch::Sender<Now>) -> io::Result<()> {
    let room = Arc::new(Semaphore::new(MOST as usize));
    let mut doors = Vec::new();
    for socket in listeners.sockets() {
        let socket = TcpListener::from_std(socket)?;
        doors.push(tokio::spawn(accept(socket, server.clone(), room.clone(), now.subscribe())));
    }
    signals::stopped().await?;
    doors.iter().for_each(tokio::task::JoinHandle::abort);
    now.send_modify(|now| now.stopping = true);
    // Whoever has not finished by then is cut off with the process.
    let _ = timeout(FAREWELL, room.acquire_many(MOST)).await;
    Ok(())
}

async fn accept(socket: TcpListener, server: Arc<Server>, room: Arc<Semaphore>, now: watch::Receiver<Now>) {
    while let Ok(place) = room.clone().acquire_owned().await {
        match socket.accept().await {
            Ok((stream, _)) => {
                let answering = answer(stream, server.clone(), now.clone());
                tokio::spawn(async move {
                    answering.await;
                    drop(place);
                });
            }
            // The caller is gone again, or the system has no more to give: it will.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn answer(stream: TcpStream, server: Arc<Server>, now: watch::Receiver<Now>) {
    let service = service_fn(move |request| {
        let server = server.clone();
        async move { Ok::<_, Infallible>(server.respond(request).await) }
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD_TIME).max_headers(HEAD_LINES).max_buf_size(HEAD_SIZE);
    let mut connection = pin!(builder.serve_connection(Patient::new(stream), service));
    let mut stopping = pin!(stopping(now));
    let mut told = false;
    let ended = poll_fn(|context| {
        if !told && stopping.as_mut().poll(context).is_ready() {
            told = true;
            connection.as_mut().graceful_shutdown();
        }
        connection.as_mut().poll(context)
    });
    // How a connection ends is the caller's affair.
    let _ = ended.await;
}

async fn stopping(mut now: watch::Receiver<Now>) {
    // A sender that is gone means the same.
    let _ = now.wait_for(|now| now.stopping).await;
}
