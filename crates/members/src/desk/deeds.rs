//! What the secretariat does at its desk.

use super::one::{ApplicationPage, MembershipPage};
use super::page::DeskPage;
use crate::fields::day;
use crate::memberships::{
    begin as beginning, change_tier as changing, decide as deciding, end as ending,
};
use crate::memberships::{organisation_in, refuse};
use crate::networks::at;
use crate::{TEXTS, membership, membership_application, network};
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use texts::Texts;
use uuid::Uuid;
use vocabulary::Slug;
use web::{
    Failure, Form, House, PageResult, Path, Query, Secretariat, Viewer, again, page,
    see_other_saying,
};

const LONGEST_REASON: usize = 4000;

/// A deed at a desk: where, by whom, with which proof.
struct Desk {
    house: House,
    viewer: Viewer,
    network: network::Model,
    secretariat: Secretariat,
    t: Texts,
}

impl Desk {
    async fn find(house: House, viewer: Viewer, slug: &Slug) -> Result<Self, Failure> {
        let network = at(&house, slug).await?;
        let secretariat = viewer.secretariat_of(network.id)?;
        let t = TEXTS.reader(viewer.language);
        Ok(Self {
            house,
            viewer,
            network,
            secretariat,
            t,
        })
    }

    fn path(&self) -> String {
        format!("{}/desk", self.network.path())
    }

    /// The desk again, with the form for entering a membership.
    async fn again(&self, form: Form) -> PageResult {
        let query = Query::default();
        again(&DeskPage::new(&self.house, &self.viewer, &self.network, &query, form).await?)
    }

    async fn application_page(
        &self,
        application: &membership_application::Model,
        form: Form,
    ) -> Result<ApplicationPage, Failure> {
        ApplicationPage::new(&self.house, &self.viewer, &self.network, application, form).await
    }

    async fn membership_page(
        &self,
        membership: &membership::Model,
        form: Form,
    ) -> Result<MembershipPage, Failure> {
        MembershipPage::new(&self.house, &self.viewer, &self.network, membership, form).await
    }

    async fn application(&self, id: Uuid) -> Result<membership_application::Model, Failure> {
        membership_application::Entity::find_by_id(id)
            .filter(membership_application::Column::NetworkId.eq(self.network.id))
            .one(self.house.store.db())
            .await?
            .ok_or(Failure::NotFound)
    }

    async fn membership(&self, id: Uuid) -> Result<membership::Model, Failure> {
        membership::Entity::find_by_id(id)
            .filter(membership::Column::NetworkId.eq(self.network.id))
            .one(self.house.store.db())
            .await?
            .ok_or(Failure::NotFound)
    }
}

/// `GET /networks/{slug}/applications/{id}`
pub(super) async fn application(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let application = desk.application(id).await?;
    page(&desk.application_page(&application, Form::new()).await?)
}

/// `GET /networks/{slug}/memberships/{id}`
pub(super) async fn membership(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let membership = desk.membership(id).await?;
    page(&desk.membership_page(&membership, Form::new()).await?)
}

/// `POST /networks/{slug}/applications/{id}/decision`
pub(super) async fn decide(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let application = desk.application(id).await?;
    let reason = form
        .text("reason")
        .map(|reason| reason.chars().take(LONGEST_REASON).collect::<String>());
    let (answer, flash) = match form.either("answer", "accept", "decline") {
        Some(true) => {
            let since = day(&mut form, "since", true, &desk.t);
            let answer = since.map(|since| deciding::Answer::Accept { since, reason });
            (answer, "membership-application-accepted-flash")
        }
        Some(false) => {
            if reason.is_none() {
                form.refuse("reason", desk.t.get("membership-decline-reason-missing"));
            }
            (
                reason.map(|reason| deciding::Answer::Decline { reason }),
                "membership-application-declined-flash",
            )
        }
        None => {
            form.refuse("answer", desk.t.get("form-answer-missing"));
            (None, "")
        }
    };
    let Some(answer) = answer else {
        return again(&desk.application_page(&application, form).await?);
    };
    let store = &desk.house.store;
    match deciding::decide(
        store,
        &desk.secretariat,
        &desk.network,
        &application,
        answer,
    )
    .await
    {
        Ok(()) => see_other_saying(&desk.path(), flash),
        Err(deciding::Error::Fault(fault)) => Err(fault.into()),
        Err(deciding::Error::Refused(refused)) => {
            refuse(&mut form, refused, &desk.t);
            again(&desk.application_page(&application, form).await?)
        }
        Err(deciding::Error::NotWaiting) => {
            form.refuse("reason", desk.t.get("membership-application-not-waiting"));
            again(&desk.application_page(&application, form).await?)
        }
    }
}

