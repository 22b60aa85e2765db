//! An application of the demo that waits at a desk.

use super::{address, ids, missing};
use crate::capacities::representative_of;
use crate::memberships::apply::{self, Request};
use crate::network;
use sea_orm::EntityTrait;
use std::collections::HashMap;
use store::Error;
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{Acting, House, Standing, Viewer};

/// An application that waits at a desk, with the mails that it caused: sent as anybody would send it.
pub(super) async fn apply(
    house: &House,
    organisations: &HashMap<Slug, Uuid>,
    tiers: &HashMap<(Slug, String), Uuid>,
) -> Result<(), Error> {
    let (network, organisation) = (Slug::of("electronics-watch"), Slug::of("bodo-municipality"));
    let tier_id = *tiers
        .get(&(network, "affiliate".to_owned()))
        .ok_or_else(|| missing("tier", "affiliate"))?;
    let organisation_id = *organisations
        .get(&organisation)
        .ok_or_else(|| missing("organisation", organisation))?;
    let found = network::Entity::find_by_id(ids::ELECTRONICS_WATCH)
        .one(house.store.db())
        .await?;
    let network = found.ok_or_else(|| missing("network", "electronics-watch"))?;
    let applicant = Viewer::new(Language::English, Some(standing(organisation_id)));
    let refused = || Error::Config("demo data of members: the application was refused".to_owned());
    let by = representative_of(&house.store, &applicant)
        .await
        .map_err(|_| refused())?;
    let request = Request {
        tier_id,
        through_id: None,
        message: "We buy laptops and phones for 5,000 people and want to know where they are made. The figure is \
                  illustrative."
            .to_owned(),
    };
    match apply::apply(&house.store, &by, &network, request).await {
        Ok(_) => Ok(()),
        Err(apply::Error::Fault(fault)) => Err(fault),
        Err(_) => Err(refused()),
    }
}

fn standing(organisation_id: Uuid) -> Standing {
    Standing {
        person_id: ids::APPLICANT,
        name: "Aksel Eksempel".to_owned(),
        email: address("applicant"),
        time_zone: chrono_tz::Europe::Oslo,
        language: Language::English,
        sign_in_id: None,
        may_write: true,
        is_operator: false,
        acting_for: Some(Acting {
            organisation_id,
            organisation: "Bodø kommune".to_owned(),
            is_buyer: true,
            is_administrator: false,
            memberships: Vec::new(),
        }),
        secretariats: Vec::new(),
    }
}
