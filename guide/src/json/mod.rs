//! The public interface in JSON: strict reading of situations and details.