/// `POST /networks/{slug}/memberships`
pub(super) async fn begin(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let t = desk.t;
    if form.text("organisation").is_none() {
        form.refuse("organisation", t.get("membership-organisation-missing"));
    }
    let organisation = organisation_in(&desk.house, &mut form, "organisation", &t).await?;
    let through = organisation_in(&desk.house, &mut form, "through", &t).await?;
    let tier = form.parse::<Uuid>("tier").ok().flatten();
    if tier.is_none() {
        form.refuse("tier", t.get("membership-tier-missing"));
    }
    let since = day(&mut form, "since", true, &t);
    let until = day(&mut form, "until", false, &t);
    let (Some(organisation), Some(tier_id), Some(since), true) =
        (organisation, tier, since, form.is_fine())
    else {
        return desk.again(form).await;
    };
    let entry = beginning::Entry {
        organisation_id: organisation.id,
        tier_id,
        through_id: through.map(|consortium| consortium.id),
        since,
        until,
    };
    match beginning::begin(&desk.house.store, &desk.secretariat, &desk.network, entry).await {
        Ok(_) => return see_other_saying(&desk.path(), "membership-begun-flash"),
        Err(beginning::Error::Fault(fault)) => return Err(fault.into()),
        Err(beginning::Error::Refused(refused)) => refuse(&mut form, refused, &t),
        Err(beginning::Error::Missing) => form.refuse("tier", t.get("membership-tier-missing")),
    }
    desk.again(form).await
}

/// `POST /networks/{slug}/memberships/{id}/end`
pub(super) async fn end(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let membership = desk.membership(id).await?;
    let Some(until) = day(&mut form, "until", true, &desk.t) else {
        return again(&desk.membership_page(&membership, form).await?);
    };
    let key = match ending::end(
        &desk.house.store,
        &desk.secretariat,
        &desk.network,
        &membership,
        until,
    )
    .await
    {
        Ok(()) => return see_other_saying(&desk.path(), "membership-ended-flash"),
        Err(ending::Error::Fault(fault)) => return Err(fault.into()),
        Err(ending::Error::NotFound) => return Err(Failure::NotFound),
        Err(ending::Error::AlreadyEnded) => "membership-already-ended",
        Err(ending::Error::BeforeItBegins) => "membership-ends-before-it-begins",
    };
    form.refuse("until", desk.t.get(key));
    again(&desk.membership_page(&membership, form).await?)
}

/// `POST /networks/{slug}/memberships/{id}/tier`
pub(super) async fn change_tier(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, id)): Path<(Slug, Uuid)>,
    mut form: Form,
) -> PageResult {
    let desk = Desk::find(house, viewer, &slug).await?;
    let membership = desk.membership(id).await?;
    let tier = form.parse::<Uuid>("tier").ok().flatten();
    if tier.is_none() {
        form.refuse("tier", desk.t.get("membership-tier-missing"));
    }
    let since = day(&mut form, "since", true, &desk.t);
    let (Some(tier), Some(since)) = (tier, since) else {
        return again(&desk.membership_page(&membership, form).await?);
    };
    use changing::Error;
    match changing::change_tier(
        &desk.house.store,
        &desk.secretariat,
        &desk.network,
        &membership,
        tier,
        since,
    )
    .await
    {
        Ok(()) => return see_other_saying(&desk.path(), "membership-tier-changed-flash"),
        Err(Error::Fault(fault)) => return Err(fault.into()),
        Err(Error::NotFound) => return Err(Failure::NotFound),
        Err(Error::Refused(refused)) => refuse(&mut form, refused, &desk.t),
        Err(Error::SameTier) => form.refuse("tier", desk.t.get("membership-same-tier")),
        Err(Error::OutsideOfMembership) => {
            form.refuse("since", desk.t.get("membership-change-outside"))
        }
    }
    again(&desk.membership_page(&membership, form).await?)
}
