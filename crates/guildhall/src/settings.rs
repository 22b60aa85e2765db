//! What an operator can set, and what that means for the parts of the house.

use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::PathBuf;
use store::{FilesConfig, SmtpConfig};
use url::Url;
use vocabulary::Language;

/// A setting: `--NAME` on the command line, `GUILDHALL_NAME` in the environment (with `_` for `-`),
/// `NAME = …` in `guildhall.toml`.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its name, for example `public-url`.
    pub name: &'static str,
    /// What can stand there, for the help.
    pub value: &'static str,
    /// What it is for.
    pub help: &'static str,
}

impl Setting {
    /// The value that holds when nothing is set, as it would be written; nothing where there is none.
    pub fn default(&self) -> Option<String> {
        // Plain data of ours always serialises.
        let values = serde_json::to_value(Settings::default()).unwrap_or_default();
        match &values[self.name] {
            serde_json::Value::Null => None,
            serde_json::Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }
}

const fn setting(name: &'static str, value: &'static str, help: &'static str) -> Setting {
    Setting { name, value, help }
}

/// Everything that can be set, in the order in which people think of it.
pub const SETTINGS: &[Setting] = &[
    setting(
        "data",
        "FOLDER",
        "Where everything is kept that is kept nowhere else",
    ),
    setting(
        "listen",
        "ADDRESS:PORT",
        "Where to answer; port 0 takes any free port",
    ),
    setting(
        "public-url",
        "URL",
        "Where people reach the house; links in mails and feeds start with it",
    ),
    setting("name", "TEXT", "Name of this house"),
    setting(
        "contact",
        "TEXT",
        "Who answers for the house and for personal data in it: name and e-mail address, shown to everybody",
    ),
    setting(
        "language",
        "CODE",
        "Language for readers of whom nothing is known",
    ),
    setting(
        "database-url",
        "URL",
        "postgresql://… or sqlite://PATH; a SQLite file in the data folder unless set",
    ),
    setting(
        "connections",
        "NUMBER",
        "Connections to the database at most",
    ),
    setting(
        "smtp-url",
        "URL",
        "Mail server: smtp://user:password@host:port, smtps://…, smtp://…?tls=required",
    ),
    setting(
        "mail-from",
        "ADDRESS",
        "Sender of mails: \"Guildhall <no-reply@example.org>\"",
    ),
    setting(
        "files",
        "FOLDER",
        "Where uploaded files go; in the data folder unless set",
    ),
    setting(
        "s3-endpoint",
        "URL",
        "Server that speaks the S3 protocol, for uploaded files in place of a folder",
    ),
    setting("s3-bucket", "NAME", "Its bucket"),
    setting("s3-region", "NAME", "Its region; many servers take any"),
    setting("s3-key-id", "TEXT", "Its access key"),
    setting("s3-secret", "TEXT", "Its secret key"),
    setting(
        "trust-proxy",
        "true|false",
        "Believe X-Forwarded-For: only behind a proxy that sets it",
    ),
    setting(
        "cache",
        "true|false",
        "Keep pages of signed-out readers for a moment",
    ),
    setting(
        "tries-per-minute",
        "NUMBER",
        "Tries per address at doors that are guessed at, such as signing in",
    ),
    setting("max-upload-mib", "NUMBER", "Largest upload, in MiB"),
    setting(
        "log",
        "FILTER",
        "What to log: error, warn, info, debug, or a filter such as info,store=debug",
    ),
    setting("log-format", "text|json", "How to log"),
    setting("demo", "true|false", "Show demo logins on the sign-in page"),
];

/// How lines of the log look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line, for machines.
    Json,
}

