//! `kill -9` in the middle of it: what was promised is there, and nothing twice.

use crate::ground::{EVENT, Ground, until};
use crate::mail_server::MailServer;
use crate::outside::program::Program;
use crate::outside::wire::{Wire, apply};
use events::{application, event};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use store::{Store, job, mail};
use testkit::Database;

const CONNECTIONS: usize = 24;
/// Enough for places, wait list and letters to be under way all at once.
const KILLED_AFTER: usize = 120;

testkit::both! {
    async fn what_was_promised_is_there_after_a_kill_and_each_letter_leaves_once(database: Database) {
        let ground = Ground::on(&database.url);
        let mail_server = MailServer::start(0);
        let open = || {
            let mut command = ground.command();
            command.args(MailServer::settings(mail_server.port));
            Program::open(command)
        };
        let house = open();
        let store = ground.store().await;

        let promised = Arc::new(AtomicUsize::new(0));
        let visitors: Vec<_> = (0..CONNECTIONS)
            .map(|visitor| tokio::spawn(apply_until_cut_off(house.address, visitor, promised.clone())))
            .collect();
        until(Duration::from_secs(60), "promises", async || promised.load(Ordering::Relaxed) >= KILLED_AFTER).await;
        house.kill();
        let mut receipts = BTreeMap::new();
        for visitor in visitors {
            receipts.extend(visitor.await.unwrap());
        }
        let half_done = unfinished_attempts(&store).await;
        let _house = open();

        let kept = applications(&store).await;
        let kept_ids: BTreeSet<String> = kept.iter().map(|one| one.id.to_string()).collect();
        let lost: Vec<_> = receipts.iter().filter(|(_, id)| !kept_ids.contains(*id)).collect();
        assert!(receipts.len() >= KILLED_AFTER && lost.is_empty(), "of {} lost {lost:?}", receipts.len());
        let addresses: BTreeSet<&str> = kept.iter().map(|one| one.email.as_str()).collect();
        assert_eq!(addresses.len(), kept.len());
        assert_counted(&store, &kept).await;

        // What the killed program had taken up would be tried again after two minutes.
        let tx = store.begin(store::Actor::System).await.unwrap();
        job::Entity::update_many()
            .col_expr(job::Column::LeasedUntil, Expr::value(tx.now()))
            .exec(tx.db())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        until(Duration::from_secs(60), "an empty outbox", async || waiting(&store).await == 0).await;
        assert_each_letter_once(&store, &mail_server, kept.len(), half_done).await;
    }
}

/// Applies again and again under new addresses. Gives the receipts: address and key.
async fn apply_until_cut_off(
    house: SocketAddr,
    visitor: usize,
    promised: Arc<AtomicUsize>,
) -> Vec<(String, String)> {
    let mut receipts = Vec::new();
    let mut wire = Wire::open(house).await.unwrap();
    for turn in 0.. {
        let email = format!("visitor-{visitor}-{turn}@example.org");
        let Ok(answer) = wire.ask(&apply(EVENT, &email)).await else {
            break;
        };
        assert_eq!(answer.status, 201, "{}", answer.text());
        receipts.push((email, answer.json()["id"].as_str().unwrap().to_owned()));
        promised.fetch_add(1, Ordering::Relaxed);
    }
    receipts
}

async fn the_event(store: &Store) -> event::Model {
    event::Entity::find()
        .filter(event::Column::Slug.eq(EVENT))
        .one(store.db())
        .await
        .unwrap()
        .unwrap()
}

async fn applications(store: &Store) -> Vec<application::Model> {
    let event = the_event(store).await;
    application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .all(store.db())
        .await
        .unwrap()
}

/// The counters of the event say what is there.
async fn assert_counted(store: &Store, kept: &[application::Model]) {
    let event = the_event(store).await;
    let count = |status| kept.iter().filter(|one| one.status == status).count();
    let is = (
        count(application::Status::Accepted),
        count(application::Status::Waitlisted),
        kept.len(),
    );
    let counted = [event.accepted, event.waitlisted, event.issued]
        .map(|number| usize::try_from(number).unwrap());
    assert_eq!(is, counted.into());
    assert_eq!(is.0, 50);
}

async fn waiting(store: &Store) -> u64 {
    mail::Entity::find()
        .filter(mail::Column::SentAt.is_null())
        .count(store.db())
        .await
        .unwrap()
}

/// Letters that were being handed over when the program was killed.
async fn unfinished_attempts(store: &Store) -> BTreeSet<String> {
    let unfinished = mail::attempt::Entity::find()
        .filter(mail::attempt::Column::EndedAt.is_null())
        .all(store.db())
        .await
        .unwrap();
    unfinished
        .into_iter()
        .map(|attempt| attempt.mail_id.to_string())
        .collect()
}

/// The server took each letter once; one that it may have had before the kill was offered again under
/// the same Message-ID, and the log of attempts has no end for the first offer.
async fn assert_each_letter_once(
    store: &Store,
    server: &MailServer,
    applications: usize,
    half_done: BTreeSet<String>,
) {
    let letters = mail::Entity::find().all(store.db()).await.unwrap();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for letter in server.letters() {
        *taken
            .entry(letter["message_id"].as_str().unwrap().to_owned())
            .or_default() += 1;
    }
    assert!(letters.len() >= applications);
    assert_eq!(taken.len(), letters.len());
    for letter in letters {
        let id = letter.id.to_string();
        let copies = taken
            .iter()
            .find(|(message, _)| message.contains(&id))
            .map_or(0, |(_, copies)| *copies);
        let is_explained = copies == 1 || (copies == 2 && half_done.contains(&id));
        assert!(
            is_explained,
            "{} was taken {copies} times",
            letter.to_address
        );
    }
}
