use crate::sample::Sample;

pub(super) const SAMPLES: &[Sample] = &[Sample {
    name: "invoice_paid",
    request: include_bytes!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/fixtures/standard_webhooks/invoice_paid/request.http"
    )),
}];
