//! The deeds that are done on the page of the members: joining, taking a request back, deciding, naming, leaving,
//! handing over.

use crate::asking::{self, Asking, rank_in};
use crate::frame::network_name;
use crate::group::Group;
use crate::group_page::GroupPage;
use crate::members_page::MembersPage;
use crate::seat::{self, Role};
use crate::seats::decide::{Decision, decide, waiting};
use crate::seats::{Error, Keeper, assign, hand_over, join, leave, name, withdraw as request};
use crate::{Member, Steward, TEXTS, queries};
use axum::extract::State;
use sea_orm::EntityTrait;
use std::collections::BTreeSet;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .post("/groups/{slug}/seats", take)
        .post("/groups/{slug}/seats/{id}", update)
        .post("/groups/{slug}/seats/{id}/people", rename)
        .post("/groups/{slug}/seats/{id}/end", end)
        .post("/groups/{slug}/requests/{id}/decision", judge)
        .post("/groups/{slug}/requests/{id}/withdrawal", take_back)
        .post("/groups/{slug}/head-offer", offer)
        .post("/groups/{slug}/head-offer/withdrawal", withdraw)
        .post("/groups/{slug}/head-offer/answer", answer)
}

/// What comes of a deed: back to the members, or the sentence beside the field.
async fn done(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    result: Result<&'static str, Error>,
    field: &str,
    mut form: Form,
) -> PageResult {
    match result {
        Ok(flash) => see_other_saying(&group.path("/members"), flash),
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(refused) => {
            let network = network_name(&house.store, group.network_id).await?;
            let said = refused.say(&network, &TEXTS.reader(viewer.language));
            form.refuse(field, said.ok_or(Failure::NotFound)?);
            again(&MembersPage::new(house, viewer, group, form).await?)
        }
    }
}

/// A form with two buttons came without either: no answer is not a no.
async fn unanswered(house: &House, viewer: &Viewer, group: &Group, mut form: Form) -> PageResult {
    let t = TEXTS.reader(viewer.language);
    form.refuse("answer", t.get("form-answer-missing"));
    again(&MembersPage::new(house, viewer, group, form).await?)
}

/// `POST /groups/{slug}/seats`
async fn take(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    viewer.person()?;
    let t = TEXTS.reader(viewer.language);
    let asking = match Asking::of(&house, &viewer).await {
        Ok(asking) => asking,
        Err(Failure::Forbidden) => {
            form.refuse("role", t.get("group-join-no-representative"));
            return again(&GroupPage::new(&house, &viewer, group, form).await?);
        }
        Err(failure) => return Err(failure),
    };
    let role = form.parse("role").ok().flatten().unwrap_or(Role::Buyer);
    let rank = rank_in(&viewer, group.network_id);
    let joined = join::join(
        &house.store,
        &asking.by,
        &group,
        &asking.organisation,
        rank,
        role,
        form.text("message"),
    )
    .await;
    match joined {
        Ok(join::Joined::Seat(_)) => see_other_saying(&group.path(""), "group-joined-flash"),
        Ok(join::Joined::Request(_)) => see_other_saying(&group.path(""), "group-asked-flash"),
        Err(Error::Fault(fault)) if fault.is_duplicate() => {
            see_other_saying(&group.path(""), "group-joined-flash")
        }
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(refused) => {
            let field = if matches!(refused, Error::NoMessage) {
                "message"
            } else {
                "role"
            };
            let network = network_name(&house.store, group.network_id).await?;
            form.refuse(field, refused.say(&network, &t).unwrap_or_default());
            again(&GroupPage::new(&house, &viewer, group, form).await?)
        }
    }
}

