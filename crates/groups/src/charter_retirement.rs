//! Retiring a charter: no group can be proposed under it any more. Those that work under it go on, and it can be
//! offered again.

use crate::charter;
use crate::charters_page::of_network;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, prelude::Expr};
use serde::{Deserialize, Serialize};
use store::{Actor, Error, Recorded, Store};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Form, House, PageResult, Path, Routes, Secretariat, Viewer, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/networks/{slug}/charters/{charter}/retirement", answer)
}

macro_rules! records {
    ($($(#[$about:meta])* $name:ident = $kind:literal,)+) => {$(
        $(#[$about])*
        #[derive(Debug, Serialize, Deserialize)]
        pub struct $name {
            /// Which charter.
            pub charter_id: Uuid,
            /// Whose.
            pub network_id: Uuid,
            /// Its name, in its own language.
            pub name: String,
        }

        impl $name {
            fn of(charter: &charter::Model) -> Self {
                Self {
                    charter_id: charter.id,
                    network_id: charter.network_id,
                    name: charter.name.original().text.to_owned(),
                }
            }
        }

        impl Recorded for $name {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Uuid {
                self.charter_id
            }
            fn network(&self) -> Option<Uuid> {
                Some(self.network_id)
            }
        }
    )+};
}

records! {
    /// No group can be proposed under a charter any more.
    CharterRetired = "charter-retired",
    /// Groups can be proposed under a charter again.
    CharterOffered = "charter-offered",
}

/// Retires a charter of the secretariat's network, or offers it again; nothing happens where that is so already.
///
/// # Errors
/// When the change cannot be kept.
pub async fn retire(
    store: &Store,
    by: &Secretariat,
    charter: &charter::Model,
    is_retired: bool,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let retired_at = is_retired.then(|| tx.now());
    let was_otherwise = match is_retired {
        true => charter::Column::RetiredAt.is_null(),
        false => charter::Column::RetiredAt.is_not_null(),
    };
    let changed = charter::Entity::update_many()
        .col_expr(charter::Column::RetiredAt, Expr::value(retired_at))
        .filter(charter::Column::Id.eq(charter.id))
        .filter(charter::Column::NetworkId.eq(by.network_id))
        .filter(was_otherwise)
        .exec(tx.db())
        .await?;
    match (changed.rows_affected, is_retired) {
        (0, _) => return Ok(()),
        (_, true) => tx.record(&CharterRetired::of(charter)).await?,
        (_, false) => tx.record(&CharterOffered::of(charter)).await?,
    };
    tx.commit().await
}

/// `POST /networks/{slug}/charters/{charter}/retirement`: `retired` is `yes` or `no`.
async fn answer(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, at)): Path<(Slug, Slug)>,
    form: Form,
) -> PageResult {
    let (network, charter) = of_network(&house, &slug, &at).await?;
    let by = viewer.secretariat_of(network.id)?;
    let is_retired = form.value("retired") != "no";
    retire(&house.store, &by, &charter, is_retired).await?;
    let said = match is_retired {
        true => "charter-retired-flash",
        false => "charter-offered-flash",
    };
    see_other_saying(
        &format!("{}/charters/{}", network.path(), charter.slug),
        said,
    )
}
