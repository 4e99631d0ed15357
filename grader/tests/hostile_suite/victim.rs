//! A process that is none of a submission's business: it sleeps, with a secret in its memory.

use super::processes;
use super::surroundings::VARIABLE;
use std::fs;
use std::process::{Child, Command, Stdio};

pub struct Victim {
    process: Child,
    secret: String,
    before: String,
}

impl Victim {
    pub fn new(secret: &str) -> Self {
        let process = Command::new("sleep")
            .arg("86400")
            .current_dir("/")
            .env_clear()
            .env(VARIABLE, secret)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("`sleep` starts");
        let before = condition(process.id());
        Self {
            process,
            secret: secret.to_owned(),
            before,
        }
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// What is different about it, if anything is.
    pub fn change(&self) -> Option<String> {
        let now = condition(self.id());
        (now != self.before).then(|| format!("before: {}, after: {now}", self.before))
    }

    /// Another one, if something is different.
    pub fn restore(&mut self) {
        if self.change().is_some() {
            *self = Self::new(&self.secret);
        }
    }
}

impl Drop for Victim {
    fn drop(&mut self) {
        processes::end(self.id() as i32);
        let _ = self.process.wait();
    }
}

/// Its state, priority, policy, limits and tracer. Just started, it may not sleep yet; that makes no difference.
fn condition(id: u32) -> String {
    let read = |name: &str| fs::read_to_string(format!("/proc/{id}/{name}")).unwrap_or_default();
    let stat = read("stat");
    let fields: Vec<&str> = stat.split_whitespace().collect();
    let field = |i: usize| fields.get(i).copied().unwrap_or("gone");
    let state = match field(2) {
        "R" | "S" | "D" => "alive",
        other => other,
    };
    let status = read("status");
    let tracer = status.lines().find(|line| line.starts_with("TracerPid"));
    let limits = read("limits");
    let files = limits
        .lines()
        .find(|line| line.starts_with("Max open files"));
    format!(
        "{state}, priority {}, policy {}, {}, {}, killed after {}",
        field(18),
        field(40),
        tracer.unwrap_or_default(),
        files.unwrap_or_default(),
        read("oom_score_adj").trim(),
    )
}
