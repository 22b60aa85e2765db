//! The door: language, forgery, light and dark, what is said once.

use crate::town::Town;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use testkit::both;

both! {
    async fn a_language_in_the_address_is_answered_and_remembered(town: Town) {
        let reader = town.0.client().in_language("de;q=0.4, fr;q=0.9");
        assert_eq!(reader.get("/bell").await.text(), "0 in fr");
        assert_eq!(reader.get("/sv/bell").await.text(), "0 in sv");
        assert_eq!(reader.get("/bell").await.text(), "0 in sv");
        assert_eq!(town.0.client().in_language("xx").get("/bell").await.text(), "0 in en");
        assert_eq!(town.0.client().get("/mt/bell").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_form_on_another_site_changes_nothing(town: Town) {
        let reader = town.0.client();
        let request = || {
            axum::http::Request::builder().method(Method::POST).uri("/bell").header(header::HOST, "house.test")
        };
        let forgeries = [
            request().header("sec-fetch-site", "cross-site"),
            request().header("sec-fetch-site", "same-site"),
            request().header(header::ORIGIN, "https://elsewhere.example"),
        ];
        for forged in forgeries {
            assert_eq!(reader.send(forged, Body::empty()).await.status, StatusCode::FORBIDDEN);
        }
        assert_eq!(town.0.store().generation(), 0);

        reader.post("/bell", &[]).await.see_other();
        assert_eq!(town.0.store().generation(), 1);
    }

    async fn what_happened_is_said_on_the_next_page_and_not_again(town: Town) {
        let reader = town.0.client();
        reader.post("/bell", &[]).await.see_other();
        let said = |html: String| html.contains(r#"role="status""#);
        assert!(said(reader.get("/about").await.text()));
        assert!(!said(reader.get("/about").await.text()));
    }

    async fn a_key_that_no_room_knows_is_not_said(town: Town) {
        let reader = town.0.client().with_cookie("guildhall-flash", "<script>");
        assert!(!reader.get("/about").await.text().contains("<script>"));
    }

    async fn the_choice_of_light_and_dark_is_kept_and_leads_nowhere_else(town: Town) {
        let reader = town.0.client();
        for away in ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"] {
            let to = reader.post("/scheme", &[("scheme", "dark"), ("back", away)]).await.see_other();
            assert_eq!(to, "/");
        }
        assert!(reader.get("/about").await.text().contains(r#"data-color-scheme="dark""#));
    }

    async fn who_answers_for_the_house_is_named(town: Town) {
        let nobody = town.0.client().get("/about").await.text();
        assert!(nobody.contains("has not said yet who answers"), "{nobody}");
        let settings = web::Settings {
            contact: Some("Data <officer>, privacy@house.test".to_owned()),
            ..town.0.house.settings.clone()
        };
        let named = with(&town, settings).get("/about").await.text();
        assert!(named.contains("Data &#60;officer&#62;, privacy@house.test"), "{named}");
    }

    async fn every_answer_is_guarded(town: Town) {
        for path in ["/", "/about", "/nowhere", "/fails/fault", "/api/v1/openapi.json"] {
            let answer = town.0.client().get(path).await;
            let policy = answer.headers.get("content-security-policy").unwrap().to_str().unwrap();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(answer.headers["x-content-type-options"], "nosniff", "{path}");
        }
    }

    async fn health_is_for_machines(town: Town) {
        assert_eq!(town.0.client().get("/healthz").await.text(), "ok\n");
        assert_eq!(town.0.client().get("/readyz").await.json(), serde_json::json!({ "ready": true }));
        let stranger = town.0.client().from_address([192, 0, 2, 1]);
        assert_eq!(stranger.get("/metrics").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_page_that_was_kept_is_dropped_by_any_change(town: Town) {
        let client = with_cache(&town);
        assert_eq!(client.get("/bell").await.text(), "0 in en");
        assert_eq!(client.get("/bell").await.text(), "0 in en");
        client.post("/quiet", &[]).await.see_other();
        client.post("/bell", &[]).await.see_other();
        assert_eq!(client.get("/bell").await.text(), "1 in en");
        assert_eq!(client.get("/fi/bell").await.text(), "1 in fi");
    }

    async fn a_page_that_was_kept_is_packed_only_for_those_who_take_it_so(town: Town) {
        let client = with_cache(&town);
        for (takes, packed) in [("br, gzip", true), ("gzip;q=0, identity", false), ("", false), ("gzip", true)] {
            let request = client.request(Method::GET, "/about").header(header::ACCEPT_ENCODING, takes);
            let answer = client.send(request, Body::empty()).await;
            assert_eq!(answer.headers.contains_key(header::CONTENT_ENCODING), packed, "{takes}");
        }
    }
}

/// A visitor of the same house with its cache.
fn with_cache(town: &Town) -> testkit::Client {
    let settings = web::Settings {
        cache: true,
        ..town.0.house.settings.clone()
    };
    with(town, settings)
}

/// A visitor of the same house with other settings.
fn with(town: &Town, settings: web::Settings) -> testkit::Client {
    let house = web::House::new(
        town.0.store().clone(),
        town.0.house.rooms.clone(),
        town.0.house.index.clone(),
        settings,
        |_, _| Box::pin(async { Ok(None) }),
    );
    testkit::Client::of(web::router(house))
}
