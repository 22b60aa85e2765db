//! What a group shows of its work on its own page, to each reader what is meant for them: outputs,
//! papers and the latest updates.

use super::papers::{self, paper, version};
use super::plan::item::{self, Kind, State};
use super::updates::{self, update};
use crate::Group;
use askama::Template;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, Condition, DerivePartialModel, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef,
};
use store::{Read, Rows};
use texts::Texts;
use ui::Link;
use uuid::Uuid;
use vocabulary::Translated;
use web::{Audience, Failure, House, Viewer};

/// Outputs, papers and updates at most: the page is about the group.
const MOST: u64 = 20;
const MOST_UPDATES: u64 = 3;

#[derive(Template)]
#[template(path = "_group_work.html")]
struct Shown {
    t: Texts,
    outputs: Vec<Line>,
    papers: Vec<Line>,
    updates: Vec<Line>,
    all_updates: String,
}

struct Line {
    link: Link,
    lang: &'static str,
    note: String,
}

store::in_order! {
    #[derive(DerivePartialModel)]
    #[sea_orm(entity = "item::Entity", from_query_result = "false")]
    struct Output {
        title: Translated,
        web_address: Option<String>,
    }
}

store::in_order! {
    /// A paper and the file that is its latest version.
    struct Paper {
        id: Uuid,
        title: Translated,
        supersedes_id: Option<Uuid>,
        media_type: String,
        size: i64,
    }
}

store::in_order! {
    /// The heading of an update.
    #[derive(DerivePartialModel)]
    #[sea_orm(entity = "update::Entity", from_query_result = "false")]
    struct Told {
        id: Uuid,
        title: Translated,
        published_at: DateTime<Utc>,
    }
}

/// The part of the page of `group` about its work, as HTML; empty where there is nothing to show.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn shown(
    house: &House,
    viewer: &Viewer,
    group: &Group,
) -> Result<String, Failure> {
    if !group.state.has_workspace() {
        return Ok(String::new());
    }
    let t = crate::TEXTS.reader(viewer.language);
    let outputs = outputs(house, viewer, group).await?;
    let papers = public_papers(house, viewer, group, &t).await?;
    let updates: Vec<Line> = updates::latest(viewer, group, MOST_UPDATES)
        .part_from::<Told>(&house.store)
        .await?
        .iter()
        .map(|update| {
            let title = update.title.in_language(viewer.language);
            Line {
                link: Link::new(
                    title.text,
                    group.path(&format!("/updates#update-{}", update.id)),
                ),
                lang: title.language.code(),
                note: t.date(update.published_at.date_naive()),
            }
        })
        .collect();
    if outputs.is_empty() && papers.is_empty() && updates.is_empty() {
        return Ok(String::new());
    }
    let shown = Shown {
        all_updates: group.path("/updates"),
        t,
        outputs,
        papers,
        updates,
    };
    Ok(shown.render()?)
}

async fn outputs(house: &House, viewer: &Viewer, group: &Group) -> Result<Vec<Line>, Failure> {
    let done = item::Entity::rows()
        .filter(item::Column::GroupId.eq(group.id))
        .filter(item::Column::Kind.eq(Kind::Deliverable))
        .filter(item::Column::IsOutput.eq(true))
        .filter(item::Column::State.eq(State::Done))
        .order_by_desc(item::Column::DueOn)
        .order_by_desc(item::Column::Id)
        .limit(MOST)
        .part_from::<Output>(&house.store)
        .await?;
    Ok(done
        .into_iter()
        .map(|item| {
            let title = item.title.in_language(viewer.language);
            Line {
                link: Link::new(title.text, item.web_address.unwrap_or_default()),
                lang: title.language.code(),
                note: String::new(),
            }
        })
        .collect())
}

/// The papers that were meant for others than the group.
async fn public_papers(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    t: &Texts,
) -> Result<Vec<Line>, Failure> {
    let own = [Audience::Group(group.id), Audience::CoreGroup(group.id)];
    let outside = own.into_iter().fold(Condition::all(), |all, audience| {
        all.add(paper::Column::Audience.ne(audience))
    });
    let versions: RelationDef = paper::Entity::belongs_to(version::Entity)
        .from(paper::Column::Id)
        .to(version::Column::PaperId)
        .into();
    let latest = Query::select()
        .expr(Expr::col(("later", version::Column::Number)).max())
        .from_as(version::Entity, "later")
        .and_where(
            Expr::col(("later", version::Column::PaperId))
                .equals((paper::Entity, paper::Column::Id)),
        )
        .to_owned();
    let found: Vec<Paper> = paper::Entity::find()
        .select_only()
        .column(paper::Column::Id)
        .column(paper::Column::Title)
        .column(paper::Column::SupersedesId)
        .column(version::Column::MediaType)
        .column(version::Column::Size)
        .join(JoinType::InnerJoin, versions)
        .filter(Expr::col((version::Entity, version::Column::Number)).eq(latest))
        .filter(papers::reach(&house.store, viewer, group).await?)
        .filter(outside)
        .order_by_desc(paper::Column::AddedAt)
        .order_by_desc(paper::Column::Id)
        .limit(MOST)
        .in_order_from(&house.store)
        .await?;
    let superseded: Vec<_> = found
        .iter()
        .filter_map(|paper| paper.supersedes_id)
        .collect();
    Ok(found
        .iter()
        .filter(|paper| !superseded.contains(&paper.id))
        .map(|paper| {
            let title = paper.title.in_language(viewer.language);
            Line {
                link: Link::new(title.text, group.path(&format!("/papers/{}", paper.id))),
                lang: title.language.code(),
                note: version::kind_and_size(&paper.media_type, paper.size, t),
            }
        })
        .collect())
}
