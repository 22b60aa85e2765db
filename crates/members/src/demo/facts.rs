//! What stands in `demo/*.toml`.

use crate::organisation::Kind;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use vocabulary::{Country, Language, Region, Slug, Translated};

#[derive(Deserialize)]
pub(super) struct OrganisationsFile {
    pub(super) organisation: Vec<OrganisationFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganisationFacts {
    pub(super) slug: Slug,
    pub(super) kind: Kind,
    pub(super) country: Country,
    pub(super) region: Option<Region>,
    pub(super) languages: Vec<Language>,
    pub(super) original: Language,
    pub(super) name: BTreeMap<Language, String>,
    #[serde(default)]
    pub(super) about: String,
    pub(super) website: Option<String>,
    pub(super) parent: Option<Slug>,
    pub(super) employees: Option<i32>,
}

#[derive(Deserialize)]
pub(super) struct NetworksFile {
    pub(super) network: Vec<NetworkFacts>,
    pub(super) membership: Vec<MembershipFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NetworkFacts {
    pub(super) slug: Slug,
    pub(super) name: String,
    pub(super) tagline: BTreeMap<Language, String>,
    pub(super) about: String,
    pub(super) website: Option<String>,
    pub(super) colour: String,
    pub(super) applications: bool,
    pub(super) tier: Vec<TierFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TierFacts {
    pub(super) key: String,
    pub(super) name: BTreeMap<Language, String>,
    pub(super) about: String,
    pub(super) rank: i16,
    pub(super) open_to: Vec<Kind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MembershipFacts {
    pub(super) network: Slug,
    pub(super) tier: String,
    pub(super) through: Option<Slug>,
    pub(super) since: BTreeMap<Slug, NaiveDate>,
    #[serde(default)]
    pub(super) until: BTreeMap<Slug, NaiveDate>,
}

/// A text in the languages in which the facts have it.
pub(super) fn translated(original: Language, texts: BTreeMap<Language, String>) -> Translated {
    let mut translated = Translated::new(original, "");
    for (language, text) in texts {
        translated.set(language, text);
    }
    translated
}
