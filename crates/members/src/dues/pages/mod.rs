//! Pages about dues: the desk of the secretariat, a member's own, and the table of fees for everybody.

mod accounting;
mod calculator;
mod fees;
mod follow;
mod invoice;
mod member;
mod overview;
mod own;
mod run;
mod schedules;
mod settings;
mod statement;
mod upload;

pub(super) use calculator::{Question, answer};

use crate::dues::book::Drift;
use crate::networks::{at, desk_shell, desk_tabs};
use crate::{TEXTS, network};
use texts::Texts;
use ui::{Link, Shell};
use uuid::Uuid;
use vocabulary::{Money, Slug};
use web::{Failure, Form, House, PageResult, Routes, Secretariat, Viewer, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/networks/{slug}/fees", fees::show)
        .get("/networks/{slug}/dues", overview::show)
        .get("/networks/{slug}/dues/run", run::show)
        .post("/networks/{slug}/dues/run", run::issue)
        .get("/networks/{slug}/dues/invoices/{id}", invoice::show)
        .get("/networks/{slug}/dues/invoices/{id}/pdf", invoice::pdf)
        .get("/networks/{slug}/dues/invoices/{id}/xml", invoice::xml)
        .post("/networks/{slug}/dues/invoices/{id}/payments", follow::pay)
        .post(
            "/networks/{slug}/dues/invoices/{id}/repayments",
            follow::repay,
        )
        .post(
            "/networks/{slug}/dues/payments/{id}/reversal",
            follow::take_back,
        )
        .post(
            "/networks/{slug}/dues/invoices/{id}/credit-notes",
            follow::credit,
        )
        .get("/networks/{slug}/dues/schedules", schedules::list)
        .post("/networks/{slug}/dues/schedules", schedules::load)
        .get("/networks/{slug}/dues/schedules/{id}", schedules::one)
        .get("/networks/{slug}/dues/settings", settings::show)
        .post("/networks/{slug}/dues/settings", settings::update)
        .get("/networks/{slug}/dues/statement", statement::show)
        .post("/networks/{slug}/dues/statement", statement::look)
        .post("/networks/{slug}/dues/statement/payments", statement::keep)
        .get("/networks/{slug}/dues/accounting.csv", accounting::csv)
        .get("/networks/{slug}/dues/accounting.xlsx", accounting::xlsx)
        .get("/networks/{slug}/dues/members/{id}", member::show)
        .post("/networks/{slug}/dues/members/{id}/spends", member::report)
        .post(
            "/networks/{slug}/dues/members/{id}/billing",
            member::billing,
        )
        .post(
            "/networks/{slug}/dues/members/{id}/conditions",
            member::begin,
        )
        .post("/networks/{slug}/dues/conditions/{id}/end", member::end)
        .get("/organisations/{slug}/dues", own::show)
        .post("/organisations/{slug}/dues/{network}/spends", own::report)
        .post("/organisations/{slug}/dues/{network}/billing", own::billing)
}

/// The desk for dues of a network, with the proof of its secretariat.
struct Desk {
    house: House,
    viewer: Viewer,
    network: network::Model,
    by: Secretariat,
    t: Texts,
}

impl Desk {
    async fn find(house: House, viewer: Viewer, slug: &Slug) -> Result<Self, Failure> {
        let network = at(&house, slug).await?;
        let by = viewer.secretariat_of(network.id)?;
        let t = TEXTS.reader(viewer.language);
        Ok(Self {
            house,
            viewer,
            network,
            by,
            t,
        })
    }

    /// The address of a page of it.
    fn path(&self, page: &str) -> String {
        format!("{}/dues{page}", self.network.path())
    }

    /// Back to an invoice at which something was done.
    fn to_invoice(&self, id: Uuid, flash: &'static str) -> PageResult {
        see_other_saying(&self.path(&format!("/invoices/{id}")), flash)
    }

    /// Back to a member for which something was done.
    fn to_member(&self, id: Uuid, flash: &'static str) -> PageResult {
        see_other_saying(&self.path(&format!("/members/{id}")), flash)
    }

    fn shell(&self, title: impl Into<String>) -> Shell {
        desk_shell(&self.house, &self.viewer, &self.network, title).under(
            self.t.get("network-desk-title"),
            format!("{}/desk", self.network.path()),
        )
    }

    /// The same for what stands below the overview.
    fn shell_below(&self, title: impl Into<String>) -> Shell {
        self.shell(title)
            .under(self.t.get("dues-title"), self.path(""))
    }

    fn tabs(&self) -> Vec<Link> {
        desk_tabs(&self.viewer, &self.network)
    }

    /// The pages about dues, side by side.
    fn dues_tabs(&self) -> Vec<Link> {
        let at = self.viewer.path.split('?').next().unwrap_or_default();
        let link = |key: &str, page: &str| {
            let href = self.path(page);
            let is_inside = !page.is_empty() && at.starts_with(&format!("{href}/"));
            let current = at == href || is_inside;
            Link::new(self.t.get(key), href).current(current)
        };
        vec![
            link("dues-overview-title", ""),
            link("dues-run-title", "/run"),
            link("dues-statement-title", "/statement"),
            link("dues-schedules-title", "/schedules"),
            link("dues-settings-title", "/settings"),
        ]
    }
}

/// The form with this value in a field in which nothing stands yet.
fn filled(form: Form, field: &str, value: impl ToString) -> Form {
    if form.value(field).is_empty() {
        form.with(field, value)
    } else {
        form
    }
}

/// What is left to pay, or how much has to be paid back, in words.
fn left_words(left: Money, t: &Texts) -> String {
    match left.negated() {
        Ok(over) if left.is_negative() => t.one("dues-to-pay-back", "amount", t.money(over)),
        _ => t.money(left),
    }
}

/// What a year comes to now beside what was invoiced for it.
fn drift_words(drift: Drift, t: &Texts) -> String {
    t.with(
        "dues-drift",
        [
            ("reckoned", t.money(drift.reckoned).into()),
            ("invoiced", t.money(drift.invoiced).into()),
        ],
    )
}

/// Choices of every country, in the order of the reader's alphabet.
fn countries(t: &Texts) -> Vec<ui::Choice> {
    crate::organisations::country_choices(vocabulary::Country::all(), t)
}
