//! Coming in, staying, leaving.

use crate::town::{Citizen, PASSWORD, Town, email};
use axum::http::{Method, StatusCode};
use chrono::Duration;
use members::capacity::{self, Role};
use members::{
    accounts, api_token, entry_link, operator, organisation, person, secretary, sign_in,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::json;
use std::net::Ipv4Addr;
use store::{Json, record};
use testkit::{Answer, Client, both};
use uuid::Uuid;
use vocabulary::{Country, Language, Languages, Translated};
use web::ticket;

/// The form of somebody who signs up.
fn wish<'a>(email: &'a str, password: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("name", "Ada <b>Lovelace</b>"),
        ("email", email),
        ("password", password),
        ("language", "en"),
        ("time_zone", "Europe/Brussels"),
    ]
}

fn credentials<'a>(email: &'a str, password: &'a str) -> [(&'a str, &'a str); 2] {
    [("email", email), ("password", password)]
}

/// Subjects of the letters to an address, oldest first.
async fn subjects(town: &Town, address: &str) -> Vec<String> {
    town.inbox(address)
        .await
        .into_iter()
        .map(|letter| letter.subject)
        .collect()
}

/// The path of the link in the last letter to an address.
async fn link(town: &Town, address: &str) -> String {
    let letter = town.inbox(address).await.pop().expect("a letter");
    let line = letter
        .body
        .lines()
        .find(|line| line.starts_with("http"))
        .expect("a link in the letter");
    let path = line
        .strip_prefix("http://house.test")
        .expect("a link to this house");
    path.to_owned()
}

/// Somebody signs up; the path of the link that they are sent.
async fn signs_up(town: &Town, address: &str) -> String {
    town.client()
        .post("/sign-up", &wish(address, PASSWORD))
        .await
        .ok();
    link(town, address).await
}

/// What `GET /api/v1/account` says of whoever asks.
async fn name_of(client: &Client) -> Option<String> {
    let answer = client.get("/api/v1/account").await;
    (answer.status == StatusCode::OK)
        .then(|| answer.json()["name"].as_str().unwrap_or("").to_owned())
}

async fn kinds(town: &Town) -> Vec<String> {
    let records = record::Entity::find()
        .all(town.store().db())
        .await
        .expect("the log");
    let mut kinds: Vec<String> = records.into_iter().map(|record| record.kind).collect();
    kinds.sort();
    kinds
}

async fn row(town: &Town, id: Uuid) -> person::Model {
    person::Entity::find_by_id(id)
        .one(town.store().db())
        .await
        .expect("a database")
        .expect("a person")
}

/// An organisation that `citizen` administers.
async fn organisation_of(town: &Town, citizen: &Citizen, name: &str) -> organisation::Model {
    let tx = town.tx().await;
    let organisation = tx
        .insert(organisation::Model {
            id: Uuid::now_v7(),
            slug: name.to_lowercase().parse().expect("a slug"),
            kind: organisation::Kind::ContractingAuthority,
            name: Translated::new(Language::English, name),
            about: Translated::new(Language::English, ""),
            country: "BE".parse::<Country>().expect("a country"),
            region: None,
            languages: Languages::default(),
            website: None,
            identifiers: Json(Vec::new()),
            parent_id: None,
            employees: None,
            created_at: tx.now(),
            words: name.to_lowercase(),
        })
        .await
        .expect("an organisation");
    tx.insert(capacity::Model {
        id: Uuid::now_v7(),
        person_id: citizen.id(),
        organisation_id: organisation.id,
        role: Role::Administrator,
        asked_at: tx.now(),
        message: Some("I am from there".to_owned()),
        approved_at: Some(tx.now()),
        approved_by: None,
        ended_at: None,
        ended_by: None,
    })
    .await
    .expect("a capacity");
    tx.commit().await.expect("an organisation");
    organisation
}

/// What differs between two answers apart from the address that was typed.
fn same(one: &Answer, two: &Answer, replace: (&str, &str)) {
    assert_eq!(one.status, two.status);
    assert_eq!(one.text().replace(replace.0, replace.1), two.text());
    let names = |answer: &Answer| {
        let mut names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
        names.sort();
        names
    };
    assert_eq!(names(one), names(two));
}

