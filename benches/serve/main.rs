//! How long an author waits, on a large site of invented news: until the preview is there, and until a saved text is seen.
//!
//! ```sh
//! cargo bench --bench serve -- --entries 10000
//! ```
//!
//! Writes the site, runs the finished program on it, saves one text many times and reads its page as soon as the program tells of a new
//! revision. It judges nothing: a number means something only beside another from the same machine.

#[path = "../build/corpus.rs"]
mod corpus;
#[path = "../build/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use nhipcau::engine::{Day, Engine, Request};

const PROGRAM: &str = env!("CARGO_BIN_EXE_nhipcau");
/// The site never changes but for the one text, so neither may the day.
const DATE: &str = "2026-11-21";
/// How long the preview waits for silence after a save before it looks.
const QUIET: Duration = Duration::from_millis(50);
/// What takes longer has failed.
const PATIENCE: Duration = Duration::from_secs(120);

struct Options {
    entries: usize,
    saves: usize,
    /// Where to write the site; without it, a folder that goes away.
    folder: Option<PathBuf>,
}

fn main() -> ExitCode {
    let done = options().and_then(|options| run(&options).map_err(|error| error.to_string()));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> io::Result<()> {
    let temporary = tempfile::tempdir()?;
    let root = options.folder.as_deref().unwrap_or(temporary.path());
    let size = corpus::write(root, options.entries)?;
    let mut check = Command::new(PROGRAM);
    check.args(["check", "--date", DATE, "--format", "json", "--root"]).arg(root);
    corpus::stamp_translations(root, &check.output()?)?;
    println!("{} items in two languages, {:.1} MB of Markdown, in {}", options.entries, size as f64 / 1e6, root.display());

    let started = Instant::now();
    let preview = Preview::start(root)?;
    preview.read("/")?;
    println!("first page served after {:.2} s\n", started.elapsed().as_secs_f64());

    println!("{:<42}{:>10}{:>10}{:>10}", "from save to new page, ms", "quarter", "median", "quarter");
    let text = corpus::newest(root);
    preview.measure(options, "the text", &text, |text, mark| format!("{text}\n{mark}\n"))?;
    preview.measure(options, "the title", &text, |text, mark| {
        let rest = text.split_once("title: ").and_then(|(_, rest)| rest.split_once('\n')).map_or("", |(_, rest)| rest);
        format!("---\ntitle: {mark}\n{rest}")
    })?;
    drop(preview);
    stages(root, &text, options.saves)
}

/// What a look consists of, by the engine inside this program; the rest of an author's time is silence, the answer and the network.
fn stages(root: &Path, text: &Path, saves: usize) -> io::Result<()> {
    let day = Day::On(DATE.parse().map_err(io::Error::other)?);
    let request = Request { root: root.to_owned(), base: None, theme: None, day, drafts: true };
    let touched = BTreeSet::from([fs::canonicalize(text)?]);
    let original = fs::read_to_string(text)?;
    let mut engine = Engine::default();
    engine.follow(&request, None);
    let mut stages: Vec<(&str, Vec<f64>)> = Vec::new();
    for save in 1..=saves {
        fs::write(text, format!("{original}\nLần {save}.\n"))?;
        let preview = engine.follow(&request, Some(&touched)).ok_or_else(|| io::Error::other("the save was not seen"))?;
        for (at, (stage, time)) in preview.times.into_iter().enumerate() {
            if stages.len() == at {
                stages.push((stage, Vec::new()));
            }
            stages[at].1.push(time.as_secs_f64() * 1000.0);
        }
    }
    fs::write(text, original)?;
    println!("\n{:<42}{:>10}{:>10}{:>10}", "stages of a look, ms", "quarter", "median", "quarter");
    stages.iter().for_each(|(stage, times)| print(stage, times));
    Ok(())
}

/// A running preview, and what it tells.
struct Preview {
    child: Child,
    port: String,
    /// One for each revision that open pages are told of.
    revisions: Receiver<()>,
    /// How long each look at the files took by the preview's own account, in seconds.
    looks: Receiver<f64>,
}

impl Preview {
    fn start(root: &Path) -> io::Result<Preview> {
        let mut command = Command::new(PROGRAM);
        command.args(["serve", "--port", "0", "--date", DATE, "--locale", "en", "--root"]).arg(root);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or_else(|| io::Error::other("no output"))?).lines();
        let address = lines.find_map(|line| Some(line.ok()?.split_once("http://localhost:")?.1.to_owned()));
        let port = address.and_then(|address| Some(address.split_once('/')?.0.to_owned()));
        let port = port.ok_or_else(|| io::Error::other("the preview told no address"))?;
        let (sender, looks) = channel();
        thread::spawn(move || lines.map_while(Result::ok).filter_map(|line| seconds(&line)).try_for_each(|look| sender.send(look)));
        let (sender, revisions) = channel();
        let mut events = BufReader::new(ask(&port, "/_desk/events")?).lines();
        thread::spawn(move || {
            events.by_ref().map_while(Result::ok).filter(|line| line == "event: revision").try_for_each(|_| sender.send(()))
        });
        let preview = Preview { child, port, revisions, looks };
        preview.wait()?;
        Ok(preview)
    }

    fn wait(&self) -> io::Result<()> {
        self.revisions.recv_timeout(PATIENCE).map_err(|_| io::Error::other("no revision was told"))
    }

    fn read(&self, path: &str) -> io::Result<String> {
        let mut answer = String::new();
        ask(&self.port, path)?.read_to_string(&mut answer)?;
        Ok(answer)
    }

    /// `change` makes of the text another one that shows a mark.
    fn measure(&self, options: &Options, name: &str, path: &Path, change: impl Fn(&str, &str) -> String) -> io::Result<()> {
        let original = fs::read_to_string(path)?;
        let year = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        let page = format!("/tin-tuc/{year}/tin-huu-nghi-0/");
        let mut times = Vec::new();
        while self.looks.try_recv().is_ok() {}
        for save in 1..=options.saves {
            let mark = format!("Lần lưu thứ {save}");
            let saving = path.with_file_name(".saving.tmp");
            fs::write(&saving, change(&original, &mark))?;
            let saved = Instant::now();
            fs::rename(&saving, path)?;
            self.wait()?;
            while !self.read(&page)?.contains(&mark) {
                self.wait()?;
            }
            times.push(saved.elapsed().as_secs_f64() * 1000.0);
        }
        let quiet = QUIET.as_secs_f64() * 1000.0;
        print(name, &times);
        print("  without the time of waiting for silence", &times.iter().map(|time| time - quiet).collect::<Vec<_>>());
        print("  looking at the files, as it says itself", &self.looks.try_iter().map(|look| look * 1000.0).collect::<Vec<_>>());
        Ok(())
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn print(name: &str, times: &[f64]) {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let at = |part: usize| times.get(times.len() * part / 4).copied().unwrap_or(f64::NAN);
    println!("{name:<42}{:>10.1}{:>10.1}{:>10.1}", at(1), at(2), at(3));
}

/// Of `Revision 2: 38 files, errors: 0, warnings: 0, 0.03 s.`
fn seconds(line: &str) -> Option<f64> {
    line.starts_with("Revision ").then(|| line.rsplit(", ").next()?.strip_suffix(" s.")?.parse().ok())?
}

fn ask(port: &str, path: &str) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(format!("localhost:{port}"))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")?;
    Ok(stream)
}

fn options() -> Result<Options, String> {
    const USAGE: &str = "cargo bench --bench serve -- [--entries N] [--saves N] [--folder DIR]";
    let mut options = Options { entries: 1000, saves: 20, folder: None };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value; {USAGE}"));
        let number = |text: String| text.parse::<usize>().ok().filter(|number| *number > 0).ok_or_else(|| USAGE.to_owned());
        match argument.as_str() {
            "--bench" => {} // what cargo adds
            "--entries" => options.entries = number(value()?)?,
            "--saves" => options.saves = number(value()?)?,
            "--folder" => options.folder = Some(value()?.into()),
            _ => return Err(format!("{argument}? {USAGE}")),
        }
    }
    Ok(options)
}
