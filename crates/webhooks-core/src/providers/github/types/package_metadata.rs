use crate::Deserialize;
use crate::wire;

/// What a container image says of itself.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ContainerMetadata {
    pub labels: Option<ContainerLabels>,
    pub manifest: Option<ContainerManifest>,
    pub tag: Option<ContainerTag>,
}

/// An image's labels.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ContainerLabels {
    pub description: Option<String>,
    pub source: Option<String>,
    pub revision: Option<String>,
    pub image_url: Option<String>,
    pub licenses: Option<String>,
    /// Free-form: whoever builds an image labels it.
    pub all_labels: Option<wire::FreeForm>,
}

/// An image's manifest, as registries keep it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ContainerManifest {
    pub digest: Option<String>,
    pub media_type: Option<String>,
    pub uri: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
    pub config: Option<ContainerBlob>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub layers: Vec<ContainerBlob>,
}

/// A part of an image.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ContainerBlob {
    pub digest: Option<String>,
    pub media_type: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
}

/// What an image was pushed as.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ContainerTag {
    pub digest: Option<String>,
    /// Empty if it was pushed without one.
    pub name: Option<String>,
}

/// The `package.json` of an npm package, and how it was published.
///
/// Free-form members are the package's own: npm lets most of them be text, a list or an object.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NpmMetadata {
    pub name: Option<String>,
    pub version: Option<String>,
    pub npm_user: Option<String>,
    pub author: Option<wire::FreeForm>,
    pub bugs: Option<wire::FreeForm>,
    pub dependencies: Option<wire::FreeForm>,
    pub dev_dependencies: Option<wire::FreeForm>,
    pub peer_dependencies: Option<wire::FreeForm>,
    pub optional_dependencies: Option<wire::FreeForm>,
    pub description: Option<String>,
    pub dist: Option<wire::FreeForm>,
    pub git_head: Option<String>,
    pub homepage: Option<String>,
    pub license: Option<String>,
    pub main: Option<String>,
    pub repository: Option<wire::FreeForm>,
    pub scripts: Option<wire::FreeForm>,
    pub id: Option<String>,
    pub node_version: Option<String>,
    pub npm_version: Option<String>,
    pub has_shrinkwrap: Option<bool>,
    /// Free-form: text in `registry_package`, objects in `package`.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub maintainers: Vec<wire::FreeForm>,
    /// Free-form: text in `registry_package`, objects in `package`.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub contributors: Vec<wire::FreeForm>,
    pub engines: Option<wire::FreeForm>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub keywords: Vec<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub files: Vec<String>,
    pub bin: Option<wire::FreeForm>,
    pub man: Option<wire::FreeForm>,
    pub directories: Option<wire::FreeForm>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub os: Vec<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub cpu: Vec<String>,
    pub readme: Option<String>,
    pub installation_command: Option<String>,
    pub release_id: Option<i64>,
    /// The SHA.
    pub commit_oid: Option<String>,
    pub published_via_actions: Option<bool>,
    /// The id of who deleted it.
    pub deleted_by_id: Option<i64>,
}

/// One entry of a `.nuspec`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NugetMetadata {
    /// Free-form: a number, text or an object.
    pub id: Option<wire::FreeForm>,
    pub name: Option<String>,
    /// Free-form: text, a number, a flag; of `repository` an object with `url`, `branch`, `commit` and `type`.
    pub value: Option<wire::FreeForm>,
}

/// What a gem says of itself.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RubygemsMetadata {
    pub name: Option<String>,
    pub description: Option<String>,
    pub readme: Option<String>,
    pub homepage: Option<String>,
    pub version_info: Option<RubygemsVersion>,
    /// `ruby`, or what it is compiled for.
    pub platform: Option<String>,
    /// Free-form: names and texts of the gem's own.
    pub metadata: Option<wire::FreeForm>,
    pub repo: Option<String>,
    /// Free-form: names and versions of other gems.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub dependencies: Vec<wire::FreeForm>,
    /// The SHA.
    pub commit_oid: Option<String>,
}

/// The version of a gem.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RubygemsVersion {
    pub version: Option<String>,
}
