//! How the house says no: as a page, and as problem details.

use crate::town::Town;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use serde_json::Value;
use testkit::both;

both! {
    async fn each_no_has_its_status_and_its_sentence(town: Town) {
        let reader = town.0.client();
        for (how, status, sentence) in [
            ("forbidden", 403, "This is not for you to do"),
            ("too-many", 429, "Too many tries"),
            ("unavailable", 503, "Not possible right now"),
            ("malformed", 400, "That was not understood"),
            ("fault", 500, "Something went wrong here"),
            ("panic", 500, "Something went wrong here"),
            ("anything", 404, "Nothing is here"),
        ] {
            let page = reader.get(&format!("/fails/{how}")).await;
            assert_eq!(page.status.as_u16(), status, "{how}");
            assert!(page.text().contains(sentence), "{how}");
            let problem = reader.get(&format!("/api/v1/fails/{how}")).await;
            assert_eq!(problem.status.as_u16(), status, "{how}");
            assert_eq!(problem.headers[header::CONTENT_TYPE], "application/problem+json", "{how}");
            let problem = problem.json();
            assert_eq!((&problem["status"], &problem["title"]), (&Value::from(status), &Value::from(sentence)));
        }
    }

    async fn a_fault_tells_its_number_and_nothing_else(town: Town) {
        let answer = town.0.client().get_json("/api/v1/fails/fault").await;
        let text = answer.text();
        assert!(!text.contains("secret of the machine"), "{text}");
        assert!(answer.json()["fault"].is_string());
    }

    async fn who_has_to_sign_in_is_led_there_and_back(town: Town) {
        let to = town.0.client().get("/fails/sign-in?a=1&b=2").await.see_other();
        assert_eq!(to, "/sign-in?next=%2Ffails%2Fsign-in%3Fa%3D1%26b%3D2");
        let problem = town.0.client().get("/api/v1/fails/sign-in").await;
        assert_eq!(problem.status, StatusCode::UNAUTHORIZED);
        assert!(problem.headers.contains_key(header::WWW_AUTHENTICATE));
    }

    async fn a_body_that_is_no_form_or_too_large_is_refused(town: Town) {
        let reader = town.0.client();
        let form = || {
            reader
                .request(Method::POST, "/quiet")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        };
        let broken = reader.send(form(), Body::from(vec![0xff, 0xfe])).await;
        assert_eq!(broken.status, StatusCode::BAD_REQUEST);
        let huge = reader.send(form(), Body::from(vec![b'a'; 10 * 1024 * 1024])).await;
        assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(huge.text().contains("Too large"));
        let wrong = reader.send(reader.request(Method::DELETE, "/quiet"), Body::empty()).await;
        assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED);
        reader.post("/quiet", &[("name", "Ada")]).await.see_other();
    }

    async fn a_refusal_speaks_the_language_of_the_reader(town: Town) {
        let page = town.0.client().get("/fi/nowhere").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.text().contains(r#"<html lang="fi""#));
    }
}
