//! Local times, zones, proposals and calendar files. All of it is pure: what the platform knows of zones comes through the
//! trait [`zones::ZoneData`].

pub(crate) mod calendar;
pub(crate) mod moment;
pub(crate) mod proposals;
pub(crate) mod typed_offset;
pub(crate) mod zone_search;
pub(crate) mod zones;
