//! Papers: what is taken, in which versions, and who may have it.

use crate::town::{Neighbour, Town};
use groups::group::{self, State};
use groups::workspace::papers::{paper, version};
use sea_orm::{EntityTrait, IntoActiveModel, QueryOrder, Set};
use testkit::{Answer, Upload};

const PDF: &[u8] = b"%PDF-1.7\ncriteria";

fn file<'a>(name: &'a str, bytes: &'a [u8]) -> Upload<'a> {
    Upload {
        field: "file",
        name,
        media_type: "text/html",
        bytes,
    }
}

async fn brings(who: &Neighbour, title: &str, circle: &str, upload: Upload<'_>) -> Answer {
    let fields = [("title", title), ("language", "en"), ("circle", circle)];
    who.post_multipart("/groups/food/papers", &fields, &[upload])
        .await
}

async fn papers(town: &Town) -> Vec<paper::Model> {
    let all = paper::Entity::find().order_by_asc(paper::Column::Id);
    all.all(town.store().db()).await.expect("papers")
}

testkit::both! {
    async fn each_paper_is_for_its_own_audience(town: Town) {
        let (ground, ada, ben, _) = town.food().await;
        let cleo = town.buyer("Cleo", &ground.network).await;
        for (title, circle) in [("Own", "group"), ("Core", "core-group"), ("Network", "members"), ("Public", "everyone")] {
            brings(&ada, title, circle, file("criteria.pdf", PDF)).await.see_other();
        }
        // What leaves the group is decided by those who steer it.
        brings(&ben, "Leak", "everyone", file("criteria.pdf", PDF)).await.unprocessable();
        let all = papers(&town).await;
        let visitor = town.client();
        let mut given = Vec::new();
        for paper in &all {
            let path = format!("/groups/food/papers/{}/versions/1", paper.id);
            let mut row = Vec::new();
            for client in [&ada.browser, &ben.browser, &cleo.browser, &visitor] {
                row.push(client.get(&path).await.status.as_u16());
            }
            given.push(row);
        }
        assert_eq!(
            given,
            [
                [200, 200, 404, 404],
                [200, 404, 404, 404],
                [200, 200, 200, 404],
                [200, 200, 200, 200],
            ]
        );
        let shown = visitor.get("/groups/food").await.ok().text();
        assert!(shown.contains("Public"));
        for hidden in ["Own", "Network"] {
            assert!(!shown.contains(&format!(">{hidden}<")), "{hidden}");
        }
        town.work().await;
        let of_visitor = visitor.get("/search?q=criteria.pdf").await.ok().text();
        assert!(of_visitor.contains(&all[3].id.to_string()));
        for paper in &all[..3] {
            assert!(!of_visitor.contains(&paper.id.to_string()));
        }
    }

    async fn versions_follow_each_other_and_all_stay(town: Town) {
        let (_, ada, ben, _) = town.food().await;
        brings(&ben, "Criteria", "group", file("one.pdf", PDF)).await.see_other();
        let paper = papers(&town).await.remove(0);
        let path = format!("/groups/food/papers/{}", paper.id);
        ada.post_multipart(&format!("{path}/versions"), &[("note", "Shorter")], &[file("two.pdf", b"%PDF-1.7\ntwo")])
            .await
            .see_other();
        let page = ben.get(&path).await.ok().text();
        assert!(page.contains("Shorter") && page.contains("one.pdf") && page.contains("two.pdf"));
        let first = ben.get(&format!("{path}/versions/1")).await.ok();
        assert_eq!(first.body, PDF);
        // What the browser said of its kind is not believed.
        assert_eq!(first.header("content-type"), Some("application/pdf"));
        ben.get(&format!("{path}/versions/3")).await.not_found();
        assert_eq!(version::Entity::find().all(town.store().db()).await.expect("versions").len(), 2);
    }

    async fn what_is_not_what_it_says_is_refused(town: Town) {
        let (_, ada, ..) = town.food().await;
        for (name, bytes) in [("a.pdf", b"<script>".as_slice()), ("a.html", b"<p>"), ("a.pdf", b""), ("a.svg", b"<svg/>")] {
            brings(&ada, "Evil", "group", file(name, bytes)).await.unprocessable();
        }
        assert!(papers(&town).await.is_empty());
    }

    async fn a_successor_inherits_the_papers_of_the_group(town: Town) {
        let (ground, ada, _, group) = town.food().await;
        let cleo = town.buyer("Cleo", &ground.network).await;
        let next = town.group(&ground, "Next", State::Active, &[&cleo]).await;
        brings(&ada, "Own", "group", file("own.pdf", PDF)).await.see_other();
        brings(&ada, "Core", "core-group", file("core.pdf", PDF)).await.see_other();
        let all = papers(&town).await;
        let path = |nth: usize| format!("/groups/food/papers/{}", all[nth].id);
        cleo.get(&path(0)).await.not_found();

        let tx = town.begin().await;
        let mut row = town.now_of(&group).await.into_active_model();
        row.state = Set(State::Succeeded);
        row.successor_id = Set(Some(next.id));
        group::Entity::update(row).exec(tx.db()).await.expect("a change");
        tx.commit().await.expect("a change");
        cleo.get(&path(0)).await.ok();
        cleo.get(&path(1)).await.not_found();
        let page = cleo.get("/groups/next/papers").await.ok().text();
        assert!(page.contains("Papers of Food") && page.contains(&path(0)) && !page.contains(&path(1)));
    }
}
