//! Static site generator for Vietnamese friendship unions.

pub mod picture;
pub mod text;