/// The values in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Settings {
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub public_url: Option<Url>,
    pub name: String,
    pub contact: Option<String>,
    pub language: Language,
    pub database_url: Option<String>,
    pub connections: u32,
    pub smtp_url: Option<String>,
    pub mail_from: Option<String>,
    pub files: Option<PathBuf>,
    pub s3_endpoint: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_region: Option<String>,
    pub s3_key_id: Option<String>,
    pub s3_secret: Option<String>,
    pub trust_proxy: bool,
    pub cache: bool,
    pub tries_per_minute: u32,
    pub max_upload_mib: u32,
    pub log: String,
    pub log_format: LogFormat,
    pub demo: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let web = web::Settings::default();
        Self {
            data: PathBuf::from("data"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            name: web.name,
            contact: web.contact,
            language: web.language,
            database_url: None,
            connections: 8,
            smtp_url: None,
            mail_from: None,
            files: None,
            s3_endpoint: None,
            s3_bucket: None,
            s3_region: None,
            s3_key_id: None,
            s3_secret: None,
            trust_proxy: web.trust_proxy,
            cache: web.cache,
            tries_per_minute: web.tries_per_minute,
            max_upload_mib: 25,
            log: "info".to_owned(),
            log_format: LogFormat::Text,
            demo: web.demo,
        }
    }
}

/// A setting whose value cannot be used, and why.
#[derive(Debug, PartialEq, Eq)]
pub struct Misfit {
    pub setting: &'static str,
    pub reason: String,
}

impl Settings {
    /// Whether the values can be used, and fit together.
    ///
    /// # Errors
    /// The first setting that does not.
    pub fn check(&self) -> Result<(), Misfit> {
        let misfit = |setting, reason: &str| {
            Err(Misfit {
                setting,
                reason: reason.to_owned(),
            })
        };
        if self.connections == 0 {
            return misfit("connections", "at least one is needed");
        }
        if self.tries_per_minute == 0 {
            return misfit("tries-per-minute", "nobody could sign in");
        }
        if !(1..=1024).contains(&self.max_upload_mib) {
            return misfit("max-upload-mib", "can be 1 to 1024");
        }
        if let Some(url) = &self.public_url
            && (!matches!(url.scheme(), "http" | "https")
                || url.query().is_some()
                || url.fragment().is_some())
        {
            return misfit(
                "public-url",
                "has to be a plain http:// or https:// address",
            );
        }
        if let Some(url) = &self.database_url
            && !(url.starts_with("sqlite:")
                || url.starts_with("postgres:")
                || url.starts_with("postgresql:"))
        {
            return misfit(
                "database-url",
                "has to start with postgresql:// or sqlite://",
            );
        }
        if self.smtp_url.is_some() && self.mail_from.is_none() {
            return misfit(
                "smtp-url",
                "needs mail-from beside it: who writes the mails",
            );
        }
        if let Some(mail) = self.mail()
            && let Err(error) = mail.check()
        {
            return Err(Misfit {
                setting: "smtp-url",
                reason: error.to_string(),
            });
        }
        if let Err(error) = tracing_subscriber::EnvFilter::try_new(&self.log) {
            return Err(Misfit {
                setting: "log",
                reason: error.to_string(),
            });
        }
        let s3 = [
            &self.s3_endpoint,
            &self.s3_bucket,
            &self.s3_key_id,
            &self.s3_secret,
        ];
        if s3.iter().any(|part| part.is_some()) {
            let names = ["s3-endpoint", "s3-bucket", "s3-key-id", "s3-secret"];
            if let Some(missing) = s3.iter().position(|part| part.is_none()) {
                return misfit(names[missing], "is missing beside the other s3 settings");
            }
            if self.files.is_some() {
                return misfit("files", "uploaded files go either there or to s3-endpoint");
            }
        }
        Ok(())
    }

    /// The address of the database: the one that is set, or a file in the data folder.
    pub fn database(&self) -> String {
        self.database_url.clone().unwrap_or_else(|| {
            let path = self.data.join("guildhall.sqlite").display().to_string();
            // In an address these mean something else than in a path.
            let path = path
                .replace('%', "%25")
                .replace('?', "%3F")
                .replace('#', "%23");
            format!("sqlite://{path}")
        })
    }

