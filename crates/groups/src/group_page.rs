//! The page of a group: for everybody who may know of it what it wants, who takes part, how it keeps to
//! its charter and how to join.

use crate::asking::{self, rank_in};
use crate::charters::Charters;
use crate::directory::{self, Row};
use crate::frame::{self, Said, tone};
use crate::group::{self, Entry, Group, State};
use crate::health_view::{self, Summary};
use crate::life::Situation;
use crate::queries::Seated;
use crate::reports::{self, Reported};
use crate::rules::{NotEligible, Rules};
use crate::seat::Role;
use crate::seats::withdraw;
use crate::{TEXTS, membership, queries, seats, step};
use askama::Template;
use axum::extract::State as Held;
use chrono::{DateTime, Utc};
use members::{NetworkSign, Signs, organisation};
use sea_orm::{ColumnTrait, DerivePartialModel, QueryFilter, QueryOrder, QuerySelect};
use store::{Read, Rows, Store};
use texts::Texts;
use ui::{Choice, Link, Tone};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Query, Routes, Viewer, page};

/// Groups of the same sector shown beside one.
const ASSOCIATED: u64 = 4;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/groups/{slug}", show)
}

#[derive(Template)]
#[template(path = "group.html")]
pub(crate) struct GroupPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    form: Form,
    path: String,
    name: Said,
    kicker: String,
    state: String,
    tone: Tone,
    aim: Said,
    problem: Said,
    /// What one must bring; empty where nobody is asked for it.
    requirements: Said,
    charter: Link,
    facts: Vec<(String, String)>,
    members: Vec<Member>,
    members_count: String,
    gathering: Option<Gathering>,
    join: Join,
    roles: Vec<Choice>,
    life: Vec<Step>,
    successor: Option<Link>,
    predecessors: Vec<Link>,
    /// To those who work by the rules, and to whoever asks.
    health: Option<Summary>,
    /// The way to ask, where something is asked of the group.
    health_way: Option<String>,
    associated: Vec<Row>,
    reports: Vec<Reported>,
    /// What it shows of its work, as HTML.
    work: String,
}

/// The part of an address that asks for the health, and the place of it on the page.
const HEALTH: &str = "health";

struct Member {
    name: Said,
    href: String,
    country: String,
    role: String,
    is_core: bool,
    is_head: bool,
}

/// How far a group has come that looks for members.
struct Gathering {
    have: i64,
    need: u16,
    words: String,
}

/// What this viewer can do about joining.
enum Join {
    /// They have a seat.
    Member,
    /// They asked for a seat and wait: what is said about it, and where it is taken back.
    Asked { words: String, withdrawal: String },
    /// They can take a seat, or ask for one.
    Offered { on_request: bool },
    /// Not they, and why; where it takes a membership, the network in which to ask for one.
    Refused { why: String, network: Option<Link> },
    /// They would have to sign in.
    SignIn,
    /// Nobody can join now.
    Closed,
}

struct Step {
    state: String,
    /// "now" for the last one, "done" for those before.
    mark: &'static str,
    /// When, and for the members why.
    note: String,
}

/// `GET /groups/{slug}`
async fn show(
    Held(house): Held<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    // Seven questions sum up what a group has done for years: not for each who only looks in.
    let findings = match query.text(HEALTH) {
        Some(_) => health_view::seen_by(&house.store, &viewer, &group).await?,
        None => Vec::new(),
    };
    let mut shown = GroupPage::new(&house, &viewer, group, Form::new()).await?;
    shown.health = shown.health.or(health_view::summary(&findings, &shown.t));
    page(&shown)
}

