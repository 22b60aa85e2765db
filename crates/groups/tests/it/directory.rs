//! The directory of groups and the form that leads into it: what is found, what is counted, who may propose.

use crate::town::{Town, english};
use groups::group::{self, Entry, State};
use groups::rules::Rules;
use groups::seat::Role;
use members::organisation::Kind;
use store::Json;
use testkit::both;

fn rules() -> Rules {
    Rules {
        kinds: vec![Kind::ContractingAuthority],
        ..Rules::default()
    }
}

/// Changes what is said of a group.
async fn change(town: &Town, group: &groups::Group, how: impl FnOnce(&mut groups::Group)) {
    let mut group = town.now_of(group).await;
    how(&mut group);
    let tx = town.begin().await;
    tx.update(group).await.unwrap();
    tx.commit().await.unwrap();
}

both! {
    async fn a_code_is_looked_for_by_its_first_digits_and_in_both_directions(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let group = town.group(&plot, "Roads", State::Active, &[&ada]).await;
        change(&town, &group, |group| group.cpv = Json(vec!["45000000".parse().unwrap()])).await;
        let finds = async |typed: &str| {
            let page = town.client().get(&format!("/groups?cpv={typed}")).await.ok().text();
            page.contains("/groups/roads\"")
        };
        for typed in ["45", "450", "45000000", "45230000", "45230000-8"] {
            assert!(finds(typed).await, "{typed}");
        }
        assert!(!finds("33").await);
        change(&town, &group, |group| group.cpv = Json(vec!["45233120".parse().unwrap()])).await;
        for typed in ["45", "4523", "45233120"] {
            assert!(finds(typed).await, "{typed}");
        }
        assert!(!finds("45210000").await);
        for typed in ["abc", "4", "45-2"] {
            let refused = town.client().get(&format!("/groups?cpv={typed}")).await.unprocessable().text();
            assert!(refused.contains("is not a CPV code"), "{refused}");
        }
    }

    async fn the_groups_of_an_organisation_are_listed_and_stand_on_its_page(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let food = town.group(&plot, "Food", State::Active, &[&ben]).await;
        town.seat(&food, &ada, Role::Observer).await;
        town.group(&plot, "Roads", State::Active, &[&ben]).await;
        // Ada has left one and sat in another that is over.
        let left = town.group(&plot, "Paper", State::Active, &[&ben]).await;
        let seat = town.seat(&left, &ada, Role::Buyer).await;
        let tx = town.begin().await;
        tx.update(groups::seat::Model { until: Some(town.now()), ..seat }).await.unwrap();
        tx.commit().await.unwrap();
        town.group(&plot, "Glass", State::Closed, &[&ada]).await;
        let found = async |asked: &str| {
            let items = town.client().get_json(&format!("/api/v1/groups?{asked}")).await.ok().json()["items"].clone();
            let slugs = items.as_array().unwrap().iter().map(|it| it["slug"].as_str().unwrap().to_owned());
            slugs.collect::<Vec<_>>()
        };
        assert_eq!(found("organisation=city-of-ada").await, ["food"]);
        assert_eq!(found("organisation=city-of-ada&state=closed").await, ["glass"]);
        assert_eq!(found("organisation=city-of-ben").await, ["food", "paper", "roads"]);
        assert_eq!(found("organisation=nobody").await, Vec::<String>::new());

        let page = town.client().get("/groups?organisation=city-of-ada").await.ok().text();
        assert!(page.contains("1 group<") && page.contains("/groups/food\""), "{page}");
        // The other filters keep it, and it can be taken away.
        assert!(page.contains("type=\"hidden\" name=\"organisation\" value=\"city-of-ada\""), "{page}");
        assert!(page.contains("href=\"/groups\"><span class=\"ds-sr-only\">Remove: </span>City of Ada</a>"), "{page}");

        let page = town.client().get("/organisations/city-of-ada").await.ok().text();
        assert_eq!(page.matches("href=\"/groups/").count(), 1, "{page}");
        assert!(page.contains("/groups/food\"") && !page.contains("All its groups"), "{page}");
        for nth in 1..=4 {
            town.group(&plot, &format!("More {nth}"), State::Active, &[&ben]).await;
        }
        let page = town.client().get("/organisations/city-of-ben").await.ok().text();
        assert!(page.contains("/groups?organisation=city-of-ben\">All its groups"), "{page}");
    }

    async fn a_group_is_found_by_how_words_of_its_name_and_aim_begin(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let roads = town.group(&plot, "Roads", State::Active, &[&ada]).await;
        change(&town, &roads, |group| group.aim = english("Quiet asphalt for every city")).await;
        let hidden = town.group(&plot, "Quiet talks", State::Proposed, &[&ada]).await;
        town.group(&plot, "Food", State::Active, &[&ada]).await;
        let finds = async |typed: &str| {
            let page = town.client().get(&format!("/groups?q={typed}")).await.ok().text();
            let named = ["roads", "food", hidden.slug.as_str()];
            let named = named.into_iter().filter(|slug| page.contains(&format!("/groups/{slug}\"")));
            let on_page: Vec<_> = named.map(str::to_owned).collect();
            let listed = town.client().get_json(&format!("/api/v1/groups?q={typed}")).await.ok().json();
            let items = listed["items"].as_array().unwrap();
            let by_api: Vec<_> = items.iter().map(|item| item["slug"].as_str().unwrap().to_owned()).collect();
            assert_eq!(on_page, by_api, "{typed}");
            on_page
        };
        for typed in ["road", "ROADS", "quiet", "asph+cit", "roads+quiet"] {
            assert_eq!(finds(typed).await, ["roads"], "{typed}");
        }
        for typed in ["oads", "roads+food", "%3F", "%25"] {
            assert_eq!(finds(typed).await, Vec::<String>::new(), "{typed}");
        }
        let page = town.client().get("/groups?q=road&network=alpha").await.ok().text();
        assert!(page.contains("“road”") && page.contains("href=\"/groups?network=alpha\""), "{page}");
    }

    async fn members_are_counted_one_way_and_observers_beside_them(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        let olga = town.buyer("Olga", &plot.network).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada, &ben]).await;
        town.seat(&group, &olga, Role::Observer).await;
        assert!(town.client().get("/groups").await.ok().text().contains("2 members"));
        let listed = town.client().get_json("/api/v1/groups").await.ok().json();
        assert_eq!(listed["items"][0]["members"], 2);
        let one = town.client().get_json("/api/v1/groups/food").await.ok().json();
        assert_eq!((&one["members"], one["organisations"].as_array().unwrap().len()), (&2.into(), 3));
        for path in ["/groups/food", "/groups/food/members"] {
            let page = ada.get(path).await.ok().text();
            assert!(page.contains("3 organisations, 2 of them count as members"), "{page}");
        }
    }

    async fn only_who_can_propose_a_group_is_invited_to(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let sanna = town.secretary("Sanna", &plot.network).await;
        let stan = town.stranger("Stan", Kind::Supplier).await;
        let link = "href=\"/groups/new\"";
        assert!(ada.get("/groups").await.ok().text().contains(link));
        for who in [&sanna, &stan] {
            assert!(!who.get("/groups").await.ok().text().contains(link));
        }
        assert!(!town.client().get("/groups").await.ok().text().contains(link));
    }

    async fn what_is_wrong_with_a_proposal_is_said_in_the_order_of_the_form(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let refused = ada.post("/groups", &[("original", "en")]).await.unprocessable().text();
        let at = |field: &str| refused.find(&format!("href=\"#field-{field}")).unwrap_or_else(|| panic!("{field}: {refused}"));
        let places = [at("charter"), at("name-en"), at("problem-en"), at("sector")];
        assert!(places.is_sorted(), "{places:?}");
    }

    async fn a_second_group_of_the_same_name_is_asked_about(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let ben = town.buyer("Ben", &plot.network).await;
        town.group(&plot, "Food", State::Active, &[&ben]).await;
        let charter = plot.charter.id.to_string();
        let said = [
            ("charter", charter.as_str()), ("original", "en"), ("name-en", "food"), ("problem-en", "Waste"),
            ("sector", "agriculture"), ("entry", "open"), ("seen-by", "everyone"),
        ];
        let asked = ada.post("/groups", &said).await.unprocessable().text();
        assert!(asked.contains("called “food” already") && asked.contains("name=\"same-name\""), "{asked}");
        let sure = [said.as_slice(), &[("same-name", "yes")]].concat();
        assert!(ada.post("/groups", &sure).await.see_other().starts_with("/groups/food-"));
    }

    async fn everybody_reads_what_one_should_bring_and_where_one_joins_the_network(town: Town) {
        let plot = town.network("alpha", rules()).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let stan = town.stranger("Stan", Kind::ContractingAuthority).await;
        let group = town.group(&plot, "Food", State::Active, &[&ada]).await;
        change(&town, &group, |group| {
            group.entry = Entry::OnRequest;
            group.entry_requirements = english("Bring a kitchen");
        }).await;
        for who in [&town.client(), &stan.browser, &ada.browser] {
            let page = who.get("/groups/food").await.ok().text();
            assert!(page.contains("Bring a kitchen"), "{page}");
        }
        let refused = stan.get("/groups/food").await.ok().text();
        assert!(refused.contains("href=\"/networks/alpha\">Network alpha</a>"), "{refused}");
        assert!(refused.contains("See who can join this network"), "{refused}");
        assert!(refused.contains("The charter of this group admits members of Network alpha only."), "{refused}");
        let refused = stan.post("/groups/food/seats", &[("role", "buyer")]).await.unprocessable().text();
        assert!(refused.contains("admits members of Network alpha only"), "{refused}");
    }

    async fn a_group_that_is_over_promises_nothing(town: Town) {
        let plot = town.network("alpha", Rules { effort_days: Some(2), ..rules() }).await;
        let ada = town.buyer("Ada", &plot.network).await;
        let group = town.group(&plot, "Food", State::Closed, &[&ada]).await;
        change(&town, &group, |group: &mut group::Model| group.term_ends_on = Some(crate::town::date("2028-01-31"))).await;
        let page = ada.get("/groups/food").await.ok().text();
        assert!(!page.contains("Term ends") && !page.contains("Open to all"), "{page}");
        let talk = ada.get("/groups/food/discussion").await.ok().text();
        assert!(talk.contains("Nothing has been discussed yet") && !talk.contains("Open a topic"), "{talk}");
        let mine = ada.get("/my-groups").await.ok().text();
        assert!(mine.contains("/groups/food") && !mine.contains("Days given"), "{mine}");
    }
}
