//! Circles: for whom something in a group is meant, from the core group to everybody. Nothing is ever
//! meant for more people than may know of the group itself.

use crate::Group;
use texts::Texts;
use ui::Choice;
use web::Audience;

store::choice! {
    /// For whom something in a group is meant.
    pub enum Circle {
        /// Those who hold a seat.
        Group = "group" => "workspace-circle-group",
        /// The head and the core group.
        CoreGroup = "core-group" => "workspace-circle-core-group",
        /// The members of the network.
        Members = "members" => "workspace-circle-members",
        /// Everybody.
        Everyone = "everyone" => "workspace-circle-everyone",
    }
}

impl Circle {
    /// The audience that this is in a group.
    #[must_use]
    pub fn audience(self, group: &Group) -> Audience {
        match self {
            Self::Group => Audience::Group(group.id),
            Self::CoreGroup => Audience::CoreGroup(group.id),
            Self::Members => Audience::Members {
                network: group.network_id,
                rank: 1,
            },
            Self::Everyone => Audience::Everyone,
        }
    }

    /// The circle that an audience is in a group; what is none of them counts as the group, which is
    /// the least that is usual.
    #[must_use]
    pub fn of(audience: &Audience) -> Self {
        match audience {
            Audience::CoreGroup(_) => Self::CoreGroup,
            Audience::Members { .. } => Self::Members,
            Audience::Everyone => Self::Everyone,
            _ => Self::Group,
        }
    }

    /// These circles, to choose from.
    pub(crate) fn choices(of_them: &[Self], t: &Texts) -> Vec<Choice> {
        of_them
            .iter()
            .map(|circle| Choice::new(circle.word(), t.get(circle.text())))
            .collect()
    }
}

/// Those who may know of something in a group: its own audience, unless fewer may know of the group.
#[must_use]
pub fn reached(group: &Group, audience: &Audience) -> Audience {
    let of_group = &group.visible_to;
    match audience {
        Audience::Everyone => of_group.clone(),
        Audience::Members { .. }
            if !matches!(of_group, Audience::Everyone | Audience::SignedIn) =>
        {
            of_group.clone()
        }
        own => own.clone(),
    }
}
