//! Sentences as other crates use them: a catalogue with a parent, and templates.

use askama::Template;
use texts::{Arg, Catalogue, Texts, UI_LANGUAGES};
use vocabulary::Language;
use vocabulary::Language::*;

/// Sentences of a pretended foundation and of a pretended room on top of it, in three languages.
static HOUSE: Catalogue = Catalogue::new(
    "house",
    None,
    [
        "-house = Guildhall
save = Save
back = Back to { -house }
english-only = Only in English",
        "save = Enregistrer",
        "save = Speichern",
        "",
        "save = Tallenna",
        "",
        "",
        "save = Išsaugoti",
        "",
    ],
);
static ROOM: Catalogue = Catalogue::new(
    "room",
    Some(&HOUSE),
    [
        "title = A room of { -house }
places = { $count ->
    [0] No places left
    [one] One place left
   *[other] { $count } places left
}
when = { $day } in { $place }
year = { $year }, { NUMBER($year, useGrouping: \"false\") }",
        "",
        "title = Ein Raum\nplaces = { $count } Plätze",
        "",
        "",
        "",
        "",
        "places = { $count ->
    [one] Liko { $count } vieta
    [few] Liko { $count } vietos
   *[other] Liko { $count } vietų
}",
        "",
    ],
);

fn room(language: Language) -> Texts {
    ROOM.reader(language)
}

#[test]
fn a_sentence_is_looked_for_here_then_in_the_parent_then_in_english() {
    assert_eq!(room(German).get("title"), "Ein Raum");
    assert_eq!(room(German).get("save"), "Speichern");
    assert_eq!(room(French).get("title"), "A room of Guildhall");
    assert_eq!(room(French).get("english-only"), "Only in English");
}

#[test]
fn a_language_that_the_interface_does_not_speak_gets_english_sentences() {
    assert_eq!(room(Greek).get("save"), "Save");
    assert_eq!(room(Greek).language(), Greek);
}

#[test]
fn a_key_that_exists_nowhere_is_shown_itself() {
    assert_eq!(room(Finnish).get("no-such-key"), "no-such-key");
}

#[test]
fn a_sentence_may_mention_terms_of_the_parent() {
    assert_eq!(room(English).get("title"), "A room of Guildhall");
    assert_eq!(room(English).get("back"), "Back to Guildhall");
}

#[test]
fn numbers_choose_between_plural_forms() {
    let places = |language, count: u32| room(language).one("places", "count", count);
    assert_eq!(
        [0, 1, 2].map(|n| places(English, n)),
        ["No places left", "One place left", "2 places left"]
    );
    assert_eq!(
        [1, 2, 9, 10, 11, 21, 22, 111].map(|n| places(Lithuanian, n)),
        [
            "Liko 1 vieta",
            "Liko 2 vietos",
            "Liko 9 vietos",
            "Liko 10 vietų",
            "Liko 11 vietų",
            "Liko 21 vieta",
            "Liko 22 vietos",
            "Liko 111 vietų",
        ]
    );
}

#[test]
fn numbers_in_sentences_are_written_the_way_of_the_sentence() {
    assert_eq!(
        room(English).one("places", "count", 12_500),
        "12,500 places left"
    );
    assert_eq!(room(German).one("places", "count", 12_500), "12.500 Plätze");
    // The sentence is English, and so is its number.
    assert_eq!(
        room(Finnish).one("places", "count", 12_500),
        "12,500 places left"
    );
    assert_eq!(room(English).one("year", "year", 2027), "2,027, 2027");
}

#[test]
fn values_are_texts_and_numbers_owned_or_not() {
    let city = String::from("Brussels");
    let args = [("day", Arg::from("Monday")), ("place", Arg::from(&city))];
    assert_eq!(room(English).with("when", &args), "Monday in Brussels");
    assert_eq!(room(English).with("when", args), "Monday in Brussels");
    assert_eq!(Arg::from(3_usize), Arg::Number(3));
    assert_eq!(Arg::from(u64::MAX), Arg::Number(i64::MAX));
}

#[test]
fn texts_are_inserted_without_invisible_marks() {
    let text = room(Swedish).with("when", [("day", "1".into()), ("place", "2".into())]);
    assert_eq!(text, "1 in 2");
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ t.get("title") }}
{{ t.one("places", "count", count) }}
{{ t.one("places", "count", 1) }}
{{ t.with("when", [("day", t.date(day).into()), ("place", place.as_str().into())]) }}
{{ t.with("when", &[("day", t.date(day).into()), ("place", place.into())]) }}
{% for count in counts %}{{ t.one("places", "count", count) }} {{ t.number(count) }}. {% endfor %}
{% for day in days %}{{ t.date_short(day) }}, {% endfor %}{{ t.list(names) }}
{% if let Some(count) = maybe %}{{ t.with("places", [("count", count.into())]) }}{% endif %}"#
)]
struct Page<'a> {
    t: Texts,
    count: u32,
    counts: Vec<usize>,
    maybe: Option<i64>,
    day: chrono::NaiveDate,
    days: Vec<chrono::NaiveDate>,
    place: &'a String,
    names: Vec<String>,
}

#[test]
fn templates_speak_to_the_reader() {
    let day = chrono::NaiveDate::from_ymd_opt(2027, 3, 27).unwrap();
    let page = Page {
        t: room(English),
        count: 1500,
        counts: vec![1, 20],
        maybe: Some(7),
        day,
        days: vec![day],
        place: &"<Ghent>".to_owned(),
        names: vec!["Anna".into(), "Ben".into()],
    };
    assert_eq!(
        page.render().unwrap(),
        "A room of Guildhall
1,500 places left
One place left
27 March 2027 in &#60;Ghent&#62;
27 March 2027 in &#60;Ghent&#62;
One place left 1. 20 places left 20. 
27 Mar 2027, Anna and Ben
7 places left"
    );
}

#[test]
fn the_macro_finds_the_file_of_each_language_of_the_interface() {
    static FILES: Catalogue = texts::catalogue!(parent = None, folder = "tests/locales");

    let spoken = UI_LANGUAGES.map(|language| FILES.reader(language).get("language"));
    assert_eq!(
        spoken,
        UI_LANGUAGES.map(|language| language.endonym().to_owned())
    );
}
