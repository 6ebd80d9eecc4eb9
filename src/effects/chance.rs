//! Chance.

/// Any number, a new one each time.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to the largest number of this type"
)]
pub(crate) fn number() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
