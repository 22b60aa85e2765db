//! What networks and their tiers are called: what lists, filters and the words for an audience say
//! of them. Everybody may know it, it hardly ever changes, and so it is kept in memory.

use crate::{network, tier};
use sea_orm::{DerivePartialModel, QueryOrder};
use std::sync::Arc;
use store::{Error, Read, Rows, Store};
use uuid::Uuid;
use vocabulary::{Slug, Translated};

store::in_order! {
    /// What a network is known by.
    #[derive(Clone, Debug, PartialEq, Eq, DerivePartialModel)]
    #[sea_orm(entity = "network::Entity", from_query_result = "false")]
    pub struct NetworkSign {
        /// The network.
        pub id: Uuid,
        /// Its address.
        pub slug: Slug,
        /// Its name, the same in every language.
        pub name: String,
        /// Its colour, `#rrggbb`.
        pub colour: String,
    }
}

store::in_order! {
    /// What a tier is called.
    #[derive(Clone, Debug, PartialEq, Eq, DerivePartialModel)]
    #[sea_orm(entity = "tier::Entity", from_query_result = "false")]
    pub struct TierSign {
        /// Of which network.
        pub network_id: Uuid,
        /// 1 is the lowest.
        pub rank: i16,
        /// Its name.
        pub name: Translated,
    }
}

/// The signs of all networks of the house, by name, and of their tiers, the lowest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// Networks.
    pub networks: Vec<NetworkSign>,
    /// Tiers.
    pub tiers: Vec<TierSign>,
}

impl Signs {
    /// The signs as they are now; a change on another node is seen within two seconds.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn of(store: &Store) -> Result<Arc<Self>, Error> {
        store.recall(|store| Box::pin(Self::read(store))).await
    }

    async fn read(store: &Store) -> Result<Self, Error> {
        let networks = network::Entity::rows()
            .order_by_asc(network::Column::Name)
            .order_by_asc(network::Column::Id)
            .part_from(store);
        let tiers = tier::Entity::rows()
            .order_by_asc(tier::Column::Rank)
            .part_from(store);
        let (networks, tiers) = futures::try_join!(networks, tiers)?;
        Ok(Self { networks, tiers })
    }

    /// The network with this key.
    #[must_use]
    pub fn network(&self, id: Uuid) -> Option<&NetworkSign> {
        self.networks.iter().find(|network| network.id == id)
    }

    /// The network at this address.
    #[must_use]
    pub fn network_at(&self, slug: &Slug) -> Option<&NetworkSign> {
        self.networks.iter().find(|network| network.slug == *slug)
    }

    /// The tiers of a network, the lowest first.
    pub fn tiers_of(&self, network: Uuid) -> impl Iterator<Item = &TierSign> {
        self.tiers
            .iter()
            .filter(move |tier| tier.network_id == network)
    }
}
