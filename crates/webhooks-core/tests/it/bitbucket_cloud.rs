//! Bitbucket Cloud's own traps: SHA-256 in a header that is SHA-1 elsewhere, an id that looks like a secret, names that
//! nobody signs.

use webhooks_core::bitbucket_cloud::{
    BitbucketCloud, Event, MergeStrategy, ParticipantState, PullRequestEvent, PullRequestState, PushEvent,
    RefType,
};
use webhooks_core::{
    Event as _, Fallback, Provider, RawDelivery, Reason, Receiver, Refusal, Rejection, Request,
};
use webhooks_core::{Secret, providers, sample};

fn secret() -> Secret {
    Secret::new("acme's secret at Bitbucket").unwrap()
}

fn fixture(name: &str) -> Request {
    BitbucketCloud::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn receive(request: &Request) -> Result<RawDelivery, Reason> {
    let refused = |refusal: Refusal| refusal.rejection().map_or(Reason::NotJson, Rejection::reason);
    Receiver::<BitbucketCloud>::new(secret())
        .receive_raw(&request.head(), request.body().clone())
        .map_err(refused)
}

fn event(name: &str) -> Event {
    BitbucketCloud::decode(&receive(&fixture(name)).unwrap())
}

fn push(name: &str) -> PushEvent {
    let Event::Push(push) = event(name) else { panic!("{name} is no push") };
    *push
}

fn pull_request(name: &str) -> PullRequestEvent {
    let Event::PullRequest(event) = event(name) else { panic!("{name} is no pull request") };
    *event
}

#[test]
fn nothing_but_one_sha_256_is_good() {
    let sent = fixture("repo_push");
    let good = sent.header("x-hub-signature").unwrap();
    let digits = good.strip_prefix("sha256=").unwrap();
    let bad: [(&[&str], Reason); 9] = [
        (&[], Reason::CredentialMissing),
        (&[""], Reason::CredentialMalformed),
        (&["sha256="], Reason::CredentialMalformed),
        (&[digits], Reason::CredentialMalformed),
        (&[&format!("sha1={digits}")], Reason::CredentialMalformed),
        (&[&format!("SHA256={digits}")], Reason::CredentialMalformed),
        (&[&format!("sha256={}", &digits[..62])], Reason::CredentialMalformed),
        (&[&format!("{good}00")], Reason::CredentialMalformed),
        (&[good, good], Reason::CredentialRepeated),
    ];
    for (values, reason) in bad {
        let mut request = sent.clone();
        request.remove_header("x-hub-signature");
        for value in values {
            request.add_header("x-hub-signature", *value);
        }
        assert_eq!(receive(&request).unwrap_err(), reason, "{values:?}");
    }
    let mut upper = sent.clone();
    upper.set_header("x-hub-signature", format!("sha256={}", digits.to_uppercase()));
    assert!(receive(&upper).is_ok());
}

/// The hook's id is in every delivery and in the settings: other receivers take it for a secret.
#[test]
fn the_hook_s_id_proves_nothing() {
    let mut request = fixture("repo_push");
    assert!(request.header("x-hook-uuid").is_some());
    request.remove_header("x-hub-signature");
    assert_eq!(receive(&request).unwrap_err(), Reason::CredentialMissing);
}

#[test]
fn the_header_names_the_event_and_the_request_is_the_id() {
    let sent = fixture("repo_push");
    let delivery = receive(&sent).unwrap();
    assert_eq!((delivery.kind(), delivery.id()), ("repo:push", sent.header("x-request-uuid")));
    let mut nameless = sent.clone();
    nameless.remove_header("x-event-key");
    assert_eq!(receive(&nameless).unwrap_err(), Reason::EventNameMissing);
    let mut twice = sent;
    twice.add_header("x-event-key", "repo:fork");
    assert_eq!(receive(&twice).unwrap_err(), Reason::HeaderRepeated);
}

/// The same signed body under another name is authentic, but nothing that it is not.
#[test]
fn a_signed_body_does_not_type_under_the_name_of_another_event() {
    let sent = fixture("pullrequest_comment_created");
    for kind in
        ["pullrequest:created", "pullrequest:approved", "issue:comment_created", "repo:push", "repo:deleted"]
    {
        let mut replayed = sent.clone();
        replayed.set_header("x-event-key", kind);
        let event = BitbucketCloud::decode(&receive(&replayed).unwrap());
        assert!(matches!(event.fallback(), Some(Fallback::Mismatch { .. })), "{kind}");
    }
    // What is alike stays alike: the state is signed.
    let mut replayed = fixture("pullrequest_rejected");
    replayed.set_header("x-event-key", "pullrequest:fulfilled");
    let Event::PullRequest(event) = BitbucketCloud::decode(&receive(&replayed).unwrap()) else { panic!() };
    assert_eq!(event.pullrequest.state, PullRequestState::Declined);
}

#[test]
fn events_of_tomorrow_and_of_apps_are_delivered() {
    for kind in ["pullrequest:superseded", "repo:branch_created", "user:account_property_changed"] {
        let request =
            sample::Delivery::<BitbucketCloud>::new(kind, r#"{"actor":null}"#).signed_with(secret());
        let event = BitbucketCloud::decode(&receive(&request).unwrap());
        assert!(matches!(event.fallback(), Some(Fallback::UnknownKind)), "{kind}");
    }
}

#[test]
fn what_the_documentation_lists_is_typed() {
    let documented = "issue:comment_created issue:created issue:updated pipeline:span_created project:updated \
        pullrequest:approved pullrequest:changes_request_created pullrequest:changes_request_removed \
        pullrequest:comment_created pullrequest:comment_deleted pullrequest:comment_reopened \
        pullrequest:comment_resolved pullrequest:comment_updated pullrequest:created pullrequest:fulfilled \
        pullrequest:push pullrequest:rejected pullrequest:unapproved pullrequest:updated \
        repo:commit_comment_created repo:commit_status_created repo:commit_status_updated repo:created \
        repo:deleted repo:fork repo:imported repo:push repo:transfer repo:updated";
    let mut kinds: Vec<&str> = Event::KINDS.to_vec();
    kinds.sort_unstable();
    assert_eq!(kinds, documented.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn what_a_push_leaves_out() {
    let created = push("repo_push.branch_created");
    let [change] = &created.push.changes[..] else { panic!("one change") };
    assert!(change.is_created() && !change.is_deleted() && change.truncated == Some(true));
    assert!(change.commits[0].author.as_ref().unwrap().user.is_none());
    assert_eq!(change.commits[0].committer.as_ref().unwrap().raw, None);

    for name in ["repo_push.branch_deleted", "repo_push.tag_deleted"] {
        let deleted = push(name);
        let [change] = &deleted.push.changes[..] else { panic!("one change") };
        assert!(change.is_deleted() && change.commits.is_empty() && change.links.is_none(), "{name}");
    }
    assert!(push("repo_push.without_changes").push.changes.is_empty());

    let annotated = push("repo_push.annotated_tag");
    let tag = annotated.push.changes[0].git_ref().unwrap();
    assert_eq!(tag.ref_type, Some(RefType::Tag));
    assert_eq!(tag.message.as_deref(), Some("Spring sale\n"));
    let old = push("repo_push.old");
    let tag = old.push.changes[0].git_ref().unwrap();
    assert!(tag.tagger.as_ref().unwrap().raw.is_none());
    assert_eq!(
        (old.actor.unwrap().username.as_deref(), old.repository.website.as_deref()),
        (Some("leo"), Some(""))
    );

    let main = push("repo_push");
    let branch = main.push.changes[0].new.clone().unwrap();
    assert_eq!(branch.default_merge_strategy, Some(MergeStrategy::MergeCommit));
    assert!(branch.merge_strategies.contains(&MergeStrategy::SquashFastForward));
}

#[test]
fn what_is_null_in_a_pull_request() {
    let open = pull_request("pullrequest_created").pullrequest;
    assert!(open.merge_commit.is_none() && open.closed_by.is_none());
    let source = open.source.unwrap();
    assert_eq!(source.commit.unwrap().hash.len(), 12);
    assert_eq!(open.participants[0].state, None);
    let created = open.created_on.unwrap();
    assert_eq!(created.as_str(), "2026-03-04T10:30:00.455870+00:00");
    assert_eq!(created.to_jiff().unwrap().to_string(), "2026-03-04T10:30:00.45587Z");

    let merged = pull_request("pullrequest_fulfilled").pullrequest;
    assert_eq!(merged.merge_commit.unwrap().hash.len(), 12);
    assert_eq!(merged.participants[0].state, Some(ParticipantState::Approved));
    let gone = pull_request("pullrequest_rejected.deleted_fork").pullrequest;
    assert!(gone.source.unwrap().repository.is_none());
}

#[test]
fn the_sender_goes_by_its_old_name_too() {
    assert_eq!(providers::find("bitbucket").unwrap().name, "bitbucket_cloud");
    assert_eq!(providers::find("bitbucket-cloud").unwrap().name, "bitbucket_cloud");
}

#[test]
fn one_line_for_people() {
    for (name, line) in [
        ("repo_push", "Leo Fischer pushed 1 commit to branch main of acme/site"),
        ("repo_push.branch_created", "Leo Fischer created branch rollers of acme/site"),
        ("repo_push.forced", "Leo Fischer force-pushed branch rollers of acme/site"),
        ("repo_push.tag_deleted", "Leo Fischer deleted tag v1.3.0 of acme/site"),
        ("repo_push.two_refs", "acme deployer pushed 2 branches and tags of acme/site"),
        ("repo_push.without_changes", "Leo Fischer pushed to acme/site"),
        ("repo_fork", "Maya Okafor forked acme/site to maya/site"),
        ("repo_transfer", "Maya Okafor took acme/attic over from Leo Fischer"),
        ("repo_commit_status_updated", "Unit tests on 2f22765 of acme/site: successful"),
        ("pullrequest_fulfilled", "Maya Okafor merged pull request #7 of acme/site: Fix the price of skates"),
        (
            "pullrequest_approved",
            "Maya Okafor approved pull request #7 of acme/site: Fix the price of skates",
        ),
        (
            "pullrequest_unapproved",
            "Maya Okafor no longer approves pull request #7 of acme/site: Fix the price of skates",
        ),
        (
            "pullrequest_changes_request_created",
            "Maya Okafor requested changes to pull request #7 of acme/site: Fix the price of skates",
        ),
        (
            "pullrequest_comment_resolved",
            "Leo Fischer resolved a comment on pull request #7 of acme/site: Fix the price of skates",
        ),
        ("issue_updated", "Leo Fischer changed issue #3 of acme/site: All skates cost 0"),
        ("pipeline_span_created", "pipeline #6 on main of acme/site: failed"),
        ("pipeline_span_created.step", "1 span of a pipeline"),
    ] {
        assert_eq!(BitbucketCloud::summarize(&event(name)).unwrap(), line, "{name}");
    }
}
