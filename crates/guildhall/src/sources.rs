//! Where settings come from: flags before the environment, that before `guildhall.toml`, that before
//! the defaults; and from which of them each value came.

use crate::settings::{SETTINGS, Settings};
use figment::providers::Serialized;
use figment::value::{Dict, Empty, Map, Num, Value};
use figment::{Figment, Metadata, Profile, Provider};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file that is read unless another is named.
pub const FILE: &str = "guildhall.toml";

/// Why there are no settings. All are errors of whoever started the program.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{}: {reason}", path.display())]
    Unreadable { path: PathBuf, reason: String },
    #[error("{}: line {line}: there is no setting \"{key}\"{hint}", path.display())]
    Unknown {
        path: PathBuf,
        line: usize,
        key: String,
        hint: String,
    },
    #[error("setting \"{setting}\" from {origin}: {reason}")]
    Bad {
        setting: String,
        origin: String,
        reason: String,
    },
}

/// The settings in force.
#[derive(Debug)]
pub struct Configuration {
    pub settings: Settings,
    figment: Figment,
}

/// Values by the name of their setting.
pub type Given = BTreeMap<&'static str, String>;

/// What is said on the command line and in the environment, and which file to read.
#[derive(Debug, Default)]
pub struct Sources {
    /// Flags.
    pub flags: Given,
    /// Variables of the environment.
    pub environment: Given,
    /// The file named by `--config`; [`FILE`] in the current folder otherwise, if there is one.
    pub file: Option<PathBuf>,
}

/// The settings among the variables of the environment.
pub fn environment() -> Given {
    SETTINGS
        .iter()
        .filter_map(|setting| Some((setting.name, std::env::var(variable(setting.name)).ok()?)))
        .collect()
}

/// Variables of the environment that look like a setting and are none: a slip of the pen, which would
/// otherwise go unnoticed. Others that begin alike are somebody else's, such as those that Kubernetes
/// sets for a service of this name.
pub fn slips() -> Vec<String> {
    std::env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter_map(|name| slip(&name))
        .collect()
}

fn slip(name: &str) -> Option<String> {
    let rest = name.strip_prefix("GUILDHALL_")?;
    let is_known = SETTINGS
        .iter()
        .any(|setting| variable(setting.name) == name);
    if is_known || rest == "CONFIG" {
        return None;
    }
    let meant = nearest(rest)?;
    Some(format!(
        "{name} is no setting and changes nothing; is it {}?",
        variable(meant)
    ))
}

/// Name of a setting's variable in the environment.
pub fn variable(setting: &str) -> String {
    format!("GUILDHALL_{}", setting.to_uppercase().replace('-', "_"))
}

impl Configuration {
    /// Reads the settings.
    ///
    /// # Errors
    /// When the file cannot be read or holds what is no setting, or a value cannot be used.
    pub fn read(sources: Sources) -> Result<Self, Error> {
        let mut figment = Figment::from(Defaults);
        if let Some(path) = sources
            .file
            .or_else(|| Some(PathBuf::from(FILE)).filter(|path| path.exists()))
        {
            figment = figment.merge(file(&path)?);
        }
        figment = figment
            .merge(Words {
                origin: "environment",
                words: sources.environment,
            })
            .merge(Words {
                origin: "flag",
                words: sources.flags,
            });
        let settings: Settings = match figment.extract() {
            Ok(settings) => settings,
            Err(error) => {
                let setting = error.path.join(".");
                return Err(Error::Bad {
                    origin: origin(&figment, &setting),
                    reason: unfit(&setting, &error.kind),
                    setting,
                });
            }
        };
        settings.check().map_err(|misfit| Error::Bad {
            setting: misfit.setting.to_owned(),
            origin: origin(&figment, misfit.setting),
            reason: misfit.reason,
        })?;
        Ok(Self { settings, figment })
    }

    /// Where the value of a setting came from, in words: `default`, a file's name, a variable, a flag.
    pub fn origin(&self, setting: &str) -> String {
        origin(&self.figment, setting)
    }
}

