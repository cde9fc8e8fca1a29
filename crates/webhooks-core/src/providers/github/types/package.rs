use crate::Deserialize;

use super::{ContainerMetadata, NpmMetadata, NugetMetadata, Release, Repository, RubygemsMetadata, User};
use crate::wire;

/// A package of GitHub Packages.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Package {
    pub created_at: Option<wire::Timestamp>,
    pub description: Option<String>,
    /// Such as `npm` or `CONTAINER`, in either case.
    pub ecosystem: Option<String>,
    pub html_url: Option<String>,
    pub id: i64,
    pub name: String,
    /// The owner, or `owner/repo`.
    pub namespace: Option<String>,
    pub owner: Option<User>,
    /// Such as `npm` or `CONTAINER`, in either case.
    pub package_type: String,
    /// What was published.
    pub package_version: Option<PackageVersion>,
    pub registry: Option<PackageRegistry>,
    pub updated_at: Option<wire::Timestamp>,
}

/// A version of a package.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PackageVersion {
    /// Who published it.
    pub author: Option<User>,
    /// The readme: its text, or where it is in the repository.
    pub body: Option<wire::TextOr<PackageReadme>>,
    pub body_html: Option<String>,
    /// Of container images.
    pub container_metadata: Option<ContainerMetadata>,
    /// The year 1 where the registry does not know.
    pub created_at: Option<wire::Timestamp>,
    pub description: Option<String>,
    /// Of images in the old Docker registry.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub docker_metadata: Vec<DockerMetadata>,
    pub draft: Option<bool>,
    pub html_url: Option<String>,
    pub id: i64,
    /// What to type into a shell.
    pub installation_command: Option<String>,
    /// The package's own description of itself, such as `package.json`.
    pub manifest: Option<String>,
    /// Free-form: the registries put there what they like.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub metadata: Vec<wire::FreeForm>,
    /// Of container images a digest.
    pub name: Option<String>,
    pub npm_metadata: Option<Box<NpmMetadata>>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub nuget_metadata: Vec<NugetMetadata>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub package_files: Vec<PackageFile>,
    pub package_url: Option<String>,
    pub prerelease: Option<bool>,
    /// The release that it was published with.
    pub release: Option<Box<Release>>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub rubygems_metadata: Vec<RubygemsMetadata>,
    pub source_url: Option<String>,
    pub summary: Option<String>,
    pub tag_name: Option<String>,
    /// The branch or commit that `tag_name` is made from.
    pub target_commitish: Option<String>,
    /// The SHA of that.
    pub target_oid: Option<String>,
    /// The year 1 where the registry does not know.
    pub updated_at: Option<wire::Timestamp>,
    pub version: Option<String>,
}

/// Where the readme of a package is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PackageReadme {
    pub repository: Option<PackageReadmeRepository>,
    pub info: Option<PackageReadmeFile>,
    /// Free-form: GitHub documents the readme as any object; empty where it was seen.
    pub attributes: Option<wire::FreeForm>,
    #[serde(rename = "_formatted")]
    pub formatted: Option<bool>,
}

/// The repository that a readme is in.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PackageReadmeRepository {
    pub repository: Option<Box<Repository>>,
}

/// A readme as git has it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PackageReadmeFile {
    /// `blob`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// The SHA.
    pub oid: Option<String>,
    /// As a decimal number: 33188 is `100644`.
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub path: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
    pub collection: Option<bool>,
}

/// The tags of an image.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DockerMetadata {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tags: Vec<String>,
}

/// A file of a package.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PackageFile {
    pub content_type: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub download_url: Option<String>,
    pub id: Option<i64>,
    pub md5: Option<String>,
    pub name: Option<String>,
    pub sha1: Option<String>,
    pub sha256: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
    /// Such as `uploaded`.
    pub state: Option<String>,
    pub updated_at: Option<wire::Timestamp>,
}

/// Where a package can be fetched from.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PackageRegistry {
    pub about_url: Option<String>,
    pub name: Option<String>,
    /// As `package_type`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub url: Option<String>,
    pub vendor: Option<String>,
}
