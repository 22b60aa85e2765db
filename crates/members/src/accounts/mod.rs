//! Accounts: how people come in, what they may change about themselves, and how they leave.

pub mod act_for;
mod agent;
mod api;
pub mod ask_for_link;
pub mod change_email;
pub mod change_password;
pub mod change_profile;
mod create;
pub mod delete;
mod email;
pub mod end_sign_ins;
pub mod enter;
mod export;
mod letter;
mod link;
mod name;
mod next;
mod owner;
mod pages;
mod password;
pub mod reset_password;
pub mod sign_up;
mod tidy;
mod time_zone;
pub mod tokens;
pub mod verify;

pub use create::{Error as CreateError, create, grant_operator};
pub use email::{Email, NotAnEmail};
pub use export::export;
pub use password::{LONGEST, Password, SHORTEST, Weakness};
pub use reset_password::reset_password;
pub use tidy::tidy;

pub(crate) use api::api;
pub(crate) use ask_for_link::ANSWER;
pub(crate) use pages::routes;
pub(crate) use tidy::TIDY;
