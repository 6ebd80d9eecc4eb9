//! Enums of up to 128 values, each with the set of its values.

/// Declares a fieldless enum, and a set of its values that is as cheap to copy as a number.
macro_rules! enum_with_set {
    (
        $(#[$enum_doc:meta])* enum $Enum:ident;
        $(#[$set_doc:meta])* set $Set:ident;
        $($(#[$value_doc:meta])* $Value:ident,)+
    ) => {
        $(#[$enum_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum $Enum { $($(#[$value_doc])* $Value),+ }

        impl $Enum {
            /// Every value, in the order of the declaration.
            pub(crate) const ALL: &[Self] = &[$(Self::$Value),+];
        }

        const _: () = assert!($Enum::ALL.len() <= 128, "a set holds up to 128 values");

        $(#[$set_doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(crate) struct $Set(u128);

        impl $Set {
            /// These values together.
            pub(crate) const fn of(mut values: &[$Enum]) -> Self {
                let mut set = Self(0);
                while let [first, rest @ ..] = values {
                    set = set.with(*first);
                    values = rest;
                }
                set
            }

            /// This set and one more value.
            pub(crate) const fn with(self, value: $Enum) -> Self {
                Self(self.0 | 1 << value as u32)
            }

            /// What is in this set or in the other.
            pub(crate) const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// What is in this set and not in the other.
            #[allow(dead_code, reason = "not every set needs it")]
            pub(crate) const fn without(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            pub(crate) const fn contains(self, value: $Enum) -> bool {
                self.0 & 1 << value as u32 != 0
            }

            /// Whether the two have a value in common.
            pub(crate) const fn intersects(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }

            /// Its values, in the order of the declaration.
            #[allow(dead_code, reason = "not every set needs it")]
            pub(crate) fn iter(self) -> impl Iterator<Item = $Enum> {
                $Enum::ALL.iter().copied().filter(move |value| self.contains(*value))
            }
        }
    };
}

pub(crate) use enum_with_set;
