//! A server for the published files, as plain as any, that writes down what it is asked for.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::surroundings;

/// On which path, `*` being any; its name; what it says.
type Header = (String, String, String);

/// What a server has to give. Read once: a build that goes on meanwhile changes nothing.
#[derive(Clone)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
    headers: Vec<Header>,
    missing: Option<&'static str>,
}

impl Site {
    /// The published files.
    ///
    /// # Errors
    /// Where they are not there.
    pub fn published() -> Result<Self> {
        let dist = surroundings::dist()?;
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(&dist).context("reading the published files")? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
            }
        }
        Ok(Self { files, headers: Vec::new(), missing: None })
    }

    /// Other files, each under its name.
    pub fn of(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        Self { files: files.into_iter().collect(), headers: Vec::new(), missing: None }
    }

    /// One of the files.
    ///
    /// # Errors
    /// Where there is none of that name.
    pub fn file(&self, name: &str) -> Result<&[u8]> {
        Ok(self.files.get(name).with_context(|| format!("{name} is not published"))?)
    }

    /// The same, but every answer has this header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push(("/*".to_owned(), name.to_owned(), value.to_owned()));
        self
    }

    /// The same, but the answers for this one path have this header.
    #[must_use]
    pub fn with_header_at(mut self, path: &str, name: &str, value: &str) -> Self {
        self.headers.push((path.to_owned(), name.to_owned(), value.to_owned()));
        self
    }

    /// The same, with the headers that the published files ask a server to set, each where it is asked for.
    ///
    /// # Errors
    /// Where there is no such file, or it says nothing of the page.
    pub fn with_its_own_headers(mut self) -> Result<Self> {
        let text = String::from_utf8(self.file("_headers")?.to_vec())?;
        let mut place = "";
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if !line.starts_with(' ') {
                place = line;
            } else if let Some((name, value)) = line.trim().split_once(": ") {
                self.headers.push((place.to_owned(), name.to_owned(), value.to_owned()));
            }
        }
        anyhow::ensure!(
            self.headers.iter().any(|(place, name, _)| place == "/" && name == "Content-Security-Policy"),
            "_headers has no policy for the page"
        );
        Ok(self)
    }

    /// The same, but the page does not fetch ahead what its script asks for.
    ///
    /// # Errors
    /// Where it does not do so anyway.
    pub fn without_early_fetching(mut self) -> Result<Self> {
        let page = String::from_utf8(self.file("index.html")?.to_vec())?;
        let lines: Vec<&str> = page.lines().filter(|line| !line.starts_with("<link rel=\"preload\"")).collect();
        anyhow::ensure!(lines.len() < page.lines().count(), "index.html fetches nothing ahead");
        self.files.insert("index.html".to_owned(), lines.join("\n").into_bytes());
        Ok(self)
    }

    /// The same, and a page of somebody else's.
    #[must_use]
    pub fn with_page(mut self, name: &str, html: &str) -> Self {
        self.files.insert(name.to_owned(), html.as_bytes().to_vec());
        self
    }

    /// The same, but every page runs these scripts first. They come before its policy, which therefore does not speak of them.
    pub(crate) fn beginning_with(mut self, scripts: &[&str]) -> Self {
        if scripts.is_empty() {
            return self;
        }
        let first = format!("<script>{}</script>", scripts.join("</script><script>"));
        for (_, file) in self.files.iter_mut().filter(|(name, _)| kind(name).starts_with("text/html")) {
            let page = String::from_utf8_lossy(file).into_owned();
            let begin = |mark: &str| page.find(mark).map(|at| at + mark.len());
            let (before, after) =
                page.split_at(begin("<head>").or_else(|| begin("<!doctype html>")).unwrap_or_default());
            *file = format!("{before}{first}{after}").into_bytes();
        }
        self
    }

    pub(crate) fn has_headers(&self) -> bool {
        !self.headers.is_empty()
    }

    /// The same, but files of this kind are not found.
    #[must_use]
    pub const fn without(mut self, ending: &'static str) -> Self {
        self.missing = Some(ending);
        self
    }

    /// The file whose name has this beginning and this ending, whatever the digest between them.
    ///
    /// # Errors
    /// Where there is none.
    pub fn name_of(&self, beginning: &str, ending: &str) -> Result<String> {
        let name = self.files.keys().find(|name| name.starts_with(beginning) && name.ends_with(ending));
        name.cloned().with_context(|| format!("no file is published as {beginning}…{ending}"))
    }

    /// The same, but this one file is not found.
    #[must_use]
    pub fn without_file(mut self, name: &str) -> Self {
        self.files.remove(name);
        self
    }

    /// The same, but files of this kind hold something else.
    #[must_use]
    pub fn with_other(mut self, ending: &str, bytes: &[u8]) -> Self {
        for (_, file) in self.files.iter_mut().filter(|(name, _)| name.ends_with(ending)) {
            *file = bytes.to_vec();
        }
        self
    }
}

