//! The workspace of one group of the demo, at work: what its members said, brought and decided lately.

use super::circle::Circle;
use super::decisions::{poll, poll_option, vote};
use super::discussion::{post, topic};
use super::meetings::{attendance, minutes};
use super::papers::{paper, version};
use super::plan::{action, item};
use super::updates::update;
use crate::{Group, group, group_meeting, seat};
use bytes::Bytes;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use members::{organisation, person};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Error, Tx};
use uuid::Uuid;
use vocabulary::{Language, Translated};

/// The group whose workspace is filled.
const GROUP: &str = "srpp-of-ict";

/// Fills the workspace of the demo, within the change that made its groups.
pub(crate) async fn fill(tx: &Tx) -> Result<(), Error> {
    let group = group::Entity::find()
        .filter(group::Column::Slug.eq(GROUP))
        .one(tx.db())
        .await?;
    let Some(group) = group else {
        return Ok(());
    };
    let voices = voices(tx, &group).await?;
    let [first, second, ..] = voices.as_slice() else {
        return Ok(());
    };
    let demo = Demo {
        tx,
        group: &group,
        first,
        second,
    };
    demo.meetings(&voices).await?;
    demo.discussion().await?;
    demo.papers().await?;
    demo.decision().await?;
    demo.plan().await?;
    demo.update().await
}

/// An organisation of the group and who speaks for it.
struct Voice {
    seat: seat::Model,
    organisation: String,
    person: Option<person::Model>,
}

/// Who says what.
type Said<'a> = (&'a Voice, &'static str);

impl Voice {
    fn name(&self) -> String {
        self.person
            .as_ref()
            .map_or_else(|| self.organisation.clone(), |person| person.name.clone())
    }

    fn person_id(&self) -> Option<Uuid> {
        self.person.as_ref().map(|person| person.id)
    }
}

async fn voices(tx: &Tx, group: &Group) -> Result<Vec<Voice>, Error> {
    let mut voices = Vec::new();
    for seat in crate::queries::seats(tx.db(), group.id).await? {
        let organisation = organisation::Entity::find_by_id(seat.organisation_id)
            .one(tx.db())
            .await?;
        let person = match seat.representative_id {
            Some(id) => person::Entity::find_by_id(id).one(tx.db()).await?,
            None => None,
        };
        voices.push(Voice {
            organisation: organisation.map_or_else(String::new, |organisation| {
                organisation.name.original().text.to_owned()
            }),
            person,
            seat,
        });
    }
    Ok(voices)
}

fn english(text: &str) -> Translated {
    Translated::new(Language::English, text)
}

struct Demo<'a> {
    tx: &'a Tx,
    group: &'a Group,
    first: &'a Voice,
    second: &'a Voice,
}

