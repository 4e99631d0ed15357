//! A page in a tab of its own: opened and looked at. What a reader does with it is in `input`.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use headless_chrome::Tab;
use headless_chrome::protocol::cdp::types::Event;
use headless_chrome::protocol::cdp::{Emulation, Network, Page as Cdp, Runtime, Target};
use serde_json::Value;

use crate::chromium::{Chromium, chromium};
use crate::seen::{Request, Seen, note, told};

/// A tab. Its storage is shared with its siblings alone.
pub struct Page {
    pub(crate) tab: Arc<Tab>,
    seen: Arc<Mutex<Seen>>,
    context: String,
    chromium: Arc<Chromium>,
}

/// A part of a page as wide as the window, in pixels.
pub struct Clip {
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

const PATIENCE: Duration = Duration::from_secs(30);

impl Page {
    /// A new tab with a storage of its own, 1400 pixels wide.
    pub fn new() -> Result<Page> {
        let chromium = chromium()?;
        let context = chromium
            .browser
            .new_context()
            .context("cannot open a window")?
            .get_id()
            .to_owned();
        Page::in_context(chromium, context)
    }

    /// A new tab that shares this one's storage.
    pub fn sibling(&self) -> Result<Page> {
        Page::in_context(Arc::clone(&self.chromium), self.context.clone())
    }

    fn in_context(chromium: Arc<Chromium>, context: String) -> Result<Page> {
        let tab = chromium
            .browser
            .new_tab_with_options(new_tab(&context))
            .context("cannot open a tab")?;
        let seen = Arc::new(Mutex::new(Seen::default()));
        tab.add_event_listener({
            let seen = Arc::clone(&seen);
            Arc::new(move |event: &Event| note(event, &seen))
        })?;
        tab.enable_runtime()?;
        tab.enable_log()?;
        tab.call_method(network())?;
        // Tabs that are not in front have the focus, too.
        tab.call_method(Emulation::SetFocusEmulationEnabled { enabled: true })?;
        let page = Page {
            tab,
            seen,
            context,
            chromium,
        };
        // The print page opens a dialogue.
        page.before_scripts("window.print = () => {};")?;
        page.viewport(1400, 1000)?;
        Ok(page)
    }

    /// Shows `url` and waits until everything of it is loaded.
    pub fn open(&self, url: &str) -> Result<()> {
        {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            *seen = Seen::default();
        }
        let _ = self.evaluate("window.isLeft = true");
        let answer = self.tab.call_method(Cdp::Navigate {
            url: url.to_owned(),
            referrer: None,
            transition_Type: None,
            frame_id: None,
            referrer_policy: None,
        })?;
        if let Some(why) = answer.error_text {
            bail!("{url} does not open: {why}");
        }
        self.wait("!window.isLeft && document.readyState === 'complete'")
            .with_context(|| format!("{url} is not loaded"))
    }

    /// Loads the page anew, as it is left.
    pub fn reload(&self) -> Result<()> {
        self.evaluate("window.isLeft = true")?;
        self.tab.call_method(Cdp::Reload {
            ignore_cache: None,
            script_to_evaluate_on_load: None,
            loader_id: None,
        })?;
        self.wait("!window.isLeft && document.readyState === 'complete'")
    }

    /// The value of a JavaScript expression; where it is a promise, what comes of that.
    pub fn evaluate(&self, expression: &str) -> Result<Value> {
        let answer = self.tab.call_method(Runtime::Evaluate {
            expression: expression.to_owned(),
            return_by_value: Some(true),
            await_promise: Some(true),
            generate_preview: None,
            silent: None,
            include_command_line_api: None,
            user_gesture: Some(true),
            object_group: None,
            context_id: None,
            throw_on_side_effect: None,
            timeout: None,
            disable_breaks: None,
            repl_mode: None,
            allow_unsafe_eval_blocked_by_csp: None,
            unique_context_id: None,
            serialization_options: None,
        })?;
        if let Some(details) = answer.exception_details {
            bail!("{} in\n{expression}", told(&details));
        }
        Ok(answer.result.value.unwrap_or(Value::Null))
    }

    /// The text that a JavaScript expression gives.
    pub fn text(&self, expression: &str) -> Result<String> {
        match self.evaluate(expression)? {
            Value::String(text) => Ok(text),
            other => bail!("{expression} is {other} and no text"),
        }
    }

    /// Whether a JavaScript expression is true.
    pub fn is(&self, expression: &str) -> Result<bool> {
        Ok(self.evaluate(&format!("!!({expression})"))? == Value::Bool(true))
    }

