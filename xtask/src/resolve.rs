//! stub
use anyhow::Result;
use wasmparser::{Parser, Payload};
pub(crate) fn keep(_: &str, _: &[u8], _: &[u8]) -> Result<()> { Ok(()) }
pub(crate) fn strip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = bytes.get(..8).unwrap_or_default().to_vec();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload?;
        if let Payload::CustomSection(_) = payload { continue }
        if let Some((id, range)) = payload.as_section() {
            out.push(id);
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?; let mut len = range.len();
            loop { let b = (len & 0x7f) as u8; len >>= 7; if len == 0 { out.push(b); break } out.push(b | 0x80); }
            out.extend_from_slice(&bytes[range]);
        }
    }
    Ok(out)
}
