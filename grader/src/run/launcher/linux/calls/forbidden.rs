//! What a compiler is kept from: sockets, the affairs of other processes, raised limits, and calls that go past every filter.

use super::{Length, Rules, always, compare, none_of, only_where, own_numbers};
use seccompiler::{BackendError, SeccompCmpOp as Compare, SeccompCondition};

/// The calls, and on which arguments they are refused.
pub fn rules() -> Result<Rules, BackendError> {
    let mut rules: Rules = always(ALWAYS).collect();
    rules.insert(libc::SYS_kill, none_of(0, &own_numbers())?);
    for call in [
        libc::SYS_tgkill,
        libc::SYS_rt_sigqueueinfo,
        libc::SYS_rt_tgsigqueueinfo,
    ] {
        rules.insert(call, none_of(0, &own_numbers()[1..2])?);
    }
    let sets_limit = SeccompCondition::new(2, Length::Qword, Compare::Ne, 0)?;
    rules.insert(libc::SYS_prlimit64, only_where(sets_limit)?);
    const PR_SET_PDEATHSIG: u64 = 1;
    let outlives = compare(0, Compare::Eq, PR_SET_PDEATHSIG)?;
    rules.insert(libc::SYS_prctl, only_where(outlives)?);
    Ok(rules)
}

/// Of the calls for sockets only the first is needed: without it there is none to use the others on. A connected pair is
/// left, through which rustc hears whether its linker could be started.
const ALWAYS: &[i64] = &[
    libc::SYS_socket,
    // other processes
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_pidfd_send_signal,
    libc::SYS_tkill,
    libc::SYS_setsid,
    libc::SYS_setpgid,
    libc::SYS_setpriority,
    libc::SYS_sched_setscheduler,
    libc::SYS_sched_setattr,
    libc::SYS_setrlimit,
    // past every filter, and large parts of the kernel
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_keyctl,
    // privileges and the system itself
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_mount,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_chroot,
    libc::SYS_open_by_handle_at,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_reboot,
    // owners of files, which Landlock leaves alone
    libc::SYS_fchown,
    libc::SYS_fchownat,
];
