//! The table of fees of a network, for everybody, with a calculator that needs no script.

use super::calculator::Calculator;
use crate::dues::book::{in_force, versions_of};
use crate::networks::{at, shell};
use crate::{TEXTS, network};
use askama::Template;
use axum::extract::State;
use texts::Texts;
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Query, Viewer, page};

#[derive(Template)]
#[template(path = "dues/fees.html")]
struct FeesPage {
    shell: ui::Shell,
    t: Texts,
    path: String,
    calculators: Vec<Calculator>,
}

/// `GET /networks/{slug}/fees?schedule=&employees=&spend=&condition=`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let network = at(&house, &slug).await?;
    let t = TEXTS.reader(viewer.language);
    page(&FeesPage {
        calculators: calculators(&house, &network, &query, &t).await?,
        path: format!("{}/fees", network.path()),
        shell: shell(
            &house,
            &viewer,
            &network,
            t.one("dues-fees-title", "network", &network.name),
        ),
        t,
    })
}

async fn calculators(
    house: &House,
    network: &network::Model,
    query: &Query,
    t: &Texts,
) -> Result<Vec<Calculator>, Failure> {
    let today = house.store.now().date_naive();
    let versions = versions_of(house.store.db(), network.id).await?;
    let mut calculators: Vec<Calculator> = in_force(&versions, today)
        .into_iter()
        .map(|schedule| Calculator::new(schedule, query, today, t))
        .collect();
    // One form on a page: that of the schedule asked for, or else the first.
    let asked = calculators.iter().position(|it| it.is_asked).unwrap_or(0);
    for (nth, calculator) in calculators.iter_mut().enumerate() {
        calculator.is_asked = nth == asked;
    }
    Ok(calculators)
}
