//! The examples are faultless, every mistake is really answered with its code, and every word is there in both languages.

use super::*;

#[test]
fn examples_are_faultless() {
    let sample = mistakes::sample();
    for subject in Subject::ALL {
        assert_eq!(mistakes::problems(subject, chapter::example(subject), &sample), [], "{subject:?}");
    }
}

#[test]
fn every_mistake_is_made_and_answered() {
    let (sample, messages) = (mistakes::sample(), Messages::new(Locale::Vi));
    for (kind, code, right, wrong) in mistakes::MISTAKES {
        let subject = Subject::from_id(kind).unwrap();
        let text = chapter::example(subject);
        assert!(text.contains(right), "{right}");
        let told: Vec<_> = mistakes::problems(subject, &text.replace(right, wrong), &sample).iter().map(|problem| problem.code).collect();
        assert!(told.contains(&code), "{wrong}: {told:?}");
    }
    let shown: usize = Subject::ALL.iter().map(|subject| mistakes::of(*subject, &sample, &messages).len()).sum();
    assert_eq!(shown, mistakes::MISTAKES.len());
}

#[test]
fn every_guide_says_what_comes_of_each() {
    for locale in [Locale::Vi, Locale::En] {
        let known: Vec<_> = names(locale).collect();
        for (id, written) in guide::GUIDES {
            let own: Vec<_> = known.iter().filter(|name| name.starts_with(&format!("{id}-"))).collect();
            assert_eq!(own.len(), written.len() + 1, "{locale:?} {id}");
        }
        for subject in Subject::ALL {
            assert!(["title", "about"].iter().all(|part| known.contains(&&*format!("{}-{part}", subject.id()))), "{subject:?}");
        }
    }
    assert!(names(Locale::Vi).eq(names(Locale::En)));
}

#[test]
fn what_is_literal_is_marked_and_escaped() {
    assert_eq!(coded("a `<b>` & c"), "a <code>&lt;b&gt;</code> &amp; c");
}
