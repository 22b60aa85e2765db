//! The program: command line, configuration and the list of rooms. Everything else lives lower.

#[cfg(test)]
mod access;
mod answering;
mod arguments;
mod backup;
mod codelists;
mod demo;
mod dues;
mod foundation;
mod group_archive;
mod latch;
mod lint;
mod logs;
mod manifest;
mod meters;
mod notices;
#[cfg(test)]
mod pages;
mod progress;
mod restore;
mod rooms;
mod serve;
mod settings;
mod show_config;
mod sources;
mod telling;
#[cfg(test)]
mod town;
mod user;

use crate::lint::Format;
use crate::notices::Manner;
use anyhow::Context;
use arguments::{Arguments, Codelists, Deed, Dues, Lint, Notices};
use clap::Parser;
use settings::Settings;
use sources::Configuration;
use std::process::ExitCode;

/// An answer is many small pieces, made on one thread and let go of on another: this allocator is quick
/// at that, and gives memory back that is not needed any more (how soon: `.cargo/config.toml`). SQLite gets its
/// memory from it too, whose many values pass between threads in the same way.
#[cfg(feature = "jemalloc")]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Whatever kept the program from doing what was asked.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    // Two crates bring TLS; without a choice of ours the first handshake would panic.
    if rustls::crypto::ring::default_provider()
        .install_default()
        .is_err()
    {
        return ExitCode::from(FAILED);
    }
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            telling::complain(&format!("guildhall: {error:#}"));
            ExitCode::from(FAILED)
        }
    }
}

fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    // Files need no house.
    match &arguments.deed {
        Deed::Lint(lint) => return run_lint(lint, arguments),
        Deed::Notices(Notices::Convert(asked)) => return notices::convert(asked),
        Deed::Notices(Notices::Coverage { paths }) => {
            return notices::coverage(paths, arguments.json);
        }
        Deed::Notices(Notices::Schema) => return notices::schema(),
        Deed::Dues(Dues::Check { file }) => return dues::check_file(file, arguments.json),
        _ => {}
    }
    let mut configuration = Configuration::read(arguments.sources())?;
    for slip in sources::slips() {
        telling::complain(&format!("guildhall: {slip}"));
    }
    if matches!(arguments.deed, Deed::Demo) {
        configuration.settings.demo = true;
    }
    let settings = &configuration.settings;
    let json = arguments.json;
    match &arguments.deed {
        Deed::Config => {
            show_config::show(&configuration, json);
            return Ok(ExitCode::SUCCESS);
        }
        Deed::Openapi => {
            telling::say(
                &web::api_document(&rooms::rooms())
                    .to_pretty_json()
                    .context("the document")?,
            );
            return Ok(ExitCode::SUCCESS);
        }
        _ => {}
    }
    logs::start(settings);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("no threads to work with")?;
    runtime.block_on(async {
        match &arguments.deed {
            Deed::Serve => serve::serve(settings, false, json).await?,
            Deed::Demo => serve::serve(settings, true, json).await?,
            Deed::Migrate => foundation::migrate(settings, json).await?,
            Deed::Backup { file } => backup::backup(settings, file, json).await?,
            Deed::Restore { file } => restore::restore(settings, file, json).await?,
            Deed::Codelists(Codelists::Import { paths }) => {
                codelists::import(settings, paths, json).await?;
            }
            Deed::Notices(deed) => return run_notices(settings, deed, json).await,
            Deed::User(deed) => user::user(settings, deed, json).await?,
            Deed::Groups(deed) => group_archive::groups(settings, deed, json).await?,
            Deed::Config | Deed::Openapi | Deed::Lint(_) | Deed::Dues(_) => {
                unreachable!("answered without a runtime")
            }
        }
        Ok(ExitCode::SUCCESS)
    })
}

async fn run_notices(
    settings: &Settings,
    deed: &Notices,
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    match deed {
        Notices::Import { paths } => notices::import(settings, paths, as_json).await,
        Notices::Show { notice, lang } => {
            let manner = Manner {
                as_json,
                language: *lang,
            };
            notices::show(settings, notice, manner).await
        }
        Notices::Convert(_) | Notices::Coverage { .. } | Notices::Schema => {
            unreachable!("answered without a house")
        }
    }
}

fn run_lint(asked: &Lint, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    if let Some(rule) = &asked.explain {
        return lint::explain(rule, arguments.json);
    }
    if asked.rules {
        return lint::list(arguments.json);
    }
    let format = if arguments.json {
        Format::Json
    } else {
        asked.format
    };
    lint::lint(&asked.paths, format, arguments.config.as_deref())
}
