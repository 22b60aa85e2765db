//! The list of mails.

use super::{Sender, State, readable, zone};
use crate::TEXTS;
use askama::Template;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use store::mail::{self, Column};
use texts::Texts;
use ui::{Choice, Link, Pages, Tone};
use web::{Form, House, PageResult, Query, Viewer, page};

const ON_A_PAGE: usize = 50;

#[derive(Template)]
#[template(path = "desk/outbox.html")]
struct OutboxPage {
    shell: ui::Shell,
    t: Texts,
    lead: String,
    none_hint: String,
    path: String,
    tabs: Vec<Link>,
    form: Form,
    states: Vec<Choice>,
    is_filtered: bool,
    is_configured: bool,
    total: u64,
    rows: Vec<Row>,
    pages: Pages,
}

struct Row {
    href: String,
    subject: String,
    to_name: String,
    to_address: String,
    posted: String,
    state: String,
    tone: Tone,
}

/// `%` and `_` are letters like any other in what people look for.
fn containing(text: &str) -> LikeExpr {
    let mut pattern = String::from("%");
    for letter in text.to_lowercase().chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    LikeExpr::new(pattern).escape('\\')
}

/// The mails of `sender` that fit the query, newest first.
pub(super) async fn show(
    house: &House,
    viewer: &Viewer,
    sender: &Sender,
    query: &Query,
) -> PageResult {
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let (words, state) = (query.text("q"), query.parse::<State>("state"));
    let mut found = mail::Entity::find().filter(sender.condition());
    if let Some(words) = words {
        let any = [Column::ToAddress, Column::ToName, Column::Subject]
            .into_iter()
            .map(|column| Expr::expr(Func::lower(Expr::col(column))).like(containing(words)))
            .fold(Condition::any(), Condition::add);
        found = found.filter(any);
    }
    if let Some(state) = state {
        found = found.filter(state.condition());
    }
    let total = found.clone().count(store.db()).await?;
    let last = usize::try_from(total)
        .unwrap_or(usize::MAX)
        .div_ceil(ON_A_PAGE)
        .max(1);
    let page_at = query.parse::<usize>("page").unwrap_or(1).clamp(1, last);
    let mails = found
        .order_by_desc(Column::Id)
        .offset(((page_at - 1) * ON_A_PAGE) as u64)
        .limit(ON_A_PAGE as u64)
        .all(store.db())
        .await?;
    let zone = zone(viewer);
    let path = sender.path();
    let leaves = mail::is_configured();
    let (lead, none_hint) = match sender {
        Sender::Network(_) => ("outbox-lead", "outbox-none-hint"),
        Sender::House => ("house-outbox-lead", "house-outbox-none-hint"),
    };
    page(&OutboxPage {
        shell: sender.shell(house, viewer, &sender.title(&t)),
        lead: t.get(lead),
        none_hint: t.get(none_hint),
        tabs: sender.tabs(viewer),
        form: Form::new()
            .with("q", words.unwrap_or_default())
            .with("state", state.map(State::word).unwrap_or_default()),
        states: State::ALL
            .iter()
            .map(|state| Choice::new(state.word(), t.get(state.text())))
            .collect(),
        is_filtered: words.is_some() || state.is_some(),
        is_configured: leaves,
        total,
        rows: mails
            .into_iter()
            .map(|mail| readable(mail, leaves))
            .map(|mail| Row {
                href: format!("{path}/{}", mail.id),
                posted: t.moment(mail.posted_at, zone),
                state: t.get(State::of(&mail).text()),
                tone: State::of(&mail).tone(),
                subject: mail.subject,
                to_name: mail.to_name,
                to_address: mail.to_address,
            })
            .collect(),
        pages: Pages::new(page_at, last, |page| {
            format!(
                "{path}{}",
                query.with("page", (page > 1).then(|| page.to_string()).as_deref())
            )
        }),
        path,
        t,
    })
}
