//! Whole sites: input, console and output side by side.
