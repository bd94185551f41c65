//! How much work is done, counted and never timed: what a number shows does not depend on the machine or on what else it does. An allocator
//! that counts is part of the program under test here, which is why these tests stand by themselves. Where the system does not tell a thread's time
//! as Linux does, there are none.

#![cfg(target_os = "linux")]

mod again;
mod corpus;
mod growth;
mod hostile;
mod measure;
mod site;
mod words;

use measure::Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;
