//! Packages of the Open Contracting Data Standard.

use super::out::Out;
use super::{Package, Writer};
use anyhow::Context;
use chrono::Utc;
use notices::Notice;
use notices::ocds::{PackageWriter, Publisher, RecordWriter, record, release};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};
use uuid::Uuid;

impl Package {
    fn publisher(&self) -> Publisher {
        let own = || format!("urn:uuid:{}", Uuid::now_v7());
        Publisher {
            name: self.publisher.clone(),
            uri: self.uri.clone().unwrap_or_else(own),
            at: Utc::now().fixed_offset(),
        }
    }
}

/// A release package.
pub struct Releases {
    prefix: String,
    package: PackageWriter<Out>,
}

impl Releases {
    pub fn new(out: Out, package: &Package) -> anyhow::Result<Self> {
        Ok(Self {
            prefix: package.ocid_prefix.clone(),
            package: PackageWriter::new(out, &package.publisher())?,
        })
    }
}

impl Writer for Releases {
    fn add(&mut self, notice: &Notice) -> anyhow::Result<Option<String>> {
        match release(notice, &self.prefix) {
            Ok(release) => self.package.write(&release)?,
            Err(reason) => return Ok(Some(reason.to_string())),
        }
        Ok(None)
    }

    fn finish(self: Box<Self>) -> anyhow::Result<()> {
        self.package.finish()?.finish()
    }
}

/// A record package. Releases wait in a temporary file until all of their process are there, so that memory holds one process
/// at a time, and the places of the others.
pub struct Records {
    prefix: String,
    package: RecordWriter<Out>,
    waiting: BufWriter<File>,
    /// Bytes that wait.
    length: u64,
    /// Where the releases of each process begin in the file, and how long they are.
    processes: BTreeMap<String, Vec<(u64, u64)>>,
}

impl Records {
    pub fn new(out: Out, package: &Package) -> anyhow::Result<Self> {
        Ok(Self {
            prefix: package.ocid_prefix.clone(),
            package: RecordWriter::new(out, &package.publisher())?,
            waiting: BufWriter::new(tempfile::tempfile().context("no place for a temporary file")?),
            length: 0,
            processes: BTreeMap::new(),
        })
    }
}

impl Writer for Records {
    fn add(&mut self, notice: &Notice) -> anyhow::Result<Option<String>> {
        let release = match release(notice, &self.prefix) {
            Ok(release) => release,
            Err(reason) => return Ok(Some(reason.to_string())),
        };
        let ocid = release["ocid"]
            .as_str()
            .context("a release has an ocid")?
            .to_owned();
        let json = serde_json::to_vec(&release)?;
        self.waiting.write_all(&json)?;
        let length = json.len() as u64;
        self.processes
            .entry(ocid)
            .or_default()
            .push((self.length, length));
        self.length += length;
        Ok(None)
    }

    fn finish(mut self: Box<Self>) -> anyhow::Result<()> {
        let mut waiting = self
            .waiting
            .into_inner()
            .map_err(std::io::IntoInnerError::into_error)?;
        for places in self.processes.values() {
            let releases: Vec<Value> = places
                .iter()
                .map(|(from, length)| {
                    waiting.seek(SeekFrom::Start(*from))?;
                    let json = std::io::BufReader::new((&mut waiting).take(*length));
                    Ok(serde_json::from_reader(json)?)
                })
                .collect::<anyhow::Result<_>>()?;
            self.package.write(&record(releases)?)?;
        }
        self.package.finish()?.finish()
    }
}
