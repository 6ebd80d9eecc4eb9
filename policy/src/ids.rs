//! Closed sets of values with the stable ids that the public interface gives them.

/// Declares an enum whose variants each carry one stable id. Gives it the list of its values, the id of a value and the
/// value of an id, and reads and writes it as that id, with serde and with the strict reader of [`json`](crate::json).
#[macro_export]
macro_rules! ids {
    (
        $(#[$meta:meta])*
        $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $id:literal ),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$variant_meta])* $variant ),+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            /// The id in the public interface.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id ),+ }
            }

            /// The value with this id, if there is one.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|each| each.id() == id)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$crate::json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                $crate::json::Meaning::of(&value).map_err(::serde::de::Error::custom)
            }
        }

        impl $crate::json::Meaning for $name {
            fn of(value: &$crate::json::Value) -> Result<Self, String> {
                let known = match value {
                    $crate::json::Value::Text(id) => Self::from_id(id),
                    _ => None,
                };
                known.ok_or_else(|| $crate::json::allowed_ids(&[ $( $id ),+ ]))
            }
        }
    };
}

/// Declares an enum like [`ids!`], of which some variants carry data. The id is the same whatever the data.
macro_rules! ids_with_data {
    (
        $(#[$meta:meta])*
        $name:ident { $( $variant:ident $( ( $data:ty ) )? = $id:literal ),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $( $variant $( ( $data ) )? ),+ }

        impl $name {
            /// The ids of all variants, in the order of declaration.
            pub const IDS: &'static [&'static str] = &[ $( $id ),+ ];

            /// The stable id, without the data.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant { .. } => $id ),+ }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    };
}

pub(crate) use ids;
pub(crate) use ids_with_data;
