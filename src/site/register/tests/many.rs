//! Ten thousand documents take twenty times as long as five hundred, whatever they have in common; what looks at each for each would take
//! four hundred times as long. What counts is the time that the processor spent on it: how busy the machine is with others does not matter.

use std::fs;
use std::time::{Duration, Instant};

use rayon::ThreadPoolBuilder;

use super::super::settle::{Issuer, Naming, Weight, settle};
use super::*;

/// What this thread has had of the processor; the time of day where the system does not tell.
fn spent(begun: Instant) -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| begun.elapsed(), Duration::from_nanos)
}

/// What a run costs on one thread: the best of a few averages, each over as many runs as the clock needs to tell.
fn cost(run: impl Fn() + Sync) -> Duration {
    const ENOUGH: Duration = Duration::from_millis(50);
    let begun = Instant::now();
    let timed = || {
        let before = spent(begun);
        (1..)
            .find_map(|runs| {
                run();
                let cost = spent(begun).saturating_sub(before);
                (cost >= ENOUGH).then(|| cost / runs)
            })
            .unwrap_or_default()
    };
    let alone = ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    alone.install(|| (0..3).map(|_| timed()).min().unwrap_or_default())
}

/// Somebody else's work may spoil a measurement, and so spoil several, but never make what is quadratic look linear.
fn check(what: &str, few: impl Fn() + Sync, many: impl Fn() + Sync) {
    const TRIES: usize = 8;
    let mut told = Vec::new();
    for _ in 0..TRIES {
        let (short, long) = (cost(&few), cost(&many));
        if long < short * 45 {
            return;
        }
        told.push((short, long));
    }
    panic!("{what}: a twentieth and all take {told:?}");
}

fn day(number: usize) -> Date {
    Date::new(2000 + (number / 336 % 100) as i16, 1 + (number / 28 % 12) as i8, 1 + (number % 28) as i8).unwrap()
}

#[test]
fn ten_thousand_namings_of_one_number_stay_linear() {
    type Make = fn(usize) -> Naming<'static>;
    fn made(issuer: Issuer, date: Option<Date>, weight: Weight) -> Naming<'static> {
        Naming { issuer, date, also: &[], weight }
    }
    let cases: [(&str, Make); 7] = [
        ("plans", |at| made(Issuer::Known(at), Some(day(at)), Weight::Own)),
        ("plans of one issuer and day", |_| made(Issuer::Known(0), None, Weight::Own)),
        ("in full", |at| made(Issuer::Known(at % 100), Some(day(at)), Weight::Said)),
        ("days", |at| made(Issuer::Unsaid, Some(day(at)), Weight::Said)),
        ("issuers", |at| made(Issuer::Named(at.to_string().into()), None, Weight::Said)),
        ("any of", |at| made(Issuer::AnyOf((0..1 + at % 30).collect()), Some(day(at)), Weight::Said)),
        ("all sorts", |at| {
            let issuer = [Issuer::Unsaid, Issuer::Known(at / 7), Issuer::Named(at.to_string().into()), Issuer::AnyOf(vec![at, at + 1])];
            let weight = [Weight::Own, Weight::Listed, Weight::Stated, Weight::Said, Weight::Said][at % 5];
            made(issuer[at % 4].clone(), (at % 3 > 0).then(|| day(at)), weight)
        }),
    ];
    for (what, make) in cases {
        let all: Vec<Naming> = (0..20_000).map(make).collect();
        check(what, || drop(settle(&all[..1000])), || drop(settle(&all)));
    }
}

#[test]
fn ten_thousand_documents_that_cite_each_other_stay_linear() {
    // Each is one of the plans, rests on two, replaces one and names five in its words: in a ring, so that there is no end to follow.
    let made = |count: usize| {
        let number = |at: usize| format!("{}/KH-UBND bd {}", 1 + at % count, day(at % count));
        let mut sample = Sample::default();
        for at in 0..count {
            let lines = format!("basis: {}\nsupersedes: {}", refs(&[&number(at + 1), &number(at + 7)]), refs(&[&number(at + 100)]));
            let words: Vec<String> = [1, 2, 50, 400, count - 1].iter().map(|far| number(at + far)).collect();
            sample = sample.plan(&format!("p{at}"), &number(at), &lines, &words.iter().map(|word| &**word).collect::<Vec<_>>());
        }
        sample
    };
    let count = 10_000;
    let (few, many) = (made(count / 20).read(), made(count).read());
    check("a ring", || drop(few.assemble()), || drop(many.assemble()));
    let (site, problems) = many.assemble();
    assert_eq!(site.register.all().len(), count);
    assert!(site.register.all().all(|(_, document)| document.basis.len() == 2 && document.bears.len() == 2));
    // Of those that its words name, a plan cites the older ones.
    let cites: usize = site.register.all().map(|(_, document)| document.cites.len()).sum();
    assert!(cites >= count, "{cites}");
    assert!(problems.iter().filter(|problem| problem.code == Code::ReplacedInCircle).count() > 0);
}

#[test]
fn ten_thousand_plans_of_one_number_have_addresses_of_their_own() {
    let plans = |count: usize| {
        (0..count).fold(Sample::default(), |sample, at| {
            sample.plan(&format!("p{at}"), &format!("62/KH-UBND bd {}", day(at)), "", &["62/KH-UBND"])
        })
    };
    let (few, many) = (plans(500).read(), plans(10_000).read());
    check("one number", || drop(few.assemble()), || drop(many.assemble()));
    let (site, _) = many.assemble();
    let mut slugs: Vec<&str> = site.register.all().map(|(_, document)| &*document.slug).collect();
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), 10_000);
}
