//! Schedules of a network: loading one, and what each version says and changed.

use super::calculator::Calculator;
use super::{Desk, upload};
use crate::dues::check::{Finding, Place, Severity, check};
use crate::dues::load::{self, Error};
use crate::dues::read::{File, LONGEST};
use crate::dues::samples::example;
use crate::dues::schedule::Schedule;
use crate::dues::{version, words};
use askama::Template;
use axum::extract::State;
use axum::extract::multipart::{Multipart, MultipartRejection};
use chrono::{Datelike, NaiveDate};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::Link;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Query, Viewer, again, page, see_other_saying};

#[derive(Template)]
#[template(path = "dues/schedules.html")]
struct SchedulesPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    dues_tabs: Vec<Link>,
    path: String,
    fees: String,
    form: Form,
    /// The text that was refused, line by line, with what is said to each.
    lines: Vec<SourceLine>,
    whole: Vec<Said>,
    versions: Vec<Row>,
}

struct Row {
    href: String,
    name: String,
    version: String,
    valid_from: NaiveDate,
    is_current: bool,
    is_ahead: bool,
}

/// A line of a file that was refused.
struct SourceLine {
    number: usize,
    text: String,
    said: Vec<Said>,
}

/// What was found.
struct Said {
    is_error: bool,
    text: String,
}

#[derive(Template)]
#[template(path = "dues/schedule.html")]
struct SchedulePage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    dues_tabs: Vec<Link>,
    path: String,
    /// Where a version that starts from this one is written.
    start: String,
    calculator: Calculator,
    warnings: Vec<Said>,
    /// The version before, and what changed since, as lines of both.
    before: Option<(String, Vec<Change>)>,
    source: String,
}

/// A line that came or went.
struct Change {
    is_new: bool,
    text: String,
}

/// `GET /networks/{slug}/dues/schedules?from=`: with a version that is there, or an example, to start from.
pub(super) async fn list(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let mut form = Form::new();
    if let Some(id) = query.parse::<Uuid>("from") {
        let all = versions(&desk).await?;
        let version = all.iter().find(|it| it.id == id);
        let version = version.ok_or(Failure::NotFound)?;
        form.set("text", toml::to_string_pretty(&version.terms.0)?);
    } else if query.text("from").is_some() {
        let year = desk.house.store.now().year();
        form.set("text", example(desk.network.slug.as_str(), year));
    }
    page(&SchedulesPage::new(&desk, form).await?)
}

/// `POST /networks/{slug}/dues/schedules`
pub(super) async fn load(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    parts: Result<Multipart, MultipartRejection>,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let (mut form, file) = upload::read(parts, 2 * LONGEST).await?;
    let text = if file.is_empty() {
        form.value("text").to_owned()
    } else {
        String::from_utf8_lossy(&file).into_owned()
    };
    form.set("text", &text);
    let t = desk.t;
    if text.trim().is_empty() {
        form.refuse("text", t.get("dues-schedule-empty"));
        return again(&SchedulesPage::new(&desk, form).await?);
    }
    let mut refused = match load::load(&desk.house.store, &desk.by, &desk.network, &text).await {
        Ok((version, _)) => {
            let path = desk.path(&format!("/schedules/{}", version.id));
            return see_other_saying(&path, "dues-schedule-loaded-flash");
        }
        Err(Error::Fault(fault)) => return Err(fault.into()),
        Err(Error::Refused(file, findings)) => {
            form.refuse("text", t.get("dues-schedule-refused"));
            let mut refused = SchedulesPage::new(&desk, form).await?;
            refused.point_out(&text, &file, &findings);
            return again(&refused);
        }
        Err(Error::Unreadable(unreadable)) => {
            let line = unreadable.line;
            form.refuse("text", t.get("dues-schedule-unreadable"));
            let mut refused = SchedulesPage::new(&desk, form).await?;
            let said = Said {
                is_error: true,
                text: unreadable.message,
            };
            refused.place(&text, vec![(line, said)]);
            refused
        }
        Err(Error::OtherNetwork(other)) => {
            form.refuse(
                "text",
                t.one("dues-schedule-other-network", "network", other),
            );
            SchedulesPage::new(&desk, form).await?
        }
        Err(Error::SameVersion) => {
            form.refuse("text", t.get("dues-schedule-same-version"));
            SchedulesPage::new(&desk, form).await?
        }
        Err(Error::SameTiers(other)) => {
            form.refuse("text", t.one("dues-schedule-same-tiers", "schedule", other));
            SchedulesPage::new(&desk, form).await?
        }
    };
    if refused.lines.is_empty() {
        refused.place(&text, Vec::new());
    }
    again(&refused)
}

impl SchedulesPage {
    async fn new(desk: &Desk, form: Form) -> Result<Self, Failure> {
        let today = desk.house.store.now().date_naive();
        let found = versions(desk).await?;
        let mut current: Vec<String> = Vec::new();
        let rows = found.into_iter().map(|it| {
            let is_ahead = it.valid_from > today;
            let is_current = !is_ahead && !current.contains(&it.name);
            if is_current {
                current.push(it.name.clone());
            }
            Row {
                href: desk.path(&format!("/schedules/{}", it.id)),
                valid_from: it.valid_from,
                name: it.name,
                version: it.version,
                is_current,
                is_ahead,
            }
        });
        Ok(Self {
            versions: rows.collect(),
            shell: desk.shell_below(desk.t.one(
                "dues-schedules-of-title",
                "network",
                &desk.network.name,
            )),
            tabs: desk.tabs(),
            dues_tabs: desk.dues_tabs(),
            path: desk.path("/schedules"),
            fees: format!("{}/fees", desk.network.path()),
            form,
            lines: Vec::new(),
            whole: Vec::new(),
            t: desk.t,
        })
    }

