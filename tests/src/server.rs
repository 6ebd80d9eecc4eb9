//! A static file server that records requests.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::environment;

/// Path, or path prefix followed by `*`; name; value.
type Header = (String, String, String);

/// Holds a response back until it is let through, as a slow connection does.
#[derive(Clone, Default)]
pub struct Hold(Arc<(Mutex<bool>, Condvar)>);

impl Hold {
    /// Lets the response through.
    pub fn let_through(&self) {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.1.notify_all();
    }

    fn wait(&self) {
        let through = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.0.1.wait_while(through, |through| !*through));
    }
}

/// The files of a server, in memory, so that a build that runs meanwhile does not change them.
#[derive(Clone)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
    headers: Vec<Header>,
    missing_suffix: Option<&'static str>,
    held: Option<(&'static str, Hold)>,
    cut: Option<(&'static str, Arc<AtomicBool>)>,
}

impl Site {
    /// The files in `dist/`.
    ///
    /// # Errors
    /// If there is no build.
    pub fn published() -> Result<Self> {
        let dist = environment::dist()?;
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(&dist).context("reading the published files")? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
            }
        }
        Ok(Self { files, headers: Vec::new(), missing_suffix: None, held: None, cut: None })
    }

    /// These files, by name.
    pub fn of(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        Self { files: files.into_iter().collect(), headers: Vec::new(), missing_suffix: None, held: None, cut: None }
    }

    /// All files of a folder and of the folders in it, by path.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn in_folder(folder: &Path) -> Result<Self> {
        let mut files = Vec::new();
        gather(folder, "", &mut files)?;
        Ok(Self::of(files))
    }

    /// The names of the files, as paths.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The contents of a file.
    ///
    /// # Errors
    /// If there is none of this name.
    pub fn file(&self, name: &str) -> Result<&[u8]> {
        Ok(self.files.get(name).with_context(|| format!("{name} is not published"))?)
    }

    /// Adds a header to every response.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push(("/*".to_owned(), name.to_owned(), value.to_owned()));
        self
    }

    /// Adds a header to the responses for one path.
    #[must_use]
    pub fn with_header_at(mut self, path: &str, name: &str, value: &str) -> Self {
        self.headers.push((path.to_owned(), name.to_owned(), value.to_owned()));
        self
    }

    /// Adds the headers of the published `_headers` file.
    ///
    /// # Errors
    /// If there is no such file, or it has no policy for the hosted page.
    pub fn with_published_headers(mut self) -> Result<Self> {
        let text = String::from_utf8(self.file("_headers")?.to_vec())?;
        let mut path = "";
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if !line.starts_with(' ') {
                path = line;
            } else if let Some((name, value)) = line.trim().split_once(": ") {
                self.headers.push((path.to_owned(), name.to_owned(), value.to_owned()));
            }
        }
        anyhow::ensure!(
            self.headers.iter().any(|(path, name, _)| path == "/" && name == "Content-Security-Policy"),
            "_headers has no policy for the page"
        );
        Ok(self)
    }

    /// Removes the preloads of the hosted page.
    ///
    /// # Errors
    /// If it has none.
    pub fn without_preloads(mut self) -> Result<Self> {
        let page = String::from_utf8(self.file("index.html")?.to_vec())?;
        let lines: Vec<&str> = page.lines().filter(|line| !line.starts_with("<link rel=\"preload\"")).collect();
        anyhow::ensure!(lines.len() < page.lines().count(), "index.html preloads nothing");
        self.files.insert("index.html".to_owned(), lines.join("\n").into_bytes());
        Ok(self)
    }

    /// Adds or replaces a file.
    #[must_use]
    pub fn with_page(mut self, name: &str, html: &str) -> Self {
        self.files.insert(name.to_owned(), html.as_bytes().to_vec());
        self
    }

    /// Inserts these scripts at the top of every page, before its policy, so that it does not apply to them.
    pub(crate) fn with_first_scripts(mut self, scripts: &[&str]) -> Self {
        if scripts.is_empty() {
            return self;
        }
        let inserted = format!("<script>{}</script>", scripts.join("</script><script>"));
        for (_, file) in self.files.iter_mut().filter(|(name, _)| content_type(name).starts_with("text/html")) {
            let page = String::from_utf8_lossy(file).into_owned();
            let end_of = |mark: &str| page.find(mark).map(|at| at + mark.len());
            let (before, after) =
                page.split_at(end_of("<head>").or_else(|| end_of("<!doctype html>")).unwrap_or_default());
            *file = format!("{before}{inserted}{after}").into_bytes();
        }
        self
    }

    pub(crate) fn has_headers(&self) -> bool {
        !self.headers.is_empty()
    }

    /// Answers 404 for files whose names end with this.
    #[must_use]
    pub const fn without_suffix(mut self, suffix: &'static str) -> Self {
        self.missing_suffix = Some(suffix);
        self
    }

    /// Holds back the file of this name.
    #[must_use]
    pub fn holding(mut self, name: &'static str, hold: &Hold) -> Self {
        self.held = Some((name, hold.clone()));
        self
    }

    /// Cuts off what is sent of the next file whose name ends with this.
    #[must_use]
    pub fn cutting_off_once(mut self, suffix: &'static str) -> Self {
        self.cut = Some((suffix, Arc::new(AtomicBool::new(true))));
        self
    }

    /// The part of a file that is sent: half of it where it is cut off.
    fn sent<'a>(&self, name: &str, file: &'a [u8]) -> &'a [u8] {
        let is_next = |suffix: &str, next: &AtomicBool| name.ends_with(suffix) && next.swap(false, Ordering::Relaxed);
        let is_cut = self.cut.as_ref().is_some_and(|(suffix, next)| is_next(suffix, next));
        if is_cut { file.get(..file.len() / 2).unwrap_or_default() } else { file }
    }

    /// The name of the file with this prefix and suffix around a digest.
    ///
    /// # Errors
    /// If there is none.
    pub fn published_name(&self, prefix: &str, suffix: &str) -> Result<String> {
        let name = self.files.keys().find(|name| name.starts_with(prefix) && name.ends_with(suffix));
        name.cloned().with_context(|| format!("no file is published as {prefix}…{suffix}"))
    }

    /// The site without one of the modules that load after the page, `letters` or `reading`.
    ///
    /// # Errors
    /// If it has no such module.
    pub fn without_module(self, stem: &str) -> Result<Self> {
        let name = self.published_name(&format!("{stem}-"), ".wasm")?;
        Ok(self.without_file(&name))
    }

    /// The site with something else in the place of one of these modules, made from its bytes.
    ///
    /// # Errors
    /// If it has no such module.
    pub fn with_module(self, stem: &str, change: impl FnOnce(&[u8]) -> &[u8]) -> Result<Self> {
        let name = self.published_name(&format!("{stem}-"), ".wasm")?;
        let changed = change(self.file(&name)?).to_vec();
        Ok(self.with_contents(&name, &changed))
    }

    /// Removes a file.
    #[must_use]
    pub fn without_file(mut self, name: &str) -> Self {
        self.files.remove(name);
        self
    }

    /// Replaces the contents of files whose names end with this.
    #[must_use]
    pub fn with_contents(mut self, suffix: &str, bytes: &[u8]) -> Self {
        for (_, file) in self.files.iter_mut().filter(|(name, _)| name.ends_with(suffix)) {
            *file = bytes.to_vec();
        }
        self
    }
}

