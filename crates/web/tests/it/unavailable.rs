//! A database that cannot be written to: reading goes on, writing says "not now", and so does
//! `/readyz`.

use crate::town::Town;
use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, DbBackend, TransactionTrait};
use store::Store;

/// Lets every connection of the store read only, as a full disk or a standby server would.
async fn only_let_read(store: &Store) {
    let on = match store.db().get_database_backend() {
        DbBackend::Postgres => "SET SESSION default_transaction_read_only = on",
        _ => "PRAGMA query_only = ON",
    };
    let mut connections = Vec::new();
    // All of them at once, so that none is met twice.
    for _ in 0..testkit::CONNECTIONS {
        let connection = store.db().begin().await.expect("a connection");
        connection.execute_unprepared(on).await.expect("a setting");
        connections.push(connection);
    }
    for connection in connections {
        connection.commit().await.expect("a setting that stays");
    }
}

testkit::both! {
    async fn a_database_that_only_lets_itself_be_read_is_said_to_be_out_of_reach(town: Town) {
        let Town(house) = town;
        let visitor = house.client();
        assert_eq!(visitor.post("/bell", &[]).await.see_other(), "/about");
        assert_eq!(visitor.get("/readyz").await.ok().json()["ready"], true);

        only_let_read(house.store()).await;

        visitor.get("/").await.ok();
        house.store().pending(&[]).await.expect("reading goes on");
        let refused = visitor.post("/bell", &[]).await.is(StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(refused.header("retry-after"), Some("30"));
        assert!(refused.text().contains("<html"), "a page, not a bare word: {}", refused.text());
        let readiness = visitor.get("/readyz").await.is(StatusCode::SERVICE_UNAVAILABLE).json();
        assert_eq!(readiness["ready"], false);
        assert!(readiness["database"].as_str().unwrap().to_lowercase().contains("read"), "{readiness}");
    }
}
