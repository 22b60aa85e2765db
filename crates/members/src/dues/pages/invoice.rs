//! One invoice: for the secretariat with what can be done about it, for the member to read and take along.

use super::{Desk, filled, left_words};
use crate::capacities::representative_of;
use crate::dues::invoice::{self, Kind, State};
use crate::dues::ledger::{credits_of, invoice_of, settled};
use crate::dues::post::Dossier;
use crate::dues::{mailing, paper, payment, ubl};
use crate::networks::{at, shell};
use crate::{TEXTS, network};
use askama::Template;
use axum::extract::State as Extract;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::Link;
use uuid::Uuid;
use vocabulary::{Money, Slug};
use web::{Failure, Form, House, PageResult, Path, Viewer, download, page};

#[derive(Template)]
#[template(path = "dues/invoice.html")]
pub(super) struct InvoicePage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    dues_tabs: Vec<Link>,
    path: String,
    is_invoice: bool,
    is_secretariat: bool,
    invoice: invoice::Model,
    state: State,
    seller: Vec<String>,
    buyer: Vec<String>,
    lines: Vec<(String, String)>,
    lang: String,
    left: String,
    is_overpaid: bool,
    /// Whether something can be paid back, or somebody tried to.
    asks_repayment: bool,
    /// The same for crediting.
    asks_credit: bool,
    asks_more: bool,
    credits: Option<(String, String)>,
    notes: Vec<Note>,
    payments: Vec<Payment>,
    mailings: Vec<Mailing>,
    form: Form,
}

struct Note {
    href: String,
    number: String,
    day: NaiveDate,
    total: String,
}

struct Payment {
    day: NaiveDate,
    amount: String,
    reference: String,
    from_statement: bool,
    takes_back: bool,
    is_repayment: bool,
    was_taken_back: bool,
    /// The address at which it is taken back, where it can be, and the field for why.
    reversal: Option<(String, String)>,
}

/// The field for why a payment is taken back: each stands in a form of its own on the same page.
pub(super) fn why_field(payment: Uuid) -> String {
    format!("why-{}", payment.simple())
}

struct Mailing {
    day: NaiveDate,
    kind: String,
    recipients: i32,
}

/// The invoice of an address, for those who may read it, and whether they are the secretariat.
async fn find(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    id: Uuid,
) -> Result<(network::Model, invoice::Model, bool), Failure> {
    let network = at(house, slug).await?;
    let is_secretariat = viewer.is_secretariat_of(network.id);
    let own = if is_secretariat {
        None
    } else {
        Some(
            representative_of(&house.store, viewer)
                .await?
                .organisation_id,
        )
    };
    let invoice = invoice_of(house.store.db(), network.id, id).await?;
    let invoice = invoice.filter(|it| own.is_none_or(|own| it.organisation_id == own));
    Ok((network, invoice.ok_or(Failure::NotFound)?, is_secretariat))
}

async fn dossier(house: &House, invoice: invoice::Model) -> Result<Dossier, Failure> {
    let dossier = Dossier::of(&house.store, invoice).await?;
    dossier.ok_or(Failure::NotFound)
}

/// `GET /networks/{slug}/dues/invoices/{id}`
pub(super) async fn show(
    Extract(house): Extract<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (network, invoice, is_secretariat) = find(&house, &viewer, &slug, id).await?;
    page(
        &InvoicePage::new(
            &house,
            &viewer,
            network,
            invoice,
            is_secretariat,
            Form::new(),
        )
        .await?,
    )
}

/// `GET /networks/{slug}/dues/invoices/{id}/pdf`
pub(super) async fn pdf(
    Extract(house): Extract<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (_, invoice, _) = find(&house, &viewer, &slug, id).await?;
    let dossier = dossier(&house, invoice).await?;
    let name = format!("{}.pdf", dossier.file_name());
    download(&name, "application/pdf", paper::pdf(&dossier).await?)
}

/// `GET /networks/{slug}/dues/invoices/{id}/xml`
pub(super) async fn xml(
    Extract(house): Extract<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (_, invoice, _) = find(&house, &viewer, &slug, id).await?;
    let dossier = dossier(&house, invoice).await?;
    let name = format!("{}.xml", dossier.file_name());
    download(&name, "application/xml", ubl::xml(&dossier)?)
}

impl InvoicePage {
    fn lines_caption(&self) -> String {
        self.t.get(if self.is_invoice {
            "dues-lines-caption"
        } else {
            "dues-credit-lines-caption"
        })
    }

    /// The page at the desk, with a form that was refused or none.
    pub async fn at(desk: Desk, invoice: invoice::Model, form: Form) -> Result<Self, Failure> {
        Self::new(&desk.house, &desk.viewer, desk.network, invoice, true, form).await
    }

