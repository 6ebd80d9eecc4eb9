//! `cargo xtask serve`: serves the page for development.

use std::io::ErrorKind;
use std::net::TcpListener;

use anyhow::{Context as _, Result, bail};
use lexopt::ValueExt as _;

use crate::{run, tools};

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut port = 8080;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("port") | lexopt::Arg::Short('p') => {
                port = arguments.value()?.parse().context("--port takes a number up to 65535")?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    // Check before minutes of building.
    free(port)?;
    tools::for_serving()?;
    println!("▸ Building, then serving on http://127.0.0.1:{port}/ (Ctrl-C ends it) …");
    run::run(
        crate::build::trunk("serve")
            // A folder of its own, so that dist/ stays as it was built.
            .args(["--dist", "target/serve", "--address", "127.0.0.1", "--port"])
            .arg(port.to_string()),
    )
}

fn free(port: u16) -> Result<()> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is taken by another program. Another port will do: cargo xtask serve --port {}",
            if port == u16::MAX { 8080 } else { port + 1 }
        ),
        Err(error) => Err(error).with_context(|| format!("port {port} cannot be used; choose another with --port")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_reported_with_an_alternative() -> Result<()> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let error = free(port).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains(&format!("port {port}")) && error.contains("--port")));
        Ok(())
    }
}
