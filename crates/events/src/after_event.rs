//! What a participant finds on their own page besides their application: the code for the door,
//! materials, the certificate, the way to give feedback.

use crate::certificate;
use crate::materials::{self, Row};
use crate::participant_view::has_place;
use crate::question::Stage;
use crate::registration::answers;
use crate::{Event, application, check_in, give_feedback, queries};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use uuid::Uuid;
use web::{Failure, House, Viewer};

/// What `_after_event.html` shows to a participant.
pub(crate) struct AfterEvent {
    /// The code for the door, until the event is over.
    pub code: Option<check_in::Picture>,
    /// What is given out to them.
    pub materials: Vec<Row>,
    /// Where their certificate is, if one is due.
    pub certificate: Option<String>,
    /// Where they say what they think, if they are asked and have not done so.
    pub feedback: Option<String>,
}

/// What there is for the holder of `key`.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn of(
    house: &House,
    viewer: &Viewer,
    event: &Event,
    own: &application::Model,
    key: &str,
) -> Result<AfterEvent, Failure> {
    let mut found = AfterEvent {
        code: None,
        materials: Vec::new(),
        certificate: None,
        feedback: None,
    };
    if !has_place(Some(own)) {
        return Ok(found);
    }
    let (store, now) = (&house.store, house.store.now());
    found.materials = materials::rows(house, viewer, event, true, Some(key)).await?;
    if !matches!(
        event.state(now),
        crate::State::Past | crate::State::Cancelled
    ) {
        found.code = check_in::qr_svg(&house.settings.address(&check_in::path(own.id)));
    }
    let check_ins = check_in::Entity::find()
        .filter(check_in::Column::ApplicationId.eq(own.id))
        .all(store.db())
        .await?;
    let days = queries::days(store, event.id).await?;
    let here = |day| check_ins.iter().any(|check_in| check_in.day_id == day);
    if certificate::due(event, own.status, &days, here, now).is_ok() {
        found.certificate = Some(format!("/applications/{key}/certificate.pdf"));
    }
    let is_asked = own.feedback_at.is_none()
        && give_feedback::may_answer(event, own, now)
        && !answers::questions(store.db(), event.id, Stage::Feedback)
            .await?
            .is_empty();
    found.feedback = is_asked.then(|| format!("/applications/{key}/feedback"));
    Ok(found)
}

/// When a participant was checked in, and their certificate: for them to take along.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn personal(db: &impl ConnectionTrait, application: Uuid) -> Result<Value, DbErr> {
    let check_ins = check_in::Entity::find()
        .filter(check_in::Column::ApplicationId.eq(application))
        .order_by_asc(check_in::Column::At)
        .all(db)
        .await?;
    let certificate = certificate::Entity::find()
        .filter(certificate::Column::ApplicationId.eq(application))
        .one(db)
        .await?;
    Ok(json!({
        "checked_in_at": check_ins.iter().map(|check_in| check_in.at).collect::<Vec<_>>(),
        "certificate": certificate.map(|issued| json!({ "number": issued.number, "issued_at": issued.issued_at })),
    }))
}
