//! Answering by the link of a letter: a form for one person and one answer.
//!
//! The link opens only for the person to whom the letter went: whoever is signed in as somebody else is
//! turned away, it works once and for two weeks, and only while that person speaks for the seat. Nothing
//! but the title of the topic stands on the page, which the letter says too.

use super::{post, reply_link, speak, topic};
use crate::{Group, group};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use events::fields;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use texts::Texts;
use ui::Shell;
use web::{
    Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying, ticket,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/replies/{secret}", show)
        .post("/replies/{secret}", create)
}

#[derive(Template)]
#[template(path = "workspace_reply.html")]
struct ReplyPage {
    shell: Shell,
    t: Texts,
    group: String,
    title: String,
    lead: String,
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

/// What a link opens.
enum Found {
    /// The form.
    Open(Box<Opened>),
    /// Nothing any more; where its topic is, for those who may go there.
    Over(String),
}

struct Opened {
    link: reply_link::Model,
    topic: topic::Model,
    group: Group,
    by: crate::workspace::ground::Insider,
}

async fn find(house: &House, viewer: &Viewer, secret: &str) -> Result<Found, Failure> {
    house.throttle.count("reply", viewer.address, None)?;
    let db = house.store.db();
    let link = reply_link::Entity::find()
        .filter(reply_link::Column::Digest.eq(ticket::digest(secret)))
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    // Forwarded to somebody with an account of their own: they answer in their own name, or not at all.
    if viewer
        .standing()
        .is_some_and(|standing| standing.person_id != link.person_id)
    {
        return Err(Failure::Forbidden);
    }
    let topic = topic::Entity::find_by_id(link.topic_id)
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    let group = group::Entity::find_by_id(topic.group_id)
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    let is_open =
        link.is_fresh(house.store.now()) && topic.closed_at.is_none() && group.may_be_worked_in();
    if is_open && let Some((by, _)) = speak::speaker_of(db, &link, &group).await? {
        return Ok(Found::Open(Box::new(Opened {
            link,
            topic,
            group,
            by,
        })));
    }
    Ok(Found::Over(topic.path(&group, "")))
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
    match speak::answer_by_link(&house.store, &link, &group, &topic, text).await {
        Ok(()) if viewer.standing().is_some() => {
            see_other_saying(&topic.path(&group, ""), "post-written-flash")
        }
        Ok(()) => see_other_saying("/", "reply-sent-flash"),
        Err(speak::Error::Ground(crate::workspace::ground::Error::Fault(fault))) => {
            Err(fault.into())
        }
        Err(_) => over(&house, &viewer, topic.path(&group, "")),
    }
}

fn reply_page(
    house: &House,
    viewer: &Viewer,
    opened: &Opened,
    secret: &str,
    form: Form,
) -> ReplyPage {
    let t = crate::TEXTS.reader(viewer.language);
    let lead = t.with(
        "reply-as",
        [
            ("name", opened.by.name.as_str().into()),
            ("organisation", opened.by.organisation.as_str().into()),
        ],
    );
    ReplyPage {
        shell: house.shell(viewer, t.get("reply-title")).unlisted(),
        group: opened
            .group
            .name
            .in_language(viewer.language)
            .text
            .to_owned(),
        title: opened.topic.title.clone(),
        path: format!("/replies/{secret}"),
        lead,
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
