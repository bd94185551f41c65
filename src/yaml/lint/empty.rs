//! Keys with nothing behind them: to an editor a line not yet filled in, to a reader of types as good as absent.

use super::{Look, Slot, after_dash, is_blank_or_odd, scalar};
use crate::diagnostic::Code;
use crate::yaml::fault::Fault;

/// Keys that say in so many words that there is none: no deadline, no purpose, no authority printed.
pub(super) fn may_be_nothing(key: &str) -> bool {
    matches!(key, "due" | "purpose" | "authority")
}

impl<'t> Look<'t> {
    /// A key at `at` without a value on its line: one must stand below it.
    pub(super) fn demand_value(&mut self, slot: Slot<'t>, at: usize) {
        let mut next = slot.line.next;
        while next < self.text.len() {
            let line = self.line_at(next);
            let rest = &self.text[line.start + line.indent..line.end];
            if !rest.is_empty() && !rest.starts_with('#') {
                // Odd blanks at its start are a fault of their own.
                let below = line.indent > slot.column || rest.starts_with(is_blank_or_odd);
                let is_item = line.indent == slot.column && after_dash(rest).is_some();
                if below || is_item {
                    return;
                }
                break;
            }
            next = line.next.max(next + 1);
        }
        self.empty(slot, at);
    }

    /// YAML's own words for nothing.
    pub(super) fn is_null(&self, value: &str) -> bool {
        let written = value[..scalar::comment(value).unwrap_or(value.len())].trim_end();
        matches!(written, "~" | "null" | "Null" | "NULL")
    }

    pub(super) fn empty(&mut self, slot: Slot<'t>, at: usize) {
        self.open = None;
        self.refuse(slot, Fault::new(Code::EmptyValue, at).arg("key", slot.key));
    }
}
