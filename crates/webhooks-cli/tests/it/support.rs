use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use webhooks_core::sample::RSA_KEYS;

/// Long enough to cause no warning, and found in no output.
pub(crate) const SECRET: &str = "hush-hush-hush-hush-hush";
/// Base64 of 24 bytes.
pub(crate) const KEY: &str = "whsec_aHVzaC1odXNoLWh1c2gtaHVzaC1odXNo";

/// Private keys of Ed25519, as Discord and Standard Webhooks write them: those of RFC 8032's first test vector.
const HEX_PAIR: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60\
                        d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const STANDARD_PAIR: &str =
    "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2DXWpgBgrEKt9VL/tPJZAc6DuFy89qmIyWvAhpo9wdRGg==";

/// The command, with no variables of ours but those of the test.
pub(crate) fn webhooks(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_webhooks"));
    let ours = std::env::vars_os().map(|(name, _)| name);
    for name in ours.filter(|name| name.to_string_lossy().starts_with("WEBHOOKS_")) {
        command.env_remove(name);
    }
    command
        .args(args)
        .env("SECRET", SECRET)
        .env("KEY", KEY)
        .env("BASIC", format!("hush:{SECRET}"))
        .env("HEX_PAIR", HEX_PAIR)
        .env("STANDARD_PAIR", STANDARD_PAIR)
        .env("RSA_PAIR", RSA_KEYS[0])
        .stdin(Stdio::null());
    command
}

/// What a finished command left.
pub(crate) struct Done {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn run(args: &[&str]) -> Done {
    done(&webhooks(args).output().unwrap())
}

pub(crate) fn run_with_input(args: &[&str], input: &str) -> Done {
    without_secret(run_with_input_and_secrets(args, input))
}

/// For `sign`: what some senders send is the secret itself.
pub(crate) fn run_with_input_and_secrets(args: &[&str], input: &str) -> Done {
    let mut command = webhooks(args);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    left_by(&child.wait_with_output().unwrap())
}

pub(crate) fn done(output: &Output) -> Done {
    without_secret(left_by(output))
}

fn left_by(output: &Output) -> Done {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Done { code: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
}

fn without_secret(done: Done) -> Done {
    assert_no_secret(&done.out);
    assert_no_secret(&done.err);
    done
}

fn assert_no_secret(text: &str) {
    assert!(
        !["hush", "aHVza", "9d61b19d", "nWGxne", "PRIVATE KEY"].iter().any(|secret| text.contains(secret)),
        "a secret is shown: {text}"
    );
}

/// A running `serve` on a free port; ended with the test, however that ends.
pub(crate) struct Serving {
    child: Child,
    lines: BufReader<ChildStdout>,
    pub(crate) url: String,
}

impl Serving {
    pub(crate) fn start(args: &[&str]) -> Self {
        Self::start_with(args, &format!("an older secret of theirs,{SECRET}"))
    }

    pub(crate) fn start_with(args: &[&str], github_secret: &str) -> Self {
        let mut command = webhooks(&[&["serve", "--listen", "127.0.0.1:0"], args].concat());
        command.env("WEBHOOKS_GITHUB_SECRET", github_secret);
        command.env("WEBHOOKS_STANDARD_WEBHOOKS_SECRET", KEY);
        Self::run(command)
    }

    /// With the secret in this variable alone.
    pub(crate) fn start_with_env(args: &[&str], variable: &str) -> Self {
        let mut command = webhooks(&[&["serve", "--listen", "127.0.0.1:0"], args].concat());
        command.env(variable, SECRET);
        Self::run(command)
    }

    fn run(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        let mut serving = Self { child, lines, url: String::new() };
        let first = serving.line();
        let port = first.strip_prefix("listening on http://127.0.0.1:").unwrap();
        assert!(port.parse::<u16>().is_ok(), "{first}");
        first.strip_prefix("listening on ").unwrap().clone_into(&mut serving.url);
        serving
    }

    /// The next line, waiting for it.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        assert_no_secret(&line);
        line.trim_end().to_owned()
    }

    pub(crate) fn json(&mut self) -> serde_json::Value {
        serde_json::from_str(&self.line()).unwrap()
    }

    /// Sends to the route of this provider, with the secret that it expects.
    pub(crate) fn send(&self, provider: &str, event: &str, args: &[&str]) -> Done {
        run(&self.args(provider, event, args).iter().map(String::as_str).collect::<Vec<_>>())
    }

    pub(crate) fn args(&self, provider: &str, event: &str, args: &[&str]) -> Vec<String> {
        let url = format!("{}/hooks/{provider}", self.url);
        let secret = if provider == "github" { "SECRET" } else { "KEY" };
        let ours = ["send", "--provider", provider, "--event", event, "--secret-env", secret, "--url", &url];
        ours.iter().chain(args).map(ToString::to_string).collect()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
