//! The sentences of one crate in every language of the interface.

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use vocabulary::Language;

use crate::{Arg, Texts, UI_LANGUAGES, numbers, per_language};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The sentences of one crate, made once by [`catalogue!`](crate::catalogue) and parsed language
/// by language when a reader first asks.
///
/// A sentence is looked for in the reader's language, here and then in the parent, and after that
/// in English, here and then in the parent. Sentences and terms of the parent can also be
/// mentioned in the crate's own, as in `{ -house }`.
pub struct Catalogue {
    crate_name: &'static str,
    parent: Option<&'static Catalogue>,
    sources: [&'static str; UI_LANGUAGES.len()],
    resources: [OnceLock<Arc<FluentResource>>; UI_LANGUAGES.len()],
    bundles: [OnceLock<Bundle>; UI_LANGUAGES.len()],
}

impl Catalogue {
    /// For [`catalogue!`](crate::catalogue), which knows where the files lie: `sources` in the order of
    /// [`UI_LANGUAGES`].
    #[doc(hidden)]
    pub const fn new(
        crate_name: &'static str,
        parent: Option<&'static Catalogue>,
        sources: [&'static str; UI_LANGUAGES.len()],
    ) -> Self {
        Self {
            crate_name,
            parent,
            sources,
            resources: [const { OnceLock::new() }; UI_LANGUAGES.len()],
            bundles: [const { OnceLock::new() }; UI_LANGUAGES.len()],
        }
    }

    /// These sentences for someone who reads `language`. A language that the interface does not
    /// speak gets English sentences, but dates, numbers and names in that language.
    pub const fn reader(&'static self, language: Language) -> Texts {
        Texts::new(self, language)
    }

    /// The sentence `key` in `language`, or in English, if this catalogue has it: for keys that come from
    /// outside.
    pub fn find(&self, language: Language, key: &str) -> Option<String> {
        self.find_with(language, key, &[])
    }

    /// The sentence `key` in `language`, or in English, or at last the key itself.
    pub(crate) fn format(&self, language: Language, key: &str, args: &[(&str, Arg)]) -> String {
        self.find_with(language, key, args).unwrap_or_else(|| {
            tracing::error!(key, catalogue = self.crate_name, "no such text");
            key.to_owned()
        })
    }

    fn find_with(&self, language: Language, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let own = position(language);
        own.into_iter()
            .chain(position(Language::English))
            .find_map(|at| self.format_at(at, key, args))
    }

    fn format_at(&self, at: usize, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let language = UI_LANGUAGES[at];
        let bundle = self.bundle(at);
        let pattern = bundle.get_message(key)?.value()?;
        let args: FluentArgs = args
            .iter()
            .map(|(name, arg)| (*name, arg.to_fluent(language)))
            .collect();
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        for error in errors {
            tracing::error!(key, catalogue = self.crate_name, language = language.code(), %error, "text with a gap");
        }
        Some(text)
    }

    fn bundle(&self, at: usize) -> &Bundle {
        self.bundles[at].get_or_init(|| {
            let language = UI_LANGUAGES[at];
            let identifier = per_language::tag(language).parse().expect("a tag is a language identifier");
            let mut bundle = Bundle::new_concurrent(vec![identifier]);
            // The marks that isolate bidirectional text would show up in titles, mails and files, and no
            // language of the interface is written from right to left.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(numbers::format_fluent_number));
            if let Err(error) = bundle.add_builtins() {
                tracing::error!(%error, "Fluent functions are missing");
            }
            let family = std::iter::successors(Some(self), |catalogue| catalogue.parent);
            for catalogue in family {
                if let Err(errors) = bundle.add_resource(catalogue.resource(at)) {
                    for error in errors {
                        tracing::error!(catalogue = catalogue.crate_name, language = language.code(), %error, "text declared twice");
                    }
                }
            }
            bundle
        })
    }

    fn resource(&self, at: usize) -> Arc<FluentResource> {
        let parsed = self.resources[at].get_or_init(|| {
            Arc::new(FluentResource::try_new(self.sources[at].to_owned()).unwrap_or_else(|(readable, errors)| {
                for error in errors {
                    tracing::error!(catalogue = self.crate_name, language = UI_LANGUAGES[at].code(), %error, "unreadable text");
                }
                readable
            }))
        });
        Arc::clone(parsed)
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue")
            .field("crate_name", &self.crate_name)
            .finish_non_exhaustive()
    }
}

fn position(language: Language) -> Option<usize> {
    UI_LANGUAGES.iter().position(|&known| known == language)
}

/// Makes the [`Catalogue`] of the calling crate from its files `locales/<code>.ftl`, one for each of
/// [`UI_LANGUAGES`]; a missing file does not compile. Another `folder` than `locales` can be named.
///
/// ```ignore
/// pub static TEXTS: texts::Catalogue = texts::catalogue!(parent = Some(&ui::TEXTS));
/// ```
#[macro_export]
macro_rules! catalogue {
    () => {
        $crate::catalogue!(parent = None)
    };
    (parent = $parent:expr) => {
        $crate::catalogue!(parent = $parent, folder = "locales")
    };
    (parent = $parent:expr, folder = $folder:literal) => {
        $crate::Catalogue::new(
            env!("CARGO_PKG_NAME"),
            $parent,
            // In the order of `texts::UI_LANGUAGES`.
            [
                $crate::catalogue!(@file $folder, "en"),
                $crate::catalogue!(@file $folder, "fr"),
                $crate::catalogue!(@file $folder, "de"),
                $crate::catalogue!(@file $folder, "nl"),
                $crate::catalogue!(@file $folder, "fi"),
                $crate::catalogue!(@file $folder, "sv"),
                $crate::catalogue!(@file $folder, "et"),
                $crate::catalogue!(@file $folder, "lt"),
                $crate::catalogue!(@file $folder, "pt"),
            ],
        )
    };
    (@file $folder:literal, $code:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $folder, "/", $code, ".ftl"))
    };
}
