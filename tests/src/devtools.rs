//! Chromium's `DevTools` protocol at the level of the browser. Chromedriver's `goog/cdp/execute` sends commands to one page, and
//! a page cannot create browser contexts.

use std::fs;
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

/// A connection to the browser.
pub(crate) struct Devtools {
    socket: WebSocket<TcpStream>,
    sent: u64,
}

impl Devtools {
    /// Connects to the browser with this profile.
    pub(crate) fn connect(profile: &Path) -> Result<Self> {
        // Its two lines are the port and the path of the WebSocket.
        let file = profile.join("DevToolsActivePort");
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        let (port, path) = text.trim().split_once('\n').with_context(|| format!("{} holds {text}", file.display()))?;
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port.parse()?)).context("connecting to Chromium")?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        stream.set_nodelay(true)?;
        let (socket, _) = tungstenite::client(format!("ws://127.0.0.1:{port}{path}"), stream)
            .map_err(|error| anyhow::anyhow!("connecting to Chromium's devtools: {error}"))?;
        Ok(Self { socket, sent: 0 })
    }

    /// Sends a command and waits for its answer.
    pub(crate) fn call(&mut self, method: &str, params: &Value) -> Result<Value> {
        self.sent += 1;
        let message = json!({"id": self.sent, "method": method, "params": params});
        self.socket.send(Message::text(message.to_string())).with_context(|| method.to_owned())?;
        loop {
            // Events arrive in between.
            let Message::Text(text) = self.socket.read().with_context(|| method.to_owned())? else { continue };
            let mut answer: Value = serde_json::from_str(&text)?;
            if answer.get("id").and_then(Value::as_u64) != Some(self.sent) {
                continue;
            }
            if let Some(error) = answer.get("error") {
                bail!("{method}: {error}");
            }
            return Ok(answer.get_mut("result").map(Value::take).unwrap_or_default());
        }
    }
}
