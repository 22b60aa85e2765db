//! The directory: the groups of all networks of the house of which the reader may know, by sector,
//! kind, country and state. With a network chosen, groups of other networks stand beside its own.

use crate::charter::Kind;
use crate::charters::Charters;
use crate::frame::{Said, tone};
use crate::group::{self, Entry, Sector, State};
use crate::propose_page::may_propose;
use crate::seat::Role;
use crate::{TEXTS, charter, queries, seat, words};
use askama::Template;
use axum::extract::State as Held;
use members::{Signs, organisation};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Query as Sql, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, DerivePartialModel, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select,
};
use std::collections::BTreeSet;
use store::{Read, Store};
use texts::Texts;
use ui::{Choice, Link, Pages, Tone};
use uuid::Uuid;
use vocabulary::{Country, Cpv, Slug, Translated};
use web::{Failure, Form, House, PageResult, Query, Routes, Viewer, again, page};

const ON_A_PAGE: usize = 20;
/// Groups of other networks shown beside those of one.
const ASSOCIATED: u64 = 6;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/groups", show)
}

/// What is asked of the directory; the API asks the same.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    pub network: Option<Uuid>,
    /// One that has a seat in it, an observer too.
    pub organisation: Option<Uuid>,
    pub sector: Option<Sector>,
    pub cpv: Option<Cpv>,
    pub kind: Option<Kind>,
    pub country: Option<Country>,
    pub state: Option<State>,
    /// Only those that take members now without asking.
    pub open: bool,
    /// Only these, which were found by their words.
    pub among: Option<Vec<Uuid>>,
}

/// Groups that are over, and those to which nobody has agreed, are looked for, not come across.
const UNLISTED: [State; 4] = [
    State::Proposed,
    State::Closed,
    State::Succeeded,
    State::Declined,
];

/// The groups that are asked for, of those that this viewer may know; in no order yet.
pub(crate) fn asked_for(viewer: &Viewer, asked: &Asked) -> Select<group::Entity> {
    let mut found = queries::visible(viewer);
    found = match asked.state {
        Some(state) => found.filter(group::Column::State.eq(state)),
        // One by one, because SQLite makes a table of every longer list.
        None => UNLISTED.iter().fold(found, |found, state| {
            found.filter(group::Column::State.ne(*state))
        }),
    };
    if let Some(among) = &asked.among {
        found = found.filter(group::Column::Id.is_in(among.iter().copied()));
    }
    if let Some(network) = asked.network {
        found = found.filter(group::Column::NetworkId.eq(network));
    }
    if let Some(organisation) = asked.organisation {
        found = found.filter(group::Column::Id.in_subquery(seats_of(organisation)));
    }
    if let Some(sector) = asked.sector {
        found = found.filter(group::Column::Sector.eq(sector));
    }
    if let Some(kind) = asked.kind {
        let charters = charter::Entity::find()
            .select_only()
            .column(charter::Column::Id)
            .filter(charter::Column::Kind.eq(kind))
            .into_query();
        found = found.filter(group::Column::CharterId.in_subquery(charters));
    }
    if let Some(country) = asked.country {
        let seats = seat::Entity::find()
            .select_only()
            .column(seat::Column::GroupId)
            .filter(seat::Column::Country.eq(country))
            .filter(seat::Column::Role.ne(Role::Observer))
            .filter(seat::Column::Until.is_null())
            .into_query();
        found = found.filter(group::Column::Id.in_subquery(seats));
    }
    if let Some(cpv) = asked.cpv {
        found = found.filter(about(&cpv));
    }
    if asked.open {
        let takes = State::ALL.iter().copied().filter(|it| it.takes_members());
        found = found
            .filter(group::Column::Entry.eq(Entry::Open))
            .filter(group::Column::State.is_in(takes));
    }
    found
}

/// The groups in which an organisation has a seat now.
fn seats_of(organisation: Uuid) -> SelectStatement {
    seat::Entity::find()
        .select_only()
        .column(seat::Column::GroupId)
        .filter(seat::Column::OrganisationId.eq(organisation))
        .filter(seat::Column::Until.is_null())
        .into_query()
}

