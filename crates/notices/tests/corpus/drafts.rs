//! Conformance of the reader of Tenders Electronic Daily with the official mapping of the old forms to today's.

use std::collections::BTreeMap;

use notices::Notice;
use notices::notice::{Lot, Moment, Organisation, Text};

use super::{archive, each};

/// The official drafts are not complete, but what they say is what the old elements mean today.
#[test]
fn what_the_official_drafts_say_is_read_from_the_old_notices_too() {
    let Some(archive) = archive("ted-to-eforms-pairs.tar.gz") else {
        return;
    };
    let mut pairs = BTreeMap::<String, [Option<Notice>; 2]>::new();
    each(archive, |name, mut reading| {
        let file = name.rsplit('/').next().unwrap_or_default().to_owned();
        let side = usize::from(name.contains("eforms-xml/"));
        pairs.entry(file).or_default()[side] = reading.notices.pop().map(|read| read.notice);
    });

    let (mut compared, mut differences) = (0, Vec::new());
    for (name, [old, draft]) in &pairs {
        // One source has no draft, and the draft of a correction is empty.
        let (Some(old), Some(draft)) = (old, draft) else {
            continue;
        };
        let ours = facts(old);
        for (fact, theirs) in facts(draft) {
            compared += 1;
            let ours = ours.get(&fact).map(String::as_str).unwrap_or_default();
            if ours != theirs && explanation(&fact, ours, &theirs, old).is_none() {
                differences.push(format!("{name}: {fact}: {ours:?}, in the draft {theirs:?}"));
            }
        }
    }

    assert!(pairs.is_empty() || compared > 5_000, "{compared}");
    assert!(differences.is_empty(), "{differences:#?}");
}

/// Why a draft says something else than the old notice.
fn explanation(fact: &str, ours: &str, theirs: &str, old: &Notice) -> Option<&'static str> {
    let of = |name: &str| fact == name || fact.ends_with(&format!(" {name}"));
    Some(match () {
        () if of("procedure type") && theirs == "UNKNOWN" => {
            "whether there was a call is not said, the draft fills the gap"
        }
        () if of("reasons") && theirs == "below-thres" => {
            "\"outside the scope of the directive\" became \"below thresholds\""
        }
        () if of("title") && ours.is_empty() => {
            "an undivided purchase has one title, which the draft repeats in its lot"
        }
        () if of("kinds") && ours.contains('-') => {
            "criteria without kind, of concessions and defence, became quality"
        }
        () if of("kinds") && ours.is_empty() => {
            "the words on how projects are judged became three criteria"
        }
        () if of("start") && theirs == "1900-01-01" || of("end") && theirs == "2099-12-31" => {
            "a gap that the draft fills"
        }
        () if of("regions") && ours.split(' ').count() > theirs.split(' ').count() => {
            "the draft has regions of the lowest level only"
        }
        () if of("region") && theirs.starts_with(ours) => {
            "one company with a wider and a narrower region became one organisation"
        }
        () if of("conditions") && theirs.is_empty() => "an empty condition",
        () if fact == "lots" && old.source.form.as_deref() == Some("F08_2014") => {
            "a plan has parts, the draft makes a lot of it"
        }
        () if of("tenders") && ours.is_empty() => {
            "requests and tenders have one limit in the old form, the draft says it twice"
        }
        () => return None,
    })
}

