//! Whether an address that came with a push may be called. Who knows the hook's URL can write any address.

use super::PushEvent;

/// Where Docker Hub's callbacks are: these hosts and those below them.
pub const CALLBACK_HOSTS: &[&str] = &["docker.com", "docker.io"];

impl PushEvent {
    /// The `callback_url`, if it is safe to call: `https`, at one of these hosts or below one.
    ///
    /// None with a user name, a port or anything that one program may take for the end of the host and another not. A
    /// client that calls it should not follow redirects.
    ///
    /// ```
    /// use webhooks_core::docker_hub::{CALLBACK_HOSTS, DockerHub, PushEvent};
    /// use webhooks_core::sample;
    ///
    /// let delivery = sample::Delivery::<DockerHub>::of("push");
    /// let push: PushEvent = delivery.clone().payload();
    /// assert!(push.callback_url_if_allowed(CALLBACK_HOSTS).is_some());
    ///
    /// let push: PushEvent = delivery.set("/callback_url", "https://docker.com.acme.example/").payload();
    /// assert_eq!(push.callback_url_if_allowed(CALLBACK_HOSTS), None);
    /// ```
    pub fn callback_url_if_allowed(&self, hosts: &[&str]) -> Option<&str> {
        let url = self.callback_url.as_deref()?;
        let host = host_of(url)?;
        hosts.iter().any(|allowed| is_or_is_below(host, allowed)).then_some(url)
    }
}

/// The host, if that is all there is between `https://` and the path, and no program could read another one.
fn host_of(url: &str) -> Option<&str> {
    // Blanks and line ends are dropped by some, other characters than ASCII's are mapped to some of those.
    if !url.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let rest = url.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    host.split('.').all(is_label).then_some(host)
}

fn is_or_is_below(host: &str, allowed: &str) -> bool {
    let Some(before) = host.len().checked_sub(allowed.len()) else { return false };
    let Some((below, end)) = host.split_at_checked(before) else { return false };
    end.eq_ignore_ascii_case(allowed) && (below.is_empty() || below.ends_with('.'))
}
