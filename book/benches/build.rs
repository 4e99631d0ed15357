//! Our build beside the stock mdBook's, on the same chapters: a whole build, and from a save to the page that is served.
//!
//! ```text
//! MDBOOK=path/of/mdbook cargo bench --profile press -p book      a minute; without the variable, `mdbook` of the PATH
//! ```
//!
//! The peer renders the same Markdown with nothing of ours in between. Times are medians of interleaved runs in one
//! session, so that each ratio is of the same minutes. A save is there when the served page holds what was written.
//! Programs of the profile `press` are measured, which is what `cargo book` runs.

use std::error::Error;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const BUILDS: usize = 21;
const SAVES: usize = 11;
/// The page that is edited, and what its edits look for.
const EDITED: &str = "gradient_descent";
const MARK: &str = "Saved for the";

fn main() -> ExitCode {
    if !std::env::args().any(|argument| argument == "--bench") {
        // `cargo test --all-targets` starts benchmarks too.
        println!("Nothing is measured: this is for `cargo bench -p book`.");
        return ExitCode::SUCCESS;
    }
    match compare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("The measurement ended early: {why}");
            ExitCode::FAILURE
        }
    }
}

fn compare() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let ours = workspace(&folder.path().join("ours"))?;
    let stock = workspace(&folder.path().join("stock"))?;
    without_ours(&stock.join("book/book.toml"))?;
    let programs = Programs {
        book: press()?,
        mdbook: std::env::var_os("MDBOOK").map_or_else(|| PathBuf::from("mdbook"), PathBuf::from),
    };

    let mut times = (Vec::new(), Vec::new());
    for _ in 0..BUILDS {
        times.0.push(timed(programs.build(&ours))?);
        times.1.push(timed(programs.stock_build(&stock))?);
    }
    say("a whole build", times);

    let mut times = (Vec::new(), Vec::new());
    let our_server = Server::start(|port| programs.serve(&ours, port))?;
    let stock_server = Server::start(|port| programs.stock_serve(&stock, port))?;
    for turn in 0..SAVES {
        times.0.push(save(&ours, &our_server, turn)?);
        times.1.push(save(&stock, &stock_server, turn)?);
    }
    say("from a save to the page", times);
    Ok(())
}

struct Programs {
    book: PathBuf,
    mdbook: PathBuf,
}

impl Programs {
    fn build(&self, workspace: &Path) -> Command {
        let mut command = Command::new(&self.book);
        command.arg("build").current_dir(workspace);
        command
    }

    fn stock_build(&self, workspace: &Path) -> Command {
        let mut command = Command::new(&self.mdbook);
        command.args(["build", "book"]).current_dir(workspace);
        command
    }

    fn serve(&self, workspace: &Path, port: u16) -> Command {
        let mut command = Command::new(&self.book);
        command.args(["serve", "--port", &port.to_string()]);
        command.current_dir(workspace);
        command
    }

    fn stock_serve(&self, workspace: &Path, port: u16) -> Command {
        let mut command = Command::new(&self.mdbook);
        // Its own default looks once a second; this is told by the system, as ours is.
        command.args(["serve", "book", "--watcher", "native", "-n", "127.0.0.1"]);
        command
            .args(["-p", &port.to_string()])
            .current_dir(workspace);
        command
    }
}

/// The program as `cargo book` builds it.
fn press() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["build", "--quiet", "--profile", "press", "-p", "book"];
    let status = Command::new(cargo)
        .args(arguments)
        .current_dir(&root)
        .status()?;
    if !status.success() {
        return Err("cargo could not build the book's program".into());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root.join("target"), PathBuf::from);
    Ok(target
        .join("press/book")
        .with_extension(std::env::consts::EXE_EXTENSION))
}

/// A copy of what the book is made of.
fn workspace(to: &Path) -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::create_dir_all(to.join("grader"))?;
    for part in ["Cargo.toml", "book", "grader/hidden", "solutions"] {
        copy(&root.join(part), &to.join(part))?;
    }
    Ok(to.to_owned())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else {
        fs::copy(from, to)?;
    }
    Ok(())
}

/// The same book without our preprocessor and without what follows the rendering.
fn without_ours(config: &Path) -> Result<()> {
    let mut table: toml::Table = fs::read_to_string(config)?.parse()?;
    table.remove("preprocessor");
    if let Some(output) = table.get_mut("output").and_then(toml::Value::as_table_mut) {
        output.remove("pages");
    }
    fs::write(config, toml::to_string(&table)?)?;
    Ok(())
}

fn timed(mut command: Command) -> Result<f64> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let begun = Instant::now();
    let status = command.status()?;
    let seconds = begun.elapsed().as_secs_f64();
    if !status.success() {
        return Err(format!("{command:?} ended with {status}").into());
    }
    Ok(seconds)
}

/// A server that ends with the measurement.
struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn start(command: impl Fn(u16) -> Command) -> Result<Server> {
        // Free a moment ago, and nobody else asks for ports now.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = command(port);
        let child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let server = Server { child, port };
        while server.page().is_err() {
            thread::sleep(Duration::from_millis(20));
        }
        // Its watch begins after its first build.
        thread::sleep(Duration::from_secs(2));
        Ok(server)
    }

    fn page(&self) -> Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(
            stream,
            "GET /{EDITED}.html HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        )?;
        let mut page = Vec::new();
        stream.read_to_end(&mut page)?;
        Ok(String::from_utf8_lossy(&page).into_owned())
    }
}

/// Seconds from a save to the page that has it.
fn save(workspace: &Path, server: &Server, turn: usize) -> Result<f64> {
    let file = workspace.join(format!("book/chapters/{EDITED}.md"));
    let text = fs::read_to_string(&file)?;
    let text = text.split(MARK).next().unwrap_or_default();
    let mark = format!("{MARK} {turn}th time.");
    let begun = Instant::now();
    fs::write(&file, format!("{text}{mark}\n"))?;
    while !server.page().is_ok_and(|page| page.contains(&mark)) {
        if begun.elapsed() > Duration::from_secs(30) {
            return Err("a save was not seen".into());
        }
        thread::sleep(Duration::from_millis(2));
    }
    let seconds = begun.elapsed().as_secs_f64();
    // The next save is not to fall into the wake of this one.
    thread::sleep(Duration::from_millis(300));
    Ok(seconds)
}

fn say(what: &str, (mut ours, mut stock): (Vec<f64>, Vec<f64>)) {
    let median = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let (ours, stock) = (median(&mut ours), median(&mut stock));
    println!(
        "{what}: {:.0} ms, stock mdBook {:.0} ms, ratio {:.2}",
        ours * 1000.0,
        stock * 1000.0,
        ours / stock
    );
}
