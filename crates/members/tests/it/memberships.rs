//! Memberships: applied for, decided, changed, through a consortium, and over.

use crate::networks::{application, applies, enters, memberships};
use crate::places::{day, subjects};
use crate::town::Town;
use members::capacity::Role;
use members::organisation::Kind;
use members::{membership, network, tier};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::both;
use vocabulary::Language;

both! {
    async fn an_organisation_applies_and_the_secretariat_takes_it_in(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let (ada, ben) = (
            town.acting("ada", &ghent, Role::Representative).await,
            town.acting("ben", &ghent, Role::Member).await,
        );
        let path = guild.path("/application");
        town.client().get(&path).await.sign_in();
        town.client().post(&path, &[]).await.sign_in();
        applies(&ben, &guild, &guild.buyers).await.forbidden();
        assert!(!ben.get(&path).await.ok().text().contains("name=\"message\""));
        assert!(ada.get(&path).await.ok().text().contains("name=\"message\""));
        ada.post(&path, &[("tier", "x")]).await.unprocessable();

        applies(&ada, &guild, &guild.buyers).await.see_other();
        applies(&ada, &guild, &guild.friends).await.unprocessable();

        assert_eq!(subjects(&town, &sam).await, ["City of Ghent applies to Procura"]);
        assert_eq!(subjects(&town, &ada).await, ["Your application to Procura"]);
        assert!(sam.get(&guild.path("/desk")).await.ok().text().contains("City of Ghent"));
        let one = guild.path(&format!("/applications/{}", application(&town).await));
        assert!(sam.get(&one).await.ok().text().contains("We buy for 5,000 people."));
        ada.get(&one).await.forbidden();
        let answer = [("answer", "accept"), ("since", "2026-04-01"), ("reason", "Welcome!")];
        ada.post(&format!("{one}/decision"), &answer).await.forbidden();
        sam.post(&format!("{one}/decision"), &[("answer", "accept"), ("since", "soon")]).await.unprocessable();

        sam.post(&format!("{one}/decision"), &answer).await.see_other();
        sam.post(&format!("{one}/decision"), &answer).await.unprocessable();

        assert_eq!(memberships(&town, &ghent).await, [(guild.buyers.id, day("2026-04-01"), None)]);
        assert_eq!(subjects(&town, &ada).await, ["Your application to Procura", "Welcome to Procura"]);
        assert_eq!(
            subjects(&town, &sam).await,
            ["City of Ghent applies to Procura", "Answered: City of Ghent and Procura"]
        );
        let welcome = &town.inbox(&ada.person.email).await[1].body;
        assert!(welcome.contains("1 April 2026") && welcome.contains("Welcome!"), "{welcome}");
        applies(&ada, &guild, &guild.friends).await.unprocessable();
    }

    async fn a_refusal_needs_a_reason_and_the_organisation_may_try_again(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        applies(&ada, &guild, &guild.buyers).await.see_other();
        let decision = guild.path(&format!("/applications/{}/decision", application(&town).await));

        sam.post(&decision, &[("answer", "decline")]).await.unprocessable();
        // Pressing neither button is no answer: nobody is declined by it.
        for silent in [&[("reason", "Not this year.")][..], &[("answer", "perhaps"), ("reason", "Not this year.")]] {
            let page = sam.post(&decision, silent).await.unprocessable().text();
            assert!(page.contains("href=\"#field-answer\">Choose one of the two answers."), "{page}");
        }
        sam.post(&decision, &[("answer", "decline"), ("reason", "Not this year.")]).await.see_other();

        assert!(town.inbox(&ada.person.email).await[1].body.contains("Not this year."));
        assert!(memberships(&town, &ghent).await.is_empty());
        applies(&ada, &guild, &guild.buyers).await.see_other();
    }

    async fn both_sides_are_written_to_in_their_own_language(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        let tx = town.tx().await;
        for (citizen, language) in [(&sam, Language::German), (&ada, Language::Finnish)] {
            members::person::Entity::update_many()
                .col_expr(members::person::Column::Language, Expr::value(language))
                .filter(members::person::Column::Id.eq(citizen.id()))
                .exec(tx.db())
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();

        applies(&ada, &guild, &guild.buyers).await.see_other();
        let decision = guild.path(&format!("/applications/{}/decision", application(&town).await));
        sam.post(&decision, &[("answer", "accept"), ("since", "2026-03-01")]).await.see_other();

        for (citizen, language) in [(&sam, Language::German), (&ada, Language::Finnish)] {
            let letters = town.inbox(&citizen.person.email).await;
            assert_eq!(letters.iter().map(|letter| letter.language).collect::<Vec<_>>(), [language, language]);
        }
    }

    async fn a_supplier_gets_into_no_tier_for_buyers(town: Town) {
        let guild = town.guild("Procura").await;
        let shop = town.organisation("Shop", Kind::Supplier).await;
        let sam = town.secretary("sam", &guild).await;
        let sven = town.acting("sven", &shop, Role::Administrator).await;

        assert!(!sven.get(&guild.path("/application")).await.ok().text().contains("Participant"));
        applies(&sven, &guild, &guild.buyers).await.unprocessable();
        enters(&sam, &guild, "shop", &guild.buyers, "2026-03-01").await.unprocessable();
        assert!(memberships(&town, &shop).await.is_empty());

        applies(&sven, &guild, &guild.friends).await.see_other();
        let decision = guild.path(&format!("/applications/{}/decision", application(&town).await));
        sam.post(&decision, &[("answer", "accept"), ("since", "2026-03-01")]).await.see_other();
        assert_eq!(memberships(&town, &shop).await, [(guild.friends.id, day("2026-03-01"), None)]);
    }

    async fn a_network_that_takes_no_applications_takes_none(town: Town) {
        let guild = town.guild("Procura").await;
        let ada = town.acting("ada", &town.city("City of Ghent").await, Role::Administrator).await;
        let tx = town.tx().await;
        tx.update(network::Model { accepts_applications: false, ..guild.network.clone() }).await.unwrap();
        tx.commit().await.unwrap();

        assert!(!ada.get(&guild.path("/application")).await.ok().text().contains("name=\"message\""));
        applies(&ada, &guild, &guild.buyers).await.unprocessable();
    }

    async fn one_organisation_has_one_membership_at_a_time(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &ghent, Role::Representative).await;

        enters(&sam, &guild, "Nowhere", &guild.buyers, "2024-01-01").await.unprocessable();
        enters(&sam, &guild, "city of ghent", &guild.buyers, "2024-01-01").await.see_other();
        enters(&sam, &guild, "city-of-ghent", &guild.friends, "2026-01-01").await.unprocessable();

        assert_eq!(memberships(&town, &ghent).await, [(guild.buyers.id, day("2024-01-01"), None)]);
        assert_eq!(subjects(&town, &ada).await, ["Your organisation belongs to Procura"]);
        // In another network it may.
        let other = town.guild("Elsewhere").await;
        let otto = town.secretary("otto", &other).await;
        enters(&otto, &other, "city-of-ghent", &other.buyers, "2024-01-01").await.see_other();
    }

    async fn two_hands_at_once_let_an_organisation_in_once(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let browsers = [town.sign_in(sam.id()).await, town.sign_in(sam.id()).await, town.sign_in(sam.id()).await];

        let entering = browsers.iter().map(|browser| enters(browser, &guild, "city-of-ghent", &guild.buyers, "2026-03-01"));
        let answers = futures::future::join_all(entering).await;

        let done = answers.iter().filter(|answer| answer.status.is_redirection()).count();
        assert_eq!((done, memberships(&town, &ghent).await.len()), (1, 1));
    }

    async fn a_membership_ends_on_a_day_and_stays_in_the_history(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &ghent, Role::Representative).await;
        let membership = town.belongs(&ghent, &guild.buyers, "2024-01-01", None, None).await;
        let one = guild.path(&format!("/memberships/{}", membership.id));
        sam.get(&one).await.ok();

        sam.post(&format!("{one}/end"), &[("until", "2023-12-31")]).await.unprocessable();
        sam.post(&format!("{one}/end"), &[("until", "")]).await.unprocessable();
        sam.post(&format!("{one}/end"), &[("until", "2026-12-31")]).await.see_other();
        sam.post(&format!("{one}/end"), &[("until", "2027-12-31")]).await.unprocessable();
        sam.post(&format!("{one}/end"), &[("until", "2026-06-30")]).await.see_other();

        assert_eq!(memberships(&town, &ghent).await, [(guild.buyers.id, day("2024-01-01"), Some(day("2026-06-30")))]);
        assert_eq!(subjects(&town, &ada).await, ["The membership in Procura ends", "The membership in Procura ends"]);
        assert!(town.client().get(&ghent.path()).await.ok().text().contains("30 Jun 2026"));
        // A second time, after the first.
        enters(&sam, &guild, "city-of-ghent", &guild.friends, "2026-07-01").await.see_other();
    }

    async fn a_membership_that_has_not_begun_can_be_taken_back(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let membership = town.belongs(&ghent, &guild.buyers, "2026-09-01", None, None).await;
        sam.post(&guild.path(&format!("/memberships/{}/end", membership.id)), &[("until", "2026-03-01")])
            .await
            .see_other();
        assert!(memberships(&town, &ghent).await.is_empty());
    }

    async fn a_change_of_tier_ends_one_membership_and_begins_another(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let membership = town.belongs(&ghent, &guild.buyers, "2024-01-01", Some("2027-12-31"), None).await;
        let path = guild.path(&format!("/memberships/{}/tier", membership.id));
        let to = |tier: &tier::Model, since| [("tier", tier.id.to_string()), ("since", String::from(since))];
        let post = async |form: [(&str, String); 2]| {
            sam.post(&path, &form.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>()).await
        };

        post(to(&guild.buyers, "2026-04-01")).await.unprocessable();
        post(to(&guild.friends, "2024-01-01")).await.unprocessable();
        post(to(&guild.friends, "2028-01-01")).await.unprocessable();
        post(to(&town.guild("Elsewhere").await.friends, "2026-04-01")).await.not_found();
        post(to(&guild.friends, "2026-04-01")).await.see_other();

        assert_eq!(
            memberships(&town, &ghent).await,
            [
                (guild.buyers.id, day("2024-01-01"), Some(day("2026-03-31"))),
                (guild.friends.id, day("2026-04-01"), Some(day("2027-12-31"))),
            ]
        );
    }

    async fn members_of_a_consortium_belong_through_it_as_long_as_it_belongs(town: Town) {
        let guild = town.guild("Watch").await;
        let consortium = town.organisation("Consortium", Kind::PurchasingConsortium).await;
        let (college, city) = (town.city("College").await, town.city("City").await);
        let sam = town.secretary("sam", &guild).await;
        let tier = guild.buyers.id.to_string();
        let through = |organisation, consortium| {
            [("organisation", organisation), ("through", consortium), ("tier", tier.as_str()), ("since", "2026-03-01")]
        };
        sam.post(&guild.path("/memberships"), &through("college", "consortium")).await.unprocessable();
        let direct = town.belongs(&consortium, &guild.buyers, "2020-01-01", None, None).await;
        town.belongs(&city, &guild.buyers, "2020-01-01", None, None).await;
        sam.post(&guild.path("/memberships"), &through("college", "city")).await.unprocessable();
        sam.post(&guild.path("/memberships"), &through("college", "consortium")).await.see_other();

        sam.post(&guild.path(&format!("/memberships/{}/end", direct.id)), &[("until", "2026-06-30")]).await.see_other();

        assert_eq!(memberships(&town, &college).await, [(guild.buyers.id, day("2026-03-01"), Some(day("2026-06-30")))]);
        assert_eq!(memberships(&town, &city).await, [(guild.buyers.id, day("2020-01-01"), None)]);
    }

    async fn an_application_can_be_for_belonging_through_a_consortium(town: Town) {
        let guild = town.guild("Watch").await;
        let consortium = town.organisation("Consortium", Kind::PurchasingConsortium).await;
        town.belongs(&consortium, &guild.buyers, "2020-01-01", None, None).await;
        let college = town.city("College").await;
        let ada = town.acting("ada", &college, Role::Administrator).await;
        let sam = town.secretary("sam", &guild).await;
        let path = guild.path("/application");
        assert!(ada.get(&path).await.ok().text().contains("value=\"consortium\""));
        let tier = guild.buyers.id.to_string();
        let wish = |through| [("tier", tier.as_str()), ("through", through), ("message", "Please.")];
        ada.post(&path, &wish("college")).await.unprocessable();
        ada.post(&path, &wish("consortium")).await.see_other();
        let decision = guild.path(&format!("/applications/{}/decision", application(&town).await));
        sam.post(&decision, &[("answer", "accept"), ("since", "2026-03-01")]).await.see_other();
        let found = membership::Entity::find()
            .filter(membership::Column::OrganisationId.eq(college.id))
            .one(town.store().db())
            .await
            .unwrap();
        assert_eq!(found.and_then(|membership| membership.through_id), Some(consortium.id));
    }

    async fn the_desk_filters_and_sorts_memberships(town: Town) {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        let (ghent, oslo, riga) = (town.city("Ghent").await, town.city("Oslo").await, town.city("Riga").await);
        town.belongs(&ghent, &guild.buyers, "2020-01-01", None, None).await;
        town.belongs(&oslo, &guild.friends, "2020-01-01", Some("2025-01-01"), None).await;
        town.belongs(&riga, &guild.friends, "2026-09-01", None, None).await;
        let shows = async |query: &str| {
            let page = sam.get(&guild.path(&format!("/desk{query}"))).await.ok().text();
            ["ghent", "oslo", "riga"].map(|city| page.contains(&format!("/organisations/{city}\"")))
        };
        assert_eq!(shows("").await, [true, false, false]);
        assert_eq!(shows("?state=ended").await, [false, true, false]);
        assert_eq!(shows("?state=ahead").await, [false, false, true]);
        assert_eq!(shows("?state=any&order=since").await, [true, true, true]);
        assert_eq!(shows(&format!("?state=any&order=tier&tier={}", guild.friends.id)).await, [false, true, true]);
        assert_eq!(shows("?state=any&order=country&q=os").await, [false, true, false]);
        assert_eq!(shows("?state=x&order=x&page=x&country=x").await, [true, false, false]);
    }
}
