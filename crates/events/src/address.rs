//! The address of a new event or series: made from its title once, free, and never changed.

use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use store::Tx;
use vocabulary::Slug;

/// Pages of ours that stand where an event or a series could: `/events/new`.
const TAKEN_BY_PAGES: [&str; 1] = ["new"];

/// The address that recalls an event: its title, and the year unless the title says it.
pub(crate) fn of_event(title: &str, year: u32) -> Slug {
    let says_year = title
        .split(|c: char| !c.is_ascii_digit())
        .any(|word| word == year.to_string());
    let slug = Slug::of(title);
    if says_year {
        slug
    } else {
        slug.with_suffix(year)
    }
}

/// `wanted`, or the same with the first number that is free. Two who ask at once may both be told
/// the same: the unique index decides, and the deed asks again.
pub(crate) async fn free<E>(tx: &Tx, column: E::Column, wanted: &Slug) -> Result<Slug, store::Error>
where
    E: EntityTrait,
    E::Model: Sync,
{
    let mut slug = wanted.clone();
    let mut number = 1;
    while TAKEN_BY_PAGES.contains(&slug.as_str())
        || E::find()
            .filter(column.eq(slug.as_str()))
            .count(tx.db())
            .await?
            > 0
    {
        number += 1;
        slug = wanted.with_suffix(number);
    }
    Ok(slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_recalled_by_title_and_year() {
        assert_eq!(
            of_event("WeBuySocialEU Finland", 2024).as_str(),
            "webuysocialeu-finland-2024"
        );
        assert_eq!(
            of_event("Annual Conference 2024", 2024).as_str(),
            "annual-conference-2024"
        );
        assert_eq!(of_event("Room 20240", 2024).as_str(), "room-20240-2024");
    }

    #[test]
    fn a_long_title_keeps_its_year() {
        let slug = of_event(&"sustainable ".repeat(20), 2026);
        assert!(
            slug.as_str().ends_with("-2026") && slug.as_str().len() <= Slug::MAX_LENGTH,
            "{slug}"
        );
    }
}
