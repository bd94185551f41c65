//! What a piece of work costs the thread it runs on, and no other.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ops::Sub;
use std::time::Duration;

/// The system's allocator; counts for each thread by itself, so that tests may run side by side.
pub struct Counting;

thread_local! {
    // Neither needs to be made or destroyed, so counting allocates nothing.
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
    static BYTES: Cell<u64> = const { Cell::new(0) };
}

fn count(bytes: usize) {
    ALLOCATIONS.set(ALLOCATIONS.get() + 1);
    BYTES.set(BYTES.get() + bytes as u64);
}

// Hands everything to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    /// What grows is counted with its new size, as if all of it had to be moved.
    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        unsafe { System.realloc(memory, layout, size) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        unsafe { System.dealloc(memory, layout) }
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub allocations: u64,
    /// All that was ever asked for, whether or not it was given back.
    pub bytes: u64,
}

impl Sub for Cost {
    type Output = Cost;

    fn sub(self, before: Cost) -> Cost {
        Cost { allocations: self.allocations - before.allocations, bytes: self.bytes - before.bytes }
    }
}

/// Of this thread since it began.
pub fn now() -> Cost {
    Cost { allocations: ALLOCATIONS.get(), bytes: BYTES.get() }
}

/// Work on a single thread, even where it is made for many, and what it cost.
pub fn alone<T: Send>(work: impl FnOnce() -> T + Send) -> (T, Cost) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    pool.install(|| {
        let before = now();
        let done = work();
        (done, now() - before)
    })
}

/// The time that this thread was on a processor. What else the machine does is not in it, only what that does to caches.
pub fn cpu() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec as u64, now.tv_nsec as u32)
}
