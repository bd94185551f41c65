//! The program as a user meets it: every test runs the real binary on real folders. One binary, one module a subject.

mod architecture;
mod crash;
mod crawl;
mod determinism;
mod golden;
mod inputs;
mod publishing;
mod site;
