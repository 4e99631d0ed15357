//! The child's side of a trial: a program that does what it should be kept from, and says by its exit code whether it
//! could. It harms nothing where it can.

use crate::run::Guard;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::path::Path;
use std::time::Duration;

/// The first argument that turns a grader into such a program.
pub const ATTEMPT: &str = "__attempt";
/// Exit codes that no runtime uses.
pub const KEPT_FROM_IT: i32 = 40;
/// Likewise.
pub const DID_IT: i32 = 41;

/// How much is attempted of each: twice what is allowed.
pub const MEMORY_MIB: u64 = 2048;
/// One file.
pub const FILE_MIB: u64 = 4;
/// All files.
pub const FOLDER_MIB: u64 = 32;
/// Printed text.
pub const OUTPUT_MIB: usize = 2;

/// The word for a guard on the command line.
pub fn name(guard: Guard) -> &'static str {
    match guard {
        Guard::CpuTime => "cpu-time",
        Guard::WallTime => "wall-time",
        Guard::Memory => "memory",
        Guard::FileSize => "file-size",
        Guard::FolderSize => "folder-size",
        Guard::Output => "output",
        Guard::Processes => "processes",
        Guard::Reading => "reading",
        Guard::Writing => "writing",
        Guard::Network => "network",
        Guard::Signals => "signals",
        Guard::Tracing => "tracing",
        Guard::Descriptors => "descriptors",
        Guard::Environment => "environment",
    }
}

/// If this process was started to make an attempt: makes it, and does not return.
pub fn make_if_asked() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [first, name, file, port, grader] = arguments.as_slice() else {
        return;
    };
    if first != ATTEMPT {
        return;
    }
    let Some(guard) = Guard::ALL
        .into_iter()
        .find(|&guard| self::name(guard) == name)
    else {
        return;
    };
    let bait = Bait {
        file: Path::new(file),
        port: port.parse().unwrap_or(0),
        grader: grader.parse().unwrap_or(0),
    };
    let code = if could(guard, &bait) {
        DID_IT
    } else {
        KEPT_FROM_IT
    };
    std::process::exit(code);
}

struct Bait<'a> {
    file: &'a Path,
    port: u16,
    grader: i32,
}

fn could(guard: Guard, bait: &Bait) -> bool {
    match guard {
        Guard::CpuTime => loop {
            std::hint::black_box(0);
        },
        Guard::WallTime => {
            std::thread::sleep(Duration::from_secs(60));
            true
        }
        Guard::Memory => Vec::<u8>::new()
            .try_reserve_exact((MEMORY_MIB << 20) as usize)
            .is_ok(),
        Guard::FileSize => fs::write("large", vec![1; (FILE_MIB << 20) as usize]).is_ok(),
        Guard::FolderSize => could_fill_folder(),
        Guard::Output => could_print(),
        Guard::Processes => could_start_process(),
        Guard::Reading => fs::read(bait.file).is_ok(),
        Guard::Writing => could_write(bait.file),
        Guard::Network => could_reach_network(bait.port),
        Guard::Signals => could_signal(bait.grader),
        Guard::Tracing => could_trace(bait.grader),
        Guard::Descriptors => has_inherited(),
        Guard::Environment => std::env::var_os("PATH").is_some(),
    }
}

/// Many files, each of a permitted size; then waits to be noticed.
fn could_fill_folder() -> bool {
    let mebibyte = vec![1; 1 << 20];
    let written = (0..FOLDER_MIB).all(|i| fs::write(format!("file {i}"), &mebibyte).is_ok());
    std::thread::sleep(Duration::from_secs(1));
    written
}

fn could_print() -> bool {
    let line = [b'x'; 1 << 10];
    let mut out = std::io::stdout();
    let printed = (0..OUTPUT_MIB << 10).all(|_| out.write_all(&line).is_ok());
    std::thread::sleep(Duration::from_secs(1));
    printed
}

fn could_start_process() -> bool {
    let Ok(this) = std::env::current_exe() else {
        return false;
    };
    // Without its other arguments it is an ordinary grader, which is asked for its version only.
    let child = std::process::Command::new(this)
        .arg("--version")
        .stdout(std::process::Stdio::null())
        .spawn();
    child.is_ok_and(|mut child| child.wait().is_ok())
}

fn could_write(file: &Path) -> bool {
    let beside = file.with_file_name("beside");
    OpenOptions::new().append(true).open(file).is_ok() || File::create(beside).is_ok()
}

fn could_reach_network(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
        || TcpListener::bind("127.0.0.1:0").is_ok()
        || UdpSocket::bind("127.0.0.1:0").is_ok()
        || could_open_unix_socket()
}

#[cfg(unix)]
fn could_open_unix_socket() -> bool {
    std::os::unix::net::UnixDatagram::unbound().is_ok()
}

#[cfg(not(unix))]
fn could_open_unix_socket() -> bool {
    false
}

/// Signal 0, which is only asked for and never arrives.
#[cfg(unix)]
fn could_signal(process: i32) -> bool {
    let process = rustix::process::Pid::from_raw(process);
    process.is_some_and(|process| rustix::process::test_kill_process(process).is_ok())
}

#[cfg(not(unix))]
fn could_signal(_process: i32) -> bool {
    true
}

/// Its memory, its environment, or its threads as a debugger has them.
#[cfg(target_os = "linux")]
fn could_trace(process: i32) -> bool {
    let open = |name: &str| File::open(format!("/proc/{process}/{name}"));
    let environment =
        open("environ").is_ok_and(|mut file| std::io::Read::read(&mut file, &mut [0]).is_ok());
    // SAFETY: the request takes no pointers. Whoever is attached to goes on as before, also when this process ends.
    #[allow(unsafe_code)]
    let attached = unsafe { libc::ptrace(libc::PTRACE_SEIZE, process, 0usize, 0usize) } == 0;
    open("mem").is_ok() || environment || attached
}

#[cfg(not(target_os = "linux"))]
fn could_trace(_process: i32) -> bool {
    true
}

/// Any descriptor beyond the standard streams that belongs to a file with a name.
#[cfg(target_os = "linux")]
fn has_inherited() -> bool {
    (3..1024).any(|number| fs::read_link(format!("/proc/self/fd/{number}")).is_ok())
}

/// Likewise, where descriptors have no name to be read.
#[cfg(all(unix, not(target_os = "linux")))]
fn has_inherited() -> bool {
    let is_file = |number| fs::metadata(format!("/dev/fd/{number}")).is_ok_and(|it| it.is_file());
    (3..1024).any(is_file)
}

#[cfg(not(unix))]
fn has_inherited() -> bool {
    true
}
