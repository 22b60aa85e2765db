//! The members of a group as they see themselves: who speaks for whom, how much each has given this
//! year, who asks to join, and who is to head it.

use crate::asking::{self, Asking, rank_in};
use crate::frame::{self, Said};
use crate::group::Group;
use crate::group_page::{GroupPage, role_of, situation};
use crate::health::load::efforts;
use crate::rules::{HOURS_A_DAY, Rules};
use crate::seat::{self, Role};
use crate::seats::decide::{Decision, decide, waiting};
use crate::seats::{Error, Keeper, assign, hand_over, join, leave, name};
use crate::{Member, Steward, TEXTS, membership, queries};
use askama::Template;
use axum::extract::State;
use members::capacity;
use sea_orm::EntityTrait;
use std::collections::{BTreeSet, HashMap};
use texts::Texts;
use ui::{Choice, Link};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/members", show)
        .post("/groups/{slug}/seats", take)
        .post("/groups/{slug}/seats/{id}", update)
        .post("/groups/{slug}/seats/{id}/people", rename)
        .post("/groups/{slug}/seats/{id}/end", end)
        .post("/groups/{slug}/requests/{id}/decision", judge)
        .post("/groups/{slug}/head-offer", offer)
        .post("/groups/{slug}/head-offer/withdrawal", withdraw)
        .post("/groups/{slug}/head-offer/answer", answer)
}

#[derive(Template)]
#[template(path = "members.html")]
struct MembersPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    form: Form,
    path: String,
    rows: Vec<Row>,
    requests: Vec<Request>,
    roles: Vec<Choice>,
    /// The seat for which the viewer speaks or which they administer.
    own: Option<Uuid>,
    /// Those who could speak for it.
    people: Vec<Choice>,
    offer: Option<Offer>,
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
    async fn new(
        house: &House,
        viewer: &Viewer,
        group: &Group,
        form: Form,
    ) -> Result<Self, Failure> {
        let (store, t) = (&house.store, TEXTS.reader(viewer.language));
        let rules = situation(house, group).await?.rules;
        let seats = queries::seats(store.db(), group.id).await?;
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
                    to: to.map(|seat| said(seat.organisation_id).0.text).unwrap_or_default(),
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
            rows: seats
                .iter()
                .map(|seat| {
                    let (organisation, href) = said(seat.organisation_id);
                    let given = minutes.get(&seat.id).copied().unwrap_or(0);
                    Row {
                        id: seat.id,
                        organisation,
                        href,
                        role: role_of(seat, &rules, &t),
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
            own: own.as_ref().map(|(seat, _)| seat.id),
            people: own.map(|(_, people)| people).unwrap_or_default(),
            offer,
            may_steer: steward && !group.state.is_over(),
            may_change: !group.state.is_over(),
            has_core_group: rules.has_core_group,
            form,
            t,
        })
    }
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
                [("name", name.as_str().into()), ("deputies", t.list(deputies).into())],
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
        house.store.db(),
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
        t.decimal((minutes * 10 + i64::from(HOURS_A_DAY) * 30) / (i64::from(HOURS_A_DAY) * 60), 1)
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
            let seats = queries::seats(house.store.db(), group.id).await?;
            let keeps = seats.iter().any(|seat| Keeper::of(viewer, &group, seat).is_ok());
            if keeps { Ok(group) } else { Err(Failure::Forbidden) }
        }
        other => other,
    }
}

/// What comes of a deed: back to the members, or the sentence beside the field.
async fn done(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    result: Result<&'static str, Error>,
    field: &str,
    mut form: Form,
) -> PageResult {
    match result {
        Ok(flash) => see_other_saying(&group.path("/members"), flash),
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(refused) => match refused.text() {
            Some(key) => {
                form.refuse(field, TEXTS.reader(viewer.language).get(key));
                again(&MembersPage::new(house, viewer, group, form).await?)
            }
            None => Err(Failure::NotFound),
        },
    }
}

/// `POST /groups/{slug}/seats`
async fn take(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    viewer.person()?;
    let t = TEXTS.reader(viewer.language);
    let asking = match Asking::of(&house, &viewer).await {
        Ok(asking) => asking,
        Err(Failure::Forbidden) => {
            form.refuse("role", t.get("group-join-no-representative"));
            return again(&GroupPage::new(&house, &viewer, group, form).await?);
        }
        Err(failure) => return Err(failure),
    };
    let role = form.parse("role").ok().flatten().unwrap_or(Role::Buyer);
    let rank = rank_in(&viewer, group.network_id);
    let joined = join::join(
        &house.store,
        &asking.by,
        &group,
        &asking.organisation,
        rank,
        role,
        form.text("message"),
    )
    .await;
    match joined {
        Ok(join::Joined::Seat(_)) => see_other_saying(&group.path(""), "group-joined-flash"),
        Ok(join::Joined::Request(_)) => see_other_saying(&group.path(""), "group-asked-flash"),
        Err(Error::Fault(fault)) if fault.is_duplicate() => {
            see_other_saying(&group.path(""), "group-joined-flash")
        }
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(refused) => {
            let field = if matches!(refused, Error::NoMessage) { "message" } else { "role" };
            form.refuse(field, refused.text().map(|key| t.get(key)).unwrap_or_default());
            again(&GroupPage::new(&house, &viewer, group, form).await?)
        }
    }
}

