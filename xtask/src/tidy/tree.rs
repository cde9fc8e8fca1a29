use std::collections::BTreeMap;
use std::path::Path;

use webhooks_core::providers;

use crate::repo;

/// The files that rules look at, by path from the root, and the kinds that providers type.
pub(super) struct Tree {
    files: BTreeMap<String, String>,
    kinds: Vec<(String, Vec<String>)>,
}

const FOLDERS: &[&str] = &["crates", "examples", "xtask", "fixtures"];
pub(super) const PROVIDERS: &str = "crates/webhooks-core/src/providers/";

/// The folder of the providers that are one file each.
pub(super) const OTHERS: &str = "others";

impl Tree {
    pub(super) fn read(root: &Path) -> anyhow::Result<Self> {
        let mut files = BTreeMap::new();
        files.insert("Cargo.toml".to_owned(), repo::read(&root.join("Cargo.toml"))?);
        for folder in FOLDERS.iter().filter(|folder| root.join(folder).is_dir()) {
            collect(root, &root.join(folder), &mut files)?;
        }
        let typed = |entry: &providers::Entry| {
            (entry.name.to_owned(), entry.kinds().iter().map(|&kind| kind.to_owned()).collect())
        };
        Ok(Self { files, kinds: providers::all().iter().map(typed).collect() })
    }

    /// A tree for a test. The provider `acme` types `push` and `repo:fork`.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Self { files, kinds: vec![("acme".to_owned(), vec!["push".to_owned(), "repo:fork".to_owned()])] }
    }

    pub(super) fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The files whose path begins so, in order.
    pub(super) fn under(&self, prefix: &str) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(prefix))
            .map(|(path, text)| (&**path, &**text))
    }

    /// The Rust files whose path begins so.
    pub(super) fn rust(&self, prefix: &str) -> impl Iterator<Item = (&str, &str)> {
        self.under(prefix)
            .filter(|(path, _)| Path::new(path).extension().is_some_and(|extension| extension == "rs"))
    }

    /// The crates' folders: `crates/webhooks-core`, ...
    pub(super) fn crates(&self) -> impl Iterator<Item = &str> {
        self.under("crates/").filter_map(|(path, _)| path.strip_suffix("/Cargo.toml"))
    }

    /// The names of the providers that have a folder.
    pub(super) fn rooms(&self) -> Vec<&str> {
        let inner =
            self.under(PROVIDERS).filter_map(|(path, _)| path.strip_prefix(PROVIDERS)?.split_once('/'));
        let mut names: Vec<&str> = inner.map(|(name, _)| name).filter(|name| *name != OTHERS).collect();
        names.dedup();
        names
    }

    /// The names of the providers that are one file each, in a folder together.
    pub(super) fn others(&self) -> Vec<&str> {
        let folder = self.under(PROVIDERS).filter_map(|(path, _)| {
            path.strip_prefix(PROVIDERS)?.strip_prefix(OTHERS)?.strip_prefix('/')?.strip_suffix(".rs")
        });
        // What one of them keeps beside its card is not another sender.
        folder.filter(|name| *name != "mod" && !name.contains('/')).collect()
    }

    /// The names of all providers, each with the path of its card and the start of the paths of its files.
    pub(super) fn providers(&self) -> Vec<(&str, String, String)> {
        let rooms = self
            .rooms()
            .into_iter()
            .map(|name| (name, format!("{PROVIDERS}{name}/mod.rs"), format!("{PROVIDERS}{name}/")));
        let others = self.others().into_iter().map(|name| {
            let path = format!("{PROVIDERS}{OTHERS}/{name}.rs");
            (name, path.clone(), path)
        });
        rooms.chain(others).collect()
    }

    /// Providers with the kinds that they type.
    pub(super) fn kinds(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.kinds.iter().map(|(name, kinds)| (&**name, &**kinds))
    }
}

/// Takes in a folder; of fixtures only the names matter, so bodies stay unread.
fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let name = entry.file_name().to_string_lossy().into_owned();
        if kind.is_dir() && name != "target" && !name.starts_with('.') {
            collect(root, &path, files)?;
        } else if kind.is_file() {
            let relative = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("rs" | "toml" | "md") => files.insert(relative, repo::read(&path)?),
                Some("http") => files.insert(relative, String::new()),
                _ => None,
            };
        }
    }
    Ok(())
}
