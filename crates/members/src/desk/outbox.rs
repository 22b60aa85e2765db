//! The mails of a network: what waits, what left, what could not be delivered and why. Where no
//! mail server is configured, this is where mails are read.

use crate::TEXTS;
use crate::networks::{at, desk_shell, desk_tabs};
use askama::Template;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use store::mail::{self, Column, Mail};
use texts::Texts;
use ui::{Choice, Link, Pages, Tone};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Query, Viewer, page};

const ON_A_PAGE: usize = 50;

store::choice! {
    /// What became of a mail.
    pub(super) enum State {
        /// It has not left yet.
        Waiting = "waiting" => "outbox-state-waiting",
        /// The mail server took it.
        Sent = "sent" => "outbox-state-sent",
        /// We stopped trying.
        GivenUp = "given-up" => "outbox-state-given-up",
    }
}

impl State {
    fn of(mail: &Mail) -> Self {
        match (mail.sent_at, mail.given_up_at) {
            (Some(_), _) => Self::Sent,
            (None, Some(_)) => Self::GivenUp,
            (None, None) => Self::Waiting,
        }
    }

    fn condition(self) -> Condition {
        match self {
            Self::Waiting => Condition::all()
                .add(Column::SentAt.is_null())
                .add(Column::GivenUpAt.is_null()),
            Self::Sent => Condition::all().add(Column::SentAt.is_not_null()),
            Self::GivenUp => Condition::all()
                .add(Column::SentAt.is_null())
                .add(Column::GivenUpAt.is_not_null()),
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Waiting => Tone::Info,
            Self::Sent => Tone::Success,
            Self::GivenUp => Tone::Danger,
        }
    }
}

#[derive(Template)]
#[template(path = "desk/outbox.html")]
struct OutboxPage {
    shell: ui::Shell,
    t: Texts,
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

#[derive(Template)]
#[template(path = "desk/mail.html")]
struct MailPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    mail: Mail,
    posted: String,
    state: String,
    tone: Tone,
    attachments: Vec<String>,
    attempts: Vec<Attempt>,
}

struct Attempt {
    started: String,
    answer: String,
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

/// `GET /networks/{slug}/outbox?q=&state=&page=`
pub(super) async fn list(
    axum::extract::State(house): axum::extract::State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let network = at(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let (words, state) = (query.text("q"), query.parse::<State>("state"));
    let mut found = mail::Entity::find().filter(Column::NetworkId.eq(network.id));
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
    let zone = zone(&viewer);
    let path = format!("{}/outbox", network.path());
    page(&OutboxPage {
        shell: desk_shell(
            &house,
            &viewer,
            &network,
            t.one("outbox-of-title", "network", &network.name),
        ),
        tabs: desk_tabs(&viewer, &network),
        form: Form::new()
            .with("q", words.unwrap_or_default())
            .with("state", state.map(State::word).unwrap_or_default()),
        states: State::ALL
            .iter()
            .map(|state| Choice::new(state.word(), t.get(state.text())))
            .collect(),
        is_filtered: words.is_some() || state.is_some(),
        is_configured: mail::is_configured(),
        total,
        rows: mails
            .into_iter()
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

/// The zone in which this viewer reads times.
pub(super) fn zone(viewer: &Viewer) -> chrono_tz::Tz {
    viewer
        .standing()
        .map_or(chrono_tz::Tz::UTC, |standing| standing.time_zone)
}

/// `GET /networks/{slug}/outbox/{id}`
pub(super) async fn show(
    axum::extract::State(house): axum::extract::State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let network = at(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    let t = TEXTS.reader(viewer.language);
    let mail = mail::Entity::find_by_id(id)
        .filter(Column::NetworkId.eq(network.id))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let attempts = mail::attempts(&house.store, mail.id).await?;
    let zone = zone(&viewer);
    let shell = desk_shell(&house, &viewer, &network, &mail.subject)
        .under(t.get("outbox-title"), format!("{}/outbox", network.path()));
    page(&MailPage {
        shell,
        tabs: desk_tabs(&viewer, &network),
        posted: t.moment(mail.posted_at, zone),
        state: t.get(State::of(&mail).text()),
        tone: State::of(&mail).tone(),
        attachments: mail
            .attachments
            .iter()
            .map(|attachment| attachment.name.clone())
            .collect(),
        attempts: attempts
            .into_iter()
            .map(|attempt| Attempt {
                started: t.moment(attempt.started_at, zone),
                answer: attempt
                    .answer
                    .unwrap_or_else(|| t.get("outbox-attempt-cut-off")),
            })
            .collect(),
        mail,
        t,
    })
}