/// A code as people look for one: all of it, or as many of its first digits as they care about.
fn beginning(typed: &str) -> Option<Cpv> {
    let typed = typed.trim();
    if typed.len() < 2 || typed.contains('-') && typed.len() < 10 {
        return None;
    }
    // What is finer than they said is a zero in the vocabulary too.
    format!("{typed:0<8}").parse().ok()
}

/// Groups about a code of the CPV, about one within it, or about one that it is within: codes are kept as a
/// list of texts in JSON, and one within begins with the digits that say something.
fn about(cpv: &Cpv) -> Condition {
    let digits = cpv.code().trim_end_matches('0');
    // A division has two digits even when the second is a zero.
    let start = &cpv.code()[..digits.len().max(2)];
    let text = || Expr::col((group::Entity, group::Column::Cpv)).cast_as("TEXT");
    let within = Condition::any().add(text().like(format!("%\"{start}%")));
    cpv.ancestors().fold(within, |any, wider| {
        any.add(text().like(format!("%\"{}\"%", wider.code())))
    })
}

#[derive(Template)]
#[template(path = "directory.html")]
struct Directory {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    networks: Vec<Choice>,
    sectors: Vec<Choice>,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    states: Vec<Choice>,
    open: Vec<Choice>,
    chosen: Vec<Link>,
    total: u64,
    rows: Vec<Row>,
    associated: Vec<Row>,
    pages: Pages,
    may_propose: bool,
    none_hint: String,
}

/// A group in a list.
pub(crate) struct Row {
    pub href: String,
    pub name: Said,
    pub network: String,
    pub kind: String,
    pub sector: String,
    pub state: String,
    pub tone: Tone,
    pub aim: String,
    pub members: String,
    pub countries: String,
    pub is_open: bool,
}

/// `GET /groups?q=&network=&organisation=&sector=&cpv=&kind=&country=&state=&open=&page=`
async fn show(Held(house): Held<House>, viewer: Viewer, query: Query) -> PageResult {
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let signs = Signs::of(store).await?;
    let network = query
        .text("network")
        .and_then(|slug| signs.networks.iter().find(|it| it.slug == slug));
    let organisation = match query.parse("organisation") {
        Some(slug) => members::queries::organisation_by_slug(store, &slug).await?,
        None => None,
    };
    let among = match query.text("q") {
        Some(typed) => Some(words::groups_with(store, &viewer, typed).await?),
        None => None,
    };
    let asked = Asked {
        among,
        network: network.map(|network| network.id),
        organisation: organisation.as_ref().map(|organisation| organisation.id),
        sector: query.parse("sector"),
        cpv: query.text("cpv").and_then(beginning),
        kind: query.parse("kind"),
        country: query.parse("country"),
        state: query.parse("state"),
        open: query.text("open").is_some(),
    };
    let found = asked_for(&viewer, &asked);
    let total = found.clone().count(store.db()).await?;
    let last = usize::try_from(total)
        .unwrap_or(usize::MAX)
        .div_ceil(ON_A_PAGE)
        .max(1);
    let at = query.parse::<usize>("page").unwrap_or(1).clamp(1, last);
    let groups = found
        .order_by_asc(group::Column::Slug)
        .offset(((at - 1) * ON_A_PAGE) as u64)
        .limit(ON_A_PAGE as u64)
        .part_from(store)
        .await?;
    let associated = match network {
        Some(network) => {
            let others = Asked {
                network: None,
                ..asked.clone()
            };
            asked_for(&viewer, &others)
                .filter(group::Column::NetworkId.ne(network.id))
                .order_by_asc(group::Column::Slug)
                .limit(ASSOCIATED)
                .part_from(store)
                .await?
        }
        None => Vec::new(),
    };
    let names = [
        "q",
        "network",
        "organisation",
        "sector",
        "cpv",
        "kind",
        "country",
        "state",
        "open",
    ];
    let mut form = names.into_iter().fold(Form::new(), |form, name| {
        form.with(name, query.text(name).unwrap_or_default())
    });
    if let Some(typed) = query.text("cpv").filter(|_| asked.cpv.is_none()) {
        form.refuse("cpv", t.one("group-cpv-unreadable", "code", typed));
    }
    let mut shell = house.shell(&viewer, t.get("groups-title"));
    shell.description = Some(t.get("groups-lead"));
    let is_fine = form.is_fine();
    let may_propose = may_propose(&house, &viewer).await?;
    let directory = Directory {
        shell,
        networks: signs
            .networks
            .iter()
            .map(|it| Choice::new(it.slug.as_str(), &it.name))
            .collect(),
        sectors: sectors(&t),
        kinds: choices(Kind::ALL, |kind| (kind.word(), kind.text()), &t),
        countries: countries(store, &viewer, &t).await?,
        states: State::ALL
            .iter()
            .filter(|state| !matches!(state, State::Proposed | State::Declined))
            .map(|state| Choice::new(state.word(), t.get(state.text())))
            .collect(),
        open: vec![Choice::new("yes", t.get("groups-filter-open-yes"))],
        chosen: chosen(
            &query,
            network.map(|it| it.name.as_str()),
            organisation.as_ref(),
            &asked,
            &t,
        ),
        form,
        total,
        rows: rows(store, &groups, &signs, &t).await?,
        associated: rows(store, &associated, &signs, &t).await?,
        pages: Pages::new(at, last, |page| {
            format!(
                "/groups{}",
                query.with("page", (page > 1).then(|| page.to_string()).as_deref())
            )
        }),
        may_propose,
        none_hint: t.get(if may_propose {
            "groups-none-hint"
        } else {
            "groups-none-fewer"
        }),
        t,
    };
    if is_fine {
        page(&directory)
    } else {
        again(&directory)
    }
}

