//! Meetings of groups: called, counted once, held together, noted and minuted.

use crate::town::{MEETING, Neighbour, Plot, Town, date};
use chrono::Duration;
use groups::group::{Group, State};
use groups::rules::Rules;
use groups::workspace::meetings::minutes;
use groups::{effort, group_meeting};
use sea_orm::sea_query::{Index, Table};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use sea_orm_migration::SchemaManager;

fn rules() -> Rules {
    Rules {
        effort_days: Some(2),
        ..Rules::default()
    }
}

struct Work {
    ground: Plot,
    ada: Neighbour,
    ben: Neighbour,
    group: Group,
}

/// A group that Ada heads, with Ben in it.
async fn work(town: &Town) -> Work {
    let ground = town.network("procura", rules()).await;
    let ada = town.buyer("Ada", &ground.network).await;
    let ben = town.buyer("Ben", &ground.network).await;
    let group = town
        .group(&ground, "Food", State::Active, &[&ada, &ben])
        .await;
    Work {
        ground,
        ada,
        ben,
        group,
    }
}

async fn meetings(town: &Town) -> Vec<group_meeting::Model> {
    let all = group_meeting::Entity::find()
        .order_by_asc(group_meeting::Column::Id)
        .all(town.store().db());
    all.await.expect("meetings")
}

