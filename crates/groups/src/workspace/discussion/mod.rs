//! Discussion by topic, with letters about it as often as each person wants, and answers by a link in
//! the letter.

pub mod by_link;
pub mod choose_letters;
pub mod close_topic;
mod digest;
pub mod held_reply;
pub mod mail_choice;
pub mod post;
pub mod reply_link;
mod reply_page;
pub mod revise;
pub mod speak;
mod tell;
pub mod topic;
mod topic_page;
mod topics_page;

pub(crate) use choose_letters::choice_of;
pub(crate) use digest::DUTY;

use crate::Group;
use sea_orm::{ColumnTrait, Condition};
use web::{Routes, Viewer};

pub(crate) fn routes() -> Routes {
    topics_page::routes()
        .and(topic_page::routes())
        .and(reply_page::routes())
}

/// The topics of a group in which this viewer takes part.
pub(crate) fn reach(viewer: &Viewer, group: &Group) -> Condition {
    let of_group = Condition::all().add(topic::Column::GroupId.eq(group.id));
    if viewer.is_secretariat_of(group.network_id) {
        return of_group;
    }
    of_group.add(viewer.reach(
        (topic::Entity, topic::Column::Audience),
        None::<topic::Column>,
    ))
}