/// Every sector as a choice, in the order of the reader's alphabet.
pub(crate) fn sectors(t: &Texts) -> Vec<Choice> {
    let mut sectors = choices(Sector::ALL, |sector| (sector.word(), sector.text()), t);
    let compare = t.compare();
    sectors.sort_by(|a, b| compare(&a.label, &b.label));
    sectors
}

/// A closed choice as the options of a field.
pub(crate) fn choices<T: Copy>(
    all: &[T],
    of: impl Fn(T) -> (&'static str, &'static str),
    t: &Texts,
) -> Vec<Choice> {
    all.iter()
        .map(|one| {
            let (word, key) = of(*one);
            Choice::new(word, t.get(key))
        })
        .collect()
}

/// The countries of the members of groups that this viewer may know.
async fn countries(store: &Store, viewer: &Viewer, t: &Texts) -> Result<Vec<Choice>, Failure> {
    let groups = asked_for(viewer, &Asked::default())
        .select_only()
        .column(group::Column::Id)
        .into_query();
    let found: Vec<Country> = seat::Entity::find()
        .select_only()
        .column(seat::Column::Country)
        .distinct()
        .filter(seat::Column::Role.ne(Role::Observer))
        .filter(seat::Column::Until.is_null())
        .filter(seat::Column::GroupId.in_subquery(groups))
        .into_tuple()
        .all(store.db())
        .await?;
    let mut choices: Vec<Choice> = found
        .into_iter()
        .map(|country| Choice::new(country.code(), t.country(country)))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    Ok(choices)
}

