//! The room from outside: through its pages, feeds and API, on both databases.

mod town;

testkit::both! {
    async fn an_event_can_be_put_into_the_house(town: town::Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        town.buyer("Ben", &network).await;
        town.event("training", &network).on("2026-03-12", "09:00", "16:00").announced().await;
        ada.get("/about").await.ok();
    }
}
