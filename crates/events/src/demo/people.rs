//! The invented people of the demo: who applied, who came, what they said afterwards.

use super::Loader;
use super::facts::{EventFacts, Place};
use crate::application::{self, Answer, Status};
use crate::event::{self, Registration, Target};
use crate::follow_up::{self, About};
use crate::question::{self, Kind, Stage};
use crate::{check_in, decision, default_feedback, feedback};
use chrono::{Duration, NaiveTime};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Error, Json};
use uuid::Uuid;
use vocabulary::Slug;

impl Loader {
    /// Invented people: those who took part in what is over, those who wait to be selected, and those
    /// who came first and filled the house.
    pub(super) async fn applications(
        &self,
        event: &event::Model,
        days: &[Uuid],
        facts: &EventFacts,
    ) -> Result<(), Error> {
        let many = facts.applicants.max(facts.participants);
        let questions = question::Entity::find()
            .filter(question::Column::EventId.eq(event.id))
            .all(self.tx.db())
            .await?;
        let (mut accepted, mut waitlisted) = (0, 0);
        let mut came = Vec::new();
        for number in 0..many {
            let place = event.capacity.is_none_or(|capacity| accepted < capacity);
            let status = match event.registration {
                _ if facts.participants > 0 && place => Status::Accepted,
                Registration::Open if place => Status::Accepted,
                Registration::Open => Status::Waitlisted,
                _ => Status::Submitted,
            };
            match status {
                Status::Accepted => accepted += 1,
                Status::Waitlisted => waitlisted += 1,
                _ => {}
            }
            let application = self
                .tx
                .insert(self.application(event, number, status, &questions))
                .await?;
            if status != Status::Submitted {
                self.tx
                    .insert(decision::Model {
                        id: Uuid::now_v7(),
                        application_id: application.id,
                        event_id: event.id,
                        outcome: status,
                        at: application.applied_at,
                        person_id: None,
                        reason: None,
                        told_at: Some(application.applied_at),
                    })
                    .await?;
            }
            // One in eight did not come.
            if facts.participants > 0 && number % 8 != 7 {
                for day_id in days {
                    self.tx
                        .insert(check_in::Model {
                            id: Uuid::now_v7(),
                            event_id: event.id,
                            application_id: application.id,
                            day_id: *day_id,
                            at: event.starts_at.unwrap_or(application.applied_at),
                            person_id: None,
                        })
                        .await?;
                }
                came.push(application);
            }
        }
        if facts.feedback > 0 {
            self.feedback(event, &came, facts.feedback).await?;
        }
        self.count(event.id, accepted, waitlisted, many).await
    }

