//! The charters of a network: for everybody to read, with every version and what it changed; for its
//! secretariat to write.

use crate::charter::{self, Kind};
use crate::charters::{self, Charters, Draft, Error};
use crate::directory::choices;
use crate::frame::{Said, written};
use crate::rules::Rules;
use crate::{TEXTS, charter_version};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use events::fields::{LINE, TEXT, count, date, line, word, words};
use members::organisation;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::ops::RangeInclusive;
use texts::Texts;
use ui::{Choice, Shell};
use vocabulary::{Country, Slug, Translated};
use web::{Failure, Form, House, PageResult, Path, Routes, Viewer, again, page, see_other_saying};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/networks/{slug}/charters", list)
        .post("/networks/{slug}/charters", create)
        .get("/networks/{slug}/charters/{charter}", show)
        .post("/networks/{slug}/charters/{charter}", amend)
}

#[derive(Template)]
#[template(path = "charters.html")]
struct ChartersPage {
    shell: Shell,
    t: Texts,
    form: Form,
    path: String,
    /// The charter that is shown; the list of all where there is none.
    charter: Option<Said>,
    /// Since when no group can be proposed under it.
    retired: Option<String>,
    cards: Vec<Card>,
    versions: Vec<Version>,
    may_write: bool,
    kinds: Vec<Choice>,
    organisations: Vec<Choice>,
    tiers: Vec<Choice>,
}

struct Card {
    href: String,
    name: Said,
    kind: String,
    version: String,
    retired: Option<String>,
}

struct Version {
    title: String,
    is_in_force: bool,
    /// Whether a later version took its place.
    is_past: bool,
    changes: Said,
    rules: Vec<(String, String)>,
}

async fn network(house: &House, slug: &Slug) -> Result<members::network::Model, Failure> {
    members::queries::network_by_slug(&house.store, slug)
        .await?
        .ok_or(Failure::NotFound)
}

fn shell(house: &House, viewer: &Viewer, network: &members::network::Model, t: &Texts) -> Shell {
    house
        .shell(
            viewer,
            t.one("charters-of-link", "network", network.name.as_str()),
        )
        .of_network(&network.name, network.slug.as_str())
        .under(&network.name, network.path())
}

impl ChartersPage {
    async fn new(
        house: &House,
        viewer: &Viewer,
        network: &members::network::Model,
        charter: Option<&charter::Model>,
        form: Form,
    ) -> Result<Self, Failure> {
        let (store, t) = (&house.store, TEXTS.reader(viewer.language));
        let signs = members::Signs::of(store).await?;
        let today = store.now().date_naive();
        let tiers: Vec<Choice> = signs
            .tiers_of(network.id)
            .map(|tier| {
                let name = tier.name.in_language(t.language()).text;
                Choice::new(tier.rank.to_string(), name)
            })
            .collect();
        let retired = |charter: &charter::Model| {
            let day = charter.retired_at?.date_naive();
            Some(t.one("charter-retired-since", "day", t.date(day)))
        };
        let path = format!("{}/charters", network.path());
        let mut shell = shell(house, viewer, network, &t);
        let mut cards = Vec::new();
        let mut versions = Vec::new();
        match charter {
            Some(charter) => {
                let all = charters::versions(store, charter.id).await?;
                let now = charter_version::in_force(&all, today).map(|version| version.number);
                versions = all
                    .iter()
                    .map(|version| Version {
                        title: t.with(
                            "charter-version-title",
                            [
                                ("number", version.number.into()),
                                ("day", t.date(version.valid_from).into()),
                            ],
                        ),
                        is_in_force: now == Some(version.number),
                        is_past: now.is_some_and(|now| version.number < now),
                        changes: Said::of(&version.changes, t.language()),
                        rules: shown(&version.rules, &tiers, &t),
                    })
                    .collect();
                shell = shell.under(t.get("charters-title"), &path);
                shell.title = charter.name.in_language(t.language()).text.to_owned();
            }
            None => {
                let charters = Charters::of(store).await?;
                for charter in charters.iter().filter(|it| it.network_id == network.id) {
                    let version = charters.in_force(charter.id, today)?;
                    cards.push(Card {
                        href: format!("{path}/{}", charter.slug),
                        name: Said::of(&charter.name, t.language()),
                        kind: t.get(charter.kind.text()),
                        retired: retired(charter),
                        version: t.with(
                            "charter-version-title",
                            [
                                ("number", version.number.into()),
                                ("day", t.date(version.valid_from).into()),
                            ],
                        ),
                    });
                }
            }
        }
        Ok(Self {
            path: match charter {
                Some(charter) => format!("{path}/{}", charter.slug),
                None => path,
            },
            charter: charter.map(|charter| Said::of(&charter.name, t.language())),
            retired: charter.and_then(retired),
            cards,
            versions,
            may_write: viewer.secretariat_of(network.id).is_ok(),
            kinds: choices(Kind::ALL, |it| (it.word(), it.text()), &t),
            organisations: choices(
                organisation::Kind::ALL,
                |it| (it.word(), it.text()),
                &of_members(&t),
            ),
            tiers,
            shell,
            form,
            t,
        })
    }
}

