//! What is bought, and what holds for it.

use super::page::Page;
use super::words::{
    amount, between, code, codes, counted, country, duration, list, moment, number, yes, yes_or_no,
};
use crate::notice::codes::{
    Applicability, AwardCriterionKind, ExclusionReason, FrameworkKind, Nature, OpenDuration,
    Permission, PurchasingSystem, Reservation, SelectionKind, SocialObjective, StrategicAim,
    WidePlace,
};
use crate::notice::{Award, Lot, LotGroup, Notice, Place, Subject, Term, Terms};

/// Lots, parts and groups.
pub(super) fn show(notice: &Notice, page: &mut Page) {
    for (name, lots) in [("Part", &notice.parts), ("Lot", &notice.lots)] {
        for lot in lots {
            show_lot(name, lot, page);
        }
    }
    for group in &notice.lot_groups {
        show_group(group, page);
    }
}

fn show_lot(name: &str, lot: &Lot, page: &mut Page) {
    let id = lot
        .id
        .as_ref()
        .map_or_else(|| name.to_owned(), |id| format!("{name} {id}"));
    let title = page.words(&lot.subject.title);
    page.heading(&title.map_or(id.clone(), |title| format!("{id}: {title}")));
    page.text_field("About", &lot.subject.description);
    subject(&lot.subject, page);
    terms(&lot.terms, page);
}

fn show_group(group: &LotGroup, page: &mut Page) {
    let id = group
        .id
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    page.heading(format!("Group of lots {id}").trim());
    page.field(
        "Lots",
        list(group.lots.iter().map(|lot| Some(lot.to_string()))),
    );
    page.text_field("About", &group.subject.description);
    subject(&group.subject, page);
    award(&group.award, page);
}

/// What is bought. Title and description are shown before.
pub(super) fn subject(subject: &Subject, page: &mut Page) {
    let natures = subject
        .nature
        .iter()
        .chain(&subject.additional_natures)
        .cloned()
        .collect::<Vec<_>>();
    page.field("What", codes(&natures, Nature::meaning));
    page.field("Class", classified(subject));
    let range = subject.estimated_range.clone().unwrap_or_default();
    page.field(
        "Value",
        list([
            subject
                .estimated_value
                .as_ref()
                .map(|value| format!("{}, estimated", amount(value))),
            between(
                range.lowest.as_ref().map(amount),
                range.highest.as_ref().map(amount),
            ),
            subject
                .framework_maximum_value
                .as_ref()
                .map(|value| format!("framework of at most {}", amount(value))),
        ]),
    );
    page.field("Where", places(subject, page));
    page.field("How long", term(&subject.term, page));
    let renewal = &subject.renewal;
    page.field(
        "Renewal",
        list([
            yes_or_no(renewal.possible, "possible", "not possible"),
            renewal
                .maximum
                .map(|most| format!("at most {}", counted(most, "renewal"))),
        ]),
    );
    page.text_field("", &renewal.description);
    page.field(
        "Options",
        yes_or_no(subject.options.included, "yes", "no").unwrap_or_default(),
    );
    page.text_field("", &subject.options.description);
    page.field(
        "For SMEs",
        yes_or_no(
            subject.suitable_for_smes,
            "suitable",
            "not said to be suitable",
        )
        .unwrap_or_default(),
    );
    for aim in &subject.strategic.aims {
        page.field(
            "Aim",
            code(aim.kind.as_ref(), StrategicAim::meaning).unwrap_or_default(),
        );
        page.text_field("", &aim.description);
    }
    page.field(
        "Social",
        codes(&subject.strategic.social, SocialObjective::meaning),
    );
}

