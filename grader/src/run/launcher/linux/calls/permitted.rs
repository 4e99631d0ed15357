//! What a program may call: what Rust's standard library and the C library below it use for memory, files, threads, time
//! and their own signals. Files have a name, and keep it: the grader counts them by their names.

use super::{Length, Rules, always, compare, one_of, only_where, own_numbers};
use seccompiler::{BackendError, SeccompCmpOp as Compare, SeccompCondition, SeccompRule};

/// The calls, and with which arguments.
pub fn rules() -> Result<Rules, BackendError> {
    let mut rules: Rules = always(ALWAYS).chain(always(OLDER)).collect();
    rules.insert(libc::SYS_kill, one_of(0, &own_numbers())?);
    rules.insert(libc::SYS_tgkill, one_of(0, &own_numbers()[1..2])?);
    rules.insert(libc::SYS_prctl, one_of(0, PRCTL)?);
    rules.insert(libc::SYS_ioctl, one_of(1, IOCTL)?);
    rules.insert(libc::SYS_fcntl, one_of(1, FCNTL)?);
    rules.insert(libc::SYS_prlimit64, asking_for_limits()?);
    rules.insert(libc::SYS_clone, new_thread()?);
    rules.insert(libc::SYS_openat, with_a_name(2)?);
    #[cfg(target_arch = "x86_64")]
    rules.insert(libc::SYS_open, with_a_name(1)?);
    Ok(rules)
}

/// Calls that C libraries try first, and do without.
pub fn too_new() -> Rules {
    always(TOO_NEW).collect()
}

/// A thread shares its process. Whatever does not is another process.
fn new_thread() -> Result<Vec<SeccompRule>, BackendError> {
    let thread = libc::CLONE_THREAD.unsigned_abs().into();
    only_where(compare(0, Compare::MaskedEq(thread), thread)?)
}

/// A file that is opened, with these flags, has a name.
fn with_a_name(flags: u8) -> Result<Vec<SeccompRule>, BackendError> {
    /// The bit of `O_TMPFILE` that is no other flag's.
    const NAMELESS: u64 = 0o20_000_000;
    only_where(compare(flags, Compare::MaskedEq(NAMELESS), 0)?)
}

/// Limits may be asked for, and not be set.
fn asking_for_limits() -> Result<Vec<SeccompRule>, BackendError> {
    only_where(SeccompCondition::new(2, Length::Qword, Compare::Eq, 0)?)
}

const PR_SET_NAME: u64 = 15;
const PR_GET_NAME: u64 = 16;
const PR_SET_NO_NEW_PRIVS: u64 = 38;
const PR_SET_VMA: u64 = 0x5356_4d41;
/// Names, and what the next filter needs.
const PRCTL: &[u64] = &[PR_SET_NAME, PR_GET_NAME, PR_SET_NO_NEW_PRIVS, PR_SET_VMA];
/// Is it a terminal, how much is there to read, close it on exec, do not wait.
const IOCTL: &[u64] = &[0x5401, 0x541b, 0x5421, 0x5450, 0x5451];
/// Duplicates, flags and locks; none of those by which a file sends signals to any process.
const FCNTL: &[u64] = &[0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 38, 1030];

const ALWAYS: &[i64] = &[
    // starting and ending
    libc::SYS_execve,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_set_tid_address,
    libc::SYS_rseq,
    libc::SYS_seccomp,
    libc::SYS_restart_syscall,
    // memory
    libc::SYS_brk,
    libc::SYS_mmap,
    libc::SYS_mprotect,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    // files
    libc::SYS_close,
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_readv,
    libc::SYS_writev,
    libc::SYS_pread64,
    libc::SYS_pwrite64,
    libc::SYS_lseek,
    libc::SYS_fstat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_faccessat,
    libc::SYS_readlinkat,
    libc::SYS_getdents64,
    libc::SYS_getcwd,
    libc::SYS_chdir,
    libc::SYS_fchdir,
    libc::SYS_mkdirat,
    libc::SYS_mknodat,
    libc::SYS_linkat,
    libc::SYS_symlinkat,
    libc::SYS_ftruncate,
    libc::SYS_fallocate,
    libc::SYS_fsync,
    libc::SYS_fdatasync,
    libc::SYS_flock,
    libc::SYS_umask,
    libc::SYS_dup,
    libc::SYS_dup3,
    libc::SYS_pipe2,
    // waiting
    libc::SYS_ppoll,
    libc::SYS_pselect6,
    libc::SYS_nanosleep,
    libc::SYS_clock_nanosleep,
    libc::SYS_wait4,
    libc::SYS_waitid,
    // threads
    libc::SYS_futex,
    libc::SYS_set_robust_list,
    libc::SYS_gettid,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_getcpu,
    // time
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_gettimeofday,
    // signals
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_rt_sigsuspend,
    libc::SYS_rt_sigtimedwait,
    libc::SYS_sigaltstack,
    // about itself
    libc::SYS_getpid,
    libc::SYS_getppid,
    libc::SYS_getuid,
    libc::SYS_geteuid,
    libc::SYS_getgid,
    libc::SYS_getegid,
    libc::SYS_getrusage,
    libc::SYS_sysinfo,
    libc::SYS_uname,
    libc::SYS_getrandom,
];

/// What x86-64 has besides, from before the calls above.
#[cfg(target_arch = "x86_64")]
const OLDER: &[i64] = &[
    libc::SYS_arch_prctl,
    libc::SYS_stat,
    libc::SYS_lstat,
    libc::SYS_access,
    libc::SYS_readlink,
    libc::SYS_mkdir,
    libc::SYS_mknod,
    libc::SYS_link,
    libc::SYS_symlink,
    libc::SYS_dup2,
    libc::SYS_pipe,
    libc::SYS_poll,
    libc::SYS_select,
    libc::SYS_pause,
    libc::SYS_getrlimit,
];
#[cfg(not(target_arch = "x86_64"))]
const OLDER: &[i64] = &[];

const TOO_NEW: &[i64] = &[
    libc::SYS_clone3,
    libc::SYS_close_range,
    libc::SYS_openat2,
    libc::SYS_faccessat2,
    libc::SYS_epoll_pwait2,
    libc::SYS_futex_waitv,
    libc::SYS_copy_file_range,
    libc::SYS_preadv2,
    libc::SYS_pwritev2,
    libc::SYS_membarrier,
    SYS_MSEAL,
];

/// Seals its own libraries against itself; the same number everywhere.
const SYS_MSEAL: i64 = 462;
