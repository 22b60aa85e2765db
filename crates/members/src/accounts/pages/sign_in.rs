//! `/sign-in` and `/sign-out`

use crate::TEXTS;
use crate::accounts::email::Email;
use crate::accounts::end_sign_ins::end as end_sign_in;
use crate::accounts::enter::{self, by_password};
use crate::accounts::next::own_path;
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use texts::Texts;
use web::{Form, House, PageResult, Query, Viewer, again, page, see_other};

/// The logins of the demo. Its data is made with these addresses and this password.
const DEMO_ROLES: [(&str, &str); 5] = [
    ("buyer", "demo-buyer"),
    ("social", "demo-social"),
    ("supplier", "demo-supplier"),
    ("secretary", "demo-secretary"),
    ("operator", "demo-operator"),
];
const DEMO_PASSWORD: &str = "guildhall-demo";

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignInPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    /// Whether the only thing missing is a verified address.
    unverified: bool,
    demo: Vec<DemoLogin>,
    demo_password: &'static str,
}

struct DemoLogin {
    email: String,
    role: String,
}

impl SignInPage {
    fn new(house: &House, viewer: &Viewer, form: Form) -> Self {
        let t = TEXTS.reader(viewer.language);
        let roles = if house.settings.demo {
            &DEMO_ROLES[..]
        } else {
            &[]
        };
        let demo = roles
            .iter()
            .map(|(role, key)| DemoLogin {
                email: format!("{role}@demo.guildhall.example"),
                role: t.get(key),
            })
            .collect();
        Self {
            shell: house.shell(viewer, t.get("sign-in-title")).unlisted(),
            t,
            form,
            unverified: false,
            demo,
            demo_password: DEMO_PASSWORD,
        }
    }
}

pub(super) async fn show(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let next = own_path(query.text("next"));
    if viewer.standing().is_some() {
        return see_other(&next);
    }
    page(&SignInPage::new(
        &house,
        &viewer,
        Form::new().with("next", next),
    ))
}

pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    headers: HeaderMap,
    mut form: Form,
) -> PageResult {
    house
        .throttle
        .count("sign-in", viewer.address, form.text("email"))?;
    let next = own_path(form.text("next"));
    form.set("next", &next);
    let browser = super::browser(&viewer, &headers);
    // What is no address belongs to nobody: the same answer as for one without an account.
    let outcome = match form.value("email").parse::<Email>() {
        Ok(email) => by_password(&house.store, &email, form.value("password"), &browser).await,
        Err(_) => Err(enter::Error::Mismatch),
    };
    match outcome {
        Ok(secret) => super::enter(&house, secret, &next),
        Err(enter::Error::Fault(fault)) => Err(fault.into()),
        Err(refused) => {
            let unverified = matches!(refused, enter::Error::Unverified);
            let key = if unverified {
                "sign-in-unverified"
            } else {
                "sign-in-mismatch"
            };
            form.refuse("email", TEXTS.reader(viewer.language).get(key));
            again(&SignInPage {
                unverified,
                ..SignInPage::new(&house, &viewer, form)
            })
        }
    }
}

pub(super) async fn end(State(house): State<House>, viewer: Viewer) -> PageResult {
    if let Ok((person, sign_in)) = super::in_person(&viewer) {
        end_sign_in(&house.store, person, sign_in).await?;
    }
    super::leave("/", "sign-out-flash")
}
