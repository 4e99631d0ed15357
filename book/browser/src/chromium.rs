//! Starts Chromium, one for all tests of a file that run at the same time.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Child;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use anyhow::{Context, Result};
use headless_chrome::{Browser, LaunchOptions, Tab};

/// A running Chromium. It ends when the last page that holds it is dropped.
///
/// A process that this one has started must not end while Chromium runs: where that interrupts a thread that waits for
/// Chromium's answer, `headless_chrome` takes the connection for lost. So books are built before a page is opened, and what
/// runs beside the pages is ended with Chromium.
pub struct Chromium {
    pub browser: Browser,
    pulse: Arc<Tab>,
    // Dropped after the browser, in this order.
    companions: Companions,
}

/// Processes that run beside the pages.
#[derive(Default)]
struct Companions(Mutex<Vec<Child>>);

impl Chromium {
    /// Ends `process` when Chromium has ended.
    pub fn end_with_it(&self, process: Child) {
        let mut companions = self
            .companions
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        companions.push(process);
    }

    /// Begins its pulse, or ends it while time is measured: see [`PULSE`].
    pub fn beat(&self, is_on: bool) -> Result<()> {
        let script = if is_on {
            PULSE
        } else {
            "clearInterval(window.beating)"
        };
        self.pulse.evaluate(script, false)?;
        Ok(())
    }
}

impl Drop for Companions {
    fn drop(&mut self) {
        let companions = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        for process in companions {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

static RUNNING: Mutex<Weak<Chromium>> = Mutex::new(Weak::new());

/// How long Chromium may be silent. A page of all formulas of the book takes its time.
const SILENCE: Duration = Duration::from_secs(120);

/// What no test wants: a resolver for names, so that a request that leaves this machine fails; clocks that go slower in tabs
/// that are not in front.
const ARGUMENTS: [&str; 6] = [
    "--enable-blink-features=ComputedAccessibilityInfo",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--hide-scrollbars",
];

/// What a tab does that nobody looks at: it says something every few milliseconds. `headless_chrome` sends nothing while it
/// listens, and it listens for a tenth of a second where nothing is said: so long would every call take.
const PULSE: &str =
    "clearInterval(window.beating); window.beating = setInterval(() => console.debug(0), 5)";

fn pulse(browser: &Browser) -> Result<Arc<Tab>> {
    let tab = browser.new_tab()?;
    tab.enable_runtime()?;
    Ok(tab)
}

/// The Chromium that runs, or a new one.
pub fn chromium() -> Result<Arc<Chromium>> {
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(chromium) = running.upgrade()
        // One that has crashed, or was ended from outside, answers nothing.
        && chromium.browser.get_version().is_ok()
    {
        return Ok(chromium);
    }
    let path = executable()?;
    let options = LaunchOptions {
        path: Some(path.clone()),
        sandbox: !is_root(),
        window_size: Some((1400, 1000)),
        idle_browser_timeout: SILENCE,
        args: ARGUMENTS.iter().map(OsStr::new).collect(),
        ..LaunchOptions::default()
    };
    let browser =
        Browser::new(options).with_context(|| format!("cannot start {}", path.display()))?;
    let pulse = pulse(&browser).context("cannot open a tab")?;
    let chromium = Arc::new(Chromium {
        browser,
        pulse,
        companions: Companions::default(),
    });
    chromium.beat(true)?;
    *running = Arc::downgrade(&chromium);
    Ok(chromium)
}

fn executable() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM") {
        return Ok(path.into());
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let named = |name: &str| {
        std::env::split_paths(&folders)
            .map(|folder| folder.join(name))
            .find(|path| path.is_file())
    };
    named("chromium")
        .or_else(|| named("chromium-browser"))
        .or_else(|| headless_chrome::browser::default_executable().ok())
        .context("there is no Chromium in PATH; install it, or name its program in the variable CHROMIUM")
}

/// Chromium refuses to sandbox itself for root.
#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
