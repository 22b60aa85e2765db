//! A connection that speaks HTTP/1.1 and stays open, as cheap as it can be: while a house is measured,
//! whoever asks takes its time from the same processor.

use serde_json::Value;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const AT_ONCE: usize = 64 * 1024;

/// A connection to a house.
pub struct Wire {
    pub stream: TcpStream,
    read: Vec<u8>,
}

/// What came back; lies where the next answer will lie.
pub struct Answer<'a> {
    pub status: u16,
    /// Status line and headers, with the empty line at their end.
    #[allow(
        dead_code,
        reason = "only the yardstick of the benchmark looks at them"
    )]
    pub head: &'a [u8],
    pub body: &'a [u8],
}

impl Wire {
    /// Connects.
    pub async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            read: Vec::with_capacity(AT_ONCE),
        })
    }

    /// Sends a request and waits for its answer.
    pub async fn ask(&mut self, request: &[u8]) -> io::Result<Answer<'_>> {
        self.stream.write_all(request).await?;
        self.answer().await
    }

    /// Waits for an answer.
    pub async fn answer(&mut self) -> io::Result<Answer<'_>> {
        self.read.clear();
        let head = self.through(0, b"\r\n\r\n").await?;
        let (status, length) = read_head(&self.read[..head]).ok_or(ErrorKind::InvalidData)?;
        match length {
            Some(length) => self.up_to(head + length).await?,
            None => self.join_chunks(head).await?,
        }
        let (head, body) = self.read.split_at(head);
        Ok(Answer { status, head, body })
    }

    /// Reads an answer whose length was not known when it began, and takes out what stands between
    /// its parts.
    async fn join_chunks(&mut self, head: usize) -> io::Result<()> {
        let mut end = head;
        loop {
            let data = self.through(end, b"\r\n").await?;
            let size = std::str::from_utf8(&self.read[end..data - 2]).ok();
            let size = size
                .and_then(|size| usize::from_str_radix(size, 16).ok())
                .ok_or(ErrorKind::InvalidData)?;
            self.up_to(data + size + 2).await?;
            self.read.copy_within(data..data + size, end);
            self.read.drain(end + size..data + size + 2);
            end += size;
            if size == 0 {
                return Ok(());
            }
        }
    }

    /// Reads on until `end` stands somewhere behind `from`. Gives where it ends.
    async fn through(&mut self, from: usize, end: &[u8]) -> io::Result<usize> {
        loop {
            if let Some(at) = self.read[from..]
                .windows(end.len())
                .position(|some| some == end)
            {
                return Ok(from + at + end.len());
            }
            self.more().await?;
        }
    }

    async fn up_to(&mut self, length: usize) -> io::Result<()> {
        while self.read.len() < length {
            self.more().await?;
        }
        Ok(())
    }

    async fn more(&mut self) -> io::Result<()> {
        self.read.reserve(AT_ONCE);
        match self.stream.read_buf(&mut self.read).await? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

impl Answer<'_> {
    /// The body as JSON; nothing when it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(self.body).unwrap_or_default()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(self.body).into_owned()
    }
}

/// Status, and length of the body unless it comes in chunks.
fn read_head(head: &[u8]) -> Option<(u16, Option<usize>)> {
    let head = std::str::from_utf8(head).ok()?;
    let status = head.get(9..12)?.parse().ok()?;
    let header = |wanted: &str| {
        head.split("\r\n").find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case(wanted).then(|| value.trim())
        })
    };
    if header("transfer-encoding").is_some() {
        return Some((status, None));
    }
    let length = header("content-length").map_or(Some(0), |length| length.parse().ok())?;
    Some((status, Some(length)))
}

/// A request for a page, with more headers where they are needed (each ends with `\r\n`).
pub fn get(path: &str, headers: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: house.example\r\n{headers}\r\n").into_bytes()
}

/// A request that sends a body.
pub fn post(path: &str, media_type: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut request = format!(
        "POST {path} HTTP/1.1\r\nhost: house.example\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\r\n"
    )
    .into_bytes();
    request.extend_from_slice(body);
    request
}

/// A request that applies for an event, through the API.
pub fn apply(slug: &str, email: &str) -> Vec<u8> {
    let application = serde_json::json!({
        "name": "Ada Example",
        "email": email,
        "organisation": "City of Example",
        "audience": "public-authority",
        "country": "FI",
        "answers": {},
    });
    post(
        &format!("/api/v1/events/{slug}/applications"),
        "application/json",
        application.to_string().as_bytes(),
    )
}