    /// Whether the database is a file, which only one program may serve.
    pub fn is_sqlite(&self) -> bool {
        self.database().starts_with("sqlite:")
    }

    /// Where uploaded files go.
    pub fn file_store(&self) -> FilesConfig {
        match (
            &self.s3_endpoint,
            &self.s3_bucket,
            &self.s3_key_id,
            &self.s3_secret,
        ) {
            (Some(endpoint), Some(bucket), Some(key_id), Some(secret)) => FilesConfig::S3 {
                endpoint: endpoint.clone(),
                bucket: bucket.clone(),
                region: self
                    .s3_region
                    .clone()
                    .unwrap_or_else(|| "us-east-1".to_owned()),
                key_id: key_id.clone(),
                secret: secret.clone(),
            },
            _ => FilesConfig::Folder(
                self.files
                    .clone()
                    .unwrap_or_else(|| self.data.join("files")),
            ),
        }
    }

    /// How mails leave, if they do.
    pub fn mail(&self) -> Option<SmtpConfig> {
        Some(SmtpConfig {
            url: self.smtp_url.clone()?,
            from: self.mail_from.clone()?,
        })
    }

    /// How the house presents itself, when it is reached at `address` unless another is set.
    pub fn web(&self, address: &Url) -> web::Settings {
        web::Settings {
            name: self.name.clone(),
            contact: self.contact.clone(),
            public_url: self.public_url.clone().unwrap_or_else(|| address.clone()),
            language: self.language,
            trust_proxy: self.trust_proxy,
            cache: self.cache,
            tries_per_minute: self.tries_per_minute,
            max_upload_bytes: usize::try_from(self.max_upload_mib)
                .unwrap_or(usize::MAX / 1024 / 1024)
                * 1024
                * 1024,
            patience: web::Patience::default(),
            demo: self.demo,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_value_is_a_setting_with_a_name_and_a_help() {
        let values = serde_json::to_value(Settings::default()).expect("plain data");
        let values: BTreeSet<&str> = values
            .as_object()
            .expect("a struct")
            .keys()
            .map(String::as_str)
            .collect();
        let settings: BTreeSet<&str> = SETTINGS.iter().map(|setting| setting.name).collect();
        assert_eq!(values, settings);
    }

    #[test]
    fn the_defaults_can_be_used() {
        assert_eq!(Settings::default().check(), Ok(()));
    }

    #[test]
    fn the_database_lies_in_the_data_folder_whatever_that_is_called() {
        let settings = Settings {
            data: PathBuf::from("/srv/50 % off?"),
            ..Settings::default()
        };
        assert_eq!(
            settings.database(),
            "sqlite:///srv/50 %25 off%3F/guildhall.sqlite"
        );
        assert!(settings.is_sqlite());
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let refused = |change: fn(&mut Settings)| {
            let mut settings = Settings::default();
            change(&mut settings);
            settings.check().expect_err("a misfit").setting
        };
        assert_eq!(refused(|settings| settings.connections = 0), "connections");
        assert_eq!(
            refused(|settings| settings.tries_per_minute = 0),
            "tries-per-minute"
        );
        assert_eq!(
            refused(|settings| settings.max_upload_mib = 2000),
            "max-upload-mib"
        );
        assert_eq!(
            refused(|settings| settings.public_url = "ftp://example.org".parse().ok()),
            "public-url"
        );
        assert_eq!(
            refused(|settings| settings.database_url = Some("mysql://db".to_owned())),
            "database-url"
        );
        assert_eq!(
            refused(|settings| settings.smtp_url = Some("smtp://mail".to_owned())),
            "smtp-url"
        );
        assert_eq!(
            refused(|settings| settings.log = "store=loud".to_owned()),
            "log"
        );
        assert_eq!(
            refused(|settings| settings.s3_bucket = Some("files".to_owned())),
            "s3-endpoint"
        );
    }
}
