//! The demo network's dues: two schedules, facts, and invoices of this and last year in every state.
//! Accounts, registers and figures are invented.

use super::conditions::{self, Beginning};
use super::credit::credit_within;
use super::invoice;
use super::issue::issue_within;
use super::load::load_within;
use super::mailing;
use super::party::{Buyer, Party};
use super::pay::{Incoming, pay_within};
use super::read::read;
use super::samples::{ELECTRONICS_WATCH, PROCURA_PLUS};
use super::settings::{write_billing, write_spend, write_terms};
use super::terms::{Terms, Treatment};
use crate::demo::ids;
use crate::membership;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use store::{Actor, Error, Tx};
use uuid::Uuid;
use vocabulary::{Country, Currency, Money, Slug};
use web::House;

/// Reported spend in whole euro: illustrative.
const SPENDS: [(&str, i64); 6] = [
    ("city-of-ghent", 300_000),
    ("tmb", 1_000_000),
    ("city-of-oslo", 3_000_000),
    ("city-of-hamburg", 5_000_000),
    ("city-of-barcelona", 20_000_000),
    ("flemish-agency-for-facility-operations", 60_000_000),
];

/// What happens to an invoice of the demo after it was issued.
enum Fate {
    Waits,
    /// So many percent come in.
    Paid(i64),
    /// All of it is taken back, or a part in cents.
    Credited(Option<i64>),
}

/// An invoice of the demo: whose, how many days before today it was issued, and what came of it.
type Story = (&'static str, u64, Fate);

/// Fills the house with dues; `organisations` are those of the demo.
pub(crate) async fn demo(house: &House, organisations: &HashMap<Slug, Uuid>) -> Result<(), Error> {
    let tx = house.store.begin(Actor::Person(ids::SECRETARY)).await?;
    let today = tx.now().date_naive();
    let demo = Demo {
        tx,
        organisations,
        today,
    };
    demo.network(ids::PROCURA_PLUS, PROCURA_PLUS, procura_terms())
        .await?;
    demo.network(ids::ELECTRONICS_WATCH, ELECTRONICS_WATCH, watch_terms())
        .await?;
    demo.facts().await?;
    demo.last_year().await?;
    demo.this_year().await?;
    demo.tx.commit().await
}

struct Demo<'a> {
    tx: Tx,
    organisations: &'a HashMap<Slug, Uuid>,
    today: NaiveDate,
}

fn fault(error: impl std::fmt::Display) -> Error {
    Error::Config(format!("demo data of dues: {error}"))
}

fn procura_terms() -> Terms {
    let mut terms = Terms {
        party: Party {
            name: "Demo Secretariat of Procura+ e.V.".to_owned(),
            street: "Beispielring 3".to_owned(),
            postcode: "79098".to_owned(),
            city: "Freiburg".to_owned(),
            country: country("DE"),
            vat_id: "DE123456789".to_owned(),
            registration: "VR 000000".to_owned(),
            email: "procura-plus@demo.guildhall.example".to_owned(),
        },
        iban: "DE89370400440532013000".to_owned(),
        bic: "COBADEFFXXX".to_owned(),
        prefix: "PP".to_owned(),
        ..Terms::default()
    };
    terms.tax.treatment = Treatment::Exempt;
    terms.tax.reason = "Article 132(1)(l) of Directive 2006/112/EC".to_owned();
    terms
}

fn watch_terms() -> Terms {
    let mut terms = Terms {
        party: Party {
            name: "Demo Stichting Electronics Watch".to_owned(),
            street: "Voorbeeldstraat 12".to_owned(),
            postcode: "1012 AB".to_owned(),
            city: "Amsterdam".to_owned(),
            country: country("NL"),
            registration: "00000000".to_owned(),
            ..Party::default()
        },
        iban: "NL91ABNA0417164300".to_owned(),
        prefix: "EW".to_owned(),
        ..Terms::default()
    };
    terms.tax.treatment = Treatment::Outside;
    terms.tax.reason = "Dues of an association without a service in return".to_owned();
    terms
}

