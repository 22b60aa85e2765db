//! The page of a topic: what was said, oldest first, and the form to answer.

use super::{close_topic, post, reach, revise, speak, topic};
use crate::workspace::author;
use crate::workspace::circle::Circle;
use crate::workspace::frame::{self, Frame, Tab};
use crate::workspace::names::Names;
use askama::Template;
use axum::extract::State;
use events::fields;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use texts::Texts;
use ui::{Html, Link, Pages, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

/// Posts on one page.
const ON_A_PAGE: u64 = 50;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/discussion/{topic}", show)
        .post("/groups/{slug}/discussion/{topic}/posts", create)
        .post("/groups/{slug}/discussion/{topic}/closure", close)
        .post("/groups/{slug}/discussion/{topic}/reopening", reopen)
        .get("/groups/{slug}/discussion/{topic}/posts/{post}", edit)
        .post("/groups/{slug}/discussion/{topic}/posts/{post}", change)
        .post(
            "/groups/{slug}/discussion/{topic}/posts/{post}/withdrawal",
            withdraw,
        )
}

struct Talk {
    frame: Frame,
    topic: topic::Model,
}

async fn open(house: &House, viewer: &Viewer, slug: &Slug, topic: Uuid) -> Result<Talk, Failure> {
    let frame = frame::open(house, viewer, slug, Tab::Discussion).await?;
    let topic = topic::Entity::find_by_id(topic)
        .filter(reach(viewer, &frame.group))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(Talk { frame, topic })
}

#[derive(Template)]
#[template(path = "workspace_topic.html")]
struct TopicPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    title: String,
    is_closed: bool,
    is_core: bool,
    posts: Vec<PostShown>,
    pages: Pages,
    may_speak: bool,
    may_close: bool,
    path: String,
    form: Form,
}

struct PostShown {
    id: Uuid,
    author: String,
    organisation: String,
    note: String,
    iso: String,
    text: Html,
    is_withdrawn: bool,
    own: Option<String>,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, topic)): Path<(Slug, Uuid)>,
    query: Query,
) -> PageResult {
    let talk = open(&house, &viewer, &slug, topic).await?;
    page(&topic_page(&house, &viewer, talk, Form::new(), &query).await?)
}

async fn topic_page(
    house: &House,
    viewer: &Viewer,
    Talk { frame, topic }: Talk,
    form: Form,
    query: &Query,
) -> Result<TopicPage, Failure> {
    let db = house.store.db();
    let found = post::Entity::find().filter(post::Column::TopicId.eq(topic.id));
    let pages = found.clone().count(db).await?.div_ceil(ON_A_PAGE).max(1);
    // The last page first: that is where the talk is.
    let at = query.parse::<u64>("page").unwrap_or(pages).clamp(1, pages);
    let posts = found
        .order_by_asc(post::Column::PostedAt)
        .order_by_asc(post::Column::Id)
        .offset((at - 1) * ON_A_PAGE)
        .limit(ON_A_PAGE)
        .all(db)
        .await?;
    let names = Names::of(&house.store, frame.group.id, viewer.language).await?;
    let zone = crate::workspace::zone_of(viewer);
    let me = viewer.standing().map(|standing| standing.person_id);
    let path = topic.path(&frame.group, "");
    let t = &frame.t;
    let may_speak = frame.is_open && topic.closed_at.is_none();
    let shown = posts
        .iter()
        .map(|post| PostShown {
            id: post.id,
            author: author(&post.author, t),
            organisation: if post.organisation.is_empty() {
                t.get("workspace-secretariat")
            } else {
                names.read(&post.organisation)
            },
            note: match post.edited_at {
                Some(edited) => t.with(
                    "post-edited",
                    [
                        ("at", t.moment(post.posted_at, zone).into()),
                        ("edited", t.moment(edited, zone).into()),
                    ],
                ),
                None => t.moment(post.posted_at, zone),
            },
            iso: post.posted_at.to_rfc3339(),
            text: ui::markdown(&post.text),
            is_withdrawn: post.withdrawn_at.is_some(),
            own: (frame.is_open && me.is_some() && post.person_id == me)
                .then(|| format!("{path}/posts/{}", post.id)),
        })
        .collect();
    let numbers = usize::try_from(pages).unwrap_or(1);
    Ok(TopicPage {
        pages: Pages::new(usize::try_from(at).unwrap_or(1), numbers, |number| {
            format!("{path}{}", query.with("page", Some(&number.to_string())))
        }),
        shell: frame.shell.under(
            t.get("workspace-tab-discussion"),
            frame.group.path("/discussion"),
        ),
        group: frame.name,
        tabs: frame.tabs,
        is_closed: topic.closed_at.is_some(),
        is_core: Circle::of(&topic.audience) == Circle::CoreGroup,
        posts: shown,
        may_speak,
        may_close: frame.steers && frame.is_open,
        title: topic.title,
        t: frame.t,
        path,
        form,
    })
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, topic)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let talk = open(&house, &viewer, &slug, topic).await?;
    let by = talk.frame.insider(&viewer)?;
    let t = &talk.frame.fields;
    let text = fields::line(&mut form, "text", post::LONGEST, t);
    let Some(text) = fields::required(&mut form, "text", text, t) else {
        return again(&topic_page(&house, &viewer, talk, form, &Query::default()).await?);
    };
    match speak::answer(&house.store, &by, &talk.frame.group, &talk.topic, text).await {
        Ok(()) => see_other_saying(
            &format!("{}#answer", talk.topic.path(&talk.frame.group, "")),
            "post-written-flash",
        ),
        Err(speak::Error::TopicClosed | speak::Error::LinkSpent) => {
            Err(talk.frame.conflict("topic-is-closed"))
        }
        Err(speak::Error::Ground(error)) => Err(talk.frame.sorry(error)),
    }
}