/// What both formats can say, as words that can be compared.
fn facts(notice: &Notice) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    let mut say = |fact: &str, what: Option<String>| {
        if let Some(what) = what.filter(|what| !what.is_empty()) {
            facts.insert(fact.to_owned(), what);
        }
    };
    say("kind", notice.kind.map(|kind| format!("{kind:?}")));
    say("type", notice.notice_type.as_ref().map(ToString::to_string));
    say("subtype", notice.subtype.as_ref().map(ToString::to_string));
    say("family", notice.form_type.as_ref().map(ToString::to_string));
    say("language", notice.language().map(ToString::to_string));
    say("gazette", notice.publication.gazette.clone());
    say("dispatched", day(notice.dispatched));
    let procedure = &notice.procedure;
    say(
        "law",
        procedure.legal_basis.as_ref().map(ToString::to_string),
    );
    say(
        "procedure type",
        procedure.procedure_type.as_ref().map(ToString::to_string),
    );
    say(
        "accelerated",
        procedure.accelerated.map(|yes| yes.to_string()),
    );
    say("reasons", Some(list(&procedure.direct_award.reasons)));
    say(
        "justification",
        words(&procedure.direct_award.justification),
    );
    say("features", words(&procedure.features));
    say("whole title", words(&procedure.subject.title));
    say("whole description", words(&procedure.subject.description));
    say("whole number", procedure.subject.internal_id.clone());
    say(
        "whole nature",
        procedure.subject.nature.as_ref().map(ToString::to_string),
    );
    say(
        "whole value",
        procedure.subject.estimated_value.as_ref().map(money),
    );
    say(
        "whole classification",
        procedure
            .subject
            .main_classification
            .as_ref()
            .and_then(|main| main.code.as_ref())
            .map(ToString::to_string),
    );
    say("buyers", Some(notice.buyers.len().to_string()));
    if let Some(buyer) = notice.buyers.first() {
        say(
            "buyer type",
            buyer.legal_type.as_ref().map(ToString::to_string),
        );
        say(
            "buyer entity",
            buyer.contracting_type.as_ref().map(ToString::to_string),
        );
        say("buyer activities", Some(list(&buyer.activities)));
        say("buyer profile", buyer.profile.clone());
    }
    for organisation in notice.organisations.iter().rev() {
        of_organisation(organisation, &mut say);
    }
    say(
        "lots",
        Some(notice.lots.len().to_string()).filter(|lots| lots != "0"),
    );
    for (nth, lot) in notice.lots.iter().chain(&notice.parts).enumerate() {
        of_lot(notice, lot, |fact, what| {
            say(&format!("lot {nth} {fact}"), what)
        });
    }
    for (nth, tender) in notice.results.tenders.iter().enumerate() {
        say(
            &format!("tender {nth} value"),
            tender.value.as_ref().map(money),
        );
    }
    say(
        "total value",
        notice.results.total_value.as_ref().map(money),
    );
    facts
}

fn of_organisation(organisation: &Organisation, say: &mut impl FnMut(&str, Option<String>)) {
    let Some(name) = words(&organisation.name) else {
        return;
    };
    let Organisation {
        address, contact, ..
    } = organisation;
    let mut say = |fact: &str, what: Option<String>| {
        say(&format!("{name}: {fact}"), what.map(|what| squeezed(&what)))
    };
    say("town", address.town.clone());
    say("postcode", address.postcode.clone());
    say("street", Some(address.street.join(" ")));
    say("country", address.country.as_ref().map(ToString::to_string));
    say("region", address.region.as_ref().map(ToString::to_string));
    say("mail", contact.email.clone());
    say("telephone", contact.telephone.clone());
    say("fax", contact.fax.clone());
    say("contact", contact.name.clone());
    say("web", organisation.website.clone());
    say(
        "numbers",
        Some(
            organisation
                .identifiers
                .iter()
                .map(|number| number.id.clone())
                .collect::<Vec<_>>()
                .join(" "),
        ),
    );
}

