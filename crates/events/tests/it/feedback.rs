//! Feedback: asked of those who were there, given once, and apart from who gave it.

use crate::participants::Participant;
use crate::town::{Neighbour, Town};
use events::event::{Model as Event, Target};
use events::question::{self, Kind, Stage};
use events::{application, feedback};
use sea_orm::{EntityTrait, QueryOrder};
use store::record;
use testkit::Answer;
use uuid::Uuid;

const DESK: &str = "/events/training/feedback";
const LETTERS: &str = "/events/training/feedback/letters";

/// A training that is over, with its secretary; nobody had a place so far.
async fn past_training(town: &Town) -> (Neighbour, Event) {
    let network = town.network("procura").await;
    let ada = town.secretary("Ada", &network).await;
    let event = town.event("training", &network).announced().await;
    town.until_the_day_after();
    (ada, event)
}

async fn guest(town: &Town, event: &Event, name: &str) -> Participant {
    let guest = town.participant(event, name).await;
    town.was_there(&guest, &town.days(event).await[0]).await;
    guest
}

async fn questions(town: &Town) -> Vec<question::Model> {
    question::Entity::find()
        .order_by_asc(question::Column::Position)
        .all(town.store().db())
        .await
        .expect("questions")
}

async fn answers(town: &Town) -> Vec<feedback::Model> {
    feedback::Entity::find()
        .all(town.store().db())
        .await
        .expect("feedback")
}

async fn say(town: &Town, guest: &Participant, rating: &str, text: &str) -> Answer {
    let questions = questions(town).await;
    let field = |kind: Kind| {
        format!(
            "answer-{}",
            questions
                .iter()
                .find(|question| question.kind == kind)
                .expect("a question")
                .id
        )
    };
    let fields = [(field(Kind::Rating), rating), (field(Kind::LongText), text)];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (name.as_str(), *value));
    town.client().post(&guest.path("/feedback"), &fields).await
}

