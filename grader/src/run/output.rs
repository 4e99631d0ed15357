//! What a process prints: captured by one thread per pipe, and capped.

use super::cancel::{Cancel, Waiting};
use super::process::Stopped;
use std::io::Read;
use std::process::Child;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Who is handed what comes, as it comes: at most a little more than a process may print.
pub type Sink<'a> = &'a mut dyn FnMut(Pipe, &[u8]);

/// What has come out so far.
pub struct Output<'a> {
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    from: Receiver<Message>,
    sink: Sink<'a>,
    /// How many pipes have not ended.
    open: usize,
    _waiting: Waiting,
}

/// What whoever collects output is told.
#[derive(Debug)]
pub enum Message {
    Printed(Pipe, Vec<u8>),
    /// A pipe has ended.
    Ended,
    /// Nobody waits for the process any more.
    Cancelled,
}

/// Which of a process's two outputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pipe {
    Stdout,
    Stderr,
}

/// How often a running process is looked at.
const LOOK_AROUND: Duration = Duration::from_millis(50);
/// How long output is still read once the process is gone; only a pipe held open elsewhere makes it wait.
const AFTER_THE_END: Duration = Duration::from_millis(200);

impl<'a> Output<'a> {
    /// Begins to read both pipes of `child`, of each a little more than `most` bytes.
    pub fn capture(child: &mut Child, most: usize, cancel: &Cancel, sink: Sink<'a>) -> Self {
        let (sender, from) = channel();
        let pipes = [
            read(Pipe::Stdout, child.stdout.take(), most, &sender),
            read(Pipe::Stderr, child.stderr.take(), most, &sender),
        ];
        Self {
            stdout: Vec::new(),
            stderr: Vec::new(),
            from,
            sink,
            open: pipes.into_iter().flatten().count(),
            _waiting: cancel.wakes(sender),
        }
    }

    /// Reads until both pipes have ended. Now and then, however much is printed, and at once where it is cancelled, `look`
    /// is asked whether to go on: with `Some` in it the reading ends, and says why where the process was not at its end.
    pub fn collect(
        &mut self,
        most: usize,
        look: &mut dyn FnMut() -> Option<Option<Stopped>>,
    ) -> Option<Stopped> {
        let mut next_look = Instant::now() + LOOK_AROUND;
        while self.open > 0 {
            let left = next_look.saturating_duration_since(Instant::now());
            match self.from.recv_timeout(left) {
                Ok(Message::Printed(pipe, bytes)) => self.take(pipe, bytes),
                Ok(Message::Ended) => self.open -= 1,
                Ok(Message::Cancelled) => next_look = Instant::now(),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if self.stdout.len() + self.stderr.len() > most {
                return Some(Stopped::Output);
            }
            if Instant::now() >= next_look {
                if let Some(end) = look() {
                    return end;
                }
                next_look = Instant::now() + LOOK_AROUND;
            }
        }
        None
    }

    fn take(&mut self, pipe: Pipe, bytes: Vec<u8>) {
        (self.sink)(pipe, &bytes);
        match pipe {
            Pipe::Stdout => self.stdout.extend(bytes),
            Pipe::Stderr => self.stderr.extend(bytes),
        }
    }

    /// Reads what is still on its way once the process is gone.
    pub fn collect_the_rest(&mut self) {
        let deadline = Instant::now() + AFTER_THE_END;
        self.collect(usize::MAX, &mut || {
            (Instant::now() >= deadline).then_some(None)
        });
    }
}

/// Sends what `pipe` yields, up to a little more than `most` bytes, which is enough to see that it is too much. The rest is
/// read and dropped: a closed pipe would look like an error of the program's own. Nothing where there is no pipe.
fn read(
    name: Pipe,
    pipe: Option<impl Read + Send + 'static>,
    most: usize,
    to: &Sender<Message>,
) -> Option<()> {
    let mut pipe = pipe?;
    let to = to.clone();
    thread::spawn(move || {
        let mut sent = 0;
        let mut buffer = vec![0; 64 << 10];
        while let Ok(read @ 1..) = pipe.read(&mut buffer) {
            if sent <= most {
                sent += read;
                let _ = to.send(Message::Printed(name, buffer[..read].to_vec()));
            }
        }
        let _ = to.send(Message::Ended);
    });
    Some(())
}
