//! Reading an application from a form or from JSON: what is asked, and what is wrong with an answer.

use super::answers;
use super::apply::Draft;
use super::change::{Correction, SharedOut};
use super::walk_in::Newcomer;
use crate::event::Target;
use crate::question::{self, Stage};
use crate::quota::{self, Dimension};
use crate::{Event, application, event, queries};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};
use texts::Texts;
use vocabulary::{Country, Language, Slug};
use web::{Failure, Form, House, Viewer};

/// Longest name of a person or an organisation.
const LONGEST_NAME: usize = 200;
/// RFC 5321, 4.5.3.1.3: a path has 256 octets at most, two of them the angle brackets.
const LONGEST_EMAIL: usize = 254;

/// What an event asks of those who apply.
pub(crate) struct Questionnaire {
    /// The event.
    pub event: Event,
    /// The organiser's questions.
    pub questions: Vec<question::Model>,
    /// Whether the country must be named: a quota counts by it.
    pub country_needed: bool,
}

/// An event, and whether there is more to read of what it asks.
#[derive(FromQueryResult)]
struct Asking {
    #[sea_orm(nested)]
    event: Event,
    has_questions: bool,
    country_needed: bool,
}

impl Questionnaire {
    /// What the event at `slug` asks.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where the viewer may see no such event.
    pub async fn of(house: &House, viewer: &Viewer, slug: &Slug) -> Result<Self, Failure> {
        let db = house.store.db();
        let a_question = (question::Entity, question::Column::EventId);
        let a_quota = (quota::Entity, quota::Column::EventId);
        let by_country = quota::Column::Dimension.eq(Dimension::Country);
        // Many apply at the same minute, and most events ask nothing of their own: one statement says so.
        let found = event::Entity::find()
            .expr_as(queries::are_there(a_question, None), "has_questions")
            .expr_as(
                queries::are_there(a_quota, Some(by_country)),
                "country_needed",
            )
            .filter(event::Column::Slug.eq(slug))
            .filter(queries::visible(viewer))
            .into_model::<Asking>()
            .one(db)
            .await?
            .ok_or(Failure::NotFound)?;
        let questions = if found.has_questions {
            answers::questions(db, found.event.id, Stage::Application).await?
        } else {
            Vec::new()
        };
        Ok(Self {
            event: found.event,
            questions,
            country_needed: found.country_needed,
        })
    }

    /// What applicants can be.
    pub fn targets(&self) -> &[Target] {
        if self.event.targets.is_empty() {
            Target::ALL
        } else {
            &self.event.targets
        }
    }

    /// The form as it is shown first: with what is known of somebody who is signed in.
    pub fn blank(&self, viewer: &Viewer) -> Form {
        let mut form = self
            .blank_at_the_door()
            .with("language", letter_language(viewer.language).code());
        if let Some(standing) = viewer.standing() {
            form.set("name", &standing.name);
            form.set("email", &standing.email);
            if let Some(acting) = &standing.acting_for {
                form.set("organisation", &acting.organisation);
                if acting.is_buyer && self.targets().contains(&Target::PublicAuthority) {
                    form.set("audience", Target::PublicAuthority.word());
                }
            }
        }
        form
    }

    /// The form at the door: what can be known of a stranger.
    pub fn blank_at_the_door(&self) -> Form {
        let mut form = Form::new();
        if let [only] = self.targets() {
            form.set("audience", only.word());
        }
        form
    }

