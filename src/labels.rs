//! Every text of the page itself: verdicts, plans, changes, what stands on buttons. The texts of advice and messages are in
//! `words`.

mod advice;
mod answer_page;
mod copying;
mod facts;
mod folds;
mod moments;
mod screens;

pub(crate) use advice::{finding_count, plan, rating, risk, rule, severity, to, verdict};
pub(crate) use answer_page::{answer, bar, call, copy, findings, letter, times, verdict};
pub(crate) use copying::{copied, copied_id, copy, copying_is_blocked, tab};
pub(crate) use facts::{YES_NO, assumption, change, day, fact, field, kind, question, side_question, told};
pub(crate) use folds::{
    acts, afterwards, assumed, besides, details, insist, landing, others, own, templates, time_left, wait, why,
};
pub(crate) use moments::{
    AT_ABOUT, about, band_start, changed, left_out, new_band, rough, rough_in_recap, short_moment, short_time,
    time_until, whole_minutes,
};
pub(crate) use screens::{recap, start, when, which};
