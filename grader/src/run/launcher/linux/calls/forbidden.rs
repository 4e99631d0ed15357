//! What no confined process may call: sockets, other processes, privileges, and changes to files that Landlock does not
//! watch over.

use super::Rules;
use crate::run::process::Role;
use seccompiler::{
    BackendError, SeccompCmpArgLen as Length, SeccompCmpOp as Compare, SeccompCondition,
    SeccompRule,
};

/// The calls, and on which arguments they are refused.
pub fn rules(role: Role) -> Result<Rules, BackendError> {
    let mut rules: Rules = always(ALWAYS).chain(always(OLDER)).collect();
    rules.extend(signals_to_others()?);
    rules.insert(libc::SYS_prlimit64, other_limits()?);
    rules.insert(libc::SYS_fcntl, signals_by_files()?);
    match role {
        Role::Compiler => {
            rules.insert(libc::SYS_prctl, vec![equals(0, &[PR_SET_PDEATHSIG])?]);
        }
        Role::Program => {
            rules.extend(always(PROGRAM).chain(always(OLDER_PROGRAM)));
            rules.insert(libc::SYS_prctl, unless(0, HARMLESS_PRCTL)?);
            rules.insert(libc::SYS_ioctl, unless(1, HARMLESS_IOCTL)?);
            rules.insert(libc::SYS_clone, new_process()?);
        }
    }
    Ok(rules)
}

fn always(calls: &[i64]) -> impl Iterator<Item = (i64, Vec<SeccompRule>)> {
    calls.iter().map(|&call| (call, Vec::new()))
}

/// Signals to itself and its own group are its own affair. Its number and its group's stay the same when it becomes the
/// program.
fn signals_to_others() -> Result<Rules, BackendError> {
    let own = u64::from(std::process::id());
    let own_group = u64::from(std::process::id().wrapping_neg());
    let mut rules = Rules::new();
    rules.insert(libc::SYS_kill, unless(0, &[0, own, own_group])?);
    for call in [
        libc::SYS_tgkill,
        libc::SYS_rt_sigqueueinfo,
        libc::SYS_rt_tgsigqueueinfo,
    ] {
        rules.insert(call, unless(0, &[own])?);
    }
    Ok(rules)
}

/// Limits may be asked for, and neither be set nor be those of others.
fn other_limits() -> Result<Vec<SeccompRule>, BackendError> {
    let sets = SeccompCondition::new(2, Length::Qword, Compare::Ne, 0)?;
    Ok(vec![SeccompRule::new(vec![sets])?])
}

/// A file can be told to send a signal to any process.
fn signals_by_files() -> Result<Vec<SeccompRule>, BackendError> {
    const F_SETOWN_EX: u64 = 15;
    const F_SETSIG: u64 = 10;
    const F_SETLEASE: u64 = 1024;
    const F_NOTIFY: u64 = 1026;
    let owner = libc::F_SETOWN.unsigned_abs().into();
    [owner, F_SETOWN_EX, F_SETSIG, F_SETLEASE, F_NOTIFY]
        .iter()
        .map(|&command| equals(1, &[command]))
        .collect()
}

/// Whatever shares no process with its caller.
fn new_process() -> Result<Vec<SeccompRule>, BackendError> {
    let thread = libc::CLONE_THREAD.unsigned_abs().into();
    let another = SeccompCondition::new(0, Length::Qword, Compare::MaskedEq(thread), 0)?;
    Ok(vec![SeccompRule::new(vec![another])?])
}

/// The argument is this value.
fn equals(argument: u8, values: &[u64]) -> Result<SeccompRule, BackendError> {
    compare(argument, Compare::Eq, values)
}

/// The argument is none of these values.
fn unless(argument: u8, values: &[u64]) -> Result<Vec<SeccompRule>, BackendError> {
    Ok(vec![compare(argument, Compare::Ne, values)?])
}

fn compare(argument: u8, how: Compare, values: &[u64]) -> Result<SeccompRule, BackendError> {
    let conditions = values
        .iter()
        .map(|&value| SeccompCondition::new(argument, Length::Dword, how.clone(), value))
        .collect::<Result<_, _>>()?;
    SeccompRule::new(conditions)
}

