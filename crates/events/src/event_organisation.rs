//! An organisation that carries an event, and how.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An organisation that carries an event, and how.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "event_organisation")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which event.
    pub event_id: Uuid,
    /// The organisation, if it is known here.
    pub organisation_id: Option<Uuid>,
    /// Its name as it is to be printed.
    pub name: String,
    /// How it carries it.
    pub role: Role,
    /// Order within its role.
    pub position: i32,
}

store::entity!();

store::choice! {
    /// How an organisation carries an event.
    pub enum Role {
        /// Organises it.
        Organiser = "organiser" => "event-role-organiser",
        /// Hosts it together with the organiser.
        CoHost = "co-host" => "event-role-co-host",
        /// In cooperation with.
        Cooperation = "cooperation" => "event-role-cooperation",
        /// With the support of.
        Support = "support" => "event-role-support",
    }
}
