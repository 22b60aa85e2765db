//! Answering by the link of a letter: a form for one person and one answer, and the page on which an
//! answer that was held is confirmed.
//!
//! Both links open only for the person to whom the letter went: whoever is signed in as somebody else is
//! turned away, they work once and for two weeks, and only while that person speaks for the seat. Nothing
//! stands on the pages but what their letters say too.

use super::{by_link, held_reply, post, reply_link, speak, topic};
use crate::workspace::ground;
use crate::{Group, group};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use events::fields;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use texts::Texts;
use ui::Shell;
use uuid::Uuid;
use web::{
    Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying, ticket,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/replies/{secret}", show)
        .post("/replies/{secret}", create)
        .get("/held-replies/{secret}", show_held)
        .post("/held-replies/{secret}", confirm)
}

#[derive(Template)]
#[template(path = "workspace_reply.html")]
struct ReplyPage {
    shell: Shell,
    t: Texts,
    group: String,
    title: String,
    lead: String,
    is_signed_in: bool,
    path: String,
    form: Form,
}

#[derive(Template)]
#[template(path = "workspace_reply_over.html")]
struct OverPage {
    shell: Shell,
    t: Texts,
    href: String,
}

#[derive(Template)]
#[template(path = "workspace_held_reply.html")]
struct HeldPage {
    shell: Shell,
    t: Texts,
    group: String,
    title: String,
    lead: String,
    text: ui::Html,
    path: String,
}

/// What a link opens.
enum Found<T> {
    /// The form.
    Open(Box<Opened<T>>),
    /// Nothing any more; where its topic is, for those who may go there.
    Over(String),
}

struct Opened<T> {
    link: T,
    topic: topic::Model,
    group: Group,
    by: ground::Insider,
}

/// What a link opens for the person for whom it lets one speak.
async fn open<T>(
    house: &House,
    viewer: &Viewer,
    link: T,
    topic: Uuid,
    (person, seat): (Uuid, Uuid),
    is_fresh: bool,
) -> Result<Found<T>, Failure> {
    let db = house.store.db();
    // Forwarded to somebody with an account of their own: they answer in their own name, or not at all.
    if viewer
        .standing()
        .is_some_and(|standing| standing.person_id != person)
    {
        return Err(Failure::Forbidden);
    }
    let topic = topic::Entity::find_by_id(topic)
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    let group = group::Entity::find_by_id(topic.group_id)
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    let is_open = is_fresh && topic.closed_at.is_none() && group.may_be_worked_in();
    if is_open && let Some((by, _)) = by_link::speaker_of(db, (person, seat), &group).await? {
        return Ok(Found::Open(Box::new(Opened {
            link,
            topic,
            group,
            by,
        })));
    }
    Ok(Found::Over(topic.path(&group, "")))
}

async fn find(
    house: &House,
    viewer: &Viewer,
    secret: &str,
) -> Result<Found<reply_link::Model>, Failure> {
    house.throttle.count("reply", viewer.address, None)?;
    let link = reply_link::Entity::find()
        .filter(reply_link::Column::Digest.eq(ticket::digest(secret)))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let speaker = (link.person_id, link.seat_id);
    let (topic, is_fresh) = (link.topic_id, link.is_fresh(house.store.now()));
    open(house, viewer, link, topic, speaker, is_fresh).await
}

