//! What a release hands on: the page for its first users is true, and the workflow takes nothing in that could change unseen.

use std::fs;
use std::process::{Command, Stdio};

use nhipcau::config::BaseUrl;
use nhipcau::scaffold::{Host, recipe};

use super::site::{Run, TestSite, checkout, program};

fn file(path: &str) -> String {
    fs::read_to_string(checkout().join(path)).unwrap()
}

/// Without mark and line ends of Windows, which Notepad needs.
fn page() -> String {
    let page = file(".github/release/lam-quen.txt");
    let text = page.strip_prefix('\u{FEFF}').expect("a byte order mark");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    text.replace("\r\n", "\n")
}

#[test]
fn the_page_of_the_release_names_what_is_there() {
    let site = TestSite::empty();
    let new = ["init", site.root().to_str().unwrap(), "--locale", "vi", "--languages", "vi,en"];
    let run = |arguments: &[&str]| {
        let mut command = Command::new(program());
        command.args(arguments).current_dir(site.root()).stdin(Stdio::null());
        Run::from(command)
    };
    assert_eq!(run(&new).code, 0);
    let page = page();
    let indented: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("      ")).collect();
    let paths: Vec<_> =
        indented.iter().filter_map(|line| line.split_whitespace().next()).filter(|word| word.starts_with("content")).collect();
    assert!(paths.len() > 5, "{paths:?}");
    for path in paths {
        assert!(site.path(&path.replace('\\', "/")).exists(), "{path}");
    }
    let commands: Vec<_> = indented.iter().filter_map(|line| line.strip_prefix("nhipcau ")).collect();
    assert!(commands.len() > 4, "{commands:?}");
    for command in commands {
        // The drive is that of the reader; the preview would go on until somebody stops it.
        let new = site.path("new");
        let command = command.replace("D:\\trang-huu-nghi", new.to_str().unwrap());
        let mut arguments: Vec<&str> = command.split(' ').collect();
        if arguments[0] == "serve" {
            arguments.push("--help");
        }
        let run = run(&arguments);
        assert_eq!((run.code, &*run.stderr), (0, ""), "nhipcau {command}");
    }
    assert!(site.path("public/index.html").exists());
}

#[test]
fn the_workflow_packs_what_page_and_recipes_name() {
    let workflow = file(".github/workflows/release.yml");
    let base = BaseUrl::parse("https://example.org/").unwrap();
    for host in [Host::GithubPages, Host::GitlabPages, Host::Netlify, Host::Cloudflare] {
        let text: String = recipe(host, &base).into_iter().map(|(_, text)| text).collect();
        assert!(text.contains("/nhipcau-linux-x86_64.tar.gz") && text.contains("/SHA256SUMS"), "{host:?}");
    }
    for part in ["name: linux-x86_64,", "$NAME.tar.gz", "> SHA256SUMS", "nhipcau.exe", ".github/release/lam-quen.txt", "LÀM QUEN.txt"] {
        assert!(workflow.contains(part), "{part}");
    }
}

/// A tag of an action can be moved to other code, a commit cannot.
#[test]
fn actions_are_named_by_their_commit_and_few_may_write() {
    let workflow = file(".github/workflows/release.yml");
    let uses: Vec<_> = workflow.lines().filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses: ")).collect();
    assert_eq!(uses.len(), 3, "{uses:?}");
    for action in uses {
        let (name, commit) = action.split_once('@').expect(action);
        let commit = commit.split(' ').next().unwrap();
        assert!(name.starts_with("actions/") && commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()), "{action}");
    }
    assert_eq!(workflow.matches(": write").count(), 1, "only what publishes may write");
}
