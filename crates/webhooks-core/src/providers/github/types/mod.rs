//! Objects that several events share.
