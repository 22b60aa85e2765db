//! One application and one membership at the desk, each with what can be done about it.

use super::page::tier_name;
use crate::networks::tiers::tiers_of;
use crate::networks::{desk_shell, desk_tabs};
use crate::organisations::{Mention, Name};
use crate::{TEXTS, membership, membership_application, network, person, queries};
use askama::Template;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use texts::Texts;
use ui::{Choice, Link};
use web::{Failure, Form, House, Viewer};

#[derive(Template)]
#[template(path = "desk/application.html")]
pub(super) struct ApplicationPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    tabs: Vec<Link>,
    path: String,
    organisation: Mention,
    kind: String,
    country: String,
    tier: String,
    through: Option<Name>,
    person: String,
    email: String,
    message: String,
    asked: NaiveDate,
    /// How it was decided, if it was.
    decision: Option<Decision>,
}

struct Decision {
    accepted: bool,
    day: NaiveDate,
    reason: String,
}

impl ApplicationPage {
    pub async fn new(
        house: &House,
        viewer: &Viewer,
        network: &network::Model,
        application: &membership_application::Model,
        form: Form,
    ) -> Result<Self, Failure> {
        let (store, t) = (&house.store, TEXTS.reader(viewer.language));
        let named = [Some(application.organisation_id), application.through_id]
            .into_iter()
            .flatten();
        let organisations = queries::organisations_by_ids(store, named).await?;
        let organisation = organisations
            .get(&application.organisation_id)
            .ok_or(Failure::NotFound)?;
        let person = person::Entity::find_by_id(application.person_id)
            .one(store.db())
            .await?;
        let person = person.filter(|person| person.deleted_at.is_none());
        let name = Name::of(&organisation.name, viewer.language);
        let title = t.one(
            "membership-application-of-title",
            "organisation",
            &name.text,
        );
        Ok(Self {
            shell: desk_shell(house, viewer, network, title).under(
                t.get("network-desk-title"),
                format!("{}/desk", network.path()),
            ),
            tabs: desk_tabs(viewer, network),
            path: format!("{}/applications/{}", network.path(), application.id),
            kind: t.get(organisation.kind.text()),
            country: t.country(organisation.country),
            tier: tier_name(
                &tiers_of(store, network.id).await?,
                application.tier_id,
                viewer.language,
            ),
            through: application
                .through_id
                .and_then(|id| organisations.get(&id))
                .map(|consortium| Name::of(&consortium.name, viewer.language)),
            organisation: Mention {
                name,
                href: organisation.path(),
            },
            person: person
                .as_ref()
                .map_or_else(|| t.get("members-deleted-person"), |it| it.name.clone()),
            email: person.map(|it| it.email).unwrap_or_default(),
            message: application.message.clone(),
            asked: application.asked_at.date_naive(),
            decision: application.decided_at.map(|at| Decision {
                accepted: application.accepted.unwrap_or_default(),
                day: at.date_naive(),
                reason: application.reason.clone().unwrap_or_default(),
            }),
            form: with_day(form, "since", store.now().date_naive()),
            t,
        })
    }
}

#[derive(Template)]
#[template(path = "desk/membership.html")]
pub(super) struct MembershipPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    tabs: Vec<Link>,
    path: String,
    organisation: Mention,
    tier: String,
    through: Option<Mention>,
    since: NaiveDate,
    until: Option<NaiveDate>,
    recorded: NaiveDate,
    is_over: bool,
    /// Tiers to which it can be moved.
    tiers: Vec<Choice>,
    /// How many belong through it.
    affiliates: u64,
}

impl MembershipPage {
    pub async fn new(
        house: &House,
        viewer: &Viewer,
        network: &network::Model,
        membership: &membership::Model,
        form: Form,
    ) -> Result<Self, Failure> {
        let (store, t) = (&house.store, TEXTS.reader(viewer.language));
        let today = store.now().date_naive();
        let named = [Some(membership.organisation_id), membership.through_id]
            .into_iter()
            .flatten();
        let organisations = queries::organisations_by_ids(store, named).await?;
        let organisation = organisations
            .get(&membership.organisation_id)
            .ok_or(Failure::NotFound)?;
        let tiers = tiers_of(store, network.id).await?;
        let affiliates = membership::Entity::find()
            .filter(membership::Column::NetworkId.eq(network.id))
            .filter(membership::Column::ThroughId.eq(organisation.id))
            .filter(queries::in_force_on(today))
            .count(store.db())
            .await?;
        let name = Name::of(&organisation.name, viewer.language);
        let title = t.one("membership-of-title", "organisation", &name.text);
        Ok(Self {
            shell: desk_shell(house, viewer, network, title).under(
                t.get("network-desk-title"),
                format!("{}/desk", network.path()),
            ),
            tabs: desk_tabs(viewer, network),
            path: format!("{}/memberships/{}", network.path(), membership.id),
            tier: tier_name(&tiers, membership.tier_id, viewer.language),
            through: membership
                .through_id
                .and_then(|id| organisations.get(&id))
                .map(|consortium| Mention::of(consortium, viewer.language)),
            organisation: Mention {
                name,
                href: organisation.path(),
            },
            since: membership.since,
            until: membership.until,
            recorded: membership.recorded_at.date_naive(),
            is_over: membership.until.is_some_and(|until| until < today),
            tiers: tiers
                .iter()
                .filter(|tier| tier.retired_at.is_none() && tier.id != membership.tier_id)
                .filter(|tier| tier.is_open_to(organisation.kind))
                .map(|tier| {
                    Choice::new(
                        tier.id.to_string(),
                        tier.name.in_language(viewer.language).text,
                    )
                })
                .collect(),
            affiliates,
            form: with_day(with_day(form, "since", today), "until", today),
            t,
        })
    }
}

/// The form with this day in a field in which nothing stands yet.
fn with_day(form: Form, field: &str, day: NaiveDate) -> Form {
    if form.value(field).is_empty() {
        form.with(field, day)
    } else {
        form
    }
}
