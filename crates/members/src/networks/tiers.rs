//! Tiers of a network: adding, editing and retiring them. A retired tier keeps its members and
//! takes no new ones; nothing is deleted, because memberships of years ago still name it.

use crate::organisation::Kind;
use crate::{several_languages, tier};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use store::{Actor, Json, Recorded, Store};
use texts::Texts;
use uuid::Uuid;
use vocabulary::Translated;
use web::{Form, Secretariat};

const LONGEST_NAME: usize = 100;
const LONGEST_ABOUT: usize = 2000;
/// Audiences name ranks as `u8`; nobody has more steps than these.
const HIGHEST_RANK: i16 = 99;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("this network has no such tier")]
    NotFound,
    #[error("this tier is retired already")]
    AlreadyRetired,
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// A network has a new tier.
#[derive(Debug, Serialize, Deserialize)]
pub struct TierAdded {
    pub tier_id: Uuid,
    pub network_id: Uuid,
    pub name: String,
}

/// What is said of a tier changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct TierEdited {
    pub tier_id: Uuid,
    pub network_id: Uuid,
    pub name: String,
}

/// A tier takes no new members any more.
#[derive(Debug, Serialize, Deserialize)]
pub struct TierRetired {
    pub tier_id: Uuid,
    pub network_id: Uuid,
    pub name: String,
}

macro_rules! recorded {
    ($($happened:ty => $kind:literal,)+) => {$(
        impl Recorded for $happened {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Uuid {
                self.tier_id
            }
            fn network(&self) -> Option<Uuid> {
                Some(self.network_id)
            }
        }
    )+};
}

recorded! {
    TierAdded => "tier-added",
    TierEdited => "tier-edited",
    TierRetired => "tier-retired",
}

/// What is said of a tier on its form, fit to be kept.
#[derive(Clone, Debug)]
pub struct Terms {
    pub name: Translated,
    pub about: Translated,
    pub rank: i16,
    pub open_to: Vec<Kind>,
}

/// The form of a tier as it is.
pub(super) fn form_of(tier: &tier::Model) -> Form {
    let mut form = Form::new().with("rank", tier.rank).with(
        several_languages::ORIGINAL,
        tier.name.original().language.code(),
    );
    for kind in tier.open_to.iter() {
        form.add("open-to", kind.word());
    }
    several_languages::fill(&mut form, "name", &tier.name);
    several_languages::fill(&mut form, "about", &tier.about);
    form
}

impl Terms {
    /// Reads the form; what does not fit is refused beside its field, and then there is nothing.
    pub(super) fn read(form: &mut Form, t: &Texts) -> Option<Self> {
        let name = several_languages::required(form, "name", LONGEST_NAME, t);
        let about = several_languages::read(form, "about", LONGEST_ABOUT, t);
        let rank = form
            .parse::<i16>("rank")
            .ok()
            .flatten()
            .filter(|rank| (1..=HIGHEST_RANK).contains(rank));
        if rank.is_none() {
            form.refuse(
                "rank",
                t.one("tier-rank-unreadable", "highest", i64::from(HIGHEST_RANK)),
            );
        }
        let open_to = form
            .values("open-to")
            .iter()
            .filter_map(|word| word.parse().ok())
            .collect();
        let rank = rank?;
        form.is_fine().then_some(Self {
            name,
            about,
            rank,
            open_to,
        })
    }
}

/// The tiers of a network from the lowest rank on, retired ones too.
///
/// # Errors
/// When the database cannot be reached.
pub async fn tiers_of(store: &Store, network: Uuid) -> Result<Vec<tier::Model>, store::Error> {
    Ok(tier::Entity::find()
        .filter(tier::Column::NetworkId.eq(network))
        .order_by_asc(tier::Column::Rank)
        .order_by_asc(tier::Column::Id)
        .all(store.db())
        .await?)
}

/// Adds a tier.
///
/// # Errors
/// When the database cannot be reached.
pub async fn add(
    store: &Store,
    by: &Secretariat,
    terms: Terms,
) -> Result<tier::Model, store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let tier = tx
        .insert(tier::Model {
            id: Uuid::now_v7(),
            network_id: by.network_id,
            name: terms.name,
            about: terms.about,
            rank: terms.rank,
            open_to: Json(terms.open_to),
            retired_at: None,
        })
        .await?;
    let name = tier.name.original().text.to_owned();
    tx.record(&TierAdded {
        tier_id: tier.id,
        network_id: by.network_id,
        name,
    })
    .await?;
    tx.commit().await?;
    Ok(tier)
}

/// Writes the terms over what was there. Members who are in it stay in it.
pub async fn edit(store: &Store, by: &Secretariat, tier: Uuid, terms: Terms) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let tier = tier::Entity::find_by_id(tier)
        .filter(tier::Column::NetworkId.eq(by.network_id))
        .lock_exclusive()
        .one(tx.db())
        .await?
        .ok_or(Error::NotFound)?;
    let tier = tx
        .update(tier::Model {
            name: terms.name,
            about: terms.about,
            rank: terms.rank,
            open_to: Json(terms.open_to),
            ..tier
        })
        .await?;
    let name = tier.name.original().text.to_owned();
    tx.record(&TierEdited {
        tier_id: tier.id,
        network_id: by.network_id,
        name,
    })
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Lets nobody new into a tier.
pub async fn retire(store: &Store, by: &Secretariat, tier: &tier::Model) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let retired = tier::Entity::update_many()
        .col_expr(tier::Column::RetiredAt, Expr::value(tx.now()))
        .filter(tier::Column::Id.eq(tier.id))
        .filter(tier::Column::NetworkId.eq(by.network_id))
        .filter(tier::Column::RetiredAt.is_null())
        .exec(tx.db())
        .await?;
    if retired.rows_affected != 1 {
        return Err(Error::AlreadyRetired);
    }
    let name = tier.name.original().text.to_owned();
    tx.record(&TierRetired {
        tier_id: tier.id,
        network_id: by.network_id,
        name,
    })
    .await?;
    tx.commit().await?;
    Ok(())
}
