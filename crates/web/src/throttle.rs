//! Doors that are guessed at let few tries through, per address and per account.

use crate::Failure;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::IpAddr;
use std::num::NonZeroU32;

/// Counts tries on this node.
pub struct Throttle {
    by_address: DefaultKeyedRateLimiter<String>,
    by_account: DefaultKeyedRateLimiter<String>,
}

impl Throttle {
    /// Lets `per_minute` tries through from one address, and a third of that for one account.
    #[must_use]
    pub fn new(per_minute: u32) -> Self {
        let quota = |n: u32| Quota::per_minute(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN));
        Self {
            by_address: RateLimiter::keyed(quota(per_minute)),
            by_account: RateLimiter::keyed(quota((per_minute / 3).max(1))),
        }
    }

    /// Counts a try at `door` from an address, for an account where one is named.
    ///
    /// # Errors
    /// [`Failure::TooMany`] when it is one too many.
    pub fn count(
        &self,
        door: &str,
        address: Option<IpAddr>,
        account: Option<&str>,
    ) -> Result<(), Failure> {
        let from = address.map_or_else(|| "unknown".to_owned(), network_of);
        self.by_address
            .check_key(&format!("{door} {from}"))
            .map_err(|_| Failure::TooMany)?;
        account.map_or(Ok(()), |account| self.count_account(door, account))
    }

    /// Counts a try for an account alone: for doors where many come from one address rightly.
    ///
    /// # Errors
    /// [`Failure::TooMany`] when it is one too many.
    pub fn count_account(&self, door: &str, account: &str) -> Result<(), Failure> {
        let key = format!("{door} {}", account.to_lowercase());
        self.by_account
            .check_key(&key)
            .map_err(|_| Failure::TooMany)
    }

    /// Forgets who has not tried for a while.
    pub fn tidy(&self) {
        self.by_address.retain_recent();
        self.by_account.retain_recent();
    }
}

/// An IPv6 customer holds a whole /64: counting single addresses there would count nobody.
fn network_of(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_string(),
            None => {
                let [a, b, c, d, ..] = v6.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_guarded_from_many_addresses() {
        let throttle = Throttle::new(6);
        let tries = (1..=5).map(|n| {
            throttle
                .count(
                    "sign-in",
                    Some(IpAddr::from([192, 0, 2, n])),
                    Some("Ada@example.org"),
                )
                .is_ok()
        });
        assert_eq!(tries.collect::<Vec<_>>(), [true, true, false, false, false]);
    }

    #[test]
    fn addresses_of_one_ipv6_customer_count_together() {
        let [one, other] =
            ["2001:db8::1", "2001:db8::2"].map(|text| text.parse().expect("an address"));
        assert_eq!(network_of(one), network_of(other));
    }
}
