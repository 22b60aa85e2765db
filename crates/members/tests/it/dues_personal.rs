//! Dues and the people who had to do with them.

use crate::dues_ground::Dues;
use crate::town::{PASSWORD, Town};
use members::capacity::Role;
use members::dues::credit::credit;
use members::dues::invoice;
use sea_orm::EntityTrait;
use serde_json::json;
use testkit::both;

both! {
    async fn who_leaves_takes_along_what_they_entered_and_stays_on_issued_invoices_only(town: Town) {
        let dues = Dues::open(&town).await;
        let (ghent, oslo) = (dues.member("Ghent", 501).await, dues.member("Oslo", 480).await);
        let bea = town.person_with_password("bea").await;
        town.acts(&bea, &ghent.organisation, Role::Representative).await;
        let path = "/organisations/ghent/dues/procura";
        let fields = [("name", "Stad Gent"), ("country", "BE"), ("email", "Bea@town.example")];
        bea.post(&format!("{path}/billing"), &fields).await.see_other();
        let olga = town.acting("olga", &oslo.organisation, Role::Representative).await;
        let other = [("name", "Oslo kommune"), ("country", "NO"), ("email", "olga@town.example")];
        olga.post("/organisations/oslo/dues/procura/billing", &other).await.see_other();
        let last = (dues.year - 1).to_string();
        bea.post(&format!("{path}/spends"), &[("spend-year", &last), ("spend", "5")]).await.see_other();
        let before = dues.issued(&ghent).await;

        let data = bea.get("/account/data").await.ok().json();
        let kept = &data["account"]["dues"];
        assert_eq!(kept["spends_reported"][0]["amount_minor"], 500);
        assert_eq!(kept["contact_of_members"][0]["party"]["name"], "Stad Gent");
        assert_eq!(kept["contact_of_members"].as_array().map(Vec::len), Some(1));
        assert_eq!(kept["contact_on_invoices"], json!([before.number]));
        bea.post("/account/deletion", &[("password", PASSWORD)]).await.see_other();

        credit(town.store(), &dues.by(), before.id, None, "Again").await.unwrap();
        let after = dues.issued(&ghent).await;
        assert_eq!((after.buyer.party.name.as_str(), after.buyer.party.email.as_str()), ("Stad Gent", ""));
        assert_eq!(dues.issued(&oslo).await.buyer.party.email, "olga@town.example");
        let same = invoice::Entity::find_by_id(before.id).one(town.store().db()).await.unwrap();
        assert_eq!(same.map(|it| it.buyer.party.email.clone()).as_deref(), Some("Bea@town.example"));
    }
}