async fn find_held(
    house: &House,
    viewer: &Viewer,
    secret: &str,
) -> Result<Found<held_reply::Model>, Failure> {
    house.throttle.count("reply", viewer.address, None)?;
    let held = held_reply::Entity::find()
        .filter(held_reply::Column::Digest.eq(ticket::digest(secret)))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let speaker = (held.person_id, held.seat_id);
    let (topic, is_fresh) = (held.topic_id, held.is_fresh(house.store.now()));
    open(house, viewer, held, topic, speaker, is_fresh).await
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    match find(&house, &viewer, &secret).await? {
        Found::Open(opened) => {
            page(&reply_page(&house, &viewer, &opened, &secret, Form::new())).map(kept_nowhere)
        }
        Found::Over(href) => over(&house, &viewer, href),
    }
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
    mut form: Form,
) -> PageResult {
    let opened = match find(&house, &viewer, &secret).await? {
        Found::Open(opened) => opened,
        Found::Over(href) => return over(&house, &viewer, href),
    };
    let t = events::TEXTS.reader(viewer.language);
    let text = fields::line(&mut form, "text", post::LONGEST, &t);
    let Some(text) = fields::required(&mut form, "text", text, &t) else {
        let page = reply_page(&house, &viewer, &opened, &secret, form);
        return again(&page).map(kept_nowhere);
    };
    let Opened {
        link, topic, group, ..
    } = *opened;
    let (store, at) = (&house.store, (&group, &topic));
    let (done, path, flash) = match viewer.person() {
        Ok(by) => (
            by_link::answer_by_link(store, &by, &link, at, text).await,
            topic.path(&group, ""),
            "post-written-flash",
        ),
        Err(_) => (
            by_link::hold(store, &link, at, text).await,
            "/".to_owned(),
            "reply-held-flash",
        ),
    };
    after(&house, &viewer, done, (&path, flash), at)
}

async fn show_held(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    match find_held(&house, &viewer, &secret).await? {
        Found::Open(opened) => {
            let t = crate::TEXTS.reader(viewer.language);
            let held = HeldPage {
                shell: house.shell(&viewer, t.get("reply-held-title")).unlisted(),
                group: opened.name(&viewer),
                title: t.get("reply-held-title"),
                lead: opened.lead(&t),
                text: ui::markdown(&opened.link.text),
                path: format!("/held-replies/{secret}"),
                t,
            };
            page(&held).map(kept_nowhere)
        }
        Found::Over(href) => over(&house, &viewer, href),
    }
}

async fn confirm(
    State(house): State<House>,
    viewer: Viewer,
    Path(secret): Path<String>,
) -> PageResult {
    let opened = match find_held(&house, &viewer, &secret).await? {
        Found::Open(opened) => opened,
        Found::Over(href) => return over(&house, &viewer, href),
    };
    let at = (&opened.group, &opened.topic);
    let done = by_link::publish(&house.store, &opened.link, at).await;
    let path = match viewer.standing() {
        Some(_) => opened.topic.path(&opened.group, ""),
        None => "/".to_owned(),
    };
    after(&house, &viewer, done, (&path, "post-written-flash"), at)
}

fn after(
    house: &House,
    viewer: &Viewer,
    done: Result<(), speak::Error>,
    (path, flash): (&str, &'static str),
    (group, topic): (&Group, &topic::Model),
) -> PageResult {
    match done {
        Ok(()) => see_other_saying(path, flash),
        Err(speak::Error::Ground(ground::Error::Fault(fault))) => Err(fault.into()),
        Err(_) => over(house, viewer, topic.path(group, "")),
    }
}

impl<T> Opened<T> {
    fn name(&self, viewer: &Viewer) -> String {
        self.group.name.in_language(viewer.language).text.to_owned()
    }

    fn lead(&self, t: &Texts) -> String {
        t.with(
            "reply-as",
            [
                ("name", self.by.name.as_str().into()),
                ("organisation", self.by.organisation.as_str().into()),
            ],
        )
    }
}

fn reply_page(
    house: &House,
    viewer: &Viewer,
    opened: &Opened<reply_link::Model>,
    secret: &str,
    form: Form,
) -> ReplyPage {
    let t = crate::TEXTS.reader(viewer.language);
    ReplyPage {
        shell: house.shell(viewer, t.get("reply-title")).unlisted(),
        group: opened.name(viewer),
        title: opened.topic.title.clone(),
        lead: opened.lead(&t),
        is_signed_in: viewer.standing().is_some(),
        path: format!("/replies/{secret}"),
        t,
        form,
    }
}

fn over(house: &House, viewer: &Viewer, href: String) -> PageResult {
    let t = crate::TEXTS.reader(viewer.language);
    let shell = house.shell(viewer, t.get("reply-over-title")).unlisted();
    let shown = page(&OverPage { shell, t, href })?;
    Ok(kept_nowhere((StatusCode::GONE, shown).into_response()))
}

/// A page whose address is a secret: kept nowhere, and the address is told to nobody.
fn kept_nowhere(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    response
}
