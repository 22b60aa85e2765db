//! Writing to somebody about their capacity, on behalf of whoever decided about it.

use crate::capacity::Role;
use crate::letters::{self, Concern};
use crate::organisations::Steward;
use crate::{organisation, person};
use store::{Error, Tx};
use texts::Texts;
use web::public_address;

/// Writes to `people`; `compose` gives subject and body for a reader, who knows the organisation by
/// this name.
pub(super) async fn tell(
    tx: &Tx,
    by: &Steward,
    organisation: &organisation::Model,
    people: &[person::Model],
    compose: impl Fn(&Texts, &str) -> (String, String),
) -> Result<(), Error> {
    let concern = Concern {
        network_id: by.network_id,
        subject_id: Some(organisation.id),
    };
    letters::write(tx, people, concern, |t| {
        compose(t, organisation.name.in_language(t.language()).text)
    })
    .await
}

/// Writes to `people` that they have `role` from now on, in the texts with these keys.
pub(super) async fn tell_role(
    tx: &Tx,
    by: &Steward,
    organisation: &organisation::Model,
    people: &[person::Model],
    role: Role,
    (subject, body): (&str, &str),
) -> Result<(), Error> {
    let link = public_address(&organisation.path());
    tell(tx, by, organisation, people, |t, name| {
        let values = [
            ("organisation", name.into()),
            ("role", t.get(role.text()).into()),
            ("link", link.as_str().into()),
        ];
        (t.one(subject, "organisation", name), t.with(body, values))
    })
    .await
}
