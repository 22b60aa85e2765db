//! The life of a group, from the proposal to its end.

use crate::town::{Expected, Town, date, english};
use groups::group::State;
use groups::rules::Rules;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{mail, record};
use testkit::both;
use vocabulary::Language;

fn rules() -> Rules {
    Rules {
        members_min: 2,
        term_months: Some(24),
        extension_months: Some(12),
        extensions_max: 1,
        head_discount: Some("facilitator".to_owned()),
        ..Rules::default()
    }
}

both! {
    async fn a_group_goes_from_a_proposal_to_its_final_report(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;

        let charter = plot.charter.id.to_string();
        ada.post("/groups", &[
            ("charter", charter.as_str()), ("name-en", "Healthy Food"),
            ("problem-en", "Everybody writes criteria anew"), ("aim-en", "Share them"),
            ("sector", "agriculture"), ("cpv", "15000000"), ("entry", "open"),
            ("seen-by", "everyone"), ("lead", "yes"),
        ]).await.leads_to("/groups/healthy-food");
        assert_eq!(town.subjects(&sanna).await, ["Proposed: Healthy Food"]);
        ben.get("/groups/healthy-food").await.not_found();

        let step = |word: &'static str| [("step", word)];
        sanna.post("/groups/healthy-food/steps", &step("gather")).await.leads_to("/groups/healthy-food/life");
        let early = sanna.post("/groups/healthy-food/steps", &step("approve")).await;
        early.has_status(422);
        assert!(early.text().contains("1 of at least 2 member organisations"));
        ben.post("/groups/healthy-food/seats", &[("role", "buyer")]).await.leads_to("/groups/healthy-food");
        for word in ["approve", "open"] {
            sanna.post("/groups/healthy-food/steps", &step(word)).await.leads_to("/groups/healthy-food/life");
        }
        let slug = "healthy-food".parse().unwrap();
        let visitor = web::Viewer::new(vocabulary::Language::English, None);
        let group = groups::queries::by_slug(town.store(), &visitor, &slug).await.unwrap();
        assert_eq!((group.state, group.term_ends_on), (State::Active, Some(date("2028-02-29"))));
        let began = town.records(&group, "group-head-began").await;
        assert_eq!(began.len(), 1);
        assert_eq!(began[0]["discount"], "facilitator");
        assert_eq!(began[0]["on"], "2026-03-01");
        assert_eq!(began[0]["organisation_id"], ada.house().to_string());

        sanna.post("/groups/healthy-food/steps", &step("extend")).await.leads_to("/groups/healthy-food/life");
        assert_eq!(town.now_of(&group).await.term_ends_on, Some(date("2029-02-28")));
        let letters = mail::Entity::find()
            .filter(mail::Column::Subject.starts_with("Extended: "))
            .all(town.store().db())
            .await
            .unwrap();
        assert_eq!(letters.len(), 2);
        for letter in letters {
            assert!(letter.body.contains("The term ends on 28 February 2029."), "{}", letter.body);
        }
        sanna.post("/groups/healthy-food/steps", &step("extend")).await.has_status(422);

        ada.post("/groups/healthy-food/steps", &step("begin-to-close")).await.leads_to("/groups/healthy-food/life");
        assert_eq!(town.records(&group, "group-head-ended").await.len(), 1);
        sanna.post("/groups/healthy-food/steps", &step("close")).await.has_status(422);
        ada.post("/groups/healthy-food/reports", &[("report", "We shared twelve criteria.")])
            .await.leads_to("/groups/healthy-food/life");
        sanna.post("/groups/healthy-food/steps", &step("close")).await.leads_to("/groups/healthy-food/life");

        // Closed for good: nobody joins, nothing is said anew, nobody is let go.
        let cleo = town.buyer("Cleo", &plot.network).await;
        cleo.post("/groups/healthy-food/seats", &[("role", "buyer")]).await.has_status(422);
        ada.post("/groups/healthy-food", &[("name-en", "Other"), ("problem-en", "x"), ("sector", "health")])
            .await.has_status(422);
        let seat = town.seat_of(&group, &ben).await.unwrap();
        ben.post(&format!("/groups/healthy-food/seats/{}/end", seat.id), &[]).await.has_status(422);
        assert_eq!(town.now_of(&group).await.state, State::Closed);
        ben.get("/groups/healthy-food/life").await.has_status(200);
    }

    async fn the_network_is_asked_once_each_and_the_secretariat_hears_of_enough(town: Town) {
        let rules = Rules { kinds: vec![members::organisation::Kind::ContractingAuthority], ..rules() };
        let plot = town.network("alpha", rules).await;
        let elsewhere = town.network("beta", Rules::default()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let dora = town.buyer("Dora", &elsewhere.network).await;
        let eve = town.stranger("Eve", members::organisation::Kind::Supplier).await;
        let group = town.group(&plot, "Food", State::Proposed, &[&ada]).await;

        sanna.post("/groups/food/steps", &[("step", "gather")]).await.leads_to("/groups/food/life");
        let asked = town.inbox(&ben.email).await;
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].subject, "Would you take part? Food");
        assert!(asked[0].body.contains("Share criteria") && asked[0].body.ends_with("/groups/food"), "{}", asked[0].body);
        // Who proposed it hears that the network is asked, and is not asked.
        assert_eq!(town.subjects(&ada).await, ["Who takes part? Food"]);
        for stranger in [&dora, &eve] {
            assert!(town.inbox(&stranger.email).await.is_empty());
        }

        assert!(town.inbox(&sanna.email).await.is_empty());
        ben.post("/groups/food/seats", &[("role", "buyer")]).await.leads_to("/groups/food");
        let cleo = town.buyer("Cleo", &plot.network).await;
        cleo.post("/groups/food/seats", &[("role", "buyer")]).await.leads_to("/groups/food");
        assert_eq!(town.subjects(&sanna).await, ["Enough members: Food"], "once, by the one that made enough");
        assert_eq!(town.now_of(&group).await.state, State::Gathering);
    }

    async fn a_letter_about_a_step_says_whose_words_it_carries(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        let step = async |who: &testkit::Client, step: &str, note: &str| {
            who.post("/groups/food/steps", &[("step", step), ("note", note)]).await.leads_to("/groups/food/life");
        };
        step(&ada, "rest", "See you after the summer.").await;
        step(&sanna, "wake", "The summer is over.").await;
        let said: Vec<String> = town.inbox(&ben.email).await.into_iter()
            .map(|letter| {
                let (greeting, rest) = letter.body.split_once("\n\n").expect("a greeting");
                assert_eq!(greeting, "Dear Ben,");
                rest.split("\n\n").skip(1).collect()
            })
            .collect();
        assert_eq!(said, ["Ada writes: See you after the summer.", "Sanna writes: The summer is over."]);
    }

    async fn reports_are_read_by_the_network_and_the_last_one_by_everybody(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let elsewhere = town.network("beta", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let dora = town.buyer("Dora", &elsewhere.network).await;
        town.group(&plot, "Food", State::Active, &[&ada]).await;
        let report = async |text: &str| {
            ada.post("/groups/food/reports", &[("report", text)]).await.leads_to("/groups/food/life");
        };
        let reads = async |who: &testkit::Client| {
            let page = who.get("/groups/food").await.text();
            (page.contains("Twelve criteria"), page.contains("All in use"))
        };
        report("Twelve criteria").await;
        assert_eq!(reads(&ben).await, (true, false));
        assert_eq!(reads(&sanna).await, (true, false));
        assert_eq!(reads(&dora).await, (false, false));
        assert_eq!(reads(&town.client()).await, (false, false));
        ada.post("/groups/food/steps", &[("step", "begin-to-close")]).await.leads_to("/groups/food/life");
        report("All in use").await;
        assert_eq!(reads(&ben).await, (true, true));
        assert_eq!(reads(&town.client()).await, (false, false));
        sanna.post("/groups/food/steps", &[("step", "close")]).await.leads_to("/groups/food/life");
        assert_eq!(reads(&town.client()).await, (false, true));
        assert_eq!(reads(&dora).await, (false, true));
    }

    async fn a_group_is_described_in_several_languages(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        let said = vec![
            ("original", "en"), ("section", "en"), ("name-en", "Food"), ("problem-en", "Waste"),
            ("sector", "health"), ("entry", "open"), ("seen-by", "everyone"),
        ];
        let more = [said.clone(), vec![("more", "fi"), ("deed", "add-language")]].concat();
        let form = ada.post("/groups/food", &more).await.ok().text();
        assert!(form.contains("name=\"name-fi\"") && form.contains("Finnish (translation)"), "{form}");
        // Only the form was asked for: nothing has changed yet.
        assert_eq!(town.now_of(&group).await.problem, english("Everybody writes their own"));

        let finnish = [("section", "fi"), ("name-fi", "Ruoka"), ("problem-fi", "Hävikki")];
        let both = [said.clone(), finnish.to_vec()].concat();
        ben.post("/groups/food", &both).await.forbidden();
        ada.post("/groups/food", &both).await.leads_to("/groups/food");
        let kept = town.now_of(&group).await;
        assert_eq!(kept.name, english("Food").with(Language::Finnish, "Ruoka"));
        assert_eq!(kept.problem, english("Waste").with(Language::Finnish, "Hävikki"));
        assert!(town.client().get("/fi/groups/food").await.ok().text().contains("Ruoka"));
        assert!(ada.get("/groups/food/edit").await.ok().text().contains("Hävikki"));

        // The name stands in the original at least; the refusal stands beside that field.
        let nameless = [("original", "fi"), ("section", "fi"), ("section", "en"), ("name-en", "Food"), ("sector", "health")];
        let refused = ada.post("/groups/food", &nameless).await.unprocessable().text();
        assert!(refused.contains("#field-name-fi"), "{refused}");
    }

    async fn a_step_is_not_for_everybody(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let other = town.network("beta", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let outsider = town.secretary("Olga", &other.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;

        for (who, expected) in [(&ada, 403), (&ben, 403), (&outsider, 403)] {
            who.post("/groups/food/steps", &[("step", "extend")]).await.has_status(expected);
        }
        ben.post("/groups/food/steps", &[("step", "rest")]).await.has_status(403);
        outsider.get("/groups/food/life").await.has_status(403);
        ada.post("/groups/food/steps", &[("step", "rest")]).await.leads_to("/groups/food/life");
        assert_eq!(town.now_of(&group).await.state, State::Dormant);
    }

    async fn a_wave_opens_all_of_its_groups_or_none(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let one = town.group(&plot, "One", State::Approved, &[&ada, &ben]).await;
        let two = town.group(&plot, "Two", State::Gathering, &[&ben, &ada]).await;
        sanna.post("/networks/alpha/waves", &[("name", "Spring")]).await.leads_to("/networks/alpha/waves");
        use sea_orm::EntityTrait;
        let wave = groups::wave::Entity::find().one(town.store().db()).await.unwrap().unwrap();
        let id = wave.id.to_string();
        for slug in ["one", "two"] {
            sanna.post(&format!("/groups/{slug}/wave"), &[("wave", id.as_str())])
                .await.leads_to(&format!("/groups/{slug}/life"));
        }
        let opening = format!("/networks/alpha/waves/{id}/opening");
        let refused = sanna.post(&opening, &[]).await;
        refused.has_status(422);
        assert!(refused.text().contains("“Two” is not ready"));
        assert_eq!(town.now_of(&one).await.state, State::Approved);

        sanna.post("/groups/two/steps", &[("step", "approve")]).await.leads_to("/groups/two/life");
        sanna.post(&opening, &[]).await.leads_to("/networks/alpha/waves");
        assert_eq!(town.now_of(&one).await.state, State::Active);
        assert_eq!(town.now_of(&two).await.state, State::Active);
    }

    async fn members_follow_into_a_successor_only_if_they_say_so(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        let old = town.group(&plot, "Old", State::Active, &[&ada, &ben]).await;
        let new = town.group(&plot, "Newer", State::Active, &[&cleo]).await;

        sanna.post("/groups/old/steps", &[("step", "succeed"), ("successor", "newer")])
            .await.leads_to("/groups/old/life");
        assert!(town.seat_of(&new, &ada).await.is_none());
        let silent = ada.post("/groups/old/following", &[]).await.unprocessable().text();
        assert!(silent.contains("href=\"#field-answer\">Choose one of the two answers."), "{silent}");
        ada.post("/groups/old/following", &[("answer", "yes")]).await.leads_to("/groups/old/life");
        ben.post("/groups/old/following", &[("answer", "no")]).await.leads_to("/groups/old/life");
        cleo.post("/groups/old/following", &[("answer", "yes")]).await.has_status(403);
        assert!(town.seat_of(&new, &ada).await.is_some());
        assert!(town.seat_of(&new, &ben).await.is_none());
        // A question is answered once.
        ada.post("/groups/old/following", &[("answer", "no")]).await.not_found();
        assert!(cleo.get("/groups/newer").await.text().contains("Carries on the work of"));
        assert_eq!(town.now_of(&old).await.successor_id, Some(new.id));
    }

    async fn who_follows_joins_like_anybody_else(town: Town) {
        let plot = town.network("alpha", Rules { members_max: Some(2), ..rules() }).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let cleo = town.buyer("Cleo", &plot.network).await;
        town.group(&plot, "Old", State::Active, &[&ada, &ben]).await;
        let new = town.group(&plot, "Newer", State::Gathering, &[&cleo]).await;
        sanna.post("/groups/old/steps", &[("step", "succeed"), ("successor", "newer")])
            .await.leads_to("/groups/old/life");
        ada.post("/groups/old/following", &[("answer", "yes")]).await.leads_to("/groups/old/life");
        // Its head and the secretariat hear of it, as of everybody who joins.
        let heard = town.subjects(&cleo).await;
        assert!(matches!(heard.as_slice(), [one] if one.ends_with(" joins Newer")), "{heard:?}");
        assert_eq!(town.subjects(&sanna).await, ["Enough members: Newer"]);
        let full = ben.post("/groups/old/following", &[("answer", "yes")]).await.unprocessable().text();
        assert!(full.contains("as many members as its charter allows"), "{full}");
        assert!(town.seat_of(&new, &ben).await.is_none());
    }

    async fn members_read_for_what_their_group_waits(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        town.group(&plot, "Food", State::Gathering, &[&ada]).await;
        let said = ada.get("/groups/food/life").await.text();
        for what in ["<h3>Approve</h3>", "The secretariat of the network takes this step.", "1 of at least 2 member"] {
            assert!(said.contains(what), "{what}: {said}");
        }
        let ben = town.buyer("Ben", &plot.network).await;
        ben.post("/groups/food/seats", &[("role", "buyer")]).await.leads_to("/groups/food");
        // To take the step stays with the secretariat.
        let form = "name=\"step\" value=\"approve\"";
        assert!(sanna.get("/groups/food/life").await.text().contains(form));
        let said = ada.get("/groups/food/life").await.text();
        assert!(said.contains("<h3>Approve</h3>") && !said.contains(form), "{said}");
    }

    async fn a_group_closes_when_no_meeting_is_ahead(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        let meeting = town.meeting(&group, &ada, "2026-05-04").await;
        ada.post("/groups/food/steps", &[("step", "begin-to-close")]).await.leads_to("/groups/food/life");
        ada.post("/groups/food/reports", &[("report", "Done.")]).await.leads_to("/groups/food/life");
        let early = sanna.post("/groups/food/steps", &[("step", "close")]).await.unprocessable().text();
        assert!(early.contains("A meeting is ahead, on 4 May 2026"), "{early}");
        let tx = town.begin().await;
        tx.update(groups::group_meeting::Model { cancelled_at: Some(town.now()), ..meeting }).await.unwrap();
        tx.commit().await.unwrap();
        sanna.post("/groups/food/steps", &[("step", "close")]).await.leads_to("/groups/food/life");
    }

    async fn under_a_retired_charter_nothing_is_proposed_until_it_is_offered_again(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let charter = "/networks/alpha/charters/interest-group";
        let path = format!("{charter}/retirement");
        let offered = async || ada.get("/groups/new").await.ok().text().contains("Interest Group");
        assert!(offered().await);

        ada.post(&path, &[]).await.has_status(403);
        sanna.post("/networks/alpha/charters/none/retirement", &[]).await.has_status(404);
        for _ in 0..2 {
            sanna.post(&path, &[]).await.leads_to(charter);
        }
        assert!(!offered().await);
        assert!(ada.get(charter).await.ok().text().contains("No new groups since 1 March 2026"));
        let listed = town.client().get("/api/v1/charters?network=alpha").await.ok().json();
        assert_eq!(listed["items"][0]["open"], false);

        sanna.post(&path, &[("retired", "no")]).await.leads_to(charter);
        assert!(offered().await);
        let told: Vec<String> = record::Entity::find()
            .filter(record::Column::SubjectId.eq(plot.charter.id))
            .order_by_asc(record::Column::Id)
            .all(town.store().db())
            .await
            .unwrap()
            .into_iter()
            .map(|record| record.kind)
            .collect();
        assert_eq!(told, ["charter-retired", "charter-offered"]);
    }

    async fn what_is_wrong_with_a_charter_is_said_at_once(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let said = sanna.post("/networks/alpha/charters", &[
            ("kind", "task-force"), ("countries", "be,no, xx"), ("members-min", "3"), ("members-max", "2"),
            ("extensions", "1"), ("discount", "friends"),
        ]).await.unprocessable().text();
        for what in [
            "Give the charter a name.",
            "Say from which day on it applies.",
            "XX is not the code of a country.",
            "The most is below the least.",
            "Say what the head is called.",
            "Say how many months an extension lasts, or allow none.",
            "The network has no schedule of dues with a discount.",
        ] {
            assert!(said.contains(what), "{what}: {said}");
        }
    }

    async fn nobody_is_their_own_successors_successor(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let elsewhere = town.network("beta", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let one = town.group(&plot, "One", State::Active, &[&ada]).await;
        let two = town.group(&plot, "Two", State::Active, &[&ada]).await;
        town.group(&elsewhere, "Far", State::Active, &[]).await;
        let succeed = |to: &'static str| [("step", "succeed"), ("successor", to)];

        sanna.post("/groups/one/steps", &succeed("one")).await.has_status(422);
        let far = sanna.post("/groups/one/steps", &succeed("far")).await;
        far.has_status(422);
        assert!(far.text().contains("belongs to another network"));
        sanna.post("/groups/one/steps", &succeed("two")).await.leads_to("/groups/one/life");
        let circle = sanna.post("/groups/two/steps", &succeed("one")).await;
        circle.has_status(422);
        assert_eq!(town.now_of(&one).await.successor_id, Some(two.id));
        assert_eq!(town.now_of(&two).await.successor_id, None);
    }

    async fn a_charter_is_changed_by_its_next_version_and_never_for_the_past(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let path = "/networks/alpha/charters/interest-group";
        let form = |day: &'static str, least: &'static str| vec![
            ("valid-from", day), ("rank", "1"), ("members-min", least), ("head", "Head"),
            ("meetings", "2"), ("changes", "Meetings are demanded now."),
        ];
        ada.post(path, &form("2026-03-01", "3")).await.has_status(403);
        sanna.post(path, &form("2026-02-28", "3")).await.has_status(422);
        sanna.post(path, &form("2026-04-01", "3")).await.leads_to(path);
        // The same once more is nothing new.
        sanna.post(path, &form("2026-05-01", "3")).await.has_status(422);
        let db = town.store().db();
        let now = groups::charters::in_force(db, plot.charter.id, date("2026-03-31")).await.unwrap();
        let then = groups::charters::in_force(db, plot.charter.id, date("2026-04-01")).await.unwrap();
        assert_eq!((now.number, now.rules.members_min), (1, 2));
        assert_eq!((then.number, then.rules.members_min), (2, 3));
        assert!(ada.get(path).await.text().contains("Meetings are demanded now."));
    }
}
