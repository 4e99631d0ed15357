//! What a check finds wrong, collected over all pages, so that one run tells everything.

/// What was found wrong so far.
#[derive(Default)]
pub struct Faults {
    found: Vec<String>,
}

/// So many are printed; the rest is counted.
const PRINTED: usize = 60;

impl Faults {
    pub fn add(&mut self, what: impl Into<String>) {
        self.found.push(what.into());
    }

    /// Adds `what` where `fine` is false.
    pub fn unless(&mut self, fine: bool, what: impl FnOnce() -> String) {
        if !fine {
            self.found.push(what());
        }
    }

    /// Takes over what was found at a part of what is looked at.
    pub fn absorb(&mut self, part: &str, others: Faults) {
        let told = others.found.into_iter();
        self.found
            .extend(told.map(|what| format!("{part}: {what}")));
    }

    pub fn append(&mut self, others: Faults) {
        self.found.extend(others.found);
    }

    /// Panics with everything that was found.
    pub fn end(self) {
        let count = self.found.len();
        let printed = &self.found[..count.min(PRINTED)];
        let rest = match count.saturating_sub(PRINTED) {
            0 => String::new(),
            rest => format!("\n  and {rest} more"),
        };
        assert!(
            count == 0,
            "{count} found:\n  {}{rest}",
            printed.join("\n  ")
        );
    }
}
