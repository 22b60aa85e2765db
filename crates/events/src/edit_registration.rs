//! Editing how one registers: the way, the window, and the rules for offered places. The number of
//! places is a deed of its own (`capacity.rs`); an announced closing time moves by an extension only.

use crate::event::{self, Registration};
use crate::event_desk::{self, EventDesk, Tab};
use crate::{Event, fields};
use askama::Template;
use axum::extract::State;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Recorded, Store};
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, page, see_other_saying,
};

/// How one registers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// In which way.
    pub registration: Registration,
    /// Where, if on another site.
    pub url: Option<String>,
    /// From when; at the announcement if empty.
    pub opens_at: Option<DateTime<Utc>>,
    /// Until when; at the beginning if empty.
    pub closes_at: Option<DateTime<Utc>>,
    /// Places at most for one organisation.
    pub per_organisation: Option<i32>,
    /// Hours for which an offered place is kept.
    pub offer_hours: i32,
    /// Whether everybody sees how many places are taken.
    pub shows_numbers: bool,
}

/// Why the rules cannot be as wished.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another room convened it, or would have to: nobody registers for such an event.
    #[error("what another room convened has no registration, and nothing else goes without one")]
    Convened,
    /// Another site is named without its address.
    #[error("registration on another site needs its address")]
    NoAddress,
    /// It would close before it opens.
    #[error("registration closes after it opens")]
    ClosesBeforeOpening,
    /// It would close after the event.
    #[error("registration closes before the event ends")]
    ClosesAfterEnd,
    /// People rely on the announced time.
    #[error("an announced closing time moves by an extension only")]
    ClosingAnnounced,
    /// People have applied under the rules as they are.
    #[error("people have already applied in the present way")]
    Applied,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// How one registers was edited.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventRegistrationEdited {
    event_id: Uuid,
    network_id: Uuid,
    registration: Registration,
}

impl Recorded for EventRegistrationEdited {
    const KIND: &'static str = "event-registration-edited";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// What speaks against `rules` for `event`, as far as the event itself tells.
fn check(event: &Event, rules: &Rules) -> Result<(), Error> {
    if [event.registration, rules.registration].contains(&Registration::None) {
        return Err(Error::Convened);
    }
    if rules.registration == Registration::External && rules.url.is_none() {
        return Err(Error::NoAddress);
    }
    if event.announced_at.is_some() && rules.closes_at != event.closes_at {
        return Err(Error::ClosingAnnounced);
    }
    if let (Some(opens), Some(closes)) = (rules.opens_at, rules.closes_at)
        && closes <= opens
    {
        return Err(Error::ClosesBeforeOpening);
    }
    if let (Some(closes), Some(ends)) = (rules.closes_at, event.ends_at)
        && closes > ends
    {
        return Err(Error::ClosesAfterEnd);
    }
    Ok(())
}

/// Writes how one registers for `event`.
///
/// # Errors
/// See [`Error`].
pub async fn edit_registration(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    rules: &Rules,
) -> Result<(), Error> {
    check(event, rules)?;
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let mut update = event::Entity::update_many()
        .filter(event::Column::Id.eq(event.id))
        .col_expr(event::Column::Registration, Expr::value(rules.registration))
        .col_expr(
            event::Column::RegistrationUrl,
            Expr::value(rules.url.clone()),
        )
        .col_expr(event::Column::OpensAt, Expr::value(rules.opens_at))
        .col_expr(event::Column::ClosesAt, Expr::value(rules.closes_at))
        .col_expr(
            event::Column::PerOrganisation,
            Expr::value(rules.per_organisation),
        )
        .col_expr(event::Column::OfferHours, Expr::value(rules.offer_hours))
        .col_expr(
            event::Column::ShowsNumbers,
            Expr::value(rules.shows_numbers),
        );
    if rules.registration != event.registration {
        // Asked within the change: somebody may be applying right now.
        update = update.filter(event::Column::Issued.eq(0));
    }
    if update
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?
        .rows_affected
        == 0
    {
        return Err(Error::Applied);
    }
    tx.record(&EventRegistrationEdited {
        event_id: event.id,
        network_id: event.network_id,
        registration: rules.registration,
    })
    .await?;
    Ok(tx.commit().await?)
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit/registration", show)
        .post("/events/{slug}/edit/registration", save)
}

#[derive(Template)]
#[template(path = "edit_registration.html")]
pub(crate) struct RegistrationPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    kinds: Vec<Choice>,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Registration).await?;
    page(&registration_page(desk, Form::new()))
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Registration).await?;
    let t = desk.t;
    let Some(rules) = read(&mut form, &desk) else {
        return again(&registration_page(desk, form));
    };
    let (field, key) = match edit_registration(&house.store, &desk.by, &desk.event, &rules).await {
        Ok(()) => {
            return see_other_saying(&desk.event.path("/edit/registration"), "desk-saved-flash");
        }
        Err(Error::Convened) => ("registration", "desk-form-not-a-choice"),
        Err(Error::NoAddress) => ("url", "desk-registration-no-address"),
        Err(Error::ClosesBeforeOpening) => ("closes", "desk-registration-closes-before-opening"),
        Err(Error::ClosesAfterEnd) => ("closes", "desk-registration-closes-after-end"),
        Err(Error::ClosingAnnounced) => ("closes", "desk-registration-closing-announced"),
        Err(Error::Applied) => ("registration", "desk-registration-applied"),
        Err(Error::Fault(fault)) => return Err(fault.into()),
    };
    form.refuse(field, t.get(key));
    again(&registration_page(desk, form))
}

