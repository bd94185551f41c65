//! A stretch in numbers.

use crate::schedule::Stretch;
use crate::site::visibility;

use super::Review;

/// From the nearest.
const LEVELS: [&str; 3] = ["local", "central", "international"];

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub news: usize,
    /// How many of them the site does not show any more, because their time is over.
    pub expired: usize,
    pub announcements: usize,
    /// Position of the topic and its news, the most first; news may have several topics.
    pub topics: Vec<(usize, usize)>,
    /// Of each level how many; those that do not say are not among them.
    pub levels: Vec<(&'static str, usize)>,
    /// Months that are over and had no news, since the site has any.
    pub silent: Vec<Stretch>,
}

impl Counts {
    pub fn of(review: &Review) -> Counts {
        let site = review.site;
        let mut topics = vec![0; site.config.vocabularies.topics.terms.len()];
        let mut levels = [0; LEVELS.len()];
        let mut counts = Counts { news: review.news().len(), ..Counts::default() };
        for (_, id) in review.news() {
            let original = &site.entry(*id).original;
            let Some(news) = original.news() else { continue };
            counts.expired += usize::from(visibility::reason(original, site.date).is_some());
            counts.announcements += usize::from(news.genre == Some("announcement"));
            news.topics.iter().for_each(|at| topics[*at] += 1);
            if let Some(level) = LEVELS.iter().position(|level| news.level == Some(level)) {
                levels[level] += 1;
            }
        }
        counts.topics = topics.into_iter().enumerate().filter(|(_, count)| *count > 0).collect();
        counts.topics.sort_by_key(|(at, count)| (std::cmp::Reverse(*count), *at));
        counts.levels = LEVELS.into_iter().zip(levels).filter(|(_, count)| *count > 0).collect();
        counts.silent = silent(review);
        counts
    }
}

fn silent(review: &Review) -> Vec<Stretch> {
    let all = &review.site.ledger.news;
    let Some((first, _)) = all.first() else { return Vec::new() };
    let is_over = |month: &Stretch| month.last_day() < review.site.date && month.last_day() >= *first;
    let has_news = |month: &Stretch| !super::ledger::between(all, month.first_day(), month.last_day()).is_empty();
    review.stretch.months().filter(is_over).filter(|month| !has_news(month)).collect()
}
