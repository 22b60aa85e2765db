//! The papers of a group, the latest first, and the form to add one.

use super::add::{self, Plan};
use super::{latest, paper, reach};
use crate::queries;
use crate::workspace::circle::Circle;
use crate::workspace::frame::{self, Frame, Tab};
use askama::Template;
use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::extract::{DefaultBodyLimit, State};
use axum::handler::Handler;
use events::{fields, file_kind, material_upload};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashSet;
use texts::Texts;
use ui::{Choice, Link, Shell};
use uuid::Uuid;
use vocabulary::{Language, Slug, Translated};
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/papers", show)
        // What comes in is counted while it comes, against the limit of this house.
        .post(
            "/groups/{slug}/papers",
            create.layer(DefaultBodyLimit::disable()),
        )
}

#[derive(Template)]
#[template(path = "workspace_papers.html")]
struct PapersPage {
    shell: Shell,
    t: Texts,
    group: String,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    inherited: Vec<(String, Vec<Link>)>,
    may_add: bool,
    action: String,
    form: Form,
    circles: Vec<Choice>,
    languages: Vec<Choice>,
    supersedes: Vec<Choice>,
    accept: String,
    help: String,
}

struct Row {
    title: String,
    lang: &'static str,
    href: String,
    version: String,
    note: String,
    circle: String,
    is_superseded: bool,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Papers).await?;
    let form = Form::new()
        .with("circle", Circle::Group.word())
        .with("language", viewer.language);
    page(&papers_page(&house, &viewer, frame, form).await?)
}

/// Reads a form with a file, as large as this house takes.
///
/// # Errors
/// As [`material_upload::read`].
pub(super) async fn read(
    house: &House,
    parts: Result<Multipart, MultipartRejection>,
) -> Result<(Form, Option<material_upload::Sent>), Failure> {
    let parts =
        parts.map_err(|refused| Failure::Malformed(refused.status(), refused.body_text()))?;
    material_upload::read(parts, "file", house.settings.max_upload_bytes).await
}

/// Says beside the field why a file was refused.
pub(super) fn refuse(form: &mut Form, error: add::Error, frame: &Frame) -> Result<(), Failure> {
    let message = match error {
        add::Error::NoFile => frame.t.get("paper-no-file"),
        add::Error::UnknownKind => frame.t.one("paper-kind-unknown", "kinds", kinds(&frame.t)),
        add::Error::Disguised => frame.t.get("paper-disguised"),
        add::Error::Ground(error) => return Err(frame.sorry(error)),
    };
    form.refuse("file", message);
    Ok(())
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    parts: Result<Multipart, MultipartRejection>,
) -> PageResult {
    let frame = frame::open(&house, &viewer, &slug, Tab::Papers).await?;
    let by = frame.insider(&viewer)?;
    let (mut form, file) = read(&house, parts).await?;
    let t = &frame.fields;
    let title = fields::line(&mut form, "title", fields::LINE, t);
    let title = fields::required(&mut form, "title", title, t);
    let language = fields::word::<Language>(&mut form, "language", t).unwrap_or(viewer.language);
    let circle = fields::word::<Circle>(&mut form, "circle", t);
    let circle = fields::required(&mut form, "circle", circle, t);
    let supersedes_id = fields::word::<Uuid>(&mut form, "supersedes", t);
    let papers = all(&house, &viewer, &frame).await?;
    let is_known = |id: Uuid| papers.iter().any(|paper| paper.id == id);
    let may_choose = circle.is_none_or(|circle| circles(&frame).contains(&circle));
    if !may_choose {
        fields::not_a_choice(&mut form, "circle", t);
    }
    if supersedes_id.is_some_and(|id| !is_known(id)) {
        fields::not_a_choice(&mut form, "supersedes", t);
    }
    let (Some(title), Some(circle), true) = (title, circle, form.is_fine()) else {
        return again(&papers_page(&house, &viewer, frame, form).await?);
    };
    let plan = Plan {
        title: Translated::new(language, title),
        circle,
        supersedes_id,
    };
    match add::add(&house.store, &by, &frame.group, plan, file).await {
        Ok(_) => see_other_saying(&frame.group.path("/papers"), "paper-added-flash"),
        Err(error) => {
            refuse(&mut form, error, &frame)?;
            again(&papers_page(&house, &viewer, frame, form).await?)
        }
    }
}

