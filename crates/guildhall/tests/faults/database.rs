//! A PostgreSQL that is not there.

use crate::ground::{EVENT, Ground, readiness, say, until};
use crate::outside::program::{Program, refused};
use crate::outside::wire::{apply, get};
use crate::proxy::Proxy;
use std::time::{Duration, Instant};
use testkit::Database;
use url::Url;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_goes_away_is_reported_and_work_goes_on_when_it_is_back() {
    let database = Database::postgres().await;
    let url = Url::parse(&database.url).unwrap();
    let mut proxy = Proxy::to(&url);
    let ground = Ground::on(&proxy.database_url(&url));

    // It starts beside us, and later than us.
    let command = ground.command();
    let opening = tokio::task::spawn_blocking(move || Program::open(command));
    tokio::time::sleep(Duration::from_secs(9)).await;
    proxy.mend().await;
    let house = opening.await.unwrap();
    assert!(
        house.log().contains("the database does not answer yet"),
        "{}",
        house.log()
    );
    let before = say(house.address, &apply(EVENT, "before@example.org"))
        .await
        .unwrap();
    assert_eq!(before.status, 201, "{before:?}");

    proxy.cut().await;
    let (during, events) = (apply(EVENT, "during@example.org"), get("/events", ""));
    let since = Instant::now();
    let (application, page, (ready, why)) = tokio::join!(
        say(house.address, &during),
        say(house.address, &events),
        readiness(house.address),
    );
    let (application, page) = (application.unwrap(), page.unwrap());
    assert_eq!(
        (application.status, &application.json()["status"]),
        (503, &503.into()),
        "{application:?}"
    );
    assert_eq!(page.status, 503);
    assert!(
        page.body.contains("<h1"),
        "a page that says so: {}",
        page.body
    );
    assert_eq!((ready, &why["ready"]), (503, &false.into()));
    assert!(!why["database"].as_str().unwrap().is_empty());
    assert!(
        since.elapsed() < Duration::from_secs(15),
        "nobody waits for long: {:?}",
        since.elapsed()
    );

    proxy.mend().await;
    until(Duration::from_secs(20), "readiness", async || {
        readiness(house.address).await.0 == 200
    })
    .await;
    let again = async || say(house.address, &during).await.unwrap().status;
    until(Duration::from_secs(10), "an application", async || {
        again().await == 201
    })
    .await;
    let twice = say(house.address, &apply(EVENT, "before@example.org"))
        .await
        .unwrap();
    assert_eq!(
        twice.status, 409,
        "what was kept before is there: {twice:?}"
    );
}

#[tokio::test]
async fn a_database_that_does_not_exist_is_named_at_once_and_its_password_is_not() {
    let database = Database::postgres().await;
    // The socket asks for no password, so any will do.
    let socket = Url::parse(&database.url)
        .unwrap()
        .query()
        .unwrap()
        .to_owned();
    let ground = Ground::on(&format!(
        "postgresql://postgres:hush@localhost/nowhere?{socket}"
    ));

    let (code, said) = refused(ground.command(), Duration::from_secs(20));

    assert_eq!(code, Some(2));
    assert!(
        said.contains("cannot open the database postgresql://"),
        "{said}"
    );
    assert!(
        said.contains("database \"nowhere\" does not exist"),
        "{said}"
    );
    assert!(!said.contains("hush"), "{said}");
}
