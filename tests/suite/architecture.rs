//! The module table of ARCHITECTURE.md against the imports of the code.
