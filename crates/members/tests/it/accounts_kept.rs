//! What stays with an account: its name and address, sign-ins, tokens; taking it along, and leaving.

use crate::accounts::{
    credentials, kinds, link, name_of, organisation_of, row, same, signs_up, subjects, wish,
};
use crate::town::{PASSWORD, Town, email};
use axum::http::Method;
use chrono::Duration;
use members::capacity;
use members::{accounts, api_token, entry_link, operator, person, secretary, sign_in};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::json;
use store::record;
use testkit::{Client, both};
use uuid::Uuid;
use vocabulary::{Language, Translated};
use web::ticket;

both! {
    async fn names_are_shown_as_they_are_written(town: Town) {
        let ada = town.person("ada").await;
        let name = "<script>alert('x')</script>";
        let form = [("name", name), ("language", "fi"), ("time_zone", "Europe/Helsinki")];
        assert_eq!(ada.post("/account", &form).await.see_other(), "/account");

        let page = ada.get("/account").await.ok().text();
        assert!(!page.contains("<script>alert"));
        assert!(page.contains("&#60;script&#62;alert(&#39;x&#39;)&#60;/script&#62;"));
        assert!(page.contains(r#"<option value="Europe/Helsinki" selected>"#));
        assert!(page.contains(r#"<html lang="fi""#));
        let row = row(&town, ada.id()).await;
        assert_eq!((row.name.as_str(), row.language, row.time_zone.as_str()), (name, Language::Finnish, "Europe/Helsinki"));

        let again = ada.post("/account", &[("name", ""), ("language", "xx"), ("time_zone", "Europe/Helsinki")]).await;
        again.unprocessable();
    }

    async fn an_address_changes_when_the_new_one_has_answered(town: Town) {
        let ada = town.person_with_password("ada").await;
        let new = "ada@new.example";
        ada.post("/account/email", &[("email", new), ("password", "a wrong password")]).await.unprocessable();
        ada.post("/account/email", &[("email", &email("ada")), ("password", PASSWORD)]).await.unprocessable();
        ada.post("/account/email", &[("email", new), ("password", PASSWORD)]).await.ok();
        let path = link(&town, new).await;
        assert_eq!(row(&town, ada.id()).await.email, email("ada"));

        // It is for the one who asked, signed in.
        town.client().get(&path).await.sign_in();
        let ben = town.person("ben").await;
        ben.get(&path).await.not_found();
        ben.post(&path, &[]).await.not_found();

        // Somebody opened an account with that address and never read the letters there.
        signs_up(&town, new).await;
        ada.get(&path).await.ok();
        ada.post(&path, &[]).await.see_other();
        assert_eq!(row(&town, ada.id()).await.email, new);
        assert_eq!(subjects(&town, &email("ada")).await, ["Your account has another e-mail address"]);
        ada.post(&path, &[]).await.not_found();
        town.client().post("/sign-in", &credentials(&email("ada"), PASSWORD)).await.unprocessable();
        town.client().post("/sign-in", &credentials(new, PASSWORD)).await.see_other();
        let log = record::Entity::find().filter(record::Column::Kind.eq("email-changed"));
        let log = log.one(town.store().db()).await.unwrap().expect("a record");
        assert_eq!(log.details, json!({ "person_id": ada.id() }));
    }

    async fn the_address_of_another_account_cannot_be_taken(town: Town) {
        let (ada, ben) = (town.person("ada").await, town.person("ben").await);
        let free = ada.post("/account/email", &[("email", "free@town.example")]).await.ok();
        let bens = ada.post("/account/email", &[("email", &email("ben"))]).await.ok();
        same(&free, &bens, ("free@town.example", &email("ben")));
        assert_eq!(subjects(&town, &email("ben")).await, ["You have an account already"]);

        // Ben takes the free one first.
        let adas = link(&town, "free@town.example").await;
        ben.post("/account/email", &[("email", "free@town.example")]).await.ok();
        let bens = link(&town, "free@town.example").await;
        ben.post(&bens, &[]).await.see_other();
        ada.post(&adas, &[]).await.not_found();
        assert_eq!(row(&town, ada.id()).await.email, email("ada"));
    }

    async fn one_acts_for_one_organisation_at_a_time(town: Town) {
        let ada = town.person("ada").await;
        organisation_of(&town, &ada, "Ghent").await;
        let bruges = organisation_of(&town, &ada, "Bruges").await;
        let phone = town.sign_in(ada.id()).await;
        let acting = async |client: &Client| {
            client.get("/api/v1/account").await.ok().json()["acting_for"]["name"].as_str().map(str::to_owned)
        };
        assert_eq!(acting(&ada).await.as_deref(), Some("Ghent"));

        let id = bruges.id.to_string();
        ada.post("/account/acting", &[("organisation", &id)]).await.see_other();
        assert_eq!(acting(&ada).await.as_deref(), Some("Bruges"));
        assert_eq!(acting(&phone).await.as_deref(), Some("Ghent"));

        let ben = town.person("ben").await;
        ben.post("/account/acting", &[("organisation", &id)]).await.not_found();
        ben.post("/account/acting", &[("organisation", "nonsense")]).await.not_found();
        assert_eq!(acting(&ben).await, None);
    }

    async fn sign_ins_are_listed_and_ended(town: Town) {
        let ada = town.person("ada").await;
        let (phone, tablet) = (town.sign_in(ada.id()).await, town.sign_in(ada.id()).await);
        let page = ada.get("/account/sign-ins").await.ok().text();
        assert_eq!(page.matches("Firefox").count(), 3);
        assert_eq!(page.matches("This browser").count(), 1);

        let of = async |client: &Client| {
            let digest = ticket::digest(&client.cookie(ticket::COOKIE).expect("a cookie"));
            let found = sign_in::Entity::find().filter(sign_in::Column::Digest.eq(digest));
            found.one(town.store().db()).await.unwrap().expect("a sign-in").id
        };
        let end = format!("/account/sign-ins/{}/end", of(&phone).await);
        town.person("ben").await.post(&end, &[]).await.not_found();
        assert!(name_of(&phone).await.is_some());
        ada.post(&end, &[]).await.see_other();
        assert_eq!(name_of(&phone).await, None);
        assert!(name_of(&tablet).await.is_some());

        ada.post("/account/sign-ins/end", &[]).await.see_other();
        assert_eq!(name_of(&tablet).await, None);
        assert_eq!(ada.cookie(ticket::COOKIE), None);
        assert_eq!(sign_in::Entity::find().filter(sign_in::Column::PersonId.eq(ada.id())).count(town.store().db()).await.unwrap(), 0);
    }

    async fn a_token_does_what_its_scope_says(town: Town) {
        let ada = town.person("ada").await;
        let make = async |scope: &str| {
            let page = ada.post("/account/tokens", &[("name", "<i>feed</i>"), ("scope", scope)]).await.ok();
            assert_eq!(page.header("cache-control"), Some("no-store"));
            let text = page.text();
            let token = text.split("<code>").nth(1).and_then(|rest| rest.split("</code>").next());
            token.expect("the token").to_owned()
        };
        let (read, write) = (make("read").await, make("write").await);
        let list = ada.get("/account/tokens").await.ok().text();
        assert!(!list.contains(&read) && !list.contains(&write) && !list.contains("<i>feed"));
        let (reader, writer) = (town.client().with_token(&read), town.client().with_token(&write));

        assert_eq!(reader.get("/api/v1/account").await.ok().json()["may_write"], json!(false));
        let change = json!({ "name": "Ada Lovelace", "time_zone": "Europe/Riga" });
        reader.send_json(Method::PATCH, "/api/v1/account", &change).await.forbidden();
        assert_eq!(row(&town, ada.id()).await.name, "ada");
        let answer = writer.send_json(Method::PATCH, "/api/v1/account", &change).await.ok().json();
        assert_eq!((&answer["name"], &answer["time_zone"]), (&json!("Ada Lovelace"), &json!("Europe/Riga")));
        let nonsense = json!({ "time_zone": "Mars/Olympus" });
        let answer = writer.send_json(Method::PATCH, "/api/v1/account", &nonsense).await.unprocessable().json();
        assert_eq!(answer["errors"][0]["field"], json!("time_zone"));

        // What decides who gets in is for the person, not for their programs.
        for page in ["/account", "/account/tokens", "/account/sign-ins", "/account/data", "/account/deletion"] {
            writer.get(page).await.forbidden();
            reader.get(page).await.forbidden();
        }
        writer.post("/account/tokens", &[("name", "more"), ("scope", "write")]).await.forbidden();
        writer.post("/account/deletion/link", &[]).await.forbidden();
        town.client().with_token(read.to_uppercase()).get("/api/v1/account").await.sign_in();
        town.client().get("/api/v1/account").await.sign_in();

        let token = api_token::Entity::find().filter(api_token::Column::MayWrite.eq(true));
        let token = token.one(town.store().db()).await.unwrap().expect("a token");
        let revocation = format!("/account/tokens/{}/revocation", token.id);
        town.person("ben").await.post(&revocation, &[]).await.not_found();
        assert!(name_of(&writer).await.is_some());
        ada.post(&revocation, &[]).await.see_other();
        assert_eq!(name_of(&writer).await, None);
        assert!(name_of(&reader).await.is_some());
        ada.post("/account/tokens", &[("name", " "), ("scope", "read")]).await.unprocessable();
        ada.post("/account/tokens", &[("name", "x"), ("scope", "all")]).await.unprocessable();
    }

    async fn everything_that_is_kept_can_be_taken_along_but_no_secret(town: Town) {
        let ada = town.person_with_password("ada").await;
        organisation_of(&town, &ada, "Ghent").await;
        ada.post("/account/tokens", &[("name", "feed"), ("scope", "read")]).await.ok();
        town.person("ben").await.post("/account/tokens", &[("name", "other"), ("scope", "read")]).await.ok();

        let answer = ada.get("/account/data").await.ok();
        let disposition = answer.header("content-disposition").expect("a file to save");
        assert!(disposition.starts_with("attachment; filename=\"guildhall-my-data.json\""), "{disposition}");
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        let data = answer.json();
        assert_eq!(data["person"]["email"], json!(email("ada")));
        assert_eq!(data["account"]["capacities"][0]["organisation"], json!("Ghent"));
        assert_eq!(data["account"]["tokens"][0]["name"], json!("feed"));
        assert_eq!(data["account"]["sign_ins"][0]["agent"], json!("Firefox"));
        let deeds: Vec<_> = data["deeds"].as_array().expect("deeds").iter().map(|deed| &deed["kind"]).collect();
        assert_eq!(deeds, [&json!("token-created")]);
        let text = answer.text();
        for secret in ["digest", "argon2", &ticket::digest(&ada.cookie(ticket::COOKIE).expect("a cookie")), "ben"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }

    async fn a_deleted_account_leaves_its_deeds_without_a_name(town: Town) {
        let ada = town.person_with_password("ada").await;
        let ghent = organisation_of(&town, &ada, "Ghent").await;
        accounts::grant_operator(town.store(), &email("ada")).await.unwrap();
        let tx = town.tx().await;
        let network = members::network::Model {
            id: Uuid::now_v7(),
            slug: "leagues".parse().expect("a slug"),
            name: "Leagues".to_owned(),
            tagline: Translated::new(Language::English, ""),
            about: Translated::new(Language::English, ""),
            website: None,
            contact_email: None,
            colour: "#0f4a4c".to_owned(),
            accepts_applications: true,
            created_at: tx.now(),
        };
        let network = tx.insert(network).await.unwrap();
        let seat = secretary::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            person_id: ada.id(),
            since: tx.now(),
            appointed_by: None,
            until: None,
        };
        tx.insert(seat).await.unwrap();
        tx.mail(store::Letter {
            to_name: "ada".to_owned(),
            to_address: email("ada"),
            language: Language::English,
            subject: "Welcome".to_owned(),
            body: "Dear ada".to_owned(),
            attachments: Vec::new(),
            network_id: Some(network.id),
            subject_id: None,
            secrets: Vec::new(),
        })
        .await
        .unwrap();
        tx.commit().await.unwrap();
        ada.post("/account/tokens", &[("name", "feed"), ("scope", "read")]).await.ok();

        let page = ada.get("/account/deletion").await.ok().text();
        assert!(page.contains("Nobody else administers Ghent"));
        ada.post("/account/deletion", &[("password", "a wrong password")]).await.unprocessable();
        assert_eq!(row(&town, ada.id()).await.deleted_at, None);
        let before = kinds(&town).await.len();
        ada.post("/account/deletion", &[("password", PASSWORD)]).await.see_other();

        assert_eq!(ada.cookie(ticket::COOKIE), None);
        let gone = row(&town, ada.id()).await;
        let placeholder = format!("deleted-{}@invalid", ada.id());
        assert_eq!(
            (gone.name.as_str(), gone.email, gone.password_hash, gone.deleted_at),
            ("", placeholder, None, Some(town.now()))
        );
        let db = town.store().db();
        assert_eq!(sign_in::Entity::find().count(db).await.unwrap(), 0);
        assert_eq!(api_token::Entity::find().count(db).await.unwrap(), 0);
        assert_eq!(operator::Entity::find().count(db).await.unwrap(), 0);
        let capacity = capacity::Entity::find().one(db).await.unwrap().expect("the capacity");
        assert_eq!(
            (capacity.organisation_id, capacity.ended_at, capacity.message),
            (ghent.id, Some(town.now()), None)
        );
        let seat = secretary::Entity::find().one(db).await.unwrap().expect("the seat");
        assert_eq!(seat.until, Some(town.now()));
        assert_eq!(kinds(&town).await.len(), before + 1);
        let deeds = record::Entity::find().filter(record::Column::PersonId.eq(ada.id())).count(db).await.unwrap();
        assert!(deeds >= 2, "the deeds stay");
        let letters = store::mail::Entity::find().all(db).await.unwrap();
        let letters: Vec<_> = letters.iter().map(|mail| (mail.to_address.as_str(), mail.body.contains("ada"))).collect();
        assert_eq!(letters, [("", false), (&*email("ada"), true)]);
        assert_eq!(subjects(&town, &email("ada")).await, ["Your account is deleted"]);

        // The address is free again.
        town.client().post("/sign-in", &credentials(&email("ada"), PASSWORD)).await.unprocessable();
        let link = signs_up(&town, &email("ada")).await;
        town.client().post(&link, &[("password", PASSWORD)]).await.see_other();
    }

    async fn without_a_password_a_link_deletes_the_account(town: Town) {
        let (ada, ben) = (town.person("ada").await, town.person("ben").await);
        ada.post("/account/deletion", &[("password", "")]).await.unprocessable();
        ada.post("/account/deletion/link", &[]).await.ok();
        let path = link(&town, &email("ada")).await;
        ben.post(&path, &[]).await.not_found();
        town.client().get(&path).await.sign_in();
        ada.get(&path).await.ok();
        ada.post(&path, &[]).await.see_other();
        assert!(row(&town, ada.id()).await.deleted_at.is_some());
        assert_eq!(row(&town, ben.id()).await.deleted_at, None);
    }

    async fn what_is_over_is_tidied_away(town: Town) {
        let ada = town.person("ada").await;
        signs_up(&town, &email("eve")).await;
        town.client().post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        let db = town.store().db();
        let count = async || {
            (
                entry_link::Entity::find().count(db).await.unwrap(),
                person::Entity::find().count(db).await.unwrap(),
                sign_in::Entity::find().count(db).await.unwrap(),
                store::mail::Entity::find().count(db).await.unwrap(),
            )
        };
        assert_eq!(count().await, (2, 2, 1, 2));
        town.advance(Duration::hours(3));
        town.work().await;
        assert_eq!(count().await, (1, 2, 1, 2));
        town.advance(Duration::days(8));
        town.work().await;
        assert_eq!(count().await, (0, 1, 1, 1));
        assert!(name_of(&ada).await.is_some());
        town.advance(Duration::days(30));
        assert_eq!(name_of(&ada).await, None);
        town.work().await;
        assert_eq!(count().await, (0, 1, 0, 0));
    }

    async fn the_command_line_makes_accounts_and_operators(town: Town) {
        let store = town.store();
        let create = async |email: &str, password: &str| {
            accounts::create(store, email, "Olga", password, Language::Estonian).await
        };
        let olga = create("Olga@town.example", PASSWORD).await.unwrap();
        assert_eq!((olga.email.as_str(), olga.time_zone.as_str()), ("olga@town.example", "Europe/Tallinn"));
        assert!(matches!(create("olga@town.example", PASSWORD).await, Err(accounts::CreateError::Taken)));
        assert!(matches!(create("other@town.example", "short").await, Err(accounts::CreateError::Weak(_))));

        accounts::grant_operator(store, "olga@town.example").await.unwrap();
        accounts::grant_operator(store, "olga@town.example").await.unwrap();
        assert!(matches!(
            accounts::grant_operator(store, "nobody@town.example").await,
            Err(accounts::CreateError::Missing)
        ));
        let browser = town.client();
        browser.post("/sign-in", &credentials("olga@town.example", PASSWORD)).await.see_other();
        assert_eq!(browser.get("/api/v1/account").await.ok().json()["is_operator"], json!(true));

        accounts::reset_password(store, "olga@town.example", "green herons over Bruges").await.unwrap();
        assert_eq!(name_of(&browser).await, None);
        browser.post("/sign-in", &credentials("olga@town.example", "green herons over Bruges")).await.see_other();
    }

    async fn only_the_demo_shows_its_logins(town: Town) {
        accounts::create(town.store(), "buyer@demo.guildhall.example", "Bea", "guildhall-demo", Language::English)
            .await
            .unwrap();
        assert!(!town.client().get("/sign-in").await.ok().text().contains("guildhall-demo"));
        let demo = Town(town.0.with_settings(|settings| settings.demo = true));
        let page = demo.client().get("/sign-in").await.ok().text();
        let roles = ["buyer", "social", "supplier", "secretary", "operator"];
        assert!(roles.iter().all(|role| page.contains(&format!("{role}@demo.guildhall.example"))));
        let login = credentials("buyer@demo.guildhall.example", "guildhall-demo");
        demo.client().post("/sign-in", &login).await.see_other();
    }

    async fn letters_are_in_the_language_of_the_reader_and_pages_answer_to_everybody(town: Town) {
        let mut finnish = wish("aino@town.example", PASSWORD);
        finnish[3].1 = "fi";
        town.client().post("/sign-up", &finnish).await.ok();
        let letter = town.inbox("aino@town.example").await.remove(0);
        assert_eq!(letter.language, Language::Finnish);

        for path in ["/sign-in", "/sign-up", "/sign-in/link", "/password-reset", "/verification"] {
            town.client().get(path).await.ok();
        }
        for path in [
            "/account", "/account/email", "/account/password", "/account/sign-ins", "/account/tokens",
            "/account/data", "/account/deletion",
        ] {
            town.client().get(path).await.sign_in();
            town.person(&path.replace('/', "-")).await.get(path).await.ok();
        }
    }
}