fn of_lot(notice: &Notice, lot: &Lot, mut say: impl FnMut(&str, Option<String>)) {
    let subject = &lot.subject;
    say("title", words(&subject.title));
    say("description", words(&subject.description));
    say("information", words(&subject.additional_information));
    say("value", subject.estimated_value.as_ref().map(money));
    say(
        "duration",
        subject
            .term
            .duration
            .as_ref()
            .map(|duration| format!("{} {:?}", duration.number, duration.unit)),
    );
    say("start", day(subject.term.start));
    say("end", day(subject.term.end));
    say("options", words(&subject.options.description));
    say("renewal", words(&subject.renewal.description));
    let more = subject
        .additional_classifications
        .iter()
        .filter_map(|more| more.code.as_ref());
    say("classifications", Some(list(more)));
    let mut regions: Vec<_> = subject
        .places
        .iter()
        .filter_map(|place| place.address.region.as_ref())
        .collect();
    regions.sort();
    regions.dedup();
    say("regions", Some(list(regions)));
    let criteria = notice.all_that_hold(lot, |terms| &terms.award.criteria);
    let kinds = criteria.iter().map(|criterion| match &criterion.kind {
        Some(kind) => kind.to_string(),
        None => "-".to_owned(),
    });
    // In the draft, "in the documents" is a criterion without a kind.
    say("kinds", Some(list(kinds)).filter(|kinds| kinds != "-"));
    let deadline = |of: fn(&notices::notice::Deadlines) -> Option<Moment>| {
        day(notice.holds(lot, |terms| of(&terms.deadlines)))
    };
    say("tenders", deadline(|deadlines| deadlines.tenders));
    say("invitation", deadline(|deadlines| deadlines.invitation));
    let holds = |of: fn(&notices::notice::Terms) -> Option<bool>| {
        notice.holds(lot, of).map(|yes| yes.to_string())
    };
    say("agreement", holds(|terms| terms.covered_by_gpa));
    say("recurrent", holds(|terms| terms.recurrence.recurrent));
    say(
        "negotiation",
        holds(|terms| terms.award.no_negotiation_needed),
    );
    say("jury", holds(|terms| terms.award.jury_binding));
    say("contract", holds(|terms| terms.award.followup_contract));
    say(
        "url",
        notice.holds(lot, |terms| terms.submission.url.clone()),
    );
    say(
        "tool",
        notice.holds(lot, |terms| terms.submission.tool_url.clone()),
    );
    say(
        "variants",
        notice.holds(lot, |terms| {
            terms.submission.variants.as_ref().map(ToString::to_string)
        }),
    );
    say(
        "languages",
        Some(list(
            notice.all_that_hold(lot, |terms| &terms.submission.languages),
        )),
    );
    say(
        "complaints",
        notice.holds(lot, |terms| words(&terms.review.deadline)),
    );
    let conditions = notice.all_that_hold(lot, |terms| &terms.performance.conditions);
    say(
        "conditions",
        Some(list(
            conditions
                .iter()
                .filter_map(|condition| words(&condition.description)),
        )),
    );
    for (fact, ids) in [
        (
            "review bodies",
            notice.all_that_hold(lot, |terms| &terms.review.bodies),
        ),
        (
            "mediators",
            notice.all_that_hold(lot, |terms| &terms.review.mediators),
        ),
        (
            "recipients",
            notice.all_that_hold(lot, |terms| &terms.contacts.recipients),
        ),
        (
            "information from",
            notice.all_that_hold(lot, |terms| &terms.contacts.information),
        ),
    ] {
        let names = ids
            .iter()
            .filter_map(|id| words(&notice.organisation(id)?.name));
        say(fact, Some(list(names)));
    }
}

/// The words in the language of the original. Paragraphs and wider gaps are lost in the drafts.
fn words(text: &Text) -> Option<String> {
    text.first().map(squeezed)
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The day alone: the drafts put an offset to days that had none.
fn day(moment: Option<Moment>) -> Option<String> {
    moment.map(|moment| moment.date().to_string())
}

fn money(amount: &notices::notice::Amount) -> String {
    format!("{} {:?}", amount.amount.normalize(), amount.currency)
}

fn list(items: impl IntoIterator<Item = impl ToString>) -> String {
    items
        .into_iter()
        .map(|item| item.to_string())
        .collect::<Vec<_>>()
        .join(" ")
}
