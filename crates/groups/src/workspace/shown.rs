//! What a group shows of its work on its own page, to each reader what is meant for them: outputs,
//! papers and the latest updates.

use super::papers::{self, paper};
use super::plan::item::{self, Kind, State};
use super::updates;
use crate::Group;
use askama::Template;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect};
use store::{Read, Rows};
use texts::Texts;
use ui::Link;
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
    let updates: Vec<Line> = updates::latest(&house.store, viewer, group, MOST_UPDATES)
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
        .all_from(&house.store)
        .await?;
    Ok(done
        .iter()
        .map(|item| {
            let title = item.title.in_language(viewer.language);
            Line {
                link: Link::new(title.text, item.web_address.clone().unwrap_or_default()),
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
    let found = paper::Entity::rows()
        .filter(papers::reach(&house.store, viewer, group).await?)
        .filter(outside)
        .order_by_desc(paper::Column::AddedAt)
        .order_by_desc(paper::Column::Id)
        .limit(MOST)
        .all_from(&house.store)
        .await?;
    let latest = papers::latest(&house.store, &found).await?;
    let superseded: Vec<_> = found
        .iter()
        .filter_map(|paper| paper.supersedes_id)
        .collect();
    Ok(found
        .iter()
        .filter(|paper| !superseded.contains(&paper.id))
        .filter_map(|paper| {
            let title = paper.title.in_language(viewer.language);
            Some(Line {
                link: Link::new(title.text, group.path(&format!("/papers/{}", paper.id))),
                lang: title.language.code(),
                note: latest.get(&paper.id)?.kind_and_size(t),
            })
        })
        .collect())
}
