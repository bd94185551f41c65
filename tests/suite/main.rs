//! The program as a user meets it: every test runs the real binary on real folders. One binary, one module a subject.

mod architecture;
mod collation;
mod completions;
mod console;
mod countries;
mod crash;
mod crawl;
mod data;
mod determinism;
mod facts;
mod golden;
mod init;
mod inputs;
mod new;
mod oracle;
mod preview;
mod privacy;
mod publishing;
mod release;
mod schema;
mod serving;
mod site;
mod statistics;
mod status;
mod translate;
mod watching;
