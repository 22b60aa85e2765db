//! What organisations are called, to the reader. A post, a vote and an action keep the name under which they were
//! written, so that they can be read when the organisation is gone; while it is there, it is called as everywhere else.

use crate::seat;
use members::organisation;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;
use store::Store;
use uuid::Uuid;
use vocabulary::Language;
use web::Failure;

/// The names of those who sit or sat in a group, by every name that they have.
pub(crate) struct Names(HashMap<String, String>);

impl Names {
    /// Those of a group, as a reader of this language reads them.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn of(store: &Store, group: Uuid, reader: Language) -> Result<Self, Failure> {
        let seated: Vec<Uuid> = seat::Entity::find()
            .select_only()
            .column(seat::Column::OrganisationId)
            .distinct()
            .filter(seat::Column::GroupId.eq(group))
            .into_tuple()
            .all(store.db())
            .await?;
        let found = members::queries::organisations_by_ids(store, seated).await?;
        Ok(Self::read_by(found.values(), reader))
    }

    fn read_by<'a>(
        organisations: impl Iterator<Item = &'a organisation::Model>,
        reader: Language,
    ) -> Self {
        let mut names = HashMap::new();
        for organisation in organisations {
            let read = organisation.name.in_language(reader).text;
            for written in organisation.name.readings() {
                names.insert(written.text.to_owned(), read.to_owned());
            }
        }
        Self(names)
    }

    /// What whoever is kept under a name is called.
    pub fn read(&self, written: &str) -> String {
        self.0
            .get(written)
            .map_or_else(|| written.to_owned(), Clone::clone)
    }
}
