//! Passwords: which are accepted, and what is kept of them.

use super::email::Email;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt;
use std::sync::{Arc, LazyLock};
use texts::Texts;
use tokio::sync::Semaphore;

/// Fewest characters of a password.
pub const SHORTEST: usize = 10;
/// Most characters of a password: long enough for any sentence, and no work for an attacker to give us.
pub const LONGEST: usize = 256;

/// OWASP Password Storage Cheat Sheet (read 2026-11-22): Argon2id with 19 MiB, 2 passes and 1 lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Verified against where there is no account or no password, so that the answer takes as long.
/// Nobody knows a password to it.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$R3VpbGRoYWxsLW5vYm9keQ$\
    q8v0mD0Tn4Zk3m2v5sY7c1x9bW6eR2uQpLhJtGfAaXs";

/// The most common passwords of ten characters or more in published leaks, in lower case. Digits
/// and signs at their end are taken off before looking, so `password1234` needs no line of its own.
const COMMON: &[&str] = &[
    "0123456789",
    "0987654321",
    "1020304050",
    "1122334455",
    "112233445566",
    "1234512345",
    "1234567890",
    "12345678900",
    "12345678910",
    "123456789012",
    "1234567891",
    "1231231234",
    "9876543210",
    "1q2w3e4r5t",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "a1b2c3d4e5",
    "abcdefghij",
    "abcdefghijk",
    "administrator",
    "asdfghjkl",
    "changeme",
    "cheesecake",
    "football",
    "guildhall",
    "iloveyou",
    "letmein",
    "mynameis",
    "passw0rd",
    "password",
    "passwordpassword",
    "princess",
    "procurement",
    "q1w2e3r4t5",
    "q1w2e3r4t5y6",
    "qazwsxedc",
    "qwerasdfzxcv",
    "qwertyqwerty",
    "qwertyuiop",
    "sunshine",
    "superman",
    "trustno1",
    "welcome",
    "welcometo",
    "zaq12wsxcde",
    "zxcvbnm",
    "zxcvbnmasdf",
];

/// Fewer different characters than this are no secret, whatever the length.
const FEWEST_DIFFERENT: usize = 5;

/// A password that was accepted. It is never shown, not even when debugging.
#[derive(Clone)]
pub struct Password(String);

/// Why a password is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// Fewer characters than [`SHORTEST`].
    #[error("a password has at least {SHORTEST} characters")]
    Short,
    /// More characters than [`LONGEST`].
    #[error("a password has at most {LONGEST} characters")]
    Long,
    /// Among the first that anybody would try.
    #[error("this password is one of the most common")]
    Common,
    /// The address is in it.
    #[error("a password must not contain the e-mail address")]
    LikeEmail,
}

