//! The members of a network as a table for a spreadsheet, filtered like the table at the desk.

use super::memberships::Asked;
use super::page::tier_name;
use crate::networks::at;
use crate::networks::tiers::tiers_of;
use crate::{TEXTS, queries, spreadsheet};
use axum::extract::State;
use vocabulary::Slug;
use web::{House, PageResult, Path, Query, Viewer, download};

/// `GET /networks/{slug}/desk/members.csv`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let network = at(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let tiers = tiers_of(store, network.id).await?;
    let today = store.now().date_naive();
    let found = Asked::of(&query)
        .of_network(network.id, today, viewer.language)
        .all(store.db())
        .await?;
    let through =
        queries::organisations_by_ids(store, found.iter().filter_map(|it| it.0.through_id)).await?;
    let mut rows = vec![[
        t.get("organisation-name"),
        t.get("organisation-original-name"),
        t.get("organisation-kind"),
        t.get("organisation-country"),
        t.get("organisation-region"),
        t.get("organisation-employees"),
        t.get("membership-tier"),
        t.get("membership-through"),
        t.get("membership-since"),
        t.get("membership-last-day"),
        t.get("organisation-address"),
    ]];
    for (membership, organisation) in &found {
        let Some(organisation) = organisation else {
            continue;
        };
        let consortium = membership.through_id.and_then(|id| through.get(&id));
        rows.push([
            organisation
                .name
                .in_language(viewer.language)
                .text
                .to_owned(),
            organisation.name.original().text.to_owned(),
            t.get(organisation.kind.text()),
            organisation.country.code().to_owned(),
            organisation
                .region
                .map(|region| region.to_string())
                .unwrap_or_default(),
            organisation
                .employees
                .map(|count| count.to_string())
                .unwrap_or_default(),
            tier_name(&tiers, membership.tier_id, viewer.language),
            consortium
                .map(|it| it.name.in_language(viewer.language).text.to_owned())
                .unwrap_or_default(),
            membership.since.to_string(),
            membership
                .until
                .map(|until| until.to_string())
                .unwrap_or_default(),
            house.settings.address(&organisation.path()),
        ]);
    }
    let bytes = spreadsheet::csv(rows.iter().map(|row| row.iter().map(String::as_str)))?;
    download(
        &format!("{}-members-{today}.csv", network.slug),
        "text/csv; charset=utf-8",
        bytes,
    )
}
