//! Golden lists: how each language writes dates and times. Each line was read against the language's own style guide or
//! CLDR; a change here is a change that people see.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use texts::UI_LANGUAGES;
use vocabulary::Language::{self, *};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Without the spaces at which no line may break, which some languages put into "2027 г.".
fn plain(text: String) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The same thing said in each language of the interface.
fn said(say: impl Fn(Language) -> String) -> Vec<String> {
    UI_LANGUAGES.into_iter().map(say).collect()
}

#[test]
fn a_date_in_full_in_every_language() {
    let expected = [
        (Bulgarian, "събота, 27 март 2027 г."),
        (Catalan, "dissabte, 27 de març del 2027"),
        (Czech, "sobota 27. března 2027"),
        (Danish, "lørdag 27. marts 2027"),
        (German, "Samstag, 27. März 2027"),
        (Greek, "Σάββατο 27 Μαρτίου 2027"),
        (English, "Saturday 27 March 2027"),
        (Spanish, "sábado, 27 de marzo de 2027"),
        (Estonian, "laupäev, 27. märts 2027"),
        (Finnish, "lauantai 27. maaliskuuta 2027"),
        (French, "samedi 27 mars 2027"),
        (Irish, "Dé Sathairn 27 Márta 2027"),
        (Croatian, "subota, 27. ožujka 2027."),
        (Hungarian, "2027. március 27., szombat"),
        (Icelandic, "laugardagur, 27. mars 2027"),
        (Italian, "sabato 27 marzo 2027"),
        (Lithuanian, "2027 m. kovo 27 d., šeštadienis"),
        (Latvian, "sestdiena, 2027. gada 27. marts"),
        (Maltese, "Is-Sibt, 27 ta’ Marzu 2027"),
        (Norwegian, "lørdag 27. mars 2027"),
        (Dutch, "zaterdag 27 maart 2027"),
        (Polish, "sobota, 27 marca 2027"),
        (Portuguese, "sábado, 27 de março de 2027"),
        (Romanian, "sâmbătă, 27 martie 2027"),
        (Slovak, "sobota, 27. marca 2027"),
        (Slovenian, "sobota, 27. marec 2027"),
        (Swedish, "lördag 27 mars 2027"),
        (Ukrainian, "субота, 27 березня 2027 р."),
    ];
    assert_eq!(expected.map(|(language, _)| language), Language::ALL);
    for (language, text) in expected {
        let written = plain(texts::weekday_date(day(2027, 3, 27), language));
        assert_eq!(written, text, "{language}");
        let date = plain(texts::date(day(2027, 3, 27), language));
        assert!(text.contains(&date), "{text} contains {date} in {language}");
    }
}

#[test]
fn the_first_of_a_month() {
    assert_eq!(
        said(|language| texts::date(day(2027, 5, 1), language)),
        [
            "1 May 2027",
            "1er mai 2027",
            "1. Mai 2027",
            "1 mei 2027",
            "1. toukokuuta 2027",
            "1 maj 2027",
            "1. mai 2027",
            "2027 m. gegužės 1 d.",
            "1 de maio de 2027",
        ]
    );
    assert_eq!(texts::date(day(2027, 5, 1), Slovenian), "1. maj 2027");
    assert_eq!(texts::date(day(2027, 5, 11), French), "11 mai 2027");
}

#[test]
fn a_short_date() {
    assert_eq!(
        said(|language| texts::date_short(day(2027, 2, 1), language)),
        [
            "1 Feb 2027",
            "1 févr. 2027",
            "01.02.2027",
            "1 feb 2027",
            "1.2.2027",
            "1 feb. 2027",
            "1. veebr 2027",
            "2027-02-01",
            "01/02/2027",
        ]
    );
    assert_eq!(texts::date_short(day(2027, 2, 1), Irish), "1 Feabh 2027");
    assert_eq!(
        texts::date_short(day(2027, 2, 1), Maltese),
        "1 ta’ Fra 2027"
    );
}

#[test]
fn a_month() {
    assert_eq!(
        said(|language| texts::month_year(day(2027, 3, 27), language)),
        [
            "March 2027",
            "mars 2027",
            "März 2027",
            "maart 2027",
            "maaliskuu 2027",
            "mars 2027",
            "märts 2027",
            "2027 m. kovas",
            "março de 2027",
        ]
    );
    assert_eq!(
        texts::month_year(day(2027, 3, 27), Latvian),
        "2027. gada marts"
    );
}

#[test]
fn days_of_one_month_share_month_and_year() {
    let range = |language| texts::date_range(day(2024, 10, 23), day(2024, 10, 25), language);
    assert_eq!(
        said(range),
        [
            "23–25 October 2024",
            "23–25 octobre 2024",
            "23.–25. Oktober 2024",
            "23–25 oktober 2024",
            "23.–25. lokakuuta 2024",
            "23–25 oktober 2024",
            "23.–25. oktoober 2024",
            "2024 m. spalio 23–25 d.",
            "23–25 de outubro de 2024",
        ]
    );
    assert_eq!(range(Hungarian), "2024. október 23.–25.");
    assert_eq!(range(Latvian), "2024. gada 23.–25. oktobris");
}

#[test]
fn days_of_two_months_share_the_year_only() {
    let range = |language| texts::date_range(day(2024, 10, 30), day(2024, 11, 2), language);
    assert_eq!(
        said(range),
        [
            "30 October – 2 November 2024",
            "30 octobre – 2 novembre 2024",
            "30. Oktober – 2. November 2024",
            "30 oktober – 2 november 2024",
            "30. lokakuuta – 2. marraskuuta 2024",
            "30 oktober – 2 november 2024",
            "30. oktoober – 2. november 2024",
            "2024 m. spalio 30 d. – lapkričio 2 d.",
            "30 de outubro – 2 de novembro de 2024",
        ]
    );
}

