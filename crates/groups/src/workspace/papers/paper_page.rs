//! The page of a paper: its versions, the latest first, and the form for the next one. Whoever may have
//! the paper has it from here, also from outside the group.

use super::add;
use super::papers_page::{accept, help, read, refuse};
use super::{paper, reach, version};
use crate::workspace::author;
use crate::workspace::circle::Circle;
use crate::workspace::frame::{self, Frame, Tab};
use askama::Template;
use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::extract::{DefaultBodyLimit, State};
use axum::handler::Handler;
use axum::http::{HeaderValue, header};
use events::fields;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::{Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Routes, Viewer, again, download, page, see_other_saying,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/papers/{paper}", show)
        .get("/groups/{slug}/papers/{paper}/versions/{number}", file)
        .post(
            "/groups/{slug}/papers/{paper}/versions",
            create.layer(DefaultBodyLimit::disable()),
        )
}

async fn open(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    paper: Uuid,
) -> Result<(Frame, paper::Model), Failure> {
    let frame = frame::open_to_all(house, viewer, slug, Tab::Papers).await?;
    let paper = paper::Entity::find_by_id(paper)
        .filter(reach(&house.store, viewer, &frame.group).await?)
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((frame, paper))
}

#[derive(Template)]
#[template(path = "workspace_paper.html")]
struct PaperPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    title: String,
    lang: &'static str,
    circle: String,
    supersedes: Option<Link>,
    superseded_by: Option<Link>,
    rows: Vec<Row>,
    may_add: bool,
    action: String,
    form: Form,
    accept: String,
    help: String,
}

struct Row {
    title: String,
    href: String,
    note: String,
    author: Option<String>,
    said: String,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, paper)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (frame, paper) = open(&house, &viewer, &slug, paper).await?;
    page(&paper_page(&house, &viewer, frame, &paper, Form::new()).await?)
}

async fn paper_page(
    house: &House,
    viewer: &Viewer,
    frame: Frame,
    paper: &paper::Model,
    form: Form,
) -> Result<PaperPage, Failure> {
    let db = house.store.db();
    let versions = version::Entity::find()
        .filter(version::Column::PaperId.eq(paper.id))
        .order_by_desc(version::Column::Number)
        .all(db)
        .await?;
    let others = paper::Entity::find()
        .filter(reach(&house.store, viewer, &frame.group).await?)
        .filter(
            sea_orm::Condition::any()
                .add(paper::Column::SupersedesId.eq(paper.id))
                .add(paper::Column::Id.is_in(paper.supersedes_id)),
        )
        .order_by_desc(paper::Column::Id)
        .all(db)
        .await?;
    let link = |other: &paper::Model| {
        Link::new(
            other.title.in_language(viewer.language).text,
            frame.group.path(&format!("/papers/{}", other.id)),
        )
    };
    let path = frame.group.path(&format!("/papers/{}", paper.id));
    let zone = crate::workspace::zone_of(viewer);
    let t = &frame.t;
    let title = paper.title.in_language(viewer.language);
    let row = |version: &version::Model| Row {
        title: version.file_name.clone(),
        href: format!("{path}/versions/{}", version.number),
        note: t.with(
            "paper-version-note",
            [
                ("number", version.number.into()),
                ("at", t.moment(version.uploaded_at, zone).into()),
                ("kind", version.kind_and_size(t).into()),
            ],
        ),
        // Who brought it is a matter of the group.
        author: frame.is_inside.then(|| author(&version.author, t)),
        said: version.note.clone(),
    };
    Ok(PaperPage {
        rows: versions.iter().map(row).collect(),
        supersedes: others
            .iter()
            .find(|other| Some(other.id) == paper.supersedes_id)
            .map(link),
        superseded_by: others
            .iter()
            .find(|other| other.supersedes_id == Some(paper.id))
            .map(link),
        title: title.text.to_owned(),
        lang: title.language.code(),
        circle: t.get(Circle::of(&paper.audience).text()),
        may_add: frame.is_open && frame.is_inside,
        action: format!("{path}/versions"),
        accept: accept(),
        help: help(house, t),
        shell: if frame.is_inside {
            frame
                .shell
                .under(t.get("workspace-tab-papers"), frame.group.path("/papers"))
        } else {
            frame.shell
        },
        group: frame.name,
        tabs: frame.tabs,
        t: frame.t,
        form,
    })
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, paper)): Path<(Slug, Uuid)>,
    parts: Result<Multipart, MultipartRejection>,
) -> PageResult {
    let (frame, paper) = open(&house, &viewer, &slug, paper).await?;
    let by = frame.insider(&viewer)?;
    let (mut form, file) = read(&house, parts).await?;
    let note = fields::line(&mut form, "note", 1_000, &frame.fields).unwrap_or_default();
    if !form.is_fine() {
        return again(&paper_page(&house, &viewer, frame, &paper, form).await?);
    }
    match add::add_version(&house.store, &by, &frame.group, &paper, note, file).await {
        Ok(()) => see_other_saying(
            &frame.group.path(&format!("/papers/{}", paper.id)),
            "paper-version-added-flash",
        ),
        Err(error) => {
            refuse(&mut form, error, &frame)?;
            again(&paper_page(&house, &viewer, frame, &paper, form).await?)
        }
    }
}

async fn file(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, paper, number)): Path<(Slug, Uuid, i32)>,
) -> PageResult {
    let (_, paper) = open(&house, &viewer, &slug, paper).await?;
    let version = version::Entity::find()
        .filter(version::Column::PaperId.eq(paper.id))
        .filter(version::Column::Number.eq(number))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let bytes = house
        .store
        .files()
        .get(&version.file_key)
        .await?
        .ok_or(Failure::NotFound)?;
    let mut response = download(&version.file_name, &version.media_type, bytes)?;
    // Shared caches, ours too, do not hold what is only for some.
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    Ok(response)
}
