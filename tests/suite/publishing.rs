//! What a build writes, keeps, removes and refuses.
