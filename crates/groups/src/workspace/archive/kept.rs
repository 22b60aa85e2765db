//! What stands in the archive of a group, `group.json`: plain values in the order in which they came to
//! be. Nothing in it is a key of a house: things point to each other by their place in a list, from 0,
//! and organisations and people are names.

use crate::charter;
use crate::group::{Entry, Sector, State};
use crate::rules::Rules;
use crate::seat::{End, Role};
use crate::workspace::circle::Circle;
use crate::workspace::plan::item;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Cpv, Slug, Translated};

/// The version of this format. A reader refuses what is newer than itself.
pub const FORMAT: u32 = 1;

/// A group with all that it kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// [`FORMAT`] of whoever wrote it.
    pub format: u32,
    /// The group itself.
    pub group: Facts,
    /// Its rules, in all their versions.
    pub charter: Charter,
    /// Who it was and how it came about.
    pub history: Heritage,
    /// Its roadmap.
    pub plan: Vec<Item>,
    /// Who does what.
    pub actions: Vec<Action>,
    /// What was discussed.
    pub topics: Vec<Topic>,
    /// Its papers; their files lie beside this one.
    pub papers: Vec<Paper>,
    /// What it decided.
    pub polls: Vec<Poll>,
    /// What it told others.
    pub updates: Vec<Update>,
}

/// What is said of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Its address.
    pub slug: Slug,
    /// Its name.
    pub name: Translated,
    /// What it wants to reach.
    pub aim: Translated,
    /// What its members share.
    pub problem: Translated,
    /// For which sector it works.
    pub sector: Sector,
    /// What it is about buying.
    pub cpv: Vec<Cpv>,
    /// How organisations get in.
    pub entry: Entry,
    /// What one must bring.
    pub entry_requirements: Translated,
    /// Who may know of it.
    pub audience: Circle,
    /// Where it stands in its life.
    pub state: State,
    /// When it was proposed.
    pub proposed_at: DateTime<Utc>,
    /// Last day of its term.
    pub term_ends_on: Option<NaiveDate>,
    /// Name of the wave in which it was opened.
    #[serde(default)]
    pub wave: Option<Translated>,
    /// Address of the group that carries on.
    #[serde(default)]
    pub successor: Option<Slug>,
    /// Addresses of the groups on whose work it carries on.
    #[serde(default)]
    pub predecessors: Vec<Slug>,
}

/// The rules of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Charter {
    /// Its address within the network.
    pub slug: Slug,
    /// What a group under it is called.
    pub name: Translated,
    /// Which kind of group that is.
    pub kind: charter::Kind,
    /// When it was first written.
    pub created_at: DateTime<Utc>,
    /// What it said from when on.
    pub versions: Vec<CharterVersion>,
}

/// What a charter says from a day on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CharterVersion {
    /// 1, 2, 3 …
    pub number: i32,
    /// First day on which it applies.
    pub valid_from: NaiveDate,
    /// The rules.
    pub rules: Rules,
    /// What is different from the version before.
    pub changes: Translated,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

/// What has no place of its own in another house.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heritage {
    /// Its members, past and present.
    pub seats: Vec<Seat>,
    /// The steps of its life.
    pub steps: Vec<Step>,
    /// Its reports.
    pub reports: Vec<Report>,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// The organisation.
    pub organisation: String,
    /// Where it is.
    pub country: Country,
    /// In which role.
    pub role: Role,
    /// Whether it belonged to the core group.
    pub is_core: bool,
    /// Who spoke for it.
    pub representative: String,
    /// Who else did.
    pub deputies: Vec<String>,
    /// From when.
    pub since: DateTime<Utc>,
    /// Until when.
    pub until: Option<DateTime<Utc>>,
    /// Why it ended.
    pub ended_because: Option<End>,
}

/// A step of its life.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Where it stood from then on.
    pub state: State,
    /// When.
    pub at: DateTime<Utc>,
    /// Who took it.
    pub person: String,
    /// Why.
    pub note: Option<String>,
}

