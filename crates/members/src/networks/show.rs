//! The page of a network: what it is, its tiers, and who belongs to it.

use super::{at, shell, tiers::tiers_of};
use crate::organisations::{Mention, Name};
use crate::queries::{self, by_name, in_force_on};
use crate::{TEXTS, membership, organisation, tier};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, EntityTrait, JoinType, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use store::Store;
use texts::Texts;
use ui::{Choice, Html, Link, Pages};
use uuid::Uuid;
use vocabulary::{Country, Slug};
use web::{Failure, Form, House, PageResult, Path, Query, Viewer, page};

const ON_A_PAGE: usize = 50;

#[derive(Template)]
#[template(path = "networks/show.html")]
struct NetworkPage {
    shell: ui::Shell,
    t: Texts,
    path: String,
    slug: Slug,
    name: String,
    tagline: (String, &'static str),
    about: Option<(Html, &'static str)>,
    website: Option<String>,
    contact: Option<String>,
    accepts_applications: bool,
    members: i64,
    countries: usize,
    through: i64,
    tiers: Vec<TierRow>,
    by_country: Vec<Link>,
    form: Form,
    tier_choices: Vec<Choice>,
    country_choices: Vec<Choice>,
    is_filtered: bool,
    shown: u64,
    rows: Vec<Row>,
    pages: Pages,
    is_secretariat: bool,
    /// Whether there is a table of fees.
    has_fees: bool,
}

struct TierRow {
    name: String,
    about: Option<Html>,
    open_to: String,
    members: i64,
    href: String,
}

struct Row {
    mention: Mention,
    country: String,
    tier: String,
    since: NaiveDate,
    through: Option<Name>,
}

/// `GET /networks/{slug}?tier=&country=&page=`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let network = at(&house, &slug).await?;
    let tiers = tiers_of(store, network.id).await?;
    let spread = spread(store, network.id).await?;
    let tier = query
        .parse::<Uuid>("tier")
        .filter(|id| tiers.iter().any(|tier| tier.id == *id));
    let country = query.parse::<Country>("country");

    let mut members = membership::Entity::find()
        .select_also(organisation::Entity)
        .join(JoinType::InnerJoin, super::counts::to_organisation())
        .filter(membership::Column::NetworkId.eq(network.id))
        .filter(in_force_on(store.now().date_naive()));
    if let Some(tier) = tier {
        members = members.filter(membership::Column::TierId.eq(tier));
    }
    if let Some(country) = country {
        members = members.filter(organisation::Column::Country.eq(country));
    }
    let shown = members.clone().count(store.db()).await?;
    let last = usize::try_from(shown)
        .unwrap_or(usize::MAX)
        .div_ceil(ON_A_PAGE)
        .max(1);
    let page_at = query.parse::<usize>("page").unwrap_or(1).clamp(1, last);
    let found = members
        .order_by(by_name(viewer.language), Order::Asc)
        .order_by_asc(membership::Column::Id)
        .offset(((page_at - 1) * ON_A_PAGE) as u64)
        .limit(ON_A_PAGE as u64)
        .all(store.db())
        .await?;
    let through =
        queries::organisations_by_ids(store, found.iter().filter_map(|(it, _)| it.through_id))
            .await?;
    let tier_name = |id: Uuid| {
        let found = tiers.iter().find(|tier| tier.id == id);
        found
            .map(|tier| tier.name.in_language(viewer.language).text.to_owned())
            .unwrap_or_default()
    };
    let rows = found
        .iter()
        .filter_map(|(membership, organisation)| {
            let organisation = organisation.as_ref()?;
            Some(Row {
                mention: Mention::of(organisation, viewer.language),
                country: t.country(organisation.country),
                tier: tier_name(membership.tier_id),
                since: membership.since,
                through: membership
                    .through_id
                    .and_then(|id| through.get(&id))
                    .map(|consortium| Name::of(&consortium.name, viewer.language)),
            })
        })
        .collect();

    let (tagline, about) = (
        network.tagline.in_language(viewer.language),
        network.about.in_language(viewer.language),
    );
    let lang = |language: vocabulary::Language| {
        if language == viewer.language {
            ""
        } else {
            language.code()
        }
    };
    let mut frame = shell(&house, &viewer, &network, &network.name);
    frame.breadcrumbs.pop();
    frame.description = Some(tagline.text.to_owned());
    let at_path = |changed: String| format!("{}{changed}#members", network.path());
    let by_country = by_country(&spread, &t)
        .into_iter()
        .map(|(code, name, count)| {
            Link::new(
                format!("{name} {}", t.number(count)),
                format!("{}?country={code}#members", network.path()),
            )
        })
        .collect();
    page(&NetworkPage {
        shell: frame,
        path: network.path(),
        tagline: (tagline.text.to_owned(), lang(tagline.language)),
        about: (!about.is_blank()).then(|| (ui::markdown(about.text), lang(about.language))),
        website: network.website.clone(),
        contact: network.contact_email.clone(),
        accepts_applications: network.accepts_applications
            && tiers.iter().any(|tier| tier.retired_at.is_none()),
        members: spread.iter().map(|it| it.count).sum(),
        through: spread
            .iter()
            .filter(|it| it.through)
            .map(|it| it.count)
            .sum(),
        countries: by_country_count(&spread),
        tiers: tier_rows(&tiers, &spread, &network.path(), &t),
        by_country,
        form: Form::new()
            .with("tier", tier.map(|id| id.to_string()).unwrap_or_default())
            .with("country", country.map(Country::code).unwrap_or_default()),
        tier_choices: tiers
            .iter()
            .map(|it| Choice::new(it.id.to_string(), tier_name(it.id)))
            .collect(),
        country_choices: by_country_choices(&spread, &t),
        is_filtered: tier.is_some() || country.is_some(),
        shown,
        rows,
        pages: Pages::new(page_at, last, |page| {
            at_path(query.with("page", (page > 1).then(|| page.to_string()).as_deref()))
        }),
        is_secretariat: viewer.is_secretariat_of(network.id),
        has_fees: !crate::dues::book::in_force(
            &crate::dues::book::versions_of(store.db(), network.id).await?,
            store.now().date_naive(),
        )
        .is_empty(),
        name: network.name,
        slug: network.slug,
        t,
    })
}

/// Members of one tier, from one country, by themselves or through somebody: from these counts
/// come all the others.
#[derive(sea_orm::FromQueryResult)]
struct Share {
    tier_id: Uuid,
    country: Country,
    through: bool,
    count: i64,
}

async fn spread(store: &Store, network: Uuid) -> Result<Vec<Share>, Failure> {
    use sea_orm::sea_query::{Expr, ExprTrait};
    let through = Expr::col((membership::Entity, membership::Column::ThroughId)).is_not_null();
    Ok(membership::Entity::find()
        .select_only()
        .column(membership::Column::TierId)
        .column_as(organisation::Column::Country, "country")
        .column_as(through.clone(), "through")
        .column_as(membership::Column::Id.count(), "count")
        .join(JoinType::InnerJoin, super::counts::to_organisation())
        .filter(membership::Column::NetworkId.eq(network))
        .filter(in_force_on(store.now().date_naive()))
        .group_by(membership::Column::TierId)
        .group_by(organisation::Column::Country)
        .group_by(through)
        .into_model::<Share>()
        .all(store.db())
        .await?)
}

fn by_country(spread: &[Share], t: &Texts) -> Vec<(&'static str, String, i64)> {
    let mut counts = std::collections::BTreeMap::<Country, i64>::new();
    for share in spread {
        *counts.entry(share.country).or_default() += share.count;
    }
    let mut rows: Vec<_> = counts
        .into_iter()
        .map(|(country, count)| (country.code(), t.country(country), count))
        .collect();
    let compare = t.compare();
    rows.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| compare(&a.1, &b.1)));
    rows
}