    /// Reads what was sent in; `None` when something is wrong, which then stands beside its field.
    pub fn read(&self, form: &mut Form, viewer: &Viewer, t: &Texts) -> Option<Draft> {
        let name = line(form, "name", "application-name-needed", t);
        let email = email(form.value("email"));
        if email.is_none() {
            let key = if form.text("email").is_none() {
                "application-email-needed"
            } else {
                "application-email-wrong"
            };
            form.refuse("email", t.get(key));
        }
        let organisation = line(form, "organisation", "application-organisation-needed", t);
        let target = self.target(form, t);
        let country = self.country(form, t);
        let language = read_language(form, viewer, t);
        let answers = answers::read(form, &self.questions, t);
        if !form.is_fine() {
            return None;
        }
        let (name, email, organisation) = (name?, email?, organisation?);
        // Whoever writes down another's address applies for another.
        let own = viewer
            .standing()
            .filter(|standing| standing.email.eq_ignore_ascii_case(&email));
        let acting = own.and_then(|standing| standing.acting_for.as_ref());
        Some(Draft {
            organisation_id: acting
                .filter(|acting| acting.organisation == organisation)
                .map(|acting| acting.organisation_id),
            person_id: own.map(|standing| standing.person_id),
            name,
            email,
            organisation,
            target: target?,
            country,
            language,
            answers,
            invitation: form.text("invitation").map(str::to_owned),
        })
    }

    /// Reads what somebody says at the door, where an address is not asked for.
    pub fn read_newcomer(&self, form: &mut Form, t: &Texts) -> Option<Newcomer> {
        let name = line(form, "name", "application-name-needed", t);
        let address = email(form.value("email"));
        if address.is_none() && form.text("email").is_some() {
            form.refuse("email", t.get("application-email-wrong"));
        }
        let organisation = line(form, "organisation", "application-organisation-needed", t);
        let target = self.target(form, t);
        let country = self.country(form, t);
        if !form.is_fine() {
            return None;
        }
        Some(Newcomer {
            name: name?,
            email: address,
            organisation: organisation?,
            target: target?,
            country,
        })
    }

    /// Reads what the owner of `application` can correct afterwards.
    pub fn read_correction(
        &self,
        form: &mut Form,
        application: &application::Model,
        shared_out: SharedOut,
        viewer: &Viewer,
        t: &Texts,
    ) -> Option<Correction> {
        let name = line(form, "name", "application-name-needed", t);
        let organisation = if shared_out.by_organisation {
            Some(application.organisation.clone())
        } else {
            line(form, "organisation", "application-organisation-needed", t)
        };
        let country = if shared_out.by_country {
            application.country
        } else {
            self.country(form, t)
        };
        let language = read_language(form, viewer, t);
        let answers = answers::read(form, &self.questions, t);
        if !form.is_fine() {
            return None;
        }
        let organisation = organisation?;
        let acting = viewer
            .standing()
            .filter(|standing| application.person_id == Some(standing.person_id))
            .and_then(|standing| standing.acting_for.as_ref())
            .filter(|acting| acting.organisation == organisation);
        Some(Correction {
            name: name?,
            organisation_id: if organisation == application.organisation {
                application.organisation_id
            } else {
                acting.map(|acting| acting.organisation_id)
            },
            organisation,
            country,
            language,
            answers,
        })
    }

    fn target(&self, form: &mut Form, t: &Texts) -> Option<Target> {
        let target = form.text("audience").map(read_target);
        match target {
            Some(Some(target)) if self.targets().contains(&target) => Some(target),
            Some(Some(_)) => {
                form.refuse("audience", t.get("application-audience-not-meant"));
                None
            }
            Some(None) => {
                form.refuse("audience", t.get("application-answer-not-a-choice"));
                None
            }
            None => {
                form.refuse("audience", t.get("application-audience-needed"));
                None
            }
        }
    }

    fn country(&self, form: &mut Form, t: &Texts) -> Option<Country> {
        match form.parse::<Country>("country") {
            Ok(None) if self.country_needed => {
                form.refuse("country", t.get("application-country-needed"));
                None
            }
            Ok(country) => country,
            Err(_) => {
                form.refuse("country", t.get("application-country-wrong"));
                None
            }
        }
    }
}

/// What somebody is, by the words of the API and by those that people use for the same.
fn read_target(word: &str) -> Option<Target> {
    let word = word.trim().to_lowercase().replace([' ', '_'], "-");
    Some(match word.as_str() {
        "buyer" | "public-buyer" | "contracting-authority" => Target::PublicAuthority,
        "see" | "social-economy-entity" => Target::SocialEconomy,
        "everyone" => Target::Other,
        word => return word.parse().ok(),
    })
}

