//! Applying to a network, as a page.

use super::apply::{self, Error, Request};
use super::refuse;
use crate::capacities::{Representative, representative_of};
use crate::membership::Model as Membership;
use crate::networks::{self, tiers::tiers_of};
use crate::organisation::Kind;
use crate::queries::{self, in_force_on};
use crate::{TEXTS, membership, membership_application, network, organisation};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use texts::Texts;
use ui::Choice;
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, Form, House, PageResult, Path, Viewer, again, page, see_other_saying};

const LONGEST_MESSAGE: usize = 4000;

#[derive(Template)]
#[template(path = "networks/application.html")]
struct ApplicationPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    path: String,
    network: String,
    organisation: Option<String>,
    stage: Stage,
    tiers: Vec<Choice>,
    consortia: Vec<Choice>,
}

/// Where the organisation of the viewer stands with the network.
enum Stage {
    /// The network takes no applications online.
    Closed,
    /// Nobody here speaks for an organisation: first act for one.
    NoRepresentative,
    /// It belongs already.
    Member,
    /// It has applied and waits.
    Waiting(NaiveDate),
    /// None of the tiers is for its kind.
    NoTier,
    /// Here is the form.
    Open,
}

impl ApplicationPage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        network: &network::Model,
        representative: Option<&Representative>,
        form: Form,
    ) -> Result<Self, Failure> {
        let t = TEXTS.reader(viewer.language);
        let organisation = match representative {
            Some(by) => {
                organisation::Entity::find_by_id(by.organisation_id)
                    .one(house.store.db())
                    .await?
            }
            None => None,
        };
        let tiers = match &organisation {
            Some(organisation) => open_tiers(house, network, organisation.kind, &t).await?,
            None => Vec::new(),
        };
        let stage = match &organisation {
            _ if !network.accepts_applications => Stage::Closed,
            None => Stage::NoRepresentative,
            Some(organisation) => stage(house, network, organisation.id, tiers.is_empty()).await?,
        };
        let consortia = match stage {
            Stage::Open => consortia(house, viewer, network, representative).await?,
            _ => Vec::new(),
        };
        let title = t.one("membership-application-title", "network", &network.name);
        Ok(Self {
            shell: networks::shell(house, viewer, network, title).unlisted(),
            path: network.path(),
            network: network.name.clone(),
            organisation: organisation
                .map(|it| it.name.in_language(viewer.language).text.to_owned()),
            stage,
            tiers,
            consortia,
            form,
            t,
        })
    }
}

async fn stage(
    house: &House,
    network: &network::Model,
    organisation: Uuid,
    no_tier: bool,
) -> Result<Stage, Failure> {
    let today = house.store.now().date_naive();
    let member = membership::Entity::find()
        .filter(membership::Column::NetworkId.eq(network.id))
        .filter(membership::Column::OrganisationId.eq(organisation))
        .all(house.store.db())
        .await?;
    if member
        .iter()
        .any(|it: &Membership| it.until.is_none_or(|until| until >= today))
    {
        return Ok(Stage::Member);
    }
    let waiting = membership_application::Entity::find()
        .filter(membership_application::Column::NetworkId.eq(network.id))
        .filter(membership_application::Column::OrganisationId.eq(organisation))
        .filter(membership_application::Column::DecidedAt.is_null())
        .one(house.store.db())
        .await?;
    Ok(match waiting {
        Some(application) => Stage::Waiting(application.asked_at.date_naive()),
        None if no_tier => Stage::NoTier,
        None => Stage::Open,
    })
}

async fn open_tiers(
    house: &House,
    network: &network::Model,
    kind: Kind,
    t: &Texts,
) -> Result<Vec<Choice>, Failure> {
    let tiers = tiers_of(&house.store, network.id).await?;
    Ok(tiers
        .into_iter()
        .filter(|tier| tier.retired_at.is_none() && tier.is_open_to(kind))
        .map(|tier| {
            let name = tier.name.in_language(t.language()).text.to_owned();
            Choice::new(tier.id.to_string(), name)
                .with_help(ui::plain(tier.about.in_language(t.language()).text))
        })
        .collect())
}

