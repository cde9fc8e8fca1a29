//! The fixtures of `fixtures/gitlab`, by name.

use crate::sample::Sample;

pub(super) const SAMPLES: &[Sample] = &[];
