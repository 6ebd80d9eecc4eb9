//! An npm package archive: a folder `package` in a gzipped tar file. The same files always give the same bytes.

use std::io::{Read as _, Write as _};

use anyhow::{Context as _, Result};
use flate2::{Compression, GzBuilder, read::GzDecoder, write::GzEncoder};

/// The modification time npm itself gives every file: 26 October 1985.
const TIME: u64 = 499_162_500;

pub(super) fn packed(mut files: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>> {
    files.sort();
    // Operating system 255 is "unknown"; by default the library records ours.
    let gzip: GzEncoder<_> = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(gzip);
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(u64::try_from(bytes.len())?);
        header.set_mode(0o644);
        header.set_mtime(TIME);
        header.set_uid(0);
        header.set_gid(0);
        archive
            .append_data(&mut header, format!("package/{name}"), &*bytes)
            .with_context(|| format!("packing {name}"))?;
    }
    let mut gzip = archive.into_inner()?;
    gzip.flush()?;
    Ok(gzip.finish()?)
}

pub(super) fn file(archive: &[u8], name: &str) -> Result<Vec<u8>> {
    let path = format!("package/{name}");
    let mut archive = tar::Archive::new(GzDecoder::new(archive));
    for entry in archive.entries()? {
        let mut entry = entry?;
        if entry.path_bytes() == path.as_bytes() {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            return Ok(bytes);
        }
    }
    anyhow::bail!("there is no {name} in the package")
}