/// Classifications, a line for each division of the vocabulary with its name behind.
fn classified(subject: &Subject) -> String {
    let mut lines: Vec<(Option<&str>, String)> = Vec::new();
    for classification in subject.classifications() {
        let Some(code) = &classification.code else {
            continue;
        };
        let division = code.known().and_then(|code| code.division_label());
        let written =
            std::iter::once(code.to_string()).chain(classification.supplementary.iter().cloned());
        let written = written.collect::<Vec<_>>().join("-");
        match lines.iter_mut().find(|(known, _)| *known == division) {
            Some((_, line)) => {
                line.push(' ');
                line.push_str(&written);
            }
            None => lines.push((division, written)),
        }
    }
    let lines = lines.into_iter().map(|(division, line)| match division {
        Some(division) => format!("{line} {division}"),
        None => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Places of performance, each once, with what is said of it below.
fn places(subject: &Subject, page: &Page) -> String {
    let mut lines = Vec::new();
    for Place {
        address,
        wide,
        description,
    } in &subject.places
    {
        let place = list([
            address.town.clone(),
            address.region.as_ref().map(ToString::to_string),
            address.country.as_ref().map(country),
            code(wide.as_ref(), WidePlace::meaning),
        ]);
        for line in [Some(place), page.words(description)].into_iter().flatten() {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines.join("\n")
}

fn term(term: &Term, page: &Page) -> String {
    let days = match (&term.start, &term.end) {
        (Some(start), Some(end)) => Some(format!("{} to {}", moment(start), moment(end))),
        (Some(start), None) => Some(format!("from {}", moment(start))),
        (None, Some(end)) => Some(format!("until {}", moment(end))),
        (None, None) => None,
    };
    list([
        term.duration.as_ref().map(duration),
        days,
        code(term.open.as_ref(), OpenDuration::meaning),
        page.words(&term.description),
    ])
}

/// What holds for tenders and contracts.
pub(super) fn terms(terms: &Terms, page: &mut Page) {
    techniques(terms, page);
    deadlines(terms, page);
    submission(terms, page);
    participation(terms, page);
    award(&terms.award, page);
    performance(terms, page);
}

fn techniques(terms: &Terms, page: &mut Page) {
    let framework = &terms.techniques.framework;
    page.field(
        "Framework",
        list([
            code(framework.kind.as_ref(), FrameworkKind::meaning),
            yes_or_no(framework.used, "yes", "no"),
            framework
                .maximum_participants
                .map(|most| format!("at most {}", counted(most, "participant"))),
        ]),
    );
    page.text_field("Over 4 years", &framework.duration_justification);
    page.field(
        "Dynamic",
        code(
            terms.techniques.purchasing_system.as_ref(),
            PurchasingSystem::meaning,
        )
        .unwrap_or_default(),
    );
    page.field(
        "Auction",
        yes_or_no(terms.techniques.auction.used, "yes", "no").unwrap_or_default(),
    );
    page.field(
        "Candidates",
        between(terms.candidates.minimum, terms.candidates.maximum).unwrap_or_default(),
    );
}

fn deadlines(terms: &Terms, page: &mut Page) {
    let deadlines = &terms.deadlines;
    for (what, deadline) in [
        ("tenders", &deadlines.tenders),
        ("requests to participate", &deadlines.requests),
        ("expressions of interest", &deadlines.expressions),
        ("answers", &deadlines.answers),
        ("questions", &deadlines.information),
    ] {
        if let Some(deadline) = deadline {
            page.field("Deadline", format!("{}, {what}", moment(deadline)));
        }
    }
    page.field(
        "Valid",
        list([
            deadlines.validity.as_ref().map(duration),
            deadlines
                .valid_until
                .as_ref()
                .map(|until| format!("until {}", moment(until))),
        ]),
    );
    page.field(
        "Opening",
        terms.opening.at.as_ref().map(moment).unwrap_or_default(),
    );
}

fn submission(terms: &Terms, page: &mut Page) {
    let submission = &terms.submission;
    page.field(
        "Electronic",
        code(submission.electronic.as_ref(), Permission::meaning).unwrap_or_default(),
    );
    page.field("Send to", submission.url.clone().unwrap_or_default());
    page.field(
        "Tender in",
        list(
            submission
                .languages
                .iter()
                .map(|language| Some(language.to_string())),
        ),
    );
    page.field(
        "Variants",
        code(submission.variants.as_ref(), Permission::meaning).unwrap_or_default(),
    );
    page.field(
        "Guarantee",
        yes_or_no(submission.guarantee.required, "required", "not required").unwrap_or_default(),
    );
    page.text_field("", &submission.guarantee.description);
    for document in &terms.documents {
        page.field("Documents", document.url.clone().unwrap_or_default());
    }
}

fn participation(terms: &Terms, page: &mut Page) {
    let participation = &terms.participation;
    page.field(
        "Reserved for",
        codes(&participation.reserved, Reservation::meaning),
    );
    let grounds: Vec<_> = participation
        .exclusion
        .iter()
        .filter_map(|ground| ground.reason.clone())
        .collect();
    page.field("Excluded", codes(&grounds, ExclusionReason::meaning));
    page.text_field("Who may", &participation.rules);
    for criterion in &participation.selection {
        page.field(
            "Selection",
            list([
                code(criterion.kind.as_ref(), SelectionKind::meaning),
                page.words(&criterion.name),
            ]),
        );
        page.text_field("", &criterion.description);
        page.text_field("  at least", &criterion.minimum);
    }
}

/// By what tenders are compared.
fn award(award: &Award, page: &mut Page) {
    for criterion in &award.criteria {
        let name = page.words(&criterion.name);
        let kind = code(criterion.kind.as_ref(), AwardCriterionKind::meaning);
        // Many a criterion is called "Price" and is of the kind price.
        let kind = kind.filter(|kind| {
            name.as_ref()
                .is_none_or(|name| !name.eq_ignore_ascii_case(kind))
        });
        let numbers = criterion.numbers.iter().map(number);
        let weight = numbers.chain([criterion
            .weight_text
            .as_ref()
            .map(|weight| format!("weight {weight}"))]);
        page.field("Criterion", list([kind, name].into_iter().chain(weight)));
        page.text_field("", &criterion.description);
    }
    page.text_field("Method", &award.method);
    page.field(
        "Criteria",
        yes(award.in_documents, "in the procurement documents").unwrap_or_default(),
    );
}

fn performance(terms: &Terms, page: &mut Page) {
    let performance = &terms.performance;
    page.field(
        "Sheltered",
        code(performance.reserved.as_ref(), Applicability::meaning).unwrap_or_default(),
    );
    for condition in &performance.conditions {
        page.text_field("Condition", &condition.description);
    }
    page.text_field("Payment", &performance.financial);
    page.text_field("Securities", &performance.guarantees);
    page.text_field("Review", &terms.review.deadline);
}
