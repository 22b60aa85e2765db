//! Writes the sheets of the style guide as plain files, to be looked at: every part of a page, in light
//! and dark, in several languages and network colours.
//!
//! `cargo run -p ui --example styleguide -- FOLDER`, then serve the folder (addresses start at its root).

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use askama::Template;
use chrono::NaiveDate;
use ui::{
    Account, Balance, Bars, Choice, DateBlock, EuropeMap, Filled, FlashKind, Html, Link, Pages,
    Scheme, Shell, theme_css,
};
use vocabulary::{Country, Language};

/// Which parts a page shows.
#[derive(Clone, Copy)]
enum Sheet {
    Front,
    Event,
    Form,
    Desk,
}

#[derive(Default)]
struct Form {
    values: BTreeMap<&'static str, &'static str>,
    errors: Vec<(&'static str, &'static str)>,
}

impl Filled for Form {
    fn value(&self, name: &str) -> &str {
        self.values.get(name).copied().unwrap_or_default()
    }
    fn has(&self, name: &str, value: &str) -> bool {
        self.values.get(name) == Some(&value)
    }
    fn errors(&self) -> Vec<(&str, &str)> {
        self.errors.clone()
    }
}

#[derive(Template)]
#[template(path = "styleguide.html")]
struct Page {
    shell: Shell,
    sheet: Sheet,
    days: Vec<(&'static str, &'static str, DateBlock)>,
    links: Vec<Link>,
    chosen: Vec<Link>,
    body: Html,
    form: Form,
    choices: Vec<Choice>,
    bars: Bars,
    balance: Balance,
    europe: EuropeMap,
    numbers: Pages,
}

impl Page {
    fn seminar(&self) -> &DateBlock {
        &self.days[1].2
    }
}

const BODY: &str = "Reserved contracts are allowed since 2004 and used by *few*. This day shows how it is done, \
    step by step, with buyers who have done it.\n\n## What you take home\n\n- a reserved lot of your own, drafted\n- \
    criteria that hold before a court ([Directive 2014/24/EU](https://eur-lex.europa.eu))\n- three people to call\n\n\
    > We thought it would take a year. It took six weeks.\n";

