//! Answering on a socket, with an end to patience: who opens a connection and says nothing, or says
//! it letter by letter, is hung up on. HTTP/1.1 only; TLS and HTTP/2 are for the proxy in front.

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tower::ServiceExt;

/// The head of a request has to be complete by then; it is also how long a connection may rest
/// between two requests.
const LONGEST_SILENCE: Duration = Duration::from_secs(15);
/// Out of file descriptors: somebody has to hang up before anybody else gets in.
const DOOR_JAMMED: Duration = Duration::from_millis(100);

/// Answers on `listener` until `stop` turns true and the requests in flight have their answers.
pub async fn answer(listener: TcpListener, router: Router, stop: watch::Receiver<bool>) {
    let (open, mut all_closed) = mpsc::channel::<Infallible>(1);
    let mut stopped = stop.clone();
    loop {
        let accepted = tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, from)) => {
                let (router, stop, open) = (router.clone(), stop.clone(), open.clone());
                tokio::spawn(async move {
                    converse(stream, from, router, stop).await;
                    drop(open);
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(DOOR_JAMMED).await;
            }
        }
    }
    drop((listener, open));
    // Nothing is ever sent: it ends when the last connection lets go of its end.
    all_closed.recv().await;
}

async fn converse(stream: TcpStream, from: SocketAddr, router: Router, mut stop: watch::Receiver<bool>) {
    // An answer is written in one go: holding its last part back for more only costs time.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(from));
        router.clone().oneshot(request)
    });
    let mut conversation = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(LONGEST_SILENCE)
            .serve_connection(TokioIo::new(stream), service)
    );
    let ended = tokio::select! {
        ended = conversation.as_mut() => ended,
        _ = stop.wait_for(|stop| *stop) => {
            conversation.as_mut().graceful_shutdown();
            conversation.await
        }
    };
    if let Err(error) = ended {
        // The other side went away or said nonsense: of interest only to who looks for it.
        tracing::debug!(%error, %from, "a connection ended early");
    }
}
