//! An editor as rust-analyzer knows it: a small client of the language server protocol, which saves files and keeps what it is
//! told to show.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// rust-analyzer, and an editor with one workspace open.
pub struct Editor {
    server: Child,
    to_server: ChildStdin,
    from_server: Receiver<Value>,
    root: PathBuf,
    version: i64,
    requests: i64,
    /// What is shown now, by file.
    shown: BTreeMap<String, Vec<Value>>,
    quiescent: bool,
    /// How often a check on save has ended, or was broken off by the next.
    checks_ended: usize,
}

/// No test waits for longer than this for one message: something hangs then.
const LONGEST_WAIT: Duration = Duration::from_secs(300);

impl Editor {
    /// Starts `command` for the workspace `root`, with `settings` as initialization options, and waits until it has loaded.
    pub fn start(mut command: Command, root: &Path, settings: &Value) -> Self {
        let mut server = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{command:?}: {e}"));
        let to_server = server.stdin.take().expect("it is piped");
        let output = BufReader::new(server.stdout.take().expect("it is piped"));
        let (sender, from_server) = channel();
        thread::spawn(move || read_messages(output, |message| sender.send(message).is_ok()));
        let mut editor = Self {
            server,
            to_server,
            from_server,
            root: root.to_path_buf(),
            version: 0,
            requests: 0,
            shown: BTreeMap::new(),
            quiescent: false,
            checks_ended: 0,
        };
        editor.initialize(settings);
        editor.wait_until(|editor| editor.quiescent);
        editor
    }

    fn initialize(&mut self, settings: &Value) {
        let root = self.uri("");
        let id = self.request(
            "initialize",
            json!({
                "processId": std::process::id(),
                "rootUri": root,
                "workspaceFolders": [{ "uri": root, "name": "downhill" }],
                "capabilities": {
                    "window": { "workDoneProgress": true },
                    "textDocument": { "publishDiagnostics": { "relatedInformation": true } },
                    "experimental": { "serverStatusNotification": true },
                },
                "initializationOptions": settings,
            }),
        );
        while self.next_message()["id"] != json!(id) {}
        self.notify("initialized", json!({}));
    }

    pub fn open(&mut self, file: &str) {
        let text = fs::read_to_string(self.root.join(file)).expect("a file to open");
        let uri = self.uri(file);
        self.version += 1;
        let document =
            json!({ "uri": uri, "languageId": "rust", "version": self.version, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Types `text` in place of what an open file holds, and saves it.
    pub fn save(&mut self, file: &str, text: &str) {
        let uri = self.uri(file);
        self.version += 1;
        let changes = json!({
            "textDocument": { "uri": uri, "version": self.version },
            "contentChanges": [{ "text": text }],
        });
        self.notify("textDocument/didChange", changes);
        fs::write(self.root.join(file), text).expect("the file can be written");
        self.notify(
            "textDocument/didSave",
            json!({ "textDocument": { "uri": uri } }),
        );
    }

    /// The same, and waits until the check that it starts is over.
    pub fn save_and_wait(&mut self, file: &str, text: &str) {
        let ended = self.checks_ended;
        self.save(file, text);
        self.wait_until(|editor| editor.checks_ended > ended);
        self.settle();
    }

    /// Reads on until nothing has come for a while. No message says that the last diagnostics are out: whoever expects some waits
    /// for them.
    pub fn settle(&mut self) {
        while let Ok(message) = self.from_server.recv_timeout(Duration::from_millis(700)) {
            self.take_in(&message);
        }
    }

    /// Reads on until `done`. What never comes about fails the test, after the longest wait.
    pub fn wait_until(&mut self, done: impl Fn(&Self) -> bool) {
        while !done(self) {
            self.next_message();
        }
    }

    /// What is shown in a file that comes from `source`, such as `grader` or `rustc`.
    pub fn shown(&self, file: &str, source: &str) -> Vec<&Value> {
        let all = self.shown.get(&self.uri(file)).into_iter().flatten();
        all.filter(|diagnostic| diagnostic["source"] == source)
            .collect()
    }

    /// Whether the grader remarks something in a file, and all of it has this code.
    pub fn shows(&self, file: &str, code: &str) -> bool {
        let shown = self.shown(file, "grader");
        !shown.is_empty() && shown.iter().all(|diagnostic| diagnostic["code"] == code)
    }

    fn uri(&self, file: &str) -> String {
        let path = self.root.join(file).display().to_string();
        format!("file://{}", path.trim_end_matches('/').replace(' ', "%20"))
    }

    fn next_message(&mut self) -> Value {
        let message = self
            .from_server
            .recv_timeout(LONGEST_WAIT)
            .unwrap_or_else(|e| {
                panic!(
                    "rust-analyzer says nothing more ({e}); shown: {:#?}",
                    self.shown
                )
            });
        self.take_in(&message);
        message
    }

    fn take_in(&mut self, message: &Value) {
        let parameters = &message["params"];
        match message["method"].as_str() {
            Some("textDocument/publishDiagnostics") => {
                let uri = parameters["uri"].as_str().unwrap_or_default().to_owned();
                let shown = parameters["diagnostics"]
                    .as_array()
                    .cloned()
                    .unwrap_or_default();
                self.shown.insert(uri, shown);
            }
            Some("experimental/serverStatus") => {
                self.quiescent = parameters["quiescent"] == json!(true);
            }
            Some("$/progress") => {
                let token = parameters["token"].as_str().unwrap_or_default();
                let of_check = token.starts_with("rust-analyzer/flycheck");
                if of_check && parameters["value"]["kind"] == "end" {
                    self.checks_ended += 1;
                }
            }
            // A request of the server's. Nothing that it asks for is needed here.
            Some(_) if message.get("id").is_some() => {
                let answer = json!({ "jsonrpc": "2.0", "id": message["id"], "result": null });
                self.send(&answer);
            }
            _ => {}
        }
    }

    fn request(&mut self, method: &str, parameters: Value) -> i64 {
        self.requests += 1;
        let id = self.requests;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        id
    }

    fn notify(&mut self, method: &str, parameters: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(
            self.to_server,
            "Content-Length: {}\r\n\r\n{text}",
            text.len()
        )
        .and_then(|()| self.to_server.flush())
        .expect("rust-analyzer reads on");
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn read_messages(mut output: BufReader<ChildStdout>, mut take: impl FnMut(Value) -> bool) {
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if output.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            match line.trim().split_once(": ") {
                Some(("Content-Length", value)) => length = value.parse().expect("a length"),
                Some(_) => {}
                None => break,
            }
        }
        let mut bytes = vec![0; length];
        if output.read_exact(&mut bytes).is_err() {
            return;
        }
        if !take(serde_json::from_slice(&bytes).expect("JSON")) {
            return;
        }
    }
}
