//! Who reads which mail, and what of it.

use crate::town::{Town, email};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use store::mail;
use testkit::both;

both! {
    async fn mails_about_accounts_are_for_operators_alone(town: Town) {
        let guild = town.guild("Procura").await;
        let (olga, sam, ada) = (
            town.operator("olga").await,
            town.secretary("sam", &guild).await,
            town.person("ada").await,
        );
        town.client().post("/sign-in/link", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        let letter = town.inbox(&email("ada")).await.remove(0);
        let address = letter.secrets[0].clone();
        assert!(letter.body.contains(&address));

        for (who, client) in [("secretary", &sam), ("owner", &ada)] {
            client.get("/desk/outbox").await.forbidden();
            client.get(&format!("/desk/outbox/{}", letter.id)).await.forbidden();
            assert!(!client.get("/").await.ok().text().contains("/desk/outbox"), "{who}");
        }
        sam.get(&guild.path(&format!("/outbox/{}", letter.id))).await.not_found();
        assert!(!sam.get(&guild.path("/outbox")).await.ok().text().contains("link to sign in"));
        town.client().get("/desk/outbox").await.sign_in();

        assert!(olga.get("/").await.ok().text().contains("/desk/outbox"));
        let list = olga.get("/desk/outbox").await.ok().text();
        assert!(list.contains("Your link to sign in") && list.contains(&email("ada")));
        // No mail server takes it, so somebody has to be able to pass it on.
        let page = olga.get(&format!("/desk/outbox/{}", letter.id)).await.ok().text();
        assert!(page.contains(&address) && page.contains("Pass it on to nobody but"));
    }

    async fn an_operator_reads_no_mail_of_a_network(town: Town) {
        let guild = town.guild("Procura").await;
        let (olga, sam) = (town.operator("olga").await, town.secretary("sam", &guild).await);
        let wish = [("email", email("ada"))];
        town.person("ada").await;
        let wish: Vec<_> = wish.iter().map(|(name, value)| (*name, value.as_str())).collect();
        sam.post(&guild.path("/secretariat"), &wish).await.see_other();

        let letter = town.inbox(&email("ada")).await.remove(0);
        sam.get(&guild.path(&format!("/outbox/{}", letter.id))).await.ok();
        olga.get(&format!("/desk/outbox/{}", letter.id)).await.not_found();
        assert!(!olga.get("/desk/outbox").await.ok().text().contains("secretariat of Procura"));
        olga.get(&guild.path("/outbox")).await.forbidden();
    }

    async fn a_mail_that_left_says_that_its_link_is_hidden(town: Town) {
        let olga = town.operator("olga").await;
        town.person("ada").await;
        town.client().post("/password-reset", &[("email", &email("ada"))]).await.ok();
        town.work().await;
        let letter = town.inbox(&email("ada")).await.remove(0);
        let address = letter.secrets[0].clone();
        // As the job that sends it leaves it behind.
        let sent = mail::Model { sent_at: Some(town.now()), ..letter.masked() };
        sent.clone().into_active_model().reset_all().update(town.store().db()).await.unwrap();

        let page = olga.get(&format!("/desk/outbox/{}", sent.id)).await.ok().text();
        assert!(!page.contains(&address) && page.contains(mail::MASK));
        assert!(page.contains("The personal link in this mail is hidden"));
    }

    async fn who_asks_for_a_link_learns_that_no_mail_server_takes_it(town: Town) {
        let page = town
            .client()
            .post("/password-reset", &[("email", "nobody@town.example")])
            .await
            .ok()
            .text();
        assert!(page.contains("The mail waits in the house") && page.contains("Mails of the house"));
    }

    async fn a_secret_stands_in_no_table_but_in_the_mail_that_waits(town: Town) {
        let ada = town.person("ada").await;
        ada.post("/account/deletion/link", &[]).await.ok();
        for door in ["/sign-in/link", "/password-reset"] {
            town.client().post(door, &[("email", &email("ada"))]).await.ok();
        }
        town.work().await;
        let letters = town.inbox(&email("ada")).await;
        assert_eq!(letters.len(), 3);
        let secrets: Vec<_> = letters
            .iter()
            .map(|letter| letter.secrets[0].rsplit('/').next().unwrap().to_owned())
            .collect();
        mail::Entity::update_many()
            .col_expr(mail::Column::Body, Expr::value(""))
            .col_expr(mail::Column::Secrets, Expr::value(store::Json(Vec::<String>::new())))
            .filter(mail::Column::ToAddress.eq(email("ada")))
            .exec(town.store().db())
            .await
            .unwrap();

        let mut rows = Vec::new();
        let tables = store::Archive(web::Room::tables(&town.house.rooms));
        tables
            .dump(town.store(), &mut |table, row| {
                rows.push(format!("{table} {row}"));
                Ok(())
            })
            .await
            .unwrap();
        assert!(rows.iter().any(|row| row.contains("entry_link")));
        let download = ada.get("/account/data").await.ok().text();
        for secret in &secrets {
            assert!(!rows.iter().any(|row| row.contains(secret)));
            assert!(!download.contains(secret));
        }
    }
}
