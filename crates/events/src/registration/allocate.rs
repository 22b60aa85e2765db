//! Allocating: who gets a place. A place is given as long as every limit that looks at the applicant
//! has room: the capacity of the event, its quotas, and the places for one organisation.

use crate::application;
use crate::event::Target;
use crate::quota::{self, Dimension};
use uuid::Uuid;
use vocabulary::{Country, Slug};

/// What somebody is who has a place or wants one, as far as limits look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// What they are.
    pub target: Target,
    /// Where their organisation is.
    pub country: Option<Country>,
    /// The organisation, if it is known here.
    pub organisation_id: Option<Uuid>,
    /// Its name in plain letters: see [`plain`].
    pub organisation: String,
}

impl Seat {
    /// The seat that an application asks for, or has.
    #[must_use]
    pub fn of(application: &application::Model) -> Self {
        Self {
            target: application.target,
            country: application.country,
            organisation_id: application.organisation_id,
            organisation: plain(&application.organisation),
        }
    }

    /// Whether both are of one organisation: the same one here, or the same name however it is written.
    fn is_colleague_of(&self, other: &Self) -> bool {
        let same_id =
            self.organisation_id.is_some() && self.organisation_id == other.organisation_id;
        same_id || (!self.organisation.is_empty() && self.organisation == other.organisation)
    }

    /// Whether a quota for `dimension` and `value` counts this seat.
    fn is_counted(&self, dimension: Dimension, value: &str) -> bool {
        match dimension {
            Dimension::Target => self.target.word() == value,
            Dimension::Country => self.country.is_some_and(|country| country.code() == value),
            Dimension::Organisation => self.organisation == plain(value),
        }
    }
}

/// A name in plain letters, so that `Stad Gent` and `stad  gent` are one organisation.
#[must_use]
pub fn plain(name: &str) -> String {
    let name = name.trim();
    let slug = Slug::of(name);
    // What cannot be written in plain letters would all be one name.
    if name.is_empty() || slug == Slug::of("") {
        name.to_lowercase()
    } else {
        slug.to_string()
    }
}

/// Why somebody gets no place now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Every place is taken.
    Full,
    /// Their organisation has as many as it can get.
    Organisation {
        /// Places at most.
        places: i32,
    },
    /// A quota has no room for them.
    Quota {
        /// What it counts.
        dimension: Dimension,
        /// For which value; `None` means each one by itself.
        value: Option<String>,
        /// Places at most.
        places: i32,
    },
}

/// The places of an event: what limits them, and who has one.
#[derive(Clone, Debug)]
pub struct Places {
    capacity: Option<i32>,
    per_organisation: Option<i32>,
    quotas: Vec<quota::Model>,
    taken: i32,
    seats: Vec<Seat>,
}

impl Places {
    /// Places of which `taken` are gone. Where [`Places::look_at_seats`], those who sit there have to be
    /// [seated](Places::seat) before anybody is asked for.
    #[must_use]
    pub fn new(
        capacity: Option<i32>,
        per_organisation: Option<i32>,
        quotas: Vec<quota::Model>,
        taken: i32,
    ) -> Self {
        Self {
            capacity,
            per_organisation,
            quotas,
            taken,
            seats: Vec::new(),
        }
    }

    /// Whether a limit looks at who sits there, and not only at how many.
    #[must_use]
    pub fn look_at_seats(&self) -> bool {
        self.per_organisation.is_some() || !self.quotas.is_empty()
    }

    /// Lets those sit down who have a place already.
    pub fn seat(&mut self, seats: impl IntoIterator<Item = Seat>) {
        self.seats.extend(seats);
    }