fn page(sheet: Sheet, language: Language, scheme: Scheme, network: Option<&str>) -> Page {
    let mut shell = Shell::new(
        language,
        "Style guide",
        "Guildhall",
        "/events/reserved-contracts",
    );
    shell.scheme = scheme;
    shell.navigation = [
        ("Calendar", "/events"),
        ("Organisations", "/organisations"),
        ("Networks", "/networks"),
        ("News", "/news"),
    ]
    .map(|(label, href)| Link::new(label, href).current(href == "/events"))
    .to_vec();
    shell.languages = texts::UI_LANGUAGES
        .iter()
        .map(|&language| (language, format!("/{}/", language.code())))
        .collect();
    if !matches!(sheet, Sheet::Front) {
        shell = shell
            .under("Calendar", "/events")
            .under("Trainings", "/events?kind=training");
        shell.person = Some(Account {
            name: "Aino Virtanen".into(),
            organisation: Some("City of Helsinki".into()),
        });
        shell.desk = vec![Link::new("Desk of WeBuySocialEU", "/desk")];
    }
    if matches!(sheet, Sheet::Desk) {
        shell = shell
            .saying(
                FlashKind::Success,
                "Accepted: Aino Virtanen. She has been told by e-mail.",
            )
            .dense();
    }
    if let Some(network) = network {
        shell = shell.of_network("WeBuySocialEU", network);
    }
    let day = |year, month, day| {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
    };
    let block = |first, last| DateBlock::of(&shell.t, first, last);
    let days = vec![
        (
            "Reserved contracts in practice",
            "Training · Helsinki and online",
            block(day(2026, 10, 23), day(2026, 10, 23)),
        ),
        (
            "Sosiaalisesti vastuullisten julkisten hankintojen kevätseminaari",
            "Conference · Tampere",
            block(day(2026, 11, 4), day(2026, 11, 6)),
        ),
        (
            "Σεμινάριο για τις κοινωνικά υπεύθυνες δημόσιες συμβάσεις",
            "Webinar",
            block(day(2026, 12, 30), day(2027, 1, 2)),
        ),
        (
            "Vergaberechtsmodernisierungsgesetz und soziale Kriterien",
            "Webinar",
            block(day(2026, 3, 2), day(2026, 3, 2)).past(true),
        ),
    ];
    let mut europe = EuropeMap::new("Organisations by country");
    for (at, code) in ["FI", "SE", "DE", "BE", "MT", "LU", "CY", "PT", "EE", "FR"]
        .into_iter()
        .enumerate()
    {
        let country = Country::all()
            .find(|country| country.code() == code)
            .expect("a country");
        let name = shell.t.country(country);
        europe = europe.mark(
            country,
            at * 7 + 1,
            format!("{name}: {}", at * 7 + 1),
            at % 2 == 0,
            Some(format!("/organisations?country={code}")),
        );
    }
    let form = match sheet {
        Sheet::Form => Form {
            values: BTreeMap::from([
                ("name", "Aino Virtanen"),
                ("email", "aino@"),
                ("kind", "city"),
                ("topics", "ssee"),
            ]),
            errors: vec![
                ("email", "Enter an e-mail address like name@example.org"),
                ("kind", "Choose what kind of organisation you are"),
            ],
        },
        _ => Form::default(),
    };
    Page {
        days,
        links: vec![
            Link::new("About", "/a").current(true),
            Link::new("Programme", "/b"),
            Link::new("Participants", "/c"),
            Link::new("Materials", "/d"),
        ],
        chosen: vec![
            Link::new("Finland", "/desk?"),
            Link::new("Waiting", "/desk?"),
        ],
        body: ui::markdown(BODY),
        form,
        choices: vec![
            Choice::new("city", "City or municipality"),
            Choice::new("ssee", "Social economy entity")
                .with_help("A cooperative, association, foundation or social enterprise."),
            Choice::new("state", "State body"),
        ],
        bars: Bars::new("Registrations by country")
            .bar("Finland", 34, "34")
            .bar("Belgium", 21, "21")
            .bar("Germany", 13, "13")
            .bar("Luxembourg", 2, "2"),
        balance: Balance::new("Who comes")
            .share("Buyers", 21, "21")
            .share("Social economy entities", 9, "9")
            .share("Umbrella bodies", 5, "5")
            .share("Others", 3, "3"),
        europe,
        numbers: Pages::new(4, 20, |page| format!("?page={page}")),
        shell,
        sheet,
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/dist"))? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join("assets").join(entry.file_name()))?;
    }
    for (slug, colour) in [
        ("oxblood", "#7a1f2b"),
        ("sun", "#ffd54a"),
        ("sky", "#2f6fde"),
    ] {
        fs::create_dir_all(folder.join("networks").join(slug))?;
        fs::write(
            folder.join("networks").join(slug).join("theme.css"),
            theme_css(colour),
        )?;
    }
    let sheets = [
        ("front", Sheet::Front),
        ("event", Sheet::Event),
        ("form", Sheet::Form),
        ("desk", Sheet::Desk),
    ];
    for (name, sheet) in sheets {
        for scheme in [Scheme::Light, Scheme::Dark] {
            for (suffix, language, network) in [
                ("", Language::English, None),
                ("-fi", Language::Finnish, None),
                ("-el", Language::Greek, None),
                ("-oxblood", Language::German, Some("oxblood")),
                ("-sun", Language::English, Some("sun")),
                ("-sky", Language::English, Some("sky")),
            ] {
                let html = page(sheet, language, scheme, network).render()?;
                fs::write(
                    folder.join(format!("{name}-{}{suffix}.html", scheme.code())),
                    html,
                )?;
            }
        }
    }
    Ok(())
}
