//! A member's own page: its invoices in all networks, where they go, and what it reports.

use super::countries;
use super::member::{currency_of, read_spend, spend_years, with_buyer};
use crate::capacities::{Representative, representative_of};
use crate::dues::invoice::{self, State};
use crate::dues::ledger::settled;
use crate::dues::party::Buyer;
use crate::dues::schedule::Basis;
use crate::dues::settings::{change_billing, report_spend};
use crate::dues::{book, buyer, issue, spend};
use crate::networks::at;
use crate::queries::{self, in_force_on};
use crate::{TEXTS, membership, network, organisation};
use askama::Template;
use axum::extract::State as Extract;
use chrono::{Datelike, NaiveDate};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::{Choice, Link};
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Query, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "dues/own.html")]
struct OwnPage {
    shell: ui::Shell,
    t: Texts,
    invoices: Vec<Row>,
    /// The networks that ask dues of it, where there are several.
    tabs: Vec<Link>,
    /// The one whose forms are shown.
    network: Option<Belonging>,
    spend_years: Vec<Choice>,
    countries: Vec<Choice>,
}

struct Row {
    href: String,
    number: String,
    kind: String,
    network: String,
    year: i32,
    total: String,
    left: String,
    due_on: NaiveDate,
    /// Credit notes have none.
    state: Option<State>,
}

/// A network to which it belongs.
struct Belonging {
    slug: String,
    name: String,
    fees: String,
    path: String,
    asks_spend: bool,
    spends: Vec<(i32, String)>,
    form: Form,
}

async fn own(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
) -> Result<(organisation::Model, Representative), Failure> {
    let by = representative_of(&house.store, viewer).await?;
    let organisation = queries::organisation_by_slug(&house.store, slug).await?;
    let organisation = organisation.ok_or(Failure::NotFound)?;
    if organisation.id == by.organisation_id {
        Ok((organisation, by))
    } else {
        Err(Failure::Forbidden)
    }
}

/// `GET /organisations/{slug}/dues?network=`
pub(super) async fn show(
    Extract(house): Extract<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let (organisation, _) = own(&house, &viewer, &slug).await?;
    page(&OwnPage::new(&house, &viewer, &organisation, &query, None).await?)
}

/// `POST /organisations/{slug}/dues/{network}/spends`
pub(super) async fn report(
    Extract(house): Extract<House>,
    viewer: Viewer,
    Path((slug, network)): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let (organisation, by) = own(&house, &viewer, &slug).await?;
    let network = member_of(&house, &network, &organisation).await?;
    let t = TEXTS.reader(viewer.language);
    let now = house.store.now().date_naive().year();
    let currency = currency_of(&house, network.id).await?;
    if let Some((year, sum)) = read_spend(&mut form, now, currency, &t) {
        let ids = (network.id, organisation.id);
        report_spend(&house.store, by.person_id, ids.0, ids.1, year, sum).await?;
        return see_other_saying(&format!("{}/dues", organisation.path()), "dues-spend-flash");
    }
    show_again(&house, &viewer, &organisation, &network, form).await
}

/// `POST /organisations/{slug}/dues/{network}/billing`
pub(super) async fn billing(
    Extract(house): Extract<House>,
    viewer: Viewer,
    Path((slug, network)): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let (organisation, by) = own(&house, &viewer, &slug).await?;
    let network = member_of(&house, &network, &organisation).await?;
    let t = TEXTS.reader(viewer.language);
    if let Some(buyer) = Buyer::read(&mut form, &t) {
        let ids = (network.id, organisation.id);
        change_billing(&house.store, by.person_id, ids.0, ids.1, buyer).await?;
        return see_other_saying(
            &format!("{}/dues", organisation.path()),
            "dues-billing-flash",
        );
    }
    show_again(&house, &viewer, &organisation, &network, form).await
}

/// The page once more, with what was refused beside its fields.
async fn show_again(
    house: &House,
    viewer: &Viewer,
    organisation: &organisation::Model,
    network: &network::Model,
    form: Form,
) -> PageResult {
    let refused = Some((network, form));
    again(&OwnPage::new(house, viewer, organisation, &Query::default(), refused).await?)
}

async fn member_of(
    house: &House,
    slug: &Slug,
    organisation: &organisation::Model,
) -> Result<network::Model, Failure> {
    let network = at(house, slug).await?;
    let belongs = membership::Entity::find()
        .filter(membership::Column::NetworkId.eq(network.id))
        .filter(membership::Column::OrganisationId.eq(organisation.id))
        .filter(in_force_on(house.store.now().date_naive()))
        .one(house.store.db())
        .await?;
    belongs.map(|_| network).ok_or(Failure::NotFound)
}

