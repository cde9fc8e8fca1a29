use crate::sample::Sample;

pub(super) const SAMPLES: &[Sample] = &[];
