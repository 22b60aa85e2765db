//! What is said of an organisation on its form, read and checked.

use crate::organisation::{Identifier, Kind, Model};
use crate::{queries, several_languages};
use chrono::{DateTime, Utc};
use sea_orm::EntityTrait;
use store::{Json, Store};
use texts::Texts;
use url::Url;
use uuid::Uuid;
use vocabulary::{Country, Language, Languages, Region, Slug, Translated};
use web::Form;

pub(crate) const LONGEST_NAME: usize = 200;
pub(crate) const LONGEST_ABOUT: usize = 10_000;
const LONGEST_ADDRESS: usize = 500;
const MOST_IDENTIFIERS: usize = 20;
const MOST_EMPLOYEES: i32 = 10_000_000;
/// Nobody has so many levels above; it ends the walk upwards in any case.
const HIGHEST: usize = 20;

/// Everything that can be said of an organisation, fit to be kept.
#[derive(Clone, Debug)]
pub struct Description {
    pub kind: Kind,
    pub name: Translated,
    pub about: Translated,
    pub country: Country,
    pub region: Option<Region>,
    pub languages: Languages,
    pub website: Option<String>,
    pub identifiers: Vec<Identifier>,
    pub parent_id: Option<Uuid>,
    pub employees: Option<i32>,
}

/// The form of an organisation as it is.
pub(crate) fn form_of(organisation: &Model, parent: Option<&Model>) -> Form {
    let mut form = Form::new()
        .with("kind", organisation.kind.word())
        .with("country", organisation.country.code())
        .with(
            "region",
            organisation
                .region
                .map(|region| region.to_string())
                .unwrap_or_default(),
        )
        .with(
            "website",
            organisation.website.as_deref().unwrap_or_default(),
        )
        .with(
            "employees",
            organisation
                .employees
                .map(|count| count.to_string())
                .unwrap_or_default(),
        )
        .with(
            "parent",
            parent
                .map(|parent| parent.slug.to_string())
                .unwrap_or_default(),
        )
        .with("identifiers", lines(&organisation.identifiers))
        .with(
            several_languages::ORIGINAL,
            organisation.name.original().language.code(),
        );
    for language in &organisation.languages {
        form.add("languages", language.code());
    }
    several_languages::fill(&mut form, "name", &organisation.name);
    several_languages::fill(&mut form, "about", &organisation.about);
    form
}

fn lines(identifiers: &[Identifier]) -> String {
    identifiers
        .iter()
        .map(|it| format!("{}: {}", it.scheme, it.value))
        .collect::<Vec<_>>()
        .join("\n")
}

impl Description {
    /// Reads the form; what does not fit is refused beside its field, and then there is nothing.
    /// `own` is the organisation that is being edited.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub(crate) async fn read(
        store: &Store,
        form: &mut Form,
        own: Option<&Model>,
        t: &Texts,
    ) -> Result<Option<Self>, store::Error> {
        let kind = form.parse::<Kind>("kind").ok().flatten();
        if kind.is_none() {
            form.refuse("kind", t.get("organisation-kind-missing"));
        }
        let name = several_languages::required(form, "name", LONGEST_NAME, t);
        let country = form.parse::<Country>("country").ok().flatten();
        if country.is_none() {
            form.refuse("country", t.get("organisation-country-missing"));
        }
        let region = region(form, country, t);
        let languages = languages(form);
        let website = website(form, "website", t);
        let employees = employees(form, t);
        let identifiers = identifiers(form, t);
        let parent_id = parent(store, form, own, t).await?;
        let about = several_languages::read(form, "about", LONGEST_ABOUT, t);
        let (Some(kind), Some(country)) = (kind, country) else {
            return Ok(None);
        };
        Ok(form.is_fine().then_some(Self {
            kind,
            name,
            about,
            country,
            region,
            languages,
            website,
            identifiers,
            parent_id,
            employees,
        }))
    }

    /// An organisation of which this is said.
    pub(crate) fn organisation(self, id: Uuid, slug: Slug, created_at: DateTime<Utc>) -> Model {
        Model {
            id,
            slug,
            kind: self.kind,
            words: crate::organisation::words(&self.name),
            name: self.name,
            about: self.about,
            country: self.country,
            region: self.region,
            languages: self.languages,
            website: self.website,
            identifiers: Json(self.identifiers),
            parent_id: self.parent_id,
            employees: self.employees,
            created_at,
        }
    }
}

fn region(form: &mut Form, country: Option<Country>, t: &Texts) -> Option<Region> {
    let Ok(region) = form.parse::<Region>("region") else {
        form.refuse("region", t.get("organisation-region-unreadable"));
        return None;
    };
    if let (Some(region), Some(country)) = (region, country)
        && region.country() != country
    {
        form.refuse("region", t.get("organisation-region-elsewhere"));
    }
    region
}

fn languages(form: &Form) -> Languages {
    form.values("languages")
        .iter()
        .filter_map(|code| code.parse::<Language>().ok())
        .collect()
}

/// A web address: nothing but `http` and `https`, so that a link to it runs nothing.
pub(crate) fn website(form: &mut Form, field: &str, t: &Texts) -> Option<String> {
    let typed = form.text(field)?.to_owned();
    let found = Url::parse(&typed)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some())
        .filter(|_| typed.len() <= LONGEST_ADDRESS);
    if found.is_none() {
        form.refuse(field, t.get("members-form-website-unreadable"));
    }
    found.map(String::from)
}

