//! Static site generator for Vietnamese friendship unions.

pub mod text;
