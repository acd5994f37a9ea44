//! The server: one address, a few threads, until the program ends.

use crate::guard::Gate;
use crate::judging::{Judging, Relink};
use crate::routes::{Desk, router};
use crate::site::About;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

/// Threads that read the case at a time; each holds one report in memory.
const READERS: usize = 8;

/// What to serve, and where.
pub struct Options {
    /// The case file.
    pub file: PathBuf,
    /// Where to listen: the loopback address, unless the user chose otherwise.
    pub ip: IpAddr,
    /// The port; 0 takes a free one.
    pub port: u16,
    /// What the program says of itself.
    pub about: About,
    /// Who judges.
    pub author: String,
    /// Links the case anew after a judgement.
    pub relink: Relink,
}

/// What is being served.
pub struct Serving {
    /// The one address to open, with its token.
    pub address: String,
    /// Others on the network can reach it.
    pub is_exposed: bool,
}

/// Serves the case until the program ends. `ready` hears of the address once it answers.
pub fn serve(options: Options, ready: impl FnOnce(&Serving) -> io::Result<()>) -> io::Result<()> {
    let listener = TcpListener::bind(SocketAddr::new(options.ip, options.port))?;
    listener.set_nonblocking(true)?;
    let gate = Gate::new(listener.local_addr()?).map_err(io::Error::other)?;
    let serving = Serving { address: gate.first_address(), is_exposed: !options.ip.is_loopback() };
    let judging = Judging::new(options.author, options.relink);
    let desk = Arc::new(Desk { file: options.file, about: options.about, gate, judging });
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(READERS)
        .enable_io()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        ready(&serving)?;
        axum::serve(listener, router(desk)).await
    })
}