/// `POST /groups/{slug}/seats/{id}`: its role and its place in the core group.
async fn update(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let role = form.parse("role").ok().flatten().unwrap_or(Role::Buyer);
    let result = assign::assign(&house.store, &steward, &group, id, role, form.is_ticked("core"))
        .await
        .map(|()| "seat-changed-flash");
    done(&house, &viewer, &group, result, "role", form).await
}

async fn seat_at(house: &House, group: &Group, id: Uuid) -> Result<seat::Model, Failure> {
    seat::Entity::find_by_id(id)
        .one(house.store.db())
        .await?
        .filter(|seat| seat.group_id == group.id && seat.is_current())
        .ok_or(Failure::NotFound)
}

/// `POST /groups/{slug}/seats/{id}/people`
async fn rename(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    viewer.person()?;
    let seat = seat_at(&house, &group, id).await?;
    let keeper = Keeper::of(&viewer, &group, &seat)?;
    let representative = form.parse::<Uuid>("representative").ok().flatten();
    let deputies: BTreeSet<Uuid> = form
        .values("deputies")
        .iter()
        .filter_map(|id| id.parse().ok())
        .collect();
    let deputies: Vec<Uuid> = deputies.into_iter().collect();
    let result = name::name(&house.store, &keeper, &group, representative, &deputies)
        .await
        .map(|()| "seat-changed-flash");
    done(&house, &viewer, &group, result, "representative", form).await
}

/// `POST /groups/{slug}/seats/{id}/end`: leaving, or letting go.
async fn end(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    viewer.person()?;
    let seat = seat_at(&house, &group, id).await?;
    if let Ok(keeper) = Keeper::of(&viewer, &group, &seat) {
        return match leave::leave(&house.store, &keeper, &group).await {
            // Whoever left may not know of the group any more.
            Ok(_) => see_other_saying("/my-groups", "group-left-flash"),
            Err(error) => done(&house, &viewer, &group, Err(error), "role", form).await,
        };
    }
    let steward = Steward::of(&viewer, &group)?;
    let result = leave::let_go(&house.store, &steward, &group, id)
        .await
        .map(|_| "seat-let-go-flash");
    done(&house, &viewer, &group, result, "role", form).await
}

/// `POST /groups/{slug}/requests/{id}/decision`
async fn judge(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let request = waiting(&house.store, group.id)
        .await?
        .into_iter()
        .find(|request| request.id == id)
        .ok_or(Failure::NotFound)?;
    let organisation = asking::own(&house, request.organisation_id).await?;
    let today = house.store.now().date_naive();
    let rank = members::queries::rank_on(
        house.store.db(),
        group.network_id,
        request.organisation_id,
        today,
    )
    .await?;
    let granted = form.value("answer") == "grant";
    let decision = Decision {
        granted,
        reason: form.text("reason"),
    };
    let result = decide(&house.store, &steward, &group, id, &organisation, rank, decision)
        .await
        .map(|()| {
            if granted { "seat-granted-flash" } else { "seat-not-granted-flash" }
        });
    done(&house, &viewer, &group, result, "reason", form).await
}

/// `POST /groups/{slug}/head-offer`
async fn offer(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let to = form
        .parse::<Uuid>("seat")
        .ok()
        .flatten()
        .ok_or(Failure::NotFound)?;
    let result = hand_over::offer(&house.store, &steward, &group, to)
        .await
        .map(|_| "head-offered-flash");
    done(&house, &viewer, &group, result, "seat", form).await
}

/// `POST /groups/{slug}/head-offer/withdrawal`
async fn withdraw(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let result = hand_over::take_back(&house.store, &steward, &group)
        .await
        .map(|()| "head-offer-withdrawn-flash");
    done(&house, &viewer, &group, result, "seat", Form::new()).await
}

/// `POST /groups/{slug}/head-offer/answer`
async fn answer(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let member = Member::of(&viewer, &group)?;
    let accepted = form.value("answer") == "accept";
    let result = hand_over::answer(&house.store, &member, &group, accepted)
        .await
        .map(|()| {
            if accepted { "head-accepted-flash" } else { "head-declined-flash" }
        });
    done(&house, &viewer, &group, result, "seat", form).await
}
