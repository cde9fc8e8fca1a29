//! What typing an event costs, beside plain `serde_json::from_slice` into the same struct:
//! `cargo bench -p webhooks-core`.
//!
//! The difference is the check that the body is JSON by our rule, and the event's `Box`.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use webhooks_core::github::{self, GitHub};
use webhooks_core::{Event, Payload, sample};

/// The ten events of GitHub with the largest bodies.
fn typing(criterion: &mut Criterion) {
    typing_of::<github::PullRequestEvent>(criterion, "pull_request");
    typing_of::<github::PullRequestReviewCommentEvent>(criterion, "pull_request_review_comment");
    typing_of::<github::PullRequestReviewThreadEvent>(criterion, "pull_request_review_thread");
    typing_of::<github::PullRequestReviewEvent>(criterion, "pull_request_review");
    typing_of::<github::DeploymentReviewEvent>(criterion, "deployment_review");
    typing_of::<github::WorkflowRunEvent>(criterion, "workflow_run");
    typing_of::<github::IssuesEvent>(criterion, "issues");
    typing_of::<github::PackageEvent>(criterion, "package");
    typing_of::<github::CheckRunEvent>(criterion, "check_run");
    typing_of::<github::DiscussionEvent>(criterion, "discussion");
}

fn typing_of<T: Payload<Provider = GitHub>>(criterion: &mut Criterion, kind: &str) {
    let body = sample::Delivery::<GitHub>::of(kind).unsigned().body().clone();
    let mut group = criterion.benchmark_group(kind);
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("serde_json", |bencher| {
        bencher.iter(|| serde_json::from_slice::<T>(black_box(&body)).expect("the sample types"));
    });
    group.bench_function("event", |bencher| {
        bencher.iter(|| github::Event::decode(black_box(kind), None, black_box(&body)));
    });
    group.finish();
}

fn main() {
    let short =
        Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    let mut criterion = short.configure_from_args();
    typing(&mut criterion);
    criterion.final_summary();
}
