//! How many pixels are decoded at once: several photographs of a telephone, or one giant by itself. An office's computer has to hold them.

use std::sync::{Condvar, Mutex, PoisonError};

/// A hundred megabytes and more of bytes.
const AT_ONCE: u64 = 40_000_000;

static GATE: Gate = Gate { taken: Mutex::new(0), freed: Condvar::new() };

struct Gate {
    taken: Mutex<u64>,
    freed: Condvar,
}

/// Room for so many pixels, until it is dropped. Whoever holds it must not wait for work of other threads: they may be waiting here.
pub(super) struct Room(u64);

impl Room {
    /// Waits until there is room. More than there ever is takes all of it.
    pub fn for_pixels(pixels: u64) -> Room {
        let pixels = pixels.min(AT_ONCE);
        let taken = GATE.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken = GATE.freed.wait_while(taken, |taken| *taken + pixels > AT_ONCE).unwrap_or_else(PoisonError::into_inner);
        *taken += pixels;
        Room(pixels)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        *GATE.taken.lock().unwrap_or_else(PoisonError::into_inner) -= self.0;
        GATE.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn giants_are_alone() {
        let (now, most) = (AtomicU64::new(0), AtomicU64::new(0));
        thread::scope(|scope| {
            for at in 0..16 {
                let (now, most) = (&now, &most);
                scope.spawn(move || {
                    let pixels = if at % 4 == 0 { 90_000_000 } else { 12_000_000 };
                    let room = Room::for_pixels(pixels);
                    let together = now.fetch_add(pixels, Ordering::SeqCst) + pixels;
                    assert!(pixels < AT_ONCE || together == pixels, "{together}");
                    most.fetch_max(together, Ordering::SeqCst);
                    thread::yield_now();
                    now.fetch_sub(pixels, Ordering::SeqCst);
                    drop(room);
                });
            }
        });
        assert_eq!((now.into_inner(), most.into_inner()), (0, 90_000_000));
    }
}
