//! What the pages of this room have in common: their frame, tabs and words.

use crate::group::{Group, State};
use crate::workspace::frame::Tab;
use crate::{TEXTS, membership};
use members::Signs;
use store::Store;
use texts::Texts;
use ui::{Link, Shell, Tone};
use uuid::Uuid;
use vocabulary::{Language, Translated};
use web::{Failure, House, Viewer};

/// A text of people's as pages show it: what the reader can read, and in which language that is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    pub text: String,
    /// The `lang` of the text; empty where it is the page's.
    pub lang: &'static str,
}

impl Said {
    pub fn of(text: &Translated, reader: Language) -> Self {
        let shown = text.in_language(reader);
        Self {
            text: shown.text.to_owned(),
            lang: if shown.language == reader {
                ""
            } else {
                shown.language.code()
            },
        }
    }

    /// The text as Markdown.
    pub fn html(&self) -> ui::Html {
        ui::markdown(&self.text)
    }

    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// How the state of a group feels.
pub(crate) fn tone(state: State) -> Tone {
    match state {
        State::Proposed | State::Gathering => Tone::Info,
        State::Approved => Tone::Success,
        State::Active | State::Extended => Tone::Accent,
        State::Dormant | State::Closing => Tone::Warning,
        State::Closed | State::Succeeded | State::Declined => Tone::Neutral,
    }
}

/// The frame of a page of a group, in the colours of its network.
pub(crate) async fn shell(
    house: &House,
    viewer: &Viewer,
    group: &Group,
    title: impl Into<String>,
) -> Result<Shell, Failure> {
    let t = TEXTS.reader(viewer.language);
    let signs = Signs::of(&house.store).await?;
    let mut shell = house
        .shell(viewer, title)
        .under(t.get("groups-title"), "/groups");
    if let Some(network) = signs.network(group.network_id) {
        shell = shell.of_network(&network.name, network.slug.as_str());
    }
    let name = group.name.in_language(viewer.language).text;
    if viewer.path.split('?').next() != Some(group.path("").as_str()) {
        shell = shell.under(name, group.path(""));
    }
    if !group.visible_to.is_everyone() {
        shell = shell.unlisted();
    }
    Ok(shell)
}

/// What a network is called.
pub(crate) async fn network_name(store: &Store, network: Uuid) -> Result<String, store::Error> {
    let signs = Signs::of(store).await?;
    let sign = signs.network(network);
    Ok(sign.map(|sign| sign.name.clone()).unwrap_or_default())
}

/// The pages of a group, side by side: those that this viewer may open. None for the public, who has
/// one page only.
pub(crate) fn tabs(viewer: &Viewer, group: &Group) -> Vec<Link> {
    let t = TEXTS.reader(viewer.language);
    if !membership::is_within(viewer, group) {
        return Vec::new();
    }
    let at = viewer.path.split('?').next().unwrap_or_default();
    let link = |label: String, below: &str| {
        let href = group.path(below);
        let current = at == href || (!below.is_empty() && at.starts_with(&format!("{href}/")));
        Link::new(label, href).current(current)
    };
    let mut tabs = vec![link(t.get("group-tab-about"), "")];
    if group.state.has_workspace() {
        tabs.extend(Tab::ALL.map(|tab| link(t.get(tab.text()), tab.below())));
    }
    tabs.extend([
        link(t.get("group-tab-members"), "/members"),
        link(t.get("group-tab-life"), "/life"),
    ]);
    tabs
}

/// A line or a paragraph typed in the language of the reader; `None` when it is blank.
pub(crate) fn written(text: Option<&str>, t: &Texts) -> Translated {
    Translated::new(t.language(), text.unwrap_or_default())
}
