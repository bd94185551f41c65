//! Static site generator for Vietnamese friendship unions.
pub mod output;
pub mod text;