fn read(form: &mut Form, desk: &EventDesk) -> Option<Rules> {
    let (t, event, zone) = (&desk.t, &desk.event, desk.event.zone());
    let registration = fields::word(form, "registration", t);
    let registration = fields::required(form, "registration", registration, t);
    let offer_hours = fields::count(form, "offer-hours", 1..=720, t);
    let offer_hours = fields::required(form, "offer-hours", offer_hours, t);
    let rules = Rules {
        registration: registration.unwrap_or(event.registration),
        url: fields::web_address(form, "url", t),
        opens_at: fields::moment(form, "opens", zone, t),
        // Announced, it is shown as text and not sent.
        closes_at: match event.announced_at {
            None => fields::moment(form, "closes", zone, t),
            Some(_) => event.closes_at,
        },
        per_organisation: fields::count(form, "per-organisation", 1..=10_000, t),
        offer_hours: offer_hours.unwrap_or(event.offer_hours),
        shows_numbers: form.is_ticked("shows-numbers"),
    };
    form.is_fine().then_some(rules)
}

/// The page, with what stands in the event where `form` says nothing of it.
pub(crate) fn registration_page(desk: EventDesk, sent: Form) -> RegistrationPage {
    let (t, event) = (desk.t, &desk.event);
    let zone = event.zone();
    let mut form = sent;
    if form.value("registration").is_empty() {
        form.set("registration", event.registration);
        form.set("url", event.registration_url.as_deref().unwrap_or_default());
        form.set(
            "opens",
            event
                .opens_at
                .map(|at| fields::local(at, zone))
                .unwrap_or_default(),
        );
        form.set(
            "closes",
            event
                .closes_at
                .map(|at| fields::local(at, zone))
                .unwrap_or_default(),
        );
        form.set(
            "per-organisation",
            event
                .per_organisation
                .map(|places| places.to_string())
                .unwrap_or_default(),
        );
        form.set("offer-hours", event.offer_hours);
        form.set(
            "shows-numbers",
            if event.shows_numbers { "yes" } else { "" },
        );
    }
    if form.error("capacity").is_none() {
        form.set(
            "capacity",
            event
                .capacity
                .map(|places| places.to_string())
                .unwrap_or_default(),
        );
    }
    RegistrationPage {
        shell: desk.shell.clone(),
        kinds: Registration::ALL
            .iter()
            .filter(|kind| **kind != Registration::None)
            .map(|kind| Choice::new(kind.word(), t.get(kind.text())))
            .collect(),
        t,
        form,
        desk,
    }
}

impl RegistrationPage {
    /// When registration closes, once that is announced.
    fn announced_closing(&self) -> Option<String> {
        let event = &self.desk.event;
        event.announced_at?;
        let closes = event.closes_at.or(event.starts_at)?;
        Some(self.t.moment(closes, event.zone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::{noon, training};
    use chrono::Duration;

    fn rules() -> Rules {
        Rules {
            registration: Registration::Open,
            url: None,
            opens_at: None,
            closes_at: None,
            per_organisation: None,
            offer_hours: 48,
            shows_numbers: false,
        }
    }

    #[test]
    fn a_window_closes_after_it_opens_and_before_the_event_ends() {
        let mut draft = training();
        draft.announced_at = None;
        let window = |opens, closes| {
            let at = |hours| Some(noon() + Duration::hours(hours));
            check(
                &draft,
                &Rules {
                    opens_at: at(opens),
                    closes_at: at(closes),
                    ..rules()
                },
            )
        };
        assert!(window(0, 20).is_ok());
        assert!(matches!(window(2, 2), Err(Error::ClosesBeforeOpening)));
        assert!(matches!(window(0, 31), Err(Error::ClosesAfterEnd)));
    }

    #[test]
    fn an_announced_closing_time_stays() {
        let earlier = Rules {
            closes_at: Some(noon()),
            ..rules()
        };
        assert!(matches!(
            check(&training(), &earlier),
            Err(Error::ClosingAnnounced)
        ));
        assert!(check(&training(), &rules()).is_ok());
    }

    #[test]
    fn no_registration_is_nothing_that_a_desk_takes_away_or_gives() {
        let none = Rules {
            registration: Registration::None,
            ..rules()
        };
        assert!(matches!(check(&training(), &none), Err(Error::Convened)));
        let mut meeting = training();
        meeting.registration = Registration::None;
        assert!(matches!(check(&meeting, &rules()), Err(Error::Convened)));
    }

    #[test]
    fn another_site_needs_its_address() {
        let elsewhere = Rules {
            registration: Registration::External,
            ..rules()
        };
        assert!(matches!(
            check(&training(), &elsewhere),
            Err(Error::NoAddress)
        ));
        let url = Some("https://example.org/register".to_owned());
        assert!(check(&training(), &Rules { url, ..elsewhere }).is_ok());
    }
}
