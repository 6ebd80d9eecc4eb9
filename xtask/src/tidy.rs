pub(crate) fn tidy() -> anyhow::Result<()> {
    Ok(())
}
pub(crate) fn command(_: lexopt::Parser) -> anyhow::Result<()> {
    tidy()
}