/// What leaves the group is for those who steer it to decide.
fn circles(frame: &Frame) -> &'static [Circle] {
    match (frame.steers, frame.has_core_group) {
        (true, true) => Circle::ALL,
        (true, false) => &[Circle::Group, Circle::Members, Circle::Everyone],
        (false, _) => &[Circle::Group],
    }
}

fn kinds(t: &Texts) -> String {
    t.list(
        file_kind::endings()
            .map(str::to_uppercase)
            .collect::<Vec<_>>(),
    )
}

/// The endings of files that are taken, for a field.
pub(super) fn accept() -> String {
    let endings: Vec<_> = file_kind::endings()
        .map(|ending| format!(".{ending}"))
        .collect();
    endings.join(",")
}

/// What may be uploaded, in words.
pub(super) fn help(house: &House, t: &Texts) -> String {
    let largest = i64::try_from(house.settings.max_upload_bytes).unwrap_or(i64::MAX);
    t.with(
        "paper-file-help",
        [
            ("size", t.bytes(largest).into()),
            ("kinds", kinds(t).into()),
        ],
    )
}

async fn all(house: &House, viewer: &Viewer, frame: &Frame) -> Result<Vec<paper::Model>, Failure> {
    Ok(paper::Entity::find()
        .filter(reach(&house.store, viewer, &frame.group).await?)
        .order_by_desc(paper::Column::AddedAt)
        .order_by_desc(paper::Column::Id)
        .all(house.store.db())
        .await?)
}

/// The papers of the groups whose work this one carries on.
async fn inherited(
    house: &House,
    viewer: &Viewer,
    frame: &Frame,
) -> Result<Vec<(String, Vec<Link>)>, Failure> {
    let mut inherited = Vec::new();
    for old in queries::predecessors(&house.store, viewer, frame.group.id).await? {
        let papers = paper::Entity::find()
            .filter(reach(&house.store, viewer, &old).await?)
            .order_by_desc(paper::Column::AddedAt)
            .order_by_desc(paper::Column::Id)
            .all(house.store.db())
            .await?;
        if !papers.is_empty() {
            let links = papers.iter().map(|paper| {
                let title = paper.title.in_language(viewer.language).text;
                Link::new(title, old.path(&format!("/papers/{}", paper.id)))
            });
            let name = old.name.in_language(viewer.language).text;
            inherited.push((
                frame.t.one("papers-of-predecessor", "group", name),
                links.collect(),
            ));
        }
    }
    Ok(inherited)
}

async fn papers_page(
    house: &House,
    viewer: &Viewer,
    frame: Frame,
    form: Form,
) -> Result<PapersPage, Failure> {
    let inherited = inherited(house, viewer, &frame).await?;
    let papers = all(house, viewer, &frame).await?;
    let latest = latest(&house.store, &papers).await?;
    let superseded: HashSet<Uuid> = papers
        .iter()
        .filter_map(|paper| paper.supersedes_id)
        .collect();
    let circles = Circle::choices(circles(&frame), &frame.t);
    let help = help(house, &frame.t);
    let Frame {
        group,
        name,
        shell,
        t,
        tabs,
        is_open,
        ..
    } = frame;
    let row = |paper: &paper::Model| {
        let version = latest.get(&paper.id)?;
        let title = paper.title.in_language(viewer.language);
        Some(Row {
            title: title.text.to_owned(),
            lang: title.language.code(),
            href: group.path(&format!("/papers/{}", paper.id)),
            version: t.with(
                "paper-version",
                [
                    ("number", version.number.into()),
                    ("date", t.date(version.uploaded_at.date_naive()).into()),
                ],
            ),
            note: version.kind_and_size(&t),
            circle: t.get(Circle::of(&paper.audience).text()),
            is_superseded: superseded.contains(&paper.id),
        })
    };
    let mut rows: Vec<Row> = papers.iter().filter_map(row).collect();
    rows.sort_by_key(|row| row.is_superseded);
    Ok(PapersPage {
        rows,
        inherited,
        supersedes: papers
            .iter()
            .filter(|paper| !superseded.contains(&paper.id))
            .map(|paper| {
                let title = paper.title.in_language(viewer.language).text;
                Choice::new(paper.id.to_string(), title)
            })
            .collect(),
        may_add: is_open,
        action: group.path("/papers"),
        circles,
        languages: crate::workspace::languages(&t),
        accept: accept(),
        help,
        group: name,
        shell,
        t,
        tabs,
        form,
    })
}
