//! What the browser reports of a page: what it asks for, and what it complains of.

use std::sync::{Mutex, PoisonError};

use headless_chrome::protocol::cdp::types::Event;
use headless_chrome::protocol::cdp::{Log, Runtime};
use serde_json::Value;

/// What the browser reported.
#[derive(Default)]
pub(crate) struct Seen {
    pub requests: Vec<Request>,
    pub complaints: Vec<String>,
}

/// What a page asked for.
#[derive(Clone, Debug)]
pub struct Request {
    pub url: String,
    /// As the protocol names it, such as `Script` or `Prefetch`.
    pub kind: String,
}

/// Keeps what a test may ask for.
pub(crate) fn note(event: &Event, seen: &Mutex<Seen>) {
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    match event {
        Event::NetworkRequestWillBeSent(sent) => {
            let kind = sent.params.Type.as_ref();
            seen.requests.push(Request {
                url: sent.params.request.url.clone(),
                kind: kind.map_or_else(String::new, |kind| format!("{kind:?}")),
            });
        }
        Event::RuntimeConsoleAPICalled(called) => {
            use Runtime::ConsoleAPICalledEventTypeOption as Kind;
            if matches!(
                called.params.Type,
                Kind::Error | Kind::Warning | Kind::Assert
            ) {
                let words = called.params.args.iter().map(|argument| {
                    let value = argument.value.as_ref().map(Value::to_string);
                    value
                        .or_else(|| argument.description.clone())
                        .unwrap_or_default()
                });
                seen.complaints.push(words.collect::<Vec<_>>().join(" "));
            }
        }
        Event::RuntimeExceptionThrown(thrown) => {
            seen.complaints.push(told(&thrown.params.exception_details));
        }
        Event::LogEntryAdded(added) => {
            let entry = &added.params.entry;
            if matches!(
                entry.level,
                Log::LogEntryLevel::Warning | Log::LogEntryLevel::Error
            ) {
                let url = entry.url.as_deref().unwrap_or_default();
                seen.complaints.push(format!("{} {url}", entry.text));
            }
        }
        _ => {}
    }
}

pub(crate) fn told(details: &Runtime::ExceptionDetails) -> String {
    let exception = details.exception.as_ref();
    let described = exception.and_then(|exception| exception.description.clone());
    let url = details.url.as_deref().unwrap_or_default();
    let described = described.unwrap_or_default();
    format!(
        "{} {described} {url}:{}",
        details.text,
        details.line_number + 1
    )
}
