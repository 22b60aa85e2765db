//! The rooms of this house.

use web::{Room, StandingOf};

/// Every room, in the order of the navigation. Adding a capability is adding a crate and one line.
pub fn rooms() -> Vec<Room> {
    vec![
        events::room(),
        groups::room(),
        members::room(),
        tenders::room(),
    ]
}

/// Who knows whom.
pub const STANDING: StandingOf = members::standing;

#[cfg(test)]
mod tests {
    use super::rooms;
    use crate::town::Town;
    use std::collections::BTreeMap;
    use store::Archive;
    use web::Room;

    testkit::both! {
        async fn pages_read_of_every_table_what_a_backup_reads(town: Town) {
            let store = town.house.store();
            let tables = Room::tables(&rooms());
            let mut kept: BTreeMap<String, Vec<String>> = BTreeMap::new();
            Archive(tables.clone())
                .dump(store, &mut |table, row| {
                    kept.entry(table.to_owned()).or_default().push(row);
                    Ok(())
                })
                .await
                .expect("rows");
            // A demo that fills hardly a table would prove nothing.
            assert!(kept.len() * 3 > tables.len(), "{:?}", kept.keys());
            for table in tables {
                let mut kept = kept.remove(&(table.name)()).unwrap_or_default();
                let mut shown = table.as_shown(store).await.expect("rows");
                kept.sort_unstable();
                shown.sort_unstable();
                assert_eq!(shown, kept, "{}", (table.name)());
            }
        }
    }
}
