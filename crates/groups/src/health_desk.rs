//! The desk of the secretariat: all groups of its networks, the worst first, with what is wrong; and
//! what waits for a decision.

use crate::frame::{Said, tone};
use crate::group::{self, Group, State};
use crate::health::load::{Health, Scope, health, readiness};
use crate::health::{Readiness, Rule, Standing, badness, worst};
use crate::life_page::Step;
use crate::pulse::{Pulse, pulses};
use crate::{TEXTS, directory, health_view};
use askama::Template;
use axum::extract::State as Held;
use members::Signs;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use texts::Texts;
use ui::{Choice, Link, Pages, Tone};
use uuid::Uuid;
use web::{Entrance, Failure, Form, House, PageResult, Query, Routes, Viewer, page};

const ON_A_PAGE: usize = 50;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/desk/groups", show)
}

/// The desk and a member's own groups among the ways of somebody's account.
pub(crate) fn entrances(viewer: &Viewer) -> Vec<Entrance> {
    let Some(standing) = viewer.standing() else {
        return Vec::new();
    };
    let mut ways = Vec::new();
    if standing.acting_for.is_some() {
        ways.push(Entrance {
            label: "my-groups-title",
            href: "/my-groups",
        });
    }
    if !standing.secretariats.is_empty() {
        ways.push(Entrance {
            label: "groups-desk-title",
            href: "/desk/groups",
        });
    }
    ways
}

#[derive(Template)]
#[template(path = "health_desk.html")]
struct HealthDesk {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    networks: Vec<Choice>,
    rules: Vec<Choice>,
    standings: Vec<Choice>,
    figures: Vec<(String, String)>,
    waiting: Vec<Waiting>,
    on_their_way: Vec<Waiting>,
    rows: Vec<Row>,
    pages: Pages,
    /// Networks, and where their charters and waves are.
    ways: Vec<(String, [Link; 2])>,
}

/// A group that is not at work: it waits for the secretariat, or lacks something first.
struct Waiting {
    href: String,
    name: Said,
    state: String,
    tone: Tone,
    /// The step that the secretariat can take.
    step: String,
    /// What is missing for it.
    lacks: Vec<String>,
    /// How many members it has of those it needs.
    members: String,
    since: String,
}

/// A group at work or asleep.
struct Row {
    href: String,
    name: Said,
    network: String,
    state: String,
    state_tone: Tone,
    standing: String,
    tone: Tone,
    members: String,
    pulse: Pulse,
    last: String,
    wrong: Vec<(Tone, String)>,
}

/// `GET /desk/groups?network=&rule=&standing=&page=`
async fn show(Held(house): Held<House>, viewer: Viewer, query: Query) -> PageResult {
    viewer.person()?;
    let own = viewer
        .standing()
        .map(|standing| standing.secretariats.clone())
        .unwrap_or_default();
    if own.is_empty() {
        return Err(Failure::Forbidden);
    }
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let signs = Signs::of(store).await?;
    let asked = query
        .text("network")
        .and_then(|slug| signs.networks.iter().find(|it| it.slug == slug))
        .map(|network| network.id)
        .filter(|id| own.contains(id));
    let networks = asked.map_or_else(|| own.clone(), |one| vec![one]);
    let groups = group::Entity::find()
        .filter(group::Column::NetworkId.is_in(networks.clone()))
        .filter(group::Column::State.is_not_in([State::Closed, State::Succeeded, State::Declined]))
        .order_by_asc(group::Column::Slug)
        .all(store.db())
        .await?;
    let today = store.now().date_naive();
    let found = health(store, &Scope::Networks(networks), today).await?;
    let (ahead, working): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| {
        matches!(
            group.state,
            State::Proposed | State::Gathering | State::Approved | State::Closing
        )
    });
    let waiting = ahead
        .iter()
        .chain(working.iter().filter(|it| it.state == State::Dormant));
    let ready = readiness(store, &waiting.collect::<Vec<_>>(), today).await?;
    let (waiting, on_their_way) = ahead.iter().partition::<Vec<_>, _>(|group| {
        let readiness = ready.get(&group.id);
        readiness.is_some_and(Readiness::is_ready)
    });
    let figures = figures(&working, &found, &t);
    let (rule, standing) = (
        query.parse::<Rule>("rule"),
        query.parse::<Standing>("standing"),
    );
    let mut working: Vec<_> = working
        .into_iter()
        .filter(|group| is_asked_for(found.get(&group.id), rule, standing))
        .collect();
    // Both sorts keep the order of names among equals.
    working.sort_by_key(|group| std::cmp::Reverse(urgency(group.state, found.get(&group.id))));
    let last = working.len().div_ceil(ON_A_PAGE).max(1);
    let at = query.parse::<usize>("page").unwrap_or(1).clamp(1, last);
    let shown = &working[(at - 1) * ON_A_PAGE..working.len().min(at * ON_A_PAGE)];
    let ids: Vec<Uuid> = shown.iter().map(|group| group.id).collect();
    let pulses = pulses(store.db(), &ids, today).await?;
    let rows = shown
        .iter()
        .map(|group| {
            let pulse = pulses.get(&group.id).copied().unwrap_or_default();
            row(
                group,
                found.get(&group.id),
                ready.get(&group.id),
                pulse,
                &signs,
                &t,
            )
        })
        .collect();
    let form = ["network", "rule", "standing"]
        .into_iter()
        .fold(Form::new(), |form, name| {
            form.with(name, query.text(name).unwrap_or_default())
        });
    page(&HealthDesk {
        shell: house
            .shell(&viewer, t.get("groups-desk-title"))
            .dense()
            .unlisted(),
        networks: signs
            .networks
            .iter()
            .filter(|network| own.contains(&network.id))
            .map(|network| Choice::new(network.slug.as_str(), &network.name))
            .collect(),
        rules: directory::choices(Rule::ALL, |it| (it.word(), it.text()), &t),
        standings: directory::choices(Standing::ALL, |it| (it.word(), it.text()), &t),
        figures,
        waiting: ahead_of(waiting, &ready, &t),
        on_their_way: ahead_of(on_their_way, &ready, &t),
        rows,
        pages: Pages::new(at, last, |page| {
            format!(
                "/desk/groups{}",
                query.with("page", (page > 1).then(|| page.to_string()).as_deref())
            )
        }),
        ways: signs
            .networks
            .iter()
            .filter(|network| own.contains(&network.id))
            .map(|network| {
                let path = format!("/networks/{}", network.slug);
                let ways = [
                    Link::new(t.get("charters-title"), format!("{path}/charters")),
                    Link::new(t.get("waves-title"), format!("{path}/waves")),
                ];
                (network.name.clone(), ways)
            })
            .collect(),
        form,
        t,
    })
}

