//! A window that the system opened for this program alone, as after a double click on Windows: it closes with the program, and with it goes
//! what the program said last.

use std::io::{IsTerminal, Write};

/// Leaves time to read.
pub fn hold(words: &str) {
    if closes_with_us() && std::io::stdin().is_terminal() {
        let mut out = std::io::stderr().lock();
        // Nobody to tell is nobody to wait for.
        if write!(out, "\n{words} ").and_then(|()| out.flush()).is_ok() {
            let _ = std::io::stdin().read_line(&mut String::new());
        }
    }
}

/// Started from a terminal, the terminal's own program is there too.
#[cfg(windows)]
fn closes_with_us() -> bool {
    let mut ids = [0_u32; 2];
    // SAFETY: the system writes at most as many numbers as it is told that there is room for.
    let count = unsafe { windows_sys::Win32::System::Console::GetConsoleProcessList(ids.as_mut_ptr(), 2) };
    count == 1
}

#[cfg(not(windows))]
fn closes_with_us() -> bool {
    false
}
