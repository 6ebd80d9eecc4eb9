//! What a blogger may give, and what becomes of it.
