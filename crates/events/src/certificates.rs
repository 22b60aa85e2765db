//! Certificates of attendance: the desk's list, the paper for each participant, and the page on
//! which anybody who has seen one learns whether it is genuine.

use crate::certificate::{self, NotDue};
use crate::desk_list::page_of;
use crate::event_desk::{self, EventDesk, Tab};
use crate::follow_up::{self, About};
use crate::{
    Event, State as EventState, application, certificate_letters, certify, check_in, event, holder,
    queries,
};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse};
use members::network;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{HashMap, HashSet};
use texts::Texts;
use ui::{FlashKind, Link, Pages, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, House, PageResult, Path, Query, Routes, Viewer, again, download, page,
    see_other_saying,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/certificates", show)
        .post("/events/{slug}/certificates/letters", write)
        .get("/events/{slug}/certificates/{id}", paper_for)
        .post("/events/{slug}/certificates/{id}", issue_for)
        .get("/events/{slug}/certificate.pdf", own_paper)
        .get("/applications/{key}/certificate.pdf", paper_by_link)
        .get("/certificates/{number}", verify)
}

#[derive(Template)]
#[template(path = "certificates.html")]
struct CertificatesPage {
    shell: Shell,
    t: Texts,
    event: String,
    tabs: Vec<Link>,
    is_over: bool,
    rows: Vec<Row>,
    pages: Pages,
    to_write: usize,
    letters: String,
    attendance: String,
}

struct Row {
    name: String,
    organisation: String,
    dates: String,
    time: String,
    issued: Option<String>,
    written: bool,
    href: String,
}

#[derive(Template)]
#[template(path = "certificate_refused.html")]
struct RefusedPage {
    shell: Shell,
    t: Texts,
    title: String,
    reason: String,
    back: String,
}

#[derive(Template)]
#[template(path = "certificate_verified.html")]
struct VerifiedPage {
    shell: Shell,
    t: Texts,
    /// Whether attendance is still on record.
    stands: bool,
    person: Option<String>,
    event: String,
    lang: &'static str,
    dates: String,
    place: String,
    network: String,
    issued: String,
    number: String,
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    page(&certificates_page(&house, &viewer, &slug, &query).await?)
}

async fn certificates_page(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    query: &Query,
) -> Result<CertificatesPage, Failure> {
    let desk = event_desk::open(house, viewer, slug, Tab::Certificates).await?;
    let EventDesk {
        event,
        shell,
        t,
        title,
        state,
        tabs,
        ..
    } = desk;
    let db = house.store.db();
    let mut there = application::Entity::find()
        .filter(certificate_letters::were_there(event.id))
        .all(db)
        .await?;
    let compare = t.compare();
    there.sort_by(|a, b| compare(&a.name, &b.name).then(a.id.cmp(&b.id)));
    let days = queries::days(&house.store, event.id).await?;
    let check_ins: HashSet<(Uuid, Uuid)> = check_in::Entity::find()
        .filter(check_in::Column::EventId.eq(event.id))
        .all(db)
        .await?
        .into_iter()
        .map(|check_in| (check_in.application_id, check_in.day_id))
        .collect();
    let issued: HashMap<Uuid, certificate::Model> = certificate::Entity::find()
        .filter(certificate::Column::EventId.eq(event.id))
        .all(db)
        .await?
        .into_iter()
        .map(|issued| (issued.application_id, issued))
        .collect();
    let written: HashSet<Uuid> = follow_up::Entity::find()
        .select_only()
        .column(follow_up::Column::ApplicationId)
        .filter(follow_up::Column::EventId.eq(event.id))
        .filter(follow_up::Column::About.eq(About::Certificate))
        .into_tuple::<Uuid>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let now = house.store.now();
    let row = |own: &application::Model| {
        let here = |day: Uuid| check_ins.contains(&(own.id, day));
        let attended = certificate::due(&event, own.status, &days, here, now).ok();
        let hours = attended.as_ref().map(|attended| attended.minutes(&event));
        Row {
            name: own.name.clone(),
            organisation: own.organisation.clone(),
            dates: attended.map_or(String::new(), |attended| attended.dates(&t)),
            time: hours.map_or(String::new(), |minutes| duration(minutes, &t)),
            issued: issued
                .get(&own.id)
                .map(|issued| t.moment(issued.issued_at, event.zone())),
            written: written.contains(&own.id),
            href: event.path(&format!("/certificates/{}", own.id)),
        }
    };
    let path = event.path("/certificates");
    let (shown, pages) = page_of(&there, query, |number| format!("{path}?page={number}"));
    Ok(CertificatesPage {
        event: title,
        tabs,
        is_over: state == EventState::Past,
        rows: shown.iter().map(row).collect(),
        to_write: there
            .iter()
            .filter(|own| own.address().is_some() && !written.contains(&own.id))
            .count(),
        pages,
        letters: format!("{path}/letters"),
        attendance: event.path("/attendance"),
        shell,
        t,
    })
}

fn duration(minutes: u32, t: &Texts) -> String {
    t.with(
        "certificate-hours",
        [
            ("hours", (minutes / 60).into()),
            ("minutes", (minutes % 60).into()),
        ],
    )
}

async fn write(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let (event, by) = queries::at_desk(&house.store, &viewer, &slug).await?;
    match certificate_letters::write(&house.store, &by, &event).await {
        Ok(_) => see_other_saying(&event.path("/certificates"), "certificate-letters-flash"),
        Err(certificate_letters::Error::NotOver) => {
            let mut page = certificates_page(&house, &viewer, &slug, &query).await?;
            page.shell = page
                .shell
                .saying(FlashKind::Danger, page.t.get("certificate-not-over"));
            again(&page)
        }
        Err(certificate_letters::Error::Fault(fault)) => Err(fault.into()),
    }
}