fn by_country_count(spread: &[Share]) -> usize {
    spread
        .iter()
        .map(|share| share.country)
        .collect::<std::collections::BTreeSet<_>>()
        .len()
}

fn by_country_choices(spread: &[Share], t: &Texts) -> Vec<Choice> {
    let mut choices: Vec<_> = by_country(spread, t)
        .into_iter()
        .map(|(code, name, _)| Choice::new(code, name))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    choices
}

/// Tiers that take members or still have some.
fn tier_rows(tiers: &[tier::Model], spread: &[Share], path: &str, t: &Texts) -> Vec<TierRow> {
    tiers
        .iter()
        .map(|tier| {
            let about = tier.about.in_language(t.language());
            let kinds: Vec<_> = tier.open_to.iter().map(|kind| t.get(kind.text())).collect();
            let members = spread
                .iter()
                .filter(|share| share.tier_id == tier.id)
                .map(|share| share.count)
                .sum();
            let row = TierRow {
                name: tier.name.in_language(t.language()).text.to_owned(),
                about: (!about.is_blank()).then(|| ui::markdown(about.text)),
                open_to: if kinds.is_empty() {
                    t.get("tier-open-to-all")
                } else {
                    t.list(kinds)
                },
                members,
                href: format!("{path}?tier={}#members", tier.id),
            };
            (row, tier.retired_at.is_none() || members > 0)
        })
        .filter_map(|(row, is_shown)| is_shown.then_some(row))
        .collect()
}
