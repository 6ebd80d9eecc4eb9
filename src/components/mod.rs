//! The parts of the page, one a file. They are plain functions without state of their own, not Yew components.

pub(crate) mod advice;
mod alternatives;
pub(crate) mod bar;
pub(crate) mod call_now;
pub(crate) mod controls;
mod details;
pub(crate) mod facts;
mod icons;
pub(crate) mod interest;
pub(crate) mod landing;
pub(crate) mod messages;
pub(crate) mod more;
pub(crate) mod notice;
pub(crate) mod other_interviews;
pub(crate) mod own_message;
pub(crate) mod reasons;
mod review;
pub(crate) mod sheet;
pub(crate) mod start_again;
pub(crate) mod time_left;
pub(crate) mod why;
mod zone;