    /// Whether there is a place for somebody.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn ask_for(&self, wanted: &Seat) -> Result<(), Obstacle> {
        if self.capacity.is_some_and(|capacity| self.taken >= capacity) {
            return Err(Obstacle::Full);
        }
        self.ask_quotas(wanted)
    }

    /// Whether the quotas have room for somebody, however many places there are.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn ask_quotas(&self, wanted: &Seat) -> Result<(), Obstacle> {
        let of_nobody = wanted.organisation.is_empty() && wanted.organisation_id.is_none();
        let colleagues = || self.count(|seat| seat.is_colleague_of(wanted));
        let limit = self.per_organisation.filter(|_| !of_nobody);
        if let Some(places) = limit.filter(|&places| colleagues() >= places) {
            return Err(Obstacle::Organisation { places });
        }
        let full = self.quotas.iter().find(|quota| {
            let taken = match (&quota.value, quota.dimension) {
                (Some(value), dimension) if !wanted.is_counted(dimension, value) => return false,
                (Some(value), dimension) => self.count(|seat| seat.is_counted(dimension, value)),
                (None, Dimension::Target) => self.count(|seat| seat.target == wanted.target),
                // Who names no country, or no organisation, is counted in none.
                (None, Dimension::Country) if wanted.country.is_none() => return false,
                (None, Dimension::Country) => self.count(|seat| seat.country == wanted.country),
                (None, Dimension::Organisation) if of_nobody => return false,
                (None, Dimension::Organisation) => colleagues(),
            };
            taken >= quota.places
        });
        full.map_or(Ok(()), |quota| {
            Err(Obstacle::Quota {
                dimension: quota.dimension,
                value: quota.value.clone(),
                places: quota.places,
            })
        })
    }

    /// Whether places are left at all.
    #[must_use]
    pub fn are_left(&self) -> bool {
        self.capacity.is_none_or(|capacity| self.taken < capacity)
    }

    /// Gives somebody a place who [got one](Places::ask_for).
    pub fn take(&mut self, seat: Seat) {
        self.taken += 1;
        self.seats.push(seat);
    }

    fn count(&self, counted: impl Fn(&Seat) -> bool) -> i32 {
        // A hall holds fewer people than i32 counts.
        i32::try_from(self.seats.iter().filter(|seat| counted(seat)).count()).unwrap_or(i32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn quota(dimension: Dimension, value: Option<&str>, places: i32) -> quota::Model {
        quota::Model {
            id: Uuid::nil(),
            event_id: Uuid::nil(),
            dimension,
            value: value.map(str::to_owned),
            places,
        }
    }

    fn buyer(organisation: &str, country: &str) -> Seat {
        Seat {
            target: Target::PublicAuthority,
            country: country.parse().ok(),
            organisation_id: None,
            organisation: plain(organisation),
        }
    }

    /// Takes a place if there is one.
    fn come(places: &mut Places, seat: Seat) -> Result<(), Obstacle> {
        places.ask_for(&seat)?;
        places.take(seat);
        Ok(())
    }

    #[test]
    fn the_last_place_is_given_and_no_further_one() {
        let mut places = Places::new(Some(50), None, Vec::new(), 49);
        assert_eq!(come(&mut places, buyer("Ghent", "BE")), Ok(()));
        assert_eq!(come(&mut places, buyer("Ghent", "BE")), Err(Obstacle::Full));
    }

    #[test]
    fn an_event_without_limits_has_a_place_for_everybody() {
        let mut places = Places::new(None, None, Vec::new(), 100_000);
        assert_eq!(come(&mut places, buyer("Ghent", "BE")), Ok(()));
    }

    #[test]
    fn colleagues_count_together_however_they_write_their_name() {
        let mut places = Places::new(Some(50), Some(2), Vec::new(), 0);
        assert_eq!(come(&mut places, buyer("City of Ghent", "BE")), Ok(()));
        assert_eq!(come(&mut places, buyer("  city of GHENT ", "BE")), Ok(()));
        assert_eq!(
            come(&mut places, buyer("City of Ghent", "BE")),
            Err(Obstacle::Organisation { places: 2 })
        );
        assert_eq!(come(&mut places, buyer("City of Oslo", "NO")), Ok(()));
    }

    #[test]
    fn names_that_have_no_plain_letters_stay_apart() {
        assert_ne!(plain("北京"), plain("東京"));
        assert_eq!(plain(" "), "");
    }

    #[test]
    fn a_quota_holds_those_whom_it_names_and_nobody_else() {
        let half = quota(Dimension::Target, Some("public-authority"), 1);
        let mut places = Places::new(Some(50), None, vec![half], 0);
        assert_eq!(come(&mut places, buyer("Ghent", "BE")), Ok(()));
        let full = Obstacle::Quota {
            dimension: Dimension::Target,
            value: Some("public-authority".to_owned()),
            places: 1,
        };
        assert_eq!(come(&mut places, buyer("Oslo", "NO")), Err(full));
        let entity = Seat {
            target: Target::SocialEconomy,
            ..buyer("Silta", "FI")
        };
        assert_eq!(come(&mut places, entity), Ok(()));
    }

    #[test]
    fn a_quota_for_each_country_counts_each_by_itself() {
        let each = quota(Dimension::Country, None, 1);
        let mut places = Places::new(Some(50), None, vec![each], 0);
        assert_eq!(come(&mut places, buyer("Ghent", "BE")), Ok(()));
        assert!(come(&mut places, buyer("Antwerp", "BE")).is_err());
        assert_eq!(come(&mut places, buyer("Oslo", "NO")), Ok(()));
    }

    fn seats() -> impl Strategy<Value = Vec<Seat>> {
        let seat =
            (0..4_usize, 0..3_usize, 0..5_usize).prop_map(|(target, country, organisation)| Seat {
                target: Target::ALL[target],
                country: ["BE", "FI", ""][country].parse().ok(),
                organisation_id: None,
                organisation: plain(["Ghent", "Oslo", "Silta", "Volvo", ""][organisation]),
            });
        prop::collection::vec(seat, 0..120)
    }

    fn quotas() -> impl Strategy<Value = Vec<quota::Model>> {
        let quota = (0..3_usize, 0..3_usize, 0..12_i32).prop_map(|(dimension, value, places)| {
            let dimension = Dimension::ALL[dimension];
            let values = match dimension {
                Dimension::Target => [None, Some("public-authority"), Some("supplier")],
                Dimension::Country => [None, Some("BE"), Some("FI")],
                Dimension::Organisation => [None, Some("GHENT"), Some("Oslo")],
            };
            quota(dimension, values[value], places)
        });
        prop::collection::vec(quota, 0..4)
    }

    /// How many of `seated` a quota counts for each value that it looks at.
    fn fullest(quota: &quota::Model, seated: &[Seat]) -> usize {
        let key = |seat: &Seat| match quota.dimension {
            Dimension::Target => Some(seat.target.word().to_owned()),
            Dimension::Country => seat.country.map(|country| country.code().to_owned()),
            Dimension::Organisation => {
                Some(seat.organisation.clone()).filter(|name| !name.is_empty())
            }
        };
        let wanted = quota.value.as_deref().map(|value| match quota.dimension {
            Dimension::Organisation => plain(value),
            _ => value.to_owned(),
        });
        let keys: Vec<String> = seated.iter().filter_map(key).collect();
        let counted = keys
            .iter()
            .filter(|key| wanted.as_ref().is_none_or(|wanted| wanted == *key));
        counted
            .map(|one| keys.iter().filter(|key| *key == one).count())
            .max()
            .unwrap_or(0)
    }

    proptest! {
        #[test]
        fn no_limit_is_ever_passed_and_no_place_withheld(
            capacity in prop::option::of(0..60_i32),
            per_organisation in prop::option::of(1..10_i32),
            quotas in quotas(),
            seats in seats(),
        ) {
            let mut places = Places::new(capacity, per_organisation, quotas.clone(), 0);
            let mut seated: Vec<Seat> = Vec::new();
            let fits = |seated: &[Seat]| {
                capacity.is_none_or(|most| seated.len() <= most as usize)
                    && per_organisation.is_none_or(|most| {
                        fullest(&quota(Dimension::Organisation, None, most), seated) <= most as usize
                    })
                    && quotas.iter().all(|quota| fullest(quota, seated) <= quota.places as usize)
            };
            for seat in seats {
                let with = [seated.clone(), vec![seat.clone()]].concat();
                match come(&mut places, seat) {
                    Ok(()) => {
                        seated = with;
                        prop_assert!(fits(&seated), "a limit is passed by {seated:?}");
                    }
                    Err(obstacle) => prop_assert!(!fits(&with), "{obstacle:?} stands in nobody's way"),
                }
            }
        }
    }
}
