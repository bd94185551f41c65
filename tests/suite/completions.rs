//! `nhipcau completions`: every shell is told of every command.

use std::io::Write;
use std::process::{Command, Stdio};

use super::site::{Run, program};

fn said(arguments: &[&str]) -> String {
    let mut command = Command::new(program());
    command.args(arguments);
    let run = Run::from(command);
    assert_eq!((run.code, &*run.stderr), (0, ""), "{arguments:?}");
    run.stdout
}

/// As the help lists them, so that a new one is not forgotten.
fn commands() -> Vec<String> {
    let help = said(&["--help", "--locale", "en"]);
    let list = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| line.starts_with("  "));
    list.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn every_shell_knows_every_command() {
    let commands = commands();
    assert!(commands.len() >= 5 && commands.contains(&"init".to_owned()), "{commands:?}");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = said(&["completions", shell]);
        for word in commands.iter().map(|command| &**command).chain(["base-url"]) {
            assert!(script.contains(word), "{shell}: {word}");
        }
        // The others complete no values.
        if ["bash", "zsh", "fish"].contains(&shell) {
            assert!(script.contains("github-pages"), "{shell}");
        }
    }
}

#[cfg(unix)]
#[test]
fn bash_reads_its_script() {
    let script = said(&["completions", "bash"]);
    // A shell that completes `nhipcau ini` by the script itself.
    let trial = "COMP_WORDS=(nhipcau ini); COMP_CWORD=1; _nhipcau nhipcau ini nhipcau; printf '<%s>' \"${COMPREPLY[@]}\"";
    for (arguments, input, expected) in [(vec!["-n"], script.clone(), ""), (vec![], format!("{script}\n{trial}\n"), "<init>")] {
        let mut bash =
            Command::new("bash").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        bash.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = bash.wait_with_output().unwrap();
        let (said, fault) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!((output.status.code(), &*said, &*fault), (Some(0), expected, ""));
    }
}
