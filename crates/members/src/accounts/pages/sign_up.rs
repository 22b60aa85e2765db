//! `/sign-up`

use crate::TEXTS;
use crate::accounts::email::Email;
use crate::accounts::name::name;
use crate::accounts::password::{Password, SHORTEST};
use crate::accounts::sign_up::{NewAccount, sign_up};
use crate::accounts::time_zone;
use askama::Template;
use axum::extract::State;
use chrono_tz::Tz;
use texts::{Texts, UI_LANGUAGES};
use ui::Choice;
use vocabulary::Language;
use web::{Form, House, PageResult, Viewer, again, page, see_other};

#[derive(Template)]
#[template(path = "accounts/sign_up.html")]
struct SignUpPage {
    shell: ui::Shell,
    t: Texts,
    form: Form,
    shortest: usize,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
}

impl SignUpPage {
    fn new(house: &House, viewer: &Viewer, form: Form) -> Self {
        let t = TEXTS.reader(viewer.language);
        Self {
            shell: house.shell(viewer, t.get("sign-up-title")).unlisted(),
            t,
            form,
            shortest: SHORTEST,
            languages: languages(),
            zones: time_zone::choices(t, time_zone::of_language(viewer.language)),
        }
    }
}

/// The languages that the interface speaks, each in its own words.
pub(super) fn languages() -> Vec<Choice> {
    UI_LANGUAGES
        .iter()
        .map(|language| Choice::new(language.code(), language.endonym()))
        .collect()
}

/// The language that was chosen, if the interface speaks it.
pub(super) fn chosen_language(form: &Form) -> Option<Language> {
    form.parse::<Language>("language")
        .ok()
        .flatten()
        .filter(|language| UI_LANGUAGES.contains(language))
}

/// The zone that was chosen.
pub(super) fn chosen_zone(form: &Form) -> Option<Tz> {
    form.parse::<Tz>("time_zone").ok().flatten()
}

pub(super) async fn show(State(house): State<House>, viewer: Viewer) -> PageResult {
    if viewer.standing().is_some() {
        return see_other("/account");
    }
    let form = Form::new()
        .with("language", viewer.language)
        .with("time_zone", time_zone::of_language(viewer.language).name());
    page(&SignUpPage::new(&house, &viewer, form))
}

pub(super) async fn create(
    State(house): State<House>,
    viewer: Viewer,
    mut form: Form,
) -> PageResult {
    house
        .throttle
        .count("sign-up", viewer.address, form.text("email"))?;
    match read(&viewer, &mut form) {
        Some(wanted) => {
            let email = wanted.email.to_string();
            sign_up(&house.store, wanted).await?;
            super::letter_sent(&house, &viewer, &email)
        }
        None => again(&SignUpPage::new(&house, &viewer, form)),
    }
}

fn read(viewer: &Viewer, form: &mut Form) -> Option<NewAccount> {
    let t = TEXTS.reader(viewer.language);
    let name = name(form.value("name"));
    if name.is_none() {
        form.refuse("name", t.get("account-name-refused"));
    }
    let email: Option<Email> = form.value("email").parse().ok();
    if email.is_none() {
        form.refuse("email", t.get("account-email-refused"));
    }
    let password = email
        .as_ref()
        .map(|email| Password::new(form.value("password"), email));
    if let Some(Err(weakness)) = password {
        form.refuse("password", weakness.told(t));
    }
    let language = chosen_language(form);
    if language.is_none() {
        form.refuse("language", t.get("account-language-unknown"));
    }
    let time_zone = chosen_zone(form);
    if time_zone.is_none() {
        form.refuse("time_zone", t.get("account-time-zone-unknown"));
    }
    Some(NewAccount {
        name: name?,
        email: email?,
        password: password?.ok()?,
        language: language?,
        time_zone: time_zone?,
    })
}
