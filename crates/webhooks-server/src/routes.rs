use std::collections::BTreeMap;
use std::env::VarError;
use std::sync::Arc;

use webhooks_core::described::Description;
use webhooks_core::providers::{self, Entry, Options};
use webhooks_core::scheme::{Credentials, WayError};
use webhooks_core::{AnyReceiver, Secret, Secrets};

use crate::RoutesError;

/// Which path has which receiver.
///
/// The path alone chooses: if a request could choose, a forger would take the weakest scheme there is.
#[derive(Debug, Clone, Default)]
pub struct Routes(BTreeMap<String, Arc<dyn AnyReceiver>>);

impl Routes {
    /// No routes.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with a receiver at `/hooks/<its provider's name>`.
    pub fn with(self, receiver: Arc<dyn AnyReceiver>) -> Self {
        self.with_at(path_of(receiver.provider()), receiver)
    }

    /// The same with a receiver at exactly this path.
    pub fn with_at(mut self, path: impl Into<String>, receiver: Arc<dyn AnyReceiver>) -> Self {
        self.0.insert(path.into(), receiver);
        self
    }

    /// A route for every provider whose `WEBHOOKS_<NAME>_SECRET` is set.
    ///
    /// Several secrets are good at once if commas are between them: while one is being replaced, the new and the old.
    /// White space around a secret doesn't count. `WEBHOOKS_<NAME>_AUTH` chooses another way to authenticate than the
    /// provider's strongest; for one that takes a token beside the secret that is `WEBHOOKS_<NAME>_TOKEN`.
    ///
    /// # Errors
    ///
    /// No such variable is set, or one has a secret or a way that can't be used.
    pub fn from_env() -> Result<Self, RoutesError> {
        Self::from_env_and(&[])
    }

    /// The same with a route besides for each sender described here, whose `WEBHOOKS_<NAME>_SECRET` has to be set.
    ///
    /// # Errors
    ///
    /// Those of [`from_env`](Self::from_env); or two senders have one name.
    pub fn from_env_and(described: &[Description]) -> Result<Self, RoutesError> {
        Self::from_vars_and(described, |name| std::env::var(name))
    }

    /// The same with variables from elsewhere.
    ///
    /// # Errors
    ///
    /// Those of [`from_env`](Self::from_env).
    pub fn from_vars(var: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, RoutesError> {
        Self::from_vars_and(&[], var)
    }

    fn from_vars_and(
        described: &[Description],
        var: impl Fn(&str) -> Result<String, VarError>,
    ) -> Result<Self, RoutesError> {
        let mut routes = Self::new();
        for description in described {
            let name = description.name();
            if providers::find(name).is_some() || routes.0.contains_key(&path_of(name)) {
                return Err(RoutesError::NameTaken(name.to_owned()));
            }
            routes = routes.with(described_from_vars(description, &var)?);
        }
        for provider in providers::all() {
            if let Some((path, receiver)) = route_from_vars(provider, &var)? {
                routes = routes.with_at(path, receiver);
            }
        }
        if routes.0.is_empty() {
            let names: Vec<String> =
                providers::all().iter().map(|provider| variable(provider.name, "SECRET")).collect();
            return Err(RoutesError::NoneSet(names.join(", ")));
        }
        Ok(routes)
    }

    /// The receiver at exactly this path, or at it but for its last segment, where that may be the secret.
    pub fn at(&self, path: &str) -> Option<&Arc<dyn AnyReceiver>> {
        self.0.get(path).or_else(|| self.0.get(&below(path.rsplit_once('/')?.0)))
    }

    /// Every path with its receiver.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<dyn AnyReceiver>)> {
        self.0.iter().map(|(path, receiver)| (path.as_str(), receiver))
    }
}

fn path_of(provider: &str) -> String {
    format!("/hooks/{provider}")
}

/// The path of a route whose requests have one segment more, which is their secret.
fn below(path: &str) -> String {
    format!("{path}/*")
}

type Route = (String, Arc<dyn AnyReceiver>);

fn route_from_vars(
    provider: &Entry,
    var: &impl Fn(&str) -> Result<String, VarError>,
) -> Result<Option<Route>, RoutesError> {
    let optional = |variable: &str| optional(variable, var);
    let variable_of_secret = variable(provider.name, "SECRET");
    let Some(value) = optional(&variable_of_secret)? else { return Ok(None) };
    let mut credentials = Credentials::from(secrets(&variable_of_secret, &value)?);
    let variable_of_token = variable(provider.name, "TOKEN");
    if let Some(value) = optional(&variable_of_token)? {
        credentials = credentials.and_token(secrets(&variable_of_token, &value)?);
    }
    let variable_of_way = variable(provider.name, "AUTH");
    let way = optional(&variable_of_way)?;
    let way = way.as_deref().unwrap_or(provider.strongest_way());
    let in_path = provider.ways.iter().any(|known| known.name == way && known.in_path);
    let path = path_of(provider.name);
    let path = if in_path { below(&path) } else { path };
    provider.receiver(way, credentials).map(|receiver| Some((path, receiver))).map_err(|source| {
        let variable = match source {
            WayError::Unknown { .. } => variable_of_way,
            WayError::TokenMissing(_) | WayError::TokenUnexpected(_) => variable_of_token,
            _ => variable_of_secret,
        };
        RoutesError::Way { variable, source }
    })
}

