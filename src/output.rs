//! Publishing: the only module that writes.