/// Why a value is none for its setting, and what would be one.
fn unfit(setting: &str, kind: &figment::error::Kind) -> String {
    use figment::error::Kind;
    let problem = match kind {
        Kind::InvalidType(found, _) => format!("found {found}"),
        other => other.to_string(),
    };
    let Some(known) = SETTINGS.iter().find(|known| known.name == setting) else {
        return problem;
    };
    let example = known
        .default()
        .map(|default| format!(", such as {default}"))
        .unwrap_or_default();
    format!("{problem}; it takes {}{example}", known.value)
}

fn origin(figment: &Figment, setting: &str) -> String {
    match figment.find_metadata(setting) {
        Some(metadata) if metadata.name == "environment" => variable(setting),
        Some(metadata) if metadata.name == "flag" => format!("--{setting}"),
        Some(metadata) => metadata.name.to_string(),
        None => "default".to_owned(),
    }
}

struct Defaults;

impl Provider for Defaults {
    fn metadata(&self) -> Metadata {
        Metadata::named("default")
    }

    fn data(&self) -> figment::error::Result<Map<Profile, Dict>> {
        Serialized::defaults(Settings::default()).data()
    }
}

/// Values that were given as words and mean what the setting holds: a text, a number, yes or no.
struct Words {
    origin: &'static str,
    words: Given,
}

impl Provider for Words {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.origin)
    }

    fn data(&self) -> figment::error::Result<Map<Profile, Dict>> {
        let defaults = Defaults
            .data()?
            .remove(&Profile::Default)
            .unwrap_or_default();
        let values = self.words.iter().map(|(name, word)| {
            let value = match defaults.get(*name) {
                Some(Value::Bool(..)) => word.parse::<bool>().map(Value::from).ok(),
                Some(Value::Num(..)) => word
                    .parse::<Num>()
                    .map(|number| Value::Num(Default::default(), number))
                    .ok(),
                _ => None,
            };
            (
                (*name).to_owned(),
                value.unwrap_or_else(|| Value::from(word.as_str())),
            )
        });
        Ok(Map::from([(Profile::Default, values.collect())]))
    }
}

/// The values of a file, every key of which is known to be a setting.
struct File {
    name: String,
    values: Dict,
}

impl Provider for File {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name.clone())
    }

    fn data(&self) -> figment::error::Result<Map<Profile, Dict>> {
        Ok(Map::from([(Profile::Default, self.values.clone())]))
    }
}

fn file(path: &Path) -> Result<File, Error> {
    let unreadable = |reason: String| Error::Unreadable {
        path: path.to_owned(),
        reason,
    };
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    let table = toml::de::DeTable::parse(&text).map_err(|error| unreadable(error.to_string()))?;
    for key in table.get_ref().keys() {
        let name = key.get_ref().as_ref();
        if !SETTINGS.iter().any(|setting| setting.name == name) {
            return Err(Error::Unknown {
                path: path.to_owned(),
                line: text[..key.span().start].matches('\n').count() + 1,
                key: name.to_owned(),
                hint: nearest(name)
                    .map(|name| format!("; is it \"{name}\"?"))
                    .unwrap_or_default(),
            });
        }
    }
    let mut values: Dict = toml::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
    values.retain(|_, value| !matches!(value, Value::Empty(_, Empty::None)));
    Ok(File {
        name: path.display().to_string(),
        values,
    })
}

