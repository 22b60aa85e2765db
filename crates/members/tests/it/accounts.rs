//! Coming in, staying, leaving.

use crate::town::{Citizen, PASSWORD, Town, email};
use axum::http::StatusCode;
use chrono::Duration;
use members::capacity::{self, Role};
use members::{organisation, person, sign_in};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::net::Ipv4Addr;
use store::{Json, record};
use testkit::{Answer, Client, both};
use uuid::Uuid;
use vocabulary::{Country, Language, Languages, Translated};
use web::ticket;

/// The form of somebody who signs up.
pub fn wish<'a>(email: &'a str, password: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("name", "Ada <b>Lovelace</b>"),
        ("email", email),
        ("password", password),
        ("language", "en"),
        ("time_zone", "Europe/Brussels"),
    ]
}

pub fn credentials<'a>(email: &'a str, password: &'a str) -> [(&'a str, &'a str); 2] {
    [("email", email), ("password", password)]
}

/// Subjects of the letters to an address, oldest first.
pub async fn subjects(town: &Town, address: &str) -> Vec<String> {
    town.inbox(address)
        .await
        .into_iter()
        .map(|letter| letter.subject)
        .collect()
}

/// The path of the link in the last letter to an address.
pub async fn link(town: &Town, address: &str) -> String {
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
pub async fn signs_up(town: &Town, address: &str) -> String {
    town.client()
        .post("/sign-up", &wish(address, PASSWORD))
        .await
        .ok();
    link(town, address).await
}

/// What `GET /api/v1/account` says of whoever asks.
pub async fn name_of(client: &Client) -> Option<String> {
    let answer = client.get("/api/v1/account").await;
    (answer.status == StatusCode::OK)
        .then(|| answer.json()["name"].as_str().unwrap_or("").to_owned())
}

pub async fn kinds(town: &Town) -> Vec<String> {
    let records = record::Entity::find()
        .all(town.store().db())
        .await
        .expect("the log");
    let mut kinds: Vec<String> = records.into_iter().map(|record| record.kind).collect();
    kinds.sort();
    kinds
}

pub async fn row(town: &Town, id: Uuid) -> person::Model {
    person::Entity::find_by_id(id)
        .one(town.store().db())
        .await
        .expect("a database")
        .expect("a person")
}

/// An organisation that `citizen` administers.
pub async fn organisation_of(town: &Town, citizen: &Citizen, name: &str) -> organisation::Model {
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
pub fn same(one: &Answer, two: &Answer, replace: (&str, &str)) {
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
}
