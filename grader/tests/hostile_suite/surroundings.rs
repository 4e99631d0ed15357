//! What stands around a submission while it runs: a copy of the workspace, a folder outside with secrets in it, listeners
//! of every kind, and a process that is none of its business. Each can tell afterwards whether it was touched.

use super::canary::{Canary, Seen};
use super::guarded::Guarded;
use super::victim::Victim;
use std::fs::{self, File};
use std::net::{TcpListener, UdpSocket};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram, UnixListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use testing::Copy;

/// The exercise that most submissions stand in for, and the one that is checked beside the others.
pub const BY_HAND: &str = "gradient_descent/gradient_by_hand";
pub const MSE: &str = "losses/mse_gradient";

/// The environment variable that holds a secret.
pub const VARIABLE: &str = "DOWNHILL_TEST_SECRET";

/// Everything around one submission at a time.
pub struct Surroundings {
    pub copy: Copy,
    outside: TempDir,
    guarded: [Guarded; 2],
    log: Log,
    listeners: Listeners,
    pub victim: Victim,
    /// A word that no other text has, for submissions to say.
    pub mark: String,
    solutions: [String; 2],
}

struct Listeners {
    tcp: TcpListener,
    udp: UdpSocket,
    stream: UnixListener,
    datagram: UnixDatagram,
    hidden: UnixListener,
}

/// The log of attempts, to which the grader adds a line for each file.
struct Log {
    file: PathBuf,
    known: String,
}

impl Log {
    fn file(copy: &Copy) -> PathBuf {
        copy.path(".grader/attempts.jsonl")
    }

    fn new(copy: &Copy) -> Self {
        let file = Self::file(copy);
        let known = fs::read_to_string(&file).expect("the solutions are logged");
        Self { file, known }
    }

    /// What has become of it since the last call that is not the grader's doing.
    fn change(&mut self) -> Option<String> {
        let now = fs::read_to_string(&self.file).unwrap_or_default();
        let is_attempt = |line: &str| {
            let attempt: Option<serde_json::Value> = serde_json::from_str(line).ok();
            attempt.is_some_and(|a| [BY_HAND, MSE].iter().any(|id| a["exercise"] == *id))
        };
        let added = now.strip_prefix(&self.known);
        let is_ours = added.is_some_and(|added| added.lines().all(is_attempt));
        self.known = now;
        (!is_ours).then(|| format!("{} has other lines than attempts", self.file.display()))
    }
}

/// A word that stands nowhere else: what it is for, this process and a number.
pub fn word(what: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("{what}-{}-{next}", std::process::id())
}

/// The secrets, one for each way to one. All of them begin alike, and nothing else does.
const SECRET: &str = "a-secret";

/// The value of [`VARIABLE`] in a harness.
pub fn secret_value() -> &'static str {
    static VALUE: OnceLock<String> = OnceLock::new();
    VALUE.get_or_init(|| word(&format!("{SECRET}-of-the-environment")))
}

/// Whether a secret stands in `text`, and which.
pub fn secret_in(text: &str) -> Option<&str> {
    let at = text.find(SECRET)?;
    let end = text[at..].find(|c: char| !c.is_alphanumeric() && c != '-');
    Some(&text[at..end.map_or(text.len(), |end| at + end)])
}

impl Surroundings {
    pub fn new() -> Self {
        let copy = Copy::new();
        quick(&copy, BY_HAND);
        quick(&copy, MSE);
        let solutions = [BY_HAND, MSE].map(|exercise| copy.solution(exercise));
        let outside = tempfile::tempdir().expect("a folder outside");
        furnish(outside.path());
        for place in [
            format!("solutions/src/{BY_HAND}.rs"),
            format!("grader/hidden/{BY_HAND}/mistakes/forgot_the_two.rs"),
        ] {
            let secret = word(&format!("{SECRET}-of-the-workspace"));
            let marked = format!("{}\n// {secret}\n", copy.read(&place));
            fs::write(copy.path(&place), marked).expect("the copy can be written");
        }
        let cache = copy.path("target/grader-cache");
        let verdict = |exercise: &str| {
            let name = format!("verdicts/{}.json", exercise.replace('/', "-"));
            cache.join(name)
        };
        let of_the_grader = vec![
            cache.join("run"),
            cache.join("work").join(BY_HAND),
            cache.join("work").join(MSE),
            verdict(BY_HAND),
            verdict(MSE),
            copy.file(BY_HAND),
            copy.file(MSE),
            Log::file(&copy),
            copy.path(".grader/lock"),
        ];
        // One check makes the folders, and asks for the toolchain.
        for exercise in [BY_HAND, MSE] {
            copy.solve(exercise);
        }
        let (_, err, code) = crate::support::run(&copy, &["check", BY_HAND, MSE]);
        assert_eq!((err.as_str(), code), ("", 0), "the solutions pass");
        let guarded = [
            Guarded::new(outside.path(), vec![outside.path().join("sockets")]),
            Guarded::new(copy.root(), of_the_grader),
        ];
        let listeners = Listeners::new(outside.path());
        Self {
            log: Log::new(&copy),
            copy,
            guarded,
            listeners,
            victim: Victim::new(&word(&format!("{SECRET}-of-a-process"))),
            mark: word("it-was-done"),
            solutions,
            outside,
        }
    }

