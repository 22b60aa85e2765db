//! What is found, and in which order.

use chrono::NaiveDate;
use search::{Part, Query, Text};
use uuid::Uuid;
use vocabulary::Language;

use crate::{entry, event, hits, index, keys, titles};

#[test]
fn case_and_diacritics_do_not_matter() {
    let index = index([
        event("Malmö buys fair", ""),
        event("Δημόσιες συμβάσεις", ""),
        event("Łódź", ""),
    ]);

    for query in ["malmo", "MALMÖ", "Malmo\u{308}"] {
        assert_eq!(titles(&index, query), ["Malmö buys fair"], "{query}");
    }
    assert_eq!(titles(&index, "δημοσιες"), ["Δημόσιες συμβάσεις"]);
    assert_eq!(titles(&index, "lodz"), ["Łódź"]);
    assert!(titles(&index, "gothenburg").is_empty());
}

#[test]
fn other_forms_of_a_word_are_found_in_its_language() {
    let index = index([
        entry(Language::English, "Reserved contracts", ""),
        entry(Language::Finnish, "Sosiaalinen hankinta", ""),
        entry(Language::Swedish, "Social upphandling", ""),
        entry(Language::German, "Öffentliche Beschaffungen", ""),
        entry(Language::French, "Marchés publics réservés", ""),
        entry(Language::Greek, "Δημόσιες συμβάσεις", ""),
    ]);

    assert_eq!(
        titles(&index, "reserving a contract")[0],
        "Reserved contracts"
    );
    assert_eq!(
        titles(&index, "hankinnassa sosiaaliset"),
        ["Sosiaalinen hankinta"]
    );
    assert_eq!(titles(&index, "hankinnat"), ["Sosiaalinen hankinta"]);
    assert_eq!(titles(&index, "upphandlingarnas"), ["Social upphandling"]);
    assert_eq!(titles(&index, "beschaffung"), ["Öffentliche Beschaffungen"]);
    assert_eq!(
        titles(&index, "marche reserve")[0],
        "Marchés publics réservés"
    );
    assert_eq!(titles(&index, "σύμβαση"), ["Δημόσιες συμβάσεις"]);
}

#[test]
fn where_stems_differ_words_are_found_by_their_beginnings() {
    let index = index([
        entry(
            Language::Lithuanian,
            "Viešieji pirkimai",
            "Mokymuose dalyvauja pirkėjai",
        ),
        entry(Language::Estonian, "Riigihangete koolitus", ""),
        entry(Language::Polish, "Zamówienia publiczne", ""),
    ]);

    assert_eq!(titles(&index, "mokymai"), ["Viešieji pirkimai"]);
    assert_eq!(titles(&index, "viesuosiuose"), ["Viešieji pirkimai"]);
    assert_eq!(titles(&index, "koolitused"), ["Riigihangete koolitus"]);
    assert_eq!(titles(&index, "zamowieniami"), ["Zamówienia publiczne"]);
}

#[test]
fn the_last_word_may_be_unfinished_and_only_the_last() {
    let index = index([event("Electronics conference", "")]);

    assert_eq!(titles(&index, "elect"), ["Electronics conference"]);
    assert_eq!(titles(&index, "conference el"), ["Electronics conference"]);
    assert!(titles(&index, "el conference").is_empty());
}

#[test]
fn typos_are_forgiven_by_the_length_of_the_word() {
    let index = index([event("Sustainable lunch", ""), event("Tax", "")]);

    assert_eq!(
        titles(&index, "lnuch x"),
        ["Sustainable lunch"],
        "two letters swapped"
    );
    assert_eq!(
        titles(&index, "sustianble"),
        ["Sustainable lunch"],
        "two mistakes in a long word"
    );
    assert!(
        titles(&index, "lnuhc lnuhc").is_empty(),
        "two mistakes in a short word"
    );
    assert!(
        titles(&index, "tex").is_empty(),
        "a word too short for mistakes"
    );
}

#[test]
fn a_number_is_never_a_typo_of_another() {
    let index = index([event("Conference 2024", ""), event("Conference 2025", "")]);

    assert_eq!(titles(&index, "conference 2024"), ["Conference 2024"]);
}

#[test]
fn the_exact_title_comes_first_however_often_others_say_it() {
    let index = index([
        event(
            "Fair cotton, fair cotton, fair cotton",
            "fair cotton ".repeat(50).as_str(),
        ),
        event("Fair cotton", ""),
        event("Fair cotton for hospitals", "fair cotton"),
    ]);

    assert_eq!(titles(&index, "fair COTTON!")[0], "Fair cotton");
}

#[test]
fn titles_rank_before_bodies_and_neighbours_before_the_scattered() {
    let index = index([
        event("Autumn meeting", "About reserved seats and other contracts"),
        event("Spring meeting", "About reserved contracts"),
        event("Reserved contracts in practice", "About many things"),
    ]);

    assert_eq!(
        titles(&index, "reserved contracts"),
        [
            "Reserved contracts in practice",
            "Spring meeting",
            "Autumn meeting"
        ]
    );
}

#[test]
fn of_many_words_two_thirds_are_enough() {
    let index = index([event("Laundry services for hospitals", "")]);

    assert_eq!(
        titles(&index, "laundry services schools"),
        ["Laundry services for hospitals"]
    );
    assert!(titles(&index, "laundry schools").is_empty());
    assert!(titles(&index, "laundry schools prisons").is_empty());
}

