//! `/events/{slug}/applications/new`: the form, and the page that thanks for it. That page is the
//! same whether the application is new or there was one already: how it stands is told by mail.

use super::answers::{self, Field};
use super::apply::{self, admits, apply};
use super::reading::Questionnaire;
use crate::event::Registration;
use crate::participant_view::{
    DayShown, ParticipantView, day_shown, participant_view, web_address,
};
use crate::{Event, State as Stands, TEXTS, holder, invitation, queries};
use askama::Template;
use axum::extract::State;
use members::network;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use texts::Texts;
use ui::{Choice, Shell};
use vocabulary::{Country, Slug};
use web::{
    Failure, Form, House, PageResult, Path, Query, Routes, Viewer, again, page, see_other, ticket,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/applications/new", show)
        .get("/events/{slug}/applications/received", received)
        .post("/events/{slug}/applications", create)
}

#[derive(Template)]
#[template(path = "application.html")]
struct ApplicationPage {
    shell: Shell,
    t: Texts,
    event_title: String,
    lead: String,
    /// What the button says.
    deed: String,
    /// Why there is no form.
    notice: Option<String>,
    is_full: bool,
    event_path: String,
    form: Form,
    questions: Vec<Field>,
    targets: Vec<Choice>,
    countries: Vec<Choice>,
    country_needed: bool,
    languages: Vec<Choice>,
    privacy: String,
    days: Vec<DayShown>,
    place: ParticipantView,
    closes: Option<String>,
}

#[derive(Template)]
#[template(path = "application_received.html")]
struct ReceivedPage {
    shell: Shell,
    t: Texts,
    event_title: String,
    event_path: String,
}

impl ApplicationPage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        asked: &Questionnaire,
        form: Form,
        notice: Option<String>,
    ) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let event = &asked.event;
        let title = event.title.in_language(viewer.language).text.to_owned();
        let network = network::Entity::find_by_id(event.network_id)
            .one(house.store.db())
            .await?;
        let own_zone = viewer.standing().map(|standing| standing.time_zone);
        let days = queries::days(&house.store, event.id).await?;
        let (heading, lead, deed) = match event.registration {
            Registration::Selection => (
                "application-title-selection",
                "application-lead-selection",
                "application-deed-selection",
            ),
            _ => ("application-title", "application-lead", "application-deed"),
        };
        let mut shell = house
            .shell(viewer, t.get(heading))
            .under(t.get("event-navigation"), "/events")
            .under(&title, event.path(""))
            .unlisted();
        let privacy = match &network {
            Some(network) => {
                shell = shell.of_network(&network.name, network.slug.to_string());
                t.one("application-privacy", "network", &network.name)
            }
            None => String::new(),
        };
        Ok(Self {
            lead: t.get(lead),
            deed: t.get(deed),
            notice,
            is_full: event.state(house.store.now()) == Stands::Full,
            event_path: event.path(""),
            form,
            questions: answers::fields(&asked.questions, &t),
            targets: targets(asked, &t),
            countries: countries(&t),
            country_needed: asked.country_needed,
            languages: letter_languages(),
            privacy,
            days: days
                .iter()
                .map(|day| day_shown(day, event.zone(), own_zone, &t))
                .collect(),
            place: participant_view(event, &t, false),
            closes: event.closes_at.map(|at| t.moment(at, event.zone())),
            event_title: title,
            shell,
            t,
        })
    }
}

/// What applicants can be.
pub(crate) fn targets(asked: &Questionnaire, t: &Texts) -> Vec<Choice> {
    asked
        .targets()
        .iter()
        .map(|target| Choice::new(target.word(), t.get(target.one())))
        .collect()
}

/// Every country, in the order of the reader's alphabet.
pub(crate) fn countries(t: &Texts) -> Vec<Choice> {
    let mut all: Vec<Choice> = Country::all()
        .map(|country| Choice::new(country.code(), t.country(country)))
        .collect();
    let compare = t.compare();
    all.sort_by(|a, b| compare(&a.label, &b.label));
    all
}

/// The languages in which letters are written, each by its own name.
pub(super) fn letter_languages() -> Vec<Choice> {
    texts::UI_LANGUAGES
        .iter()
        .map(|language| Choice::new(language.code(), language.endonym()))
        .collect()
}

