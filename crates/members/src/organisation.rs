//! An organisation: buyers, social economy entities, suppliers, networks and those around them.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::{Country, Languages, Region, Slug, Translated};

/// An organisation: buyers, social economy entities, suppliers, networks and those around them.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its address; never changes.
    pub slug: Slug,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: Translated,
    /// Its names in all languages, in plain letters: lists are sorted and searched by it. See [`words`].
    pub words: String,
    /// What it does, in Markdown.
    pub about: Translated,
    /// Where it is.
    pub country: Country,
    /// Its NUTS region.
    pub region: Option<Region>,
    /// The languages it works in.
    pub languages: Languages,
    /// Its site.
    pub website: Option<String>,
    /// By which it is known elsewhere.
    pub identifiers: Json<Vec<Identifier>>,
    /// What it is a part of.
    pub parent_id: Option<Uuid>,
    /// People employed; some fees depend on it.
    pub employees: Option<i32>,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
}

store::entity!();

/// A number by which an organisation is known elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Identifier {
    /// Who gave it: `VAT`, `PIC`, `DUNS`, or the name of a national register.
    pub scheme: String,
    /// As it is written there.
    pub value: String,
}

store::choice! {
    /// What an organisation is (kinds of actors in European buyers' networks).
    pub enum Kind {
        /// City, region, ministry, hospital, university: buys for itself.
        ContractingAuthority = "contracting-authority" => "organisation-kind-contracting-authority",
        /// Buys for others.
        CentralPurchasingBody = "central-purchasing-body" => "organisation-kind-central-purchasing-body",
        /// Several buyers under one roof; affiliates for its members.
        PurchasingConsortium = "purchasing-consortium" => "organisation-kind-purchasing-consortium",
        /// Social enterprise, cooperative, association, work integration enterprise.
        SocialEconomyEntity = "social-economy-entity" => "organisation-kind-social-economy-entity",
        /// Producer, reseller, industry association.
        Supplier = "supplier" => "organisation-kind-supplier",
        /// Runs networks.
        NetworkSecretariat = "network-secretariat" => "organisation-kind-network-secretariat",
        /// Pays for programmes and approves their plans.
        ProgrammeOwner = "programme-owner" => "organisation-kind-programme-owner",
        /// Supports and promotes a network without buying.
        StrategicPartner = "strategic-partner" => "organisation-kind-strategic-partner",
        /// Civil society near factories and mines.
        MonitoringPartner = "monitoring-partner" => "organisation-kind-monitoring-partner",
        /// Sees outputs, commits to nothing.
        Observer = "observer" => "organisation-kind-observer",
    }
}

/// The names of an organisation in plain letters, the original first: `stad-gent city-of-ghent`.
/// Whoever types `gent` or `Gênt` finds it, on every database.
#[must_use]
pub fn words(name: &Translated) -> String {
    name.readings()
        .map(|reading| Slug::of(reading.text).to_string())
        .collect::<Vec<_>>()
        .join(" ")
}

impl Model {
    /// Where it is shown.
    #[must_use]
    pub fn path(&self) -> String {
        path(&self.slug)
    }
}

/// Where the organisation with this slug is shown.
#[must_use]
pub fn path(slug: &Slug) -> String {
    format!("/organisations/{slug}")
}

impl Kind {
    /// Whether it is a public buyer: only these see what is meant for buyers.
    #[must_use]
    pub fn is_buyer(self) -> bool {
        matches!(
            self,
            Self::ContractingAuthority | Self::CentralPurchasingBody | Self::PurchasingConsortium
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language;

    #[test]
    fn an_organisation_is_found_by_each_of_its_names_in_plain_letters() {
        let name = Translated::new(Language::Norwegian, "Bodø kommune")
            .with(Language::English, "Bodø Municipality");
        assert_eq!(words(&name), "bodo-kommune bodo-municipality");
    }

    #[test]
    fn only_those_who_buy_with_public_money_are_buyers() {
        let buyers: Vec<_> = Kind::ALL
            .iter()
            .filter(|kind| kind.is_buyer())
            .map(|kind| kind.word())
            .collect();
        assert_eq!(
            buyers,
            [
                "contracting-authority",
                "central-purchasing-body",
                "purchasing-consortium"
            ]
        );
    }
}
