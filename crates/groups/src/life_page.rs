//! The life of a group as its members and the secretariat see it: what can happen next, what is
//! missing, the reports, and what has happened.

use crate::frame::{self, Said, written};
use crate::group::{self, Group, State};
use crate::group_page::situation;
use crate::health_view::{self, Line};
use crate::life::{
    self, Error, Missing, Situation, Steward, approve, close, decline, extend, gather, open, rest,
    succeed,
};
use crate::reports::{self, Reported};
use crate::{Member, TEXTS, asking, membership, queries, step, wave};
use askama::Template;
use axum::extract::State as Held;
use events::fields::{TEXT, line};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use texts::Texts;
use ui::{Choice, Link};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/groups/{slug}/life", show)
        .post("/groups/{slug}/steps", create)
        .post("/groups/{slug}/reports", hand_in)
        .post("/groups/{slug}/wave", assign)
        .post("/groups/{slug}/following", follow)
}

store::choice! {
    /// A step that people take; the word is what the form sends.
    pub(crate) enum Step {
        Gather = "gather" => "group-step-gather",
        Approve = "approve" => "group-step-approve",
        Open = "open" => "group-step-open",
        Extend = "extend" => "group-step-extend",
        Rest = "rest" => "group-step-rest",
        Wake = "wake" => "group-step-wake",
        BeginToClose = "begin-to-close" => "group-step-begin-to-close",
        Close = "close" => "group-step-close",
        Succeed = "succeed" => "group-step-succeed",
        Decline = "decline" => "group-step-decline",
    }
}

impl Step {
    /// What the rule says, apart from the choice of a successor.
    fn may(self, it: &Situation) -> Result<(), Vec<Missing>> {
        match self {
            Self::Gather => it.may_gather(),
            Self::Approve => it.may_be_approved(),
            Self::Open => it.may_be_opened(),
            Self::Extend => it.may_be_extended(),
            Self::Rest => it.may_rest(),
            Self::Wake => it.may_be_woken(),
            Self::BeginToClose => it.may_begin_to_close(),
            Self::Close => it.may_be_closed(),
            Self::Succeed => it.may_be_succeeded(),
            Self::Decline => it.may_be_declined(),
        }
    }

    /// The step that leads a group that is not at work on.
    pub(crate) fn next_of(state: State) -> Option<Self> {
        match state {
            State::Proposed => Some(Self::Gather),
            State::Gathering => Some(Self::Approve),
            State::Approved => Some(Self::Open),
            State::Closing => Some(Self::Close),
            _ => None,
        }
    }

    /// The step for which a group waits in this state, for those who cannot take it.
    fn awaited_in(state: State) -> Option<Self> {
        match state {
            State::Dormant => Some(Self::Wake),
            state => Self::next_of(state),
        }
    }

    /// Whether a head may take it too; the others are the secretariat's.
    fn is_for_heads(self) -> bool {
        matches!(self, Self::Rest | Self::BeginToClose)
    }

    /// What will happen, as a question before it does, where it cannot be taken back.
    fn question(self) -> Option<&'static str> {
        match self {
            Self::Decline => Some("group-step-decline-question"),
            Self::Close => Some("group-step-close-question"),
            Self::Succeed => Some("group-step-succeed-question"),
            Self::BeginToClose => Some("group-step-begin-to-close-question"),
            _ => None,
        }
    }
}

#[derive(Template)]
#[template(path = "life.html")]
struct LifePage {
    shell: ui::Shell,
    t: Texts,
    group: Said,
    tabs: Vec<Link>,
    form: Form,
    path: String,
    state: String,
    tone: ui::Tone,
    next: Vec<Next>,
    health: Vec<Line>,
    may_edit: bool,
    may_report: bool,
    is_final: bool,
    reports: Vec<Reported>,
    steps: Vec<Done>,
    waves: Vec<Choice>,
    successors: Vec<Choice>,
    question: Option<String>,
}

/// A step that could be taken, or what is missing.
struct Next {
    word: &'static str,
    label: String,
    /// Whether this viewer may take it; others read what is missing.
    is_theirs: bool,
    question: String,
    missing: Vec<String>,
    needs_successor: bool,
}

struct Done {
    state: String,
    when: String,
    who: String,
    note: String,
}

