//! The command line.

use crate::lint::Format;
use crate::notices::Convert;
use crate::settings::SETTINGS;
use crate::sources::{Given, Sources, environment};
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, Parser, Subcommand};
use std::path::PathBuf;
use vocabulary::{Language, Slug};

/// The meeting house of public buyers.
#[derive(Debug, Parser)]
#[command(name = "guildhall", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub deed: Deed,
    /// Print JSON rather than text for people
    #[arg(long, global = true)]
    pub json: bool,
    /// Read this file instead of guildhall.toml (`lint`: instead of lint.toml) in the current folder
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[command(flatten)]
    flags: Flags,
}

impl Arguments {
    /// Where the settings are to be read from.
    pub fn sources(&self) -> Sources {
        Sources {
            flags: self.flags.0.clone(),
            environment: environment(),
            file: self
                .config
                .clone()
                .or_else(|| std::env::var_os("GUILDHALL_CONFIG").map(PathBuf::from)),
        }
    }
}

/// What can be asked of the program.
#[derive(Debug, Subcommand)]
pub enum Deed {
    /// Open the house: serve pages, feeds and the API until told to stop
    Serve,
    /// Open the house with the demo network, loaded on the first start
    Demo,
    /// Print every setting, its value, and where it came from
    Config,
    /// Bring the database up to date; serving does so by itself
    Migrate,
    /// Write everything into one archive, while the house may be open
    Backup {
        /// The archive, for example guildhall.tar.gz; must not exist yet
        file: PathBuf,
    },
    /// Fill an empty house from an archive
    Restore {
        /// The archive
        file: PathBuf,
    },
    /// Accounts, for whoever runs the house
    #[command(subcommand)]
    User(User),
    /// Groups with all that they kept, from house to house
    #[command(subcommand)]
    Groups(Groups),
    /// Print the OpenAPI document of the JSON API
    Openapi,
    /// Official code lists
    #[command(subcommand)]
    Codelists(Codelists),
    /// Notices of procurement: eForms, TED XML and OCDS, plain, packed, in archives or folders
    #[command(subcommand)]
    Notices(Notices),
    /// Look in notices for barriers, missed chances, risks and faults
    Lint(Lint),
    /// Membership dues
    #[command(subcommand)]
    Dues(Dues),
}

/// What can be done with dues without a house.
#[derive(Debug, Subcommand)]
pub enum Dues {
    /// Tell whether a schedule of dues can be used: 0 yes, 1 no, 2 it is none
    Check {
        /// The schedule as TOML or JSON, or - for standard input
        file: PathBuf,
    },
}

