//! The members of a group as they see themselves: who speaks for whom, how much each has given this
//! year, who asks to join, and who is to head it.

use crate::frame::{self, Said};
use crate::group::Group;
use crate::group_page::{members_count, role_of, situation};
use crate::health::load::efforts;
use crate::rules::{HOURS_A_DAY, Rules};
use crate::seat::{self, Role};
use crate::seats::decide::waiting;
use crate::seats::{Keeper, hand_over, name};
use crate::{Steward, TEXTS, membership, queries};
use askama::Template;
use axum::extract::State;
use members::capacity;
use std::collections::HashMap;
use texts::Texts;
use ui::{Choice, Link};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/groups/{slug}/members", show)
}

#[derive(Template)]
#[template(path = "members.html")]
pub(crate) struct MembersPage {
    shell: ui::Shell,
    t: Texts,
    group: Said,
    tabs: Vec<Link>,
    form: Form,
    path: String,
    rows: Vec<Row>,
    count: String,
    requests: Vec<Request>,
    roles: Vec<Choice>,
    /// The seat for which the viewer speaks or which they administer.
    own: Option<Uuid>,
    /// Those who could speak for it.
    people: Vec<Choice>,
    offer: Option<Offer>,
    /// To whom the head can be offered, where nobody heads the group and nobody was asked.
    headless: Option<Vec<Choice>>,
    may_steer: bool,
    may_change: bool,
    has_core_group: bool,
}

struct Row {
    id: Uuid,
    organisation: Said,
    href: String,
    role: String,
    role_word: &'static str,
    is_core: bool,
    is_head: bool,
    people: String,
    /// Minutes given this year and the cap, for the bar.
    minutes: i64,
    cap: Option<i32>,
    effort: String,
}

struct Request {
    id: Uuid,
    organisation: Said,
    href: String,
    role: String,
    message: String,
    day: String,
}

struct Offer {
    to: String,
    is_mine: bool,
}

impl MembersPage {
    pub(crate) async fn new(
        house: &House,
        viewer: &Viewer,
        group: &Group,
        form: Form,
    ) -> Result<Self, Failure> {
        let (store, t) = (&house.store, TEXTS.reader(viewer.language));
        let rules = situation(house, group).await?.rules;
        let seats = queries::seats(store, group.id).await?;
        let steward = Steward::of(viewer, group).is_ok();
        let requests = if steward {
            waiting(store, group.id).await?
        } else {
            Vec::new()
        };
        let organisations = members::queries::organisations_by_ids(
            store,
            seats
                .iter()
                .map(|seat| seat.organisation_id)
                .chain(requests.iter().map(|it| it.organisation_id)),
        )
        .await?;
        let said = |id: Uuid| {
            organisations.get(&id).map_or_else(
                || (Said::default(), String::new()),
                |it| (Said::of(&it.name, t.language()), it.path()),
            )
        };
        let names = names(house, &seats).await?;
        let minutes = efforts(store.db(), group.id, store.now().date_naive()).await?;
        let own = own(house, viewer, group, &seats).await?;
        let offer = hand_over::offer_in(store.db(), group.id)
            .await?
            .map(|offer| {
                let to = seats.iter().find(|seat| seat.id == offer.to_seat_id);
                Offer {
                    to: to
                        .map(|seat| said(seat.organisation_id).0.text)
                        .unwrap_or_default(),
                    is_mine: membership::seat_of(viewer, group.id) == Some(offer.to_seat_id),
                }
            });
        let form = match &own {
            Some((seat, _)) if form.names("").next().is_none() => filled(form, seat, &names),
            _ => form,
        };
        Ok(Self {
            shell: frame::shell(house, viewer, group, t.get("group-members-title"))
                .await?
                .unlisted(),
            tabs: frame::tabs(viewer, group),
            path: group.path(""),
            group: Said::of(&group.name, viewer.language),
            rows: seats
                .iter()
                .map(|seat| {
                    let (organisation, href) = said(seat.organisation_id);
                    let given = minutes.get(&seat.id).copied().unwrap_or(0);
                    Row {
                        id: seat.id,
                        organisation,
                        href,
                        role: role_of(seat.role, &rules, &t),
                        role_word: seat.role.word(),
                        is_core: seat.is_core,
                        is_head: seat.role == Role::Leader,
                        people: names
                            .get(&seat.id)
                            .map(|names| names.shown(&t))
                            .unwrap_or_default(),
                        minutes: given,
                        cap: rules.effort_minutes(),
                        effort: effort(given, &rules, &t),
                    }
                })
                .collect(),
            requests: requests
                .iter()
                .map(|request| {
                    let (organisation, href) = said(request.organisation_id);
                    Request {
                        id: request.id,
                        organisation,
                        href,
                        role: t.get(request.role.text()),
                        message: request.message.clone(),
                        day: t.date(request.asked_at.date_naive()),
                    }
                })
                .collect(),
            roles: crate::directory::choices(
                &Role::to_ask_for().collect::<Vec<_>>(),
                |role| (role.word(), role.text()),
                &t,
            ),
            headless: headless(group, &seats, offer.is_some())
                .then(|| candidates(&seats, |id| said(id).0.text)),
            own: own.as_ref().map(|(seat, _)| seat.id),
            people: own.map(|(_, people)| people).unwrap_or_default(),
            offer,
            may_steer: steward && !group.state.is_over(),
            may_change: !group.state.is_over(),
            has_core_group: rules.has_core_group,
            count: members_count(seats.iter().map(|seat| seat.role), &t),
            form,
            t,
        })
    }
}

