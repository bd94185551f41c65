//! The program as a user meets it: every test runs the real binary on real folders. One binary, one module a subject.

mod architecture;
mod collation;
mod console;
mod crash;
mod crawl;
mod determinism;
mod facts;
mod golden;
mod inputs;
mod oracle;
mod preview;
mod privacy;
mod publishing;
mod serving;
mod site;
mod status;
mod watching;