/// Consortia that are direct members today.
async fn consortia(
    house: &House,
    viewer: &Viewer,
    network: &network::Model,
    representative: Option<&Representative>,
) -> Result<Vec<Choice>, Failure> {
    let own = representative.map(|by| by.organisation_id);
    let direct = membership::Entity::find()
        .filter(membership::Column::NetworkId.eq(network.id))
        .filter(membership::Column::ThroughId.is_null())
        .filter(in_force_on(house.store.now().date_naive()));
    let found = direct
        .select_also(organisation::Entity)
        .join(
            sea_orm::JoinType::InnerJoin,
            networks::counts::to_organisation(),
        )
        .filter(
            organisation::Column::Kind
                .is_in([Kind::PurchasingConsortium, Kind::CentralPurchasingBody]),
        )
        .order_by_asc(organisation::Column::Words)
        .all(house.store.db())
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(_, consortium)| consortium.filter(|it| Some(it.id) != own))
        .map(|it| Choice::new(it.slug.as_str(), it.name.in_language(viewer.language).text))
        .collect())
}

/// Who speaks for an organisation, or nobody; visitors are asked to sign in.
async fn representative(house: &House, viewer: &Viewer) -> Result<Option<Representative>, Failure> {
    viewer.person()?;
    match representative_of(&house.store, viewer).await {
        Ok(representative) => Ok(Some(representative)),
        Err(Failure::Forbidden) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// `GET /networks/{slug}/application`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> PageResult {
    let network = networks::at(&house, &slug).await?;
    let representative = representative(&house, &viewer).await?;
    page(
        &ApplicationPage::new(
            &house,
            &viewer,
            &network,
            representative.as_ref(),
            Form::new(),
        )
        .await?,
    )
}

/// `POST /networks/{slug}/application`
pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let network = networks::at(&house, &slug).await?;
    let by = representative_of(&house.store, &viewer).await?;
    let t = TEXTS.reader(viewer.language);
    let request = read(&house, &mut form, &t).await?;
    let Some(request) = request else {
        return again(&ApplicationPage::new(&house, &viewer, &network, Some(&by), form).await?);
    };
    match apply::apply(&house.store, &by, &network, request).await {
        Ok(_) => {
            return see_other_saying(
                &format!("{}/application", network.path()),
                "membership-application-sent-flash",
            );
        }
        Err(Error::Fault(fault)) => return Err(fault.into()),
        Err(Error::Refused(refused)) => refuse(&mut form, refused, &t),
        Err(Error::NotAccepting) => form.refuse("tier", t.get("membership-application-closed")),
        Err(Error::AlreadyApplied) => form.refuse("tier", t.get("membership-application-twice")),
        Err(Error::Missing) => form.refuse("tier", t.get("membership-tier-missing")),
    }
    again(&ApplicationPage::new(&house, &viewer, &network, Some(&by), form).await?)
}

async fn read(house: &House, form: &mut Form, t: &Texts) -> Result<Option<Request>, Failure> {
    let tier = form.parse::<Uuid>("tier").ok().flatten();
    if tier.is_none() {
        form.refuse("tier", t.get("membership-tier-missing"));
    }
    let message = form.text("message").unwrap_or_default().to_owned();
    if message.is_empty() {
        form.refuse("message", t.get("membership-application-message-missing"));
    } else if message.chars().count() > LONGEST_MESSAGE {
        form.refuse(
            "message",
            t.one("members-form-too-long", "longest", LONGEST_MESSAGE as i64),
        );
    }
    let through_id = organisation_in(house, form, "through", t)
        .await?
        .map(|consortium| consortium.id);
    let Some(tier_id) = tier else { return Ok(None) };
    Ok(form.is_fine().then_some(Request {
        tier_id,
        through_id,
        message,
    }))
}

/// The organisation that a field names, by address or by name; refused beside it if it is unknown.
pub(crate) async fn organisation_in(
    house: &House,
    form: &mut Form,
    field: &str,
    t: &Texts,
) -> Result<Option<organisation::Model>, Failure> {
    let Some(typed) = form.text(field).map(str::to_owned) else {
        return Ok(None);
    };
    let by_slug = match typed.parse::<Slug>() {
        Ok(slug) => queries::organisation_by_slug(&house.store, &slug).await?,
        Err(_) => None,
    };
    let found = match by_slug {
        Some(found) => Some(found),
        None => queries::find_organisation_by_name(&house.store, &typed, None).await?,
    };
    if found.is_none() {
        form.refuse(field, t.get("membership-organisation-unknown"));
    }
    Ok(found)
}