impl Demo<'_> {
    fn at(&self, days: i64) -> DateTime<Utc> {
        self.tx.now() + Duration::days(days)
    }

    fn day(&self, days: i64) -> NaiveDate {
        self.at(days).date_naive()
    }

    /// Minutes and attendance of the last meeting that was held.
    async fn meetings(&self, voices: &[Voice]) -> Result<(), Error> {
        let last = group_meeting::Entity::find()
            .filter(group_meeting::Column::GroupId.eq(self.group.id))
            .filter(group_meeting::Column::HeldOn.lt(self.day(0)))
            .order_by_desc(group_meeting::Column::HeldOn)
            .one(self.tx.db())
            .await?;
        let Some(last) = last else {
            return Ok(());
        };
        let there = voices.iter().map(|voice| attendance::Model {
            id: Uuid::now_v7(),
            group_meeting_id: last.id,
            seat_id: voice.seat.id,
            noted_at: self.at(-1),
        });
        self.tx.insert_all(there.collect::<Vec<_>>()).await?;
        self.tx
            .insert(minutes::Model {
                id: Uuid::now_v7(),
                event_id: last.event_id,
                group_id: None,
                number: 1,
                text: "**Agreed**\n\n- Contract clauses: second draft by the next meeting.\n\
                       - Two members ask their suppliers for the list of factories.\n\n\
                       **Open**: who pays for audits."
                    .to_owned(),
                written_at: self.at(-1),
                person_id: self.first.person_id(),
                author: self.first.name(),
            })
            .await?;
        Ok(())
    }

    async fn discussion(&self) -> Result<(), Error> {
        let talks: [(&str, i64, &[Said<'_>]); 2] = [
            (
                "How do you check what suppliers say about their factories?",
                -4,
                &[
                    (
                        self.first,
                        "We ask for the list of factories as a performance clause, not as a criterion. Does anybody verify it?",
                    ),
                    (
                        self.second,
                        "We send three factories a year to a monitoring organisation. It costs about one day of work for each.",
                    ),
                ],
            ),
            (
                "Study visit in spring",
                -12,
                &[(
                    self.second,
                    "We could show our repair workshop. Would **May** suit you?",
                )],
            ),
        ];
        for (title, days, posts) in talks {
            let topic = self
                .tx
                .insert(topic::Model {
                    id: Uuid::now_v7(),
                    group_id: self.group.id,
                    title: title.to_owned(),
                    audience: Circle::Group.audience(self.group),
                    opened_at: self.at(days),
                    last_post_at: self.at(days) + Duration::hours(posts.len() as i64),
                    closed_at: None,
                })
                .await?;
            for ((voice, text), hour) in posts.iter().zip(1..) {
                self.tx
                    .insert(post::Model {
                        id: Uuid::now_v7(),
                        topic_id: topic.id,
                        person_id: voice.person_id(),
                        author: voice.name(),
                        organisation: voice.organisation.clone(),
                        text: (*text).to_owned(),
                        posted_at: self.at(days) + Duration::hours(hour),
                        edited_at: None,
                        withdrawn_at: None,
                    })
                    .await?;
            }
        }
        Ok(())
    }

    async fn papers(&self) -> Result<(), Error> {
        let papers = [
            (
                "Contract clauses on working conditions",
                Circle::Everyone,
                &["First draft", "Clause 4 is shorter"][..],
            ),
            ("Notes from the market dialogue", Circle::Group, &[""]),
        ];
        for (title, circle, versions) in papers {
            let paper = self
                .tx
                .insert(paper::Model {
                    id: Uuid::now_v7(),
                    group_id: self.group.id,
                    title: english(title),
                    audience: circle.audience(self.group),
                    supersedes_id: None,
                    added_at: self.at(-20),
                })
                .await?;
            for (note, number) in versions.iter().zip(1i32..) {
                let key = format!("group-papers/{}", Uuid::now_v7());
                let text = format!("{title}\n\nAn example of the demo, version {number}.\n");
                let size = i64::try_from(text.len()).unwrap_or(i64::MAX);
                self.tx.store().files().put(&key, Bytes::from(text)).await?;
                self.tx
                    .insert(version::Model {
                        id: Uuid::now_v7(),
                        paper_id: paper.id,
                        number,
                        file_key: key,
                        file_name: "example.txt".to_owned(),
                        media_type: "text/plain; charset=utf-8".to_owned(),
                        size,
                        note: (*note).to_owned(),
                        uploaded_at: self.at(i64::from(number) * 7 - 20),
                        person_id: self.first.person_id(),
                        author: self.first.name(),
                    })
                    .await?;
            }
        }
        Ok(())
    }

    async fn decision(&self) -> Result<(), Error> {
        let poll = self
            .tx
            .insert(poll::Model {
                id: Uuid::now_v7(),
                group_id: self.group.id,
                question: "Where do we meet in autumn?".to_owned(),
                about: "Travel is paid by each member.".to_owned(),
                opened_at: self.at(-3),
                author: self.first.name(),
                person_id: self.first.person_id(),
                closes_at: self.at(9),
                reminded_at: None,
            })
            .await?;
        let mut options = Vec::new();
        for (text, number) in ["Zurich", "Malmö", "Online"].into_iter().zip(1..) {
            options.push(
                self.tx
                    .insert(poll_option::Model {
                        id: Uuid::now_v7(),
                        poll_id: poll.id,
                        number,
                        text: text.to_owned(),
                    })
                    .await?,
            );
        }
        // The organisation of the buyer has not voted: that is asked of them.
        if let Some(option) = options.get(1) {
            self.tx
                .insert(vote::Model {
                    id: Uuid::now_v7(),
                    poll_id: poll.id,
                    option_id: option.id,
                    organisation_id: Some(self.second.seat.organisation_id),
                    organisation: self.second.organisation.clone(),
                    cast_at: self.at(-2),
                    person_id: self.second.person_id(),
                })
                .await?;
        }
        Ok(())
    }

    async fn plan(&self) -> Result<(), Error> {
        let objective = Uuid::now_v7();
        let lines = [
            (
                objective,
                item::Kind::Objective,
                "Half of our new contracts name the factories",
                None,
                item::State::UnderWay,
                300,
            ),
            (
                Uuid::now_v7(),
                item::Kind::Activity,
                "Market dialogue with four suppliers",
                Some(objective),
                item::State::Done,
                -30,
            ),
            (
                Uuid::now_v7(),
                item::Kind::Deliverable,
                "Model contract clauses",
                Some(objective),
                item::State::Done,
                -10,
            ),
            (
                Uuid::now_v7(),
                item::Kind::Deliverable,
                "Guide to verification",
                Some(objective),
                item::State::Planned,
                120,
            ),
        ];
        for (id, kind, title, objective_id, state, due) in lines {
            self.tx
                .insert(item::Model {
                    id,
                    group_id: self.group.id,
                    objective_id,
                    kind,
                    title: english(title),
                    due_on: Some(self.day(due)),
                    state,
                    is_output: kind == item::Kind::Deliverable,
                    web_address: None,
                    added_at: self.at(-90),
                })
                .await?;
        }
        self.tx
            .insert(action::Model {
                id: Uuid::now_v7(),
                group_id: self.group.id,
                what: "Ask two suppliers for their list of factories".to_owned(),
                seat_id: Some(self.first.seat.id),
                who: self.first.organisation.clone(),
                due_on: Some(self.day(12)),
                noted_at: self.at(-1),
                done_at: None,
                reminded_at: None,
            })
            .await?;
        Ok(())
    }

    async fn update(&self) -> Result<(), Error> {
        self.tx
            .insert(update::Model {
                id: Uuid::now_v7(),
                group_id: self.group.id,
                title: english("Model contract clauses for electronics"),
                text: english(
                    "Our clauses on working conditions are ready to be used. Tell us how they work for you.",
                ),
                audience: Circle::Everyone.audience(self.group),
                published_at: self.at(-9),
                person_id: self.first.person_id(),
                author: self.first.name(),
                withdrawn_at: None,
            })
            .await?;
        Ok(())
    }
}
