//! Groups by words of their name and aim, in whatever language: `circul` finds "Circular Economy", and
//! "Économie circulaire" too. Accents and capitals do not count, every word that was typed has to begin one.

use crate::{group, queries};
use sea_orm::QuerySelect;
use store::{Error, Store};
use uuid::Uuid;
use vocabulary::{Slug, Translated};
use web::Viewer;

/// The groups of which this viewer may know whose name or aim has these words.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn groups_with(
    store: &Store,
    viewer: &Viewer,
    typed: &str,
) -> Result<Vec<Uuid>, Error> {
    let typed = plain(typed);
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    // Both databases fold letters in ways of their own, so it is done here: groups are not many.
    let groups: Vec<(Uuid, Translated, Translated)> = queries::visible(viewer)
        .select_only()
        .column(group::Column::Id)
        .column(group::Column::Name)
        .column(group::Column::Aim)
        .into_tuple()
        .all(store.db())
        .await?;
    let found = groups
        .into_iter()
        .filter(|(_, name, aim)| has(&[name, aim], &typed));
    Ok(found.map(|(id, ..)| id).collect())
}

/// Whether each of the words that were typed begins a word of these texts.
fn has(texts: &[&Translated], typed: &[String]) -> bool {
    let readings = texts.iter().flat_map(|text| text.readings());
    let words: Vec<String> = readings.flat_map(|reading| plain(reading.text)).collect();
    let begins = |start: &String| words.iter().any(|word| word.starts_with(start.as_str()));
    typed.iter().all(begins)
}

/// The words of a text in plain letters. One by one, because a slug is cut off where it grows long.
fn plain(text: &str) -> Vec<String> {
    let written = text.split_whitespace();
    let written = written.filter(|word| word.chars().any(char::is_alphanumeric));
    let slugs = written.map(|word| Slug::of(word).to_string());
    slugs
        .flat_map(|slug| slug.split('-').map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{has, plain};
    use vocabulary::{Language, Translated};

    #[test]
    fn every_word_that_was_typed_begins_a_word_in_some_language() {
        let name = Translated::new(Language::French, "Économie circulaire")
            .with(Language::English, "Circular Economy");
        let aim = Translated::new(Language::English, "A list of **clauses** – for every city.");
        for (typed, expected) in [
            ("circul", true),
            ("ECONOMIE", true),
            ("economy cit", true),
            ("clauses", true),
            ("ircular", false),
            ("circular health", false),
        ] {
            assert_eq!(has(&[&name, &aim], &plain(typed)), expected, "{typed}");
        }
        assert_eq!(plain(" – ?"), Vec::<String>::new());
    }
}