/// Groups that are not at work as rows.
fn ahead_of(groups: Vec<&Group>, ready: &HashMap<Uuid, Readiness>, t: &Texts) -> Vec<Waiting> {
    let row = |group: &Group| {
        let readiness = ready.get(&group.id);
        Waiting {
            href: group.path("/life"),
            name: Said::of(&group.name, t.language()),
            state: t.get(group.state.text()),
            tone: tone(group.state),
            step: Step::next_of(group.state)
                .map(|it| t.get(it.text()))
                .unwrap_or_default(),
            lacks: readiness.map(|it| it.lacks(t)).unwrap_or_default(),
            members: readiness.map(|it| members_of(it, t)).unwrap_or_default(),
            since: t.date(group.proposed_at.date_naive()),
        }
    };
    groups.into_iter().map(row).collect()
}

/// To sort by: what is broken, then what is about to be, then who rests, then who is fine.
fn urgency(state: State, health: Option<&Health>) -> (usize, usize, bool) {
    let (broken, warnings) = health.map_or((0, 0), |health| badness(&health.findings));
    (broken, warnings, state == State::Dormant)
}

fn members_of(readiness: &Readiness, t: &Texts) -> String {
    t.with(
        "groups-desk-members-of",
        [
            ("have", readiness.members.into()),
            ("need", readiness.minimum.into()),
        ],
    )
}

/// Since when a group rests, and what it lacks to be woken.
fn resting(readiness: &Readiness, t: &Texts) -> Vec<(Tone, String)> {
    let since = readiness
        .since
        .map(|day| t.one("groups-desk-resting", "day", t.date(day)));
    since
        .into_iter()
        .chain(readiness.lacks(t))
        .map(|text| (Tone::Neutral, text))
        .collect()
}

fn is_asked_for(health: Option<&Health>, rule: Option<Rule>, standing: Option<Standing>) -> bool {
    let findings = health.map_or(&[][..], |health| health.findings.as_slice());
    match (rule, standing) {
        (None, None) => true,
        // Nobody judged those who rest, so they are not fine either.
        (None, Some(standing)) => health.is_some() && worst(findings) == standing,
        (Some(rule), standing) => findings.iter().any(|finding| {
            finding.rule == rule
                && standing.map_or(finding.state != Standing::Ok, |it| finding.state == it)
        }),
    }
}

fn figures(
    groups: &[group::Model],
    found: &HashMap<Uuid, Health>,
    t: &Texts,
) -> Vec<(String, String)> {
    let count = |standing| {
        groups
            .iter()
            .filter_map(|group| found.get(&group.id))
            .filter(|health| worst(&health.findings) == standing)
            .count() as i64
    };
    let mut figures: Vec<_> = Standing::ALL
        .iter()
        .rev()
        .map(|standing| (t.get(standing.text()), t.number(count(*standing))))
        .collect();
    let asleep = groups
        .iter()
        .filter(|it| it.state == State::Dormant)
        .count() as i64;
    figures.push((t.get(State::Dormant.text()), t.number(asleep)));
    figures
}

fn row(
    group: &group::Model,
    health: Option<&Health>,
    readiness: Option<&Readiness>,
    pulse: Pulse,
    signs: &Signs,
    t: &Texts,
) -> Row {
    let findings = health.map_or(&[][..], |health| health.findings.as_slice());
    let standing = worst(findings);
    let is_judged = health.is_some();
    let mut wrong: Vec<_> = findings
        .iter()
        .filter(|finding| finding.state != Standing::Ok)
        .collect();
    wrong.sort_by_key(|finding| std::cmp::Reverse(finding.state));
    Row {
        href: group.path("/life"),
        name: Said::of(&group.name, t.language()),
        network: signs
            .network(group.network_id)
            .map(|network| network.name.clone())
            .unwrap_or_default(),
        state: t.get(group.state.text()),
        state_tone: tone(group.state),
        standing: if is_judged {
            t.get(standing.text())
        } else {
            String::new()
        },
        tone: health_view::tone(standing),
        members: match (health, readiness) {
            (Some(health), _) => t.number(health.facts.members),
            (None, Some(readiness)) => members_of(readiness, t),
            (None, None) => String::new(),
        },
        pulse,
        last: health
            .and_then(|health| health.facts.last_meeting)
            .map(|day| t.date_short(day))
            .unwrap_or_default(),
        wrong: match readiness {
            Some(readiness) => resting(readiness, t),
            None => wrong
                .into_iter()
                .map(|finding| (health_view::tone(finding.state), finding.text(t)))
                .collect(),
        },
    }
}
