use std::path::PathBuf;

use anyhow::{Context, Result};
use tokio::net::TcpListener;
use webhooks_server::{Record, Routes, Server, Verdict as Judged, stop_signal};

use crate::output::{BAD, DIM, GOOD, line, release_log};
use crate::{Verdict, block_on, sender};

/// Arguments of `webhooks serve`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:3000")]
    listen: String,
    /// File in TOML that describes a sender of your own, whose secrets are in `WEBHOOKS_<NAME>_SECRET`; may be given
    /// several times
    #[arg(long, value_name = "FILE", long_help = serve_help())]
    scheme: Vec<PathBuf>,
    /// `custom`, which goes without saying here: the other commands need it beside --scheme
    #[arg(long, value_name = "NAME", requires = "scheme", value_parser = [sender::CUSTOM])]
    provider: Option<String>,
    /// One JSON object per delivery, for scripts
    #[arg(long)]
    json: bool,
}

fn serve_help() -> String {
    format!(
        "{}\n\nIts route is /hooks/<name>, its secrets are in `WEBHOOKS_<NAME>_SECRET`. May be given several times.",
        sender::SCHEME_HELP
    )
}

pub(crate) fn run(args: &Args) -> Result<Verdict> {
    let described = args.scheme.iter().map(|file| sender::read(file)).collect::<Result<Vec<_>>>()?;
    let routes = Routes::from_env_and(&described)?;
    block_on(serve(args, routes))?;
    Ok(Verdict::Yes)
}

async fn serve(args: &Args, routes: Routes) -> Result<()> {
    let cannot = || format!("cannot listen on `{}`", args.listen);
    let listener = TcpListener::bind(&args.listen).await.with_context(cannot)?;
    release_log();
    line(format_args!("listening on http://{}", listener.local_addr()?))?;
    if !args.json {
        for (path, receiver) in routes.iter() {
            line(format_args!("  {path} {DIM}for {}{DIM:#}", receiver.provider()))?;
        }
    }
    // A reader that went away is no reason to stop receiving.
    let json = args.json;
    let server = Server::new(routes).on_record(move |record| drop(show(record, json)));
    server.serve(listener, stop_signal()).await;
    Ok(())
}

fn show(record: &Record, json: bool) -> Result<()> {
    if json {
        line(serde_json::to_string(record)?)?;
    } else {
        let (style, mark) = match record.verdict {
            Judged::Authentic => (GOOD, "✓"),
            Judged::Rejected => (BAD, "✗"),
        };
        line(format_args!("{style}{mark}{style:#} {record}"))?;
    }
    Ok(())
}