const PR_SET_PDEATHSIG: u64 = 1;
const PR_SET_NAME: u64 = 15;
const PR_GET_NAME: u64 = 16;
const PR_SET_NO_NEW_PRIVS: u64 = 38;
const PR_SET_VMA: u64 = 0x5356_4d41;
const HARMLESS_PRCTL: &[u64] = &[PR_SET_NAME, PR_GET_NAME, PR_SET_NO_NEW_PRIVS, PR_SET_VMA];
/// Is it a terminal, how much is there to read, close it on exec, do not wait.
const HARMLESS_IOCTL: &[u64] = &[0x5401, 0x541b, 0x5421, 0x5450, 0x5451];

const ALWAYS: &[i64] = &[
    // sockets
    libc::SYS_socket,
    libc::SYS_bind,
    libc::SYS_connect,
    libc::SYS_listen,
    libc::SYS_accept,
    libc::SYS_accept4,
    libc::SYS_sendmmsg,
    libc::SYS_recvmmsg,
    // other processes
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kcmp,
    libc::SYS_pidfd_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_pidfd_send_signal,
    libc::SYS_tkill,
    libc::SYS_setsid,
    libc::SYS_setpgid,
    libc::SYS_setpriority,
    libc::SYS_ioprio_set,
    libc::SYS_sched_setscheduler,
    libc::SYS_sched_setparam,
    libc::SYS_sched_setattr,
    libc::SYS_sched_setaffinity,
    libc::SYS_shmget,
    libc::SYS_shmat,
    libc::SYS_shmctl,
    libc::SYS_semget,
    libc::SYS_semop,
    libc::SYS_semctl,
    libc::SYS_msgget,
    libc::SYS_msgsnd,
    libc::SYS_msgrcv,
    libc::SYS_msgctl,
    libc::SYS_mq_open,
    libc::SYS_mq_unlink,
    libc::SYS_mq_notify,
    // calls that go past every filter, and large parts of the kernel
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_io_setup,
    libc::SYS_io_submit,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_fanotify_init,
    libc::SYS_fanotify_mark,
    // memory that no limit counts
    libc::SYS_memfd_create,
    libc::SYS_memfd_secret,
    // privileges and the system itself
    libc::SYS_setrlimit,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_open_by_handle_at,
    libc::SYS_name_to_handle_at,
    libc::SYS_setuid,
    libc::SYS_setgid,
    libc::SYS_setreuid,
    libc::SYS_setregid,
    libc::SYS_setresuid,
    libc::SYS_setresgid,
    libc::SYS_setgroups,
    libc::SYS_setfsuid,
    libc::SYS_setfsgid,
    libc::SYS_capset,
    libc::SYS_personality,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_syslog,
    libc::SYS_vhangup,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_clock_adjtime,
    libc::SYS_adjtimex,
    // owners and marks of files, which Landlock leaves alone
    libc::SYS_fchown,
    libc::SYS_fchownat,
    libc::SYS_setxattr,
    libc::SYS_lsetxattr,
    libc::SYS_fsetxattr,
    libc::SYS_removexattr,
    libc::SYS_lremovexattr,
    libc::SYS_fremovexattr,
];

/// Forbidden to programs alone: a linker marks what it makes as executable, and rustc hears through a pair of sockets,
/// which lead nowhere else, whether its linker could be started.
const PROGRAM: &[i64] = &[
    libc::SYS_socketpair,
    libc::SYS_sendto,
    libc::SYS_recvfrom,
    libc::SYS_sendmsg,
    libc::SYS_recvmsg,
    libc::SYS_fchmod,
    libc::SYS_fchmodat,
    SYS_FCHMODAT2,
    libc::SYS_utimensat,
    libc::SYS_execveat,
];

/// Since Linux 6.6, with the same number everywhere.
const SYS_FCHMODAT2: i64 = 452;

#[cfg(target_arch = "x86_64")]
const OLDER: &[i64] = &[
    libc::SYS_chown,
    libc::SYS_lchown,
    libc::SYS_iopl,
    libc::SYS_ioperm,
    libc::SYS_modify_ldt,
];
#[cfg(target_arch = "x86_64")]
const OLDER_PROGRAM: &[i64] = &[
    libc::SYS_fork,
    libc::SYS_vfork,
    libc::SYS_chmod,
    libc::SYS_utime,
    libc::SYS_utimes,
    libc::SYS_futimesat,
];
#[cfg(not(target_arch = "x86_64"))]
const OLDER: &[i64] = &[];
#[cfg(not(target_arch = "x86_64"))]
const OLDER_PROGRAM: &[i64] = &[];