/// Why there is no form for this reader now.
async fn notice(
    house: &House,
    viewer: &Viewer,
    event: &Event,
    secret: Option<&str>,
    t: &Texts,
) -> Result<Result<Option<invitation::Model>, String>, Failure> {
    if let Err(refusal) = admits(event, house.store.now()) {
        return Ok(Err(refusal_text(&refusal, event, t)));
    }
    if event.registration != Registration::Invitation {
        return Ok(Ok(None));
    }
    let Some(secret) = secret else {
        return Ok(Err(t.get("application-not-invited")));
    };
    let invitation = invitation::Entity::find()
        .filter(invitation::Column::EventId.eq(event.id))
        .filter(invitation::Column::Digest.eq(ticket::digest(secret)))
        .one(house.store.db())
        .await?;
    if invitation.is_none() {
        house.throttle.count("invitation", viewer.address, None)?;
    }
    Ok(match invitation {
        Some(invitation) => Ok(Some(invitation)),
        None => Err(t.get("application-not-invited")),
    })
}

/// Why an application is not taken, for its sender.
pub(super) fn refusal_text(refusal: &apply::Error, event: &Event, t: &Texts) -> String {
    match refusal {
        apply::Error::NotYet => match event.opens_at {
            Some(opens) => t.one(
                "application-opens-at",
                "opens",
                t.moment(opens, event.zone()),
            ),
            None => t.get("application-not-yet"),
        },
        apply::Error::NotNeeded => t.get("application-not-needed"),
        apply::Error::Elsewhere => t.get("application-elsewhere"),
        apply::Error::NotInvited => t.get("application-invitation-used"),
        apply::Error::Already => t.get("application-already"),
        apply::Error::Closed | apply::Error::Fault(_) => t.get("application-closed"),
    }
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let asked = Questionnaire::of(&house, &viewer, &slug).await?;
    let t = TEXTS.reader(viewer.language);
    let elsewhere = asked
        .event
        .registration_url
        .as_deref()
        .and_then(web_address);
    if let (Registration::External, Some(address)) = (asked.event.registration, elsewhere) {
        return see_other(address);
    }
    let secret = query.text("invitation");
    let mut form = asked.blank(&viewer);
    let notice = match notice(&house, &viewer, &asked.event, secret, &t).await? {
        Ok(Some(invitation)) => {
            form.set("invitation", secret.unwrap_or_default());
            if viewer.standing().is_none() {
                form.set("name", invitation.name);
                form.set("email", invitation.email);
                form.set("language", invitation.language.code());
            }
            None
        }
        Ok(None) => None,
        Err(notice) => Some(notice),
    };
    let shown = page(&ApplicationPage::new(&house, &viewer, &asked, form, notice).await?)?;
    Ok(if secret.is_some() {
        holder::secret(shown)
    } else {
        shown
    })
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let asked = Questionnaire::of(&house, &viewer, &slug).await?;
    let t = TEXTS.reader(viewer.language);
    let Some(draft) = asked.read(&mut form, &viewer, &t) else {
        return again(&ApplicationPage::new(&house, &viewer, &asked, form, None).await?);
    };
    house.throttle.count_account("application", &draft.email)?;
    let is_own = draft.person_id.is_some();
    match apply(&house, viewer.actor(), asked.event.id, draft).await {
        Ok(receipt) if is_own => see_other(&format!("/applications/{}", receipt.id)),
        Err(apply::Error::Already) if is_own => {
            match queries::own_application(&house.store, &viewer, asked.event.id).await? {
                Some(own) => see_other(&format!("/applications/{}", own.id)),
                None => see_other(&asked.event.path("/applications/received")),
            }
        }
        Ok(_) | Err(apply::Error::Already) => {
            see_other(&asked.event.path("/applications/received"))
        }
        Err(apply::Error::Fault(fault)) => Err(fault.into()),
        Err(refusal) => {
            let notice = refusal_text(&refusal, &asked.event, &t);
            again(&ApplicationPage::new(&house, &viewer, &asked, form, Some(notice)).await?)
        }
    }
}

async fn received(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let event = queries::by_slug(&house.store, &viewer, &slug).await?;
    let t = TEXTS.reader(viewer.language);
    let title = event.title.in_language(viewer.language).text.to_owned();
    let shell = house
        .shell(&viewer, t.get("application-received-title"))
        .under(t.get("event-navigation"), "/events")
        .under(&title, event.path(""))
        .unlisted();
    page(&ReceivedPage {
        shell,
        t,
        event_title: title,
        event_path: event.path(""),
    })
}
