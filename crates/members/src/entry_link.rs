//! A link that was mailed and opens a door once.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A link that was mailed and opens a door once.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "entry_link")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Digest of the secret in the link.
    pub digest: String,
    /// Which door.
    pub purpose: Purpose,
    /// For whom.
    pub person_id: Uuid,
    /// The address to which it was mailed: whoever has the link reads the letters there.
    pub email: String,
    /// When it was mailed.
    pub made_at: DateTime<Utc>,
    /// It opens nothing after this.
    pub expires_at: DateTime<Utc>,
    /// When it was used.
    pub used_at: Option<DateTime<Utc>>,
}

store::entity!();

store::choice! {
    /// Which door a link opens.
    pub enum Purpose {
        /// The address is theirs.
        Verification = "verification" => "entry-link-verification",
        /// In, without a password.
        SignIn = "sign-in" => "entry-link-sign-in",
        /// A new password.
        PasswordReset = "password-reset" => "entry-link-password-reset",
        /// Another address for the account.
        EmailChange = "email-change" => "entry-link-email-change",
        /// Out, for good.
        Deletion = "deletion" => "entry-link-deletion",
    }
}