    async fn new(
        house: &House,
        viewer: &Viewer,
        network: network::Model,
        invoice: invoice::Model,
        is_secretariat: bool,
        form: Form,
    ) -> Result<Self, Failure> {
        let (db, t) = (house.store.db(), TEXTS.reader(viewer.language));
        let today = house.store.now().date_naive();
        let happened = settled(db, [invoice.id]).await?;
        let happened = happened.get(&invoice.id).copied().unwrap_or_default();
        let dossier = dossier(house, invoice.clone()).await?;
        let kind = t.get(invoice.kind.text());
        let title = t.with(
            "dues-invoice-title",
            [
                ("kind", kind.as_str().into()),
                ("number", invoice.number.as_str().into()),
            ],
        );
        let dues = format!("{}/dues", network.path());
        let href = |id: Uuid| format!("{dues}/invoices/{id}");
        let credits = invoice.credits_id.zip(dossier.credits.clone());
        let (shell, tabs, dues_tabs) = if is_secretariat {
            let desk = Desk::find(house.clone(), viewer.clone(), &network.slug).await?;
            (desk.shell_below(title), desk.tabs(), desk.dues_tabs())
        } else {
            let shell = shell(house, viewer, &network, title).unlisted();
            (shell, Vec::new(), Vec::new())
        };
        let left = invoice.left(happened);
        let asks_repayment = left.is_negative() || form.text("repaid").is_some();
        let asks_credit = happened.credited < invoice.total_minor || form.text("reason").is_some();
        let form = filled(form, "paid-on", today);
        let form = filled(form, "repaid-on", today);
        let form = filled(form, "repaid", t.decimal((-left.minor()).max(0), 2));
        let form = filled(form, "amount", t.decimal(left.minor().max(0), 2));
        let block = |party: &crate::dues::party::Party| {
            std::iter::once(party.name.clone())
                .chain(party.lines(&t))
                .collect()
        };
        Ok(Self {
            shell,
            tabs,
            dues_tabs,
            path: href(invoice.id),
            is_invoice: invoice.kind == Kind::Invoice,
            is_secretariat,
            state: State::of(&invoice, happened, today),
            seller: block(&invoice.seller.party),
            buyer: block(&invoice.buyer.party),
            lines: dossier
                .lines
                .iter()
                .map(|line| {
                    let amount = Money::new(line.amount_minor, invoice.currency);
                    (line.text.clone(), t.money(amount))
                })
                .collect(),
            lang: if invoice.language == viewer.language {
                String::new()
            } else {
                invoice.language.code().to_owned()
            },
            left: left_words(left, &t),
            is_overpaid: left.is_negative(),
            asks_repayment,
            asks_credit,
            asks_more: !form.value("asks-more").is_empty(),
            credits: credits.map(|(id, (number, _))| (href(id), number)),
            notes: notes(db, &invoice, &t, href).await?,
            payments: payments(db, &invoice, &t, &dues).await?,
            mailings: mailings(db, &invoice, &t).await?,
            form,
            invoice,
            t,
        })
    }
}

async fn notes(
    db: &sea_orm::DatabaseConnection,
    invoice: &invoice::Model,
    t: &Texts,
    href: impl Fn(Uuid) -> String,
) -> Result<Vec<Note>, Failure> {
    let notes = credits_of(db, invoice.id).await?;
    let note = |note: invoice::Model| Note {
        href: href(note.id),
        day: note.issued_on,
        total: t.money(note.total()),
        number: note.number,
    };
    Ok(notes.into_iter().map(note).collect())
}

async fn payments(
    db: &sea_orm::DatabaseConnection,
    invoice: &invoice::Model,
    t: &Texts,
    dues: &str,
) -> Result<Vec<Payment>, Failure> {
    let found = payment::Entity::find()
        .filter(payment::Column::InvoiceId.eq(invoice.id))
        .order_by_asc(payment::Column::PaidOn)
        .order_by_asc(payment::Column::Id)
        .all(db)
        .await?;
    let taken_back: Vec<Uuid> = found.iter().filter_map(|it| it.takes_back_id).collect();
    let payment = |it: payment::Model| {
        let was_taken_back = taken_back.contains(&it.id);
        let is_kept = !was_taken_back && it.takes_back_id.is_none();
        let reversal = || {
            (
                format!("{dues}/payments/{}/reversal", it.id),
                why_field(it.id),
            )
        };
        Payment {
            reversal: is_kept.then(reversal),
            day: it.paid_on,
            amount: t.money(Money::new(it.amount_minor, invoice.currency)),
            from_statement: it.fingerprint.is_some(),
            takes_back: it.takes_back_id.is_some(),
            is_repayment: it.amount_minor < 0 && it.takes_back_id.is_none(),
            was_taken_back,
            reference: it.reference,
        }
    };
    Ok(found.into_iter().map(payment).collect())
}

async fn mailings(
    db: &sea_orm::DatabaseConnection,
    invoice: &invoice::Model,
    t: &Texts,
) -> Result<Vec<Mailing>, Failure> {
    let found = mailing::Entity::find()
        .filter(mailing::Column::InvoiceId.eq(invoice.id))
        .order_by_asc(mailing::Column::Id)
        .all(db)
        .await?;
    let mailing = |it: mailing::Model| Mailing {
        day: it.sent_at.date_naive(),
        kind: t.get(it.kind.text()),
        recipients: it.recipients,
    };
    Ok(found.into_iter().map(mailing).collect())
}
