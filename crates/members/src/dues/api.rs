//! What a year would cost, for programs.

use super::book::{in_force, versions_of};
use super::pages::{Question, answer};
use super::reckon::Error;
use super::schedule::{Figure, Schedule};
use super::words;
use crate::TEXTS;
use crate::networks::at;
use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use texts::Texts;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use vocabulary::{Currency, Money, Slug};
use web::api::{Json as Body, Problem};
use web::{Failure, House, Refusal, Viewer};

pub(crate) fn api() -> OpenApiRouter<House> {
    OpenApiRouter::new().routes(routes!(preview))
}

/// Whose dues, and what is known of a member.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DuesQuestion {
    /// The network, as in its address.
    network: Slug,
    /// The day on which the version has to be in force. The calendar year of that day is reckoned, and as a whole.
    date: NaiveDate,
    /// Which schedule, where the network has several for its tiers; the first by name unless said.
    #[serde(default)]
    schedule: Option<String>,
    /// People employed.
    #[serde(default)]
    #[schema(minimum = 0)]
    employees: Option<i64>,
    /// Spend of the year before, in the currency of the schedule: `"300000.00"`.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "300000.00")]
    spend: Option<Figure>,
    /// Words of the discounts and supplements that hold all year, such as `iclei-member`.
    #[serde(default)]
    discounts: Vec<String>,
}

/// What a year would cost.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DuesAnswer {
    /// All of it, in the currency's unit: `"250.00"`.
    #[schema(example = "250.00")]
    total: String,
    /// In what.
    currency: Currency,
    /// How it comes about; the amounts add up to the total.
    lines: Vec<DuesLine>,
    /// By which schedule.
    schedule: String,
    /// And which version of it.
    version: String,
}

/// A step of the reckoning.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DuesLine {
    /// Why, in the reader's language.
    text: String,
    /// How much; negative where something is taken off.
    #[schema(example = "-250.00")]
    amount: String,
}

/// What somebody would pay for a year, by the published table of a network.
#[utoipa::path(
    post, path = "/dues/preview", tag = "members",
    request_body = DuesQuestion,
    responses(
        (status = 200, body = DuesAnswer),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "There is no such network"),
        (status = 413, body = Problem, content_type = "application/problem+json"),
        (status = 415, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "A field is missing, unreadable, or unknown to the schedule"),
    )
)]
pub(crate) async fn preview(
    State(house): State<House>,
    viewer: Viewer,
    Body(asked): Body<DuesQuestion>,
) -> Result<Json<DuesAnswer>, Failure> {
    let t = TEXTS.reader(viewer.language);
    let network = at(&house, &asked.network).await?;
    let versions = versions_of(house.store.db(), network.id).await?;
    let current = in_force(&versions, asked.date);
    let schedule = match &asked.schedule {
        None => current.first().copied(),
        Some(name) => current.iter().find(|it| it.name.is(name)).copied(),
    };
    let Some(schedule) = schedule else {
        let names: Vec<String> = current
            .iter()
            .map(|it| it.name.original().to_owned())
            .collect();
        return Err(if names.is_empty() {
            refused("date", t.get("dues-preview-no-schedule"))
        } else {
            let said = t.one("dues-preview-other-schedule", "names", t.list(names));
            refused("schedule", said)
        });
    };
    let spend = match &asked.spend {
        None => None,
        Some(Figure(text)) => {
            let read = Money::parse(text, schedule.currency);
            Some(read.map_err(|_| refused("spend", t.get("dues-spend-unreadable")))?)
        }
    };
    let question = Question {
        employees: asked.employees,
        spend,
        conditions: asked.discounts,
        day: asked.date,
    };
    let reckoning = answer(schedule, &question).map_err(|error| refusal(&error, schedule, &t))?;
    Ok(Json(DuesAnswer {
        total: reckoning.total.amount(),
        currency: schedule.currency,
        lines: reckoning
            .lines
            .iter()
            .map(|line| DuesLine {
                text: words::line(line, &t),
                amount: line.amount.amount(),
            })
            .collect(),
        schedule: schedule.name.original().to_owned(),
        version: schedule.version.clone(),
    }))
}

fn refused(field: &str, message: String) -> Failure {
    Failure::Refused(vec![Refusal {
        field: field.to_owned(),
        message,
    }])
}

fn refusal(error: &Error, schedule: &Schedule, t: &Texts) -> Failure {
    let field = match error {
        Error::NoEmployees => "employees",
        Error::NoSpend | Error::Currency(_) => "spend",
        Error::UnknownCondition(_) => "discounts",
        Error::Figure | Error::NoBand(_) | Error::Money(_) => match schedule.basis {
            super::schedule::Basis::Spend => "spend",
            _ => "employees",
        },
    };
    refused(field, words::refusal(error, schedule, t))
}
