//! How long a build takes and how much memory it needs, on a large site of invented news.
//!
//! ```sh
//! cargo bench --bench build -- --entries 10000
//! ```
//!
//! Writes the site, runs the finished program on it, and prints what the system counted. It judges nothing: a number means
//! something only beside another from the same machine. Measuring is left to `/usr/bin/time`, which sees the program as a whole.

mod corpus;
mod words;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const PROGRAM: &str = env!("CARGO_BIN_EXE_nhipcau");
const TIME: &str = "/usr/bin/time";
/// The site never changes, so neither may the day.
const DATE: &str = "2026-11-21";

struct Options {
    entries: usize,
    times: usize,
    /// Where to write the site; without it, a folder that goes away.
    folder: Option<PathBuf>,
}

/// What one run cost.
struct Cost {
    wall: f64,
    cpu: f64,
    peak_mb: f64,
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
    if !Path::new(TIME).exists() {
        return Err(io::Error::other(format!("{TIME} is missing: apt-get install time")));
    }
    let temporary = tempfile::tempdir()?;
    let root = options.folder.as_deref().unwrap_or(temporary.path());
    let size = corpus::write(root, options.entries)?;
    corpus::stamp_translations(root, &finished(Path::new(PROGRAM), "check", root)?)?;
    println!("{} items in two languages, {:.1} MB of Markdown, in {}", options.entries, size as f64 / 1e6, root.display());
    let built = String::from_utf8_lossy(&finished(Path::new(PROGRAM), "build", root)?.stdout).into_owned();
    println!("{}\n", built.lines().next().unwrap_or_default());

    println!("{:<32}{:>10}{:>10}{:>14}", "", "wall", "CPU", "peak memory");
    let public = root.join("public");
    measure(options, "build into an empty folder", root, "build", |_| fs::remove_dir_all(&public))?;
    measure(options, "build with nothing changed", root, "build", |_| Ok(()))?;
    measure(options, "build after one text changed", root, "build", |time| change(root, time))?;
    measure(options, "check", root, "check", |_| Ok(()))
}

/// The median of some runs, and the highest peak. Before each, the site is made ready.
fn measure(options: &Options, name: &str, root: &Path, command: &str, prepare: impl Fn(usize) -> io::Result<()>) -> io::Result<()> {
    let mut costs = Vec::new();
    for time in 0..options.times {
        prepare(time)?;
        costs.push(cost(command, root)?);
    }
    let median = |of: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let peak = costs.iter().map(|cost| cost.peak_mb).fold(0.0, f64::max);
    println!("{name:<32}{:>8.2} s{:>8.2} s{peak:>11.0} MB", median(|cost| cost.wall), median(|cost| cost.cpu));
    Ok(())
}

fn cost(command: &str, root: &Path) -> io::Result<Cost> {
    let report = tempfile::NamedTempFile::new()?;
    let mut timed = Command::new(TIME);
    timed.args(["-f", "%e %U %S %M", "-o"]).arg(report.path()).arg(PROGRAM);
    let run = on_site(&mut timed, command, root).output()?;
    if !run.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&run.stderr).into_owned()));
    }
    let text = fs::read_to_string(report.path())?;
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [wall, user, system, kilobytes] => Ok(Cost { wall, cpu: user + system, peak_mb: kilobytes / 1024.0 }),
        _ => Err(io::Error::other(format!("{TIME} said {text:?}"))),
    }
}

/// One run that is not measured; it must succeed.
fn finished(program: &Path, command: &str, root: &Path) -> io::Result<std::process::Output> {
    let run = on_site(&mut Command::new(program), command, root).output()?;
    match run.status.success() {
        true => Ok(run),
        false => Err(io::Error::other(String::from_utf8_lossy(&run.stdout).into_owned())),
    }
}

fn on_site<'a>(program: &'a mut Command, command: &str, root: &Path) -> &'a mut Command {
    let form = if command == "check" { "json" } else { "human" };
    program.args([command, "--date", DATE, "--locale", "en", "--format", form, "--root"]).arg(root)
}

fn options() -> Result<Options, String> {
    const USAGE: &str = "cargo bench --bench build -- [--entries N] [--times N] [--folder DIR]";
    let mut options = Options { entries: 1000, times: 3, folder: None };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value; {USAGE}"));
        let number = |text: String| text.parse::<usize>().ok().filter(|number| *number > 0).ok_or_else(|| USAGE.to_owned());
        match argument.as_str() {
            "--bench" => {} // what cargo adds
            "--entries" => options.entries = number(value()?)?,
            "--times" => options.times = number(value()?)?,
            "--folder" => options.folder = Some(value()?.into()),
            _ => return Err(format!("{argument}? {USAGE}")),
        }
    }
    Ok(options)
}

/// Changes one sentence of the newest item.
fn change(root: &Path, time: usize) -> io::Result<()> {
    let path = corpus::newest(root);
    let mut text = fs::read_to_string(&path)?;
    text.push_str(&format!("\nBổ sung lần thứ {}.\n", time + 1));
    fs::write(path, text)
}
