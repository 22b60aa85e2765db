//! What can be found.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use vocabulary::Language;

/// One thing that can be found, as its room describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The id of the thing; handing in another entry with the same id replaces the first.
    pub id: Uuid,
    /// What it is, in the word of its room: `event`, `organisation`.
    pub kind: String,
    /// Title and body in each language in which it has been written, the original first.
    pub texts: Vec<Text>,
    /// Where it is read.
    pub href: String,
    /// Keys of those who may know of it: whoever holds one of them finds it. Without keys nobody does.
    pub audience: Vec<String>,
    /// When it takes place or was published. What lies years back ranks a little lower.
    pub date: Option<NaiveDate>,
    /// The slug of the network it belongs to.
    pub network: Option<String>,
}

/// Title and body of an entry in one language, as plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The language it is written in.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// Everything else that is worth finding it by.
    pub body: String,
}