    fn point_out(&mut self, text: &str, file: &File, findings: &[Finding]) {
        let t = self.t;
        let said = findings.iter().map(|finding| {
            let (lines, nth) = match finding.place {
                Place::Whole => (&file.band_lines, usize::MAX),
                Place::Band(nth) => (&file.band_lines, nth),
                Place::Discount(nth) => (&file.discount_lines, nth),
                Place::Supplement(nth) => (&file.supplement_lines, nth),
            };
            (lines.get(nth).copied(), said(finding, &file.schedule, &t))
        });
        let said = said.collect();
        self.place(text, said);
    }

    /// Puts what was found beside its lines, and what belongs to none above them.
    fn place(&mut self, text: &str, said: Vec<(Option<usize>, Said)>) {
        self.lines = (1..)
            .zip(text.lines())
            .map(|(number, text)| SourceLine {
                number,
                text: text.to_owned(),
                said: Vec::new(),
            })
            .collect();
        for (line, said) in said {
            let line = line.and_then(|line| self.lines.get_mut(line.wrapping_sub(1)));
            match line {
                Some(line) => line.said.push(said),
                None => self.whole.push(said),
            }
        }
    }
}

fn said(finding: &Finding, schedule: &Schedule, t: &Texts) -> Said {
    Said {
        is_error: finding.severity == Severity::Error,
        text: words::finding(finding, schedule, t),
    }
}

async fn versions(desk: &Desk) -> Result<Vec<version::Model>, Failure> {
    Ok(version::Entity::find()
        .filter(version::Column::NetworkId.eq(desk.network.id))
        .order_by_desc(version::Column::ValidFrom)
        .order_by_desc(version::Column::Id)
        .all(desk.house.store.db())
        .await?)
}

/// `GET /networks/{slug}/dues/schedules/{id}?employees=&spend=&condition=`
pub(super) async fn one(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    query: Query,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let all = versions(&desk).await?;
    let at = all.iter().position(|it| it.id == id);
    let at = at.ok_or(Failure::NotFound)?;
    let version = &all[at];
    let schedule = &version.terms.0;
    let before = all[at + 1..].iter().find(|it| it.name == version.name);
    let today = desk.house.store.now().date_naive();
    let t = desk.t;
    page(&SchedulePage {
        shell: desk
            .shell_below(t.with(
                "dues-schedule-title",
                [
                    ("schedule", version.name.as_str().into()),
                    ("version", version.version.as_str().into()),
                ],
            ))
            .under(t.get("dues-schedules-title"), desk.path("/schedules")),
        tabs: desk.tabs(),
        dues_tabs: desk.dues_tabs(),
        path: desk.path(&format!("/schedules/{id}")),
        start: desk.path(&format!("/schedules?from={id}#load")),
        calculator: Calculator::new(schedule, &query, today, &t),
        warnings: check(schedule)
            .iter()
            .map(|finding| said(finding, schedule, &t))
            .collect(),
        before: before.map(|before| {
            (
                before.version.clone(),
                changes(&facts(&before.terms, &t), &facts(schedule, &t)),
            )
        }),
        source: toml::to_string_pretty(schedule)?,
        t,
    })
}

/// What a schedule says, a sentence each, so that two versions can be held against each other.
fn facts(schedule: &Schedule, t: &Texts) -> Vec<String> {
    let mut facts = vec![t.with(
        "dues-fact-basis",
        [
            ("basis", t.get(schedule.basis.text()).into()),
            ("currency", schedule.currency.to_string().into()),
        ],
    )];
    let named = |key: &str, name: &str, value: String| {
        t.with(key, [("name", name.into()), ("value", value.into())])
    };
    facts.extend(schedule.bands.iter().map(|band| {
        t.with(
            "dues-fact-band",
            [
                ("name", band.name.as_str().into()),
                ("extent", words::extent(schedule, band, t).into()),
                ("rate", words::rate(&band.rate, t).into()),
            ],
        )
    }));
    facts.extend(schedule.supplements.iter().map(|it| {
        named(
            "dues-fact-supplement",
            it.name.in_language(t.language()),
            t.money(it.amount),
        )
    }));
    facts.extend(schedule.discounts.iter().map(|it| {
        named(
            "dues-fact-discount",
            it.name.in_language(t.language()),
            t.percent(it.percent),
        )
    }));
    facts.extend(schedule.stacking.map(|it| t.get(it.text())));
    facts.push(t.one(
        "dues-fact-pro-rata",
        "rule",
        t.get(schedule.pro_rata.text()),
    ));
    if !schedule.tiers.is_empty() {
        facts.push(t.one("dues-fact-tiers", "tiers", t.list(&schedule.tiers)));
    }
    facts
}

fn changes(before: &[String], after: &[String]) -> Vec<Change> {
    let gone = before.iter().filter(|fact| !after.contains(fact));
    let come = after.iter().filter(|fact| !before.contains(fact));
    let change = |is_new: bool| {
        move |text: &String| Change {
            is_new,
            text: text.clone(),
        }
    };
    gone.map(change(false))
        .chain(come.map(change(true)))
        .collect()
}