    /// The right answer to `exercise`, as no cache knows it.
    pub fn solution(&self, exercise: &str) -> String {
        let i = usize::from(exercise != BY_HAND);
        format!("{}// {}\n", self.solutions[i], word("solution"))
    }

    /// `source` with the words between `@` replaced.
    pub fn fill(&self, source: &str) -> String {
        let outside = self.outside.path();
        let path = |path: PathBuf| path.display().to_string();
        let mut filled = source.to_owned();
        let complaint = "let _: u8 = \"\";\n";
        for (word, value) in [
            ("@OPEN@", "(".repeat(100_000)),
            ("@CLOSE@", ")".repeat(100_000)),
            ("@MINUSES@", "-".repeat(200_000)),
            ("@WRONG@", complaint.repeat(5000)),
            ("@OUTSIDE@", path(outside.to_owned())),
            ("@SECRET_FILE@", path(outside.join("secret.json"))),
            ("@SECRET_CODE@", path(outside.join("secret_code.rs"))),
            ("@LIBRARY@", path(outside.join("library"))),
            ("@WORKSPACE@", path(self.copy.root().to_owned())),
            ("@HIDDEN@", path(self.copy.hidden(BY_HAND))),
            (
                "@SOLUTION@",
                path(self.copy.path(&format!("solutions/src/{BY_HAND}.rs"))),
            ),
            ("@PORT@", self.listeners.port().to_string()),
            ("@UDP@", self.listeners.udp_port().to_string()),
            ("@SOCKET@", path(outside.join("sockets/stream"))),
            ("@DATAGRAMS@", path(outside.join("sockets/datagram"))),
            ("@ABSTRACT@", abstract_name(outside)),
            ("@VICTIM@", self.victim.id().to_string()),
            ("@VARIABLE@", VARIABLE.to_owned()),
            ("@MARK@", self.mark.clone()),
            ("@ESC@", "\u{1b}".to_owned()),
            ("@CSI@", "\u{9b}".to_owned()),
            ("@BELL@", "\u{7}".to_owned()),
            ("@RETURN@", "\r".to_owned()),
            ("@RLO@", "\u{202e}".to_owned()),
            ("@RLI@", "\u{2067}".to_owned()),
            ("@PDI@", "\u{2069}".to_owned()),
        ] {
            filled = filled.replace(word, &value);
        }
        let left = filled.split('@').skip(1).find(|piece| {
            let capital = |c: char| c.is_ascii_uppercase() || c == '_';
            !piece.is_empty() && piece.chars().all(capital)
        });
        assert_eq!(left, None, "a word that stands for nothing");
        filled
    }

    /// What was touched since the last call, as canaries.
    pub fn tell(&mut self, seen: &mut Seen) {
        for guarded in &self.guarded {
            if let Some(difference) = guarded.differences().first() {
                seen.add(Canary::Outside, difference);
            }
        }
        if let Some(change) = self.log.change() {
            seen.add(Canary::Outside, &change);
        }
        if let Some(arrived) = self.listeners.arrived() {
            seen.add(Canary::Connection, arrived);
        }
        if let Some(change) = self.victim.change() {
            seen.add(Canary::Victim, change);
        }
    }

    /// Makes everything as it was.
    pub fn restore(&mut self) {
        for guarded in &mut self.guarded {
            guarded.restore();
        }
        self.log.change();
        self.listeners.arrived();
        self.victim.restore();
    }
}

