//! A build killed at any moment: this test binary, started again as the one that publishes.

use std::process::Command;
use std::time::SystemTime;

use super::killing::{Campaign, Reader, Tally, Verdict, run};
use super::*;

const OUT: &str = "NHIPCAU_TEST_OUT";
const GENERATION: &str = "NHIPCAU_TEST_GENERATION";
const STRATEGY: &str = "NHIPCAU_TEST_STRATEGY";
const SEED: &str = "NHIPCAU_TEST_SEED";
const CONSTANT: &str = "assets/constant";

/// Generation `n`: each file names it, but for a few that never change. Odd ones have more files.
fn generation(n: u64) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for i in 0..60usize {
        let folder = ["", "tin-tuc/", "tin-tuc/2026/", "en/", "en/news/a/"][i % 5];
        let only_odd = if i % 6 == 5 { "le/" } else { "" };
        if only_odd.is_empty() || n % 2 == 1 {
            let filler = format!("line of page {i}\n").repeat(i * 10);
            let text = format!("generation {n}\n{filler}end {n}\n");
            files.insert(format!("{folder}{only_odd}{i}.html"), text.into_bytes());
        }
    }
    for i in 0..8 {
        files.insert(format!("{CONSTANT}-{i}.css"), vec![b'c'; 5000]);
    }
    files
}

/// Not torn: from beginning to end one generation.
fn judge_file(path: &str, bytes: &[u8]) -> Verdict<()> {
    let text = String::from_utf8_lossy(bytes);
    let number = |line: Option<&str>| line.and_then(|l| l.split(' ').nth(1)?.parse::<u64>().ok());
    let whole = match number(text.lines().next()) {
        Some(n) => generation(n).get(path).is_some_and(|whole| whole == bytes),
        None => path.starts_with(CONSTANT) && bytes == [b'c'; 5000],
    };
    match whole {
        true => Ok(()),
        false => Err(format!("torn, {} bytes", bytes.len())),
    }
}

/// The generation that the folder holds, every file of it and nothing else.
fn whole_generation(out: &Path) -> Verdict<u64> {
    let mut files = tree(out);
    let manifest = files.remove("nhipcau-manifest.json").ok_or("no manifest")?;
    let manifest = String::from_utf8_lossy(&manifest);
    let first = files.get("0.html").ok_or("no first page")?;
    let first = String::from_utf8_lossy(first);
    let n = first.lines().next().and_then(|l| l.strip_prefix("generation "));
    let n: u64 = n.and_then(|n| n.parse().ok()).ok_or("no number")?;
    let expected = generation(n);
    for path in files.keys().chain(expected.keys()) {
        if files.get(path) != expected.get(path) {
            return Err(format!("{path} is not of generation {n}"));
        }
        if !manifest.contains(&format!("\"path\":\"{path}\"")) {
            return Err(format!("{path} is not in the manifest"));
        }
    }
    match manifest.matches("\"path\"").count() == files.len() {
        true => Ok(n),
        false => Err("the manifest lists more".to_string()),
    }
}

fn publish(site: &Options, strategy: Strategy, n: u64) {
    let publisher = Publisher::open_with(site, strategy).unwrap();
    let files: Vec<_> = generation(n).into_iter().collect();
    std::thread::scope(|scope| {
        for half in files.chunks(files.len() / 2 + 1) {
            let publisher = &publisher;
            scope.spawn(move || {
                for (path, bytes) in half {
                    publisher.put(path, bytes).unwrap();
                }
            });
        }
    });
    publisher.finish().unwrap();
}

/// The process that gets killed. Started as an ordinary test it has nothing to do.
#[test]
fn child() {
    let Ok(out) = std::env::var(OUT) else { return };
    let out = PathBuf::from(out);
    let options = Options { root: out.parent().unwrap().to_path_buf(), out, version: "0.0.0" };
    let strategy = match std::env::var(STRATEGY).as_deref() {
        Ok("Replace") => Strategy::Replace,
        _ => Strategy::Exchange,
    };
    let n = std::env::var(GENERATION).unwrap().parse().unwrap();
    publish(&options, strategy, n);
}

fn command(site: &Site, n: u64) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "output::tests::crash::child", "--test-threads=1"])
        .env(OUT, site.out())
        .env(STRATEGY, format!("{:?}", site.strategy))
        .env(GENERATION, n.to_string());
    command
}

fn check(site: &Site, kills: u64, judge_rest: &dyn Fn(u64, u64) -> Verdict<u64>) -> Tally {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let seed = std::env::var(SEED).ok().and_then(|seed| seed.parse().ok());
    let (even, odd) = (generation(0), generation(1));
    let common: Vec<String> = odd.into_keys().filter(|p| even.contains_key(p)).collect();
    let tally = run(&Campaign {
        reader: Reader { out: &site.out(), common: &common, judge_file: &judge_file },
        stage: &site.root().join(".public.nhipcau-stage"),
        kills,
        seed: seed.unwrap_or(now.unwrap().as_nanos() as u64),
        build: &|n| command(site, n),
        judge_rest,
    });
    match tally {
        Ok(tally) => {
            println!("{:?}: {tally:?}", site.strategy);
            assert!(tally.is_spread(kills) && tally.reads > 10 * kills, "{tally:?}");
            tally
        }
        Err(reason) => panic!("{reason} (set {SEED} to repeat)"),
    }
}

#[test]
fn killed_while_exchanging_it_is_wholly_old_or_wholly_new() {
    let site = Site::new(Strategy::Exchange);
    check(&site, 200, &|_, _| whole_generation(&site.out()));
    publish(&site.options(), site.strategy, 7);
    assert_eq!(whole_generation(&site.out()), Ok(7));
    assert_eq!(site.beside(), [".public.nhipcau-lock", "public"]);
}

/// File by file there may be two generations at rest; but every file is whole, the folder is known as ours, and the next
/// build leaves nothing of the others.
#[test]
fn killed_while_replacing_the_next_build_finishes() {
    let site = Site::new(Strategy::Replace);
    let mixed = std::cell::Cell::new(0);
    check(&site, 60, &|_, next| {
        for (path, bytes) in tree(&site.out()) {
            if path != "nhipcau-manifest.json" {
                judge_file(&path, &bytes)?;
            }
        }
        if let Ok(found) = whole_generation(&site.out()) {
            return Ok(found);
        }
        mixed.set(mixed.get() + 1);
        publish(&site.options(), site.strategy, next);
        whole_generation(&site.out())
    });
    assert!(mixed.get() > 0, "no kill fell among the replacements");
}
