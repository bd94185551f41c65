//! A build that is killed at random moments while somebody reads the site.