fn read_language(form: &mut Form, viewer: &Viewer, t: &Texts) -> Language {
    match form.parse::<Language>("language") {
        Ok(language) => letter_language(language.unwrap_or(viewer.language)),
        Err(_) => {
            form.refuse("language", t.get("application-answer-not-a-choice"));
            viewer.language
        }
    }
}

/// The language in which letters are written for somebody who reads `language`.
fn letter_language(language: Language) -> Language {
    if texts::UI_LANGUAGES.contains(&language) {
        language
    } else {
        Language::English
    }
}

/// A name: one line, not empty, not too long.
fn line(form: &mut Form, field: &str, needed: &'static str, t: &Texts) -> Option<String> {
    // A break or a tab in a name would begin a new line in letters and tables.
    let text = form
        .value(field)
        .split(|c: char| c.is_whitespace() || c.is_control());
    let text = text
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if text.is_empty() {
        form.refuse(field, t.get(needed));
        return None;
    }
    if text.chars().count() > LONGEST_NAME {
        form.refuse(
            field,
            t.one("application-too-long", "longest", LONGEST_NAME),
        );
        return None;
    }
    Some(text)
}

/// An e-mail address to which a letter can be sent, in lower case.
pub(crate) fn email(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let (_, domain) = text.rsplit_once('@')?;
    // Nobody outside reaches `ada@localhost`, and nobody writes `ada@[192.0.2.1]` on purpose.
    let is_public = domain.contains('.') && !domain.starts_with('[') && !domain.ends_with('.');
    (text.len() <= LONGEST_EMAIL && is_public && store::mail::is_address(&text)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::training;

    fn read(pairs: &[(&str, &str)]) -> Result<Draft, Vec<(String, String)>> {
        let questionnaire = Questionnaire {
            event: training(),
            questions: Vec::new(),
            country_needed: false,
        };
        let t = crate::TEXTS.reader(Language::English);
        let viewer = Viewer::new(Language::English, None);
        let mut form = Form::from_pairs(
            pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        questionnaire.read(&mut form, &viewer, &t).ok_or_else(|| {
            form.errors()
                .iter()
                .map(|error| (error.field.clone(), error.message.clone()))
                .collect()
        })
    }

    const ADA: [(&str, &str); 4] = [
        ("name", "Ada"),
        ("email", " Ada@Gent.Example "),
        ("organisation", "City of Ghent"),
        ("audience", "public-authority"),
    ];

    #[test]
    fn an_application_is_read_as_it_was_meant() {
        let draft = read(&ADA).expect("an application");
        assert_eq!(
            (draft.name.as_str(), draft.email.as_str()),
            ("Ada", "ada@gent.example")
        );
        assert_eq!(
            (draft.target, draft.country, draft.person_id),
            (Target::PublicAuthority, None, None)
        );
    }

    #[test]
    fn what_is_missing_is_said_beside_its_field() {
        let fields: Vec<_> = read(&[])
            .expect_err("nothing")
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        assert_eq!(fields, ["name", "email", "organisation", "audience"]);
    }

    #[test]
    fn a_name_stays_on_one_line() {
        let mut pairs = ADA;
        pairs[0].1 = "Ada\r\nBcc: all@example.org\t\u{7}x";
        assert_eq!(
            read(&pairs).expect("an application").name,
            "Ada Bcc: all@example.org x"
        );
    }

    #[test]
    fn an_address_that_no_letter_reaches_is_refused() {
        for wrong in [
            "ada",
            "ada@localhost",
            "ada@gent.example, ben@gent.example",
            "ada@gent.example\nBcc:x@y.example",
        ] {
            assert_eq!(email(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_audience_is_known_by_the_words_that_people_use() {
        let words = [
            "buyer",
            "Public authority",
            "social_economy",
            "SEE",
            "supplier",
            "everyone",
            "everybody",
        ];
        let read: Vec<_> = words
            .iter()
            .map(|word| read_target(word).map(Target::word))
            .collect();
        assert_eq!(
            read,
            [
                Some("public-authority"),
                Some("public-authority"),
                Some("social-economy"),
                Some("social-economy"),
                Some("supplier"),
                Some("other"),
                None
            ]
        );
    }
}