fn described_from_vars(
    description: &Description,
    var: &impl Fn(&str) -> Result<String, VarError>,
) -> Result<Arc<dyn AnyReceiver>, RoutesError> {
    let variable = variable(description.name(), "SECRET");
    let Some(value) = optional(&variable, var)? else {
        return Err(RoutesError::SecretMissing { variable, name: description.name().to_owned() });
    };
    let secrets = secrets(&variable, &value)?;
    let receiver = description.receiver(&secrets, Options::default());
    receiver.map_err(|error| RoutesError::Way { variable, source: error.into() })
}

fn optional(
    variable: &str,
    var: &impl Fn(&str) -> Result<String, VarError>,
) -> Result<Option<String>, RoutesError> {
    match var(variable) {
        Ok(value) => Ok(Some(value)),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(RoutesError::NotUnicode { variable: variable.to_owned() }),
    }
}

fn variable(sender: &str, what: &str) -> String {
    format!("WEBHOOKS_{}_{what}", sender.to_ascii_uppercase())
}

fn secrets(variable: &str, value: &str) -> Result<Secrets, RoutesError> {
    let count = value.split(',').count();
    let mut secrets = Vec::new();
    for (index, secret) in value.split(',').enumerate() {
        let wrong = |source| RoutesError::Secret {
            variable: variable.to_owned(),
            position: index + 1,
            count,
            source,
        };
        secrets.push(Secret::new(secret.trim()).map_err(wrong)?);
    }
    Secrets::try_from(secrets).map_err(|source| RoutesError::Secret {
        variable: variable.to_owned(),
        position: 0,
        count,
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(vars: &[(&str, &str)]) -> Result<Vec<String>, String> {
        let var = |name: &str| {
            let found = vars.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
        };
        let routes = Routes::from_vars(var).map_err(|error| error.to_string())?;
        Ok(routes.iter().map(|(path, _)| path.to_owned()).collect())
    }

    #[test]
    fn a_route_for_every_secret_that_is_set() {
        let key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        assert_eq!(from(&[("WEBHOOKS_GITHUB_SECRET", "one secret of them")]).unwrap(), ["/hooks/github"]);
        let both =
            [("WEBHOOKS_GITHUB_SECRET", "a new one, an old one"), ("WEBHOOKS_STANDARD_WEBHOOKS_SECRET", key)];
        assert_eq!(from(&both).unwrap(), ["/hooks/github", "/hooks/standard_webhooks"]);
        let way = [("WEBHOOKS_GITHUB_SECRET", "one secret of them"), ("WEBHOOKS_GITHUB_AUTH", "hmac_sha1")];
        assert_eq!(from(&way).unwrap(), ["/hooks/github"]);
    }

    #[test]
    fn a_secret_in_the_path_is_one_segment_more() {
        let vars = [
            ("WEBHOOKS_DOCKER_HUB_SECRET", "one secret of them"),
            ("WEBHOOKS_DOCKER_HUB_AUTH", "path_secret"),
        ];
        let var = |name: &str| {
            let found = vars.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
        };
        let routes = Routes::from_vars(var).unwrap();
        assert!(routes.at("/hooks/docker_hub/whatever").is_some());
        for path in
            ["/hooks/docker_hub", "/hooks/docker_hub/a/b", "/hooks/whatever", "/hooks/docker_hubs/a", "x"]
        {
            assert!(routes.at(path).is_none(), "{path}");
        }
    }

    #[test]
    fn errors_name_the_variable_and_never_its_value() {
        let error = |vars: &[(&str, &str)]| from(vars).unwrap_err();
        assert!(error(&[]).contains(", WEBHOOKS_GITHUB_SECRET, "));
        for value in ["", "  ", "hush hush hush hush,", "hush hush hush hush, ,hush hush hush hush"] {
            let error = error(&[("WEBHOOKS_GITHUB_SECRET", value)]);
            assert!(
                error.starts_with("WEBHOOKS_GITHUB_SECRET, secret ") && !error.contains("hush"),
                "{error}"
            );
        }
        let error_of_way =
            error(&[("WEBHOOKS_GITHUB_SECRET", "hush hush hush hush"), ("WEBHOOKS_GITHUB_AUTH", "md5")]);
        assert_eq!(
            error_of_way,
            "WEBHOOKS_GITHUB_AUTH: no way to authenticate is called `md5`; there is hmac_sha256, hmac_sha1"
        );
        let error_of_token = error(&[
            ("WEBHOOKS_GITHUB_SECRET", "hush hush hush hush"),
            ("WEBHOOKS_GITHUB_TOKEN", "hush hush"),
        ]);
        assert_eq!(
            error_of_token,
            "WEBHOOKS_GITHUB_TOKEN: the way `hmac_sha256` takes no token beside the secret"
        );
        let error_of_key = error(&[("WEBHOOKS_STANDARD_WEBHOOKS_SECRET", "hush!")]);
        assert!(error_of_key.starts_with("WEBHOOKS_STANDARD_WEBHOOKS_SECRET: "), "{error_of_key}");
        assert!(!error_of_key.contains("hush"), "{error_of_key}");
    }
}