/// The texts of room `members`, for the kinds of organisation.
fn of_members(t: &Texts) -> Texts {
    members::TEXTS.reader(t.language())
}

/// The rules as lines that people read.
fn shown(rules: &Rules, tiers: &[Choice], t: &Texts) -> Vec<(String, String)> {
    let any = || t.get("charter-any");
    let number =
        |value: Option<u16>| value.map_or_else(|| t.get("charter-none"), |it| it.to_string());
    let m = of_members(t);
    let mut lines = vec![
        (
            t.get("charter-rank"),
            rules.rank.map_or_else(
                || t.get("charter-rank-none"),
                |rank| {
                    tiers
                        .iter()
                        .find(|tier| tier.value == rank.to_string())
                        .map_or_else(|| rank.to_string(), |tier| tier.label.clone())
                },
            ),
        ),
        (
            t.get("charter-kinds"),
            if rules.kinds.is_empty() {
                any()
            } else {
                t.list(
                    rules
                        .kinds
                        .iter()
                        .map(|kind| m.get(kind.text()))
                        .collect::<Vec<_>>(),
                )
            },
        ),
        (
            t.get("charter-countries"),
            if rules.countries.is_empty() {
                any()
            } else {
                t.list(
                    rules
                        .countries
                        .iter()
                        .map(|it| t.country(*it))
                        .collect::<Vec<_>>(),
                )
            },
        ),
        (t.get("charter-members-min"), rules.members_min.to_string()),
        (t.get("charter-members-max"), number(rules.members_max)),
        (
            t.get("charter-head"),
            rules.head.in_language(t.language()).text.to_owned(),
        ),
        (t.get("charter-meetings"), rules.meetings_a_year.to_string()),
        (t.get("charter-pause"), number(rules.longest_pause_days)),
        (t.get("charter-effort"), number(rules.effort_days)),
        (t.get("charter-term"), number(rules.term_months)),
        (t.get("charter-extension"), number(rules.extension_months)),
        (
            t.get("charter-extensions"),
            rules.extensions_max.to_string(),
        ),
        (t.get("charter-report"), number(rules.report_months)),
    ];
    if rules.has_core_group {
        lines.push((t.get("charter-core"), t.get("charter-yes")));
    }
    if let Some(discount) = &rules.head_discount {
        lines.push((t.get("charter-discount"), discount.clone()));
    }
    lines
}

fn form_of(rules: &Rules, valid_from: NaiveDate) -> Form {
    let optional = |value: Option<u16>| value.map(|it| it.to_string()).unwrap_or_default();
    let mut form = Form::new()
        .with("valid-from", valid_from)
        .with(
            "rank",
            rules.rank.map(|it| it.to_string()).unwrap_or_default(),
        )
        .with("members-min", rules.members_min)
        .with("members-max", optional(rules.members_max))
        .with("head", rules.head.original().text)
        .with("meetings", rules.meetings_a_year)
        .with("pause", optional(rules.longest_pause_days))
        .with("effort", optional(rules.effort_days))
        .with("term", optional(rules.term_months))
        .with("extension", optional(rules.extension_months))
        .with("extensions", rules.extensions_max)
        .with("report", optional(rules.report_months))
        .with(
            "discount",
            rules.head_discount.as_deref().unwrap_or_default(),
        );
    let codes: Vec<&str> = rules
        .countries
        .iter()
        .map(|country| country.code())
        .collect();
    form.set("countries", codes.join(" "));
    if rules.has_core_group {
        form.set("core", "yes");
    }
    for kind in &rules.kinds {
        form.add("kinds", kind.word());
    }
    form
}