#[test]
fn two_months_that_share_the_number_of_the_day_by_chance_keep_both() {
    let range = |language| texts::date_range(day(2024, 10, 2), day(2024, 11, 2), language);
    assert_eq!(range(English), "2 October – 2 November 2024");
    assert_eq!(range(Lithuanian), "2024 m. spalio 2 d. – lapkričio 2 d.");
    assert_eq!(range(Latvian), "2024. gada 2. oktobris – 2. novembris");
    assert_eq!(range(Hungarian), "2024. október 2. – november 2.");
}

#[test]
fn days_of_two_years_share_nothing() {
    let range = |language| texts::date_range(day(2024, 12, 30), day(2025, 1, 2), language);
    assert_eq!(
        said(range),
        [
            "30 December 2024 – 2 January 2025",
            "30 décembre 2024 – 2 janvier 2025",
            "30. Dezember 2024 – 2. Januar 2025",
            "30 december 2024 – 2 januari 2025",
            "30. joulukuuta 2024 – 2. tammikuuta 2025",
            "30 december 2024 – 2 januari 2025",
            "30. detsember 2024 – 2. jaanuar 2025",
            "2024 m. gruodžio 30 d. – 2025 m. sausio 2 d.",
            "30 de dezembro de 2024 – 2 de janeiro de 2025",
        ]
    );
}

#[test]
fn no_range_loses_one_of_its_days() {
    for language in Language::ALL {
        for first in day(2024, 1, 1).iter_days().take(366).step_by(3) {
            for last in first.iter_days().skip(1).step_by(7).take(10) {
                let text = texts::date_range(first, last, language);
                let numbers: Vec<u32> = text
                    .split(|c: char| !c.is_ascii_digit())
                    .filter_map(|digits| digits.parse().ok())
                    .collect();
                let days = numbers
                    .into_iter()
                    .filter(|&number| number < 32)
                    .collect::<Vec<_>>();
                assert_eq!(days, [first.day(), last.day()], "{text} in {language}");
            }
        }
    }
}

#[test]
fn a_range_of_one_day_is_that_day() {
    let only = day(2024, 10, 23);
    assert_eq!(texts::date_range(only, only, English), "23 October 2024");
}

#[test]
fn hours_run_to_24_with_the_point_that_the_language_uses() {
    assert_eq!(
        said(|language| texts::time(clock(14, 0), language)),
        [
            "14:00", "14:00", "14:00", "14:00", "14.00", "14:00", "14:00", "14:00", "14:00"
        ]
    );
    assert_eq!(texts::time(clock(0, 5), English), "00:05");
    assert_eq!(
        texts::time_range(clock(9, 30), clock(16, 0), English),
        "09:30–16:00"
    );
    assert_eq!(
        texts::time_range(clock(9, 30), clock(16, 0), Finnish),
        "9.30–16.00"
    );
    assert_eq!(
        plain(texts::time_range(clock(9, 30), clock(16, 0), Bulgarian)),
        "09:30–16:00 ч."
    );
}

#[test]
fn a_moment_is_told_by_the_clocks_of_its_zone_in_winter() {
    let at = instant("2027-01-27T12:00:00Z");
    assert_eq!(
        said(|language| texts::moment(at, Tz::Europe__Brussels, language)),
        [
            "27 January 2027, 13:00 CET",
            "27 janvier 2027, 13:00 UTC+1",
            "27. Januar 2027, 13:00 MEZ",
            "27 januari 2027, 13:00 CET",
            "27. tammikuuta 2027, 13.00 UTC+1",
            "27 januari 2027, 13:00 CET",
            "27. jaanuar 2027, 13:00 GMT +1",
            "2027 m. sausio 27 d., 13:00 GMT+1",
            "27 de janeiro de 2027, 13:00 CET",
        ]
    );
}

#[test]
fn a_moment_is_told_by_the_clocks_of_its_zone_in_summer() {
    let at = instant("2027-07-27T22:30:00Z"); // past midnight in Helsinki
    assert_eq!(
        texts::moment(at, Tz::Europe__Helsinki, English),
        "28 July 2027, 01:30 EEST"
    );
    assert_eq!(
        texts::moment(at, Tz::Europe__Berlin, German),
        "28. Juli 2027, 00:30 MESZ"
    );
    assert_eq!(
        texts::moment(at, Tz::UTC, English),
        "27 July 2027, 22:30 UTC"
    );
    assert_eq!(texts::zone_short(at, Tz::Asia__Tokyo, English), "GMT+9");
}

#[test]
fn a_zone_is_called_after_its_city() {
    assert_eq!(
        said(|language| texts::zone(Tz::Europe__Brussels, language)),
        [
            "Brussels",
            "Bruxelles",
            "Brüssel",
            "Brussel",
            "Bryssel",
            "Bryssel",
            "Brüssel",
            "Briuselis",
            "Bruxelas",
        ]
    );
    assert_eq!(texts::zone(Tz::Europe__Kiev, English), "Kyiv");
    assert_eq!(texts::zone(Tz::UTC, English), "UTC");
}

#[test]
fn a_day_beyond_the_calendar_is_written_as_iso_8601() {
    assert_eq!(texts::date(NaiveDate::MAX, English), "+262142-12-31");
}