/// A report to the network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Whether it closed the work.
    pub is_final: bool,
    /// What there was to report.
    pub text: Translated,
    /// When.
    pub handed_in_at: DateTime<Utc>,
    /// By whom.
    pub author: String,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// What it was called.
    pub title: Translated,
    /// On which day.
    pub held_on: NaiveDate,
    /// When it was called off.
    pub cancelled_at: Option<DateTime<Utc>>,
    /// What was talked about.
    pub agenda: Translated,
    /// Where.
    pub place: Option<String>,
    /// The other groups of a joint meeting.
    pub with: Vec<String>,
    /// Organisations that were there.
    pub there: Vec<String>,
    /// How long organisations worked for it.
    pub effort: Vec<Effort>,
    /// Its minutes, the first version first.
    pub minutes: Vec<Minutes>,
}

/// How long an organisation worked for a meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effort {
    /// The organisation.
    pub organisation: String,
    /// Minutes of work.
    pub minutes: i32,
}

/// A version of minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// What happened.
    pub text: String,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// By whom.
    pub author: String,
}

/// A line of the roadmap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What it is.
    pub kind: item::Kind,
    /// In words.
    pub title: Translated,
    /// Place in the roadmap of the objective that it serves.
    pub objective: Option<usize>,
    /// By which day.
    pub due_on: Option<NaiveDate>,
    /// How far it is.
    pub state: item::State,
    /// Whether it is shown to the public once it is done.
    pub is_output: bool,
    /// Where it is found.
    pub web_address: Option<String>,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// What.
    pub what: String,
    /// Which organisation.
    pub who: String,
    /// By which day.
    pub due_on: Option<NaiveDate>,
    /// When it was noted.
    pub noted_at: DateTime<Utc>,
    /// When it was done.
    pub done_at: Option<DateTime<Utc>>,
}

/// A topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// What it is about.
    pub title: String,
    /// Who took part.
    pub audience: Circle,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When something was last said.
    pub last_post_at: DateTime<Utc>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// What was said.
    pub posts: Vec<Post>,
}

/// A post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// Who said it.
    pub author: String,
    /// For which organisation.
    pub organisation: String,
    /// What.
    pub text: String,
    /// When.
    pub posted_at: DateTime<Utc>,
    /// When it was changed.
    pub edited_at: Option<DateTime<Utc>>,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// What it is.
    pub title: Translated,
    /// Who may have it.
    pub audience: Circle,
    /// Place in the list of the paper that it supersedes.
    pub supersedes: Option<usize>,
    /// When it was added.
    pub added_at: DateTime<Utc>,
    /// Its versions, the first one first.
    pub versions: Vec<PaperVersion>,
}

/// A version of a paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperVersion {
    /// Where its file lies in the archive: `files/1`.
    pub file: String,
    /// Under which name it is given out.
    pub file_name: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// What is new in it.
    pub note: String,
    /// When it came.
    pub uploaded_at: DateTime<Utc>,
    /// Who brought it.
    pub author: String,
}

/// A poll.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Poll {
    /// What was asked.
    pub question: String,
    /// What one should know for it.
    pub about: String,
    /// When it was put.
    pub opened_at: DateTime<Utc>,
    /// Who put it.
    pub author: String,
    /// Until when.
    pub closes_at: DateTime<Utc>,
    /// The answers.
    pub answers: Vec<String>,
    /// The votes.
    pub votes: Vec<Vote>,
}

/// A vote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// Of which organisation.
    pub organisation: String,
    /// Place of the answer.
    pub answer: usize,
    /// When.
    pub cast_at: DateTime<Utc>,
}

/// An update.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// Its headline.
    pub title: Translated,
    /// What there was to tell.
    pub text: Translated,
    /// Whom it was told.
    pub audience: Circle,
    /// When.
    pub published_at: DateTime<Utc>,
    /// By whom.
    pub author: String,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime<Utc>>,
}
