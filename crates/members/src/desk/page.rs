//! The first page of the desk.

use super::health::Health;
use super::memberships::{Asked, Order, State as Shown};
use crate::networks::tiers::tiers_of;
use crate::networks::{at, desk_shell, desk_tabs};
use crate::organisations::{Mention, Name};
use crate::{
    TEXTS, membership, membership_application, network, organisation, organisations, queries, tier,
};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use texts::Texts;
use ui::{Choice, Link, Pages};
use uuid::Uuid;
use vocabulary::{Country, Language, Slug};
use web::{Failure, Form, House, PageResult, Path, Query, Viewer, page};

const ON_A_PAGE: usize = 50;
/// Who has more than these waiting answers the first ones first.
const MOST_WAITING: u64 = 100;

#[derive(Template)]
#[template(path = "desk/page.html")]
pub(super) struct DeskPage {
    shell: ui::Shell,
    t: Texts,
    /// The form for entering a membership by hand.
    form: Form,
    path: String,
    tabs: Vec<Link>,
    health: Health,
    applications: Vec<Application>,
    filter: Form,
    query: String,
    states: Vec<Choice>,
    orders: Vec<Choice>,
    tiers: Vec<Choice>,
    open_tiers: Vec<Choice>,
    countries: Vec<Choice>,
    total: u64,
    rows: Vec<Row>,
    pages: Pages,
}

struct Application {
    id: Uuid,
    name: Name,
    kind: String,
    country: String,
    tier: String,
    through: Option<Name>,
    asked: NaiveDate,
}

struct Row {
    id: Uuid,
    mention: Mention,
    country: String,
    tier: String,
    through: Option<Name>,
    since: NaiveDate,
    until: Option<NaiveDate>,
    is_in_force: bool,
    is_over: bool,
    /// How many belong through it.
    affiliates: usize,
}

impl DeskPage {
    /// The desk with the form for entering a membership by hand.
    pub async fn new(
        house: &House,
        viewer: &Viewer,
        network: &network::Model,
        query: &Query,
        form: Form,
    ) -> Result<Self, Failure> {
        let (store, t) = (&house.store, TEXTS.reader(viewer.language));
        let today = store.now().date_naive();
        let tiers = tiers_of(store, network.id).await?;
        let asked = Asked::of(query);
        let found = asked.of_network(network.id, today, viewer.language);
        let total = found.clone().count(store.db()).await?;
        let last = usize::try_from(total)
            .unwrap_or(usize::MAX)
            .div_ceil(ON_A_PAGE)
            .max(1);
        let page_at = query.parse::<usize>("page").unwrap_or(1).clamp(1, last);
        let found = found
            .offset(((page_at - 1) * ON_A_PAGE) as u64)
            .limit(ON_A_PAGE as u64)
            .all(store.db())
            .await?;
        let path = network.path();
        let filter = ["q", "tier", "country"]
            .into_iter()
            .fold(Form::new(), |form, name| {
                form.with(name, query.text(name).unwrap_or_default())
            })
            .with("state", asked.state)
            .with("order", asked.order);
        let choice = |tier: &tier::Model| {
            Choice::new(
                tier.id.to_string(),
                tier.name.in_language(viewer.language).text,
            )
        };
        Ok(Self {
            shell: desk_shell(
                house,
                viewer,
                network,
                t.one("desk-of-title", "network", &network.name),
            ),
            tabs: desk_tabs(viewer, network),
            health: Health::of(store, network.id).await?,
            applications: applications(house, network, &tiers, &t).await?,
            filter,
            query: query.with("page", None),
            states: Shown::ALL
                .iter()
                .map(|it| Choice::new(it.word(), t.get(it.text())))
                .collect(),
            orders: Order::ALL
                .iter()
                .map(|it| Choice::new(it.word(), t.get(it.text())))
                .collect(),
            tiers: tiers.iter().map(choice).collect(),
            open_tiers: tiers
                .iter()
                .filter(|tier| tier.retired_at.is_none())
                .map(choice)
                .collect(),
            countries: countries(house, network, &t).await?,
            total,
            rows: rows(house, network, found, &tiers, today, &t).await?,
            pages: Pages::new(page_at, last, |page| {
                let changed = query.with("page", (page > 1).then(|| page.to_string()).as_deref());
                format!("{path}/desk{changed}#memberships")
            }),
            path,
            form: if form.value("since").is_empty() {
                form.with("since", today)
            } else {
                form
            },
            t,
        })
    }
}