/// The setting that was meant, as far as one can guess: the same letters but for `-` and `_`, or one
/// that shares most pairs of letters.
fn nearest(name: &str) -> Option<&'static str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_', '.'], "");
    let pairs = |text: &str| {
        plain(text)
            .as_bytes()
            .windows(2)
            .map(<[u8]>::to_vec)
            .collect::<Vec<_>>()
    };
    let wanted = pairs(name);
    let alike = |candidate: &str| {
        let candidate = pairs(candidate);
        let shared = candidate
            .iter()
            .filter(|pair| wanted.contains(pair))
            .count();
        200 * shared / (candidate.len() + wanted.len()).max(1)
    };
    SETTINGS
        .iter()
        .map(|setting| (alike(setting.name), setting.name))
        .filter(|(likeness, _)| *likeness >= 60)
        .max()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(values: &[(&'static str, &str)]) -> Given {
        values
            .iter()
            .map(|(name, word)| (*name, (*word).to_owned()))
            .collect()
    }

    fn written(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("house.toml");
        std::fs::write(&path, text).expect("a file");
        (folder, path)
    }

    #[test]
    fn flags_go_before_the_environment_that_before_the_file_that_before_the_defaults() {
        let (_folder, path) = written("name = \"File\"\nlanguage = \"sv\"\nconnections = 3\n");
        let configuration = Configuration::read(Sources {
            flags: given(&[("name", "Flag")]),
            environment: given(&[
                ("name", "Variable"),
                ("language", "fi"),
                ("trust-proxy", "true"),
            ]),
            file: Some(path.clone()),
        })
        .expect("settings");

        let settings = &configuration.settings;
        assert_eq!(
            (settings.name.as_str(), settings.language.code()),
            ("Flag", "fi")
        );
        assert_eq!(
            (settings.connections, settings.trust_proxy, settings.cache),
            (3, true, true)
        );
        let origins =
            ["name", "language", "connections", "cache"].map(|name| configuration.origin(name));
        assert_eq!(
            origins,
            [
                "--name",
                "GUILDHALL_LANGUAGE",
                &path.display().to_string(),
                "default"
            ]
        );
    }

    #[test]
    fn a_text_may_look_like_a_number() {
        let sources = Sources {
            flags: given(&[("name", "2026")]),
            ..Sources::default()
        };
        assert_eq!(
            Configuration::read(sources)
                .expect("settings")
                .settings
                .name,
            "2026"
        );
    }

    #[test]
    fn a_key_that_is_no_setting_is_an_error_with_file_line_and_a_guess() {
        let (_folder, path) = written("name = \"House\"\npublic_url = \"https://example.org\"\n");
        let error = Configuration::read(Sources {
            file: Some(path.clone()),
            ..Sources::default()
        });
        assert_eq!(
            error.expect_err("an unknown key").to_string(),
            format!(
                "{}: line 2: there is no setting \"public_url\"; is it \"public-url\"?",
                path.display()
            ),
        );
    }

    #[test]
    fn a_variable_that_is_nearly_a_setting_is_not_passed_over() {
        assert_eq!(
            slip("GUILDHALL_SMTPURL").as_deref(),
            Some("GUILDHALL_SMTPURL is no setting and changes nothing; is it GUILDHALL_SMTP_URL?")
        );
        let others = [
            "GUILDHALL_SMTP_URL",
            "GUILDHALL_CONFIG",
            "GUILDHALL_SERVICE_HOST",
            "GUILDHALL_PORT_8080_TCP_ADDR",
            "PATH",
        ];
        assert_eq!(others.map(slip), [const { None }; 5]);
    }

    #[test]
    fn a_bad_value_names_the_setting_and_where_it_came_from() {
        let said = |sources| {
            Configuration::read(sources)
                .expect_err("a bad value")
                .to_string()
        };
        let environment = |name, word| Sources {
            environment: given(&[(name, word)]),
            ..Sources::default()
        };

        assert_eq!(
            said(environment("listen", "here")),
            "setting \"listen\" from GUILDHALL_LISTEN: invalid socket address syntax; \
             it takes ADDRESS:PORT, such as 127.0.0.1:8080",
        );
        assert_eq!(
            said(environment("connections", "many")),
            "setting \"connections\" from GUILDHALL_CONNECTIONS: found string \"many\"; \
             it takes NUMBER, such as 8",
        );
        let flags = given(&[("max-upload-mib", "0")]);
        assert_eq!(
            said(Sources {
                flags,
                ..Sources::default()
            }),
            "setting \"max-upload-mib\" from --max-upload-mib: can be 1 to 1024",
        );
    }
}