/// A running server.
pub struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    posted: Mutex<Receiver<String>>,
}

impl Server {
    /// Serves a site on a free port of this machine, for as long as the tests run.
    ///
    /// # Errors
    /// Where no port can be had.
    pub fn start(site: Site) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("listening on this machine")?;
        let port = listener.local_addr()?.port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (bodies, posted) = mpsc::channel();
        let (site, noted) = (Arc::new(site), Arc::clone(&asked));
        thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                let (site, noted, bodies) = (Arc::clone(&site), Arc::clone(&noted), bodies.clone());
                // What goes wrong between the two, the browser notices and the test sees.
                thread::spawn(move || answer(stream, &site, &noted, &bodies).ok());
            }
        });
        Ok(Self { port, asked, posted: Mutex::new(posted) })
    }

    /// The address of everything on it.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What was asked for so far, each with its method.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The text that a page sends next, whatever the path it sends it to.
    ///
    /// # Errors
    /// Where none comes in time.
    pub fn posted(&self, patience: Duration) -> Result<String> {
        let posted = self.posted.lock().unwrap_or_else(PoisonError::into_inner);
        posted.recv_timeout(patience).with_context(|| format!("nothing was sent within {} s", patience.as_secs()))
    }
}

fn answer(mut stream: TcpStream, site: &Site, asked: &Mutex<Vec<String>>, posted: &Sender<String>) -> Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut lines = reader.by_ref().lines();
    // A browser may open a connection ahead of time and never use it.
    let Some(request) = lines.next() else { return Ok(()) };
    let request = request?;
    let mut length = 0;
    for line in lines {
        let line = line?.to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse()?;
        } else if line.is_empty() {
            break;
        }
    }
    if length > 0 {
        let mut body = String::new();
        reader.take(length).read_to_string(&mut body)?;
        posted.send(body)?;
    }
    let mut words = request.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{method} {path}"));

    let path = path.split_once('?').map_or(path, |(path, _)| path);
    // What comes after a question mark is for the page, not for the server.
    let name = match path.split('?').next().unwrap_or_default().trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let file = site.files.get(name).filter(|_| !site.missing.is_some_and(|ending| name.ends_with(ending)));
    let (status, kind, body) = match file {
        Some(body) => ("200 OK", kind(name), body.as_slice()),
        None => ("404 Not Found", "text/plain", "not here".as_bytes()),
    };
    write!(stream, "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", body.len())?;
    let meant = |place: &str| place.strip_suffix('*').map_or(place == path, |start| path.starts_with(start));
    for (_, name, value) in site.headers.iter().filter(|(place, ..)| meant(place)) {
        write!(stream, "{name}: {value}\r\n")?;
    }
    stream.write_all(b"Connection: close\r\n\r\n")?;
    stream.write_all(body)?;
    stream.flush()?;
    Ok(())
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
