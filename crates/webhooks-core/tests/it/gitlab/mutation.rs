//! Each member of each fixture in turn: `null`, left out, empty, `"1"`, an id as text. All of it is delivered, and all
//! but what tells events apart is typed.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use webhooks_core::gitlab::GitLab;
use webhooks_core::{Event as _, Provider, Receiver, Request};

use super::{TOKEN, token};

/// What an event or an object in it is not one without.
const REQUIRED: &[&str] = &[
    "action",
    "active",
    "after",
    "awardable_type",
    "before",
    "build_id",
    "build_name",
    "build_status",
    "changes",
    "commit",
    "deploy_token_type",
    "email",
    "environment",
    "event_name",
    "event_type",
    "group_id",
    "group_name",
    "group_path",
    "id",
    "iid",
    "issue",
    "key",
    "merge_request",
    "name",
    "new_access_level",
    "note",
    "noteable_type",
    "object_attributes",
    "object_kind",
    "path",
    "project",
    "project_id",
    "project_name",
    "project_path",
    "ref",
    "refs",
    "report_type",
    "reviewed_by_user_id",
    "sha",
    "snippet",
    "source_branch",
    "state",
    "status",
    "tag",
    "target",
    "target_branch",
    "title",
    "user_id",
    "wiki",
];

/// What says which event or which shape it is.
const DISCRIMINATORS: &[&str] = &["event_name", "noteable_type", "object_kind", "ref"];

#[test]
fn what_is_null_or_missing_costs_an_event_its_type_only_if_it_makes_the_event() {
    let mut lost = BTreeSet::new();
    each_member(|sample, member| {
        let null = sample.is_typed_with(member, Value::Null);
        // An issue's author may be `null`; milestones have none.
        if member.name() != "author_id" {
            assert_eq!(sample.is_typed_without(member), null, "{} {}", sample.type_name, member.place);
        }
        if !null {
            lost.insert(member.name().to_owned());
        }
    });
    assert_eq!(Vec::from_iter(lost), REQUIRED);
}

#[test]
fn a_string_may_be_empty_or_any_other() {
    each_member(|sample, member| {
        if !sample.value(member).is_string() || DISCRIMINATORS.contains(&member.name()) {
            return;
        }
        for text in ["", "1"] {
            assert!(sample.is_typed_with(member, text.into()), "{} {}", sample.type_name, member.place);
        }
    });
}

#[test]
fn an_id_may_be_text() {
    let mut ids = 0;
    each_member(|sample, member| {
        let name = member.name();
        let is_id = (name == "id" || name == "iid" || name.ends_with("_id")) && name != "state_id";
        let value = sample.value(member);
        if is_id && value.is_i64() {
            ids += 1;
            let text = value.to_string();
            assert!(sample.is_typed_with(member, text.into()), "{} {}", sample.type_name, member.place);
        }
    });
    assert!(ids > 100, "{ids}");
}

#[test]
fn anything_else_is_delivered_typed_or_not() {
    let others = [json!(1), json!(-1.5), json!(true), json!([]), json!({})];
    let mut turn = others.iter().cycle();
    each_member(|sample, member| {
        if !sample.value(member).is_string() {
            sample.is_typed_with(member, "".into());
            sample.is_typed_with(member, "1".into());
        }
        sample.is_typed_with(member, turn.next().unwrap().clone());
    });
}

struct Sample {
    request: Request,
    body: Value,
    type_name: &'static str,
}

impl Sample {
    fn value(&self, member: &Member) -> &Value {
        self.body.pointer(&member.pointer).unwrap()
    }

    fn is_typed_with(&self, member: &Member, value: Value) -> bool {
        let mut body = self.body.clone();
        *body.pointer_mut(&member.pointer).unwrap() = value;
        self.is_typed(&body)
    }

    fn is_typed_without(&self, member: &Member) -> bool {
        let mut body = self.body.clone();
        let (parent, name) = member.pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
        self.is_typed(&body)
    }

    /// Whether the body has the fixture's type. It is delivered as it is in any case.
    fn is_typed(&self, body: &Value) -> bool {
        let body = body.to_string();
        let delivery = receiver().receive(&self.request.head(), body.clone()).unwrap();
        assert_eq!(delivery.raw().body().as_ref(), body.as_bytes());
        assert_eq!(delivery.event().type_name().is_none(), delivery.event().fallback().is_some());
        delivery.event().type_name() == Some(self.type_name)
    }
}

/// A member of a body: where it is, and where things like it are, as `commits.*.id`.
struct Member {
    pointer: String,
    place: String,
}

impl Member {
    fn name(&self) -> &str {
        self.place.rsplit('.').next().unwrap()
    }
}

/// The members of all fixtures, but one alone of those at the same place, in the same type, of the same JSON type.
fn each_member(mut visit: impl FnMut(&Sample, &Member)) {
    let mut seen = BTreeSet::new();
    for sample in GitLab::samples() {
        let mut request = sample.parse();
        request.set_header("x-gitlab-token", TOKEN);
        if request.header("x-gitlab-event").is_none() {
            request.set_header("x-gitlab-event", "Merge Request Hook");
        }
        let delivery = receiver().receive(&request.head(), request.body().clone()).unwrap();
        let type_name = delivery.event().type_name().unwrap();
        let body = serde_json::from_slice(request.body()).unwrap();
        let sample = Sample { request, body, type_name };
        let mut members = Vec::new();
        find_members(&sample.body, "", "", &mut members);
        for member in members {
            let json_type = format!("{:?}", std::mem::discriminant(sample.value(&member)));
            if seen.insert((type_name, member.place.clone(), json_type)) {
                visit(&sample, &member);
            }
        }
    }
}

fn find_members(value: &Value, pointer: &str, place: &str, found: &mut Vec<Member>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
                let pointer = format!("{pointer}/{name}");
                find_members(value, &pointer, &place, found);
                found.push(Member { pointer, place });
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find_members(item, &format!("{pointer}/{index}"), &format!("{place}.*"), found);
            }
        }
        _ => {}
    }
}

fn receiver() -> Receiver<GitLab> {
    Receiver::new(token())
}
