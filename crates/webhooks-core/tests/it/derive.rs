//! What `webhooks_core::Deserialize` derives.

use webhooks_core::{Deserialize, Fallback, json, wire};

#[derive(Debug, Default, PartialEq, Deserialize)]
struct Build {
    number: u64,
    #[serde(rename = "ref", alias = "branch", alias = "tag")]
    git_ref: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    steps: Vec<String>,
    #[serde(deserialize_with = "wire::present")]
    finished_at: Option<i64>,
    r#type: Option<String>,
}

fn build(text: &str) -> Result<Build, Fallback> {
    json::decode(text.as_bytes())
}

fn why_not(text: &str) -> (String, String) {
    match build(text) {
        Err(Fallback::Mismatch { path, message }) => (path, message),
        other => panic!("{other:?}"),
    }
}

#[test]
fn members_come_in_any_order_among_others() {
    let all = Build {
        number: 7,
        git_ref: Some("main".into()),
        steps: vec!["test".into()],
        finished_at: Some(9),
        r#type: Some("nightly".into()),
    };
    let in_order = r#"{"number":7,"ref":"main","steps":["test"],"finished_at":9,"type":"nightly"}"#;
    assert_eq!(build(in_order).unwrap(), all);
    let reversed = r#"{"z":{"number":1},"type":"nightly","finished_at":9,"y":[1],"steps":["test"],"ref":"main","number":7}"#;
    assert_eq!(build(reversed).unwrap(), all);
}

#[test]
fn missing_and_null_mean_what_serde_means() {
    let least = Build { number: 7, ..Build::default() };
    assert_eq!(build(r#"{"number":7,"finished_at":null}"#).unwrap(), least);
    assert_eq!(build(r#"{"number":7,"finished_at":null,"ref":null,"steps":null}"#).unwrap(), least);
    assert_eq!(why_not(r#"{"finished_at":null}"#).1, "missing field `number`");
    assert_eq!(why_not(r#"{"number":7}"#).1, "missing field `finished_at`");
    assert_eq!(why_not(r#"{"number":null,"finished_at":null}"#).0, "number");
}

#[test]
fn members_with_a_prefix_are_kept_by_name() {
    #[derive(Debug, Deserialize)]
    struct Fields {
        #[serde(prefix = "custom_")]
        custom: wire::Members,
        summary: String,
        custom_known: Option<i64>,
    }
    let fields: Fields = json::decode(
        br#"{"custom_b":{"c":[1]},"custom_known":3,"other":1,"custom_a":1,"summary":"x","custom_n":null,"custom_a":2}"#,
    )
    .unwrap();
    assert_eq!((fields.summary.as_str(), fields.custom_known), ("x", Some(3)));
    assert_eq!(format!("{:?}", fields.custom), r#"{"custom_a": 2, "custom_b": {"c":[1]}}"#);
}

#[test]
fn an_alias_is_the_member_and_the_last_duplicate_counts() {
    for name in ["ref", "branch", "tag"] {
        let text = format!(r#"{{"number":7,"finished_at":1,"{name}":"v1"}}"#);
        assert_eq!(build(&text).unwrap().git_ref.unwrap(), "v1", "{name}");
    }
    let twice = build(r#"{"number":1,"finished_at":1,"tag":"v1","number":2,"ref":"v2"}"#).unwrap();
    assert_eq!((twice.number, twice.git_ref.as_deref()), (2, Some("v2")));
}

#[derive(Debug, Deserialize)]
struct Builds {
    #[expect(dead_code, reason = "never read")]
    builds: Vec<Build>,
}

#[test]
fn an_array_is_no_object() {
    assert!(serde_json::from_str::<Build>(r#"[7,"main",[],1,null]"#).is_err());
    let Err(Fallback::Mismatch { path, message }) = json::decode::<Builds>(br#"{"builds":[[7]]}"#) else {
        panic!("an array was read as an object")
    };
    assert_eq!((path.as_str(), message.as_str()), ("builds.0", "invalid type: sequence, expected an object"));
}

#[test]
fn a_struct_may_have_a_default_another_case_a_check_and_parameters() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(default, rename_all = "camelCase", check = "Self::has_room")]
    struct Limits<T: Default> {
        max_open_files: u32,
        per_user: T,
    }
    impl<T: Default> Default for Limits<T> {
        fn default() -> Self {
            Self { max_open_files: 64, per_user: T::default() }
        }
    }
    impl<T: Default> Limits<T> {
        fn has_room(&self) -> Result<(), &'static str> {
            (self.max_open_files > 0).then_some(()).ok_or("no room")
        }
    }
    let read = |text: &str| serde_json::from_str::<Limits<u8>>(text);
    assert_eq!(read("{}").unwrap(), Limits::default());
    assert_eq!(read(r#"{"perUser":3}"#).unwrap(), Limits { max_open_files: 64, per_user: 3 });
    assert!(read(r#"{"maxOpenFiles":0}"#).unwrap_err().to_string().starts_with("no room"));
}
