//! Who called a meeting: one group, or several together. A group may also count what others run as its meeting,
//! be it a meeting of other groups: that stays theirs to move and to call off, and what they wrote about it is not
//! for its people.

use crate::Group;
use events::Event;
use sea_orm::ConnectionTrait;
use store::Error;
use uuid::Uuid;

/// The groups that called a meeting.
#[derive(Clone, Debug)]
pub(crate) struct Callers(Vec<Uuid>);

impl Callers {
    /// Those who called `event`; none where others run it.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn of(db: &impl ConnectionTrait, event: Uuid) -> Result<Self, Error> {
        let pairs = events::convene::conveners(db, [event]).await?;
        Ok(Self(pairs.into_iter().map(|(_, group)| group).collect()))
    }

    pub fn include(&self, group: Uuid) -> bool {
        self.0.contains(&group)
    }

    /// Those who called it together with `group`; none where it only counts the event.
    pub fn together_with(&self, group: Uuid) -> Vec<Uuid> {
        let others = self.0.iter().copied().filter(|it| *it != group);
        match self.include(group) {
            true => others.collect(),
            false => Vec::new(),
        }
    }

    /// Whose the minutes are that `group` reads and writes: nobody's own where it called the meeting.
    pub fn keeper(&self, group: Uuid) -> Option<Uuid> {
        (!self.include(group)).then_some(group)
    }

    /// Whether `group` called `event`, of which these are the callers, in the house of its own network: there it
    /// can move it and call it off.
    pub fn own(&self, group: &Group, event: &Event) -> bool {
        self.include(group.id) && event.network_id == group.network_id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_counts_a_meeting_keeps_minutes_of_its_own() {
        let [food, ict, other] = [1, 2, 3].map(Uuid::from_u128);
        let callers = Callers(vec![food, ict]);
        assert_eq!(callers.keeper(food), None);
        assert_eq!(callers.keeper(other), Some(other));
        assert_eq!(callers.together_with(food), [ict]);
        assert!(callers.together_with(other).is_empty());
    }
}