    /// The texts that a JavaScript expression gives.
    pub fn list(&self, expression: &str) -> Result<Vec<String>> {
        let value = self.evaluate(expression)?;
        let Value::Array(entries) = value else {
            bail!("{expression} is no list");
        };
        let text = |entry: Value| match entry {
            Value::String(text) => text,
            other => other.to_string(),
        };
        Ok(entries.into_iter().map(text).collect())
    }

    /// Waits until a JavaScript expression is true.
    pub fn wait(&self, expression: &str) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            // While a page is left there is nothing to ask.
            if self.is(expression).unwrap_or(false) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        bail!("waited {PATIENCE:?} in vain for {expression}")
    }

    /// Runs `script` in each page before its own scripts.
    pub fn before_scripts(&self, script: &str) -> Result<()> {
        self.tab
            .call_method(Cdp::AddScriptToEvaluateOnNewDocument {
                source: script.to_owned(),
                world_name: None,
                include_command_line_api: None,
                run_immediately: None,
            })?;
        Ok(())
    }

    /// Pages come in this theme, as for a reader who chose it before.
    pub fn theme(&self, theme: &str) -> Result<()> {
        self.before_scripts(&format!(
            "try {{ localStorage.setItem('mdbook-theme', '{theme}'); }} catch {{ }}"
        ))
    }

    pub fn viewport(&self, width: u32, height: u32) -> Result<()> {
        self.tab.call_method(Emulation::SetDeviceMetricsOverride {
            width,
            height,
            device_scale_factor: 1.0,
            mobile: false,
            scale: None,
            screen_width: None,
            screen_height: None,
            position_x: None,
            position_y: None,
            dont_set_visible_size: None,
            screen_orientation: None,
            viewport: None,
            display_feature: None,
            device_posture: None,
        })?;
        Ok(())
    }

    /// Pages that are opened from now on run no scripts. What a test evaluates still runs.
    pub fn without_scripts(&self) -> Result<()> {
        self.tab
            .call_method(Emulation::SetScriptExecutionDisabled { value: true })?;
        Ok(())
    }

    /// Shows the page as paper does.
    pub fn printed(&self) -> Result<()> {
        self.media(Some("print"), &[])
    }

    /// Shows the page as a screen does, again.
    pub fn on_screen(&self) -> Result<()> {
        self.media(None, &[])
    }

    /// Shows the page to a reader who wants no motion.
    pub fn without_motion(&self) -> Result<()> {
        self.media(None, &[("prefers-reduced-motion", "reduce")])
    }

    fn media(&self, media: Option<&str>, features: &[(&str, &str)]) -> Result<()> {
        let feature = |(name, value): &(&str, &str)| Emulation::MediaFeature {
            name: (*name).to_owned(),
            value: (*value).to_owned(),
        };
        self.tab.call_method(Emulation::SetEmulatedMedia {
            media: media.map(str::to_owned),
            features: Some(features.iter().map(feature).collect()),
        })?;
        Ok(())
    }

    /// What the page has asked for since it was opened.
    pub fn requests(&self) -> Vec<Request> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.requests.clone()
    }

    /// Errors and warnings in the console, and exceptions that nobody caught, since the page was opened.
    pub fn complaints(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.complaints.clone()
    }

    /// A picture of a part of the page, as PNG.
    pub fn picture(&self, clip: Clip) -> Result<Vec<u8>> {
        let picture = self.tab.call_method(Cdp::CaptureScreenshot {
            format: Some(Cdp::CaptureScreenshotFormatOption::Png),
            quality: None,
            clip: Some(Cdp::Viewport {
                x: 0.0,
                y: f64::from(clip.top),
                width: f64::from(clip.width),
                height: f64::from(clip.height),
                scale: 1.0,
            }),
            from_surface: None,
            capture_beyond_viewport: Some(true),
            optimize_for_speed: None,
        })?;
        BASE64_STANDARD
            .decode(picture.data)
            .context("the browser sends no picture")
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        let _ = self.tab.close_target();
    }
}

fn new_tab(context: &str) -> Target::CreateTarget {
    Target::CreateTarget {
        url: "about:blank".to_owned(),
        left: None,
        top: None,
        width: None,
        height: None,
        window_state: None,
        browser_context_id: Some(context.to_owned()),
        enable_begin_frame_control: None,
        new_window: None,
        background: None,
        for_tab: None,
        hidden: None,
    }
}

fn network() -> Network::Enable {
    Network::Enable {
        max_total_buffer_size: None,
        max_resource_buffer_size: None,
        max_post_data_size: None,
        report_direct_socket_traffic: None,
        enable_durable_messages: None,
    }
}
