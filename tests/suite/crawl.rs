//! Every link of the built site, wherever it lies.
