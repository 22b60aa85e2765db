//! Serving: opens the house, answers until told to stop, finishes what has begun.

use crate::foundation;
use crate::latch::Latch;
use crate::rooms::{STANDING, rooms};
use crate::settings::Settings;
use crate::{answering, demo, meters, telling};
use anyhow::Context;
use sea_orm::EntityTrait;
use serde_json::json;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;
use store::{Transport, mail};
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinSet;
use url::Url;
use web::House;

/// Requests in flight get this long after a signal to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(20);
const TIDY_EVERY: Duration = Duration::from_secs(300);

/// For whoever opened a house in which nobody can let a network move in.
const FIRST_STEPS: &str = "Nobody runs this house yet. Open an account, and give it the right to:\n  \
    guildhall user create you@example.org \"Your Name\"\n  \
    guildhall user grant you@example.org operator";

/// Opens the house and serves it until SIGINT or SIGTERM.
///
/// # Errors
/// When it cannot be opened, in one line for the operator.
pub async fn serve(settings: &Settings, with_demo: bool, as_json: bool) -> anyhow::Result<()> {
    // From here on a signal to stop is heard, so that nothing is cut off half-way.
    let mut signals = Signals::listen()?;
    let _latch = foundation::take(settings)?;
    // Before anything slow: a port that is taken is known at once, and whoever knocks early waits.
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("cannot listen on {}", settings.listen))?;
    let address = address(listener.local_addr()?)?;
    let store = tokio::select! {
        store = foundation::open(settings) => store?,
        // Nobody should have to wait for a database that is away.
        () = signals.told_to_stop() => return Ok(()),
    };
    foundation::bring_up_to_date(&store).await?;
    if let Some(mail) = settings.mail() {
        Transport::new(&mail)?.install()?;
    }
    meters::start()?;
    let (_own_index, folder) = Latch::of_own_index(&settings.data)?;
    let index = search::Index::open(Some(&folder)).context("cannot open the search index")?;
    let house = House::new(
        store.clone(),
        rooms(),
        index,
        settings.web(&address),
        STANDING,
    );
    let mut logins = Vec::new();
    if with_demo && demo::load(&house).await? {
        logins = demo::logins(&house).await?;
    } else if with_demo {
        telling::complain("This house is in use already: the demo network is not loaded into it.");
    }

    if !mail::is_configured() {
        tracing::info!("no mail server is configured: letters wait in the house, to be read there");
    }

    let (stop, stopped) = watch::channel(false);
    let mut workers = hire(&house, folder.join("followed-until"), &stopped);
    telling::say(&welcome(&address, &logins, as_json));
    if members::operator::Entity::find()
        .one(store.db())
        .await?
        .is_none()
    {
        telling::complain(FIRST_STEPS);
    }

    let answering = tokio::spawn(answering::answer(
        listener,
        web::router(house),
        stopped.clone(),
    ));
    signals.told_to_stop().await;
    tracing::info!("closing: no new requests, finishing those in flight");
    stop.send_replace(true);
    match tokio::time::timeout(LAST_REQUESTS, answering).await {
        Ok(ended) => ended.context("serving")?,
        Err(_) => tracing::warn!("some requests took too long and were cut off"),
    }
    // Jobs have leases: one that is cut off here is done again after the next start.
    if tokio::time::timeout(LAST_REQUESTS, async {
        while workers.join_next().await.is_some() {}
    })
    .await
    .is_err()
    {
        tracing::warn!("some jobs took too long and will be done again");
        workers.abort_all();
    }
    store.close().await.context("closing the database")?;
    tracing::info!("closed");
    Ok(())
}

/// Where the house is, and as whom its demo can be looked at.
fn welcome(address: &Url, logins: &[demo::Login], as_json: bool) -> String {
    let address = address.as_str().trim_end_matches('/');
    let password = members::demo::PASSWORD;
    if as_json {
        let logins: Vec<_> = logins
            .iter()
            .map(|login| json!({ "email": login.email, "password": password, "role": login.role }))
            .collect();
        return json!({ "address": address, "logins": logins }).to_string();
    }
    let open = format!("Guildhall is open at {address}");
    if logins.is_empty() {
        return open;
    }
    let rows: Vec<_> = logins
        .iter()
        .map(|login| {
            [
                format!("  {}", login.email),
                login.name.clone(),
                login.role.to_owned(),
            ]
        })
        .collect();
    format!(
        "{open}\n\nDemo logins, each with the password {password}:\n{}\n",
        telling::table(&rows)
    )
}

/// Everything that goes on beside answering requests.
fn hire(house: &House, mark: PathBuf, stopped: &watch::Receiver<bool>) -> JoinSet<()> {
    let mut workers = JoinSet::new();
    let mut kinds: Vec<_> = house
        .rooms
        .iter()
        .flat_map(|room| room.jobs)
        .copied()
        .collect();
    // Without a mail server letters wait in the outbox, where the secretariat reads them.
    kinds.extend(mail::is_configured().then_some(mail::SEND));
    let duties = house
        .rooms
        .iter()
        .flat_map(|room| room.duties)
        .copied()
        .collect();
    workers.spawn(store::work(
        house.store.clone(),
        kinds,
        duties,
        stopped.clone(),
    ));
    workers.spawn(web::keep_index(house.clone(), mark, stopped.clone()));
    workers.spawn(tidy(house.clone(), stopped.clone()));
    workers
}

/// Lets go of what is no longer needed, every few minutes.
async fn tidy(house: House, mut stopped: watch::Receiver<bool>) {
    while tokio::time::timeout(TIDY_EVERY, stopped.wait_for(|stop| *stop))
        .await
        .is_err()
    {
        house.throttle.tidy();
        meters::tidy();
    }
}

/// Where people on this machine reach what listens on `bound`.
pub(crate) fn address(bound: SocketAddr) -> anyhow::Result<Url> {
    let host = match bound.ip() {
        ip if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        ip => ip,
    };
    Ok(Url::parse(&format!(
        "http://{}/",
        SocketAddr::new(host, bound.port())
    ))?)
}

/// SIGTERM from whoever watches over the program, SIGINT from a terminal.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn listen() -> anyhow::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    async fn told_to_stop(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_one_that_can_be_opened_here() {
        let shown = |bound: &str| {
            address(bound.parse().expect("an address"))
                .expect("a URL")
                .to_string()
        };
        assert_eq!(shown("127.0.0.1:8080"), "http://127.0.0.1:8080/");
        assert_eq!(shown("0.0.0.0:8081"), "http://127.0.0.1:8081/");
        assert_eq!(shown("[::1]:8082"), "http://[::1]:8082/");
    }
}