/// Limits that a test need not wait long for.
fn quick(copy: &Copy, exercise: &str) {
    copy.edit(
        &format!("grader/hidden/{exercise}/exercise.toml"),
        "hints = [",
        "limits = { cpu_seconds = 1, memory_mib = 256 }\nhints = [",
    );
}

/// Files to be stolen, changed and linked with.
fn furnish(outside: &Path) {
    let secret = |of: &str| word(&format!("{SECRET}-of-{of}"));
    let write = |name: &str, text: String| {
        fs::write(outside.join(name), text).expect("a file outside");
    };
    write(
        "secret.json",
        format!("{{\"{}\":{{}}}}\n", secret("a-file")),
    );
    write(
        "secret_code.rs",
        format!("pub const SECRET: &str = \"{}\";\n", secret("a-source")),
    );
    write("precious", "what must stay as it is\n".repeat(1000));
    fs::create_dir(outside.join("folder")).expect("a folder outside");
    write("folder/inside", "one more\n".to_owned());
    fs::create_dir(outside.join("sockets")).expect("a folder for sockets");
    let library = outside.join("library");
    fs::create_dir(&library).expect("a folder for a library");
    let stolen = secret("a-library");
    let code = format!("const char stolen[] = \"{stolen}\";\n");
    fs::write(library.join("stolen.c"), code).expect("a library's source");
    let build = |words: &[&str]| {
        let status = Command::new(words[0])
            .args(&words[1..])
            .current_dir(&library)
            .status();
        assert!(status.is_ok_and(|s| s.success()), "{words:?}");
    };
    build(&["cc", "-fPIC", "-c", "stolen.c", "-o", "stolen.o"]);
    let place = format!("-Wl,-soname,{}/libstolen.so", library.display());
    build(&["cc", "-shared", &place, "stolen.o", "-o", "libstolen.so"]);
    build(&["ar", "rcs", "libstolen.a", "stolen.o"]);
}

/// A file with a secret in it, open in this process, and so in each that it starts.
pub fn leave_a_file_open() {
    static OPEN: OnceLock<(TempDir, File)> = OnceLock::new();
    OPEN.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("open");
        fs::write(&path, word(&format!("{SECRET}-of-an-open-file"))).expect("a file");
        let file = File::open(path).expect("it can be opened");
        let none = rustix::io::FdFlags::empty();
        rustix::io::fcntl_setfd(&file, none).expect("it can be inherited");
        (folder, file)
    });
}

fn abstract_name(outside: &Path) -> String {
    format!("downhill{}", outside.display())
}

impl Listeners {
    fn new(outside: &Path) -> Self {
        let sockets = outside.join("sockets");
        let hidden = SocketAddr::from_abstract_name(abstract_name(outside)).expect("a name");
        let listeners = Self {
            tcp: TcpListener::bind("127.0.0.1:0").expect("a port"),
            udp: UdpSocket::bind("127.0.0.1:0").expect("a port"),
            stream: UnixListener::bind(sockets.join("stream")).expect("a socket"),
            datagram: UnixDatagram::bind(sockets.join("datagram")).expect("a socket"),
            hidden: UnixListener::bind_addr(&hidden).expect("an abstract socket"),
        };
        let set = [
            listeners.tcp.set_nonblocking(true),
            listeners.udp.set_nonblocking(true),
            listeners.stream.set_nonblocking(true),
            listeners.datagram.set_nonblocking(true),
            listeners.hidden.set_nonblocking(true),
        ];
        assert!(set.iter().all(Result::is_ok));
        listeners
    }

    fn port(&self) -> u16 {
        self.tcp.local_addr().map_or(0, |address| address.port())
    }

    fn udp_port(&self) -> u16 {
        self.udp.local_addr().map_or(0, |address| address.port())
    }

    /// Which kinds something has arrived at since the last call.
    fn arrived(&self) -> Option<String> {
        let mut buffer = [0; 64];
        let mut arrived = Vec::new();
        while self.tcp.accept().is_ok() {
            arrived.push("TCP");
        }
        while self.udp.recv(&mut buffer).is_ok() {
            arrived.push("UDP");
        }
        while self.stream.accept().is_ok() {
            arrived.push("a Unix stream");
        }
        while self.datagram.recv(&mut buffer).is_ok() {
            arrived.push("a Unix datagram");
        }
        while self.hidden.accept().is_ok() {
            arrived.push("an abstract Unix stream");
        }
        arrived.dedup();
        (!arrived.is_empty()).then(|| arrived.join(", "))
    }
}