impl GroupPage {
    pub(crate) async fn new(
        house: &House,
        viewer: &Viewer,
        group: Group,
        form: Form,
    ) -> Result<Self, Failure> {
        let (store, t) = (&house.store, TEXTS.reader(viewer.language));
        let today = store.now().date_naive();
        let (seated, signs, charters) = futures::try_join!(
            queries::seated(store, group.id),
            Signs::of(store),
            Charters::of(store),
        )?;
        let charter = charters
            .charter(group.charter_id)
            .ok_or(Failure::NotFound)?;
        let version = charters.in_force(charter.id, today)?;
        let compare = t.compare();
        let mut members: Vec<Member> = seated
            .iter()
            .map(|seat| Member {
                name: Said::of(&seat.name, t.language()),
                href: organisation::path(&seat.slug),
                country: t.country(seat.country),
                role: role_of(seat.role, &version.rules, &t),
                is_core: seat.is_core && version.rules.has_core_group,
                is_head: seat.role == Role::Leader,
            })
            .collect();
        members.sort_by(|a, b| {
            b.is_head
                .cmp(&a.is_head)
                .then_with(|| b.is_core.cmp(&a.is_core))
                .then_with(|| compare(&a.name.text, &b.name.text))
        });
        let is_within = membership::is_within(viewer, &group);
        let findings = if is_within {
            health_view::seen_by(store, viewer, &group).await?
        } else {
            Vec::new()
        };
        let network = signs.network(group.network_id);
        let counting = seated.iter().filter(|seat| seat.role.counts()).count() as i64;
        let join = join(
            house,
            viewer,
            &group,
            &version.rules,
            (&seated, network),
            &t,
        )
        .await?;
        let kind = charter.name.in_language(t.language()).text;
        let mut shell = frame::shell(
            house,
            viewer,
            &group,
            group.name.in_language(viewer.language).text,
        )
        .await?;
        shell.description = Some(ui::excerpt(group.aim.in_language(t.language()).text, 200));
        Ok(Self {
            tabs: frame::tabs(viewer, &group),
            path: group.path(""),
            name: Said::of(&group.name, t.language()),
            kicker: format!(
                "{} · {kind}",
                network.map(|it| it.name.as_str()).unwrap_or_default()
            ),
            state: t.get(group.state.text()),
            tone: tone(group.state),
            aim: Said::of(&group.aim, t.language()),
            problem: Said::of(&group.problem, t.language()),
            requirements: requirements(&group, &t),
            charter: Link::new(
                t.with(
                    "group-charter-version",
                    [("name", kind.into()), ("number", version.number.into())],
                ),
                network.map_or_else(String::new, |network| {
                    format!("/networks/{}/charters/{}", network.slug, charter.slug)
                }),
            ),
            facts: facts(&group, &version.rules, &t),
            members_count: members_count(seated.iter().map(|seat| seat.role), &t),
            members,
            gathering: (group.state == State::Gathering).then(|| Gathering {
                have: counting,
                need: version.rules.members_min,
                words: t.with(
                    "group-gathering-count",
                    [
                        ("have", counting.into()),
                        ("need", i64::from(version.rules.members_min).into()),
                    ],
                ),
            }),
            join,
            roles: directory::choices(
                &Role::to_ask_for().collect::<Vec<_>>(),
                |role| (role.word(), role.text()),
                &t,
            ),
            life: life(store, group.id, is_within, &t).await?,
            successor: successor(house, viewer, &group, &t).await?,
            predecessors: queries::predecessors(store, viewer, group.id)
                .await?
                .iter()
                .map(|old| Link::new(old.name.in_language(t.language()).text, old.path("")))
                .collect(),
            health: health_view::summary(&findings, &t),
            health_way: (group.state.is_at_work())
                .then(|| group.path(&format!("?{HEALTH}=rules#{HEALTH}"))),
            work: crate::workspace::shown(house, viewer, &group).await?,
            reports: reports::readable(store, viewer, &group, &t).await?,
            associated: associated(house, viewer, &group, &signs, &t).await?,
            shell,
            form: filled(form),
            t,
        })
    }
}

/// What a group asks for whose entry is on request: whoever sees it may know, before they join a network for it.
fn requirements(group: &Group, t: &Texts) -> Said {
    if group.entry == Entry::OnRequest && !group.state.is_over() {
        Said::of(&group.entry_requirements, t.language())
    } else {
        Said::default()
    }
}

/// How many members those are who sit in a group with these roles: the charter counts no observers, so where there
/// are some it says how many sit there too.
pub(crate) fn members_count(roles: impl Iterator<Item = Role>, t: &Texts) -> String {
    let (mut all, mut counting) = (0_i64, 0_i64);
    for role in roles {
        all += 1;
        counting += i64::from(role.counts());
    }
    if all == counting {
        t.one("group-members-count", "count", all)
    } else {
        t.with(
            "group-members-and-observers",
            [("all", all.into()), ("counting", counting.into())],
        )
    }
}

/// Who joins without a word is a buyer: most are.
fn filled(form: Form) -> Form {
    if form.text("role").is_some() {
        form
    } else {
        form.with("role", Role::Buyer.word())
    }
}

/// The role of a seat; that of the head by the title that the charter gives it.
pub(crate) fn role_of(role: Role, rules: &Rules, t: &Texts) -> String {
    match role {
        Role::Leader => rules.head.in_language(t.language()).text.to_owned(),
        role => t.get(role.text()),
    }
}

fn facts(group: &Group, rules: &Rules, t: &Texts) -> Vec<(String, String)> {
    let mut facts = vec![(t.get("group-sector"), t.get(group.sector.text()))];
    let is_over = group.state.is_over();
    if !is_over {
        facts.push((t.get("group-entry"), t.get(group.entry.text())));
        // What it takes, before anybody joins.
        if rules.meetings_a_year > 0 {
            let meetings = rules.meetings_a_year.to_string();
            facts.push((t.get("charter-meetings"), meetings));
        }
        if let Some(days) = rules.effort_days {
            facts.push((t.get("charter-effort"), days.to_string()));
        }
    }
    if !group.cpv.is_empty() {
        let codes: Vec<String> = group
            .cpv
            .iter()
            .map(|cpv| match cpv.division_label() {
                Some(label) => format!("{} {label}", cpv.code()),
                None => cpv.code().to_owned(),
            })
            .collect();
        facts.push((t.get("group-cpv"), codes.join(", ")));
    }
    // A group that is over has no term left, whatever was planned.
    if let Some(day) = group.term_ends_on.filter(|_| !is_over) {
        facts.push((t.get("group-term-ends"), t.date(day)));
    }
    facts
}

