//! Entering, finding and editing organisations, and acting for them.

use crate::places::subjects;
use crate::town::{Citizen, Town};
use members::capacity::{self, Role};
use members::organisation::{self, Kind};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use testkit::both;
use uuid::Uuid;
use vocabulary::{Language, Translated};

/// The form of an organisation in Belgium.
fn form(name: &str) -> Vec<(&str, &str)> {
    vec![
        ("kind", "contracting-authority"),
        ("original", "nl"),
        ("name", name),
        ("country", "BE"),
    ]
}

async fn by_slug(town: &Town, slug: &str) -> Option<organisation::Model> {
    organisation::Entity::find()
        .filter(organisation::Column::Slug.eq(slug))
        .one(town.store().db())
        .await
        .expect("organisations")
}

/// The capacities of an organisation, oldest first: role, whether in force.
async fn capacities(town: &Town, organisation: &organisation::Model) -> Vec<(Role, bool)> {
    capacity::Entity::find()
        .filter(capacity::Column::OrganisationId.eq(organisation.id))
        .order_by_asc(capacity::Column::Id)
        .all(town.store().db())
        .await
        .expect("capacities")
        .into_iter()
        .map(|capacity| (capacity.role, capacity.is_current()))
        .collect()
}

/// The one request that waits.
async fn waiting(town: &Town) -> Uuid {
    capacity::Entity::find()
        .filter(capacity::Column::ApprovedAt.is_null())
        .filter(capacity::Column::EndedAt.is_null())
        .one(town.store().db())
        .await
        .expect("capacities")
        .expect("a request")
        .id
}

async fn reads(town: &Town, citizen: &Citizen, language: Language) {
    let tx = town.tx().await;
    members::person::Entity::update_many()
        .col_expr(members::person::Column::Language, Expr::value(language))
        .filter(members::person::Column::Id.eq(citizen.id()))
        .exec(tx.db())
        .await
        .expect("a language");
    tx.commit().await.expect("a language");
}

