//! What all parts of the model have in common.

/// Declares structs of the model: every field may be absent, and absent fields are left out when written.
///
/// An absent value is `None`, an empty list, an empty text or a part in which everything is absent.
macro_rules! model {
    ($(
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* pub $field:ident: $type:ty, )*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(default)]
        pub struct $name {
            $(
                $(#[$field_meta])*
                #[serde(skip_serializing_if = "crate::notice::model::is_absent")]
                pub $field: $type,
            )*
        }

        impl $name {
            /// Whether the source says nothing at all of it.
            #[must_use]
            pub fn is_absent(&self) -> bool {
                crate::notice::model::is_absent(self)
            }
        }

        impl crate::notice::model::Multilingual for $name {
            fn add_languages(&mut self, other: &mut Self) {
                $( self.$field.add_languages(&mut other.$field); )*
            }

            fn each_text(&mut self, change: &mut dyn FnMut(&mut crate::notice::Text)) {
                $( self.$field.each_text(change); )*
            }
        }
    )*};
}

pub(crate) use model;

/// Whether `value` says nothing.
pub(crate) fn is_absent<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Something that may hold texts in several languages.
pub(crate) trait Multilingual: Sized {
    /// Takes the texts out of `other`, which is the same in another language. What is not text stays as it is.
    fn add_languages(&mut self, other: &mut Self);

    /// Hands every text in it to `change`.
    fn each_text(&mut self, change: &mut dyn FnMut(&mut super::Text));
}

impl<T: Multilingual> Multilingual for Option<T> {
    fn add_languages(&mut self, other: &mut Self) {
        if let (Some(own), Some(other)) = (self, other) {
            own.add_languages(other);
        }
    }

    fn each_text(&mut self, change: &mut dyn FnMut(&mut super::Text)) {
        if let Some(own) = self {
            own.each_text(change);
        }
    }
}

/// Only lists of the same length are the same list; in others nobody can tell which item is which.
impl<T: Multilingual> Multilingual for Vec<T> {
    fn add_languages(&mut self, other: &mut Self) {
        if self.len() == other.len() {
            for (own, other) in self.iter_mut().zip(other) {
                own.add_languages(other);
            }
        }
    }

    fn each_text(&mut self, change: &mut dyn FnMut(&mut super::Text)) {
        for own in self {
            own.each_text(change);
        }
    }
}

impl<T> Multilingual for super::Code<T> {
    fn add_languages(&mut self, _: &mut Self) {}

    fn each_text(&mut self, _: &mut dyn FnMut(&mut super::Text)) {}
}

impl Multilingual for super::Text {
    fn add_languages(&mut self, other: &mut Self) {
        self.append(std::mem::take(other));
    }

    fn each_text(&mut self, change: &mut dyn FnMut(&mut Self)) {
        change(self);
    }
}

macro_rules! no_text {
    ($($type:ty),* $(,)?) => {
        $(impl Multilingual for $type {
            fn add_languages(&mut self, _: &mut Self) {}
            fn each_text(&mut self, _: &mut dyn FnMut(&mut super::Text)) {}
        })*
    };
}

no_text!(
    bool,
    i64,
    String,
    rust_decimal::Decimal,
    super::Amount,
    super::Duration,
    super::Format,
    super::Id,
    super::Kind,
    super::Moment,
    super::Quantity,
);
