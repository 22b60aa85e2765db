//! Materials: who may have them, what is taken, and how it is given out.

use crate::town::{Neighbour, Town, english, members_of};
use events::{event, material};
use sea_orm::{EntityTrait, QueryOrder};
use testkit::{Answer, Upload};
use web::Audience;

const PDF: &[u8] = b"%PDF-1.7\nslides";

fn pdf<'a>(name: &'a str) -> Upload<'a> {
    Upload {
        field: "file",
        name,
        media_type: "application/pdf",
        bytes: PDF,
    }
}

async fn upload(desk: &Neighbour, audience: &str, file: Upload<'_>) -> Answer {
    let fields = [
        ("title", "Slides"),
        ("language", "en"),
        ("session", ""),
        ("audience", audience),
    ];
    desk.post_multipart("/events/training/materials", &fields, &[file])
        .await
}

async fn materials(town: &Town) -> Vec<material::Model> {
    let all = material::Entity::find()
        .order_by_asc(material::Column::Id)
        .all(town.store().db());
    all.await.expect("materials")
}

fn path(material: &material::Model) -> String {
    format!("/events/training/materials/{}", material.id)
}

testkit::both! {
    async fn what_is_for_participants_is_nothing_to_anybody_else(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let (ben, cleo) = (town.buyer("Ben", &network).await, town.buyer("Cleo", &network).await);
        let event = town.event("training", &network).announced().await;
        let link = town.participant(&event, "Dora").await;
        town.applicant(&event, "Ben", |row| row.person_id = Some(ben.id)).await;
        let declined = town
            .applicant(&event, "Emil", |row| {
                (row.status, row.told) = (events::application::Status::Declined, events::application::Status::Declined);
            })
            .await;
        upload(&ada, "participants", pdf("slides.pdf")).await.see_other();
        let material = materials(&town).await.remove(0);

        for given in [
            ada.get(&path(&material)).await.ok(),
            ben.get(&path(&material)).await.ok(),
            town.client().get(&link.path(&format!("/materials/{}", material.id))).await.ok(),
        ] {
            assert_eq!(given.body, PDF);
            assert_eq!(given.header("content-type"), Some("application/pdf"));
            assert_eq!(
                given.header("content-disposition"),
                Some("attachment; filename=\"slides.pdf\"; filename*=UTF-8''slides.pdf")
            );
            assert_eq!(given.header("x-content-type-options"), Some("nosniff"));
            assert_eq!(given.header("cache-control").map(|value| value.contains("no-store")), Some(true));
        }
        town.client().get(&path(&material)).await.not_found();
        cleo.get(&path(&material)).await.not_found();
        town.client().get(&declined.path(&format!("/materials/{}", material.id))).await.not_found();
        town.client().get(&format!("/applications/guessed/materials/{}", material.id)).await.not_found();

        assert!(ben.get("/events/training/materials").await.ok().text().contains("Slides"));
        assert!(!cleo.get("/events/training/materials").await.ok().text().contains("Slides"));
        assert!(!town.client().get("/events/training").await.ok().text().contains("Slides"));
    }

    async fn what_is_for_members_is_nothing_to_visitors_nor_to_participants_who_are_none(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let ben = town.buyer("Ben", &network).await;
        let event = town.event("training", &network).announced().await;
        let link = town.participant(&event, "Dora").await;
        upload(&ada, &members_of(&network).to_string(), pdf("slides.pdf")).await.see_other();
        upload(&ada, "everyone", pdf("flyer.pdf")).await.see_other();
        let [members, everyone] = materials(&town).await.try_into().expect("two materials");

        ben.get(&path(&members)).await.ok();
        town.client().get(&path(&members)).await.not_found();
        town.client().get(&link.path(&format!("/materials/{}", members.id))).await.not_found();
        town.client().get(&path(&everyone)).await.ok();
        town.client().get(&link.path(&format!("/materials/{}", everyone.id))).await.ok();
    }

    async fn a_material_of_an_event_that_one_may_not_see_is_not_there(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let ben = town.buyer("Ben", &network).await;
        town.event("training", &network).seen_by(members_of(&network)).announced().await;
        town.event("other", &network).announced().await;
        upload(&ada, "everyone", pdf("flyer.pdf")).await.see_other();
        let material = materials(&town).await.remove(0);

        ben.get(&path(&material)).await.ok();
        town.client().get(&path(&material)).await.not_found();
        ben.get(&format!("/events/other/materials/{}", material.id)).await.not_found();
    }

    async fn a_session_that_one_may_not_know_is_not_named_beside_its_slides(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town
            .event("training", &network)
            .on("2026-03-12", "09:00", "16:00")
            .session("10:00", "11:00", "Members' working session", &members_of(&network))
            .announced()
            .await;
        let sessions = events::session::Entity::find().all(town.store().db()).await.expect("sessions");
        assert_eq!(sessions[0].event_id, event.id);
        let session = sessions[0].id.to_string();
        let fields = [("title", "Slides"), ("language", "en"), ("session", &*session), ("audience", "everyone")];
        ada.post_multipart("/events/training/materials", &fields, &[pdf("a.pdf")]).await.see_other();

        let visitor = town.client().get("/events/training/materials").await.ok().text();
        assert!(visitor.contains("Slides") && !visitor.contains("working session"), "{visitor}");
        assert!(ada.get("/events/training/materials").await.ok().text().contains("working session"));
    }

    async fn a_file_in_disguise_is_refused_and_nothing_is_kept(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        town.event("training", &network).announced().await;
        let html = b"<!doctype html><script>alert(document.cookie)</script>";
        let sent = |name, bytes| Upload { field: "file", name, media_type: "application/pdf", bytes };

        let disguised = upload(&ada, "everyone", sent("slides.pdf", html)).await.unprocessable();
        assert!(disguised.text().contains("The content of this file is not what its name says."));
        // What was typed is still there.
        assert!(disguised.text().contains("value=\"Slides\""));
        for name in ["slides.html", "slides.svg", "slides.pdf.exe", "slides", ".pdf"] {
            let unknown = upload(&ada, "everyone", sent(name, PDF)).await.unprocessable();
            assert!(unknown.text().contains("Files of this kind are not given out."), "{name}");
        }
        let nothing = upload(&ada, "everyone", sent("slides.pdf", b"")).await.unprocessable();
        assert!(nothing.text().contains("Choose a file that is not empty."));

        assert!(materials(&town).await.is_empty());
        assert!(files(&town).await.is_empty());
    }

    async fn a_name_that_is_a_path_loses_it_and_keeps_its_letters(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        town.event("training", &network).announced().await;
        for name in ["../../../etc/päätös.pdf", "C:\\Users\\ada\\päätös.pdf"] {
            upload(&ada, "everyone", pdf(name)).await.see_other();
        }

        for material in materials(&town).await {
            assert_eq!(material.file_name, "päätös.pdf");
            assert_eq!(material.file_key, format!("materials/{}", material.id));
            assert_eq!(
                town.client().get(&path(&material)).await.ok().header("content-disposition"),
                Some("attachment; filename=\"p--t-s.pdf\"; filename*=UTF-8''p%C3%A4%C3%A4t%C3%B6s.pdf")
            );
        }
    }

    async fn a_file_that_is_too_large_is_refused_while_it_comes_in(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        town.event("training", &network).announced().await;
        let largest = town.max_upload_bytes();
        let mut bytes = PDF.to_vec();
        bytes.resize(largest, b' ');
        upload(&ada, "everyone", Upload { bytes: &bytes, ..pdf("a.pdf") }).await.see_other();
        bytes.push(b' ');
        upload(&ada, "everyone", Upload { bytes: &bytes, ..pdf("a.pdf") }).await.is(axum::http::StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(materials(&town).await.len(), 1);

        // A form that hides its size in fields rather than in the file.
        let text = "x".repeat(70_000);
        let fields = [("title", &*text), ("audience", "everyone")];
        ada.post_multipart("/events/training/materials", &fields, &[pdf("a.pdf")])
            .await
            .is(axum::http::StatusCode::PAYLOAD_TOO_LARGE);
    }

    async fn only_the_desk_uploads_and_removes(town: Town) {
        let network = town.network("procura").await;
        let other = town.network("big-buyers").await;
        let (ada, eve) = (town.secretary("Ada", &network).await, town.secretary("Eve", &other).await);
        let ben = town.buyer("Ben", &network).await;
        town.event("training", &network).announced().await;
        upload(&eve, "everyone", pdf("a.pdf")).await.forbidden();
        upload(&ben, "everyone", pdf("a.pdf")).await.forbidden();
        town.client().post_multipart("/events/training/materials", &[], &[pdf("a.pdf")]).await.sign_in();
        assert!(materials(&town).await.is_empty());

        upload(&ada, "everyone", pdf("a.pdf")).await.see_other();
        let material = materials(&town).await.remove(0);
        let removal = format!("{}/removal", path(&material));
        eve.post(&removal, &[]).await.forbidden();
        ben.post(&removal, &[]).await.forbidden();
        town.client().get(&path(&material)).await.ok();

        ada.post(&removal, &[]).await.see_other();
        town.client().get(&path(&material)).await.not_found();
        ada.post(&removal, &[]).await.not_found();
        town.work().await;
        assert!(files(&town).await.is_empty());
    }

    async fn titles_are_text_and_the_default_audience_is_chosen_by_nobody(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        town.event("training", &network).with(|event: &mut event::Model| event.title = english("<b>")).announced().await;
        let fields = [("title", "<script>alert(1)</script>"), ("language", "en"), ("audience", "everyone")];
        ada.post_multipart("/events/training/materials", &fields, &[pdf("a.pdf")]).await.see_other();
        let shown = town.client().get("/events/training/materials").await.ok().text();
        assert!(shown.contains("&#60;script&#62;alert(1)") && !shown.contains("<script>alert"), "{shown}");

        upload(&ada, "", pdf("a.pdf")).await.unprocessable();
        upload(&ada, &Audience::Secretariat(uuid::Uuid::now_v7()).to_string(), pdf("a.pdf")).await.unprocessable();
        assert_eq!(materials(&town).await.len(), 1);
    }
}

async fn files(town: &Town) -> Vec<String> {
    use futures::TryStreamExt;
    town.store()
        .files()
        .keys()
        .try_collect()
        .await
        .expect("the file store")
}