/// Whether somebody has to be asked to head a group.
fn headless(group: &Group, seats: &[seat::Model], is_offered: bool) -> bool {
    let has_head = seats.iter().any(|seat| seat.role == Role::Leader);
    !has_head && !is_offered && !group.state.is_over()
}

/// The seats that could head a group, by the names of their organisations.
fn candidates(seats: &[seat::Model], name: impl Fn(Uuid) -> String) -> Vec<Choice> {
    let seats = seats.iter();
    let choice = |seat: &seat::Model| Choice::new(seat.id.to_string(), name(seat.organisation_id));
    seats.map(choice).collect()
}

/// The names of those who speak for a seat.
#[derive(Default)]
struct Names {
    representative: Option<(Uuid, String)>,
    deputies: Vec<(Uuid, String)>,
}

impl Names {
    fn shown(&self, t: &Texts) -> String {
        let deputies: Vec<String> = self.deputies.iter().map(|(_, name)| name.clone()).collect();
        match (&self.representative, deputies.is_empty()) {
            (Some((_, name)), true) => name.clone(),
            (Some((_, name)), false) => t.with(
                "seat-people-and-deputies",
                [
                    ("name", name.as_str().into()),
                    ("deputies", t.list(deputies).into()),
                ],
            ),
            (None, true) => t.get("seat-people-none"),
            (None, false) => t.one("seat-people-deputies-only", "deputies", t.list(deputies)),
        }
    }
}

async fn names(house: &House, seats: &[seat::Model]) -> Result<HashMap<Uuid, Names>, Failure> {
    let db = house.store.db();
    let ids: Vec<Uuid> = seats.iter().map(|seat| seat.id).collect();
    let deputies = name::deputies(db, &ids).await?;
    let people = members::queries::people_by_ids(
        db,
        seats
            .iter()
            .filter_map(|seat| seat.representative_id)
            .chain(deputies.iter().map(|deputy| deputy.person_id)),
    )
    .await?;
    let named = |id: Uuid| {
        people
            .iter()
            .find(|person| person.id == id)
            .map(|person| (id, person.name.clone()))
    };
    Ok(seats
        .iter()
        .map(|seat| {
            let names = Names {
                representative: seat.representative_id.and_then(named),
                deputies: deputies
                    .iter()
                    .filter(|deputy| deputy.seat_id == seat.id)
                    .filter_map(|deputy| named(deputy.person_id))
                    .collect(),
            };
            (seat.id, names)
        })
        .collect())
}

/// The seat that the viewer keeps, with those who could speak for it.
async fn own(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    seats: &[seat::Model],
) -> Result<Option<(seat::Model, Vec<Choice>)>, Failure> {
    let Some(seat) = seats
        .iter()
        .find(|seat| Keeper::of(viewer, group, seat).is_ok())
    else {
        return Ok(None);
    };
    let people = members::queries::people_acting_for(
        &house.store,
        seat.organisation_id,
        capacity::Role::Member,
    )
    .await?;
    let people = people
        .into_iter()
        .map(|person| Choice::new(person.id.to_string(), person.name))
        .collect();
    Ok(Some((seat.clone(), people)))
}

fn filled(mut form: Form, seat: &seat::Model, names: &HashMap<Uuid, Names>) -> Form {
    if let Some(names) = names.get(&seat.id) {
        if let Some((id, _)) = names.representative {
            form.set("representative", id);
        }
        for (id, _) in &names.deputies {
            form.add("deputies", id);
        }
    }
    form
}

/// How much was given this year, of how much at most.
pub(crate) fn effort(minutes: i64, rules: &Rules, t: &Texts) -> String {
    let days = |minutes: i64| {
        t.decimal(
            (minutes * 10 + i64::from(HOURS_A_DAY) * 30) / (i64::from(HOURS_A_DAY) * 60),
            1,
        )
    };
    match rules.effort_minutes() {
        Some(cap) => t.with(
            "seat-effort-of",
            [
                ("days", days(minutes).into()),
                ("cap", days(i64::from(cap)).into()),
            ],
        ),
        None => t.one("seat-effort", "days", days(minutes)),
    }
}

/// `GET /groups/{slug}/members`
async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let group = reachable(&house, &viewer, &slug).await?;
    page(&MembersPage::new(&house, &viewer, &group, Form::new()).await?)
}

/// The group for its members and stewards, and for administrators of an organisation with a seat.
async fn reachable(house: &House, viewer: &Viewer, slug: &Slug) -> Result<Group, Failure> {
    match queries::from_within(&house.store, viewer, slug).await {
        Err(Failure::Forbidden) => {
            let group = queries::by_slug(&house.store, viewer, slug).await?;
            let seats = queries::seats(&house.store, group.id).await?;
            let keeps = seats
                .iter()
                .any(|seat| Keeper::of(viewer, &group, seat).is_ok());
            if keeps {
                Ok(group)
            } else {
                Err(Failure::Forbidden)
            }
        }
        other => other,
    }
}