testkit::both! {
    async fn a_meeting_is_told_to_members_and_is_nothing_to_others(town: Town) {
        let Work { ground, ada, ben, .. } = work(&town).await;
        let cleo = town.buyer("Cleo", &ground.network).await;

        let page = ada.post("/groups/food/meetings", &MEETING).await.see_other();
        assert_eq!(page, "/groups/food/meetings/criteria-2026");
        assert_eq!(town.subjects(&ben).await, ["Meeting: Criteria, 12 March 2026"]);
        assert!(town.inbox(&ada.email).await.is_empty());
        assert!(town.inbox(&cleo.email).await.is_empty());

        let seen = ben.get(&page).await.ok().text();
        assert!(seen.contains("https://meet.example/room"), "{seen}");
        ben.get("/events/criteria-2026").await.ok();
        ben.post("/groups/food/meetings", &MEETING).await.forbidden();
        cleo.get(&page).await.forbidden();
        cleo.get("/events/criteria-2026").await.not_found();
        town.client().get("/events/criteria-2026").await.not_found();
        assert!(!cleo.get("/events").await.ok().text().contains("Criteria"));
    }

    async fn the_list_says_what_each_meeting_is_and_what_is_not_noted_yet(town: Town) {
        let Work { ada, ben, group, .. } = work(&town).await;
        let page = ada.post("/groups/food/meetings", &MEETING).await.see_other();
        let list = async || ben.get("/groups/food/meetings").await.ok().text();
        assert!(list().await.contains(">Criteria<") && !list().await.contains("Minutes:"), "{}", list().await);
        town.advance(Duration::days(12));
        let members = groups::queries::seats(town.store(), group.id).await.unwrap().iter().filter(|seat| seat.role.counts()).count();
        let noted = |said: &str, of: usize| format!("{said} · Hours: {of} of {members}");
        assert!(list().await.contains(&noted("Minutes: missing", 0)), "{}", list().await);

        ada.post(&format!("{page}/minutes"), &[("minutes", "Agreed.")]).await.see_other();
        let seat = town.seat_of(&group, &ben).await.expect("a seat").id;
        let (there, hours) = (format!("there-{seat}"), format!("hours-{seat}"));
        ben.post(&format!("{page}/own-note"), &[(there.as_str(), "yes"), (hours.as_str(), "1")]).await.see_other();
        assert!(list().await.contains(&noted("1 organisation was there · Minutes: yes", 1)), "{}", list().await);
    }

    async fn a_joint_meeting_counts_for_each_group_and_never_twice(town: Town) {
        let Work { ground, ada, ben, group } = work(&town).await;
        let cleo = town.buyer("Cleo", &ground.network).await;
        let ict = town.group(&ground, "ICT", State::Active, &[&cleo, &ada]).await;
        let over = town.group(&ground, "Old", State::Closed, &[&ada]).await;

        let with = |slug| [MEETING.as_slice(), &[("with", slug)]].concat();
        let refused = ada.post("/groups/food/meetings", &with("old")).await.unprocessable();
        assert!(refused.text().contains("One of these groups is over: it meets no more."));
        assert!(meetings(&town).await.is_empty());

        ada.post("/groups/food/meetings", &with("ict")).await.see_other();
        let held: Vec<_> = meetings(&town).await.iter().map(|row| row.group_id).collect();
        assert_eq!(held, [group.id, ict.id]);
        assert!(!held.contains(&over.id));
        assert_eq!(town.inbox(&cleo.email).await.len(), 1);
        cleo.get("/groups/ict/meetings/criteria-2026").await.ok();
        cleo.get("/events/criteria-2026").await.ok();
        ben.get("/events/criteria-2026").await.ok();

        let again = ada
            .post("/groups/food/meetings/counted", &[("event", "/events/criteria-2026")])
            .await
            .unprocessable();
        assert!(again.text().contains("This event counts as a meeting of this group already."));
        assert_eq!(meetings(&town).await.len(), 2);

        // Whoever wrote them, the minutes are for all who met, and each hears of them once.
        ada.post("/groups/food/meetings/criteria-2026/minutes", &[("minutes", "We agreed")]).await.see_other();
        assert!(cleo.get("/groups/ict/meetings/criteria-2026").await.ok().text().contains("We agreed"));
        for who in [&ben, &cleo] {
            assert_eq!(town.subjects(who).await, ["Meeting: Criteria, 12 March 2026", "Minutes: Criteria"]);
        }

        // Whoever heads the other group may take it off.
        cleo.post("/groups/ict/meetings/criteria-2026/withdrawal", &[]).await.see_other();
        assert_eq!(meetings(&town).await.len(), 1);
    }

    async fn a_group_that_is_named_twice_meets_once(town: Town) {
        let Work { ground, ada, group, .. } = work(&town).await;
        let ict = town.group(&ground, "ICT", State::Active, &[&ada]).await;
        let twice = [MEETING.as_slice(), &[("with", "ict"), ("with", "ict"), ("with-others", "ict")]].concat();
        ada.post("/groups/food/meetings", &twice).await.see_other();
        let held: Vec<_> = meetings(&town).await.iter().map(|row| row.group_id).collect();
        assert_eq!(held, [group.id, ict.id]);
    }

    async fn who_only_counts_a_meeting_of_others_reads_no_minutes_of_theirs_and_cannot_change_it(town: Town) {
        let Work { ground, ada, ben, .. } = work(&town).await;
        let cleo = town.buyer("Cleo", &ground.network).await;
        let dora = town.buyer("Dora", &ground.network).await;
        town.group(&ground, "ICT", State::Active, &[&cleo, &dora]).await;
        let page = ada.post("/groups/food/meetings", &MEETING).await.see_other();
        ada.post(&format!("{page}/minutes"), &[("minutes", "In confidence")]).await.see_other();
        let sue = town.secretary("Sue", &ground.network).await;
        let everyone = [("audience", "everyone"), ("reason", "All may come")];
        sue.post("/events/criteria-2026/edit/audience", &everyone).await.see_other();

        cleo.post("/groups/ict/meetings/counted", &[("event", "criteria-2026")]).await.see_other();
        let counted = "/groups/ict/meetings/criteria-2026";
        let seen = cleo.get(counted).await.ok().text();
        for word in ["In confidence", "Together with", "Call the meeting off", "Write or correct the agenda"] {
            assert!(!seen.contains(word), "{word}: {seen}");
        }
        let moved = [&MEETING[1..5], &[("online", "https://elsewhere.example")]].concat();
        for (below, said) in [("schedule", moved.as_slice()), ("agenda", &[("agenda", "Mine")])] {
            let refused = cleo.post(&format!("{counted}/{below}"), said).await;
            assert_eq!(refused.status.as_u16(), 409, "{below}");
        }
        let refused = cleo.post(&format!("{counted}/cancellation"), &[("reason", "x")]).await.unprocessable();
        assert!(refused.text().contains("This event is run by others"));
        assert!(meetings(&town).await.iter().all(|row| row.cancelled_at.is_none()));

        // What it writes itself is its own, from the first version on, and those who called the meeting hear nothing.
        cleo.post(&format!("{counted}/minutes"), &[("minutes", "What we heard there")]).await.see_other();
        let (theirs, ours) = (ben.get(&page).await.ok().text(), dora.get(counted).await.ok().text());
        assert!(theirs.contains("In confidence") && !theirs.contains("What we heard there"), "{theirs}");
        assert!(ours.contains("What we heard there") && ours.contains("Version 1") && !ours.contains("Version 2"), "{ours}");
        assert_eq!(town.subjects(&dora).await, ["Minutes: Criteria"]);
        assert_eq!(town.subjects(&ben).await, ["Meeting: Criteria, 12 March 2026", "Minutes: Criteria"]);
        let archive = groups::workspace::archive::export(town.store(), &"ict".parse().unwrap()).await.unwrap().unwrap();
        let kept: Vec<_> = archive.kept.history.meetings[0].minutes.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(kept, ["What we heard there"]);
        cleo.post(&format!("{counted}/withdrawal"), &[]).await.see_other();
        ben.get(&page).await.ok();
    }

    async fn minutes_of_an_event_of_others_are_left_to_the_group_that_counted_it_first(town: Town) {
        let Work { ground, ada, group, .. } = work(&town).await;
        let ict = town.group(&ground, "ICT", State::Active, &[&ada]).await;
        let called = town.meeting(&group, &ada, "2026-02-12").await;
        let counted = town.meeting(&group, &ada, "2026-02-19").await;
        let tx = town.begin().await;
        let db = tx.db();
        tx.insert(group_meeting::Model { id: uuid::Uuid::now_v7(), group_id: ict.id, ..counted.clone() }).await.unwrap();
        events::convener::Entity::delete_many()
            .filter(events::convener::Column::EventId.eq(counted.event_id)).exec(db).await.unwrap();
        for event_id in [called.event_id, counted.event_id] {
            tx.insert(minutes::Model {
                id: uuid::Uuid::now_v7(),
                event_id,
                group_id: None,
                number: 1,
                text: "We agreed".to_owned(),
                written_at: town.now(),
                person_id: None,
                author: String::new(),
            }).await.unwrap();
        }
        // As it was before.
        for index in ["group_minutes_of_callers", "group_minutes_of_group"] {
            db.execute(&Index::drop().name(index).table("group_minutes").to_owned()).await.unwrap();
        }
        db.execute(&Table::alter().table("group_minutes").drop_column("group_id").to_owned()).await.unwrap();
        let before = Index::create().name("group_minutes_event_id_number").table("group_minutes")
            .col("event_id").col("number").unique().to_owned();
        db.execute(&before).await.unwrap();
        let step = groups::MIGRATIONS.iter().find(|step| step.name == "m2026_11_23_own_minutes").unwrap();
        (step.up)(&SchemaManager::new(db)).await.unwrap();
        let kept = minutes::Entity::find().order_by_asc(minutes::Column::Id).all(db).await.unwrap();
        let keepers: Vec<_> = kept.iter().map(|it| (it.event_id, it.group_id)).collect();
        assert_eq!(keepers, [(called.event_id, None), (counted.event_id, Some(group.id))]);
        tx.commit().await.unwrap();
    }

    async fn groups_for_a_joint_meeting_are_folded_away_and_those_of_the_network_come_first(town: Town) {
        let Work { ground, ada, .. } = work(&town).await;
        let page = async || ada.get("/groups/food/meetings").await.ok().text();
        assert!(!page().await.contains("Together with"), "there is no other group");
        town.group(&ground, "ICT", State::Active, &[&ada]).await;
        let folded = "<details>\n<summary>Together with other groups</summary>";
        assert!(page().await.contains(folded), "{}", page().await);
        let refused = ada.post("/groups/food/meetings", &[("with", "ict")]).await.unprocessable().text();
        assert!(refused.contains("<details open>\n<summary>Together with other groups</summary>"), "{refused}");

        // Of many, those of other networks are one fold further.
        let other = town.network("elsewhere", rules()).await;
        for nth in 0..10 {
            town.group(&other, &format!("Far {nth}"), State::Active, &[&ada]).await;
        }
        let page = page().await;
        let (near, far) = page.split_once("<summary>Groups of other networks</summary>").expect("both");
        assert!(near.contains("value=\"ict\"") && !near.contains("value=\"far-0\""), "{near}");
        assert!(far.contains("name=\"with-others\" value=\"far-0\""), "{far}");
        let with = [MEETING.as_slice(), &[("with", "ict"), ("with-others", "far-3")]].concat();
        ada.post("/groups/food/meetings", &with).await.see_other();
        assert_eq!(meetings(&town).await.len(), 3);
    }

    async fn hours_above_the_cap_of_the_charter_are_asked_about(town: Town) {
        let Work { ada, ben, group, .. } = work(&town).await;
        let page = ada.post("/groups/food/meetings", &MEETING).await.see_other();
        let seat = town.seat_of(&group, &ben).await.expect("a seat").id;
        let (there, hours, sure) = (format!("there-{seat}"), format!("hours-{seat}"), format!("sure-{seat}"));
        town.advance(Duration::days(12));
        let note = |said: &'static str| vec![(there.as_str(), "yes"), (hours.as_str(), said)];
        let (own, all) = (format!("{page}/own-note"), format!("{page}/notes"));

        let asked = ben.post(&own, &note("25")).await.unprocessable().text();
        assert!(asked.contains("3.1 of 2.0 days") && asked.contains(&format!("name=\"{sure}\"")), "{asked}");
        assert!(asked.contains("value=\"25\""), "{asked}");
        let seat_id = seat.to_string();
        let of_all = [note("25"), vec![("seat", seat_id.as_str())]].concat();
        let asked = ada.post(&all, &of_all).await.unprocessable().text();
        assert!(asked.contains(&format!("id=\"all-{sure}\"")), "{asked}");
        let kept = async || effort::Entity::find().all(town.store().db()).await.expect("effort");
        assert!(kept().await.is_empty());

        ben.post(&own, &[note("25"), vec![(sure.as_str(), "yes")]].concat()).await.see_other();
        assert_eq!(kept().await[0].minutes, 25 * 60);
        // What stands is not asked about again, and less is not either.
        ada.post(&all, &of_all).await.see_other();
        ben.post(&own, &note("20")).await.see_other();
    }

    async fn four_hundred_hours_are_refused_and_one_and_a_half_are_kept(town: Town) {
        let Work { ada, ben, group, .. } = work(&town).await;
        let page = ada.post("/groups/food/meetings", &MEETING).await.see_other();
        let seat = town.seat_of(&group, &ben).await.expect("a seat").id;
        let (there, hours) = (format!("there-{seat}"), format!("hours-{seat}"));
        let note = |said: &'static str| [(there.as_str(), "yes"), (hours.as_str(), said)];
        let path = format!("{page}/own-note");

        let early = ben.post(&path, &note("1")).await;
        assert_eq!(early.status.as_u16(), 409, "{}", early.text());
        town.advance(Duration::days(12));

        let refused = ben.post(&path, &note("400")).await.unprocessable().text();
        assert!(refused.contains("at most 40."), "{refused}");
        assert!(refused.contains("value=\"400\""));
        ben.post(&path, &note("1,5")).await.see_other();
        ben.post(&path, &note("2")).await.see_other();
        let kept = effort::Entity::find().all(town.store().db()).await.expect("effort");
        assert_eq!(kept.iter().map(|row| (row.seat_id, row.minutes)).collect::<Vec<_>>(), [(seat, 120)]);

        // For others only whoever steers the group notes.
        let of_ada = town.seat_of(&group, &ada).await.expect("a seat").id.to_string();
        let all = [("seat", of_ada.as_str())];
        ben.post(&format!("{page}/notes"), &all).await.forbidden();
        ada.post(&format!("{page}/notes"), &all).await.see_other();
        assert!(ben.get("/groups/food/workspace").await.ok().text().contains("0.3"));
    }

    async fn minutes_keep_their_versions_and_are_told_once(town: Town) {
        let Work { ada, ben, .. } = work(&town).await;
        let page = ada.post("/groups/food/meetings", &MEETING).await.see_other();
        for text in ["We **agreed**", "We <script>alert(1)</script> agreed"] {
            ada.post(&format!("{page}/minutes"), &[("minutes", text)]).await.see_other();
        }
        ben.post(&format!("{page}/minutes"), &[("minutes", "no")]).await.forbidden();
        let latest = ben.get(&page).await.ok().text();
        assert!(latest.contains("We &lt;script&gt;alert(1)&lt;/script&gt; agreed"));
        assert!(!latest.contains("<script>alert"));
        let first = ben.get(&format!("{page}?version=1")).await.ok().text();
        assert!(first.contains("<strong>agreed</strong>"));
        assert_eq!(
            town.subjects(&ben).await,
            ["Meeting: Criteria, 12 March 2026", "Minutes: Criteria"]
        );
    }

    async fn a_meeting_that_is_called_off_is_so_everywhere(town: Town) {
        let Work { ground, ada, ben, .. } = work(&town).await;
        let page = ada.post("/groups/food/meetings", &MEETING).await.see_other();
        let path = format!("{page}/cancellation");
        ada.post(&path, &[("reason", "")]).await.unprocessable();
        ben.post(&path, &[("reason", "x")]).await.forbidden();
        ada.post(&path, &[("reason", "Nobody has time")]).await.see_other();
        ada.post(&path, &[("reason", "Again")]).await.unprocessable();
        assert!(meetings(&town).await.iter().all(|row| row.cancelled_at.is_some()));
        assert_eq!(town.subjects(&ben).await.last().expect("a letter"), "Called off: Criteria, 12 March 2026");

        // So it is when the secretariat calls it off at the desk of the event.
        let sue = town.secretary("Sue", &ground.network).await;
        let other = [("title", "Labels"), MEETING[1], MEETING[2], MEETING[3], MEETING[4], MEETING[5]];
        ada.post("/groups/food/meetings", &other).await.see_other();
        sue.post("/events/labels-2026/cancellation", &[("cancel-reason", "Storm")]).await.see_other();
        assert!(meetings(&town).await.iter().all(|row| row.cancelled_at.is_some()));
        assert_eq!(town.subjects(&ben).await.last().expect("a letter"), "Called off: Labels, 12 March 2026");
    }

    async fn the_agenda_is_written_after_the_meeting_was_called(town: Town) {
        let Work { ada, ben, .. } = work(&town).await;
        let page = ada.post("/groups/food/meetings", &MEETING).await.see_other();
        let path = format!("{page}/agenda");
        ben.post(&path, &[("agenda", "1. Mine")]).await.forbidden();
        let giant = "x".repeat(20_001);
        ada.post(&path, &[("agenda", giant.as_str())]).await.unprocessable();
        ada.post(&path, &[("agenda", "1. Labels\n2. **Pilots**")]).await.see_other();
        assert!(ben.get(&page).await.ok().text().contains("<strong>Pilots</strong>"));
        assert!(ben.get("/events/criteria-2026").await.ok().text().contains("<strong>Pilots</strong>"));
        // Called and no letter more: the agenda is found where the meeting is.
        assert_eq!(town.subjects(&ben).await, ["Meeting: Criteria, 12 March 2026"]);
        town.advance(Duration::days(12));
        let late = ada.post(&path, &[("agenda", "3. Late")]).await;
        assert_eq!(late.status.as_u16(), 409);
    }

    async fn a_meeting_is_moved_and_every_group_of_it_is_told_once(town: Town) {
        let Work { ground, ada, ben, group } = work(&town).await;
        let cleo = town.buyer("Cleo", &ground.network).await;
        let other = town.group(&ground, "ICT", State::Active, &[&cleo, &ben, &ada]).await;
        let joint = [MEETING.to_vec(), vec![("with", "ict")]].concat();
        let page = ada.post("/groups/food/meetings", &joint).await.see_other();
        let path = format!("{page}/schedule");
        let form = ada.get(&path).await.ok().text();
        assert!(form.contains("value=\"2026-03-12\"") && form.contains("value=\"10:00\""), "{form}");
        let later = [("day", "2026-03-19"), ("starts", "09:00"), ("ends", "10:00"), MEETING[4], ("place", "Town hall")];
        ben.get(&path).await.forbidden();
        ben.post(&path, &later).await.forbidden();
        ada.post(&path, &[later[0], ("starts", "11:00"), ("ends", "10:00"), later[3], later[4]]).await.unprocessable();
        ada.post(&path, &later).await.see_other();
        let days: Vec<_> = meetings(&town).await.iter().map(|row| (row.group_id, row.held_on)).collect();
        assert_eq!(days, [(group.id, date("2026-03-19")), (other.id, date("2026-03-19"))]);
        for who in [&ben, &cleo] {
            let letters = town.inbox(&who.email).await;
            let moved: Vec<_> = letters.iter().filter(|letter| letter.subject == "Changed: Criteria, 19 March 2026").collect();
            assert_eq!(moved.len(), 1);
            let body = &moved[0].body;
            assert!(body.contains("announced for 12 March 2026") && body.contains("Thursday 19 March 2026, 09:00–10:00") && body.contains("Town hall"), "{body}");
        }
        assert!(!town.subjects(&ada).await.iter().any(|subject| subject.starts_with("Changed")));
        assert!(ben.get(&page).await.ok().text().contains("Town hall"));

        // The same once more is told to nobody; new hours on the same day are.
        ada.post(&path, &later).await.see_other();
        let count = town.inbox(&ben.email).await.len();
        ada.post(&path, &[later[0], ("starts", "13:00"), ("ends", "14:00"), later[3], later[4]]).await.see_other();
        assert_eq!(town.inbox(&ben.email).await.len(), count + 1);

        // What is over, called off or run by others is not moved here.
        town.advance(Duration::days(19));
        assert_eq!(ada.get(&path).await.status.as_u16(), 409);
        assert_eq!(ada.post(&path, &later).await.status.as_u16(), 409);
    }

    async fn a_group_that_is_over_is_read_and_not_changed(town: Town) {
        let Work { ground, ada, .. } = work(&town).await;
        let old = town.group(&ground, "Old", State::Closed, &[&ada]).await;
        for page in ["workspace", "meetings", "discussion", "papers", "decisions", "plan", "updates"] {
            ada.get(&old.path(&format!("/{page}"))).await.ok();
        }
        let tries: [(&str, &[(&str, &str)]); 5] = [
            ("/meetings", &MEETING),
            ("/discussion", &[("title", "t"), ("text", "x"), ("circle", "group")]),
            ("/decisions", &[("question", "q"), ("answers", "a\nb"), ("closes", "2026-04-01T10:00")]),
            ("/plan", &[("kind", "activity"), ("title", "x"), ("language", "en")]),
            ("/updates", &[("title", "x"), ("text", "x"), ("circle", "everyone"), ("language", "en")]),
        ];
        for (path, fields) in tries {
            let answer = ada.post(&old.path(path), fields).await;
            assert_eq!(answer.status.as_u16(), 409, "{path}: {}", answer.text());
            assert!(answer.text().contains("This group is over."), "{path}");
        }
    }

    async fn what_is_asked_stands_on_the_first_page(town: Town) {
        let Work { ada, ben, .. } = work(&town).await;
        assert!(ben.get("/groups/food/workspace").await.ok().text().contains("Nothing is asked of you at the moment."));
        // Whoever steers the group is asked for what its charter asks, with the page where it is mended.
        let steering = ada.get("/groups/food/workspace").await.ok().text();
        assert!(steering.contains("2 member organisations; the charter asks for at least 3."), "{steering}");
        ada.post("/groups/food/meetings", &MEETING).await.see_other();
        let ahead = ben.get("/groups/food/workspace").await.ok().text();
        assert!(ahead.contains("Criteria") && ahead.contains("https://meet.example/room"));
        town.advance(Duration::days(13));
        let after = ben.get("/groups/food/workspace").await.ok().text();
        assert!(after.contains("Note your hours for “Criteria”, 12 March 2026"), "{after}");
        assert_eq!(meetings(&town).await[0].held_on, date("2026-03-12"));
        let of_group = group_meeting::Entity::find().filter(group_meeting::Column::CancelledAt.is_null());
        assert_eq!(of_group.all(town.store().db()).await.expect("meetings").len(), 1);
    }
}