fn country(code: &str) -> Option<Country> {
    code.parse().ok()
}

impl Demo<'_> {
    fn organisation(&self, slug: &str) -> Result<Uuid, Error> {
        let found = self.organisations.get(&Slug::of(slug)).copied();
        found.ok_or_else(|| fault(format!("there is no organisation {slug}")))
    }

    async fn network(&self, network: Uuid, schedule: &str, terms: Terms) -> Result<(), Error> {
        let mut schedule = read(schedule).map_err(fault)?.schedule;
        // The demo has invoices of last year, whenever it is opened.
        let last_year = NaiveDate::from_ymd_opt(self.today.year() - 1, 1, 1);
        schedule.valid_from =
            last_year.map_or(schedule.valid_from, |day| day.min(schedule.valid_from));
        load_within(&self.tx, network, schedule)
            .await
            .map_err(fault)?;
        write_terms(&self.tx, network, terms).await
    }

    async fn facts(&self) -> Result<(), Error> {
        let last_july = NaiveDate::from_ymd_opt(self.today.year() - 1, 7, 1);
        let last_july = last_july.ok_or_else(|| fault("no such day"))?;
        let long_ago = last_july - Days::new(3650);
        for (slug, condition, since) in [
            ("city-of-oslo", "iclei-member", long_ago),
            ("city-of-ghent", "iclei-member", long_ago),
            ("city-of-helsinki", "iclei-member", long_ago),
            ("city-of-haarlem", "facilitator", last_july),
            // They lead groups of the demo since then, which are filled after the invoices are issued.
            ("city-of-malmo", "facilitator", self.today - Days::new(500)),
            (
                "city-of-zurich",
                "facilitator",
                self.today - Days::new(1100),
            ),
        ] {
            let beginning = Beginning {
                network_id: ids::PROCURA_PLUS,
                organisation_id: self.organisation(slug)?,
                condition,
                count: 1,
                since,
                until: None,
                origin_id: None,
            };
            conditions::begin(&self.tx, beginning)
                .await
                .map_err(fault)?;
        }
        for (slug, spend) in SPENDS {
            for year in [self.today.year() - 2, self.today.year() - 1] {
                let amount = Money::new(spend * 100, Currency::Eur);
                let organisation = self.organisation(slug)?;
                write_spend(&self.tx, ids::ELECTRONICS_WATCH, organisation, year, amount).await?;
            }
        }
        let ghent = Buyer {
            party: Party {
                name: "Stad Gent".to_owned(),
                street: "Voorbeeldmarkt 1".to_owned(),
                postcode: "9000".to_owned(),
                city: "Gent".to_owned(),
                country: country("BE"),
                ..Party::default()
            },
            reference: "DEMO-0042".to_owned(),
            order: "PO 2042".to_owned(),
        };
        for network in [ids::PROCURA_PLUS, ids::ELECTRONICS_WATCH] {
            let organisation = self.organisation("city-of-ghent")?;
            write_billing(&self.tx, network, organisation, ghent.clone()).await?;
        }
        Ok(())
    }

    async fn last_year(&self) -> Result<(), Error> {
        let year = self.today.year() - 1;
        let stories: [Story; 5] = [
            ("city-of-ghent", 280, Fate::Paid(100)),
            ("city-of-oslo", 280, Fate::Paid(100)),
            // The whole fee came in, although half of it was taken off: the rest has to be paid back.
            ("city-of-helsinki", 280, Fate::Paid(200)),
            ("city-of-barcelona", 280, Fate::Credited(None)),
            ("city-of-zurich", 280, Fate::Paid(50)),
        ];
        for story in stories {
            self.tell(ids::PROCURA_PLUS, year, story).await?;
        }
        self.tell(
            ids::ELECTRONICS_WATCH,
            year,
            ("city-of-ghent", 280, Fate::Paid(100)),
        )
        .await
    }

    async fn this_year(&self) -> Result<(), Error> {
        let year = self.today.year();
        let stories: [Story; 6] = [
            ("city-of-oslo", 60, Fate::Paid(100)),
            ("city-of-copenhagen", 60, Fate::Waits),
            ("city-of-malmo", 60, Fate::Credited(Some(50_000))),
            ("city-of-zurich", 60, Fate::Credited(None)),
            ("city-of-helsinki", 10, Fate::Paid(50)),
            ("city-of-ghent", 10, Fate::Waits),
        ];
        for story in stories {
            self.tell(ids::PROCURA_PLUS, year, story).await?;
        }
        self.tell(
            ids::ELECTRONICS_WATCH,
            year,
            ("city-of-ghent", 60, Fate::Waits),
        )
        .await
    }

    async fn tell(&self, network: Uuid, year: i32, (slug, ago, fate): Story) -> Result<(), Error> {
        let organisation = self.organisation(slug)?;
        let membership = membership::Entity::find()
            .filter(membership::Column::NetworkId.eq(network))
            .filter(membership::Column::OrganisationId.eq(organisation))
            .order_by_asc(membership::Column::Since)
            .one(self.tx.db())
            .await?
            .ok_or_else(|| fault(format!("{slug} is no member")))?;
        let issued_on = self.today - Days::new(ago);
        let invoice = issue_within(
            &self.tx,
            network,
            organisation,
            membership.id,
            year,
            issued_on,
        )
        .await
        .map_err(|error| fault(format!("{slug}: {error}")))?;
        self.mailed(&invoice, mailing::Kind::Issued, 0, issued_on)
            .await?;
        // Once all was paid or taken back, nobody is reminded any more.
        if !matches!(fate, Fate::Paid(100..) | Fate::Credited(None)) {
            self.remind(&invoice).await?;
        }
        match fate {
            Fate::Waits => Ok(()),
            Fate::Paid(percent) => self.pay(&invoice, percent, issued_on + Days::new(9)).await,
            Fate::Credited(net) => {
                let net = net.map(|minor| Money::new(minor, invoice.currency));
                credit_within(&self.tx, &invoice, net, "Agreed with the member")
                    .await
                    .map_err(fault)?;
                Ok(())
            }
        }
    }

    /// What was to be reminded of until today was reminded of then.
    async fn remind(&self, invoice: &invoice::Model) -> Result<(), Error> {
        let reminders = Terms::default().reminders;
        let mut day = invoice.due_on;
        for nth in 0..i32::from(reminders.most) {
            day = day + Days::new(u64::from(reminders.every_days));
            if day > self.today {
                break;
            }
            self.mailed(invoice, mailing::Kind::Overdue, nth, day)
                .await?;
        }
        Ok(())
    }

    /// A letter that was written on a day before the demo began.
    async fn mailed(
        &self,
        invoice: &invoice::Model,
        kind: mailing::Kind,
        nth: i32,
        day: NaiveDate,
    ) -> Result<(), Error> {
        self.tx
            .insert(mailing::Model {
                id: Uuid::now_v7(),
                invoice_id: invoice.id,
                kind,
                nth,
                recipients: 1,
                sent_at: day.and_time(NaiveTime::MIN).and_utc(),
            })
            .await?;
        Ok(())
    }

    async fn pay(
        &self,
        invoice: &invoice::Model,
        percent: i64,
        paid_on: NaiveDate,
    ) -> Result<(), Error> {
        let incoming = Incoming {
            paid_on,
            amount: Money::new(invoice.total_minor * percent / 100, invoice.currency),
            reference: invoice.number.clone(),
            fingerprint: None,
            may_be_more: percent > 100,
        };
        pay_within(&self.tx, invoice.network_id, invoice.id, incoming)
            .await
            .map_err(fault)
    }
}
