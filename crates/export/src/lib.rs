//! Case file in; JSON Lines out.
