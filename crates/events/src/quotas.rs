//! Sharing out the places: at most so many for an audience, a country or an organisation.

use crate::event::Target;
use crate::event_desk::{self, EventDesk, Tab};
use crate::quota::{self, Dimension};
use crate::{Event, fields};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use store::{Recorded, Store};
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::{Country, Slug};
use web::{
    Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, page, see_other_saying,
};

/// Most quotas of one event.
const MOST: usize = 60;
/// Empty lines under those there are.
const SPARE: usize = 3;

/// Places at most for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    /// What is counted.
    pub dimension: Dimension,
    /// For which value; empty means each one by itself.
    pub value: Option<String>,
    /// Places at most.
    pub places: i32,
}

/// What cannot work out, although it is not wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The quotas of all audiences together leave so many places that nobody can have.
    NeverTaken(i32),
    /// A quota of so many is more than there are places: it limits nobody.
    NoLimit(i32),
}

/// How the places of an event are shared out was changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventQuotasChanged {
    event_id: Uuid,
    network_id: Uuid,
}

impl Recorded for EventQuotasChanged {
    const KIND: &'static str = "event-quotas-changed";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// What cannot work out when `shares` divide the places of `event`.
#[must_use]
pub fn warnings(event: &Event, shares: &[Share]) -> Vec<Warning> {
    let Some(capacity) = event.capacity else {
        return Vec::new();
    };
    let mut warnings: Vec<_> = shares
        .iter()
        .filter(|share| share.places > capacity)
        .map(|share| Warning::NoLimit(share.places))
        .collect();
    let meant_for = if event.targets.is_empty() {
        Target::ALL
    } else {
        event.targets.as_slice()
    };
    let of = |target: &Target| {
        let targets = || {
            shares
                .iter()
                .filter(|share| share.dimension == Dimension::Target)
        };
        let own = targets().find(|share| share.value.as_deref() == Some(target.word()));
        own.or_else(|| targets().find(|share| share.value.is_none()))
            .map(|share| share.places)
    };
    // Only where every audience has a limit can the limits leave places over.
    if let Some(sum) = meant_for.iter().map(of).sum::<Option<i32>>()
        && sum < capacity
    {
        warnings.push(Warning::NeverTaken(capacity - sum));
    }
    warnings
}

/// Shares out the places of `event` like this and in no other way. Whoever has a place keeps it.
///
/// # Errors
/// When the change cannot be kept.
pub async fn share_out(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    shares: &[Share],
) -> Result<(), store::Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    quota::Entity::delete_many()
        .filter(quota::Column::EventId.eq(event.id))
        .exec(tx.db())
        .await?;
    for share in shares {
        tx.insert(quota::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            dimension: share.dimension,
            value: share.value.clone(),
            places: share.places,
        })
        .await?;
    }
    tx.record(&EventQuotasChanged {
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    crate::offer::pass_on(&tx, event.id).await?;
    tx.commit().await
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit/quotas", show)
        .post("/events/{slug}/edit/quotas", save)
}

#[derive(Template)]
#[template(path = "edit_quotas.html")]
struct QuotasPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    lines: Vec<Line>,
    dimensions: Vec<Choice>,
    targets: Vec<Choice>,
    warnings: Vec<String>,
}

/// A line of the form: names of its fields.
struct Line {
    legend: String,
    dimension: String,
    target: String,
    value: String,
    places: String,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Quotas).await?;
    let quotas = quota::Entity::find()
        .filter(quota::Column::EventId.eq(desk.event.id))
        .order_by_asc(quota::Column::Id)
        .all(house.store.db())
        .await?;
    let mut form = Form::new();
    for (at, quota) in quotas.iter().enumerate() {
        form.set(&format!("dimension-{at}"), quota.dimension);
        let field = if quota.dimension == Dimension::Target {
            "target"
        } else {
            "value"
        };
        form.set(
            &format!("{field}-{at}"),
            quota.value.as_deref().unwrap_or_default(),
        );
        form.set(&format!("places-{at}"), quota.places);
    }
    let shares: Vec<_> = quotas
        .iter()
        .map(|quota| Share {
            dimension: quota.dimension,
            value: quota.value.clone(),
            places: quota.places,
        })
        .collect();
    page(&quotas_page(desk, form, &shares, quotas.len() + SPARE))
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Quotas).await?;
    let lines = (0..MOST)
        .filter(|at| !form.values(&format!("places-{at}")).is_empty())
        .count();
    let shares = read(&mut form, &desk.t);
    if !form.is_fine() {
        return again(&quotas_page(desk, form, &shares, lines));
    }
    share_out(&house.store, &desk.by, &desk.event, &shares).await?;
    see_other_saying(&desk.event.path("/edit/quotas"), "desk-saved-flash")
}

