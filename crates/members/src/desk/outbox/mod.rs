//! The mails of the house: what waits, what left, what could not be delivered and why. A secretariat
//! reads those of its own network, an operator those that no network wrote: about accounts, and who
//! acts for an organisation. Where no mail server is configured, this is where mails are read.

mod letter;
mod list;

use crate::network;
use crate::networks::{at, desk_shell, desk_tabs};
use axum::extract::State as Of;
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{ColumnTrait, Condition};
use store::mail::{Column, Mail};
use texts::Texts;
use ui::{Link, Shell, Tone};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Query, Viewer};

store::choice! {
    /// What became of a mail.
    pub(super) enum State {
        /// It has not left yet.
        Waiting = "waiting" => "outbox-state-waiting",
        /// The mail server took it.
        Sent = "sent" => "outbox-state-sent",
        /// We stopped trying.
        GivenUp = "given-up" => "outbox-state-given-up",
    }
}

impl State {
    fn of(mail: &Mail) -> Self {
        match (mail.sent_at, mail.given_up_at) {
            (Some(_), _) => Self::Sent,
            (None, Some(_)) => Self::GivenUp,
            (None, None) => Self::Waiting,
        }
    }

    fn condition(self) -> Condition {
        match self {
            Self::Waiting => Condition::all()
                .add(Column::SentAt.is_null())
                .add(Column::GivenUpAt.is_null()),
            Self::Sent => Condition::all().add(Column::SentAt.is_not_null()),
            Self::GivenUp => Condition::all()
                .add(Column::SentAt.is_null())
                .add(Column::GivenUpAt.is_not_null()),
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Waiting => Tone::Info,
            Self::Sent => Tone::Success,
            Self::GivenUp => Tone::Danger,
        }
    }
}

/// Whose mails somebody may read.
pub(super) enum Sender {
    /// Those that were written on behalf of a network, by its secretariat.
    Network(Box<network::Model>),
    /// Those that the house wrote for itself, by its operators.
    House,
}

impl Sender {
    /// The network of an address, for its secretariat.
    async fn network(house: &House, viewer: &Viewer, slug: &Slug) -> Result<Self, Failure> {
        let network = at(house, slug).await?;
        viewer.secretariat_of(network.id)?;
        Ok(Self::Network(Box::new(network)))
    }

    /// The house itself, for its operators.
    fn house(viewer: &Viewer) -> Result<Self, Failure> {
        viewer.operator()?;
        Ok(Self::House)
    }

    fn condition(&self) -> SimpleExpr {
        match self {
            Self::Network(network) => Column::NetworkId.eq(network.id),
            Self::House => Column::NetworkId.is_null(),
        }
    }

    /// Address of the list.
    fn path(&self) -> String {
        match self {
            Self::Network(network) => format!("{}/outbox", network.path()),
            Self::House => "/desk/outbox".to_owned(),
        }
    }

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::Network(network) => t.one("outbox-of-title", "network", &network.name),
            Self::House => t.get("house-outbox-title"),
        }
    }

    fn shell(&self, house: &House, viewer: &Viewer, title: &str) -> Shell {
        match self {
            Self::Network(network) => desk_shell(house, viewer, network, title),
            Self::House => house.shell(viewer, title).dense().unlisted(),
        }
    }

    /// The pages beside this one.
    fn tabs(&self, viewer: &Viewer) -> Vec<Link> {
        match self {
            Self::Network(network) => desk_tabs(viewer, network),
            Self::House => Vec::new(),
        }
    }
}

/// A mail as it may be read at a desk. Where mails leave the house, what opens a door in them is for
/// those alone to whom they go; where they do not, somebody has to be able to pass it on (ADR 7).
fn readable(mail: Mail, leaves: bool) -> Mail {
    if leaves { mail.masked() } else { mail }
}

/// The zone in which this viewer reads times.
pub(super) fn zone(viewer: &Viewer) -> chrono_tz::Tz {
    viewer
        .standing()
        .map_or(chrono_tz::Tz::UTC, |standing| standing.time_zone)
}

/// `GET /networks/{slug}/outbox?q=&state=&page=`
pub(super) async fn of_network(
    Of(house): Of<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let sender = Sender::network(&house, &viewer, &slug).await?;
    list::show(&house, &viewer, &sender, &query).await
}

/// `GET /networks/{slug}/outbox/{id}`
pub(super) async fn one_of_network(
    Of(house): Of<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let sender = Sender::network(&house, &viewer, &slug).await?;
    letter::show(&house, &viewer, &sender, id).await
}

/// `GET /desk/outbox?q=&state=&page=`
pub(super) async fn of_house(Of(house): Of<House>, viewer: Viewer, query: Query) -> PageResult {
    let sender = Sender::house(&viewer)?;
    list::show(&house, &viewer, &sender, &query).await
}

/// `GET /desk/outbox/{id}`
pub(super) async fn one_of_house(
    Of(house): Of<House>,
    viewer: Viewer,
    Path(id): Path<Uuid>,
) -> PageResult {
    let sender = Sender::house(&viewer)?;
    letter::show(&house, &viewer, &sender, id).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use store::Json;
    use vocabulary::Language;

    #[test]
    fn a_mail_can_be_passed_on_only_where_none_leaves() {
        let address = "https://house.test/sign-in/link/sesame";
        let mail = Mail {
            id: Uuid::nil(),
            network_id: None,
            subject_id: None,
            to_name: String::new(),
            to_address: "ada@town.example".to_owned(),
            language: Language::English,
            subject: "Your link".to_owned(),
            body: format!("Here: {address}"),
            attachments: Json(Vec::new()),
            secrets: Json(vec![address.to_owned()]),
            posted_at: DateTime::UNIX_EPOCH,
            sent_at: None,
            given_up_at: None,
        };
        assert_eq!(readable(mail.clone(), false), mail);
        assert_eq!(readable(mail, true).body, "Here: [***]");
    }
}
