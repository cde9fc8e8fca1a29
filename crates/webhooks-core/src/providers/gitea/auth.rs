use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Credentials, Hash, Hmac, HmacScheme, Proof, TokenScheme, Way, WayError, decoy_secret,
    from_secrets,
};
use crate::{Head, Integrity, Rejection, Request, Secrets};

/// How Gitea and Forgejo authenticate: HMAC-SHA-256 of the event's JSON, in a header of each one's own. A hook may also
/// have a text of its own for `Authorization`.
#[derive(Debug)]
pub struct Auth {
    family: &'static Family,
    hmac: Hmac,
    secrets: Secrets,
    authorization: Option<TokenScheme>,
}

/// The headers of one of the two senders. A receiver reads those of one family alone, whatever else is sent.
#[derive(Debug)]
pub(super) struct Family {
    way: &'static str,
    way_with_authorization: &'static str,
    signature: HmacScheme,
    pub(super) delivery: &'static str,
    /// Names a group of events: `pull_request` for a label, too.
    pub(super) event: &'static str,
    /// Names the event itself.
    pub(super) event_type: &'static str,
}

pub(super) static GITEA: Family = Family {
    way: "hmac_sha256",
    way_with_authorization: "hmac_sha256_and_authorization",
    signature: HmacScheme::sha256("x-gitea-signature"),
    delivery: "x-gitea-delivery",
    event: "x-gitea-event",
    event_type: "x-gitea-event-type",
};

pub(super) static FORGEJO: Family = Family {
    way: "forgejo_hmac_sha256",
    way_with_authorization: "forgejo_hmac_sha256_and_authorization",
    signature: HmacScheme::sha256("x-forgejo-signature"),
    delivery: "x-forgejo-delivery",
    event: "x-forgejo-event",
    event_type: "x-forgejo-event-type",
};

/// What both write beside their own signature, for receivers made for Gogs or GitHub. Never read here.
const FOR_OTHERS: &[HmacScheme] = &[
    HmacScheme::sha256("x-gogs-signature"),
    HmacScheme::sha256("x-hub-signature").hash(Hash::Sha1).prefix("sha1="),
    HmacScheme::sha256("x-hub-signature-256").prefix("sha256="),
];

impl Auth {
    /// Gitea: `X-Gitea-Signature`, with the webhook's secret. Forgejo sends it as well.
    pub fn hmac_sha256(secrets: impl Into<Secrets>) -> Self {
        Self::of(&GITEA, secrets.into())
    }

    /// Forgejo since 7.0: `X-Forgejo-Signature`, with the webhook's secret. Gitea's deliveries are refused.
    pub fn forgejo(secrets: impl Into<Secrets>) -> Self {
        Self::of(&FORGEJO, secrets.into())
    }

    /// The same for hooks with an "Authorization Header": that has to be there as well, with just this text, such as
    /// `Bearer ...`. It never stands in for the signature.
    #[must_use]
    pub fn and_authorization(self, text: impl Into<Secrets>) -> Self {
        Self { authorization: Some(TokenScheme::new("authorization", text)), ..self }
    }

    fn of(family: &'static Family, secrets: Secrets) -> Self {
        let hmac = Hmac::new(family.signature, secrets.clone());
        Self { family, hmac, secrets, authorization: None }
    }

    pub(super) fn family(&self) -> &'static Family {
        self.family
    }

    fn write(&self, scheme: HmacScheme, request: &mut Request, now: SystemTime) {
        Hmac::new(scheme, self.secrets.clone()).sign(request, now);
    }
}

from_secrets!(Auth, Auth::hmac_sha256);

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(GITEA.way, Integrity::Body, "X-Gitea-Signature over the JSON"),
        Way::new(FORGEJO.way, Integrity::Body, "X-Forgejo-Signature over the JSON"),
        Way::new(
            GITEA.way_with_authorization,
            Integrity::Body,
            "X-Gitea-Signature over the JSON, and the hook's text in Authorization",
        )
        .needs_token(),
        Way::new(
            FORGEJO.way_with_authorization,
            Integrity::Body,
            "X-Forgejo-Signature over the JSON, and the hook's text in Authorization",
        )
        .needs_token(),
    ];
    const CREDENTIALS: &'static [&'static str] = &[
        "x-forgejo-signature",
        "x-gitea-signature",
        "x-gogs-signature",
        "x-hub-signature",
        "x-hub-signature-256",
        "authorization",
    ];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.hmac.screen(head, now)?;
        self.authorization.as_ref().map_or(Ok(()), |text| text.verify(head).map(drop))
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = self.hmac.verify(head, body, now)?;
        let way = match &self.authorization {
            Some(text) => {
                text.verify(head)?;
                self.family.way_with_authorization
            }
            None => self.family.way,
        };
        Ok(Proof { way, integrity: Integrity::Body, secret_index })
    }

    /// Every signature that the sender writes; as Forgejo, its own copies of Gitea's headers, too.
    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.write(GITEA.signature, request, now);
        for scheme in FOR_OTHERS {
            self.write(*scheme, request, now);
        }
        if let Some(text) = &self.authorization {
            text.sign(request);
        }
        if self.family.way == FORGEJO.way {
            self.write(FORGEJO.signature, request, now);
            for (from, to) in [
                (GITEA.delivery, FORGEJO.delivery),
                (GITEA.event, FORGEJO.event),
                (GITEA.event_type, FORGEJO.event_type),
            ] {
                if let Some(value) = request.header(from).map(ToOwned::to_owned) {
                    request.set_header(to, value);
                }
            }
            for name in super::TARGET_TYPE {
                request.remove_header(name);
            }
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        let Credentials { secrets, token, .. } = credentials;
        let family =
            [&GITEA, &FORGEJO].into_iter().find(|it| [it.way, it.way_with_authorization].contains(&way));
        match (family, token) {
            (Some(family), Some(text)) if way == family.way_with_authorization => {
                Ok(Self::of(family, secrets).and_authorization(text))
            }
            (Some(family), _) if way == family.way => Ok(Self::of(family, secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}
