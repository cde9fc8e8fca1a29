use anyhow::ensure;

use super::names::{check_snake_case, pascal_case};
use super::{create, edit, fill, format, insert};
use crate::{Verdict, docs, repo};

/// The files of a room, by path in it.
const ROOM: &[(&str, &str)] = &[
    ("mod.rs", include_str!("../templates/provider.rs.in")),
    ("auth.rs", include_str!("../templates/auth.rs.in")),
    ("event.rs", include_str!("../templates/table.rs.in")),
    ("events.md", docs::HEAD),
    ("events/mod.rs", "//! One file per event, named as the sender names it.\n"),
    ("samples.rs", include_str!("../templates/samples.rs.in")),
    ("types/mod.rs", "//! Objects that several events share.\n"),
];

const SOURCE: &str = include_str!("../templates/SOURCE.md.in");

/// Those that forward core's features.
const ADAPTERS: &[&str] =
    &["webhooks-router", "webhooks-axum", "webhooks-actix", "webhooks-tower", "webhooks-warp"];

/// Writes a provider's room and makes it known wherever providers are listed.
pub(crate) fn run(name: &str) -> anyhow::Result<Verdict> {
    check_snake_case(name)?;
    let root = repo::root();
    let core = root.join("crates/webhooks-core");
    let folder = core.join("src/providers").join(name);
    ensure!(!folder.exists(), "{} exists", repo::relative(&folder));

    let provider = pascal_case(name);
    let header = name.replace('_', "-");
    let values = [("name", name), ("Provider", &*provider), ("header", &*header)];
    for (file, template) in ROOM {
        create(&folder.join(file), &fill(template, &values))?;
    }
    create(&root.join("fixtures").join(name).join("SOURCE.md"), &fill(SOURCE, &values))?;

    edit(&core.join("Cargo.toml"), |text| core_feature(text, name))?;
    for adapter in ADAPTERS.iter().filter(|adapter| repo::exists(adapter)) {
        edit(&root.join("crates").join(adapter).join("Cargo.toml"), |text| forwarded_feature(text, name))?;
    }
    edit(&core.join("src/providers/mod.rs"), |text| registered(text, name, &provider))?;
    edit(&core.join("src/lib.rs"), |text| {
        let export =
            format!("#[doc(inline)]\n#[cfg(feature = \"{name}\")]\npub use self::providers::{name};");
        insert::group(text, "pub use self::providers::", 3, name, &export)
    })?;
    format(&[&folder.join("mod.rs")])?;
    println!("now fill in the card from the sender's documentation, and finish what says FIXME");
    Ok(Verdict::Good)
}

/// The feature beside those of the other providers, and in `full`.
fn core_feature(text: &str, name: &str) -> anyhow::Result<String> {
    // Features that are no provider's follow `full`.
    let end = text.find("\nfull = [").map_or(text.len(), |at| at + 1);
    let (providers, rest) = text.split_at(end);
    let providers = features(providers, name, &format!("{name} = []"))?;
    insert::to_list(&(providers + rest), "full", name)
}

fn forwarded_feature(text: &str, name: &str) -> anyhow::Result<String> {
    features(text, name, &format!("{name} = [\"webhooks-core/{name}\"]"))
}

/// Adds a line among those like `github = [`, which are the providers' and sorted.
fn features(text: &str, name: &str, line: &str) -> anyhow::Result<String> {
    let is_provider = |line: &&str| {
        line.starts_with(|c: char| c.is_ascii_lowercase())
            && !line.starts_with("default")
            && !line.starts_with("full")
    };
    let length =
        |lines: &mut dyn Iterator<Item = &str>| lines.take_while(is_provider).map(str::len).sum::<usize>();
    let github = text.find("\ngithub = [").map_or(0, |at| at + 1);
    let (before, after) = text.split_at(github);
    // Their lines begin and end where a comment, a blank line or another table does.
    let start = github - length(&mut before.split_inclusive('\n').rev());
    let block = github - start + length(&mut after.split_inclusive('\n'));
    let (before, rest) = text.split_at(start);
    let (block, after) = rest.split_at(block);
    Ok(format!("{before}{}{after}", insert::group(block, "", 1, name, line)?))
}

fn registered(text: &str, name: &str, provider: &str) -> anyhow::Result<String> {
    let module = format!("#[cfg(feature = \"{name}\")]\npub mod {name};");
    let text = insert::group(text, "pub mod ", 2, name, &module)?;
    let entry = format!("        #[cfg(feature = \"{name}\")]\n        Entry::of::<{name}::{provider}>(),");
    insert::group(&text, "        Entry::of::<", 2, name, &entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CORE: &str = "[features]\ndefault = []\n# Providers.\ncoding = []\ngithub = []\nstandard_webhooks = []\n# All.\n\
                        full = [\"coding\", \"github\", \"standard_webhooks\"]\n# Other.\njiff = []\n";

    #[test]
    fn core_gets_a_feature() {
        let expected = "[features]\ndefault = []\n# Providers.\ncoding = []\ngithub = []\ngitlab = []\nstandard_webhooks = []\n# All.\n\
                        full = [\"coding\", \"github\", \"gitlab\", \"standard_webhooks\"]\n# Other.\njiff = []\n";
        assert_eq!(core_feature(CORE, "gitlab").unwrap(), expected);
        assert!(core_feature(CORE, "github").is_err());
        let first = core_feature(CORE, "acme").unwrap();
        assert!(first.contains("# Providers.\nacme = []\ncoding = []\n"), "{first}");
    }

    #[test]
    fn adapters_forward_it() {
        let adapter = "[features]\ngithub = [\"webhooks-core/github\"]\nfull = [\"webhooks-core/full\"]\n";
        let expected = "[features]\ngithub = [\"webhooks-core/github\"]\ngitlab = [\"webhooks-core/gitlab\"]\n\
                        full = [\"webhooks-core/full\"]\n";
        assert_eq!(forwarded_feature(adapter, "gitlab").unwrap(), expected);
    }

    #[test]
    fn it_is_registered() {
        let text = "#[cfg(feature = \"github\")]\npub mod github;\n\n    static ALL: &[Entry] = &[\n        \
                    #[cfg(feature = \"github\")]\n        Entry::of::<github::GitHub>(),\n    ];\n";
        let expected = "#[cfg(feature = \"github\")]\npub mod github;\n#[cfg(feature = \"gitlab\")]\npub mod gitlab;\n\n    \
                        static ALL: &[Entry] = &[\n        #[cfg(feature = \"github\")]\n        \
                        Entry::of::<github::GitHub>(),\n        #[cfg(feature = \"gitlab\")]\n        \
                        Entry::of::<gitlab::Gitlab>(),\n    ];\n";
        assert_eq!(registered(text, "gitlab", "Gitlab").unwrap(), expected);
    }
}
