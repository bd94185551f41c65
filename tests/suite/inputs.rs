//! Everything an editor can get wrong, each with its code and its place.
