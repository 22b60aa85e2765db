//! A network that asks dues, and members who owe them.

use crate::places::{Guild, day};
use crate::town::{Citizen, Town};
use chrono::Datelike;
use members::dues::conditions::{self, Beginning};
use members::dues::issue::issue;
use members::dues::load::load;
use members::dues::pro_rata::Span;
use members::dues::{invoice, line};
use members::{membership, organisation};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;
use vocabulary::{Currency, Money};
use web::Secretariat;

/// A fee by employees with two discounts.
pub const FEE: &str = r#"
network = "procura"
name = "Participant fee"
version = "1"
valid-from = 2020-01-01
currency = "EUR"
basis = "employees"
tiers = ["Participant"]
stacking = "best-only"
band = [
  { name = "A", up-to = 500, amount = 500 },
  { name = "B", above = 500, amount = 1000 },
]
discount = [
  { condition = "iclei-member", name = "ICLEI member", percent = 50 },
  { condition = "facilitator", name = "Facilitator", percent = 50 },
]
"#;

/// Dues by spend.
pub const SPEND: &str = r#"
network = "procura"
name = "Dues"
version = "1"
valid-from = 2020-01-01
currency = "EUR"
basis = "spend"
band = [{ name = "A", percent = 1 }]
"#;

/// The settings of a network that is exempt from VAT.
pub const TERMS: [(&str, &str); 13] = [
    ("name", "Procura e.V."),
    ("street", "Leopoldring 3"),
    ("postcode", "79098"),
    ("city", "Freiburg"),
    ("country", "DE"),
    ("vat-id", "DE123456789"),
    ("iban", "DE89 3704 0044 0532 0130 00"),
    ("prefix", "PP"),
    ("due-days", "30"),
    ("treatment", "exempt"),
    ("reason", "Article 132(1)(l) of Directive 2006/112/EC"),
    ("ahead-days", "7"),
    ("every-days", "14"),
];

pub struct Dues<'a> {
    pub town: &'a Town,
    pub guild: Guild,
    pub sam: Citizen,
    /// This year.
    pub year: i32,
}

pub struct Member {
    pub organisation: organisation::Model,
    pub membership: membership::Model,
}

impl<'a> Dues<'a> {
    /// A network with a fee by employees, ready to invoice.
    pub async fn open(town: &'a Town) -> Self {
        Self::with_schedule(town, FEE).await
    }

    pub async fn with_schedule(town: &'a Town, schedule: &str) -> Self {
        let dues = Self::blank(town, schedule).await;
        dues.says_who_it_is().await;
        dues
    }

    /// The same before it said what stands on its invoices.
    pub async fn without_terms(town: &'a Town) -> Self {
        Self::blank(town, FEE).await
    }

    async fn blank(town: &'a Town, schedule: &str) -> Self {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        let year = town.now().year();
        let dues = Self {
            town,
            guild,
            sam,
            year,
        };
        load(town.store(), &dues.by(), &dues.guild.network, schedule)
            .await
            .expect("a schedule");
        dues
    }

    pub async fn says_who_it_is(&self) {
        let terms: Vec<_> = TERMS.into_iter().chain([("most", "2")]).collect();
        self.sam
            .post(&self.path("/settings"), &terms)
            .await
            .see_other();
    }

    pub fn by(&self) -> Secretariat {
        Secretariat {
            network_id: self.guild.network.id,
            person_id: self.sam.id(),
        }
    }

    pub fn path(&self, page: &str) -> String {
        self.guild.path(&format!("/dues{page}"))
    }

    /// A city that belongs since long ago.
    pub async fn member(&self, name: &str, employees: i32) -> Member {
        let organisation = self.town.city(name).await;
        organisation::Entity::update_many()
            .col_expr(organisation::Column::Employees, Expr::value(employees))
            .filter(organisation::Column::Id.eq(organisation.id))
            .exec(self.town.store().db())
            .await
            .expect("employees");
        let membership = self
            .town
            .belongs(&organisation, &self.guild.buyers, "2015-01-01", None, None)
            .await;
        Member {
            organisation,
            membership,
        }
    }

    /// A condition holds from a day on.
    pub async fn holds(&self, member: &Member, condition: &str, since: &str) {
        let tx = self.town.tx().await;
        let beginning = Beginning {
            network_id: self.guild.network.id,
            organisation_id: member.organisation.id,
            condition,
            count: 1,
            since: day(since),
            until: None,
            origin_id: None,
        };
        conditions::begin(&tx, beginning)
            .await
            .expect("a condition");
        tx.commit().await.expect("a condition");
    }

    /// The invoice of a member for this year.
    pub async fn issued(&self, member: &Member) -> invoice::Model {
        let (organisation, membership) = (member.organisation.id, member.membership.id);
        issue(
            self.town.store(),
            &self.by(),
            organisation,
            membership,
            self.year,
        )
        .await
        .expect("an invoice")
    }

    /// The days of this year.
    pub fn days(&self) -> i64 {
        Span::year(self.year).expect("a year").days()
    }

    /// Half of 1,000.00 for the last 184 days of the year, in cents, by the rounding rule.
    pub fn half_of_184(&self) -> i64 {
        let until = |days: i64| (50_000 * days * 2 + self.days()) / (2 * self.days());
        until(self.days()) - until(self.days() - 184)
    }
}

/// An amount in euro.
pub fn euro(text: &str) -> Money {
    Money::parse(text, Currency::Eur).expect("an amount")
}

/// Everything that was issued, the oldest first.
pub async fn invoices(town: &Town) -> Vec<invoice::Model> {
    invoice::Entity::find()
        .order_by_asc(invoice::Column::Id)
        .all(town.store().db())
        .await
        .expect("invoices")
}

/// The lines of an invoice: their words and amounts.
pub async fn lines(town: &Town, invoice: Uuid) -> Vec<(String, i64)> {
    let found = line::Entity::find()
        .filter(line::Column::InvoiceId.eq(invoice))
        .order_by_asc(line::Column::Position)
        .all(town.store().db())
        .await
        .expect("lines");
    found
        .into_iter()
        .map(|it| (it.text, it.amount_minor))
        .collect()
}
