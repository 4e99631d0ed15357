//! Serves the book on this machine alone, builds it anew when a file changes, and tells open pages of it.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Instant;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::sse::{Event, Sse};
use axum::routing::get;
use tokio::sync::broadcast;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use super::build::{Built, build};
use super::watch;

/// Where the pages are served.
pub struct Address {
    /// 0 lets the system choose; without one, [`USUAL_PORT`] or, where that is taken, what the system chooses.
    pub port: Option<u16>,
    /// Whether to show the book in the browser.
    pub open: bool,
}

const USUAL_PORT: u16 = 3000;

/// Put at the end of each page: loads it again after a build, and shows why a build failed.
const SCRIPT: &str = "<script src=\"/__book.js\"></script>\n";
const SCRIPT_FILE: &str = include_str!("reload.js");

/// What open pages are told.
#[derive(Clone)]
enum News {
    Built,
    Failed(String),
}

#[derive(Clone)]
struct Site {
    /// The folder of the last build that succeeded.
    folder: Arc<RwLock<PathBuf>>,
    news: broadcast::Sender<News>,
}

/// Builds, serves, and builds anew until it is interrupted.
pub fn serve(workspace: &Path, address: &Address) -> Result<()> {
    let folders = tempfile::tempdir().context("cannot make a folder for the pages")?;
    let listener = listen(address.port)?;
    let at = listener
        .local_addr()
        .context("the system does not say where it listens")?;

    let first = folders.path().join("0");
    tell(&timed(workspace, &first)?);
    let (news, _) = broadcast::channel(16);
    let site = Site {
        folder: Arc::new(RwLock::new(first)),
        news,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("cannot start the server")?;
    // Before the address is told, since somebody may interrupt as soon as it is.
    let interrupted = {
        let _inside = runtime.enter();
        interrupted()?
    };
    let rebuilt = site.clone();
    let _watcher = watch::on_change(workspace, {
        let workspace = workspace.to_owned();
        let folders = folders.path().to_owned();
        let mut number = 0;
        move |changed| {
            number += 1;
            rebuild(&workspace, &folders, number, changed, &rebuilt);
        }
    })?;
    println!("The book is at http://{at}/ (Ctrl-C ends this).");
    if address.open
        && let Err(error) = opener::open_browser(format!("http://{at}/"))
    {
        eprintln!("warning: no browser opened: {error}. Open the address yourself.");
    }
    runtime.block_on(async {
        tokio::select! {
            ended = answer(listener, site) => ended,
            () = interrupted => Ok(()),
        }
    })?;
    // Open connections to pages would hold it up.
    runtime.shutdown_background();
    println!("Stopped.");
    Ok(())
}

fn listen(port: Option<u16>) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match port {
        Some(port) => bind(port).with_context(|| {
            format!("cannot listen on port {port}; with --port 0 the system chooses a free one")
        }),
        None => bind(USUAL_PORT)
            .or_else(|_| bind(0))
            .context("cannot listen on this machine"),
    }
}

/// Builds into `folder` and says how long it took.
fn timed(workspace: &Path, folder: &Path) -> Result<(Built, f64)> {
    let begun = Instant::now();
    let built = build(workspace, folder, Some(SCRIPT))?;
    Ok((built, begun.elapsed().as_secs_f64()))
}

fn tell((built, seconds): &(Built, f64)) {
    built.warn();
    println!("Built the book in {seconds:.2} s.");
}

/// Builds into a folder of its own, so that what is served stays whole, and then serves that.
fn rebuild(workspace: &Path, folders: &Path, number: u64, changed: &Path, site: &Site) {
    let folder = folders.join(number.to_string());
    let changed = changed.strip_prefix(workspace).unwrap_or(changed);
    println!("{} changed.", changed.display());
    match timed(workspace, &folder) {
        Ok(built) => {
            let mut served = site.folder.write().unwrap_or_else(PoisonError::into_inner);
            let old = std::mem::replace(&mut *served, folder);
            drop(served);
            // Whoever reads this finds the new pages.
            tell(&built);
            let _ = site.news.send(News::Built);
            // A page may be in the middle of being read from it; then it stays until the end.
            let _ = std::fs::remove_dir_all(old);
        }
        Err(error) => {
            let said = format!("{error:#}");
            eprintln!("error: {said}\nThe pages stay as they were.");
            let _ = std::fs::remove_dir_all(folder);
            let _ = site.news.send(News::Failed(said));
        }
    }
}

async fn answer(listener: TcpListener, site: Site) -> Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let script = || async {
        let kind = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")];
        (kind, SCRIPT_FILE)
    };
    let router = Router::new()
        .route("/__book.js", get(script))
        .route("/__news", get(news))
        .fallback(page)
        .with_state(site);
    axum::serve(listener, router)
        .await
        .context("the server ended")
}

/// A file of the last build.
async fn page(State(site): State<Site>, request: Request) -> impl IntoResponse {
    let folder = site
        .folder
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let missing = ServeFile::new(folder.join("404.html"));
    let served = ServeDir::new(folder).not_found_service(missing);
    let mut response = match served.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    // A page that is loaded again after a build is not to come from a cache.
    let fresh = header::HeaderValue::from_static("no-cache");
    response.headers_mut().insert(header::CACHE_CONTROL, fresh);
    response
}

/// Tells an open page what happens, as it happens.
async fn news(State(site): State<Site>) -> impl IntoResponse {
    let events = futures_util::stream::unfold(site.news.subscribe(), async |mut news| {
        loop {
            let event = match news.recv().await {
                Ok(News::Built) => Event::default().event("built").data(""),
                Ok(News::Failed(why)) => Event::default().event("failed").data(why),
                Err(broadcast::error::RecvError::Lagged(_)) => continue,
                Err(broadcast::error::RecvError::Closed) => return None,
            };
            return Some((Ok::<_, Infallible>(event), news));
        }
    });
    Sse::new(events).keep_alive(axum::response::sse::KeepAlive::default())
}

/// Until Ctrl-C, or until it is asked to end. From now on neither ends the program by itself.
#[cfg(unix)]
fn interrupted() -> Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot wait for Ctrl-C")?;
    let mut terminate = signal(SignalKind::terminate()).context("cannot wait for an end")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Until Ctrl-C, which from now on does not end the program by itself.
#[cfg(windows)]
fn interrupted() -> Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c().context("cannot wait for Ctrl-C")?;
    Ok(async move {
        interrupt.recv().await;
    })
}
