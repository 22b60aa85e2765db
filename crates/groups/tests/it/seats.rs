//! Seats: who may join, who speaks, who heads, and how it ends.

use crate::town::{Expected, Town, date};
use groups::group::{Entry, State};
use groups::rules::Rules;
use groups::seat::{self, Role};
use members::organisation::Kind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Actor;
use testkit::both;
use uuid::Uuid;

fn rules() -> Rules {
    Rules {
        members_max: Some(3),
        kinds: vec![Kind::ContractingAuthority],
        head_discount: Some("facilitator".to_owned()),
        ..Rules::default()
    }
}

both! {
    async fn the_charter_says_who_joins(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let elsewhere = town.network("beta", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let dora = town.buyer("Dora", &plot.network).await;
        let far = town.buyer("Far", &elsewhere.network).await;
        let stranger = town.stranger("Stan", Kind::Supplier).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        let join = [("role", "buyer")];

        stranger.post("/groups/food/seats", &join).await.has_status(422);
        far.post("/groups/food/seats", &join).await.has_status(422);
        ben.post("/groups/food/seats", &[("role", "leader")]).await.has_status(422);
        ben.post("/groups/food/seats", &join).await.leads_to("/groups/food");
        ben.post("/groups/food/seats", &join).await.has_status(422);
        cleo.post("/groups/food/seats", &join).await.leads_to("/groups/food");
        let full = dora.post("/groups/food/seats", &join).await;
        full.has_status(422);
        assert!(full.text().contains("as many members as its charter allows"));
        let seats = groups::queries::seats(town.store().db(), group.id).await.unwrap();
        assert_eq!(seats.len(), 3);
        assert_eq!(
            town.subjects(&ada).await,
            ["City of Ben joins Food", "City of Cleo joins Food"]
        );
    }

    async fn where_entry_is_on_request_the_head_decides(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        let tx = town.begin().await;
        tx.update(groups::Group { entry: Entry::OnRequest, ..group.clone() }).await.unwrap();
        tx.commit().await.unwrap();

        ben.post("/groups/food/seats", &[("role", "buyer")]).await.has_status(422);
        let ask = [("role", "buyer"), ("message", "We buy for two hundred schools.")];
        ben.post("/groups/food/seats", &ask).await.leads_to("/groups/food");
        ben.post("/groups/food/seats", &ask).await.has_status(422);
        assert!(town.seat_of(&group, &ben).await.is_none());
        assert_eq!(town.subjects(&ada).await, ["City of Ben asks to join Food"]);
        let waiting = groups::seats::decide::waiting(town.store(), group.id).await.unwrap();
        let path = format!("/groups/food/requests/{}/decision", waiting[0].id);
        ben.post(&path, &[("answer", "grant")]).await.has_status(403);
        ada.post(&path, &[("reason", "Welcome!")]).await.has_status(422);
        ada.post(&path, &[("answer", "grant"), ("reason", "Welcome!")]).await.leads_to("/groups/food/members");
        assert!(town.seat_of(&group, &ben).await.is_some());
        assert_eq!(town.subjects(&ben).await, ["Welcome to Food"]);
        assert!(town.inbox(&ben.email).await[0].body.contains("Ada adds: Welcome!"));
        ada.post(&path, &[("answer", "refuse")]).await.not_found();
    }

    async fn a_request_for_a_seat_is_seen_and_taken_back(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        let tx = town.begin().await;
        tx.update(groups::Group { entry: Entry::OnRequest, ..group.clone() }).await.unwrap();
        tx.commit().await.unwrap();

        let ask = [("role", "buyer"), ("message", "We buy for two hundred schools.")];
        ben.post("/groups/food/seats", &ask).await.leads_to("/groups/food");
        let shown = ben.get("/groups/food").await.ok().text();
        assert!(shown.contains("asked on 1 March 2026") && shown.contains("/withdrawal"), "{shown}");
        assert!(!shown.contains("name=\"message\""), "the form would ask a second time");
        let mine = ben.get("/my-groups").await.ok().text();
        assert!(mine.contains("/groups/food#join") && mine.contains("asked on 1 March 2026"), "{mine}");
        assert!(!cleo.get("/groups/food").await.ok().text().contains("asked on"));

        let id = groups::seats::decide::waiting(town.store(), group.id).await.unwrap()[0].id;
        let path = format!("/groups/food/requests/{id}/withdrawal");
        cleo.post(&path, &[]).await.not_found();
        ben.post(&path, &[]).await.leads_to("/groups/food#join");
        ben.post(&path, &[]).await.not_found();
        assert!(groups::seats::decide::waiting(town.store(), group.id).await.unwrap().is_empty());
        assert!(!ben.get("/my-groups").await.ok().text().contains("/groups/food"));
        assert!(ben.get("/groups/food").await.ok().text().contains("name=\"message\""));
        assert_eq!(town.records(&group, "group-seat-request-withdrawn").await.len(), 1);
        // Whoever took a request back may ask again.
        ben.post("/groups/food/seats", &ask).await.leads_to("/groups/food");
    }

    async fn what_a_group_asks_stands_in_its_workspace_and_in_my_groups(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        let tx = town.begin().await;
        tx.update(groups::Group { entry: Entry::OnRequest, ..group.clone() }).await.unwrap();
        tx.commit().await.unwrap();
        let seat = town.seat_of(&group, &ben).await.unwrap().id.to_string();
        ada.post("/groups/food/head-offer", &[("seat", seat.as_str())]).await.see_other();
        ada.post("/groups/food/decisions", &[
            ("question", "Shall we buy together?"), ("answers", "Yes\nNo"), ("closes", "2026-03-10T12:00"),
        ]).await.see_other();
        cleo.post("/groups/food/seats", &[("role", "buyer"), ("message", "We cook.")]).await.see_other();

        for path in ["/groups/food/workspace", "/my-groups"] {
            let bens = ben.get(path).await.ok().text();
            assert!(bens.contains("You are asked to head this group."), "{path}: {bens}");
            assert!(bens.contains("Vote: Shall we buy together?"), "{path}: {bens}");
            assert!(!bens.contains("asks to join"), "{path}: it is for the head to decide");
            let adas = ada.get(path).await.ok().text();
            assert!(adas.contains("Decide: City of Cleo asks to join"), "{path}: {adas}");
        }
    }

    async fn a_charter_without_a_core_group_offers_none(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        for path in ["/groups/food/discussion", "/groups/food/papers"] {
            assert!(!ada.get(path).await.ok().text().contains("core-group"), "{path}");
        }
        let members = ada.get("/groups/food/members").await.ok().text();
        let form = |seat: Uuid| format!("action=\"/groups/food/seats/{seat}\"");
        let head = town.seat_of(&group, &ada).await.unwrap().id;
        let other = town.seat_of(&group, &ben).await.unwrap().id;
        assert!(!members.contains(&form(head)) && members.contains(&form(other)), "{members}");
    }

    async fn the_head_is_handed_over_and_its_entitlement_with_it(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        let bens = town.seat_of(&group, &ben).await.unwrap().id.to_string();

        ben.post("/groups/food/head-offer", &[("seat", bens.as_str())]).await.has_status(403);
        ada.post("/groups/food/head-offer", &[("seat", bens.as_str())]).await.leads_to("/groups/food/members");
        // One offer at a time, and it is not for others to take.
        ada.post("/groups/food/head-offer", &[("seat", bens.as_str())]).await.has_status(422);
        ada.post("/groups/food/head-offer/answer", &[("answer", "accept")]).await.not_found();
        let silent = ben.post("/groups/food/head-offer/answer", &[]).await.unprocessable().text();
        assert!(silent.contains("href=\"#field-answer\">Choose one of the two answers."), "{silent}");
        ben.post("/groups/food/head-offer/answer", &[("answer", "accept")]).await.leads_to("/groups/food/members");
        let role = async |who| town.seat_of(&group, who).await.unwrap().role;
        assert_eq!((role(&ada).await, role(&ben).await), (Role::Buyer, Role::Leader));
        let ended = town.records(&group, "group-head-ended").await;
        let began = town.records(&group, "group-head-began").await;
        assert_eq!(ended[0]["organisation_id"], ada.house().to_string());
        assert_eq!(began[0]["organisation_id"], ben.house().to_string());
        assert_eq!((&ended[0]["on"], &began[0]["on"]), (&"2026-03-01".into(), &"2026-03-01".into()));
        let conditions = members::dues::condition::Entity::find()
            .filter(members::dues::condition::Column::OriginId.eq(group.id))
            .all(town.store().db());
        let held: Vec<_> = conditions
            .await
            .unwrap()
            .into_iter()
            .map(|held| (held.organisation_id, held.condition, held.since, held.until))
            .collect();
        assert_eq!(held, [(ben.house(), "facilitator".to_owned(), date("2026-03-01"), None)]);
        // Who was the head steers no more; who is steers.
        ada.post("/groups/food/steps", &[("step", "rest")]).await.has_status(403);
        ben.get("/groups/food/edit").await.has_status(200);
    }

    async fn two_heads_at_once_the_database_refuses(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        let second = |organisation: Uuid, role| seat::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            organisation_id: organisation,
            country: "FI".parse().unwrap(),
            role,
            is_core: false,
            representative_id: None,
            since: town.now(),
            until: None,
            ended_because: None,
        };
        let tx = town.begin().await;
        let refused = tx.insert(second(ben.house(), Role::Leader)).await.unwrap_err();
        assert!(refused.is_duplicate(), "{refused}");
        drop(tx);
        // Nor two seats of one organisation; a past one does not count.
        let tx = town.begin().await;
        assert!(tx.insert(second(ada.house(), Role::Buyer)).await.unwrap_err().is_duplicate());
        drop(tx);
        let past = seat::Model { until: Some(town.now()), ..second(ben.house(), Role::Leader) };
        town.insert(past).await;
    }

    async fn a_group_that_nobody_heads_says_so_first_and_the_head_is_offered_there(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        let members = async |who: &crate::town::Neighbour| who.get("/groups/food/members").await.ok().text();
        let life = async || sanna.get("/groups/food/life").await.ok().text();
        let link = "href=\"/groups/food/members#head\"";
        assert!(!members(&sanna).await.contains("Nobody heads this group") && !life().await.contains(link));

        let heads = town.seat_of(&group, &ada).await.unwrap().id;
        ada.post(&format!("/groups/food/seats/{heads}/end"), &[]).await.see_other();
        assert!(life().await.contains(link), "{}", life().await);
        let page = members(&sanna).await;
        let seat = town.seat_of(&group, &ben).await.unwrap().id.to_string();
        assert!(page.find("id=\"head\"") < page.find("id=\"seats\""), "{page}");
        assert!(page.contains(&format!("<option value=\"{seat}\"")), "{page}");
        // A member reads it, and whose work it is.
        let page = members(&ben).await;
        assert!(page.contains("The secretariat can offer the head to a member.") && !page.contains("name=\"seat\""), "{page}");
        sanna.post("/groups/food/head-offer", &[("seat", seat.as_str())]).await.leads_to("/groups/food/members");
        assert!(!members(&sanna).await.contains("Nobody heads this group"), "somebody was asked");
        ben.post("/groups/food/head-offer/answer", &[("answer", "accept")]).await.leads_to("/groups/food/members");
        assert!(!life().await.contains(link));
    }

    async fn the_last_member_who_leaves_lets_the_group_fall_asleep(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        let leave = async |who: &crate::town::Neighbour| {
            let seat = town.seat_of(&group, who).await.unwrap().id;
            who.post(&format!("/groups/food/seats/{seat}/end"), &[]).await.leads_to("/my-groups");
        };
        leave(&ada).await;
        assert_eq!(town.now_of(&group).await.state, State::Active);
        assert_eq!(town.subjects(&ben).await, ["Nobody heads Food"]);
        assert_eq!(town.records(&group, "group-head-ended").await.len(), 1);
        leave(&ben).await;
        assert_eq!(town.now_of(&group).await.state, State::Dormant);
        assert_eq!(
            town.subjects(&sanna).await,
            ["Nobody heads Food", "Without members: Food"]
        );
        // It could never be woken if nobody joined it.
        let cleo = town.buyer("Cleo", &plot.network).await;
        for who in [&ada, &ben, &cleo] {
            who.post("/groups/food/seats", &[("role", "buyer")]).await.leads_to("/groups/food");
        }
        let to = town.seat_of(&group, &ben).await.unwrap().id.to_string();
        sanna.post("/groups/food/head-offer", &[("seat", to.as_str())]).await.leads_to("/groups/food/members");
        ben.post("/groups/food/head-offer/answer", &[("answer", "accept")]).await.leads_to("/groups/food/members");
        assert!(town.subjects(&sanna).await.contains(&"Enough members: Food".to_owned()));
        sanna.post("/groups/food/steps", &[("step", "wake")]).await.leads_to("/groups/food/life");
        assert_eq!(town.now_of(&group).await.state, State::Active);
    }

    async fn an_organisation_that_leaves_the_network_loses_its_seat(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        let membership = members::membership::Entity::find()
            .filter(members::membership::Column::OrganisationId.eq(ada.house()))
            .one(town.store().db()).await.unwrap().unwrap();

        // Announced for the end of the month: the seat stays until then.
        let by = web::Secretariat { network_id: plot.network.id, person_id: sanna.id };
        members::memberships::end::end(town.store(), &by, &plot.network, &membership, date("2026-03-31"))
            .await.unwrap();
        town.work().await;
        assert!(town.seat_of(&group, &ada).await.is_some());
        town.advance(chrono::Duration::days(31));
        town.work().await;
        assert!(town.seat_of(&group, &ada).await.is_none());
        let ended = seat::Entity::find()
            .filter(seat::Column::OrganisationId.eq(ada.house()))
            .one(town.store().db()).await.unwrap().unwrap();
        assert_eq!(ended.ended_because, Some(seat::End::LostMembership));
        assert!(town.subjects(&ada).await.contains(&"Your seat in Food has ended".to_owned()));
        assert!(town.subjects(&ben).await.contains(&"Nobody heads Food".to_owned()));
        assert!(town.seat_of(&group, &ben).await.is_some());
    }

    async fn deputies_speak_for_the_same_seat_and_strangers_do_not(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let carl = town.person("Carl").await;
        town.insert(members::capacity::Model {
            id: Uuid::now_v7(),
            person_id: carl.id,
            organisation_id: ada.house(),
            role: members::capacity::Role::Member,
            asked_at: town.now(),
            message: None,
            approved_at: Some(town.now()),
            approved_by: None,
            ended_at: None,
            ended_by: None,
        }).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        let seat = town.seat_of(&group, &ada).await.unwrap();
        let path = format!("/groups/food/seats/{}/people", seat.id);
        carl.get("/groups/food/members").await.has_status(403);
        let (a, b, c) = (ada.id.to_string(), ben.id.to_string(), carl.id.to_string());
        ada.post(&path, &[("representative", a.as_str()), ("deputies", b.as_str())]).await.has_status(422);
        ben.post(&path, &[("representative", b.as_str())]).await.has_status(403);
        ada.post(&path, &[("representative", a.as_str()), ("deputies", c.as_str())])
            .await.leads_to("/groups/food/members");
        carl.get("/groups/food/members").await.has_status(200);
        // A deputy of the head may do what the head may.
        carl.post("/groups/food/steps", &[("step", "rest")]).await.leads_to("/groups/food/life");
    }

    async fn whoever_deletes_their_account_speaks_for_nobody(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        let taken = ada.get("/account/data").await;
        assert!(taken.text().contains("representative"), "{}", taken.text());
        let room = groups::room();
        let tx = town.store().begin(Actor::Person(ada.id)).await.unwrap();
        (room.erase.unwrap())(&tx, ada.id, &ada.email).await.unwrap();
        tx.commit().await.unwrap();
        let seat = town.seat_of(&group, &ada).await.unwrap();
        assert_eq!((seat.representative_id, seat.organisation_id), (None, ada.house()));
    }
}
