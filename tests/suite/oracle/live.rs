//! A running `serve`, as a browser meets it: pages over one kept connection, revisions as they are told.

use std::cell::RefCell;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::site::{DATE, program};

/// However loaded the machine is, a preview that takes longer hangs.
pub const PATIENCE: Duration = Duration::from_secs(30);

pub struct Live {
    child: Child,
    port: u16,
    revisions: Receiver<u64>,
    connection: RefCell<Option<BufReader<TcpStream>>>,
    /// All that the program printed.
    said: Arc<Mutex<String>>,
}

pub struct Answer {
    pub status: u16,
    pub bytes: Vec<u8>,
}

impl Live {
    /// Returns once the site can be seen and revisions are heard.
    pub fn start(root: &Path, arguments: &[&str]) -> Live {
        let mut command = Command::new(program());
        command.args(["serve", "--port", "0", "--date", DATE, "--locale", "en", "--root"]).arg(root).args(arguments);
        command.env_remove("SOURCE_DATE_EPOCH").env_remove("NHIPCAU_EDITOR");
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let said = Arc::new(Mutex::new(String::new()));
        let (ports, port) = channel();
        collect(child.stdout.take().expect("standard output"), said.clone(), Some(ports));
        collect(child.stderr.take().expect("standard error"), said.clone(), None);
        let port = port.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no address: {}", said.lock().expect("what was said")));
        let (sender, revisions) = channel();
        let live = Live { child, port, revisions, connection: RefCell::default(), said };
        live.listen(sender);
        live.revision(PATIENCE).expect("the first revision");
        live
    }

    pub fn said(&self) -> String {
        self.said.lock().expect("what was said").clone()
    }

    /// The end of it: a long way is told at length.
    pub fn last_said(&self) -> String {
        let said = self.said();
        let lines: Vec<&str> = said.lines().collect();
        lines[lines.len().saturating_sub(40)..].join("\n")
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("a child").is_none()
    }

    /// The next revision that is told.
    pub fn revision(&self, patience: Duration) -> Result<u64, RecvTimeoutError> {
        self.revisions.recv_timeout(patience)
    }

    /// `path` is not encoded.
    pub fn get(&self, path: &str) -> Answer {
        let mut kept = self.connection.borrow_mut();
        // A connection may have been closed since it was last used.
        if let Some(mut connection) = kept.take()
            && let Ok(answer) = self.ask(&mut connection, path)
        {
            *kept = Some(connection);
            return answer;
        }
        let mut connection = self.connect();
        let answer = self.ask(&mut connection, path).unwrap_or_else(|error| panic!("{path}: {error}\n{}", self.said()));
        *kept = Some(connection);
        answer
    }

    pub fn text(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", String::from_utf8_lossy(&answer.bytes));
        String::from_utf8(answer.bytes).expect("UTF-8")
    }

    fn connect(&self) -> BufReader<TcpStream> {
        let stream = TcpStream::connect(("localhost", self.port)).unwrap_or_else(|error| panic!("{error}\n{}", self.said()));
        stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
        stream.set_nodelay(true).expect("an option of the socket");
        BufReader::new(stream)
    }

    fn ask(&self, connection: &mut BufReader<TcpStream>, path: &str) -> io::Result<Answer> {
        let request = format!("GET {} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", encoded(path), self.port);
        connection.get_mut().write_all(request.as_bytes())?;
        let (status, length) = head(connection)?;
        let length = length.ok_or_else(|| io::Error::other("an answer of unknown length"))?;
        let mut bytes = vec![0; length];
        connection.read_exact(&mut bytes)?;
        Ok(Answer { status, bytes })
    }

    /// Sends on the number of each revision until the server ends.
    fn listen(&self, numbers: Sender<u64>) {
        let mut connection = self.connect();
        connection.get_ref().set_read_timeout(None).expect("no time limit");
        let request = format!("GET /_desk/events HTTP/1.1\r\nHost: localhost:{}\r\nAccept: text/event-stream\r\n\r\n", self.port);
        connection.get_mut().write_all(request.as_bytes()).expect("a request");
        std::thread::spawn(move || {
            let (status, _) = head(&mut connection)?;
            assert_eq!(status, 200, "/_desk/events");
            let mut text = Vec::new();
            while let Some(chunk) = chunk(&mut connection)? {
                text.extend(chunk);
                while let Some(end) = text.iter().position(|byte| *byte == b'\n') {
                    let line: Vec<u8> = text.drain(..=end).collect();
                    let number = line.strip_prefix(b"id: ").and_then(|number| std::str::from_utf8(number).ok()?.trim().parse().ok());
                    if number.is_some_and(|number| numbers.send(number).is_err()) {
                        return Ok(());
                    }
                }
            }
            io::Result::Ok(())
        });
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        // It may have ended by itself, which the test has said then.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Keeps what a stream of the program says, and tells the port of the first address in it.
fn collect(stream: impl Read + Send + 'static, said: Arc<Mutex<String>>, ports: Option<Sender<u16>>) {
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            if let Some((ports, port)) = ports.as_ref().zip(port(&line)) {
                // Only the first is waited for.
                let _ = ports.send(port);
            }
            let mut said = said.lock().expect("what was said");
            said.push_str(&line);
            said.push('\n');
        }
    });
}

fn port(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once("http://localhost:")?;
    rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// Status and length of an answer.
fn head(connection: &mut impl BufRead) -> io::Result<(u16, Option<usize>)> {
    let mut line = String::new();
    connection.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(|| io::Error::other(format!("{line:?}")))?;
    let mut length = None;
    loop {
        line.clear();
        connection.read_line(&mut line)?;
        match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.trim().parse().ok(),
            Some(_) => {}
            None => return Ok((status, length)),
        }
    }
}

fn chunk(connection: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = String::new();
    connection.read_line(&mut line)?;
    let length = usize::from_str_radix(line.trim(), 16).unwrap_or(0);
    if length == 0 {
        return Ok(None);
    }
    let mut bytes = vec![0; length + 2];
    connection.read_exact(&mut bytes)?;
    bytes.truncate(length);
    Ok(Some(bytes))
}

fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~?=&".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Time left of the patience.
pub fn left(since: Instant) -> Duration {
    PATIENCE.saturating_sub(since.elapsed())
}
