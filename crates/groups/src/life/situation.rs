//! What must be true before a group can take a step.

use super::missing::Missing;
use crate::group::{Group, State};
use crate::rules::Rules;
use crate::seat::Role;
use crate::{charters, group_meeting, queries, report};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Read, Rows, Source};

/// A group with the facts on which its next step depends, as of one day.
#[derive(Clone, Debug)]
pub struct Situation {
    /// The group.
    pub group: Group,
    /// The rules in force.
    pub rules: Rules,
    /// Number of the version of the charter that has them.
    pub version: i32,
    /// Organisations that count towards the minimum.
    pub members: i64,
    /// The organisation that heads it.
    pub head: Option<uuid::Uuid>,
    /// How often it was extended.
    pub extensions: u16,
    /// Whether a final report was handed in since it began to close.
    pub has_final_report: bool,
    /// The day of the next meeting that is still to come.
    pub next_meeting: Option<NaiveDate>,
}

type May = Result<(), Vec<Missing>>;

fn only_in(state: State, allowed: &[State]) -> May {
    if allowed.contains(&state) {
        Ok(())
    } else {
        Err(vec![Missing::NotNow(state)])
    }
}

fn nothing(missing: Vec<Missing>) -> May {
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing)
    }
}

impl Situation {
    /// Reads what the rules ask for.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn of(
        db: &impl Source,
        group: Group,
        today: NaiveDate,
    ) -> Result<Self, store::Error> {
        let version = charters::in_force(db, group.charter_id, today).await?;
        let seats = queries::seats(db, group.id).await?;
        let steps = queries::steps(db, group.id).await?;
        let last_final = report::Entity::rows()
            .filter(report::Column::GroupId.eq(group.id))
            .filter(report::Column::IsFinal.eq(true))
            .order_by_desc(report::Column::HandedInAt)
            .one_from(db)
            .await?;
        let ahead = group_meeting::Entity::rows()
            .filter(group_meeting::Column::GroupId.eq(group.id))
            .filter(group_meeting::Column::CancelledAt.is_null())
            .filter(group_meeting::Column::HeldOn.gt(today))
            .order_by_asc(group_meeting::Column::HeldOn)
            .one_from(db)
            .await?;
        let closing_since = steps
            .iter()
            .rev()
            .find(|step| step.state == State::Closing)
            .map(|step| step.at);
        Ok(Self {
            rules: version.rules.0,
            version: version.number,
            members: seats.iter().filter(|seat| seat.role.counts()).count() as i64,
            head: seats
                .iter()
                .find(|seat| seat.role == Role::Leader)
                .map(|seat| seat.organisation_id),
            extensions: steps
                .iter()
                .filter(|step| step.state == State::Extended)
                .count()
                .try_into()
                .unwrap_or(u16::MAX),
            has_final_report: last_final.is_some_and(|report| {
                closing_since.is_some_and(|since| since <= report.handed_in_at)
            }),
            next_meeting: ahead.map(|meeting| meeting.held_on),
            group,
        })
    }

    /// The network is asked who would take part: of a proposal that says what it wants.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_gather(&self) -> May {
        only_in(self.group.state, &[State::Proposed])?;
        nothing(self.aim())
    }

    /// A proposal is turned down, until it is open.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_be_declined(&self) -> May {
        only_in(
            self.group.state,
            &[State::Proposed, State::Gathering, State::Approved],
        )?;
        nothing(self.meeting_ahead())
    }

    /// Approved: the minimum is met, the aim is stated, a head is named.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_be_approved(&self) -> May {
        only_in(self.group.state, &[State::Gathering])?;
        nothing([self.enough(), self.headed(), self.aim()].concat())
    }

    /// At work: what was true at the approval still is.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_be_opened(&self) -> May {
        only_in(self.group.state, &[State::Approved])?;
        nothing([self.enough(), self.headed()].concat())
    }

    /// A further term, as often as the charter allows.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_be_extended(&self) -> May {
        only_in(self.group.state, &[State::Active, State::Extended])?;
        let allowed =
            self.rules.extension_months.is_some() && self.extensions < self.rules.extensions_max;
        nothing(if allowed {
            Vec::new()
        } else {
            vec![Missing::Extension]
        })
    }

    /// Asleep.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_rest(&self) -> May {
        only_in(self.group.state, &[State::Active, State::Extended])
    }

    /// Awake again: it needs what it needed to begin with.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_be_woken(&self) -> May {
        only_in(self.group.state, &[State::Dormant])?;
        nothing([self.enough(), self.headed(), self.aim()].concat())
    }

    /// Its members write the final report.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_begin_to_close(&self) -> May {
        only_in(
            self.group.state,
            &[State::Active, State::Extended, State::Dormant],
        )
    }

    /// Over, once the final report is there.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_be_closed(&self) -> May {
        only_in(self.group.state, &[State::Closing])?;
        let mut missing = if self.has_final_report {
            Vec::new()
        } else {
            vec![Missing::FinalReport]
        };
        missing.extend(self.meeting_ahead());
        nothing(missing)
    }

    /// Whether it is the time for a successor, whoever that is.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_be_succeeded(&self) -> May {
        only_in(
            self.group.state,
            &[
                State::Active,
                State::Extended,
                State::Dormant,
                State::Closing,
            ],
        )?;
        nothing(self.meeting_ahead())
    }

    /// Over, and `successor` carries on. A successor that is over itself is refused, so nobody can be
    /// their own successor's successor.
    ///
    /// # Errors
    /// What is missing.
    pub fn may_be_succeeded_by(&self, successor: &Group) -> May {
        self.may_be_succeeded()?;
        if successor.id == self.group.id {
            return Err(vec![Missing::OtherGroup]);
        }
        if successor.network_id != self.group.network_id {
            return Err(vec![Missing::SameNetwork]);
        }
        nothing(if successor.state.may_carry_on() {
            Vec::new()
        } else {
            vec![Missing::LivingSuccessor]
        })
    }

    fn enough(&self) -> Vec<Missing> {
        let need = i64::from(self.rules.members_min);
        if self.members < need {
            vec![Missing::Members {
                have: self.members,
                need,
            }]
        } else {
            Vec::new()
        }
    }

    /// Nobody can call a meeting off in a group that is over, and it would stay in the calendar.
    fn meeting_ahead(&self) -> Vec<Missing> {
        self.next_meeting
            .map(Missing::MeetingAhead)
            .into_iter()
            .collect()
    }

    fn headed(&self) -> Vec<Missing> {
        match self.head {
            Some(_) => Vec::new(),
            None => vec![Missing::Head],
        }
    }

    fn aim(&self) -> Vec<Missing> {
        if self.group.aim.is_blank() {
            vec![Missing::Aim]
        } else {
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::{Entry, Sector};
    use chrono::DateTime;
    use store::Json;
    use uuid::Uuid;
    use vocabulary::{Language, Slug, Translated};
    use web::Audience;

    fn group(state: State) -> Group {
        let name = Translated::new(Language::English, "Food");
        Group {
            id: Uuid::from_u128(1),
            slug: Slug::of("Food"),
            network_id: Uuid::from_u128(2),
            charter_id: Uuid::from_u128(3),
            wave_id: None,
            aim: name.clone(),
            problem: name.clone(),
            sector: Sector::Agriculture,
            cpv: Json(Vec::new()),
            entry: Entry::Open,
            entry_requirements: name.clone(),
            name,
            audience: Audience::Everyone,
            visible_to: Audience::Everyone,
            state,
            proposed_for: Uuid::from_u128(4),
            proposed_by: Uuid::from_u128(5),
            proposed_at: DateTime::UNIX_EPOCH,
            term_ends_on: None,
            successor_id: None,
        }
    }

    fn situation(state: State) -> Situation {
        Situation {
            group: group(state),
            rules: Rules {
                extension_months: Some(12),
                extensions_max: 1,
                ..Rules::default()
            },
            version: 1,
            members: 3,
            head: Some(Uuid::from_u128(4)),
            extensions: 0,
            has_final_report: true,
            next_meeting: None,
        }
    }

    #[test]
    fn each_step_has_its_time() {
        type Rule = fn(&Situation) -> May;
        let steps: [(&str, Rule); 9] = [
            ("gather", Situation::may_gather),
            ("decline", Situation::may_be_declined),
            ("approve", Situation::may_be_approved),
            ("open", Situation::may_be_opened),
            ("extend", Situation::may_be_extended),
            ("rest", Situation::may_rest),
            ("wake", Situation::may_be_woken),
            ("begin to close", Situation::may_begin_to_close),
            ("close", Situation::may_be_closed),
        ];
        let allowed = |state| {
            steps
                .iter()
                .filter(|(_, may)| may(&situation(state)).is_ok())
                .map(|(name, _)| *name)
                .collect::<Vec<_>>()
        };
        assert_eq!(allowed(State::Proposed), ["gather", "decline"]);
        assert_eq!(allowed(State::Gathering), ["decline", "approve"]);
        assert_eq!(allowed(State::Approved), ["decline", "open"]);
        assert_eq!(allowed(State::Active), ["extend", "rest", "begin to close"]);
        assert_eq!(
            allowed(State::Extended),
            ["extend", "rest", "begin to close"]
        );
        assert_eq!(allowed(State::Dormant), ["wake", "begin to close"]);
        assert_eq!(allowed(State::Closing), ["close"]);
        for state in [State::Closed, State::Succeeded, State::Declined] {
            assert!(allowed(state).is_empty(), "{state}");
        }
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let bare = Situation {
            members: 1,
            head: None,
            group: Group {
                aim: Translated::new(Language::English, " "),
                ..group(State::Gathering)
            },
            ..situation(State::Gathering)
        };
        assert_eq!(
            bare.may_be_approved(),
            Err(vec![
                Missing::Members { have: 1, need: 3 },
                Missing::Head,
                Missing::Aim
            ])
        );
    }

    #[test]
    fn extensions_are_counted() {
        let extended = Situation {
            extensions: 1,
            ..situation(State::Extended)
        };
        assert_eq!(extended.may_be_extended(), Err(vec![Missing::Extension]));
    }

    #[test]
    fn a_group_closes_with_its_final_report_only() {
        let silent = Situation {
            has_final_report: false,
            ..situation(State::Closing)
        };
        assert_eq!(silent.may_be_closed(), Err(vec![Missing::FinalReport]));
    }

    #[test]
    fn a_group_ends_when_no_meeting_is_ahead() {
        let day = NaiveDate::from_ymd_opt(2026, 5, 4).expect("a day");
        let ahead = |state| Situation {
            next_meeting: Some(day),
            ..situation(state)
        };
        let missing = Err(vec![Missing::MeetingAhead(day)]);
        assert_eq!(ahead(State::Closing).may_be_closed(), missing);
        assert_eq!(ahead(State::Active).may_be_succeeded(), missing);
        assert_eq!(ahead(State::Approved).may_be_declined(), missing);
        assert_eq!(ahead(State::Active).may_begin_to_close(), Ok(()));
    }

    #[test]
    fn a_successor_is_another_living_group_of_the_same_network() {
        let old = situation(State::Active);
        let next = |change: fn(Group) -> Group| {
            old.may_be_succeeded_by(&change(Group {
                id: Uuid::from_u128(9),
                ..group(State::Active)
            }))
        };
        assert_eq!(next(|group| group), Ok(()));
        assert_eq!(
            next(|group| Group {
                id: Uuid::from_u128(1),
                ..group
            }),
            Err(vec![Missing::OtherGroup])
        );
        assert_eq!(
            next(|group| Group {
                network_id: Uuid::from_u128(8),
                ..group
            }),
            Err(vec![Missing::SameNetwork])
        );
        assert_eq!(
            next(|group| Group {
                state: State::Succeeded,
                ..group
            }),
            Err(vec![Missing::LivingSuccessor])
        );
    }
}
