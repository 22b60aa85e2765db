//! The letters about an account, in the language of its owner.

use crate::entry_link::Purpose;
use crate::letters::greeted;
use crate::{TEXTS, person};
use store::{Error, Letter, Tx};
use texts::Arg;
use web::public_address;

/// Where the link of a letter leads.
fn path(purpose: Purpose, secret: &str) -> String {
    match purpose {
        Purpose::Verification => format!("/verification/{secret}"),
        Purpose::SignIn => format!("/sign-in/link/{secret}"),
        Purpose::PasswordReset => format!("/password-reset/{secret}"),
        Purpose::EmailChange => format!("/account/email/{secret}"),
        Purpose::Deletion => format!("/account/deletion/{secret}"),
    }
}

/// The letter that brings a link.
pub(crate) async fn with_link(
    tx: &Tx,
    purpose: Purpose,
    person: &person::Model,
    email: &str,
    secret: &str,
) -> Result<(), Error> {
    let (subject, body) = match purpose {
        Purpose::Verification => ("letter-verification-subject", "letter-verification-body"),
        Purpose::SignIn => ("letter-sign-in-subject", "letter-sign-in-body"),
        Purpose::PasswordReset => (
            "letter-password-reset-subject",
            "letter-password-reset-body",
        ),
        Purpose::EmailChange => ("letter-email-change-subject", "letter-email-change-body"),
        Purpose::Deletion => ("letter-deletion-subject", "letter-deletion-body"),
    };
    let link = public_address(&path(purpose, secret));
    let letter = Letter {
        secrets: vec![link.clone()],
        ..written(person, email, subject, body, &link)
    };
    tx.mail(letter).await?;
    Ok(())
}

/// Tells the owner that somebody wanted to open an account, or to move one, to their address.
pub(crate) async fn already_known(tx: &Tx, owner: &person::Model) -> Result<(), Error> {
    let link = public_address("/sign-in");
    let (subject, body) = ("letter-already-known-subject", "letter-already-known-body");
    post(tx, owner, &owner.email, subject, body, &link).await
}

/// Tells the owner that the password is another one now.
pub(crate) async fn password_changed(tx: &Tx, person: &person::Model) -> Result<(), Error> {
    let link = public_address("/password-reset");
    let (subject, body) = (
        "letter-password-changed-subject",
        "letter-password-changed-body",
    );
    post(tx, person, &person.email, subject, body, &link).await
}

/// Tells the old address that it is the account's no longer.
pub(crate) async fn email_changed(tx: &Tx, person: &person::Model) -> Result<(), Error> {
    let link = public_address("/about");
    let (subject, body) = ("letter-email-changed-subject", "letter-email-changed-body");
    post(tx, person, &person.email, subject, body, &link).await
}

/// Says goodbye.
pub(crate) async fn account_deleted(tx: &Tx, person: &person::Model) -> Result<(), Error> {
    let link = public_address("/");
    let (subject, body) = (
        "letter-account-deleted-subject",
        "letter-account-deleted-body",
    );
    post(tx, person, &person.email, subject, body, &link).await
}

async fn post(
    tx: &Tx,
    person: &person::Model,
    email: &str,
    subject: &str,
    body: &str,
    link: &str,
) -> Result<(), Error> {
    tx.mail(written(person, email, subject, body, link)).await?;
    Ok(())
}

/// No letter names the person: whoever signs up with somebody else's address would otherwise write
/// the first line of a letter that we send there.
fn written(person: &person::Model, email: &str, subject: &str, body: &str, link: &str) -> Letter {
    let t = TEXTS.reader(person.language);
    let values: [(&str, Arg<'_>); 2] = [("link", link.into()), ("email", email.into())];
    Letter {
        to_name: String::new(),
        to_address: email.to_owned(),
        language: person.language,
        subject: t.get(subject),
        body: greeted("", &t.with(body, values), &t),
        attachments: Vec::new(),
        network_id: None,
        subject_id: Some(person.id),
        secrets: Vec::new(),
    }
}
