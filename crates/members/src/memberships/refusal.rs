//! What people read when the rules of membership say no.

use crate::membership::Refused;
use texts::Texts;
use web::Form;

/// Puts the reason beside the field that it is about.
pub(crate) fn refuse(form: &mut Form, refused: Refused, t: &Texts) {
    let (field, reason) = match refused {
        Refused::EndsBeforeItBegins => ("until", t.get("membership-ends-before-it-begins")),
        Refused::TierRetired => ("tier", t.get("membership-tier-retired")),
        Refused::TierNotOpen => ("tier", t.get("membership-tier-not-open")),
        Refused::Overlaps => ("since", t.get("membership-overlaps")),
        Refused::ThroughItself => ("through", t.get("membership-through-itself")),
        Refused::ThroughNoConsortium => ("through", t.get("membership-through-no-consortium")),
        Refused::ThroughNoMember => ("through", t.get("membership-through-no-member")),
    };
    form.refuse(field, reason);
}