/// What can be done with notices.
#[derive(Debug, Subcommand)]
pub enum Notices {
    /// Keep notices in the data folder; importing twice keeps one
    Import {
        /// Files, folders, archives (.gz, .tar, .tar.gz, .zip), or - for standard input
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
    /// Show the notices in a file, or an imported one
    Show {
        /// A file, or the identifier or publication number of an imported notice
        #[arg(value_name = "FILE|ID")]
        notice: String,
        /// Show texts in this language where they were published in it: sv
        #[arg(long, value_name = "LANGUAGE")]
        lang: Option<Language>,
    },
    /// Write notices as something else
    Convert(Convert),
    /// Tell which business terms of eForms are understood, and which occur and are not read
    Coverage {
        /// Files, folders, archives (.gz, .tar, .tar.gz, .zip), or - for standard input
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
    /// Print the JSON Schema of what "show --json" prints
    Schema,
}

/// What to look for, where, and how to tell of it.
#[derive(Debug, Args)]
pub struct Lint {
    /// Files, folders, archives (.gz, .tar, .tar.gz, .zip), or - for standard input
    #[arg(required_unless_present_any = ["explain", "rules"], value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// What the report is written as; --json is the same as --format json
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Print the page of a rule
    #[arg(long, value_name = "RULE", conflicts_with_all = ["paths", "rules"])]
    pub explain: Option<String>,
    /// List all rules
    #[arg(long, conflicts_with = "paths")]
    pub rules: bool,
}

/// What can be done with groups.
#[derive(Debug, Subcommand)]
pub enum Groups {
    /// Write a group with its history, discussion, papers and decisions into one archive
    Export {
        /// The group, as in its address: sustainable-food
        group: Slug,
        /// The archive, which must not exist yet; GROUP.group.tar.gz if not given
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Make a group out of an archive; names of people and organisations come as text
    Import {
        /// The archive
        file: PathBuf,
        /// The network, as in its address: procura-plus; need not be said where there is one only
        #[arg(long, value_name = "NETWORK")]
        network: Option<Slug>,
        /// Another address for the group than it had
        #[arg(long = "as", value_name = "GROUP")]
        address: Option<Slug>,
    },
}

/// What can be done with accounts.
#[derive(Debug, Subcommand)]
pub enum User {
    /// Open an account; its password is the first line of standard input, or made up at a terminal
    Create {
        /// E-mail address, by which they sign in
        email: String,
        /// Their name
        name: String,
    },
    /// Set a new password, from standard input or made up as for create, and sign them out everywhere
    ResetPassword {
        /// E-mail address of the account
        email: String,
    },
    /// Give a right
    Grant {
        /// E-mail address of the account
        email: String,
        #[command(subcommand)]
        right: Right,
    },
}

/// The rights that can be given from here.
#[derive(Debug, Subcommand)]
pub enum Right {
    /// To run this installation
    Operator,
    /// To sit in the secretariat of a network
    Secretary {
        /// The network, as in its address: procura-plus
        network: String,
    },
    /// To administer an organisation
    Administrator {
        /// The organisation, as in its address: city-of-ghent
        organisation: String,
    },
}

/// What can be done with code lists.
#[derive(Debug, Subcommand)]
pub enum Codelists {
    /// Load labels of CPV, NUTS, countries and other lists from CSV (.csv, .csv.gz) and genericode (.gc)
    Import {
        /// Files, or folders with such files
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
}

/// Stands above the flags, each of which can be said in two other ways too.
const HEADING: &str = "Settings (--public-url can also be GUILDHALL_PUBLIC_URL in the environment, or public-url in guildhall.toml)";

/// One flag for each setting, as it was given.
#[derive(Debug)]
struct Flags(Given);

impl Args for Flags {
    fn augment_args(command: Command) -> Command {
        SETTINGS
            .iter()
            .fold(command.next_help_heading(HEADING), |command, setting| {
                let default = setting
                    .default()
                    .map(|default| format!(" [default: {default}]"))
                    .unwrap_or_default();
                let flag = Arg::new(setting.name)
                    .long(setting.name)
                    .value_name(setting.value)
                    .help(format!("{}{default}", setting.help))
                    .global(true);
                // `--demo` alone says yes; only `--demo=false` can say no, or the next word would be taken for it.
                let is_switch = setting.value == "true|false";
                command.arg(if is_switch {
                    flag.num_args(0..=1)
                        .require_equals(true)
                        .default_missing_value("true")
                } else {
                    flag
                })
            })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Flags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = SETTINGS.iter().filter_map(|setting| {
            Some((
                setting.name,
                matches.get_one::<String>(setting.name)?.clone(),
            ))
        });
        Ok(Self(given.collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn settings_may_stand_before_and_after_the_deed() {
        let words = [
            "guildhall",
            "--name",
            "House",
            "serve",
            "--trust-proxy",
            "--cache=false",
        ];
        let arguments = Arguments::try_parse_from(words).expect("arguments");
        let expected = [
            ("cache", "false"),
            ("name", "House"),
            ("trust-proxy", "true"),
        ];
        assert_eq!(
            arguments.flags.0,
            expected.map(|(name, word)| (name, word.to_owned())).into()
        );
    }
}