testkit::both! {
    async fn those_who_were_there_are_asked_once_and_reminded_until_they_answer(town: Town) {
        let (ada, event) = past_training(&town).await;
        let (ben, cleo) = (guest(&town, &event, "Ben").await, guest(&town, &event, "Cleo").await);
        let absent = town.participant(&event, "Dora").await;
        ada.post(LETTERS, &[]).await.see_other();
        ada.post(LETTERS, &[]).await.see_other();
        assert_eq!(town.inbox(&ben.row.email).await.len(), 1);
        assert_eq!(town.inbox(&cleo.row.email).await.len(), 1);
        assert!(town.inbox(&absent.row.email).await.is_empty());

        say(&town, &ben, "5", "").await.see_other();
        ada.post(LETTERS, &[("whom", "again")]).await.see_other();
        assert_eq!(town.inbox(&ben.row.email).await.len(), 1);
        let reminded = town.inbox(&cleo.row.email).await;
        assert_eq!(reminded.len(), 2);
        for letter in reminded {
            let link = letter.body.split_whitespace().find(|word| word.ends_with("/feedback")).expect("a link");
            town.client().get(link.strip_prefix("http://house.test").expect("a full address")).await.ok();
        }
    }

    async fn where_the_desk_checked_nobody_in_all_participants_are_asked(town: Town) {
        let (ada, event) = past_training(&town).await;
        let ben = town.participant(&event, "Ben").await;
        let missing = town.applicant(&event, "Dora", |row| row.no_show_at = Some(row.applied_at)).await;
        ada.post(LETTERS, &[]).await.see_other();
        assert_eq!(town.inbox(&ben.row.email).await.len(), 1);
        assert!(town.inbox(&missing.row.email).await.is_empty());
    }

    async fn nobody_is_asked_about_what_has_not_begun(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        let ben = town.participant(&event, "Ben").await;
        ada.post(LETTERS, &[]).await.unprocessable();
        assert!(town.inbox(&ben.row.email).await.is_empty());
        assert!(questions(&town).await.is_empty());
        let early = town.client().get(&ben.path("/feedback")).await.ok().text();
        assert!(early.contains("There are no questions to answer"), "{early}");
    }

    async fn questions_of_the_organiser_stay_and_otherwise_there_are_usual_ones(town: Town) {
        let (ada, event) = past_training(&town).await;
        guest(&town, &event, "Ben").await;
        ada.post(LETTERS, &[]).await.see_other();
        let usual: Vec<_> = questions(&town).await.into_iter().map(|one| (one.kind, one.stage, one.required)).collect();
        assert_eq!(usual, [
            (Kind::Rating, Stage::Feedback, true),
            (Kind::LongText, Stage::Feedback, false),
            (Kind::LongText, Stage::Feedback, false),
            (Kind::YesNo, Stage::Feedback, false),
        ]);
        ada.post(LETTERS, &[]).await.see_other();
        assert_eq!(questions(&town).await.len(), 4);
    }

    async fn each_participant_is_heard_once(town: Town) {
        let (ada, event) = past_training(&town).await;
        let ben = guest(&town, &event, "Ben").await;
        ada.post(LETTERS, &[]).await.see_other();

        say(&town, &ben, "5", "Good").await.see_other();
        say(&town, &ben, "1", "Bad").await.see_other();
        let (one, other) = tokio::join!(say(&town, &ben, "2", ""), say(&town, &ben, "3", ""));
        one.see_other();
        other.see_other();

        let said: Vec<_> = answers(&town).await.into_iter().map(|row| row.answers.0.into_values().collect::<Vec<_>>()).collect();
        assert_eq!(said.len(), 1);
        assert!(said[0].contains(&application::Answer::Number(5)), "{said:?}");
        assert!(town.client().get(&ben.path("/feedback")).await.ok().text().contains("Thank you"));
    }

    async fn two_who_send_at_once_count_once(town: Town) {
        let (ada, event) = past_training(&town).await;
        let ben = guest(&town, &event, "Ben").await;
        ada.post(LETTERS, &[]).await.see_other();
        let (one, other) = tokio::join!(say(&town, &ben, "2", ""), say(&town, &ben, "3", ""));
        one.see_other();
        other.see_other();
        assert_eq!(answers(&town).await.len(), 1);
    }

    async fn what_is_missing_or_does_not_fit_stands_beside_its_field(town: Town) {
        let (ada, event) = past_training(&town).await;
        let ben = guest(&town, &event, "Ben").await;
        ada.post(LETTERS, &[]).await.see_other();
        let kept = say(&town, &ben, "", "Kept <b>text</b>").await.unprocessable().text();
        assert!(kept.contains("Answer this question.") && kept.contains("Kept &#60;b&#62;text"), "{kept}");
        say(&town, &ben, "6", "").await.unprocessable();
        assert!(answers(&town).await.is_empty());
        assert_eq!(town.application(&ben).await.feedback_at, None);
    }

    async fn only_participants_are_heard(town: Town) {
        let (ada, event) = past_training(&town).await;
        guest(&town, &event, "Ben").await;
        ada.post(LETTERS, &[]).await.see_other();
        let declined = town.applicant(&event, "Emil", |row| row.status = application::Status::Declined).await;
        say(&town, &declined, "1", "Unfair").await.see_other();
        town.client().post("/applications/guessed/feedback", &[]).await.not_found();
        assert!(answers(&town).await.is_empty());
    }

    async fn nothing_leads_from_an_answer_to_a_person(town: Town) {
        let (ada, event) = past_training(&town).await;
        let ben_signed_in = town.buyer("Ben", &members::network::Entity::find().one(town.store().db()).await.unwrap().unwrap()).await;
        let ben = town.applicant(&event, "Ben", |row| row.person_id = Some(ben_signed_in.id)).await;
        town.was_there(&ben, &town.days(&event).await[0]).await;
        ada.post(LETTERS, &[]).await.see_other();
        let rating = questions(&town).await.remove(0).id;
        let before = town.now();
        // Signed in, by the key of the application: the log must not know either.
        ben_signed_in
            .post(&format!("/applications/{}/feedback", ben.row.id), &[(&format!("answer-{rating}"), "4")])
            .await
            .see_other();

        let row = answers(&town).await.remove(0);
        assert_eq!((row.event_id, row.on, row.target), (event.id, before.date_naive(), Target::PublicAuthority));
        // Keys of the other tables are ordered by time (version 7); this one is random.
        assert_eq!(row.id.get_version_num(), 4);
        let text = serde_json::to_string(&row).unwrap();
        for trace in [ben.id(), ben_signed_in.id.to_string(), ben.row.email.clone(), ben.row.digest.clone()] {
            assert!(!text.contains(&trace), "{trace} in {text}");
        }
        // The application knows the day, not the hour.
        let told = town.application(&ben).await.feedback_at.expect("a day");
        assert_eq!(told.to_rfc3339(), "2026-03-13T00:00:00+00:00");
        let log = record::Entity::find().all(town.store().db()).await.unwrap();
        let given: Vec<_> = log.iter().filter(|record| record.kind == "feedback-given").collect();
        assert_eq!(given.len(), 1);
        assert_eq!((given[0].subject_id, given[0].person_id), (event.id, None));
        assert!(!given[0].details.to_string().contains(&ben.id()));
    }

    async fn the_desk_sees_what_was_said_and_a_warning_while_it_is_little(town: Town) {
        let (ada, event) = past_training(&town).await;
        let mut guests = Vec::new();
        for name in ["Ben", "Cleo", "Dora", "Emil"] {
            guests.push(guest(&town, &event, name).await);
        }
        ada.post(LETTERS, &[]).await.see_other();
        say(&town, &guests[0], "5", "More <i>tables</i>").await.see_other();
        say(&town, &guests[1], "4", "").await.see_other();

        let few = ada.get(DESK).await.ok().text();
        assert!(few.contains("Fewer than three people answered."), "{few}");
        say(&town, &guests[2], "4", "").await.see_other();
        let shown = ada.get(DESK).await.ok().text();
        assert!(!shown.contains("Fewer than three people answered."), "{shown}");
        for said in ["75%", "Average: 4.3 out of 5.", "More &#60;i&#62;tables"] {
            assert!(shown.contains(said), "{said} in {shown}");
        }
        for name in ["House of Ben", "ben@example.org"] {
            assert!(!shown.contains(name), "{name} in {shown}");
        }
        let suppliers = ada.get(&format!("{DESK}?target=supplier")).await.ok().text();
        assert!(!suppliers.contains("tables"), "{suppliers}");
    }

    async fn results_are_for_the_desk(town: Town) {
        let (ada, event) = past_training(&town).await;
        let other = town.network("big-buyers").await;
        let eve = town.secretary("Eve", &other).await;
        let ben = guest(&town, &event, "Ben").await;
        for path in [DESK, "/events/training/feedback.csv", "/events/training/feedback.xlsx"] {
            ada.get(path).await.ok();
            eve.get(path).await.forbidden();
            town.client().get(path).await.sign_in();
        }
        eve.post(LETTERS, &[]).await.forbidden();
        town.client().post(LETTERS, &[]).await.sign_in();
        assert!(town.inbox(&ben.row.email).await.is_empty());
    }

    async fn answers_to_a_question_of_another_event_are_not_taken(town: Town) {
        let (ada, event) = past_training(&town).await;
        let ben = guest(&town, &event, "Ben").await;
        ada.post(LETTERS, &[]).await.see_other();
        let rating = questions(&town).await.remove(0).id;
        let fields = [(format!("answer-{rating}"), "4"), (format!("answer-{}", Uuid::now_v7()), "x")];
        let fields = fields.each_ref().map(|(name, value)| (name.as_str(), *value));
        town.client().post(&ben.path("/feedback"), &fields).await.see_other();
        let row = answers(&town).await.remove(0);
        assert_eq!(row.answers.keys().copied().collect::<Vec<_>>(), [rating]);
    }
}
