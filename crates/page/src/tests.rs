//! What is promised of any page at all.