both! {
    async fn whoever_enters_an_organisation_administers_it(town: Town) {
        town.client().get("/organisations/new").await.sign_in();
        town.client().post("/organisations", &form("Stad Gent")).await.sign_in();
        let ada = town.person("ada").await;
        ada.get("/organisations/new").await.ok();

        let path = ada.post("/organisations", &form("Stad Gent")).await.see_other();

        assert_eq!(path, "/organisations/stad-gent");
        let ghent = by_slug(&town, "stad-gent").await.expect("the city");
        assert_eq!(capacities(&town, &ghent).await, [(Role::Administrator, true)]);
        assert!(ada.get(&path).await.ok().text().contains("/organisations/stad-gent/edit"));
    }

    async fn a_form_that_does_not_fit_is_shown_again_with_what_was_typed(town: Town) {
        let ada = town.person("ada").await;
        let wrong = [
            ("kind", "kingdom"),
            ("original", "nl"),
            ("name-en", "Only a translation"),
            ("country", "BE"),
            ("region", "FI1B1"),
            ("website", "javascript:alert(1)"),
            ("employees", "many"),
            ("parent", "Nowhere"),
        ];

        let page = ada.post("/organisations", &wrong).await.unprocessable().text();

        for field in ["kind", "name", "region", "website", "employees", "parent"] {
            assert!(page.contains(&format!("href=\"#field-{field}\"")), "nothing is said of {field}");
        }
        assert!(page.contains("value=\"Only a translation\""));
        assert_eq!(organisation::Entity::find().count(town.store().db()).await.expect("organisations"), 0);
    }

    async fn an_organisation_with_a_similar_name_is_shown_before_a_second_one_is_entered(town: Town) {
        town.city("City of Ghent").await;
        let ada = town.person("ada").await;
        let mut wish = form("City of Gent");

        let page = ada.post("/organisations", &wish).await.unprocessable().text();
        assert!(page.contains("/organisations/city-of-ghent"));

        wish.push(("is-another", "yes"));
        assert_eq!(ada.post("/organisations", &wish).await.see_other(), "/organisations/city-of-gent");
        // The same name in another country is another organisation.
        let elsewhere = [("kind", "supplier"), ("original", "en"), ("name", "City of Ghent"), ("country", "US")];
        assert_eq!(ada.post("/organisations", &elsewhere).await.see_other(), "/organisations/city-of-ghent-2");
    }

    async fn no_organisation_takes_the_address_of_a_page(town: Town) {
        let ada = town.person("ada").await;
        assert_eq!(ada.post("/organisations", &form("New")).await.see_other(), "/organisations/new-2");
    }

    async fn a_list_is_searched_in_any_language_without_accents(town: Town) {
        let ada = town.person("ada").await;
        let mut bodo = vec![("kind", "contracting-authority"), ("original", "nb"), ("country", "NO")];
        bodo.extend([("name", "Bodø kommune"), ("name-en", "Bodø Municipality"), ("languages", "nb")]);
        ada.post("/organisations", &bodo).await.see_other();
        town.organisation("Nordlicht Devices", Kind::Supplier).await;

        for query in ["q=bodo", "q=BOD%C3%98", "q=municipality+bodo", "country=NO", "kind=contracting-authority"] {
            let page = town.client().get(&format!("/organisations?{query}")).await.ok().text();
            assert!(page.contains("Bodø") && !page.contains("Nordlicht"), "{query}");
        }
        let page = town.client().get("/organisations?q=bodo&kind=supplier").await.ok().text();
        assert!(!page.contains("Bodø kommune"));
        // In the reader's language, with the original beside it.
        let page = town.client().in_language("en").get("/organisations/bodo-kommune").await.ok().text();
        assert!(page.contains("Bodø Municipality") && page.contains("lang=\"nb\">Bodø kommune"));
        town.client().get("/organisations?page=99&kind=nonsense&q=%00").await.ok();
    }

    async fn the_list_can_be_narrowed_to_a_network_and_counts_what_it_shows(town: Town) {
        let guild = town.guild("Procura").await;
        let (ghent, oslo) = (town.city("City of Ghent").await, town.city("City of Oslo").await);
        town.belongs(&ghent, &guild.buyers, "2020-01-01", None, None).await;
        town.belongs(&oslo, &guild.buyers, "2020-01-01", Some("2025-12-31"), None).await;

        let page = town.client().get("/organisations?network=procura").await.ok().text();

        assert!(page.contains("City of Ghent") && page.contains("1 organisation"));
        assert!(!page.contains("City of Oslo"), "who has left is no member");
    }

    async fn a_name_is_never_markup(town: Town) {
        let ada = town.person("ada").await;
        let name = "<script>alert(1)</script> & \"Sons\"";
        let path = ada.post("/organisations", &form(name)).await.see_other();
        for page in [path.as_str(), "/organisations", &format!("{path}/edit"), &format!("{path}/capacities")] {
            let html = ada.get(page).await.ok().text();
            assert!(html.contains("alert(1)"), "{page} does not show the name");
            assert!(!html.contains("<script>alert"), "{page}");
        }
    }

    async fn administrators_and_secretariats_of_its_networks_edit_an_organisation(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let (own, other) = (town.guild("Procura").await, town.guild("Elsewhere").await);
        town.belongs(&ghent, &own.buyers, "2020-01-01", None, None).await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        let member = town.acting("member", &ghent, Role::Representative).await;
        let (sam, otto) = (town.secretary("sam", &own).await, town.secretary("otto", &other).await);
        let change = form("Stad Gent");

        town.client().post("/organisations/city-of-ghent", &change).await.sign_in();
        for stranger in [&member, &otto, &town.person("eve").await] {
            stranger.get("/organisations/city-of-ghent/edit").await.forbidden();
            stranger.post("/organisations/city-of-ghent", &change).await.forbidden();
        }
        for steward in [&ada, &sam, &town.operator("olga").await] {
            steward.get("/organisations/city-of-ghent/edit").await.ok();
            let path = steward.post("/organisations/city-of-ghent", &change).await.see_other();
            assert_eq!(path, "/organisations/city-of-ghent", "the address stays");
        }
        let name = by_slug(&town, "city-of-ghent").await.expect("the city").name;
        assert_eq!(name, Translated::new(Language::Dutch, "Stad Gent"));
        ada.post("/organisations/nowhere", &change).await.not_found();
    }

    async fn an_organisation_is_no_part_of_itself(town: Town) {
        let (state, agency) = (town.city("State").await, town.city("Agency").await);
        let ada = town.acting("ada", &state, Role::Administrator).await;
        let olga = town.operator("olga").await;
        let with_parent = |parent| [form("Name").as_slice(), &[("parent", parent)]].concat();

        olga.post(&agency.path(), &with_parent("State")).await.see_other();
        ada.post(&state.path(), &with_parent("agency")).await.unprocessable();
        ada.post(&state.path(), &with_parent("state")).await.unprocessable();

        assert!(town.client().get(&state.path()).await.ok().text().contains("/organisations/agency"));
    }

    async fn who_acts_for_an_organisation_is_not_for_everybody(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let (own, other) = (town.guild("Procura").await, town.guild("Elsewhere").await);
        town.belongs(&ghent, &own.buyers, "2020-01-01", None, None).await;
        town.acting("Zelda", &ghent, Role::Administrator).await;
        let colleague = town.acting("colleague", &ghent, Role::Member).await;
        let sees = async |citizen: &Citizen| citizen.get(&ghent.path()).await.ok().text().contains("Zelda");

        assert!(sees(&colleague).await);
        assert!(sees(&town.secretary("sam", &own).await).await);
        assert!(sees(&town.operator("olga").await).await);
        assert!(!sees(&town.secretary("otto", &other).await).await);
        assert!(!sees(&town.person("eve").await).await);
        assert!(!town.client().get(&ghent.path()).await.ok().text().contains("Zelda"));
    }

    async fn acting_for_an_organisation_is_asked_for_and_approved(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        let ben = town.person("ben").await;
        reads(&town, &ben, Language::English).await;
        let path = format!("{}/capacities", ghent.path());
        let wish = [("role", "representative"), ("message", "I buy the laptops.")];

        town.client().get(&path).await.ok();
        town.client().post(&path, &wish).await.sign_in();
        ben.post(&path, &[("role", "king")]).await.unprocessable();
        ben.post(&path, &wish).await.see_other();
        ben.post(&path, &wish).await.unprocessable();
        assert_eq!(subjects(&town, &ada).await, ["ben asks to act for City of Ghent"]);
        assert!(town.inbox(&ada.person.email).await[0].body.contains("I buy the laptops."));

        let request = waiting(&town).await;
        let approval = format!("{path}/{request}/approval");
        for stranger in [&ben, &town.person("eve").await] {
            assert!(!stranger.get(&path).await.ok().text().contains("approval"));
            stranger.post(&approval, &[("role", "administrator")]).await.forbidden();
        }
        assert!(ada.get(&path).await.ok().text().contains("approval"));
        ada.post(&approval, &[("role", "member")]).await.see_other();
        ada.post(&approval, &[("role", "member")]).await.unprocessable();

        assert_eq!(capacities(&town, &ghent).await, [(Role::Administrator, true), (Role::Member, true)]);
        assert_eq!(subjects(&town, &ben).await, ["You act for City of Ghent now"]);
    }

    async fn a_request_can_be_declined_with_a_reason_and_sent_again(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        let ben = town.person("ben").await;
        let path = format!("{}/capacities", ghent.path());
        ben.post(&path, &[("role", "member")]).await.see_other();

        let refusal = format!("{path}/{}/refusal", waiting(&town).await);
        ben.post(&refusal, &[]).await.forbidden();
        ada.post(&refusal, &[("reason", "Please use your work address.")]).await.see_other();

        let letter = &town.inbox(&ben.person.email).await[0];
        assert!(letter.body.contains("Please use your work address."), "{}", letter.body);
        assert_eq!(capacities(&town, &ghent).await, [(Role::Administrator, true), (Role::Member, false)]);
        ben.post(&path, &[("role", "member")]).await.see_other();
    }

    async fn where_nobody_administers_the_secretariat_of_a_network_decides(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let (own, other) = (town.guild("Procura").await, town.guild("Elsewhere").await);
        town.belongs(&ghent, &own.buyers, "2020-01-01", None, None).await;
        let (sam, otto) = (town.secretary("sam", &own).await, town.secretary("otto", &other).await);
        let ben = town.person("ben").await;
        let path = format!("{}/capacities", ghent.path());
        ben.post(&path, &[("role", "administrator")]).await.see_other();
        assert_eq!(subjects(&town, &sam).await, ["ben asks to act for City of Ghent"]);
        assert!(subjects(&town, &otto).await.is_empty());

        let approval = format!("{path}/{}/approval", waiting(&town).await);
        otto.post(&approval, &[("role", "administrator")]).await.forbidden();
        sam.post(&approval, &[("role", "administrator")]).await.see_other();

        // From now on the administrator does.
        town.person("cleo").await.post(&path, &[("role", "member")]).await.see_other();
        let next = format!("{path}/{}/approval", waiting(&town).await);
        sam.post(&next, &[("role", "member")]).await.forbidden();
        ben.post(&next, &[("role", "member")]).await.see_other();
    }

    async fn an_organisation_in_no_network_without_administrator_is_the_operators(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let olga = town.operator("olga").await;
        let ben = town.person("ben").await;
        let path = format!("{}/capacities", ghent.path());
        ben.post(&path, &[("role", "administrator")]).await.see_other();
        assert_eq!(subjects(&town, &olga).await, ["ben asks to act for City of Ghent"]);
        let approval = format!("{path}/{}/approval", waiting(&town).await);
        olga.post(&approval, &[("role", "administrator")]).await.see_other();
    }

    async fn a_change_of_role_ends_one_capacity_and_begins_another(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        let ben = town.person("ben").await;
        let capacity = town.acts(&ben, &ghent, Role::Member).await;
        let role = format!("{}/capacities/{capacity}/role", ghent.path());

        ben.post(&role, &[("role", "administrator")]).await.forbidden();
        ada.post(&role, &[("role", "member")]).await.unprocessable();
        ada.post(&role, &[("role", "representative")]).await.see_other();
        ada.post(&role, &[("role", "member")]).await.unprocessable();

        assert_eq!(
            capacities(&town, &ghent).await,
            [(Role::Administrator, true), (Role::Member, false), (Role::Representative, true)]
        );
        assert_eq!(subjects(&town, &ben).await, ["Your role in City of Ghent has changed"]);
        let page = ada.get(&format!("{}/capacities", ghent.path())).await.ok().text();
        assert!(page.contains("History"));
    }

    async fn the_last_administrator_stays_until_there_is_another(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let ada = town.person("ada").await;
        let own = town.acts(&ada, &ghent, Role::Administrator).await;
        let of_ada = |deed| format!("{}/capacities/{own}/{deed}", ghent.path());
        ada.post(&of_ada("role"), &[("role", "member")]).await.unprocessable();
        ada.post(&of_ada("end"), &[]).await.unprocessable();

        let ben = town.acting("ben", &ghent, Role::Administrator).await;
        ben.post(&of_ada("end"), &[]).await.see_other();

        assert_eq!(capacities(&town, &ghent).await, [(Role::Administrator, false), (Role::Administrator, true)]);
        assert_eq!(subjects(&town, &ada).await, ["You no longer act for City of Ghent"]);
    }

    async fn people_leave_by_themselves_and_the_history_stays(town: Town) {
        let ghent = town.city("City of Ghent").await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        let ben = town.acting("ben", &ghent, Role::Member).await;
        let departure = format!("{}/departure", ghent.path());

        town.client().post(&departure, &[]).await.sign_in();
        town.person("eve").await.post(&departure, &[]).await.unprocessable();
        ben.post(&departure, &[]).await.see_other();
        ben.post(&departure, &[]).await.unprocessable();

        assert_eq!(capacities(&town, &ghent).await, [(Role::Administrator, true), (Role::Member, false)]);
        assert_eq!(subjects(&town, &ada).await, ["ben no longer acts for City of Ghent"]);
        assert!(ada.get(&format!("{}/capacities", ghent.path())).await.ok().text().contains("ben"));
    }

    async fn an_administrator_reaches_into_no_other_organisation(town: Town) {
        let (ghent, oslo) = (town.city("City of Ghent").await, town.city("City of Oslo").await);
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        let zoe = town.person("zoe").await;
        let theirs = town.acts(&zoe, &oslo, Role::Member).await;

        ada.post(&format!("{}/capacities/{theirs}/end", oslo.path()), &[]).await.forbidden();
        // Nor under the address of her own.
        ada.post(&format!("{}/capacities/{theirs}/end", ghent.path()), &[]).await.unprocessable();
        ada.post(&format!("{}/capacities/{theirs}/role", ghent.path()), &[("role", "administrator")])
            .await
            .unprocessable();

        assert_eq!(capacities(&town, &oslo).await, [(Role::Member, true)]);
    }

    async fn letters_are_in_the_language_of_whom_they_are_for(town: Town) {
        let ada = town.person("ada").await;
        let mut oslo = vec![("kind", "contracting-authority"), ("original", "nb"), ("country", "NO")];
        oslo.extend([("name", "Oslo kommune"), ("name-en", "City of Oslo"), ("name-sv", "Oslo stad")]);
        ada.post("/organisations", &oslo).await.see_other();
        reads(&town, &ada, Language::Swedish).await;

        town.person("ben").await.post("/organisations/oslo-kommune/capacities", &[("role", "member")]).await.see_other();

        let letter = &town.inbox(&ada.person.email).await[0];
        assert_eq!(letter.language, Language::Swedish);
        assert!(letter.subject.contains("Oslo stad"), "{}", letter.subject);
    }

    async fn programs_read_organisations_part_by_part(town: Town) {
        for name in ["City of Ghent", "City of Bruges", "City of Ostend"] {
            town.city(name).await;
        }
        let client = town.client();
        let slugs = |answer: &serde_json::Value| -> Vec<String> {
            let items = answer["items"].as_array().expect("items");
            items.iter().map(|item| item["slug"].as_str().expect("a slug").to_owned()).collect()
        };
        let first = client.get_json("/api/v1/organisations?limit=2").await.ok().json();
        assert_eq!(slugs(&first), ["city-of-ghent", "city-of-bruges"]);
        let next = first["next"].as_str().expect("a next part");
        let second = client.get_json(&format!("/api/v1/organisations?limit=2&cursor={next}")).await.ok().json();
        assert_eq!(slugs(&second), ["city-of-ostend"]);
        assert!(second["next"].is_null());
        assert_eq!(slugs(&client.get_json("/api/v1/organisations?q=bruges&country=BE").await.ok().json()), ["city-of-bruges"]);
        assert!(slugs(&client.get_json("/api/v1/organisations?kind=supplier").await.ok().json()).is_empty());

        for query in ["cursor=x", "limit=0", "limit=101", "kind=x", "country=XX"] {
            client.get_json(&format!("/api/v1/organisations?{query}")).await.is(axum::http::StatusCode::BAD_REQUEST);
        }
    }

    async fn programs_read_public_facts_and_no_people(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        town.belongs(&ghent, &guild.buyers, "2020-01-01", None, None).await;
        let ada = town.acting("Zelda", &ghent, Role::Administrator).await;

        let facts = ada.get_json("/api/v1/organisations/city-of-ghent").await.ok();

        assert!(!facts.text().contains("Zelda"));
        assert_eq!(facts.json()["memberships"][0]["network"], "procura");
        town.client().get_json("/api/v1/organisations/nowhere").await.not_found();
    }

    async fn organisations_are_found_by_the_one_box(town: Town) {
        let ada = town.person("ada").await;
        ada.post("/organisations", &form("Stad Gent")).await.see_other();
        town.work().await;
        let page = town.client().get("/search?q=gent").await.ok().text();
        assert!(page.contains("/organisations/stad-gent") && page.contains("Organisation"));
    }
}
