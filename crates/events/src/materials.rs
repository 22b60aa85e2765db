//! The materials of an event: everybody finds what is meant for them, the secretariat adds and
//! removes.

use crate::event_desk::{self, EventDesk, Tab};
use crate::material::{self, MaterialAudience};
use crate::participant_view::has_place;
use crate::{Event, audience_field, fields, file_kind, holder, material_removal, material_upload};
use crate::{queries, session, several_languages};
use askama::Template;
use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::extract::{DefaultBodyLimit, State};
use axum::handler::Handler;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::{Choice, Link};
use uuid::Uuid;
use vocabulary::{Language, Slug, Translated};
use web::{
    Audience, Failure, Form, House, PageResult, Path, Routes, Viewer, again, download, page,
    see_other_saying,
};

/// Value of the audience field that means: whoever has a place.
const PARTICIPANTS: &str = "participants";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/materials", show)
        // What comes in is counted while it comes, against the limit of this house.
        .post(
            "/events/{slug}/materials",
            create.layer(DefaultBodyLimit::disable()),
        )
        .get("/events/{slug}/materials/{id}", file)
        .post("/events/{slug}/materials/{id}/removal", remove)
        .get("/applications/{key}/materials/{id}", file_by_link)
}

/// A material in a list.
pub(crate) struct Row {
    /// What it is called, and in which language that is.
    pub title: String,
    /// Code of that language.
    pub lang: &'static str,
    /// Kind and size.
    pub note: String,
    /// Where it is had.
    pub href: String,
    /// Of which session.
    pub session: Option<String>,
    /// Who may have it, for the desk.
    pub audience: String,
    /// Where it is removed, for the desk.
    pub removal: String,
}

#[derive(Template)]
#[template(path = "materials.html")]
struct MaterialsPage {
    shell: ui::Shell,
    t: Texts,
    event: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "materials_desk.html")]
struct DeskPage {
    shell: ui::Shell,
    t: Texts,
    event: String,
    tabs: Vec<Link>,
    action: String,
    rows: Vec<Row>,
    form: Form,
    sessions: Vec<Choice>,
    audiences: Vec<Choice>,
    languages: Vec<Choice>,
    accept: String,
    help: String,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let event = queries::by_slug(&house.store, &viewer, &slug).await?;
    if viewer.secretariat_of(event.network_id).is_ok() {
        let desk = event_desk::open(&house, &viewer, &slug, Tab::Materials).await?;
        let form = Form::new()
            .with("audience", PARTICIPANTS)
            .with("language", default_language(&event));
        return page(&desk_page(&house, &viewer, desk, form).await?);
    }
    let participant = material::is_participant(&house.store, &viewer, &event).await?;
    let t = crate::TEXTS.reader(viewer.language);
    let title = event.title.in_language(viewer.language).text.to_owned();
    let shell = house
        .shell(&viewer, t.one("materials-of", "event", &title))
        .under(&title, event.path(""))
        .unlisted();
    let rows = rows(&house, &viewer, &event, participant, None).await?;
    page(&MaterialsPage {
        shell,
        t,
        event: title,
        rows,
    })
}

/// What the viewer may have of an event, as rows of a list; `key` is that of the personal page they
/// are on.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn rows(
    house: &House,
    viewer: &Viewer,
    event: &Event,
    participant: bool,
    key: Option<&str>,
) -> Result<Vec<Row>, Failure> {
    let materials = material::visible(&house.store, viewer, event, participant).await?;
    let sessions = session::Entity::find()
        .filter(session::Column::EventId.eq(event.id))
        .all(house.store.db())
        .await?;
    let t = crate::TEXTS.reader(viewer.language);
    let row = |material: material::Model| {
        let title = material.title.in_language(viewer.language);
        Row {
            lang: title.language.code(),
            note: material.note(&t),
            href: key.map_or_else(|| material.path(event), |key| material.personal_path(key)),
            session: material.session_title(viewer, event, &sessions),
            audience: String::new(),
            removal: format!("{}/removal", material.path(event)),
            title: title.text.to_owned(),
        }
    };
    Ok(materials.into_iter().map(row).collect())
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    headers: HeaderMap,
    parts: Result<Multipart, MultipartRejection>,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Materials).await?;
    let largest = house.settings.max_upload_bytes;
    let announced = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > largest.saturating_add(1024 * 1024)) {
        return Err(material_upload::too_large());
    }
    let parts =
        parts.map_err(|refused| Failure::Malformed(refused.status(), refused.body_text()))?;
    let (mut form, file) = material_upload::read(parts, "file", largest).await?;
    let Some(upload) = read_upload(&house, &desk, &mut form, file).await? else {
        return again(&desk_page(&house, &viewer, desk, form).await?);
    };
    match material_upload::upload(&house.store, &desk.by, &desk.event, upload).await {
        Ok(_) => see_other_saying(&desk.event.path("/materials"), "material-uploaded-flash"),
        Err(material_upload::Error::Fault(fault)) => Err(fault.into()),
        Err(refused) => {
            let (field, message) = match refused {
                material_upload::Error::NoFile => ("file", desk.t.get("material-file-missing")),
                material_upload::Error::UnknownKind => (
                    "file",
                    desk.t
                        .one("material-file-kind-unknown", "kinds", kinds(&desk.t)),
                ),
                material_upload::Error::UnknownSession => {
                    ("session", desk.t.get("desk-form-not-a-choice"))
                }
                _ => ("file", desk.t.get("material-file-disguised")),
            };
            form.refuse(field, message);
            again(&desk_page(&house, &viewer, desk, form).await?)
        }
    }
}