async fn applications(
    house: &House,
    network: &network::Model,
    tiers: &[tier::Model],
    t: &Texts,
) -> Result<Vec<Application>, Failure> {
    let store = &house.store;
    let waiting = membership_application::Entity::find()
        .filter(membership_application::Column::NetworkId.eq(network.id))
        .filter(membership_application::Column::DecidedAt.is_null())
        .order_by_asc(membership_application::Column::Id)
        .limit(MOST_WAITING)
        .all(store.db())
        .await?;
    let named: Vec<Uuid> = waiting
        .iter()
        .flat_map(|it| [Some(it.organisation_id), it.through_id])
        .flatten()
        .collect();
    let organisations = queries::organisations_by_ids(store, named).await?;
    Ok(waiting
        .into_iter()
        .filter_map(|application| {
            let organisation = organisations.get(&application.organisation_id)?;
            Some(Application {
                id: application.id,
                name: Name::of(&organisation.name, t.language()),
                kind: t.get(organisation.kind.text()),
                country: t.country(organisation.country),
                tier: tier_name(tiers, application.tier_id, t.language()),
                through: application
                    .through_id
                    .and_then(|id| organisations.get(&id))
                    .map(|consortium| Name::of(&consortium.name, t.language())),
                asked: application.asked_at.date_naive(),
            })
        })
        .collect())
}

pub(super) fn tier_name(tiers: &[tier::Model], id: Uuid, reader: Language) -> String {
    let found = tiers.iter().find(|tier| tier.id == id);
    found
        .map(|tier| tier.name.in_language(reader).text.to_owned())
        .unwrap_or_default()
}

async fn rows(
    house: &House,
    network: &network::Model,
    found: Vec<(membership::Model, Option<organisation::Model>)>,
    tiers: &[tier::Model],
    today: NaiveDate,
    t: &Texts,
) -> Result<Vec<Row>, Failure> {
    let through =
        queries::organisations_by_ids(&house.store, found.iter().filter_map(|it| it.0.through_id))
            .await?;
    let affiliated: Vec<Option<Uuid>> = membership::Entity::find()
        .select_only()
        .column(membership::Column::ThroughId)
        .filter(membership::Column::NetworkId.eq(network.id))
        .filter(membership::Column::ThroughId.is_in(found.iter().map(|it| it.0.organisation_id)))
        .filter(queries::in_force_on(today))
        .into_tuple()
        .all(house.store.db())
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(membership, organisation)| {
            let organisation = organisation?;
            Some(Row {
                id: membership.id,
                mention: Mention::of(&organisation, t.language()),
                country: t.country(organisation.country),
                tier: tier_name(tiers, membership.tier_id, t.language()),
                through: membership
                    .through_id
                    .and_then(|id| through.get(&id))
                    .map(|consortium| Name::of(&consortium.name, t.language())),
                since: membership.since,
                until: membership.until,
                is_in_force: membership.is_in_force(today),
                is_over: membership.until.is_some_and(|until| until < today),
                affiliates: affiliated
                    .iter()
                    .filter(|it| **it == Some(organisation.id))
                    .count(),
            })
        })
        .collect())
}

async fn countries(
    house: &House,
    network: &network::Model,
    t: &Texts,
) -> Result<Vec<Choice>, Failure> {
    let found: Vec<Country> = membership::Entity::find()
        .select_only()
        .column(organisation::Column::Country)
        .distinct()
        .join(
            sea_orm::JoinType::InnerJoin,
            crate::networks::counts::to_organisation(),
        )
        .filter(membership::Column::NetworkId.eq(network.id))
        .into_tuple()
        .all(house.store.db())
        .await?;
    Ok(organisations::country_choices(found, t))
}

/// `GET /networks/{slug}/desk?q=&tier=&country=&state=&order=&page=`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let network = at(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    page(&DeskPage::new(&house, &viewer, &network, &query, Form::new()).await?)
}
