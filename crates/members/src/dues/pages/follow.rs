//! What the secretariat does about an invoice: recording a payment, paying back, taking a payment back, crediting.

use super::Desk;
use super::invoice::{InvoicePage, why_field};
use crate::dues::ledger::invoice_of;
use crate::dues::pay::{self, Incoming};
use crate::dues::repay as repaying;
use crate::dues::statement::amount;
use crate::dues::take_back as taking_back;
use crate::dues::{credit as crediting, invoice, party::line, payment};
use crate::fields::day;
use axum::extract::State;
use chrono::NaiveDate;
use sea_orm::EntityTrait;
use texts::Texts;
use uuid::Uuid;
use vocabulary::{Money, Slug};
use web::{Failure, Form, House, PageResult, Path, Viewer, again};

async fn find(
    house: House,
    viewer: Viewer,
    slug: &Slug,
    id: Uuid,
) -> Result<(Desk, invoice::Model), Failure> {
    let desk = Desk::find(house, viewer, slug).await?;
    let invoice = invoice_of(desk.house.store.db(), desk.network.id, id).await?;
    Ok((desk, invoice.ok_or(Failure::NotFound)?))
}

/// Why something is taken back: it has to be said.
fn reason(form: &mut Form, field: &str, t: &Texts) -> String {
    let reason = line(form, field, t);
    if reason.is_empty() {
        form.refuse(field, t.get("dues-credit-reason-missing"));
    }
    reason
}

/// The sum that came in or went out, with its day and its reference, from the fields of these names.
fn moved(
    form: &mut Form,
    [on, sum, reference]: [&str; 3],
    invoice: &invoice::Model,
    t: &Texts,
) -> Option<(NaiveDate, Money, String)> {
    let day = day(form, on, true, t);
    let read = amount(form.value(sum), invoice.currency);
    if read.is_none_or(|read| read.minor() <= 0) {
        form.refuse(sum, t.get("dues-amount-unreadable"));
    }
    let reference = line(form, reference, t);
    form.is_fine().then_some((day?, read?, reference))
}

/// `POST /networks/{slug}/dues/invoices/{id}/payments`
pub(super) async fn pay(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let (desk, invoice) = find(house, viewer, &slug, id).await?;
    let t = desk.t;
    let fields = ["paid-on", "amount", "reference"];
    if let Some((paid_on, amount, reference)) = moved(&mut form, fields, &invoice, &t) {
        let incoming = Incoming {
            paid_on,
            amount,
            reference,
            fingerprint: None,
            may_be_more: form.has("may-be-more", "yes"),
        };
        match pay::pay(&desk.house.store, &desk.by, id, incoming).await {
            Ok(()) => return desk.to_invoice(id, "dues-paid-flash"),
            Err(pay::Error::Fault(fault)) => return Err(fault.into()),
            Err(pay::Error::NotFound) => return Err(Failure::NotFound),
            Err(pay::Error::Ahead) => form.refuse("paid-on", t.get("dues-paid-ahead")),
            Err(pay::Error::More(left)) => {
                form.refuse("amount", t.one("dues-pay-more", "left", t.money(left)));
                form.set("asks-more", "yes");
            }
            Err(pay::Error::Amount) => form.refuse("amount", t.get("dues-amount-unreadable")),
        }
    }
    again(&InvoicePage::at(desk, invoice, form).await?)
}

/// `POST /networks/{slug}/dues/invoices/{id}/repayments`
pub(super) async fn repay(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    use repaying::Error;
    let (desk, invoice) = find(house, viewer, &slug, id).await?;
    let t = desk.t;
    let fields = ["repaid-on", "repaid", "repaid-reference"];
    if let Some((day, sum, reference)) = moved(&mut form, fields, &invoice, &t) {
        let (store, by) = (&desk.house.store, &desk.by);
        match repaying::repay(store, by, id, sum, day, &reference).await {
            Ok(()) => return desk.to_invoice(id, "dues-repaid-flash"),
            Err(Error::Fault(fault)) => return Err(fault.into()),
            Err(Error::NotFound) => return Err(Failure::NotFound),
            Err(Error::Ahead) => form.refuse("repaid-on", t.get("dues-paid-ahead")),
            Err(Error::More(over)) => {
                form.refuse("repaid", t.one("dues-repay-more", "over", t.money(over)));
            }
            Err(Error::Amount) => form.refuse("repaid", t.get("dues-amount-unreadable")),
        }
    }
    again(&InvoicePage::at(desk, invoice, form).await?)
}

/// `POST /networks/{slug}/dues/payments/{id}/reversal`
pub(super) async fn take_back(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    use taking_back::Error;
    let desk = Desk::find(house, viewer, &slug).await?;
    let db = desk.house.store.db();
    let payment = payment::Entity::find_by_id(id).one(db).await?;
    let of = payment.map_or(Uuid::nil(), |it| it.invoice_id);
    let invoice = invoice_of(db, desk.network.id, of).await?;
    let invoice = invoice.ok_or(Failure::NotFound)?;
    let field = why_field(id);
    let reason = reason(&mut form, &field, &desk.t);
    if form.is_fine() {
        match taking_back::take_back(&desk.house.store, &desk.by, id, &reason).await {
            Ok(()) => return desk.to_invoice(invoice.id, "dues-taken-back-flash"),
            Err(Error::Fault(fault)) => return Err(fault.into()),
            Err(Error::NotFound) => return Err(Failure::NotFound),
            Err(Error::Already) => form.refuse(&field, desk.t.get("dues-taken-back-already")),
        }
    }
    again(&InvoicePage::at(desk, invoice, form).await?)
}

/// `POST /networks/{slug}/dues/invoices/{id}/credit-notes`
pub(super) async fn credit(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    use crediting::Error;
    let (desk, invoice) = find(house, viewer, &slug, id).await?;
    let t = desk.t;
    let reason = reason(&mut form, "reason", &t);
    let net = form.text("net").map(|text| amount(text, invoice.currency));
    if net.is_some_and(|net| net.is_none_or(|net| net.minor() <= 0)) {
        form.refuse("net", t.get("dues-amount-unreadable"));
    }
    if form.is_fine() {
        let net = net.flatten();
        match crediting::credit(&desk.house.store, &desk.by, id, net, &reason).await {
            Ok(note) => return desk.to_invoice(note.id, "dues-credited-flash"),
            Err(Error::Fault(fault)) => return Err(fault.into()),
            Err(Error::NotFound) => return Err(Failure::NotFound),
            Err(Error::TooMuch(left)) => {
                form.refuse("net", t.one("dues-credit-too-much", "left", t.money(left)));
            }
            Err(Error::NothingLeft) => form.refuse("net", t.get("dues-credit-nothing-left")),
            Err(Error::Incomplete) => form.refuse("net", t.get("dues-incomplete")),
            Err(Error::Money(_)) => form.refuse("net", t.get("dues-refused-figure")),
        }
    }
    again(&InvoicePage::at(desk, invoice, form).await?)
}
