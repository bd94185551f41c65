//! A running `nhipcau serve` for one test, and a client of a few lines that sends exactly the bytes it is given.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::site::TestSite;

/// Longer than anything takes on the slowest computer; nothing waits for it when all is well.
const PATIENCE: Duration = Duration::from_secs(60);

/// Ends with the test.
pub struct Preview {
    child: Child,
    lines: Receiver<String>,
    /// All that was said so far, on both outputs.
    pub said: Vec<String>,
    pub port: u16,
    /// `/` or `/sub/`.
    pub base: String,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Preview {
    /// On any free port.
    pub fn of(site: &TestSite, arguments: &[&str]) -> Preview {
        Preview::start(site.command(&[&["serve", "--port", "0"], arguments].concat()))
    }

    /// Started, and met where it says that it is.
    pub fn start(mut command: Command) -> Preview {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let (sender, lines) = channel();
        let outputs: [Box<dyn Read + Send>; 2] =
            [Box::new(child.stdout.take().expect("an output")), Box::new(child.stderr.take().expect("an output"))];
        for output in outputs {
            let sender = sender.clone();
            thread::spawn(move || BufReader::new(output).lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        }
        let mut preview = Preview { child, lines, said: Vec::new(), port: 0, base: String::new() };
        let line = preview.line("http://localhost:");
        let address = line.split("http://localhost:").nth(1).and_then(|rest| rest.split(' ').next()).expect("an address");
        let (port, base) = address.split_at(address.find('/').expect("a path"));
        preview.port = port.parse().expect("a port");
        preview.base = base.to_owned();
        preview
    }

    /// The first line with a word, said or to come.
    pub fn line(&mut self, word: &str) -> String {
        if let Some(line) = self.said.iter().find(|line| line.contains(word)) {
            return line.clone();
        }
        let until = Instant::now() + PATIENCE;
        while let Ok(line) = self.lines.recv_timeout(until.saturating_duration_since(Instant::now())) {
            self.said.push(line.clone());
            if line.contains(word) {
                return line;
            }
        }
        panic!("{word} was not said, but: {:#?}", self.said);
    }

    /// A page as a browser asks for it.
    pub fn get(&self, path: &str) -> Answer {
        self.send(self.request("GET", path, ""))
    }

    /// As [`Preview::get`], once what is being prepared is there.
    pub fn get_ready(&self, path: &str) -> Answer {
        self.get_until(path, |answer| answer.status != 503)
    }

    /// The first answer that is as expected.
    pub fn get_until(&self, path: &str, mut is_expected: impl FnMut(&Answer) -> bool) -> Answer {
        let until = Instant::now() + PATIENCE;
        loop {
            let answer = self.get(path);
            if is_expected(&answer) {
                return answer;
            }
            assert!(Instant::now() < until, "{path} stays {}: {}", answer.status, answer.text());
            thread::yield_now();
        }
    }

    /// A request with further header lines, each with its end.
    pub fn request(&self, method: &str, target: &str, headers: &str) -> String {
        format!("{method} {target} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n{headers}\r\n", self.port)
    }

    /// What comes back for these bytes until the connection is closed.
    pub fn send(&self, request: impl AsRef<[u8]>) -> Answer {
        let bytes = self.exchange(request);
        Answer::read(&bytes).unwrap_or_else(|| panic!("no answer: {:?}", String::from_utf8_lossy(&bytes)))
    }

    /// As [`Preview::send`], but without an answer it is nothing.
    pub fn exchange(&self, request: impl AsRef<[u8]>) -> Vec<u8> {
        let mut stream = self.connect();
        // It may refuse before it has read everything.
        let _ = stream.write_all(request.as_ref());
        let mut bytes = Vec::new();
        match stream.read_to_end(&mut bytes) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
            Err(error) => panic!("{error}; so far: {:?}", String::from_utf8_lossy(&bytes)),
        }
        bytes
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a deadline");
        stream
    }

    /// The stream of events, from its first line on.
    pub fn events(&self) -> BufReader<TcpStream> {
        let mut stream = self.connect();
        stream.write_all(self.request("GET", "/_desk/events", "").as_bytes()).expect("sent");
        BufReader::new(stream)
    }

    /// As Ctrl+C does. Gives how it ended.
    #[cfg(unix)]
    pub fn interrupt(&mut self, signal: &str) -> ExitStatus {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().expect("kill");
        assert!(sent.success());
        let until = Instant::now() + PATIENCE;
        loop {
            match self.child.try_wait().expect("a child") {
                Some(status) => return status,
                None if Instant::now() > until => panic!("it goes on: {:#?}", self.said),
                None => thread::yield_now(),
            }
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    fn read(bytes: &[u8]) -> Option<Answer> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
        Some(Answer { status, headers: lines.filter_map(header).collect(), body: bytes[end + 4..].to_vec() })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| &**value)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The page as a build writes it: without the one line that keeps it true.
    pub fn page(&self) -> Vec<u8> {
        let text = std::str::from_utf8(&self.body).expect("a page");
        let tag = script(text).unwrap_or_else(|| panic!("no script: {text}"));
        assert_eq!(text.matches("/_desk/").count(), 1, "{text}");
        text.replacen(tag, "", 1).into_bytes()
    }

    /// The print that the page was sent with.
    pub fn print(&self) -> String {
        script(&self.text()).and_then(|tag| tag.split('"').nth(3)).expect("a print").to_owned()
    }
}

fn script(text: &str) -> Option<&str> {
    const BEGIN: &str = "<script src=\"/_desk/live.js\" data-print=\"";
    const END: &str = "\" defer></script>";
    let begin = text.find(BEGIN)?;
    let end = begin + text[begin..].find(END)? + END.len();
    Some(&text[begin..end])
}
