//! What if: what somebody would pay in a whole year, with these figures and discounts.

use crate::dues::pro_rata::Span;
use crate::dues::reckon::{Error, Facts, Held, Reckoning, reckon};
use crate::dues::schedule::{Basis, Name, Schedule};
use crate::dues::statement::amount;
use crate::dues::words;
use chrono::Datelike;
use chrono::NaiveDate;
use texts::Texts;
use ui::Choice;
use vocabulary::Money;
use web::{Form, Query};

/// What is asked.
pub(crate) struct Question {
    pub employees: Option<i64>,
    pub spend: Option<Money>,
    /// Words of discounts and supplements that hold all year.
    pub conditions: Vec<String>,
    /// A day of the year in question.
    pub day: NaiveDate,
}

/// Reckons a whole year.
pub(crate) fn answer(schedule: &Schedule, question: &Question) -> Result<Reckoning, Error> {
    let year = Span::year(question.day.year()).ok_or(Error::Figure)?;
    let held = |condition: &String| Held {
        condition: condition.clone(),
        count: 1,
        since: year.first,
        until: None,
    };
    let facts = Facts {
        employees: question.employees,
        spend: question.spend,
        year,
        member: year,
        conditions: question.conditions.iter().map(held).collect(),
    };
    reckon(schedule, &facts)
}

/// A schedule as a table with a calculator below it.
pub(super) struct Calculator {
    pub name: String,
    /// By which the form asks for it.
    pub known_as: String,
    pub version: String,
    pub valid_from: NaiveDate,
    pub basis: String,
    pub tiers: String,
    pub note: String,
    pub stacking: Option<String>,
    pub bands: Vec<BandRow>,
    pub discounts: Vec<(String, String)>,
    pub supplements: Vec<(String, String)>,
    pub asks_employees: bool,
    pub asks_spend: bool,
    pub currency: String,
    pub conditions: Vec<Choice>,
    /// Whether the form of this schedule is shown: there is one on a page.
    pub is_asked: bool,
    /// The query that asks for it.
    pub ask: String,
    pub form: Form,
    /// What the figures come to, if some were given.
    pub result: Option<Result<Shown, String>>,
}

/// A band of a table.
pub(super) struct BandRow {
    pub name: String,
    pub extent: String,
    pub rate: String,
}

/// A reckoning in words.
pub(super) struct Shown {
    pub lines: Vec<(String, String)>,
    pub total: String,
}

impl Shown {
    pub fn of(reckoning: &Reckoning, t: &Texts) -> Self {
        let line = |line: &crate::dues::reckon::Line| (words::line(line, t), t.money(line.amount));
        Self {
            lines: reckoning.lines.iter().map(line).collect(),
            total: t.money(reckoning.total),
        }
    }
}

impl Calculator {
    pub fn new(schedule: &Schedule, query: &Query, today: NaiveDate, t: &Texts) -> Self {
        let mut form = Form::new();
        for (name, value) in &query.0 {
            form.add(name, value);
        }
        let is_asked = form
            .text("schedule")
            .is_none_or(|name| schedule.name.is(name));
        let result = Self::result(schedule, &mut form, today, t);
        let tiers = schedule.tiers.clone();
        let read = |name: &Name| name.in_language(t.language()).to_owned();
        Self {
            name: schedule.name.in_language(t.language()).to_owned(),
            known_as: schedule.name.original().to_owned(),
            version: schedule.version.clone(),
            valid_from: schedule.valid_from,
            basis: t.get(schedule.basis.text()),
            tiers: if tiers.is_empty() {
                t.get("dues-all-tiers")
            } else {
                t.list(tiers)
            },
            note: schedule.note.clone(),
            stacking: (schedule.discounts.len() > 1)
                .then_some(schedule.stacking)
                .flatten()
                .map(|stacking| t.get(stacking.text())),
            bands: schedule
                .bands
                .iter()
                .map(|band| BandRow {
                    name: band.name.clone(),
                    extent: words::extent(schedule, band, t),
                    rate: words::rate(&band.rate, t),
                })
                .collect(),
            discounts: schedule
                .discounts
                .iter()
                .map(|it| (read(&it.name), t.percent(it.percent)))
                .collect(),
            supplements: schedule
                .supplements
                .iter()
                .map(|it| (read(&it.name), t.money(it.amount)))
                .collect(),
            asks_employees: schedule.basis == Basis::Employees,
            asks_spend: schedule.basis == Basis::Spend,
            currency: schedule.currency.to_string(),
            conditions: schedule
                .conditions()
                .map(|(word, name)| Choice::new(word, read(name)))
                .collect(),
            is_asked,
            ask: url::form_urlencoded::Serializer::new(String::new())
                .append_pair("schedule", schedule.name.original())
                .finish(),
            form,
            result,
        }
    }

    fn result(
        schedule: &Schedule,
        form: &mut Form,
        today: NaiveDate,
        t: &Texts,
    ) -> Option<Result<Shown, String>> {
        if !form
            .text("schedule")
            .is_some_and(|name| schedule.name.is(name))
        {
            *form = Form::new();
            return None;
        }
        if schedule.basis != Basis::Flat
            && form
                .names("employees")
                .chain(form.names("spend"))
                .next()
                .is_none()
        {
            return None;
        }
        let conditions = form.values("condition").to_vec();
        let mut question = Question {
            employees: None,
            spend: None,
            conditions,
            day: today.max(schedule.valid_from),
        };
        if let Some(text) = form.text("employees") {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            question.employees = Some(digits.parse().unwrap_or(-1));
        }
        if let Some(text) = form.text("spend") {
            let read = amount(text, schedule.currency);
            question.spend = Some(read.unwrap_or(Money::new(-1, schedule.currency)));
        }
        let field = match schedule.basis {
            Basis::Spend => "spend",
            _ => "employees",
        };
        match answer(schedule, &question) {
            Ok(reckoning) => Some(Ok(Shown::of(&reckoning, t))),
            Err(error) => {
                let refusal = words::refusal(&error, schedule, t);
                form.refuse(field, refusal.clone());
                Some(Err(refusal))
            }
        }
    }
}
