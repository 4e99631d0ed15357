//! Submissions that attack the grader: what each tries is seen where nothing stops it, and is not seen where the grader
//! does. Their headers say what must come of them; `submission.rs` explains the fields.
//!
//! `HOSTILE=network cargo test -p grader --test slow_hostile -- --ignored --nocapture` runs those whose name contains that.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
mod hostile_suite;
#[allow(dead_code)]
mod support;

use hostile_suite::{
    Submission, Unconfined, all, canary, doctor, is_not_seen_confined, is_seen_unconfined, on_each,
};
use std::collections::BTreeSet;

#[test]
fn each_submission_says_what_must_come_of_it_and_each_canary_can_be_seen() {
    let submissions = all();
    assert!(submissions.len() >= 60, "{}", submissions.len());
    let tried = submissions
        .iter()
        .filter(|submission| !matches!(submission.unconfined, Unconfined::NotRun(_)));
    let shown: BTreeSet<_> = tried.map(|submission| submission.canary).collect();
    for (canary, name, _) in canary::ALL {
        assert!(shown.contains(&canary), "nothing shows `{name}`");
    }
}

#[test]
#[ignore = "about a minute and a half"]
fn each_attack_is_seen_where_nothing_stops_it() {
    on_each(all(), is_seen_unconfined);
}

#[test]
#[ignore = "about two minutes"]
fn no_attack_is_seen_at_abi_2() {
    let mut chosen = all();
    chosen.retain(|submission| submission.once.is_none());
    hold(chosen, Some("abi=2"));
}

#[test]
#[ignore = "about two minutes"]
fn no_attack_is_seen_at_the_newest_abi() {
    hold(all(), None);
}

fn hold(submissions: Vec<Submission>, switch: Option<&str>) {
    let doctor = doctor(switch);
    on_each(submissions, |submission, surroundings| {
        is_not_seen_confined(submission, surroundings, switch)
    });
    let missing = doctor.join().expect("the doctor is asked");
    assert!(missing.is_empty(), "{missing}");
}