/// The desk prints the one that a participant has, by the key of their application.
async fn paper_for(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (event, own) = participant(&house, &viewer, &slug, id).await?;
    let issued = certificate::Entity::find()
        .filter(certificate::Column::ApplicationId.eq(own.id))
        .one(house.store.db())
        .await?;
    // Looking issues nothing.
    if issued.is_none() {
        return Err(Failure::NotFound);
    }
    give(&house, &viewer, &event, &own, &event.path("/certificates")).await
}

/// The desk issues one for a participant who has not taken theirs.
async fn issue_for(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let (event, own) = participant(&house, &viewer, &slug, id).await?;
    let back = event.path("/certificates");
    match certify::certify(&house, viewer.actor(), &event, &own).await {
        Ok(_) => see_other_saying(&back, "certificate-issued-flash"),
        Err(refused) => refuse(&house, &viewer, refused, &back),
    }
}

/// A participant of an event at whose desk the viewer works.
async fn participant(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    id: Uuid,
) -> Result<(Event, application::Model), Failure> {
    let (event, _) = queries::at_desk(&house.store, viewer, slug).await?;
    let own = application::Entity::find_by_id(id)
        .filter(application::Column::EventId.eq(event.id))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((event, own))
}

/// A participant who is signed in takes their own.
async fn own_paper(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let event = queries::by_slug(&house.store, &viewer, &slug).await?;
    if viewer.standing().is_none() {
        return Err(Failure::SignIn);
    }
    let own = queries::own_application(&house.store, &viewer, event.id)
        .await?
        .ok_or(Failure::NotFound)?;
    give(&house, &viewer, &event, &own, &event.path("")).await
}

async fn paper_by_link(
    State(house): State<House>,
    viewer: Viewer,
    Path(key): Path<String>,
) -> PageResult {
    let (own, event) = holder::by_key(&house, &viewer, &key).await?;
    give(
        &house,
        &viewer,
        &event,
        &own,
        &format!("/applications/{key}"),
    )
    .await
}

async fn give(
    house: &House,
    viewer: &Viewer,
    event: &Event,
    own: &application::Model,
    back: &str,
) -> PageResult {
    match certify::certify(house, viewer.actor(), event, own).await {
        Ok(printed) => download(
            &format!("{}-certificate.pdf", event.slug),
            "application/pdf",
            printed,
        )
        .map(holder::secret),
        Err(refused) => refuse(house, viewer, refused, back),
    }
}

/// Says why there is no certificate.
fn refuse(house: &House, viewer: &Viewer, refused: certify::Error, back: &str) -> PageResult {
    let t = crate::TEXTS.reader(viewer.language);
    let reason = match refused {
        certify::Error::NotDue(not_due) => t.get(match not_due {
            NotDue::Cancelled => "certificate-cancelled",
            NotDue::NotOver => "certificate-not-over",
            NotDue::NoPlace => "certificate-no-place",
            NotDue::NotThere => "certificate-not-there",
        }),
        certify::Error::Unprintable(characters) => {
            t.one("certificate-unprintable", "characters", characters)
        }
        fault => return Err(fault.into()),
    };
    let title = t.get("certificate-refused-title");
    let shell = house.shell(viewer, &title).unlisted();
    let refused = RefusedPage {
        shell,
        t,
        title,
        reason,
        back: back.to_owned(),
    };
    let answer = (StatusCode::FORBIDDEN, Html(refused.render()?)).into_response();
    Ok(holder::secret(answer))
}

/// For anybody who holds a certificate in their hand.
async fn verify(
    State(house): State<House>,
    viewer: Viewer,
    Path(number): Path<String>,
) -> PageResult {
    let db = house.store.db();
    let found = certificate::Entity::find()
        .filter(certificate::Column::Number.eq(certificate::as_kept(&number)))
        .one(db)
        .await?;
    let Some(issued) = found else {
        house.throttle.count("certificate", viewer.address, None)?;
        return Err(Failure::NotFound);
    };
    let event = event::Entity::find_by_id(issued.event_id)
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    let network = network::Entity::find_by_id(event.network_id)
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    let here: Vec<Uuid> = check_in::Entity::find()
        .select_only()
        .column(check_in::Column::DayId)
        .filter(check_in::Column::ApplicationId.eq(issued.application_id))
        .into_tuple()
        .all(db)
        .await?;
    let days = queries::days(&house.store, event.id).await?;
    let t = crate::TEXTS.reader(viewer.language);
    // As on the paper, unless the desk has taken all check-ins back since.
    let attended = certificate::Attended::on(&days, |day| here.contains(&day));
    let title = event.title.in_language(event.language());
    let shell = house
        .shell(&viewer, t.get("certificate-verified-title"))
        .of_network(&network.name, network.slug.to_string())
        .unlisted();
    let verified = VerifiedPage {
        shell,
        person: Some(issued.name).filter(|name| !name.is_empty()),
        event: title.text.to_owned(),
        lang: title.language.code(),
        stands: !attended.is_empty(),
        dates: attended.dates(&t),
        place: certify::place(&event, &t),
        network: network.name,
        issued: t.date(issued.issued_at.with_timezone(&event.zone()).date_naive()),
        number: issued.number,
        t,
    };
    page(&verified).map(holder::secret)
}
