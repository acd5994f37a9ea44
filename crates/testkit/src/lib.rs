//! Golden-case runner and builders, for tests only.
