//! Answering on a socket, with an end to patience: who opens a connection and says nothing, or says
//! it letter by letter, is hung up on. HTTP/1.1 only; TLS and HTTP/2 are for the proxy in front.

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use futures::FutureExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tower::ServiceExt;

/// The head of a request has to be complete by then; it is also how long a connection may rest
/// between two requests.
const LONGEST_SILENCE: Duration = Duration::from_secs(15);
/// Whoever is hung up on can finish their sentence for so long.
const LAST_WORDS: Duration = Duration::from_secs(2);
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

async fn converse(
    stream: TcpStream,
    from: SocketAddr,
    router: Router,
    mut stop: watch::Receiver<bool>,
) {
    // An answer is written in one go: holding its last part back for more only costs time.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(from));
        router.clone().oneshot(request)
    });
    let mut conversation = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(LONGEST_SILENCE)
        .serve_connection(TokioIo::new(stream), service);
    let mut stopping = pin!(stop.wait_for(|stop| *stop).fuse());
    let ended = loop {
        tokio::select! {
            ended = poll_fn(|context| conversation.poll_without_shutdown(context)) => break ended,
            _ = &mut stopping => std::pin::Pin::new(&mut conversation).graceful_shutdown(),
        }
    };
    if let Err(error) = ended {
        // The other side went away or said nonsense: of interest only to who looks for it.
        tracing::debug!(%error, %from, "a connection ended early");
    }
    hang_up(conversation.into_parts().io.into_inner()).await;
}

/// Closes the connection so that the last answer arrives: while the other side is still sending what
/// nobody wants (a form that is too large), closing at once would take the answer away from it.
async fn hang_up(mut stream: TcpStream) {
    if stream.shutdown().await.is_err() {
        return;
    }
    let mut unwanted = [0; 16 * 1024];
    let listen = async { while matches!(stream.read(&mut unwanted).await, Ok(1..)) {} };
    let _ = tokio::time::timeout(LAST_WORDS, listen).await;
}