impl Weakness {
    /// What people are told.
    #[must_use]
    pub fn told(self, t: Texts) -> String {
        match self {
            Self::Short => t.one("password-short", "count", SHORTEST),
            Self::Long => t.one("password-long", "count", LONGEST),
            Self::Common => t.get("password-common"),
            Self::LikeEmail => t.get("password-like-email"),
        }
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

impl Password {
    /// What was typed, if it is good enough for the account with this address.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn new(typed: &str, email: &Email) -> Result<Self, Weakness> {
        let length = typed.chars().count();
        if length < SHORTEST {
            return Err(Weakness::Short);
        }
        if length > LONGEST {
            return Err(Weakness::Long);
        }
        let lower = typed.to_lowercase();
        // Two or three letters before the @ are in many good passwords by chance.
        let local = email.local_part();
        if lower.contains(email.as_str()) || (local.len() >= 4 && lower.contains(local)) {
            return Err(Weakness::LikeEmail);
        }
        let mut different: Vec<char> = lower.chars().collect();
        different.sort_unstable();
        different.dedup();
        let words = lower.trim_end_matches(|c: char| !c.is_alphabetic());
        if different.len() < FEWEST_DIFFERENT
            || COMMON.contains(&words)
            || COMMON.contains(&&*lower)
        {
            return Err(Weakness::Common);
        }
        Ok(Self(typed.to_owned()))
    }

    /// What is kept of it: Argon2id in PHC form, with a salt of its own.
    ///
    /// # Errors
    /// When the machine has no memory or no random numbers left.
    pub async fn hash(&self) -> Result<String, store::Error> {
        let typed = self.0.clone();
        aside(move || {
            let hash: PasswordHash = argon2().hash_password(typed.as_bytes()).map_err(fault)?;
            Ok(hash.to_string())
        })
        .await
    }
}

/// Whether what was typed is the password of which `hash` is kept. Takes as long where there is none.
pub(crate) async fn matches(typed: &str, hash: Option<&str>) -> Result<bool, store::Error> {
    let (known, hash) = (hash.is_some(), hash.unwrap_or(NOBODY).to_owned());
    // Nothing longer was ever accepted.
    let typed: String = typed.chars().take(LONGEST + 1).collect();
    aside(move || {
        let hash = PasswordHash::new(&hash).map_err(fault)?;
        Ok(argon2().verify_password(typed.as_bytes(), &hash).is_ok() && known)
    })
    .await
}

fn argon2() -> Argon2<'static> {
    let params =
        Params::new(MEMORY_KIB, PASSES, LANES, None).expect("the parameters are within bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn fault(error: impl fmt::Display) -> store::Error {
    store::Error::Io(std::io::Error::other(format!(
        "a password could not be hashed: {error}"
    )))
}

/// Computes beside the tasks that serve requests, on as many threads as there are cores: a crowd at
/// the door waits in line instead of taking 19 MiB each.
async fn aside<T: Send + 'static>(
    compute: impl FnOnce() -> Result<T, store::Error> + Send + 'static,
) -> Result<T, store::Error> {
    static PLACES: LazyLock<Arc<Semaphore>> = LazyLock::new(|| {
        Arc::new(Semaphore::new(
            std::thread::available_parallelism().map_or(1, usize::from),
        ))
    });
    let place = PLACES.clone().acquire_owned().await.map_err(fault)?;
    // The place goes along: the computation ends even when the visitor no longer waits for it.
    let computed = tokio::task::spawn_blocking(move || {
        let _place = place;
        compute()
    });
    computed.await.map_err(fault)?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(typed: &str) -> Result<Password, Weakness> {
        Password::new(typed, &"lovelace@gent.example".parse().expect("an address"))
    }

    #[test]
    fn short_long_common_and_personal_passwords_are_refused() {
        let refused = |typed: &str| new(typed).err();
        assert_eq!(refused("nine char"), Some(Weakness::Short));
        assert_eq!(refused(&"long enough ".repeat(22)), Some(Weakness::Long));
        for common in [
            "Password123!",
            "1234567890",
            "Passw0rd!!",
            "qwertyuiop",
            "aaaaaaaaaaaa",
            "1q2w3e4r5t",
            "WELCOME2026",
        ] {
            assert_eq!(refused(common), Some(Weakness::Common), "{common}");
        }
        assert_eq!(refused("my name is Lovelace"), Some(Weakness::LikeEmail));
        assert_eq!(refused("blue cranes over Ghent"), None);
        assert_eq!(refused("guildhall-demo"), None);
    }

    #[test]
    fn ten_letters_are_counted_as_people_count_them() {
        assert!(new("öäüßéñçåøþ").is_ok());
    }

    #[tokio::test]
    async fn a_hash_is_argon2id_and_fits_its_own_password_only() {
        let hash = new("blue cranes over Ghent")
            .expect("a password")
            .hash()
            .await
            .expect("a hash");
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert!(
            matches("blue cranes over Ghent", Some(&hash))
                .await
                .expect("an answer")
        );
        assert!(
            !matches("blue cranes over Bruges", Some(&hash))
                .await
                .expect("an answer")
        );
    }

    #[tokio::test]
    async fn nobody_is_computed_in_full_and_fits_no_password() {
        let nobody = PasswordHash::new(NOBODY).expect("a PHC string");
        assert_eq!(Params::try_from(&nobody).expect("parameters"), {
            Params::new(MEMORY_KIB, PASSES, LANES, Some(32)).expect("parameters")
        });
        assert!(!matches("", None).await.expect("an answer"));
    }

    #[test]
    fn debugging_shows_no_password() {
        assert_eq!(
            format!("{:?}", new("blue cranes over Ghent").expect("a password")),
            "Password(…)"
        );
    }
}