/// The discounts that the network's schedules of dues know: a charter that names another would grant nothing.
async fn discounts(
    house: &House,
    network: &members::network::Model,
) -> Result<Vec<String>, Failure> {
    let schedules = members::dues::book::versions_of(house.store.db(), network.id).await?;
    let mut names: Vec<String> = schedules
        .iter()
        .flat_map(|schedule| &schedule.discounts)
        .map(|discount| discount.condition.to_string())
        .collect();
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

/// Reads a draft. `before` is what it takes the place of: the title of the head keeps its translations.
fn read(form: &mut Form, before: Option<&Rules>, discounts: &[String], t: &Texts) -> Option<Draft> {
    let e = events::TEXTS.reader(t.language());
    let small = |form: &mut Form, field: &str, bounds: RangeInclusive<i32>| {
        count(form, field, bounds, &e).and_then(|it| u16::try_from(it).ok())
    };
    let valid_from = date(form, "valid-from", &e);
    if valid_from.is_none() {
        form.refuse("valid-from", t.get("charter-valid-from-missing"));
    }
    let members_min = small(form, "members-min", 1..=1_000);
    if members_min.is_none() {
        form.refuse("members-min", t.get("charter-members-min-missing"));
    }
    let members_max = small(form, "members-max", 1..=10_000);
    if members_max.is_some_and(|most| members_min.is_some_and(|least| most < least)) {
        form.refuse("members-max", t.get("charter-members-max-below"));
    }
    let head = line(form, "head", LINE, &e);
    let head = match (before, head) {
        (Some(before), Some(typed)) => {
            let mut head = before.head.clone();
            head.set(head.original().language, typed);
            Some(head)
        }
        (None, Some(typed)) => Some(written(Some(&typed), t)),
        (_, None) => {
            form.refuse("head", t.get("charter-head-missing"));
            None
        }
    };
    let mut countries: Vec<Country> = Vec::new();
    let typed = form.value("countries").to_uppercase();
    let codes = typed.split(|c: char| c.is_whitespace() || c == ',' || c == ';');
    for code in codes.filter(|code| !code.is_empty()) {
        match code.parse() {
            Ok(country) if countries.contains(&country) => {}
            Ok(country) => countries.push(country),
            Err(_) => form.refuse(
                "countries",
                t.one("charter-country-unreadable", "code", code),
            ),
        }
    }
    let rules = Rules {
        rank: count(form, "rank", 1..=100, &e).and_then(|it| u8::try_from(it).ok()),
        kinds: words(form, "kinds", &e),
        countries,
        members_min: members_min.unwrap_or(1),
        members_max,
        head: head.unwrap_or_else(|| written(None, t)),
        has_core_group: form.is_ticked("core"),
        meetings_a_year: small(form, "meetings", 0..=366).unwrap_or(0),
        longest_pause_days: small(form, "pause", 1..=3_660),
        effort_days: small(form, "effort", 1..=366),
        term_months: small(form, "term", 1..=1_200),
        extension_months: small(form, "extension", 1..=1_200),
        extensions_max: small(form, "extensions", 0..=100).unwrap_or(0),
        report_months: small(form, "report", 1..=1_200),
        head_discount: line(form, "discount", LINE, &e),
    };
    if rules.extensions_max > 0 && rules.extension_months.is_none() {
        form.refuse("extension", t.get("charter-extension-missing"));
    }
    if let Some(name) = &rules.head_discount
        && !discounts.contains(name)
    {
        let known = match discounts {
            [] => t.get("charter-discount-none"),
            known => t.one("charter-discount-unknown", "names", t.list(known)),
        };
        form.refuse("discount", known);
    }
    let changes = line(form, "changes", TEXT, &e);
    if before.is_some() && changes.is_none() {
        form.refuse("changes", t.get("charter-changes-missing"));
    }
    form.is_fine().then(|| Draft {
        valid_from: valid_from.unwrap_or_default(),
        rules,
        changes: written(changes.as_deref(), t),
    })
}

/// `GET /networks/{slug}/charters`
async fn list(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let network = network(&house, &slug).await?;
    let today = house.store.now().date_naive();
    let form = form_of(&Rules::default(), today).with("kind", Kind::InterestGroup.word());
    page(&ChartersPage::new(&house, &viewer, &network, None, form).await?)
}

/// `POST /networks/{slug}/charters`
async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let network = network(&house, &slug).await?;
    let by = viewer.secretariat_of(network.id)?;
    let t = TEXTS.reader(viewer.language);
    let e = events::TEXTS.reader(viewer.language);
    let name = line(&mut form, "name", LINE, &e);
    if name.is_none() {
        form.refuse("name", t.get("charter-name-missing"));
    }
    let kind = word::<Kind>(&mut form, "kind", &e);
    if kind.is_none() {
        form.refuse("kind", t.get("charter-kind-missing"));
    }
    let discounts = discounts(&house, &network).await?;
    let draft = read(&mut form, None, &discounts, &t);
    let (Some(name), Some(kind), Some(draft)) = (name, kind, draft) else {
        return again(&ChartersPage::new(&house, &viewer, &network, None, form).await?);
    };
    let name: Translated = written(Some(&name), &t);
    match charters::write(&house.store, &by, name, kind, draft).await {
        Ok(charter) => see_other_saying(
            &format!("{}/charters/{}", network.path(), charter.slug),
            "charter-written-flash",
        ),
        Err(Error::Fault(fault)) => Err(fault.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

/// A network and a charter of it.
pub(crate) async fn of_network(
    house: &House,
    slug: &Slug,
    charter: &Slug,
) -> Result<(members::network::Model, charter::Model), Failure> {
    let network = network(house, slug).await?;
    let charter = charter::Entity::find()
        .filter(charter::Column::NetworkId.eq(network.id))
        .filter(charter::Column::Slug.eq(charter))
        .one(house.store.db())
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((network, charter))
}

/// `GET /networks/{slug}/charters/{charter}`
async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, at)): Path<(Slug, Slug)>,
) -> PageResult {
    let (network, charter) = of_network(&house, &slug, &at).await?;
    let versions = charters::versions(&house.store, charter.id).await?;
    let today = house.store.now().date_naive();
    let form = versions
        .first()
        .map(|last| form_of(&last.rules, today))
        .unwrap_or_default();
    page(&ChartersPage::new(&house, &viewer, &network, Some(&charter), form).await?)
}

