//! Pure helpers for text: languages, slugs, collation, dates, numbers.
