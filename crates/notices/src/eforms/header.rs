//! What a notice says of itself: versions, languages, type, dates, publication.

use vocabulary::Language;

use super::names::{cac, cbc, efac, efbc, extension};
use crate::notice::codes::{FormType, NoticeSubtype, NoticeType};
use crate::notice::{Code, Format, Notice, Publication, Source};
use crate::warning::WarningKind;
use crate::xml::{Node, Spot};

pub(super) fn read(root: Node<'_>, at: Spot<'_>, notice: &mut Notice) {
    notice.source = source(root);
    notice.languages = languages(root);
    // Texts without a language are in that of the notice.
    if let Some(language) = notice.languages.first() {
        root.document.set_language(language.clone());
    }
    notice.id = root.string(cbc("ID"));
    notice.version = root.string(cbc("VersionID"));
    notice.dispatched = root.moment(cbc("IssueDate"), cbc("IssueTime"));
    notice.future_notice = root.day(cbc("PlannedDate"));
    notice.publication = publication(root, at);
    let extension = extension(root);
    if let Some(extension) = extension {
        notice.transmitted = extension.moment(efbc("TransmissionDate"), efbc("TransmissionTime"));
    }
    kind(root, extension, notice);
}

fn source(root: Node<'_>) -> Source {
    let customization = root.string(cbc("CustomizationID"));
    let (version, profile) = match customization.as_deref().map(|text| text.split_once('#')) {
        Some(Some((version, profile))) => (Some(version.to_owned()), Some(profile.to_owned())),
        _ => (customization, None),
    };
    Source {
        format: Some(Format::Eforms),
        version,
        profile,
        form: Some(root.local().to_owned()),
        syntax: root.string(cbc("UBLVersionID")),
    }
}

fn languages(root: Node<'_>) -> Vec<Code<Language>> {
    let additional = root
        .all(cac("AdditionalNoticeLanguage"))
        .filter_map(|language| language.child(cbc("ID")));
    root.child(cbc("NoticeLanguageCode"))
        .into_iter()
        .chain(additional)
        .filter_map(Node::as_language)
        .collect()
}

fn publication(root: Node<'_>, at: Spot<'_>) -> Publication {
    let mut publication = Publication {
        preferred_date: root.day(cbc("RequestedPublicationDate")),
        url: root.string(cbc("URI")),
        ..Publication::default()
    };
    if let Some(node) = extension(root).and_then(|extension| extension.child(efac("Publication"))) {
        at.field("publication", node);
        publication.number = node.string(efbc("NoticePublicationID"));
        publication.gazette = node.string(efbc("GazetteID"));
        publication.date = node.day(efbc("PublicationDate"));
    }
    publication
}

/// Type and subtype are said in three places; the kind follows from the type, or from its family if the type is not known.
fn kind(root: Node<'_>, extension: Option<Node<'_>>, notice: &mut Notice) {
    if let Some(node) = root.child(cbc("NoticeTypeCode")) {
        notice.notice_type = node.as_code::<NoticeType>();
        notice.form_type = node
            .attribute("listName")
            .map(|family| node.code_of::<FormType>(&family));
    }
    let subtype = extension.and_then(|extension| extension.child(efac("NoticeSubType")));
    notice.subtype = subtype.and_then(|subtype| subtype.code::<NoticeSubtype>(cbc("SubTypeCode")));
    if notice.subtype.is_none() {
        let detail = "the notice does not say of which subtype it is".to_owned();
        root.document
            .warn(WarningKind::MissingSubtype, root, detail);
    }
    let of_type = notice.notice_type.as_ref().and_then(|code| code.known());
    let of_family = notice.form_type.as_ref().and_then(|code| code.known());
    notice.kind = of_type
        .map(|code| code.kind())
        .or_else(|| of_family.map(|code| code.kind()));
}
