//! How tenders are sent in: parts of `cac:TenderingTerms` and `cac:TenderingProcess`.

use super::names::{cac, cbc, efac, extension};
use super::terms::url;
use crate::notice::{Code, Document, Requirement, Submission};
use crate::xml::{Node, Spot, Tag};
use vocabulary::Language;

pub(super) fn of_terms(node: Node<'_>, at: Spot<'_>, submission: &mut Submission) {
    submission.languages = node
        .all(cac("Language"))
        .filter_map(|language| language.child(cbc("ID"))?.as_language())
        .collect();
    submission.variants = node.code(cbc("VariantConstraintCode"));
    submission.multiple_tenders = node.code(cbc("MultipleTendersCode"));
    submission.url = node
        .all(cac("TenderRecipientParty"))
        .find_map(|recipient| recipient.string(cbc("EndpointID")));
    if let Some(guarantee) = node.child(cac("RequiredFinancialGuarantee")) {
        at.field("guarantee", guarantee);
        submission.guarantee = Requirement {
            required: guarantee.flag(cbc("GuaranteeTypeCode")),
            description: guarantee.words(cbc("Description")),
        };
    }
}

pub(super) fn of_process(node: Node<'_>, at: Spot<'_>, submission: &mut Submission) {
    let at = at.field("submission", node);
    if let Some(method) = node.child(cbc("SubmissionMethodCode")) {
        at.field("electronic", method);
        submission.electronic = method.as_code();
    }
    submission.tool_url = node.string(cbc("AccessToolsURI"));
    for justification in node.named(cac("ProcessJustification")) {
        let code = justification.peek(cbc("ProcessReasonCode"));
        let list = code.and_then(|code| code.attribute("listName"));
        let has_no_code = code.is_none() && justification.peek(cbc("ProcessReason")).is_none();
        if has_no_code || list.as_deref() == Some("no-esubmission-justification") {
            at.field("not_electronic_reason", justification);
            justification.read();
            submission.not_electronic_reason = justification.code(cbc("ProcessReasonCode"));
            submission.not_electronic_description = justification.words(cbc("Description"));
        }
    }
}

pub(super) fn documents(node: Node<'_>, at: Spot<'_>) -> Vec<Document> {
    node.all(cac("CallForTendersDocumentReference"))
        .enumerate()
        .map(|(nth, reference)| {
            at.item("documents", nth, reference);
            document(reference)
        })
        .collect()
}

fn document(node: Node<'_>) -> Document {
    let more = extension(node);
    let mut document = Document {
        id: node.string(cbc("ID")),
        access: node.code(cbc("DocumentType")),
        restriction_reason: node.code(cbc("DocumentTypeCode")),
        url: url(node),
        ..languages_only(more)
    };
    // Until 2022 each language of a document was a reference of its own, with a status.
    let is_unofficial = node
        .child(cbc("DocumentStatusCode"))
        .is_some_and(|status| status.text() == "non-official");
    let language = node.child(cbc("LanguageID")).and_then(Node::as_language);
    if is_unofficial {
        document.unofficial_languages.extend(language);
    } else {
        document.official_languages.extend(language);
    }
    document
}

/// The languages of documents in an extension, of one document or of all.
pub(super) fn languages_only(more: Option<Node<'_>>) -> Document {
    Document {
        official_languages: languages(more, efac("OfficialLanguages")),
        unofficial_languages: languages(more, efac("NonOfficialLanguages")),
        ..Document::default()
    }
}

fn languages(more: Option<Node<'_>>, tag: Tag) -> Vec<Code<Language>> {
    more.into_iter()
        .flat_map(|more| more.all(tag))
        .flat_map(|languages| languages.all(cac("Language")))
        .filter_map(|language| language.child(cbc("ID"))?.as_language())
        .collect()
}