impl LifePage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        group: &Group,
        form: Form,
    ) -> Result<Self, Failure> {
        let (store, t) = (&house.store, TEXTS.reader(viewer.language));
        let situation = situation(house, group).await?;
        let is_secretariat = viewer.is_secretariat_of(group.network_id);
        let steward = Steward::of(viewer, group).is_ok();
        let steps = queries::steps(store, group.id).await?;
        let people =
            members::queries::people_by_ids(store, steps.iter().filter_map(|step| step.person_id))
                .await?;
        let form = match group.wave_id {
            Some(wave) if form.text("wave").is_none() => form.with("wave", wave),
            _ => form,
        };
        Ok(Self {
            shell: frame::shell(house, viewer, group, t.get("group-life-title"))
                .await?
                .unlisted(),
            tabs: frame::tabs(viewer, group),
            path: group.path(""),
            group: Said::of(&group.name, viewer.language),
            state: t.get(group.state.text()),
            tone: frame::tone(group.state),
            next: next(&situation, is_secretariat, steward, &t),
            health: health_view::lines(&health_view::seen_by(store, viewer, group).await?, &t),
            may_edit: steward && !group.state.is_over(),
            may_report: steward && (group.state.is_at_work() || group.state == State::Closing),
            is_final: group.state == State::Closing,
            reports: reports::all(store, group.id, &t).await?,
            steps: steps
                .iter()
                .rev()
                .map(|step| Done {
                    state: t.get(step.state.text()),
                    when: t.date(step.at.date_naive()),
                    who: people
                        .iter()
                        .find(|person| Some(person.id) == step.person_id)
                        .map(|person| person.name.clone())
                        .unwrap_or_default(),
                    note: step
                        .note
                        .clone()
                        .filter(|_| is_between(viewer, is_secretariat, step))
                        .unwrap_or_default(),
                })
                .collect(),
            waves: if is_secretariat && is_ahead(group.state) {
                waves(house, group, &t).await?
            } else {
                Vec::new()
            },
            successors: if is_secretariat && situation.may_be_succeeded().is_ok() {
                successors(house, viewer, group, &t).await?
            } else {
                Vec::new()
            },
            question: question(house, viewer, group, &t).await?,
            form,
            t,
        })
    }
}

/// Whether a note of a step is for this viewer: who else might take part is between the proposer and the
/// secretariat.
fn is_between(viewer: &Viewer, is_secretariat: bool, step: &step::Model) -> bool {
    let own = viewer.standing().map(|standing| standing.person_id);
    is_secretariat
        || step.state != State::Proposed
        || step.person_id.is_some_and(|person| own == Some(person))
}

/// Whether a group is not open yet, so that it can be part of a wave.
fn is_ahead(state: State) -> bool {
    matches!(state, State::Proposed | State::Gathering | State::Approved)
}

/// The steps whose time it is, with what is missing: those that the viewer may take, and the one for which
/// the group waits.
fn next(situation: &Situation, is_secretariat: bool, steward: bool, t: &Texts) -> Vec<Next> {
    let awaited = Step::awaited_in(situation.group.state);
    let knows_extensions = situation.rules.extension_months.is_some();
    let is_no_matter = |what: &Missing| match what {
        Missing::NotNow(_) => true,
        Missing::Extension => !knows_extensions,
        _ => false,
    };
    Step::ALL
        .iter()
        .filter_map(|step| {
            let is_theirs = is_secretariat || (steward && step.is_for_heads());
            if !is_theirs && awaited != Some(*step) {
                return None;
            }
            let missing = match step.may(situation) {
                Ok(()) => Vec::new(),
                Err(missing) if missing.iter().any(is_no_matter) => return None,
                Err(missing) => missing.iter().map(|what| what.say(t)).collect(),
            };
            Some(Next {
                word: step.word(),
                label: t.get(step.text()),
                is_theirs,
                question: step.question().map(|key| t.get(key)).unwrap_or_default(),
                missing,
                needs_successor: *step == Step::Succeed,
            })
        })
        .collect()
}

async fn waves(house: &House, group: &Group, t: &Texts) -> Result<Vec<Choice>, Failure> {
    let waves = wave::Entity::find()
        .filter(wave::Column::NetworkId.eq(group.network_id))
        .filter(wave::Column::OpenedAt.is_null())
        .order_by_asc(wave::Column::PlannedAt)
        .all(house.store.db())
        .await?;
    Ok(waves
        .iter()
        .map(|wave| {
            let name = wave.name.in_language(t.language()).text;
            Choice::new(wave.id.to_string(), name)
        })
        .collect())
}

async fn successors(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    t: &Texts,
) -> Result<Vec<Choice>, Failure> {
    let living = State::ALL.iter().copied().filter(|it| it.may_carry_on());
    let found = queries::visible(viewer)
        .filter(group::Column::NetworkId.eq(group.network_id))
        .filter(group::Column::Id.ne(group.id))
        .filter(group::Column::State.is_in(living))
        .order_by_asc(group::Column::Slug)
        .all(house.store.db())
        .await?;
    Ok(found
        .iter()
        .map(|other| {
            let name = other.name.in_language(t.language()).text;
            Choice::new(other.slug.as_str(), name)
        })
        .collect())
}

/// The name of the group into which the viewer's organisation is asked to follow.
async fn question(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    t: &Texts,
) -> Result<Option<String>, Failure> {
    let Some(seat) = membership::seat_of(viewer, group.id) else {
        return Ok(None);
    };
    let Some(asked) = succeed::question(&house.store, seat).await? else {
        return Ok(None);
    };
    let successor = group::Entity::find_by_id(asked.successor_id)
        .one(house.store.db())
        .await?;
    Ok(successor.map(|it| it.name.in_language(t.language()).text.to_owned()))
}

/// `GET /groups/{slug}/life`
async fn show(Held(house): Held<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let group = queries::from_within(&house.store, &viewer, &slug).await?;
    page(&LifePage::new(&house, &viewer, &group, Form::new()).await?)
}