fn chosen(
    query: &Query,
    network: Option<&str>,
    organisation: Option<&organisation::Model>,
    asked: &Asked,
    t: &Texts,
) -> Vec<Link> {
    let without = |name: &str, label: String| {
        let mut rest = query.clone();
        rest.0.retain(|(key, _)| key != "page");
        Link::new(label, format!("/groups{}", rest.with(name, None)))
    };
    let typed = query.text("q");
    [
        typed.map(|typed| without("q", t.one("groups-filter-words-chosen", "words", typed))),
        network.map(|name| without("network", name.to_owned())),
        organisation.map(|it| {
            let name = it.name.in_language(t.language()).text;
            without("organisation", name.to_owned())
        }),
        asked.sector.map(|it| without("sector", t.get(it.text()))),
        asked.cpv.map(|it| without("cpv", it.code().to_owned())),
        asked.kind.map(|it| without("kind", t.get(it.text()))),
        asked.country.map(|it| without("country", t.country(it))),
        asked.state.map(|it| without("state", t.get(it.text()))),
        asked
            .open
            .then(|| without("open", t.get("groups-filter-open-yes"))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

store::in_order! {
    /// What lists show of a group.
    #[derive(DerivePartialModel)]
    #[sea_orm(entity = "group::Entity", from_query_result = "false")]
    pub(crate) struct Listed {
        id: Uuid,
        slug: Slug,
        network_id: Uuid,
        charter_id: Uuid,
        name: Translated,
        aim: Translated,
        sector: Sector,
        state: State,
        entry: Entry,
        /// The country of each member that counts; none where there is nobody.
        #[sea_orm(from_expr = "countries_of_seats()")]
        countries: Option<String>,
    }
}

/// Where the members of a group come from: as many codes, with spaces between them, as there are seats that count
/// (an observer is no member). Both databases know the function by this name.
fn countries_of_seats() -> Expr {
    let codes = Expr::col((seat::Entity, seat::Column::Country));
    Sql::select()
        .expr(Func::cust("string_agg").args([codes, " ".into()]))
        .from(seat::Entity)
        .and_where(
            Expr::col((seat::Entity, seat::Column::GroupId))
                .equals((group::Entity, group::Column::Id)),
        )
        .and_where(seat::Column::Role.ne(Role::Observer))
        .and_where(seat::Column::Until.is_null())
        .take()
        .into()
}

/// Groups as rows of a list, in their order.
pub(crate) async fn rows(
    store: &Store,
    groups: &[Listed],
    signs: &Signs,
    t: &Texts,
) -> Result<Vec<Row>, Failure> {
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    let charters = Charters::of(store).await?;
    Ok(groups
        .iter()
        .map(|group| Row::of(group, &charters, signs, t))
        .collect())
}

impl Row {
    fn of(group: &Listed, charters: &Charters, signs: &Signs, t: &Texts) -> Self {
        let seats = || {
            let codes = group.countries.iter();
            codes.flat_map(|codes| codes.split_ascii_whitespace())
        };
        let countries: BTreeSet<String> = seats()
            .flat_map(str::parse::<Country>)
            .map(|country| t.country(country))
            .collect();
        Self {
            href: group::path(&group.slug, ""),
            name: Said::of(&group.name, t.language()),
            network: signs
                .network(group.network_id)
                .map(|network| network.name.clone())
                .unwrap_or_default(),
            kind: charters
                .charter(group.charter_id)
                .map(|charter| charter.name.in_language(t.language()).text.to_owned())
                .unwrap_or_default(),
            sector: t.get(group.sector.text()),
            state: t.get(group.state.text()),
            tone: tone(group.state),
            aim: ui::excerpt(group.aim.in_language(t.language()).text, 200),
            members: t.one("group-members-count", "count", seats().count()),
            countries: t.list(countries.into_iter().collect::<Vec<_>>()),
            is_open: group.state.takes_members() && group.entry == Entry::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::DbBackend;

    #[test]
    fn a_code_finds_what_is_within_it_and_what_it_is_within() {
        let sql = |code: &str| {
            group::Entity::find()
                .filter(about(&code.parse().expect("a code")))
                .build(DbBackend::Sqlite)
                .to_string()
        };
        let division = sql("45000000");
        assert!(division.ends_with(r#"LIKE '%"45%'"#), "{division}");
        let group = sql("30200000");
        assert!(group.contains(r#"LIKE '%"302%'"#), "{group}");
        assert!(group.ends_with(r#"LIKE '%"30000000"%'"#), "{group}");
    }

    #[test]
    fn the_first_digits_of_a_code_are_enough() {
        let read = |typed: &str| beginning(typed).map(|cpv| cpv.code().to_owned());
        assert_eq!(read("45").as_deref(), Some("45000000"));
        assert_eq!(read(" 4523 ").as_deref(), Some("45230000"));
        assert_eq!(read("45230000").as_deref(), Some("45230000"));
        assert_eq!(read("45230000-8").as_deref(), Some("45230000"));
        for typed in ["abc", "4", "00", "45-2", "4523000a", "452300001", ""] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