impl OwnPage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        organisation: &organisation::Model,
        query: &Query,
        refused: Option<(&network::Model, Form)>,
    ) -> Result<Self, Failure> {
        let (db, t) = (house.store.db(), TEXTS.reader(viewer.language));
        let today = house.store.now().date_naive();
        let found = invoice::Entity::find()
            .filter(invoice::Column::OrganisationId.eq(organisation.id))
            .order_by_desc(invoice::Column::Id)
            .all(db)
            .await?;
        let memberships = membership::Entity::find()
            .filter(membership::Column::OrganisationId.eq(organisation.id))
            .filter(in_force_on(today))
            .all(db)
            .await?;
        let ids = found.iter().map(|it| it.network_id);
        let ids = ids.chain(memberships.iter().map(|it| it.network_id));
        let networks = queries::network_names(&house.store, ids).await?;
        let mut belongings: Vec<Belonging> = Vec::new();
        for membership in &memberships {
            let Some(network) = networks.get(&membership.network_id) else {
                continue;
            };
            if belongings.iter().any(|it| it.slug == network.slug.as_str()) {
                continue;
            }
            let form = match &refused {
                Some((at, form)) if at.id == network.id => form.clone(),
                _ => Form::new(),
            };
            let belonging = belonging(house, network, organisation, form, &t).await?;
            belongings.extend(belonging);
        }
        let compare = t.compare();
        belongings.sort_by(|a, b| compare(&a.name, &b.name));
        let asked = match &refused {
            Some((network, _)) => Some(network.slug.as_str()),
            None => query.text("network"),
        };
        let shown = belongings
            .iter()
            .position(|it| Some(it.slug.as_str()) == asked);
        let shown = shown.unwrap_or(0);
        let link = |(nth, it): (usize, &Belonging)| {
            let href = format!("{}/dues?network={}", organisation.path(), it.slug);
            Link::new(&it.name, href).current(nth == shown)
        };
        let tabs: Vec<Link> = belongings.iter().enumerate().map(link).collect();
        let settled = settled(db, found.iter().map(|it| it.id)).await?;
        let rows = found.into_iter().filter_map(|invoice| {
            let network = networks.get(&invoice.network_id)?;
            let happened = settled.get(&invoice.id).copied().unwrap_or_default();
            let is_invoice = invoice.kind == invoice::Kind::Invoice;
            Some(Row {
                href: format!("{}/dues/invoices/{}", network.path(), invoice.id),
                kind: t.get(invoice.kind.text()),
                network: network.name.clone(),
                year: invoice.year,
                total: t.money(invoice.total()),
                left: if is_invoice {
                    super::left_words(invoice.left(happened), &t)
                } else {
                    String::new()
                },
                due_on: invoice.due_on,
                state: is_invoice.then(|| State::of(&invoice, happened, today)),
                number: invoice.number,
            })
        });
        let name = organisation.name.in_language(viewer.language).text;
        Ok(Self {
            invoices: rows.collect(),
            shell: house
                .shell(viewer, t.one("dues-own-title", "organisation", name))
                .under(t.get("organisations-title"), "/organisations")
                .under(name, organisation.path())
                .unlisted(),
            tabs: if tabs.len() > 1 { tabs } else { Vec::new() },
            network: belongings.into_iter().nth(shown),
            spend_years: spend_years(today),
            countries: countries(&t),
            t,
        })
    }
}

/// What a network asks of a member to say; nothing where it asks no dues.
async fn belonging(
    house: &House,
    network: &network::Model,
    organisation: &organisation::Model,
    form: Form,
    t: &Texts,
) -> Result<Option<Belonging>, Failure> {
    let db = house.store.db();
    let today = house.store.now().date_naive();
    let versions = book::versions_of(db, network.id).await?;
    let current = book::in_force(&versions, today);
    if current.is_empty() {
        return Ok(None);
    }
    let buyer = buyer::Entity::find()
        .filter(buyer::Column::NetworkId.eq(network.id))
        .filter(buyer::Column::OrganisationId.eq(organisation.id))
        .one(db)
        .await?;
    let details = buyer.map_or_else(|| issue::plain_buyer(organisation), |it| it.details.0);
    let spends = spend::Entity::find()
        .filter(spend::Column::NetworkId.eq(network.id))
        .filter(spend::Column::OrganisationId.eq(organisation.id))
        .order_by_desc(spend::Column::Year)
        .order_by_desc(spend::Column::Id)
        .all(db)
        .await?;
    let form = super::filled(with_buyer(form, &details), "spend-year", today.year() - 1);
    Ok(Some(Belonging {
        slug: network.slug.to_string(),
        name: network.name.clone(),
        fees: format!("{}/fees", network.path()),
        path: format!("{}/dues/{}", organisation.path(), network.slug),
        asks_spend: current.iter().any(|it| it.basis == Basis::Spend),
        spends: spends
            .into_iter()
            .map(|it| (it.year, t.money(it.money())))
            .collect(),
        form,
    }))
}
