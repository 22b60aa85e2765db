//! `guildhall user …`: accounts and rights, for whoever has the command line of the house.

use crate::arguments::{Right, User};
use crate::settings::Settings;
use crate::{foundation, telling};
use anyhow::{Context, ensure};
use members::accounts;
use serde_json::json;
use std::io::{BufRead, IsTerminal};
use store::Store;

/// `guildhall user …`.
///
/// # Errors
/// What is wrong with what was asked, in words.
pub async fn user(settings: &Settings, deed: &User, as_json: bool) -> anyhow::Result<()> {
    let store = foundation::open_beside(settings).await?;
    let done = match deed {
        User::Create { email, name } => {
            let password = Password::read()?;
            let person =
                accounts::create(&store, email, name, &password.text, settings.language).await?;
            password.said(Done {
                deed: "created",
                email: person.email,
                right: None,
            })
        }
        User::ResetPassword { email } => {
            let password = Password::read()?;
            accounts::reset_password(&store, email, &password.text).await?;
            password.said(Done {
                deed: "password-reset",
                email: email.clone(),
                right: None,
            })
        }
        User::Grant { email, right } => grant(&store, email, right).await?.said(),
    };
    store.close().await?;
    telling::say(&if as_json {
        format!("{:#}", done.json)
    } else {
        done.text
    });
    Ok(())
}

async fn grant(store: &Store, email: &str, right: &Right) -> anyhow::Result<Done> {
    let right = match right {
        Right::Operator => {
            accounts::grant_operator(store, email).await?;
            "operator".to_owned()
        }
        Right::Secretary { network } => {
            members::grant::secretary(store, email, network).await?;
            format!("secretary {network}")
        }
        Right::Administrator { organisation } => {
            members::grant::administrator(store, email, organisation).await?;
            format!("administrator {organisation}")
        }
    };
    Ok(Done {
        deed: "granted",
        email: email.to_owned(),
        right: Some(right),
    })
}

/// What was done, to be said.
struct Done {
    deed: &'static str,
    email: String,
    right: Option<String>,
}

/// What was done, in both ways of saying it.
struct Said {
    json: serde_json::Value,
    text: String,
}

impl Done {
    fn said(self) -> Said {
        let text = match (self.deed, &self.right) {
            ("created", _) => format!("{} has an account.", self.email),
            ("password-reset", _) => format!(
                "{} has a new password and is signed out everywhere.",
                self.email
            ),
            (_, right) => format!(
                "{} is {}.",
                self.email,
                right.as_deref().unwrap_or_default()
            ),
        };
        let mut json = json!({ "deed": self.deed, "email": self.email });
        if let Some(right) = self.right {
            json["right"] = right.into();
        }
        Said { json, text }
    }
}

/// A password that comes in on standard input, or that is made up for a person at a terminal: typing
/// it there would show it, and naming it on the command line would leave it in the shell's history.
struct Password {
    text: String,
    is_made_up: bool,
}

/// Characters of a made-up password: of 64 each, so 120 bits.
const MADE_UP_LENGTH: usize = 20;

impl Password {
    fn read() -> anyhow::Result<Self> {
        let input = std::io::stdin();
        if input.is_terminal() {
            let text = web::ticket::secret().chars().take(MADE_UP_LENGTH).collect();
            return Ok(Self {
                text,
                is_made_up: true,
            });
        }
        let mut line = String::new();
        input
            .lock()
            .read_line(&mut line)
            .context("cannot read the password from standard input")?;
        let text = line.trim_end_matches(['\r', '\n']).to_owned();
        ensure!(
            !text.is_empty(),
            "the first line of standard input is to be the password"
        );
        Ok(Self {
            text,
            is_made_up: false,
        })
    }

    fn said(&self, done: Done) -> Said {
        let mut said = done.said();
        if self.is_made_up {
            said.text = format!("{}\nThe password is {}", said.text, self.text);
            said.json["password"] = self.text.as_str().into();
        }
        said
    }
}
