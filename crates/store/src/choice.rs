//! A closed choice: stored as a word, sent as the same word, and shown by a text of its own.

/// Declares an enum whose every variant has a word (in tables, addresses and JSON) and the key of
/// the text by which people know it.
///
/// ```ignore
/// store::choice! {
///     /// How one registers.
///     pub enum RegistrationKind {
///         /// Whoever comes first.
///         Open = "open" => "registration-kind-open",
///     }
/// }
/// ```
#[macro_export]
macro_rules! choice {
    (
        $(#[$about:meta])*
        $visibility:vis enum $name:ident {
            $( $(#[$doc:meta])* $variant:ident = $word:literal => $key:literal, )+
        }
    ) => {
        $(#[$about])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
            sea_orm::EnumIter, sea_orm::DeriveActiveEnum,
            serde::Serialize, serde::Deserialize,
        )]
        #[sea_orm(rs_type = "String", db_type = "Text")]
        $visibility enum $name {
            $( $(#[$doc])* #[sea_orm(string_value = $word)] #[serde(rename = $word)] $variant, )+
        }

        impl $name {
            /// Every one of them, in the order in which people are offered them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its word in tables, addresses and JSON.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Key of the text by which people know it.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }
        }

        // Derived, the schema would show the variants' names: the derive cannot see a word through a macro.
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::schema::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .enum_values(Some([$($word),+]))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {
            /// With its module: several things have a `Kind` or a `Role`.
            fn name() -> std::borrow::Cow<'static, str> {
                format!("{}.{}", module_path!().replace("::", "."), stringify!($name)).into()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::NotAChoice;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::NotAChoice(word.to_owned())),
                }
            }
        }
    };
}

/// The word is none of those to choose from.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is none of the words to choose from")]
pub struct NotAChoice(pub String);