async fn close(house: State<House>, viewer: Viewer, at: Path<(Slug, Uuid)>) -> PageResult {
    set_closed(house, viewer, at, true).await
}

async fn reopen(house: State<House>, viewer: Viewer, at: Path<(Slug, Uuid)>) -> PageResult {
    set_closed(house, viewer, at, false).await
}

async fn set_closed(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, topic)): Path<(Slug, Uuid)>,
    closed: bool,
) -> PageResult {
    let Talk { frame, topic } = open(&house, &viewer, &slug, topic).await?;
    let by = frame.steward(&viewer)?;
    close_topic::close_topic(&house.store, &by, &frame.group, &topic, closed)
        .await
        .map_err(|error| frame.sorry(error))?;
    let key = if closed {
        "topic-closed-flash"
    } else {
        "topic-reopened-flash"
    };
    see_other_saying(&topic.path(&frame.group, ""), key)
}

#[derive(Template)]
#[template(path = "workspace_post.html")]
struct PostPage {
    shell: Shell,
    t: Texts,
    group: String,
    title: String,
    path: String,
    back: String,
    form: Form,
}

async fn own_post(
    house: &House,
    viewer: &Viewer,
    (slug, topic, post): (Slug, Uuid, Uuid),
) -> Result<(Talk, post::Model), Failure> {
    let talk = open(house, viewer, &slug, topic).await?;
    let me = viewer.person()?;
    let post = post::Entity::find_by_id(post)
        .filter(post::Column::TopicId.eq(talk.topic.id))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    if post.person_id != Some(me.id) || post.withdrawn_at.is_some() {
        return Err(Failure::Forbidden);
    }
    Ok((talk, post))
}

fn post_page(Talk { frame, topic }: Talk, post: &post::Model, form: Form) -> PostPage {
    let back = topic.path(&frame.group, "");
    PostPage {
        path: format!("{back}/posts/{}", post.id),
        shell: frame.shell.under(&topic.title, &back),
        group: frame.name,
        title: topic.title,
        t: frame.t,
        back,
        form,
    }
}

async fn edit(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Uuid, Uuid)>,
) -> PageResult {
    let (talk, post) = own_post(&house, &viewer, at).await?;
    let form = Form::new().with("text", &post.text);
    page(&post_page(talk, &post, form))
}

async fn change(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Uuid, Uuid)>,
    mut form: Form,
) -> PageResult {
    let (talk, post) = own_post(&house, &viewer, at).await?;
    let t = &talk.frame.fields;
    let text = fields::line(&mut form, "text", post::LONGEST, t);
    let Some(text) = fields::required(&mut form, "text", text, t) else {
        return again(&post_page(talk, &post, form));
    };
    revised(&house, &viewer, talk, post, Some(text)).await
}

async fn withdraw(
    State(house): State<House>,
    viewer: Viewer,
    Path(at): Path<(Slug, Uuid, Uuid)>,
) -> PageResult {
    let (talk, post) = own_post(&house, &viewer, at).await?;
    revised(&house, &viewer, talk, post, None).await
}

async fn revised(
    house: &House,
    viewer: &Viewer,
    talk: Talk,
    post: post::Model,
    text: Option<String>,
) -> PageResult {
    let by = talk.frame.insider(viewer)?;
    let key = if text.is_some() {
        "post-changed-flash"
    } else {
        "post-withdrawn-flash"
    };
    let group = &talk.frame.group;
    match revise::revise(&house.store, &by, group, (&talk.topic, &post), text).await {
        Ok(()) => see_other_saying(
            &format!("{}#post-{}", talk.topic.path(group, ""), post.id),
            key,
        ),
        Err(revise::Error::NotOwn) => Err(Failure::Forbidden),
        Err(revise::Error::Ground(error)) => Err(talk.frame.sorry(error)),
    }
}