store::in_order! {
    /// What is shown of a step.
    #[derive(DerivePartialModel)]
    #[sea_orm(entity = "step::Entity", from_query_result = "false")]
    struct Taken {
        at: DateTime<Utc>,
        state: State,
        note: Option<String>,
    }
}

/// The steps as the public reads them, the latest first; why is for the members.
async fn life(
    store: &Store,
    group: Uuid,
    is_within: bool,
    t: &Texts,
) -> Result<Vec<Step>, store::Error> {
    let taken = step::Entity::rows()
        .filter(step::Column::GroupId.eq(group))
        .order_by_desc(step::Column::At)
        .order_by_desc(step::Column::Id)
        .part_from::<Taken>(store)
        .await?;
    let steps = taken.into_iter().enumerate().map(|(nth, step)| {
        let day = t.date(step.at.date_naive());
        Step {
            state: t.get(step.state.text()),
            mark: if nth == 0 { "now" } else { "done" },
            note: match step.note {
                Some(note) if is_within && step.state != State::Proposed => {
                    format!("{day}: {note}")
                }
                _ => day,
            },
        }
    });
    Ok(steps.collect())
}

async fn join(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    rules: &Rules,
    (seated, network): (&[Seated], Option<&NetworkSign>),
    t: &Texts,
) -> Result<Join, Failure> {
    if membership::seat_of(viewer, group.id).is_some() {
        return Ok(Join::Member);
    }
    let acting = viewer
        .standing()
        .and_then(|standing| standing.acting_for.as_ref());
    if let Some(acting) = acting.filter(|_| !group.state.is_over())
        && let Some(waits) = asked(house, group, acting.organisation_id, t).await?
    {
        return Ok(waits);
    }
    if !group.state.takes_members() {
        return Ok(Join::Closed);
    }
    if viewer.standing().is_none() {
        return Ok(Join::SignIn);
    }
    let Some(acting) = acting else {
        return Ok(Join::Refused {
            why: t.get("group-join-no-organisation"),
            network: None,
        });
    };
    let organisation = asking::own(house, acting.organisation_id).await?;
    let rank = rank_in(viewer, group.network_id);
    let seated: Vec<Uuid> = seated.iter().map(|seat| seat.organisation_id).collect();
    match seats::join::may_join(group, rules, &seated, &organisation, rank) {
        Ok(()) => Ok(Join::Offered {
            on_request: group.entry == Entry::OnRequest,
        }),
        Err(refused) => {
            let wants_membership = matches!(
                refused,
                seats::Error::NotEligible(NotEligible::NoMember | NotEligible::TierTooLow)
            );
            let name = network.map_or("", |it| &it.name);
            Ok(Join::Refused {
                why: refused.say(name, t).unwrap_or_default(),
                network: network
                    .filter(|_| wants_membership)
                    .map(|it| Link::new(&it.name, format!("/networks/{}", it.slug))),
            })
        }
    }
}

/// The request of an organisation that waits for a decision.
async fn asked(
    house: &House,
    group: &Group,
    organisation: Uuid,
    t: &Texts,
) -> Result<Option<Join>, Failure> {
    let waiting = withdraw::waiting_of(&house.store, organisation).await?;
    let own = waiting.iter().find(|request| request.group_id == group.id);
    Ok(own.map(|request| Join::Asked {
        words: t.one(
            "group-join-asked",
            "day",
            t.date(request.asked_at.date_naive()),
        ),
        withdrawal: group.path(&format!("/requests/{}/withdrawal", request.id)),
    }))
}

async fn successor(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    t: &Texts,
) -> Result<Option<Link>, Failure> {
    let Some(id) = group.successor_id else {
        return Ok(None);
    };
    let found = queries::visible(viewer)
        .filter(group::Column::Id.eq(id))
        .one_from(&house.store)
        .await?;
    Ok(found.map(|it| Link::new(it.name.in_language(t.language()).text, it.path(""))))
}

/// Groups of other networks for the same sector.
async fn associated(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    signs: &Signs,
    t: &Texts,
) -> Result<Vec<Row>, Failure> {
    let others = directory::Asked {
        sector: Some(group.sector),
        ..directory::Asked::default()
    };
    let found = directory::asked_for(viewer, &others)
        .filter(group::Column::NetworkId.ne(group.network_id))
        .order_by_asc(group::Column::Slug)
        .limit(ASSOCIATED)
        .part_from(&house.store)
        .await?;
    directory::rows(&house.store, &found, signs, t).await
}

/// The facts on which the next step depends, for pages.
pub(crate) async fn situation(house: &House, group: &Group) -> Result<Situation, Failure> {
    let today = house.store.now().date_naive();
    Ok(Situation::of(&house.store, group.clone(), today).await?)
}