    /// Everybody who came was asked the next day; the first `many` of them answered on the day after.
    async fn feedback(
        &self,
        event: &event::Model,
        came: &[application::Model],
        many: usize,
    ) -> Result<(), Error> {
        let questions = default_feedback::questions(event);
        self.tx.insert_all(questions.clone()).await?;
        let asked_at = event.ends_at.unwrap_or(self.tx.now()) + Duration::days(1);
        let answered_on = (asked_at + Duration::days(1)).date_naive();
        let asked = came.iter().map(|application| follow_up::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            application_id: application.id,
            about: About::Feedback,
            sent_at: asked_at,
        });
        self.tx.insert_all(asked.collect()).await?;
        for (number, application) in came.iter().enumerate().take(many) {
            self.tx
                .insert(feedback::Model {
                    id: Uuid::now_v7(),
                    event_id: event.id,
                    on: answered_on,
                    target: application.target,
                    answers: Json(
                        questions
                            .iter()
                            .filter_map(|question| {
                                Some((question.id, self.said(question, number)?))
                            })
                            .collect(),
                    ),
                })
                .await?;
            application::Entity::update_many()
                .col_expr(
                    application::Column::FeedbackAt,
                    Expr::value(answered_on.and_time(NaiveTime::MIN).and_utc()),
                )
                .filter(application::Column::Id.eq(application.id))
                .exec(self.tx.db())
                .await?;
        }
        Ok(())
    }

    /// What the participant with this number says to one of the usual questions. Not everybody writes.
    fn said(&self, question: &question::Model, number: usize) -> Option<Answer> {
        debug_assert_eq!(question.stage, Stage::Feedback);
        let writes = |texts: &[String], every: usize| {
            number
                .is_multiple_of(every)
                .then(|| texts.get(number / every).cloned().map(Answer::Text))?
        };
        match (question.kind, question.position) {
            (Kind::Rating, _) => Some(Answer::Number([5, 4, 5, 3, 4, 5, 4, 2, 4, 5][number % 10])),
            (Kind::LongText, 2) => writes(&self.people.useful, 3),
            (Kind::LongText, _) => writes(&self.people.better, 5),
            (Kind::YesNo, _) => Some(Answer::YesNo(!number.is_multiple_of(6))),
            _ => None,
        }
    }

    async fn count(
        &self,
        event: Uuid,
        accepted: i32,
        waitlisted: i32,
        issued: usize,
    ) -> Result<(), Error> {
        event::Entity::update_many()
            .col_expr(event::Column::Accepted, Expr::value(accepted))
            .col_expr(event::Column::Waitlisted, Expr::value(waitlisted))
            .col_expr(
                event::Column::Issued,
                Expr::value(i32::try_from(issued).unwrap_or(i32::MAX)),
            )
            .filter(event::Column::Id.eq(event))
            .exec(self.tx.db())
            .await?;
        Ok(())
    }

    fn application(
        &self,
        event: &event::Model,
        number: usize,
        status: Status,
        questions: &[question::Model],
    ) -> application::Model {
        let people = &self.people;
        let name = format!(
            "{} {}",
            people.given[number % people.given.len()],
            people.family[(number + number / people.given.len()) % people.family.len()]
        );
        let at_home: Vec<&Place> = people
            .place
            .iter()
            .filter(|place| Some(place.country) == event.country)
            .collect();
        // National trainings are attended from their own country; others from everywhere.
        let place = match at_home.first() {
            Some(home) if event.registration != Registration::Open => *home,
            _ => &people.place[(number * 5) % people.place.len()],
        };
        let wanders = &people.place[(number * 5) % people.place.len()];
        let place = if questions.is_empty() { place } else { wanders };
        let social = event.targets.contains(&Target::SocialEconomy) && number % 5 < 2;
        let applied_at = event.starts_at.map_or(self.tx.now(), |starts| {
            (starts - Duration::days(30)).min(self.tx.now())
        }) - Duration::hours(i64::try_from(number).unwrap_or_default() * 5);
        let answers = questions
            .iter()
            .filter_map(|question| {
                let answer = match question.kind {
                    question::Kind::Choice => {
                        Answer::Number(i64::try_from(number % 3).unwrap_or_default())
                    }
                    question::Kind::Consent => Answer::YesNo(!number.is_multiple_of(4)),
                    question::Kind::Dietary if number.is_multiple_of(6) => {
                        Answer::Text("Vegetarian".to_owned())
                    }
                    _ => return None,
                };
                Some((question.id, answer))
            })
            .collect();
        application::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            number: i32::try_from(number + 1).unwrap_or(i32::MAX),
            email: format!("{}-{number}@people.example", Slug::of(&name)),
            name,
            organisation: if social {
                place.social.clone()
            } else {
                place.buyer.clone()
            },
            organisation_id: None,
            person_id: None,
            target: if social {
                Target::SocialEconomy
            } else {
                Target::PublicAuthority
            },
            country: Some(place.country),
            language: place.language,
            answers: Json(answers),
            status,
            told: status,
            digest: web::ticket::digest(&web::ticket::secret()),
            applied_at,
            changed_at: None,
            offer_expires_at: None,
            no_show_at: None,
            feedback_at: None,
        }
    }
}