fn employees(form: &mut Form, t: &Texts) -> Option<i32> {
    // People type 12,000 and 12 000 and 12.000; a part of a person is not employed.
    let digits: String = form
        .value("employees")
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, ',' | '.' | '\''))
        .collect();
    if digits.is_empty() {
        return None;
    }
    let found = digits
        .parse::<i32>()
        .ok()
        .filter(|count| (0..=MOST_EMPLOYEES).contains(count));
    if found.is_none() {
        form.refuse("employees", t.get("organisation-employees-unreadable"));
    }
    found
}

fn identifiers(form: &mut Form, t: &Texts) -> Vec<Identifier> {
    let mut found = Vec::new();
    let typed = form.value("identifiers").to_owned();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line
            .split_once(':')
            .map(|(scheme, value)| (scheme.trim(), value.trim()))
        {
            Some((scheme, value))
                if !scheme.is_empty() && !value.is_empty() && line.len() <= LONGEST_NAME =>
            {
                found.push(Identifier {
                    scheme: scheme.to_owned(),
                    value: value.to_owned(),
                });
            }
            _ => form.refuse("identifiers", t.get("organisation-identifiers-unreadable")),
        }
    }
    if found.len() > MOST_IDENTIFIERS {
        form.refuse(
            "identifiers",
            t.one(
                "organisation-identifiers-too-many",
                "most",
                MOST_IDENTIFIERS as i64,
            ),
        );
    }
    found
}

/// What it is a part of, by address or by name.
async fn parent(
    store: &Store,
    form: &mut Form,
    own: Option<&Model>,
    t: &Texts,
) -> Result<Option<Uuid>, store::Error> {
    let Some(typed) = form.text("parent").map(str::to_owned) else {
        return Ok(None);
    };
    let by_slug = match typed.parse::<Slug>() {
        Ok(slug) => queries::organisation_by_slug(store, &slug).await?,
        Err(_) => None,
    };
    let found = match by_slug {
        Some(found) => Some(found),
        None => queries::find_organisation_by_name(store, &typed, None).await?,
    };
    let Some(parent) = found else {
        form.refuse("parent", t.get("organisation-parent-unknown"));
        return Ok(None);
    };
    if let Some(own) = own
        && is_within(store, &parent, own.id).await?
    {
        form.refuse("parent", t.get("organisation-parent-circle"));
    }
    Ok(Some(parent.id))
}

/// Whether `organisation` is `whole` or a part of it, however many levels below.
async fn is_within(store: &Store, organisation: &Model, whole: Uuid) -> Result<bool, store::Error> {
    let mut at = Some(organisation.clone());
    for _ in 0..HIGHEST {
        let Some(organisation) = at else {
            return Ok(false);
        };
        if organisation.id == whole {
            return Ok(true);
        }
        at = match organisation.parent_id {
            Some(parent) => {
                crate::organisation::Entity::find_by_id(parent)
                    .one(store.db())
                    .await?
            }
            None => None,
        };
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t() -> Texts {
        crate::TEXTS.reader(Language::English)
    }

    #[test]
    fn a_website_is_on_the_web() {
        for (typed, kept) in [
            ("https://stad.gent/nl", Some("https://stad.gent/nl")),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("stad.gent", None),
        ] {
            let mut form = Form::new().with("website", typed);
            assert_eq!(
                website(&mut form, "website", &t()).as_deref(),
                kept,
                "{typed}"
            );
            assert_eq!(form.is_fine(), kept.is_some());
        }
    }

    #[test]
    fn people_write_large_numbers_in_many_ways() {
        for typed in ["4200", "4,200", "4.200", "4 200", "4\u{a0}200", "4'200"] {
            assert_eq!(
                employees(&mut Form::new().with("employees", typed), &t()),
                Some(4200),
                "{typed}"
            );
        }
        for typed in ["-1", "many", "99999999999"] {
            let mut form = Form::new().with("employees", typed);
            assert_eq!(employees(&mut form, &t()), None);
            assert!(form.error("employees").is_some(), "{typed}");
        }
    }

    #[test]
    fn each_line_is_an_identifier_with_the_register_before_it() {
        let mut form = Form::new().with("identifiers", "VAT: BE0207451227\n\nPIC: 999999999");
        assert_eq!(
            lines(&identifiers(&mut form, &t())),
            "VAT: BE0207451227\nPIC: 999999999"
        );
        let mut form = Form::new().with("identifiers", "BE0207451227");
        identifiers(&mut form, &t());
        assert!(form.error("identifiers").is_some());
    }

    #[test]
    fn a_region_lies_in_the_country() {
        let belgium = "BE".parse().ok();
        let mut form = Form::new().with("region", "BE234");
        assert_eq!(
            region(&mut form, belgium, &t())
                .map(|region| region.to_string())
                .as_deref(),
            Some("BE234")
        );
        assert!(form.is_fine());
        let mut form = Form::new().with("region", "FI1B1");
        region(&mut form, belgium, &t());
        assert!(form.error("region").is_some());
    }
}