/// The lines that say something; a line without places is left out.
fn read(form: &mut Form, t: &Texts) -> Vec<Share> {
    let mut shares = Vec::new();
    let mut seen = HashSet::new();
    for at in 0..MOST {
        let [dimension_field, target, value, places] =
            ["dimension", "target", "value", "places"].map(|name| format!("{name}-{at}"));
        let Some(count) = fields::count(form, &places, 0..=100_000, t) else {
            continue;
        };
        let Some(dimension) = fields::word::<Dimension>(form, &dimension_field, t) else {
            form.refuse(&dimension_field, t.get("desk-form-missing"));
            continue;
        };
        let value = match dimension {
            Dimension::Target => {
                fields::word::<Target>(form, &target, t).map(|target| target.word().to_owned())
            }
            Dimension::Country => country(form, &value, t).map(|country| country.code().to_owned()),
            Dimension::Organisation => fields::line(form, &value, fields::LINE, t),
        };
        if !seen.insert((dimension, value.as_ref().map(|value| value.to_lowercase()))) {
            form.refuse(&dimension_field, t.get("desk-quota-twice"));
        }
        shares.push(Share {
            dimension,
            value,
            places: count,
        });
    }
    shares
}

/// A country by its code or by its name in the reader's language.
fn country(form: &mut Form, field: &str, t: &Texts) -> Option<Country> {
    let text = form.text(field)?.to_owned();
    let found = text.to_uppercase().parse().ok().or_else(|| {
        Country::all().find(|country| t.country(*country).to_lowercase() == text.to_lowercase())
    });
    if found.is_none() {
        form.refuse(field, t.one("desk-quota-no-such-country", "name", &text));
    }
    found
}

fn quotas_page(desk: EventDesk, form: Form, shares: &[Share], lines: usize) -> QuotasPage {
    let t = desk.t;
    let warning = |warning| match warning {
        Warning::NeverTaken(places) => t.one("desk-quota-never-taken", "count", places),
        Warning::NoLimit(places) => t.one("desk-quota-no-limit", "count", places),
    };
    QuotasPage {
        shell: desk.shell.clone(),
        warnings: warnings(&desk.event, shares)
            .into_iter()
            .map(warning)
            .collect(),
        lines: (0..lines.clamp(SPARE, MOST))
            .map(|at| Line {
                legend: t.one("desk-quota-line", "number", at + 1),
                dimension: format!("dimension-{at}"),
                target: format!("target-{at}"),
                value: format!("value-{at}"),
                places: format!("places-{at}"),
            })
            .collect(),
        dimensions: Dimension::ALL
            .iter()
            .map(|by| Choice::new(by.word(), t.get(by.text())))
            .collect(),
        targets: Target::ALL
            .iter()
            .map(|target| Choice::new(target.word(), t.get(target.text())))
            .collect(),
        t,
        form,
        desk,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::training;
    use vocabulary::Language;

    fn share(target: Target, places: i32) -> Share {
        Share {
            dimension: Dimension::Target,
            value: Some(target.word().to_owned()),
            places,
        }
    }

    #[test]
    fn halves_that_add_up_need_no_warning() {
        let mut event = training();
        event.targets.0 = vec![Target::PublicAuthority, Target::SocialEconomy];
        let halves = [
            share(Target::PublicAuthority, 25),
            share(Target::SocialEconomy, 25),
        ];
        assert_eq!(warnings(&event, &halves), []);
    }

    #[test]
    fn places_that_nobody_can_have_are_named() {
        let mut event = training();
        event.targets.0 = vec![Target::PublicAuthority, Target::SocialEconomy];
        let shares = [
            share(Target::PublicAuthority, 25),
            share(Target::SocialEconomy, 20),
        ];
        assert_eq!(warnings(&event, &shares), [Warning::NeverTaken(5)]);
        // Others may come too, without a limit of their own: they can take what is left.
        event.targets.0.push(Target::Other);
        assert_eq!(warnings(&event, &shares), []);
    }

    #[test]
    fn a_quota_above_the_capacity_limits_nobody() {
        assert_eq!(
            warnings(&training(), &[share(Target::Supplier, 51)]),
            [Warning::NoLimit(51)]
        );
    }

    #[test]
    fn a_country_is_known_by_code_and_by_name() {
        let t = crate::TEXTS.reader(Language::English);
        let read = |text: &str| {
            let mut form = Form::new().with("value", text);
            country(&mut form, "value", &t).map(Country::code)
        };
        assert_eq!(read("fi"), Some("FI"));
        assert_eq!(read("Finland"), Some("FI"));
        assert_eq!(read("Atlantis"), None);
    }

    #[test]
    fn the_same_quota_twice_is_refused() {
        let t = crate::TEXTS.reader(Language::English);
        let mut form = Form::new();
        for at in 0..2 {
            form.set(&format!("dimension-{at}"), Dimension::Country);
            form.set(&format!("value-{at}"), "FI");
            form.set(&format!("places-{at}"), 5 + at);
        }
        assert_eq!(read(&mut form, &t).len(), 2);
        assert!(form.error("dimension-1").is_some());
    }
}
