use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, bail};

use crate::repo;

/// The path of GitHub's hook at every subject.
pub(super) const PATH: &str = "/hooks/github";

/// The secret of that hook.
pub(super) const SECRET: &str = "a secret that the forger does not know";

/// A program that receives webhooks from GitHub.
pub(super) struct Subject {
    /// What it stands on.
    pub(super) name: &'static str,
    package: &'static str,
    binary: &'static str,
    arguments: &'static [&'static str],
    secret: &'static str,
}

const fn example(name: &'static str, package: &'static str) -> Subject {
    Subject { name, package, binary: package, arguments: &[], secret: "GITHUB_WEBHOOK_SECRET" }
}

const SUBJECTS: &[Subject] = &[
    Subject {
        name: "server",
        package: "webhooks-cli",
        binary: "webhooks",
        arguments: &["serve", "--listen", "127.0.0.1:0"],
        secret: "WEBHOOKS_GITHUB_SECRET",
    },
    example("axum", "example-axum"),
    example("actix", "example-actix"),
    example("tower", "example-tower"),
    example("warp", "example-warp"),
];

/// Those asked for, all if none is.
pub(super) fn chosen(names: &[String]) -> anyhow::Result<Vec<&'static Subject>> {
    if !cfg!(target_os = "linux") {
        bail!("memory and sockets are read from /proc: this works on Linux only");
    }
    if let Some(name) = names.iter().find(|name| SUBJECTS.iter().all(|subject| subject.name != **name)) {
        let known: Vec<&str> = SUBJECTS.iter().map(|subject| subject.name).collect();
        bail!("no subject `{name}`: one of {}", known.join(", "));
    }
    let is_chosen = |subject: &&Subject| names.is_empty() || names.iter().any(|name| name == subject.name);
    Ok(SUBJECTS.iter().filter(is_chosen).collect())
}

impl Subject {
    /// Builds it and lets it listen on a free port.
    pub(super) fn start(&'static self) -> anyhow::Result<Running> {
        let mut child = Command::new(self.build()?)
            .args(self.arguments)
            .env("PORT", "0")
            .env(self.secret, SECRET)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = child.stdout.take();
        // Ended even if the rest of this fails.
        let mut running = Running { subject: self, child, address: SocketAddr::from(([0, 0, 0, 0], 0)) };
        let mut output = BufReader::new(output.context("no standard output")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        running.address = address_in(&line).with_context(|| format!("no address in {line:?}"))?;
        // The rest is read and dropped: a full pipe would stop it.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Ok(running)
    }

    /// Builds the binary and says where it is.
    fn build(&self) -> anyhow::Result<String> {
        let args = [
            "build",
            "--release",
            "--package",
            self.package,
            "--bin",
            self.binary,
            "--message-format",
            "json",
        ];
        let messages = repo::output(&mut repo::cargo(&args))?;
        let parsed = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        let mut executables =
            parsed.filter_map(|message| message["executable"].as_str().map(ToOwned::to_owned));
        executables.next_back().context("cargo named no executable")
    }
}

/// A running subject, ended when dropped.
pub(super) struct Running {
    pub(super) subject: &'static Subject,
    pub(super) address: SocketAddr,
    child: Child,
}

impl Running {
    /// The largest resident set so far.
    pub(super) fn peak_kib(&self) -> anyhow::Result<u64> {
        self.status("VmHWM:")
    }

    /// The resident set now.
    pub(super) fn resident_kib(&self) -> anyhow::Result<u64> {
        self.status("VmRSS:")
    }

    /// How many sockets it has open.
    pub(super) fn sockets(&self) -> anyhow::Result<usize> {
        let open = std::fs::read_dir(format!("/proc/{}/fd", self.child.id()))?;
        let targets = open.filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok());
        Ok(targets.filter(|target| target.to_string_lossy().starts_with("socket:")).count())
    }

    fn status(&self, field: &str) -> anyhow::Result<u64> {
        let status = repo::read(format!("/proc/{}/status", self.child.id()).as_ref())?;
        let line = status.lines().find_map(|line| line.strip_prefix(field));
        let line = line.with_context(|| format!("no {field} {} has ended", self.subject.name))?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing to do about that here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// KiB as MiB, for people.
pub(super) fn mib(kib: u64) -> String {
    format!("{}.{}", kib / 1024, kib % 1024 * 10 / 1024)
}

/// The `host:port` in a line such as `listening on http://127.0.0.1:3000`.
fn address_in(line: &str) -> Option<SocketAddr> {
    let mut words = line.split(|c: char| c.is_whitespace() || "/\"'`,".contains(c));
    words.find_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_found_in_a_sentence() {
        let found = |line| address_in(line).map(|address| address.port());
        assert_eq!(found("listening on http://127.0.0.1:3000/hooks\n"), Some(3000));
        assert_eq!(found("127.0.0.1:41234\n"), Some(41234));
        assert_eq!(found("no port: 12"), None);
    }

    #[test]
    fn kib_are_shown_as_mib() {
        assert_eq!((mib(1024), mib(1536), mib(100)), ("1.0".into(), "1.5".into(), "0.0".into()));
    }
}
