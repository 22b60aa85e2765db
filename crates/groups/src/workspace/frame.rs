//! The frame of the pages inside a group: whose they are, the tabs between them, what this viewer may do.

use super::ground::{self, Insider, Steering};
use crate::charters::Charters;
use crate::{Group, queries};
use texts::Texts;
use ui::{Link, Shell};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Failure, House, Refusal, Viewer};

/// The pages between which the tabs lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tab {
    Overview,
    Meetings,
    Discussion,
    Papers,
    Decisions,
    Plan,
    Updates,
}

impl Tab {
    pub const ALL: [Self; 7] = [
        Self::Overview,
        Self::Meetings,
        Self::Discussion,
        Self::Papers,
        Self::Decisions,
        Self::Plan,
        Self::Updates,
    ];

    /// Its address below the group.
    pub const fn below(self) -> &'static str {
        match self {
            Self::Overview => "/workspace",
            Self::Meetings => "/meetings",
            Self::Discussion => "/discussion",
            Self::Papers => "/papers",
            Self::Decisions => "/decisions",
            Self::Plan => "/plan",
            Self::Updates => "/updates",
        }
    }

    pub const fn text(self) -> &'static str {
        match self {
            Self::Overview => "workspace-tab",
            Self::Meetings => "workspace-tab-meetings",
            Self::Discussion => "workspace-tab-discussion",
            Self::Papers => "workspace-tab-papers",
            Self::Decisions => "workspace-tab-decisions",
            Self::Plan => "workspace-tab-plan",
            Self::Updates => "workspace-tab-updates",
        }
    }
}

/// A page inside a group, before it has content.
pub(crate) struct Frame {
    pub group: Group,
    /// The name of the group in the reader's language.
    pub name: String,
    pub shell: Shell,
    pub t: Texts,
    /// Sentences about fields of forms.
    pub fields: Texts,
    pub tabs: Vec<Link>,
    /// Whether anything can be changed: the group is not over.
    pub is_open: bool,
    /// Whether the viewer works in the group.
    pub is_inside: bool,
    /// Whether the viewer steers the group.
    pub steers: bool,
    /// Whether a core group steers it with the head, by its charter.
    pub has_core_group: bool,
    /// The seat for which the viewer speaks.
    pub seat_id: Option<Uuid>,
}

/// A page of a group for those who work in it.
///
/// # Errors
/// As [`queries::from_within`]; a group that has no workspace yet has no such pages.
pub(crate) async fn open(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    tab: Tab,
) -> Result<Frame, Failure> {
    let group = queries::from_within(&house.store, viewer, slug).await?;
    frame(house, viewer, group, tab).await
}

/// A page of a group for whoever may know of the group.
///
/// # Errors
/// As [`queries::by_slug`]; a group that has no workspace yet has no such pages.
pub(crate) async fn open_to_all(
    house: &House,
    viewer: &Viewer,
    slug: &Slug,
    tab: Tab,
) -> Result<Frame, Failure> {
    let group = queries::by_slug(&house.store, viewer, slug).await?;
    frame(house, viewer, group, tab).await
}

async fn frame(house: &House, viewer: &Viewer, group: Group, tab: Tab) -> Result<Frame, Failure> {
    if !group.state.has_workspace() {
        return Err(Failure::NotFound);
    }
    let t = crate::TEXTS.reader(viewer.language);
    let name = group.name.in_language(viewer.language).text.to_owned();
    let seat_id = crate::membership::seat_of(viewer, group.id);
    let is_inside = seat_id.is_some() || viewer.is_secretariat_of(group.network_id);
    let title = t.with(
        "workspace-page-title",
        [
            ("page", t.get(tab.text()).into()),
            ("group", name.as_str().into()),
        ],
    );
    let mut shell = crate::frame::shell(house, viewer, &group, title).await?;
    if is_inside {
        shell = shell.unlisted();
    }
    let today = house.store.now().date_naive();
    let charters = Charters::of(&house.store).await?;
    let has_core_group = charters
        .in_force(group.charter_id, today)?
        .rules
        .has_core_group;
    Ok(Frame {
        has_core_group,
        tabs: crate::frame::tabs(viewer, &group),
        is_open: group.may_be_worked_in(),
        is_inside,
        steers: ground::steers(viewer, &group),
        fields: events::TEXTS.reader(viewer.language),
        group,
        name,
        shell,
        t,
        seat_id,
    })
}

impl Frame {
    /// The proof for a deed of those who work in the group.
    ///
    /// # Errors
    /// As [`Insider::of`]; for a group that is over, a conflict in words.
    pub fn insider(&self, viewer: &Viewer) -> Result<Insider, Failure> {
        let insider = Insider::of(viewer, &self.group)?;
        self.still_open()?;
        Ok(insider)
    }

    /// The proof for a deed of those who steer the group.
    ///
    /// # Errors
    /// As [`Steering::of`]; for a group that is over, a conflict in words.
    pub fn steward(&self, viewer: &Viewer) -> Result<Steering, Failure> {
        let steward = Steering::of(viewer, &self.group)?;
        self.still_open()?;
        Ok(steward)
    }

    /// The proof for a deed of those who speak for a seat.
    ///
    /// # Errors
    /// As [`crate::Member::of`]; for a group that is over, a conflict in words.
    pub fn member(&self, viewer: &Viewer) -> Result<crate::Member, Failure> {
        let member = crate::Member::of(viewer, &self.group)?;
        self.still_open()?;
        Ok(member)
    }

    fn still_open(&self) -> Result<(), Failure> {
        if self.is_open {
            Ok(())
        } else {
            Err(self.conflict("workspace-over"))
        }
    }

    /// What a visitor reads when things do not stand so that it could be done.
    pub fn conflict(&self, key: &'static str) -> Failure {
        Failure::Conflict(vec![Refusal {
            field: "group".to_owned(),
            message: self.t.get(key),
        }])
    }

    /// A deed that was not done because the group is over, or because of a fault of ours.
    pub fn sorry(&self, error: ground::Error) -> Failure {
        match error {
            ground::Error::Over => self.conflict("workspace-over"),
            ground::Error::Fault(fault) => fault.into(),
        }
    }
}
