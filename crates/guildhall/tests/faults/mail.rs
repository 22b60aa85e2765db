//! A mail server that is not there.

use crate::ground::{EVENT, Ground, readiness, say, status, until};
use crate::mail_server::MailServer;
use crate::outside::program::Program;
use crate::outside::wire::apply;
use std::time::Duration;
use store::mail;

#[tokio::test]
async fn letters_wait_for_a_mail_server_that_is_away_and_leave_when_it_is_back() {
    let port = {
        let once = MailServer::start(0);
        once.port
    };
    let ground = Ground::new();
    let mut command = ground.command();
    command.args(MailServer::settings(port));
    let house = Program::open(command);

    let application = say(house.address, &apply(EVENT, "ada@example.org"))
        .await
        .unwrap();
    assert_eq!(application.status, 201, "{application:?}");
    until(Duration::from_secs(10), "an attempt", async || {
        house.log().contains("will be tried again")
    })
    .await;
    let (ready, why) = readiness(house.address).await;
    assert_eq!(
        (ready, &why["ready"], why.get("database")),
        (503, &false.into(), None)
    );
    assert!(!why["mail"].as_str().unwrap().is_empty());
    assert_eq!(status(house.address, "/events").await, 200);

    let server = MailServer::start(port);
    let to_ada = async || {
        let letters = server.letters();
        letters
            .iter()
            .filter(|letter| letter["to"][0] == "ada@example.org")
            .count()
    };
    until(Duration::from_secs(25), "the letter", async || {
        to_ada().await > 0
    })
    .await;
    assert_eq!(readiness(house.address).await.0, 200);
    assert_eq!(to_ada().await, 1);
    // What is kept of a letter that left is no way in for whoever reads it.
    let letters = server.letters();
    let sent = letters
        .iter()
        .find(|letter| letter["to"][0] == "ada@example.org");
    let body = sent.unwrap()["body"].as_str().unwrap();
    assert!(body.contains("/applications/"), "{body}");
    until(Duration::from_secs(5), "the mask", async || {
        let kept = letter_to(&ground, "ada@example.org").await;
        kept.is_masked() && !kept.body.contains("/applications/")
    })
    .await;
    let attempts = attempts_for(&ground, "ada@example.org").await;
    let ended = attempts
        .iter()
        .filter(|attempt| attempt.ended_at.is_some())
        .count();
    assert!(
        attempts.len() >= 2 && ended + 1 >= attempts.len(),
        "{attempts:?}"
    );
}

async fn letter_to(ground: &Ground, address: &str) -> mail::Mail {
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    let store = ground.store().await;
    let letters = mail::Entity::find()
        .filter(mail::Column::ToAddress.eq(address))
        .all(store.db())
        .await
        .unwrap();
    let [letter] = <[mail::Mail; 1]>::try_from(letters).unwrap();
    letter
}

async fn attempts_for(ground: &Ground, address: &str) -> Vec<mail::attempt::Model> {
    let letter = letter_to(ground, address).await;
    let store = ground.store().await;
    mail::attempts(&store, letter.id).await.unwrap()
}