/// `POST /groups/{slug}/requests/{id}/withdrawal`
async fn take_back(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let asking = Asking::of(&house, &viewer).await?;
    match request::withdraw(&house.store, &asking.by, &group, id).await {
        Ok(()) => see_other_saying(&group.path("#join"), "group-request-withdrawn-flash"),
        Err(Error::Fault(fault)) => Err(fault.into()),
        // Decided meanwhile, or not theirs.
        Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /groups/{slug}/seats/{id}`: its role and its place in the core group.
async fn update(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let role = form.parse("role").ok().flatten().unwrap_or(Role::Buyer);
    let result = assign::assign(
        &house.store,
        &steward,
        &group,
        id,
        role,
        form.is_ticked("core"),
    )
    .await
    .map(|()| "seat-changed-flash");
    done(&house, &viewer, &group, result, "role", form).await
}

async fn seat_at(house: &House, group: &Group, id: Uuid) -> Result<seat::Model, Failure> {
    seat::Entity::find_by_id(id)
        .one(house.store.db())
        .await?
        .filter(|seat| seat.group_id == group.id && seat.is_current())
        .ok_or(Failure::NotFound)
}

/// `POST /groups/{slug}/seats/{id}/people`
async fn rename(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    viewer.person()?;
    let seat = seat_at(&house, &group, id).await?;
    let keeper = Keeper::of(&viewer, &group, &seat)?;
    let representative = form.parse::<Uuid>("representative").ok().flatten();
    let deputies: BTreeSet<Uuid> = form
        .values("deputies")
        .iter()
        .filter_map(|id| id.parse().ok())
        .collect();
    let deputies: Vec<Uuid> = deputies.into_iter().collect();
    let result = name::name(&house.store, &keeper, &group, representative, &deputies)
        .await
        .map(|()| "seat-changed-flash");
    done(&house, &viewer, &group, result, "representative", form).await
}

/// `POST /groups/{slug}/seats/{id}/end`: leaving, or letting go.
async fn end(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    viewer.person()?;
    let seat = seat_at(&house, &group, id).await?;
    if let Ok(keeper) = Keeper::of(&viewer, &group, &seat) {
        return match leave::leave(&house.store, &keeper, &group).await {
            // Whoever left may not know of the group any more.
            Ok(_) => see_other_saying("/my-groups", "group-left-flash"),
            Err(error) => done(&house, &viewer, &group, Err(error), "role", form).await,
        };
    }
    let steward = Steward::of(&viewer, &group)?;
    let result = leave::let_go(&house.store, &steward, &group, id)
        .await
        .map(|_| "seat-let-go-flash");
    done(&house, &viewer, &group, result, "role", form).await
}

/// `POST /groups/{slug}/requests/{id}/decision`
async fn judge(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let request = waiting(&house.store, group.id)
        .await?
        .into_iter()
        .find(|request| request.id == id)
        .ok_or(Failure::NotFound)?;
    let Some(granted) = form.either("answer", "grant", "refuse") else {
        return unanswered(&house, &viewer, &group, form).await;
    };
    let organisation = asking::own(&house, request.organisation_id).await?;
    let today = house.store.now().date_naive();
    let rank = members::queries::rank_on(
        &house.store,
        group.network_id,
        request.organisation_id,
        today,
    )
    .await?;
    let decision = Decision {
        granted,
        reason: form.text("reason"),
    };
    let result = decide(
        &house.store,
        &steward,
        &group,
        id,
        &organisation,
        rank,
        decision,
    )
    .await
    .map(|()| {
        if granted {
            "seat-granted-flash"
        } else {
            "seat-not-granted-flash"
        }
    });
    done(&house, &viewer, &group, result, "reason", form).await
}

/// `POST /groups/{slug}/head-offer`
async fn offer(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let to = form
        .parse::<Uuid>("seat")
        .ok()
        .flatten()
        .ok_or(Failure::NotFound)?;
    let result = hand_over::offer(&house.store, &steward, &group, to)
        .await
        .map(|_| "head-offered-flash");
    done(&house, &viewer, &group, result, "seat", form).await
}

/// `POST /groups/{slug}/head-offer/withdrawal`
async fn withdraw(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let steward = Steward::of(&viewer, &group)?;
    let result = hand_over::take_back(&house.store, &steward, &group)
        .await
        .map(|()| "head-offer-withdrawn-flash");
    done(&house, &viewer, &group, result, "seat", Form::new()).await
}

/// `POST /groups/{slug}/head-offer/answer`
async fn answer(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    let member = Member::of(&viewer, &group)?;
    let Some(accepted) = form.either("answer", "accept", "decline") else {
        return unanswered(&house, &viewer, &group, form).await;
    };
    let result = hand_over::answer(&house.store, &member, &group, accepted)
        .await
        .map(|()| {
            if accepted {
                "head-accepted-flash"
            } else {
                "head-declined-flash"
            }
        });
    done(&house, &viewer, &group, result, "seat", form).await
}