both! {
    async fn from_signing_up_to_being_signed_in(town: Town) {
        let ada = town.client();
        let form = ada.get("/sign-up").await.ok().text();
        assert!(form.contains(r#"<option value="en" selected>English</option>"#));
        assert!(form.contains(r#"<option value="Europe/Brussels" selected>"#));

        ada.post("/sign-up", &wish("Ada@Town.example", PASSWORD)).await.ok();

        let path = link(&town, "ada@town.example").await;
        assert!(path.starts_with("/verification/"), "{path}");
        let letter = town.inbox("ada@town.example").await.remove(0);
        assert_eq!((letter.to_name.as_str(), letter.body.contains("Lovelace")), ("", false));

        // Whoever only looks uses nothing up.
        for _ in 0..2 {
            let page = ada.get(&path).await.ok();
            assert_eq!(page.header("cache-control"), Some("no-store"));
            assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        }
        ada.post(&path, &[("password", "somebody else's guess")]).await.unprocessable();
        assert_eq!(name_of(&ada).await, None);

        assert_eq!(ada.post(&path, &[("password", PASSWORD)]).await.see_other(), "/account");

        assert_eq!(name_of(&ada).await.as_deref(), Some("Ada <b>Lovelace</b>"));
        ada.post(&path, &[("password", PASSWORD)]).await.not_found();
        assert_eq!(kinds(&town).await, ["account-opened", "account-verified", "sign-in-started"]);
    }

    async fn nobody_learns_whether_an_address_is_known(town: Town) {
        let ada = town.person_with_password("ada").await;
        let stranger = town.client();
        let (known, unknown) = (email("ada"), email("eve"));
        let swap = (known.as_str(), unknown.as_str());

        let one = stranger.post("/sign-up", &wish(&known, PASSWORD)).await.ok();
        let two = stranger.post("/sign-up", &wish(&unknown, PASSWORD)).await.ok();
        same(&one, &two, swap);
        assert_eq!(subjects(&town, &known).await, ["You have an account already"]);
        assert_eq!(subjects(&town, &unknown).await, ["Please confirm your e-mail address"]);

        let nobody = email("nobody");
        for (door, so_far) in [("/sign-in/link", 0), ("/password-reset", 2), ("/verification", 4)] {
            let one = stranger.post(door, &[("email", &known)]).await.ok();
            let two = stranger.post(door, &[("email", &nobody)]).await.ok();
            same(&one, &two, (&known, &nobody));
            // Not even a row differs before the answer is given.
            let asked = store::job::Entity::find().filter(store::job::Column::Kind.eq("account-answer"));
            assert_eq!(asked.count(town.store().db()).await.unwrap(), so_far + 2);
        }
        town.work().await;
        // Jobs are done side by side, so either may be first.
        let mut letters = subjects(&town, &known).await.split_off(1);
        letters.sort();
        assert_eq!(letters, ["Your link for a new password", "Your link to sign in"]);
        assert!(town.inbox(&nobody).await.is_empty());

        let one = stranger.post("/sign-in", &credentials(&known, "not the password")).await.unprocessable();
        let two = stranger.post("/sign-in", &credentials(&nobody, "not the password")).await.unprocessable();
        same(&one, &two, (&known, &nobody));
        drop(ada);
    }

    async fn a_password_lets_in_and_a_wrong_one_does_not(town: Town) {
        town.person_with_password("ada").await;
        let browser = town.client();

        browser.post("/sign-in", &credentials(&email("ada"), "blue cranes over Bruges")).await.unprocessable();
        browser.post("/sign-in", &credentials(&email("ada"), "")).await.unprocessable();
        assert_eq!(name_of(&browser).await, None);

        let form = [("email", "ADA@town.example"), ("password", PASSWORD), ("next", "/account/tokens")];
        assert_eq!(browser.post("/sign-in", &form).await.see_other(), "/account/tokens");
        assert_eq!(name_of(&browser).await.as_deref(), Some("ada"));

        // Signing in again gives another secret, and the old one is worth nothing.
        let old = browser.cookie(ticket::COOKIE).expect("a cookie");
        browser.post("/sign-in", &form).await.see_other();
        assert_ne!(browser.cookie(ticket::COOKIE).expect("a cookie"), old);
        assert_eq!(name_of(&town.client().with_cookie(ticket::COOKIE, &old)).await, None);

        browser.post("/sign-out", &[]).await.see_other();
        assert_eq!(browser.cookie(ticket::COOKIE), None);
        browser.get("/account").await.sign_in();
    }

    async fn the_cookie_is_for_this_house_and_no_script_reads_it(town: Town) {
        town.person_with_password("ada").await;
        let cookie = |answer: &Answer| {
            let cookies = answer.headers.get_all("set-cookie").iter();
            let sign_in = cookies.filter_map(|cookie| cookie.to_str().ok()).find(|cookie| {
                cookie.starts_with(ticket::COOKIE)
            });
            let attributes = sign_in.expect("a cookie").split("; ").skip(1);
            let mut attributes: Vec<String> =
                attributes.filter(|one| !one.starts_with("Expires")).map(str::to_owned).collect();
            attributes.sort();
            attributes
        };
        let answer = town.client().post("/sign-in", &credentials(&email("ada"), PASSWORD)).await;
        assert_eq!(cookie(&answer), ["HttpOnly", "Max-Age=630720000", "Path=/", "SameSite=Lax"]);

        let secure = Town(town.0.with_settings(|settings| {
            settings.public_url = "https://house.test/".parse().expect("an address");
        }));
        let answer = secure.client().post("/sign-in", &credentials(&email("ada"), PASSWORD)).await;
        assert!(cookie(&answer).contains(&"Secure".to_owned()));
    }

    async fn a_changed_cookie_is_nobody(town: Town) {
        let ada = town.person("ada").await;
        let good = ada.cookie(ticket::COOKIE).expect("a cookie");
        let sign_in = sign_in::Entity::find().one(town.store().db()).await.unwrap().expect("a sign-in");
        let shortened = &good[1..];
        let (doubled, capitals) = (format!("{good}{good}"), good.to_uppercase());
        for bad in [shortened, &doubled, &capitals, &sign_in.digest, &sign_in.id.to_string(), "' OR 1=1 --", ""] {
            let client = town.client().with_cookie(ticket::COOKIE, bad);
            assert_eq!(name_of(&client).await, None, "{bad}");
            client.get("/account").await.sign_in();
        }
        assert_eq!(name_of(&ada).await.as_deref(), Some("ada"));
    }

    async fn next_leads_to_own_pages_only(town: Town) {
        town.person_with_password("ada").await;
        for (next, there) in [
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("https://evil.example/", "/"),
            ("/account?from=mail", "/account?from=mail"),
        ] {
            let form = [("email", &*email("ada")), ("password", PASSWORD), ("next", next)];
            assert_eq!(town.client().post("/sign-in", &form).await.see_other(), there, "{next}");
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
            let page = town.client().get(&format!("/sign-in?{query}")).await.ok().text();
            assert!(page.contains(&format!(r#"name="next" value="{there}""#)), "{next}");
        }
        let asked = town.client().get("/account/tokens").await.see_other();
        assert_eq!(asked, "/sign-in?next=%2Faccount%2Ftokens");
    }

    async fn an_unverified_address_comes_in_by_no_door(town: Town) {
        let first = signs_up(&town, &email("ada")).await;
        let ada = town.client();

        let page = ada.post("/sign-in", &credentials(&email("ada"), PASSWORD)).await.unprocessable().text();
        assert!(page.contains("/verification?email=ada%40town.example"));
        let page = ada.post("/sign-in", &credentials(&email("ada"), "a wrong password")).await.unprocessable().text();
        assert!(!page.contains("/verification?email"), "only who has the password hears of it");

        // A link to sign in is a link to verify first.
        ada.post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        ada.post("/verification", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        assert_eq!(subjects(&town, &email("ada")).await, ["Please confirm your e-mail address"; 3]);

        // The earlier letter is as good as the later ones, and the password is asked for each time.
        ada.post(&first, &[]).await.unprocessable();
        ada.post(&first, &[("password", PASSWORD)]).await.see_other();
        assert_eq!(name_of(&ada).await.as_deref(), Some("Ada <b>Lovelace</b>"));
    }

    async fn who_signs_up_with_anothers_address_gains_nothing(town: Town) {
        let address = email("victim");
        let attackers = signs_up(&town, &address).await;
        let own = "a sentence of my very own";
        town.client().post("/sign-up", &wish(&address, own)).await.ok();

        let victim = town.client();
        victim.get(&attackers).await.not_found();
        let link = link(&town, &address).await;
        victim.post(&link, &[("password", PASSWORD)]).await.unprocessable();
        victim.post(&link, &[("password", own)]).await.see_other();

        town.client().post("/sign-in", &credentials(&address, PASSWORD)).await.unprocessable();
        town.client().post("/sign-in", &credentials(&address, own)).await.see_other();
    }

    async fn weak_passwords_and_no_names_are_said_beside_the_field(town: Town) {
        let refused = async |fields: &[(&str, &str)], message: &str| {
            let page = town.client().post("/sign-up", fields).await.unprocessable().text();
            assert!(page.contains(message), "{message}");
            assert!(!page.contains("password1234") && !page.contains("nine char"), "nobody gets a password back");
        };
        refused(&wish(&email("ada"), "nine char"), "A password has at least 10 characters.").await;
        refused(&wish(&email("ada"), "password1234"), "among the first that anybody would try").await;
        refused(&wish(&email("lovelace"), "my lovelace!!"), "must not contain your e-mail address").await;
        refused(&wish("ada@localhost", PASSWORD), "such as name@example.org").await;
        let mut nameless = wish("ada@town.example", PASSWORD);
        nameless[0].1 = " ";
        refused(&nameless, "Enter your name").await;
        let mut nowhere = wish("ada@town.example", PASSWORD);
        nowhere[4].1 = "Mars/Olympus";
        refused(&nowhere, "Choose one of the time zones").await;
        assert_eq!(person::Entity::find().count(town.store().db()).await.unwrap(), 0);
    }

    async fn a_sign_in_link_works_once_and_for_fifteen_minutes(town: Town) {
        let ada = town.person("ada").await;
        let browser = town.client();
        browser.post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        let first = link(&town, &email("ada")).await;
        assert!(first.starts_with("/sign-in/link/"), "{first}");

        // A scanner of mail only looks.
        let page = town.client().get(&first).await.ok();
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        town.advance(Duration::minutes(14));
        browser.post(&first, &[]).await.see_other();
        assert_eq!(name_of(&browser).await.as_deref(), Some("ada"));
        town.client().post(&first, &[]).await.not_found();

        browser.post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        let second = link(&town, &email("ada")).await;
        assert_ne!(first, second);
        town.advance(Duration::minutes(15));
        town.client().get(&second).await.not_found();
        town.client().post(&second, &[]).await.not_found();

        // Neither a guess nor a link for another door opens this one.
        let guess = format!("/sign-in/link/{}", ticket::secret());
        let gone = town.client().get(&second).await.not_found();
        let guessed = town.client().get(&guess).await.not_found();
        same(&guessed, &gone, (&guess, &second));
        browser.post("/password-reset", &[("email", &ada.person.email)]).await.ok();
        town.work().await;
        let reset = link(&town, &email("ada")).await;
        let crossed = reset.replace("/password-reset/", "/sign-in/link/");
        town.client().post(&crossed, &[]).await.not_found();
        town.client().get(&reset).await.ok();
    }

    async fn two_who_press_the_button_at_once_do_not_both_come_in(town: Town) {
        town.person("ada").await;
        town.client().post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        let link = link(&town, &email("ada")).await;
        let (one, two) = (town.client(), town.client());
        let (first, second) = tokio::join!(one.post(&link, &[]), two.post(&link, &[]));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404]);
    }

    async fn a_mailbox_is_not_flooded(town: Town) {
        town.person("ada").await;
        for _ in 0..8 {
            town.client().post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        }
        town.work().await;
        assert_eq!(town.inbox(&email("ada")).await.len(), 5);
        town.advance(Duration::minutes(61));
        town.client().post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        assert_eq!(town.inbox(&email("ada")).await.len(), 6);
    }

    async fn a_new_password_ends_every_other_sign_in(town: Town) {
        let ada = town.person_with_password("ada").await;
        let phone = town.sign_in(ada.id()).await;
        let other = town.person("ben").await;
        town.client().post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        let sign_in_link = link(&town, &email("ada")).await;
        town.advance(Duration::minutes(1));
        town.client().post("/password-reset", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        let reset = &link(&town, &email("ada")).await;

        let desk = town.client();
        let page = desk.post(reset, &[("password", "short")]).await.unprocessable();
        assert_eq!(page.header("cache-control"), Some("no-store"));
        let new = "green herons over Bruges";
        assert_eq!(desk.post(reset, &[("password", new)]).await.see_other(), "/account");

        assert_eq!(name_of(&desk).await.as_deref(), Some("ada"));
        assert_eq!(name_of(&ada).await, None);
        assert_eq!(name_of(&phone).await, None);
        assert_eq!(name_of(&other).await.as_deref(), Some("ben"));
        town.client().get(&sign_in_link).await.not_found();
        town.client().post(reset, &[("password", new)]).await.not_found();
        town.client().post("/sign-in", &credentials(&email("ada"), PASSWORD)).await.unprocessable();
        town.client().post("/sign-in", &credentials(&email("ada"), new)).await.see_other();
        assert_eq!(subjects(&town, &email("ada")).await.last().map(String::as_str), Some("Your password was changed"));

        // Knowing the old one, the same from inside: this browser goes on.
        let fields = |old| [("password", old), ("new_password", PASSWORD)];
        phone.post("/account/password", &fields(new)).await.sign_in();
        desk.post("/account/password", &fields("a wrong password")).await.unprocessable();
        desk.post("/account/password", &[("password", new), ("new_password", "1234567890")]).await.unprocessable();
        let tablet = town.sign_in(ada.id()).await;
        desk.post("/account/password", &fields(new)).await.see_other();
        assert_eq!(name_of(&desk).await.as_deref(), Some("ada"));
        assert_eq!(name_of(&tablet).await, None);
    }

    async fn a_reset_verifies_and_shuts_out_who_signed_up_first(town: Town) {
        let attackers = signs_up(&town, &email("victim")).await;
        town.client().post("/password-reset", &[("email", &email("victim"))]).await.ok();
        town.work().await;
        let victim = town.client();
        let reset = link(&town, &email("victim")).await;
        victim.post(&reset, &[("password", "a sentence of my own")]).await.see_other();
        assert!(name_of(&victim).await.is_some());
        town.client().post(&attackers, &[("password", PASSWORD)]).await.not_found();
        town.client().post("/sign-in", &credentials(&email("victim"), PASSWORD)).await.unprocessable();
    }

    async fn too_many_tries_are_stopped_for_address_and_account(town: Town) {
        town.person_with_password("ada").await;
        let town = Town(town.0.with_settings(|settings| settings.tries_per_minute = 6));
        let from = |n: u8| town.client().from_address(Ipv4Addr::new(192, 0, 2, n));
        let mut wrong = Vec::new();
        for n in 0..4 {
            let answer = from(n).post("/sign-in", &credentials(&email("ada"), "a wrong password")).await;
            wrong.push(answer.status.as_u16());
        }
        assert_eq!(wrong, [422, 422, 429, 429]);
        // Even the right one has to wait, so that guessing on is of no use.
        from(9).post("/sign-in", &credentials(&email("ada"), PASSWORD)).await.is(StatusCode::TOO_MANY_REQUESTS);

        for door in ["/sign-up", "/sign-in/link", "/password-reset", "/verification"] {
            let mut answers = Vec::new();
            for n in 0..8 {
                let address = format!("somebody-{n}@town.example");
                answers.push(from(77).post(door, &[("email", &address)]).await.status.as_u16());
            }
            assert_eq!(answers[6..], [429, 429], "{door}");
            assert!(answers[..6].iter().all(|status| *status != 429), "{door}");
        }
        let mut guesses = Vec::new();
        for _ in 0..8 {
            guesses.push(from(88).get(&format!("/password-reset/{}", ticket::secret())).await.status.as_u16());
        }
        assert_eq!(guesses, [404, 404, 404, 404, 404, 404, 429, 429]);
    }

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
