//! What a reader does with a page: keys, the mouse and a finger, as the browser gets them from its system.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, bail};
use headless_chrome::browser::tab::ModifierKey;
use headless_chrome::protocol::cdp::{Emulation, Input};

use crate::page::Page;

/// A place in the window, in pixels from its left and top.
pub type Place = (f64, f64);

/// So many moves are seen of a drag.
const MOVES: u32 = 6;

impl Page {
    /// Presses and releases a key, such as `Tab`, `Enter` or `a`.
    pub fn press(&self, key: &str) -> Result<()> {
        self.tab.press_key(key)?;
        Ok(())
    }

    pub fn press_shifted(&self, key: &str) -> Result<()> {
        self.tab
            .press_key_with_modifiers(key, Some(&[ModifierKey::Shift]))?;
        Ok(())
    }

    /// Presses Tab so many times, without waiting for what comes of each.
    pub fn press_tab(&self, times: usize) -> Result<()> {
        // Each press waits for the browser's answer, so several are on their way at a time.
        const AT_A_TIME: usize = 6;
        let next = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            let press = || -> Result<()> {
                while next.fetch_add(1, Ordering::Relaxed) < times {
                    self.tab.call_method(tab_key())?;
                }
                Ok(())
            };
            let threads: Vec<_> = (0..AT_A_TIME).map(|_| scope.spawn(press)).collect();
            for thread in threads {
                thread
                    .join()
                    .unwrap_or_else(|_| bail!("a press of Tab failed"))?;
            }
            Ok(())
        })
    }

    /// Types `text` where the focus is.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.tab.type_str(text)?;
        Ok(())
    }

    /// Presses the mouse at a place, and holds it.
    pub fn grab(&self, at: Place) -> Result<()> {
        self.mouse(Input::DispatchMouseEventTypeOption::MouseMoved, at, false)?;
        self.mouse(Input::DispatchMouseEventTypeOption::MousePressed, at, true)
    }

    /// Releases the mouse.
    pub fn let_go(&self, at: Place) -> Result<()> {
        self.mouse(
            Input::DispatchMouseEventTypeOption::MouseReleased,
            at,
            false,
        )
    }

    /// Presses and releases the mouse.
    pub fn click(&self, at: Place) -> Result<()> {
        self.grab(at)?;
        self.let_go(at)
    }

    /// Presses the mouse at one place, and releases it at another.
    pub fn drag(&self, from: Place, to: Place) -> Result<()> {
        self.grab(from)?;
        for at in between(from, to) {
            self.mouse(Input::DispatchMouseEventTypeOption::MouseMoved, at, true)?;
        }
        self.let_go(to)
    }

    /// The page is on a screen that is touched.
    pub fn touched(&self) -> Result<()> {
        self.tab.call_method(Emulation::SetTouchEmulationEnabled {
            enabled: true,
            max_touch_points: Some(1),
        })?;
        Ok(())
    }

    /// A finger goes from one place to another.
    pub fn swipe(&self, from: Place, to: Place) -> Result<()> {
        use Input::DispatchTouchEventTypeOption as Kind;
        self.finger(Kind::TouchStart, Some(from))?;
        for at in between(from, to) {
            self.finger(Kind::TouchMove, Some(at))?;
        }
        self.finger(Kind::TouchEnd, None)
    }

    /// A finger touches a place, and is lifted.
    pub fn tap(&self, at: Place) -> Result<()> {
        use Input::DispatchTouchEventTypeOption as Kind;
        self.finger(Kind::TouchStart, Some(at))?;
        self.finger(Kind::TouchEnd, None)
    }

    fn mouse(
        &self,
        kind: Input::DispatchMouseEventTypeOption,
        at: Place,
        is_held: bool,
    ) -> Result<()> {
        use Input::DispatchMouseEventTypeOption as Kind;
        let is_button = matches!(kind, Kind::MousePressed | Kind::MouseReleased);
        self.tab.call_method(Input::DispatchMouseEvent {
            Type: kind,
            x: at.0,
            y: at.1,
            button: (is_held || is_button).then_some(Input::MouseButton::Left),
            buttons: Some(u32::from(is_held)),
            click_count: is_button.then_some(1),
            pointer_Type: None,
            modifiers: None,
            timestamp: None,
            force: None,
            tangential_pressure: None,
            tilt_x: None,
            tilt_y: None,
            twist: None,
            delta_x: None,
            delta_y: None,
        })?;
        Ok(())
    }

    fn finger(&self, kind: Input::DispatchTouchEventTypeOption, at: Option<Place>) -> Result<()> {
        let point = |at: Place| Input::TouchPoint {
            x: at.0,
            y: at.1,
            radius_x: None,
            radius_y: None,
            rotation_angle: None,
            force: None,
            tangential_pressure: None,
            tilt_x: None,
            tilt_y: None,
            twist: None,
            id: None,
        };
        self.tab.call_method(Input::DispatchTouchEvent {
            Type: kind,
            touch_points: at.into_iter().map(point).collect(),
            modifiers: None,
            timestamp: None,
        })?;
        Ok(())
    }
}

/// Places on the way from one to the other, and that one.
fn between(from: Place, to: Place) -> impl Iterator<Item = Place> {
    (1..=MOVES).map(move |k| {
        let share = f64::from(k) / f64::from(MOVES);
        (
            from.0 + share * (to.0 - from.0),
            from.1 + share * (to.1 - from.1),
        )
    })
}

fn tab_key() -> Input::DispatchKeyEvent {
    Input::DispatchKeyEvent {
        Type: Input::DispatchKeyEventTypeOption::RawKeyDown,
        key: Some("Tab".to_owned()),
        code: Some("Tab".to_owned()),
        windows_virtual_key_code: Some(9),
        native_virtual_key_code: Some(9),
        text: None,
        modifiers: None,
        timestamp: None,
        unmodified_text: None,
        key_identifier: None,
        auto_repeat: None,
        is_keypad: None,
        is_system_key: None,
        location: None,
        commands: None,
    }
}