/// All files of a folder, by URL path.
fn gather(folder: &Path, address: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let name = format!("{address}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push((name, fs::read(entry.path())?));
        }
    }
    Ok(())
}

/// A running server.
pub struct Server {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
    bodies: Mutex<Receiver<String>>,
}

impl Server {
    /// Serves a site on a free local port until the test process ends.
    ///
    /// # Errors
    /// If there is no free port.
    pub fn start(site: Site) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("listening on this machine")?;
        let port = listener.local_addr()?.port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (body_sender, bodies) = mpsc::channel();
        let (site, recorded) = (Arc::new(site), Arc::clone(&requests));
        thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                let (site, recorded, bodies) = (Arc::clone(&site), Arc::clone(&recorded), body_sender.clone());
                // A broken connection shows in the browser, and so in the test.
                thread::spawn(move || respond(stream, &site, &recorded, &bodies).ok());
            }
        });
        Ok(Self { port, requests, bodies: Mutex::new(bodies) })
    }

    /// Its origin, such as `http://127.0.0.1:40727`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The requests so far, such as "GET /path".
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The body of the next request that has one, whatever its path.
    ///
    /// # Errors
    /// If none arrives in time.
    pub fn posted(&self, timeout: Duration) -> Result<String> {
        let bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        bodies.recv_timeout(timeout).with_context(|| format!("nothing was sent within {} s", timeout.as_secs()))
    }
}

fn respond(mut stream: TcpStream, site: &Site, requests: &Mutex<Vec<String>>, bodies: &Sender<String>) -> Result<()> {
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
        bodies.send(body)?;
    }
    let mut words = request.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    requests.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{method} {path}"));

    // The query is for the page, not for the server.
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let name = match path.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    if let Some((_, hold)) = site.held.as_ref().filter(|(held, _)| *held == name) {
        hold.wait();
    }
    let file = site.files.get(name).filter(|_| !site.missing_suffix.is_some_and(|suffix| name.ends_with(suffix)));
    let (status, kind, body) = match file {
        Some(file) => ("200 OK", content_type(name), site.sent(name, file)),
        None => ("404 Not Found", "text/plain", "not found".as_bytes()),
    };
    write!(stream, "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", body.len())?;
    let applies = |pattern: &str| pattern.strip_suffix('*').map_or(pattern == path, |prefix| path.starts_with(prefix));
    for (_, name, value) in site.headers.iter().filter(|(pattern, ..)| applies(pattern)) {
        write!(stream, "{name}: {value}\r\n")?;
    }
    stream.write_all(b"Connection: close\r\n\r\n")?;
    stream.write_all(body)?;
    stream.flush()?;
    Ok(())
}

fn content_type(name: &str) -> &'static str {
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
