//! Section 2 of the policy: every reason with the circumstances within it, the general one first.

use policy::{Circumstance, Reason};

/// As the policy lists them.
const CIRCUMSTANCES: [(&str, &[&str]); 32] = [
    (
        "illness",
        &[
            "unwell",
            "stomach-bug",
            "flu-or-fever",
            "migraine",
            "injured",
            "hospital-or-surgery",
            "mental-health",
            "long-treatment",
        ],
    ),
    ("contagious", &["well-enough-but-it-is-catching"]),
    ("accident", &["accident", "car-or-bike-broke-down", "emergency-at-home"]),
    (
        "family-emergency",
        &[
            "family-emergency",
            "child-ill",
            "childcare-fell-through",
            "relative-in-hospital",
            "death-in-the-family",
            "caring-for-someone",
            "pet-emergency",
        ],
    ),
    ("accepted-offer", &["signed-elsewhere", "said-yes-and-the-offer-is-in-writing"]),
    ("staying", &["staying-where-i-am", "studying-or-another-path-instead", "personal-plans-changed"]),
    (
        "not-a-fit",
        &["not-the-right-role", "not-the-right-company", "pay", "place-or-hours", "learned-more-and-changed-my-mind"],
    ),
    ("safety-or-ethics", &["red-flags-i-am-sure-of", "misconduct-or-unlawful-questions", "unsafe-place"]),
    ("relocation", &["i-am-moving", "family-is-moving", "the-commute-became-impossible"]),
    (
        "essential-appointment",
        &[
            "an-appointment-i-cannot-move",
            "visa-or-immigration",
            "court-or-jury",
            "exam",
            "medical-appointment",
            "religious-day",
            "ceremony-or-funeral",
        ],
    ),
    (
        "travel-disruption",
        &[
            "journey-disrupted",
            "train-or-flight-cancelled",
            "strike",
            "weather",
            "visa-delayed",
            "the-journey-costs-too-much",
        ],
    ),
    ("technical-failure", &["technology-failed", "internet-or-power", "camera-or-sound", "their-platform-or-link"]),
    ("time-zone-mixup", &["misread-the-time-or-zone"]),
    ("own-slip", &["forgot", "overslept", "saw-the-invitation-too-late", "wrote-down-the-wrong-day"]),
    ("task", &["test-or-link-expired", "cannot-finish-by-the-deadline"]),
    (
        "schedule-conflict",
        &[
            "another-commitment",
            "work-or-shift",
            "my-new-jobs-hours",
            "another-interview-at-that-hour",
            "class-or-study",
            "holiday-booked",
            "event-i-promised",
        ],
    ),
    ("employer-moved-it", &["they-changed-the-time", "they-keep-changing-it"]),
    (
        "access-need",
        &[
            "i-need-an-adjustment",
            "captions-or-interpreter",
            "breaks-or-extra-time",
            "step-free-or-seating",
            "quiet-or-fewer-people",
            "questions-in-writing",
            "video-instead",
            "pregnant",
            "cannot-travel-for-health",
        ],
    ),
    ("running-late", &["running-late", "stuck-in-traffic", "cannot-find-the-place", "the-address-was-wrong"]),
    ("not-confirmed", &["is-it-still-on", "no-time-place-or-link-yet", "they-went-quiet"]),
    ("they-are-late", &["nobody-came", "nobody-called", "i-am-still-waiting-in-reception"]),
    ("they-cancelled", &["they-cancelled-and-named-no-new-time"]),
    (
        "too-much-asked",
        &["long-task-unpaid", "another-round-and-another", "references-before-an-offer", "pay-not-said"],
    ),
    ("suspicion", &["may-be-a-scam", "odd-address-or-request", "recruiter-passed-something-on"]),
    ("pending-offer", &["an-offer-not-accepted-yet", "they-press-for-an-answer", "i-expect-an-offer"]),
    ("spoken-offer", &["an-offer-in-words-only-or-with-conditions"]),
    ("unprepared", &["want-more-time-to-prepare"]),
    ("nervous", &["anxious-about-it"]),
    (
        "second-thoughts",
        &[
            "it-looks-decided-already",
            "the-last-round-went-badly",
            "i-know-the-interviewer",
            "i-feel-bad-towards-my-employer",
        ],
    ),
    ("better-interview", &["a-better-interview-came-along"]),
    ("leisure", &["do-not-feel-like-it", "hungover"]),
    ("other", &["something-else"]),
];

#[test]
fn every_reason_has_the_circumstances_that_the_policy_lists() {
    for (reason, (id, listed)) in Reason::ALL.iter().zip(CIRCUMSTANCES) {
        let circumstances: Vec<&str> = reason.circumstances().map(Circumstance::id).collect();
        assert_eq!((reason.id(), &circumstances[..]), (id, listed));
        assert_eq!(Circumstance::general(*reason).id(), listed[0]);
    }
    assert_eq!(CIRCUMSTANCES.iter().map(|(_, listed)| listed.len()).sum::<usize>(), Circumstance::ALL.len());
}