/// What comes of a deed: back to the life, or what is missing.
async fn done(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    result: Result<&'static str, Error>,
    field: &str,
    mut form: Form,
) -> PageResult {
    match result {
        Ok(flash) => see_other_saying(&group.path("/life"), flash),
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(Error::NotFound) => Err(Failure::NotFound),
        Err(Error::Missing(missing)) => {
            let t = TEXTS.reader(viewer.language);
            let said: Vec<String> = missing.iter().map(|what| what.say(&t)).collect();
            form.refuse(field, said.join(" "));
            // As it is now: somebody else may have been faster.
            let group = queries::by_slug(&house.store, viewer, &group.slug).await?;
            again(&LifePage::new(house, viewer, &group, form).await?)
        }
    }
}

/// `POST /groups/{slug}/steps`
async fn create(
    Held(house): Held<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let t = TEXTS.reader(viewer.language);
    let Ok(Some(step)) = form.parse::<Step>("step") else {
        return Err(Failure::NotFound);
    };
    let note = line(
        &mut form,
        "note",
        2_000,
        &events::TEXTS.reader(t.language()),
    );
    if !form.is_fine() {
        return again(&LifePage::new(&house, &viewer, &group, form).await?);
    }
    let store = &house.store;
    let note = note.as_deref();
    let result = if step.is_for_heads() {
        match step {
            Step::Rest => rest::rest(store, &steward, &group, note).await,
            _ => close::begin(store, &steward, &group, note).await,
        }
    } else {
        let by = viewer.secretariat_of(group.network_id)?;
        match step {
            Step::Gather => gather::gather(store, &by, &group, note).await,
            Step::Approve => approve::approve(store, &by, &group, note).await,
            Step::Open => open::open(store, &by, &group, note).await,
            Step::Extend => extend::extend(store, &by, &group, note).await,
            Step::Wake => rest::wake(store, &by, &group, note).await,
            Step::Close => close::close(store, &by, &group, note).await,
            Step::Decline => decline::decline(store, &by, &group, note).await,
            Step::Succeed => {
                let Some(successor) = successor(&house, &viewer, &form).await? else {
                    form.refuse("successor", t.get("group-successor-missing"));
                    return again(&LifePage::new(&house, &viewer, &group, form).await?);
                };
                succeed::succeed(store, &by, &group, &successor, note).await
            }
            Step::Rest | Step::BeginToClose => return Err(Failure::NotFound),
        }
    };
    let result = result.map(|_| "group-step-flash");
    done(&house, &viewer, &group, result, "step", form).await
}

async fn successor(house: &House, viewer: &Viewer, form: &Form) -> Result<Option<Group>, Failure> {
    let Ok(Some(slug)) = form.parse::<Slug>("successor") else {
        return Ok(None);
    };
    match queries::by_slug(&house.store, viewer, &slug).await {
        Ok(group) => Ok(Some(group)),
        Err(Failure::NotFound) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// `POST /groups/{slug}/reports`
async fn hand_in(
    Held(house): Held<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let t = TEXTS.reader(viewer.language);
    let text = line(
        &mut form,
        "report",
        TEXT,
        &events::TEXTS.reader(t.language()),
    );
    if text.is_none() && form.is_fine() {
        form.refuse("report", t.get("group-report-missing"));
    }
    if !form.is_fine() {
        return again(&LifePage::new(&house, &viewer, &group, form).await?);
    }
    let text = written(text.as_deref(), &t);
    let result = life::report::report(&house.store, &steward, &group, text)
        .await
        .map(|_| "group-reported-flash");
    done(&house, &viewer, &group, result, "report", form).await
}

/// `POST /groups/{slug}/wave`
async fn assign(
    Held(house): Held<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let by = viewer.secretariat_of(group.network_id)?;
    let wave = match form.parse::<Uuid>("wave") {
        Ok(Some(id)) => Some(
            wave::Entity::find_by_id(id)
                .one(house.store.db())
                .await?
                .ok_or(Failure::NotFound)?,
        ),
        _ => None,
    };
    let result = life::wave::assign(&house.store, &by, &group, wave.as_ref())
        .await
        .map(|()| "group-edited-flash");
    done(&house, &viewer, &group, result, "wave", form).await
}

/// `POST /groups/{slug}/following`: whether the viewer's organisation follows into the successor.
async fn follow(
    Held(house): Held<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let member = Member::of(&viewer, &group)?;
    let Some(accepted) = form.either("answer", "yes", "no") else {
        let t = TEXTS.reader(viewer.language);
        form.refuse("answer", t.get("form-answer-missing"));
        return again(&LifePage::new(&house, &viewer, &group, form).await?);
    };
    let organisation = asking::own(&house, member.organisation_id).await?;
    let rank = asking::rank_in(&viewer, group.network_id);
    let result = succeed::follow(&house.store, &member, &organisation, rank, accepted)
        .await
        .map(|follows| {
            if follows {
                "group-followed-flash"
            } else {
                "group-not-followed-flash"
            }
        });
    done(&house, &viewer, &group, result, "answer", form).await
}
