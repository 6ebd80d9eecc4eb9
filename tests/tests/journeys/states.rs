//! The states of the page that several themes look at.

use anyhow::Result;
use guide::{Band, Reason, Verdict};
use journeys::Page;

/// One way to each verdict.
pub(crate) const VERDICTS: [(Verdict, Reason, Band); 5] = [
    (Verdict::Reschedule, Reason::Illness, Band::Under24h),
    (Verdict::Withdraw, Reason::AcceptedOffer, Band::Over48h),
    (Verdict::Attend, Reason::Nervous, Band::Over48h),
    (Verdict::Adjust, Reason::AccessNeed, Band::From24To48h),
    (Verdict::AskExtension, Reason::PendingOffer, Band::Over48h),
];

/// Opens every drawer of the page.
pub(crate) fn unfold_all(page: &Page) -> Result<()> {
    for words in page.names("DisclosureTriangle")? {
        page.unfold(&words)?;
    }
    Ok(())
}
