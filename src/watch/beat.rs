//! When to look, as a function of instants that others measure: a burst of events becomes one look, a burst that has been looked at is
//! looked at once more, and without any event a look comes from time to time.

use std::time::{Duration, Instant};

use super::Watching;

/// So long must it be quiet before a burst counts as over: programs save a file in several steps.
pub const QUIET: Duration = Duration::from_millis(50);
/// So long may a burst go on before it is looked at.
pub const PATIENCE: Duration = Duration::from_millis(500);
/// So long after the look at a burst comes its echo: of a folder just made, the system tells nothing until it is watched, and what was
/// put there before that is found by looking again.
pub const ECHO: Duration = Duration::from_millis(250);

/// However long a look took, the next one comes within a day, and no sum of times overflows.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);
/// However short a time is asked for, looking leaves room for others.
const SHORTEST: Duration = Duration::from_millis(20);

pub struct Beat {
    watching: Watching,
    burst: Option<Burst>,
    lost: Option<Instant>,
    echo: Option<Instant>,
    heartbeat: Instant,
    /// Of the last look that found nothing.
    took: Duration,
    last: Option<Instant>,
}

struct Burst {
    first: Instant,
    due: Instant,
}

impl Beat {
    pub fn new(watching: Watching, now: Instant) -> Beat {
        let mut beat = Beat { watching, burst: None, lost: None, echo: None, heartbeat: now, took: Duration::ZERO, last: None };
        beat.rest(now);
        beat
    }

    /// An event came. Its own look comes instead of the echo of the burst before.
    pub fn event(&mut self, at: Instant) {
        self.echo = None;
        let burst = self.burst.get_or_insert(Burst { first: at, due: at });
        burst.due = (at + QUIET).min(burst.first + PATIENCE);
    }

    /// Events were lost: there is nothing to wait for. Yet a system that loses them all the time must not make us look all the time.
    pub fn lost(&mut self, at: Instant) {
        self.echo = None;
        self.lost.get_or_insert(self.last.map_or(at, |last| at.max(last + PATIENCE)));
    }

    /// A look that found nothing took so long.
    pub fn looked(&mut self, took: Duration, now: Instant) {
        self.took = took;
        self.rest(now);
    }

    /// Nothing is done from now on: the time to the next heartbeat is counted from here, so that it bears a fixed relation to the time
    /// that looking takes.
    pub fn rest(&mut self, now: Instant) {
        self.heartbeat = now + self.interval();
    }

    pub fn change(&mut self, watching: Watching, now: Instant) {
        self.watching = watching;
        self.echo = None;
        self.rest(now);
    }

    /// When the next look is due, if nothing comes before.
    pub fn due(&self) -> Instant {
        let others = [self.burst.as_ref().map(|burst| burst.due), self.lost, self.echo];
        others.into_iter().flatten().fold(self.heartbeat, Instant::min)
    }

    /// Whether it is time to look. If so, the look is taken for done.
    pub fn take(&mut self, now: Instant) -> bool {
        if now < self.due() {
            return false;
        }
        let native = self.watching == Watching::Native;
        let events = self.burst.take().is_some() | self.lost.take().is_some();
        self.echo = (events && native).then(|| now + ECHO);
        self.last = Some(now);
        self.rest(now);
        true
    }

    pub fn interval(&self) -> Duration {
        let interval = match self.watching {
            Watching::Native => self.took.saturating_mul(50).max(Duration::from_secs(2)),
            Watching::Polling(None) => self.took.saturating_mul(20).max(Duration::from_secs(1)),
            Watching::Polling(Some(asked)) => asked.max(SHORTEST),
        };
        interval.min(LONGEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// The beat, and the milliseconds at which it looks when nobody disturbs it any more.
    fn looks(beat: &mut Beat, start: Instant, count: usize) -> Vec<u128> {
        std::iter::repeat_with(|| {
            let due = beat.due();
            assert!(!beat.take(due - Duration::from_nanos(1)));
            assert!(beat.take(due));
            (due - start).as_millis()
        })
        .take(count)
        .collect()
    }

    fn check(watching: Watching, events: &[u64], expected: &[u128]) {
        let start = Instant::now();
        let mut beat = Beat::new(watching, start);
        for at in events {
            beat.event(start + ms(*at));
        }
        assert_eq!(looks(&mut beat, start, expected.len()), expected, "{watching:?} {events:?}");
    }

    #[test]
    fn a_burst_is_one_look_and_one_echo() {
        check(Watching::Native, &[10], &[60, 310, 2310]);
        check(Watching::Native, &[10, 40, 80], &[130, 380, 2380]);
    }

    #[test]
    fn a_burst_without_end_is_looked_at_all_the_same() {
        let events: Vec<u64> = (0..60).map(|n| 100 + n * 40).collect();
        check(Watching::Native, &events, &[600, 850]);
    }

    #[test]
    fn new_events_come_instead_of_the_echo() {
        let start = Instant::now();
        let mut beat = Beat::new(Watching::Native, start);
        beat.event(start);
        assert!(beat.take(start + ms(50)));
        beat.event(start + ms(290));
        assert_eq!(looks(&mut beat, start, 3), [340, 590, 2590]);
    }

    #[test]
    fn lost_events_are_looked_for_at_once_but_not_all_the_time() {
        let start = Instant::now();
        let mut beat = Beat::new(Watching::Native, start);
        beat.lost(start + ms(10));
        assert_eq!(looks(&mut beat, start, 1), [10]);
        beat.lost(start + ms(20));
        beat.lost(start + ms(30));
        assert_eq!(looks(&mut beat, start, 3), [510, 760, 2760]);
    }

    #[test]
    fn the_dearer_a_look_the_rarer() {
        let start = Instant::now();
        let after = |watching, took| {
            let mut beat = Beat::new(watching, start);
            beat.looked(took, start);
            beat.due() - start
        };
        assert_eq!(after(Watching::Native, ms(1)), ms(2000));
        assert_eq!(after(Watching::Native, ms(300)), ms(15_000));
        assert_eq!(after(Watching::Polling(None), ms(1)), ms(1000));
        assert_eq!(after(Watching::Polling(None), ms(300)), ms(6000));
        assert_eq!(after(Watching::Polling(Some(ms(700))), ms(300)), ms(700));
        assert_eq!(after(Watching::Polling(Some(Duration::ZERO)), ms(300)), SHORTEST);
        assert_eq!(after(Watching::Native, Duration::MAX), LONGEST);
    }

    #[test]
    fn polling_is_even_and_has_no_echo() {
        check(Watching::Polling(None), &[], &[1000, 2000, 3000]);
        check(Watching::Polling(Some(ms(300))), &[], &[300, 600, 900]);
    }

    #[test]
    fn the_time_of_a_look_does_not_count_as_rest() {
        let start = Instant::now();
        let mut beat = Beat::new(Watching::Polling(None), start);
        assert!(beat.take(start + ms(1000)));
        beat.rest(start + ms(8000));
        assert_eq!(beat.due() - start, ms(9000));
    }
}