/// `POST /networks/{slug}/charters/{charter}`: its next version.
async fn amend(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, at)): Path<(Slug, Slug)>,
    mut form: Form,
) -> PageResult {
    let (network, charter) = of_network(&house, &slug, &at).await?;
    let by = viewer.secretariat_of(network.id)?;
    let t = TEXTS.reader(viewer.language);
    let versions = charters::versions(&house.store, charter.id).await?;
    let before = versions.first().map(|last| last.rules.0.clone());
    let discounts = discounts(&house, &network).await?;
    let Some(draft) = read(&mut form, before.as_ref(), &discounts, &t) else {
        return again(&ChartersPage::new(&house, &viewer, &network, Some(&charter), form).await?);
    };
    let path = format!("{}/charters/{}", network.path(), charter.slug);
    match charters::amend(&house.store, &by, &charter, draft).await {
        Ok(_) => return see_other_saying(&path, "charter-written-flash"),
        Err(Error::Fault(fault)) => return Err(fault.into()),
        Err(Error::NotFound) => return Err(Failure::NotFound),
        Err(Error::InThePast) => form.refuse("valid-from", t.get("charter-in-the-past")),
        Err(Error::NothingNew) => form.refuse("changes", t.get("charter-nothing-new")),
    }
    again(&ChartersPage::new(&house, &viewer, &network, Some(&charter), form).await?)
}
