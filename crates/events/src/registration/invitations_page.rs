//! `/events/{slug}/invitations`: who is invited, and what came of it.

use super::application_page::letter_languages;
use super::invite::{Flaw, Guest, invite, read_guests, take_back};
use super::own_page::tone;
use crate::event::Registration;
use crate::event_desk::{self, EventDesk, Tab};
use crate::{application, invitation};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use texts::Texts;
use ui::{Choice, Pages, Shell, Tone};
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other_saying,
};

/// Invitations on a page.
const A_PAGE: u64 = 50;
/// Guests invited at once.
const MOST_AT_ONCE: usize = 1_000;
/// Lines that are named before the list of them is cut off.
const MOST_FLAWS: usize = 20;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/invitations", show)
        .post("/events/{slug}/invitations", create)
        .post("/events/{slug}/invitations/{id}/repetition", repeat)
        .post("/events/{slug}/invitations/{id}/withdrawal", withdraw)
}

#[derive(Template)]
#[template(path = "desk_selection_invitations.html")]
struct InvitationsPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    event_path: String,
    /// Whether one can register without an invitation.
    is_open: bool,
    form: Form,
    languages: Vec<Choice>,
    rows: Vec<Row>,
    pages: Pages,
    count: u64,
}

struct Row {
    id: Uuid,
    name: String,
    email: String,
    invited_at: String,
    status: String,
    tone: Tone,
    /// The application that came of it.
    href: Option<String>,
}

impl InvitationsPage {
    async fn new(house: &House, desk: EventDesk, at: u64, form: Form) -> Result<Self, Failure> {
        let (event, t) = (&desk.event, desk.t);
        let db = house.store.db();
        let all = invitation::Entity::find().filter(invitation::Column::EventId.eq(event.id));
        let count = all.clone().count(db).await?;
        let last = count.div_ceil(A_PAGE).max(1);
        let at = at.clamp(1, last);
        let invited = all
            .order_by_desc(invitation::Column::InvitedAt)
            .order_by_asc(invitation::Column::Email)
            .offset((at - 1) * A_PAGE)
            .limit(A_PAGE)
            .all(db)
            .await?;
        let came: HashMap<Uuid, application::Model> = application::Entity::find()
            .filter(
                application::Column::Id.is_in(invited.iter().filter_map(|one| one.application_id)),
            )
            .all(db)
            .await?
            .into_iter()
            .map(|application| (application.id, application))
            .collect();
        let path = event.path("");
        let rows = invited.into_iter().map(|invitation| {
            let application = invitation.application_id.and_then(|id| came.get(&id));
            Row {
                id: invitation.id,
                name: invitation.name,
                email: invitation.email,
                invited_at: t.moment(invitation.invited_at, event.zone()),
                status: match application {
                    Some(application) => t.get(application.status.text()),
                    None => t.get("desk-invitations-waiting"),
                },
                tone: application.map_or(Tone::Neutral, |application| tone(application.status)),
                href: application
                    .map(|application| format!("{path}/applications/{}", application.id)),
            }
        });
        let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        Ok(Self {
            rows: rows.collect(),
            pages: Pages::new(number(at), number(last), |page| {
                format!("{path}/invitations?page={page}")
            }),
            is_open: event.registration != Registration::Invitation,
            languages: letter_languages(),
            event_path: path,
            form,
            count,
            shell: desk.shell.clone(),
            t,
            desk,
        })
    }
}

fn blank(viewer: &Viewer) -> Form {
    Form::new().with("language", viewer.language.code())
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Invitations).await?;
    let at = query.parse("page").unwrap_or(1);
    page(&InvitationsPage::new(&house, desk, at, blank(&viewer)).await?)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Invitations).await?;
    let t = desk.t;
    let language = form.parse::<Language>("language").ok().flatten();
    let language = language.filter(|language| texts::UI_LANGUAGES.contains(language));
    if language.is_none() {
        form.refuse("language", t.get("application-answer-not-a-choice"));
    }
    let guests = match read_guests(form.value("guests")) {
        Ok(guests) if guests.is_empty() => {
            form.refuse("guests", t.get("desk-invitations-nobody"));
            guests
        }
        Ok(guests) if guests.len() > MOST_AT_ONCE => {
            form.refuse(
                "guests",
                t.one("desk-invitations-too-many", "most", MOST_AT_ONCE),
            );
            guests
        }
        Ok(guests) => guests,
        Err(flaws) => {
            form.refuse("guests", flaws_text(&flaws, &t));
            Vec::new()
        }
    };
    let Some(language) = language.filter(|_| form.is_fine()) else {
        return again(&InvitationsPage::new(&house, desk, 1, form).await?);
    };
    let sent = invite(&house.store, &desk.by, &desk.event, &guests, language).await?;
    said(&desk, sent)
}

fn said(desk: &EventDesk, sent: usize) -> PageResult {
    let flash = if sent > 0 {
        "desk-invitations-sent-flash"
    } else {
        "desk-invitations-none-sent-flash"
    };
    see_other_saying(&desk.event.path("/invitations"), flash)
}

/// What is wrong, line by line.
fn flaws_text(flaws: &[(usize, Flaw)], t: &Texts) -> String {
    let sentences = flaws
        .iter()
        .take(MOST_FLAWS)
        .map(|(line, flaw)| match flaw {
            Flaw::NoAddress => t.one("desk-invitations-no-address", "line", *line),
            Flaw::Twice => t.one("desk-invitations-twice", "line", *line),
        });
    let mut sentences: Vec<String> = sentences.collect();
    if flaws.len() > MOST_FLAWS {
        sentences.push(t.one(
            "desk-invitations-more-flaws",
            "count",
            flaws.len() - MOST_FLAWS,
        ));
    }
    sentences.join(" ")
}

async fn repeat(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Invitations).await?;
    let invitation = invitation::Entity::find_by_id(id)
        .filter(invitation::Column::EventId.eq(desk.event.id))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    let guest = Guest {
        name: invitation.name,
        email: invitation.email,
    };
    let sent = invite(
        &house.store,
        &desk.by,
        &desk.event,
        &[guest],
        invitation.language,
    )
    .await?;
    said(&desk, sent)
}

async fn withdraw(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Invitations).await?;
    let flash = if take_back(&house.store, &desk.by, &desk.event, id).await? {
        "desk-invitations-taken-back-flash"
    } else {
        "desk-invitations-used-flash"
    };
    see_other_saying(&desk.event.path("/invitations"), flash)
}