/// What the form asks for; nothing when something of it was refused.
async fn read_upload(
    house: &House,
    desk: &EventDesk,
    form: &mut Form,
    file: Option<material_upload::Sent>,
) -> Result<Option<material_upload::Upload>, Failure> {
    let t = &desk.t;
    let title = fields::line(form, "title", fields::LINE, t);
    let title = fields::required(form, "title", title, t);
    let language = fields::word::<Language>(form, "language", t)
        .unwrap_or_else(|| default_language(&desk.event));
    let session_id = fields::word::<Uuid>(form, "session", t);
    let chosen = form.text("audience").map(str::to_owned);
    let audience = if chosen.as_deref() == Some(PARTICIPANTS) {
        Some((MaterialAudience::Participants, Audience::default()))
    } else {
        let offered = audience_field::offered(&house.store, desk.event.network_id, &[], t).await?;
        let named = audience_field::read(&house.store, form, "audience", &offered, t).await?;
        if chosen.is_none() {
            form.refuse("audience", t.get("desk-form-missing"));
        }
        named.map(|named| (MaterialAudience::Named, named))
    };
    if file.is_none() {
        form.refuse("file", t.get("material-file-missing"));
    }
    let (Some(title), Some((audience, shown_to)), true) = (title, audience, form.is_fine()) else {
        return Ok(None);
    };
    Ok(Some(material_upload::Upload {
        title: Translated::new(language, title),
        session_id,
        audience,
        shown_to,
        file,
    }))
}

fn default_language(event: &Event) -> Language {
    event.languages.first().unwrap_or(Language::English)
}

fn kinds(t: &Texts) -> String {
    t.list(
        file_kind::endings()
            .map(str::to_uppercase)
            .collect::<Vec<_>>(),
    )
}

async fn desk_page(
    house: &House,
    viewer: &Viewer,
    desk: EventDesk,
    form: Form,
) -> Result<DeskPage, Failure> {
    let EventDesk {
        event,
        shell,
        t,
        title,
        tabs,
        ..
    } = desk;
    let store = &house.store;
    let mut rows = rows(house, viewer, &event, true, None).await?;
    let materials = material::visible(store, viewer, &event, true).await?;
    for (row, material) in rows.iter_mut().zip(materials) {
        row.audience = match material.audience {
            MaterialAudience::Participants => t.get(MaterialAudience::Participants.text()),
            MaterialAudience::Named => {
                audience_field::in_words(store, &material.shown_to, &t).await?
            }
        };
    }
    let mut audiences = vec![Choice::new(
        PARTICIPANTS,
        t.get(MaterialAudience::Participants.text()),
    )];
    audiences.extend(audience_field::offered(store, event.network_id, &[], &t).await?);
    let largest = i64::try_from(house.settings.max_upload_bytes).unwrap_or(i64::MAX);
    Ok(DeskPage {
        shell,
        event: title,
        tabs,
        action: event.path("/materials"),
        rows,
        form,
        sessions: sessions(house, viewer, &event).await?,
        audiences,
        languages: several_languages::choices(&t),
        accept: file_kind::endings()
            .map(|ending| format!(".{ending}"))
            .collect::<Vec<_>>()
            .join(","),
        help: t.with(
            "material-file-help",
            [
                ("size", t.bytes(largest).into()),
                ("kinds", kinds(&t).into()),
            ],
        ),
        t,
    })
}

async fn sessions(house: &House, viewer: &Viewer, event: &Event) -> Result<Vec<Choice>, Failure> {
    let days = queries::days(&house.store, event.id).await?;
    let mut sessions = session::Entity::find()
        .filter(session::Column::EventId.eq(event.id))
        .order_by_asc(session::Column::Starts)
        .order_by_asc(session::Column::Id)
        .all(house.store.db())
        .await?;
    sessions.sort_by_key(|session| days.iter().position(|day| day.id == session.day_id));
    let t = crate::TEXTS.reader(viewer.language);
    Ok(sessions
        .iter()
        .map(|session| {
            let title = session.title.in_language(viewer.language).text;
            Choice::new(session.id, format!("{} {title}", t.time(session.starts)))
        })
        .collect())
}

async fn file(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let event = queries::by_slug(&house.store, &viewer, &slug).await?;
    let participant = material::is_participant(&house.store, &viewer, &event).await?;
    give(
        &house,
        material::by_id(&house.store, &viewer, &event, participant, id).await?,
    )
    .await
}

async fn file_by_link(
    State(house): State<House>,
    viewer: Viewer,
    Path((key, id)): Path<(String, Uuid)>,
) -> PageResult {
    let (own, event) = holder::by_key(&house, &viewer, &key).await?;
    let participant = has_place(Some(&own));
    give(
        &house,
        material::by_id(&house.store, &viewer, &event, participant, id).await?,
    )
    .await
    .map(holder::secret)
}

async fn give(house: &House, material: material::Model) -> PageResult {
    let bytes = house
        .store
        .files()
        .get(&material.file_key)
        .await?
        .ok_or(Failure::NotFound)?;
    download(&material.file_name, &material.media_type, bytes).map(not_kept)
}

/// Keeps shared caches, ours too, from holding what is only for some.
fn not_kept(mut response: Response) -> Response {
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    response
}

async fn remove(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    let material = material::by_id(&house.store, &viewer, &event, true, id).await?;
    material_removal::remove(&house.store, &by, &event, material).await?;
    see_other_saying(&event.path("/materials"), "material-removed-flash")
}
