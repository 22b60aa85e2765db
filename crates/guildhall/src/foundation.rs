//! What stands before anything can be done: data folder, database, tables.

use crate::latch::Latch;
use crate::rooms::rooms;
use crate::serve;
use crate::settings::Settings;
use crate::show_config::without_password;
use crate::telling;
use anyhow::{Context, bail};
use std::time::{Duration, Instant};
use store::{Clock, Opening, Store};
use web::Room;

/// A database that starts beside us (after a power cut, in a container) gets this long.
const PATIENCE: Duration = Duration::from_secs(30);
const ASK_AGAIN: Duration = Duration::from_secs(2);

/// Takes the data folder for this program alone where it holds the database.
///
/// # Errors
/// When it cannot be made or written to, or another program has it.
pub fn take(settings: &Settings) -> anyhow::Result<Option<Latch>> {
    let folder = &settings.data;
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the data folder {}", folder.display()))?;
    tempfile::tempfile_in(folder)
        .with_context(|| format!("cannot write to the data folder {}", folder.display()))?;
    if settings.is_sqlite() {
        Latch::take(folder).map(Some)
    } else {
        Ok(None)
    }
}

/// Opens the store, waiting for a database that does not answer yet.
///
/// # Errors
/// When it cannot be opened, in words for the operator.
pub async fn open(settings: &Settings) -> anyhow::Result<Store> {
    let place = without_password(&settings.database());
    let waited_for = place.clone();
    // A server that is away keeps silent for a while: whoever waits should know for what.
    let silence = tokio::spawn(async move {
        tokio::time::sleep(ASK_AGAIN).await;
        tracing::info!(place = waited_for, "waiting for the database");
    });
    let opened = open_at(settings, &place).await;
    silence.abort();
    opened
}

async fn open_at(settings: &Settings, place: &str) -> anyhow::Result<Store> {
    let since = Instant::now();
    loop {
        let opening = Opening {
            database_url: settings.database(),
            connections: settings.connections,
            files: settings.file_store(),
            listeners: rooms()
                .iter()
                .flat_map(|room| room.listeners)
                .copied()
                .collect(),
            clock: Clock::System,
        };
        match Store::open(opening).await {
            Ok(store) => return Ok(store),
            Err(error)
                if !settings.is_sqlite()
                    && error.is_unavailable()
                    && since.elapsed() < PATIENCE =>
            {
                tracing::warn!(%place, %error, "the database does not answer yet; trying again");
                tokio::time::sleep(ASK_AGAIN).await;
            }
            Err(error) => {
                return Err(error).with_context(|| format!("cannot open the database {place}"));
            }
        }
    }
}

/// Opens the store of a house that is there already, to change something in it beside a program that
/// may be serving it.
///
/// # Errors
/// When there is none, or it cannot be opened.
pub async fn open_beside(settings: &Settings) -> anyhow::Result<Store> {
    std::fs::create_dir_all(&settings.data)
        .with_context(|| format!("cannot make the data folder {}", settings.data.display()))?;
    // Letters that are written here lead to the program that serves.
    let here = serve::address(settings.listen)?;
    web::answer_at(settings.public_url.clone().unwrap_or(here));
    let store = open(settings).await?;
    if !store.pending(&Room::migrations(&rooms())).await?.is_empty() {
        // Changing tables under a program that serves an older version would break it.
        let _latch = take(settings)?;
        bring_up_to_date(&store).await?;
    }
    Ok(store)
}

/// Opens the store of a house that is there already, to read it.
///
/// # Errors
/// When there is none, or its tables are not those of this version.
pub async fn open_as_it_is(settings: &Settings) -> anyhow::Result<Store> {
    if settings.database_url.is_none() && !settings.data.join("guildhall.sqlite").exists() {
        bail!(
            "there is no house in the data folder {}",
            settings.data.display()
        );
    }
    let store = open(settings).await?;
    if !store.pending(&Room::migrations(&rooms())).await?.is_empty() {
        bail!("the house was made by an older version: run \"guildhall migrate\" first");
    }
    Ok(store)
}

/// Brings the tables up to date.
///
/// # Errors
/// When a migration fails, or the database was made by a newer version.
pub async fn bring_up_to_date(store: &Store) -> anyhow::Result<()> {
    store
        .migrate(Room::migrations(&rooms()))
        .await
        .context("cannot bring the database up to date")
}

/// `guildhall migrate`.
///
/// # Errors
/// As its parts.
pub async fn migrate(settings: &Settings, as_json: bool) -> anyhow::Result<()> {
    let _latch = take(settings)?;
    let store = open(settings).await?;
    bring_up_to_date(&store).await?;
    store.close().await?;
    telling::say(if as_json {
        "{\"up_to_date\": true}"
    } else {
        "The database is up to date."
    });
    Ok(())
}
