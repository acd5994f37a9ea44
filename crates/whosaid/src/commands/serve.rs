//! `whosaid serve`: the case as pages in a browser on this machine.

use super::about::about_pages;
use super::case::open;
use super::judge::{relink, user_name};
use crate::args::Serve;
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, note};
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

/// Serves until the program is ended.
pub fn serve(args: &Serve, out: &mut Output) -> Result<Exit, Stop> {
    // A file that is no case is said here and not in the browser.
    drop(open(&args.case)?);
    let ip = args.listen.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let options = web::Options {
        file: args.case.path().to_owned(),
        ip,
        port: args.port,
        about: about_pages(),
        author: user_name().unwrap_or_else(|| "(not given)".to_owned()),
        relink: Arc::new(relink),
    };
    web::serve(options, |serving| {
        if serving.is_exposed {
            note(
                "warning: other machines can reach these pages, unencrypted; \
                 whoever sees the address with its token can read the case and judge in it",
            );
        }
        out.line(&serving.address)?;
        out.flush()?;
        note("open this address in a browser; Ctrl-C ends");
        Ok(())
    })
    .map_err(|error| {
        Stop::with_hint(
            format!("{ip} port {} cannot be served: {error}", args.port),
            "--port 0 takes a free port",
        )
    })?;
    Ok(Exit::Done)
}