#[test]
fn years_gone_by_weigh_a_little_when_today_is_known() {
    let on = |title: &str, year| {
        let mut event = event(title, "training");
        event.date = NaiveDate::from_ymd_opt(year, 3, 12);
        event
    };
    let index = index([on("Old one", 2019), on("New one", 2026)]);
    let keys = keys(&["everyone"]);
    let scores = |today| {
        let query = Query {
            today,
            ..Query::new("training", &keys, Language::English)
        };
        index
            .search(&query)
            .unwrap()
            .hits
            .into_iter()
            .map(|hit| (hit.title, hit.score))
            .collect::<Vec<_>>()
    };

    let today = scores(NaiveDate::from_ymd_opt(2026, 1, 1));
    assert_eq!([&today[0].0, &today[1].0], ["New one", "Old one"]);
    assert!((today[1].1 / today[0].1 - 0.7).abs() < 1e-4);
    let any_day = scores(None);
    assert_eq!(any_day[0].1, any_day[1].1);
}

#[test]
fn the_reader_gets_their_own_language_where_there_is_one() {
    let mut training = entry(
        Language::Finnish,
        "Koulutus Helsingissä",
        "Helsinki kouluttaa ostajia",
    );
    training.texts.push(Text {
        language: Language::English,
        title: "Training in Helsinki".to_owned(),
        body: "Helsinki trains buyers".to_owned(),
    });
    let index = index([training]);

    let [hit] = hits(&index, "helsinki").try_into().unwrap();
    assert_eq!(
        (hit.language, hit.title.as_str()),
        (Language::English, "Training in Helsinki")
    );
    let part = |text: &str, is_match| Part {
        text: text.to_owned(),
        is_match,
    };
    assert_eq!(
        hit.excerpt,
        [part("Helsinki", true), part(" trains buyers", false)]
    );

    let [hit] = hits(&index, "koulutus").try_into().unwrap();
    assert_eq!(
        (hit.language, hit.title.as_str()),
        (Language::Finnish, "Koulutus Helsingissä")
    );
}

#[test]
fn an_excerpt_is_text_and_leaves_escaping_to_the_page() {
    let index = index([event("Notice", "<script>alert(1)</script> laundry")]);

    let [hit] = hits(&index, "laundry").try_into().unwrap();
    let part = |text: &str, is_match| Part {
        text: text.to_owned(),
        is_match,
    };
    assert_eq!(
        hit.excerpt,
        [
            part("<script>alert(1)</script> ", false),
            part("laundry", true)
        ]
    );
}

#[test]
fn handing_in_again_replaces_and_removing_removes() {
    let index = index([event("Other", "laundry")]);
    let mut entry = event("First title", "laundry");
    index.put(std::slice::from_ref(&entry)).unwrap();
    entry.texts[0].title = "Second title".to_owned();
    index.put(&[entry.clone(), entry.clone()]).unwrap();

    assert_eq!(titles(&index, "laundry title"), ["Second title"]);
    assert!(titles(&index, "first title").is_empty());

    index.remove(&[entry.id, Uuid::now_v7()]).unwrap();
    assert_eq!(titles(&index, "laundry"), ["Other"]);
}

#[test]
fn pages_and_filters_count_the_same_whole() {
    let mut entries: Vec<_> = (1..=7)
        .map(|number| event(&format!("Meeting number{number}"), ""))
        .collect();
    entries[0].network = Some("procura-plus".to_owned());
    entries[1].kind = "organisation".to_owned();
    let index = index(entries);
    let keys = keys(&["everyone"]);
    let all = Query::new("meeting", &keys, Language::English);
    let run = |query: Query<'_>| {
        let results = index.search(&query).unwrap();
        (
            results.total,
            results
                .hits
                .into_iter()
                .map(|hit| hit.title)
                .collect::<Vec<_>>(),
        )
    };

    let (total, everything) = run(all);
    assert_eq!((total, everything.len()), (7, 7));
    let pages: Vec<_> = [0, 3, 6, 9]
        .map(|offset| {
            run(Query {
                limit: 3,
                offset,
                ..all
            })
        })
        .into();
    assert!(pages.iter().all(|(total, _)| *total == 7));
    assert_eq!(
        pages
            .into_iter()
            .flat_map(|(_, titles)| titles)
            .collect::<Vec<_>>(),
        everything
    );
    assert_eq!(run(Query { limit: 0, ..all }), (7, vec![]));
    assert_eq!(
        run(Query {
            offset: usize::MAX,
            ..all
        }),
        (7, vec![])
    );
    assert_eq!(
        run(Query {
            limit: usize::MAX,
            ..all
        })
        .1
        .len(),
        7
    );

    let organisations = ["organisation".to_owned()];
    assert_eq!(
        run(Query {
            kinds: Some(&organisations),
            ..all
        }),
        (1, vec!["Meeting number2".to_owned()])
    );
    assert_eq!(
        run(Query {
            kinds: Some(&[]),
            ..all
        }),
        (0, vec![])
    );
    assert_eq!(
        run(Query {
            network: Some("procura-plus"),
            ..all
        }),
        (1, vec!["Meeting number1".to_owned()])
    );
}
