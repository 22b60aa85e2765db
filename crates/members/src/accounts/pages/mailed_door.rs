//! Doors that open by a mailed link: asking for the link, and coming with it.

use crate::TEXTS;
use crate::accounts::ask_for_link::ask_for_link;
use crate::accounts::email::Email;
use crate::accounts::link;
use crate::entry_link::{self, Purpose};
use askama::Template;
use texts::Texts;
use web::{Failure, Form, House, PageResult, Viewer, again, page};

/// A door, and the words on the page that asks for its link.
pub(super) struct MailedDoor {
    purpose: Purpose,
    title: &'static str,
    lead: &'static str,
    /// Where one asks, and comes back to when a link opens nothing any more.
    pub(super) address: &'static str,
}

pub(super) const SIGN_IN: MailedDoor = MailedDoor {
    purpose: Purpose::SignIn,
    title: "sign-in-link-title",
    lead: "sign-in-link-lead",
    address: "/sign-in/link",
};

pub(super) const VERIFICATION: MailedDoor = MailedDoor {
    purpose: Purpose::Verification,
    title: "verification-again-title",
    lead: "verification-again-lead",
    address: "/verification",
};

pub(super) const PASSWORD_RESET: MailedDoor = MailedDoor {
    purpose: Purpose::PasswordReset,
    title: "password-reset-title",
    lead: "password-reset-lead",
    address: "/password-reset",
};

/// A page that asks for an address to which a link is mailed.
#[derive(Template)]
#[template(path = "accounts/ask_for_link.html")]
struct AskPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    lead: String,
    action: &'static str,
}

impl MailedDoor {
    /// The page that asks for an address, with one filled in.
    pub(super) fn ask(&self, house: &House, viewer: &Viewer, email: &str) -> PageResult {
        page(&self.page(house, viewer, Form::new().with("email", email)))
    }

    /// Mails a link; the answer is the same whether or not the address is known here.
    pub(super) async fn send(&self, house: &House, viewer: &Viewer, mut form: Form) -> PageResult {
        house
            .throttle
            .count(self.address, viewer.address, form.text("email"))?;
        if let Ok(email) = form.value("email").parse::<Email>() {
            ask_for_link(&house.store, self.purpose, &email).await?;
            return super::letter_sent(house, viewer, email.as_str());
        }
        let t = TEXTS.reader(viewer.language);
        form.refuse("email", t.get("account-email-refused"));
        again(&self.page(house, viewer, form))
    }

    /// The link of somebody who comes with a secret, while it opens the door.
    pub(super) async fn link(
        &self,
        house: &House,
        viewer: &Viewer,
        secret: &str,
    ) -> Result<Option<entry_link::Model>, Failure> {
        house.throttle.count("link", viewer.address, None)?;
        let now = house.store.now();
        let found = link::find(house.store.db(), self.purpose, secret, now).await?;
        Ok(found.map(|(link, _)| link))
    }

    fn page(&self, house: &House, viewer: &Viewer, form: Form) -> AskPage {
        let t = TEXTS.reader(viewer.language);
        AskPage {
            shell: house.shell(viewer, t.get(self.title)).unlisted(),
            t,
            form,
            lead: t.get(self.lead),
            action: self.address,
        }
    }
}
