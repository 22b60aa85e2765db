//! Packages of releases and records, written one by one.

use std::io::{self, Write};

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value, json};

use super::merge::{MergeError, compile};
use super::{EXTENSIONS, VERSION};

/// Who publishes packages, and as what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    /// The name of the publisher.
    pub name: String,
    /// The address of the package. The standard wants one, also for a package that is not on the web.
    pub uri: String,
    /// When the package is published.
    pub at: DateTime<FixedOffset>,
}

impl Publisher {
    /// What a package says of itself, in the order in which people read it.
    fn begin(&self, out: &mut impl Write, list: &str) -> io::Result<()> {
        let head = [
            ("uri", json!(self.uri)),
            ("version", json!(VERSION)),
            ("extensions", json!(EXTENSIONS)),
            ("publishedDate", json!(self.at.to_rfc3339())),
            ("publisher", json!({ "name": self.name })),
        ];
        out.write_all(b"{")?;
        for (name, value) in head {
            write!(out, "\"{name}\":{value},")?;
        }
        write!(out, "\"{list}\":[")
    }
}

/// Writes a release package, of which only one release at a time is in memory.
pub struct PackageWriter<W: Write>(Items<W>);

/// Writes a record package, of which only one record at a time is in memory.
pub struct RecordWriter<W: Write>(Items<W>);

struct Items<W: Write> {
    out: W,
    first: bool,
}

impl<W: Write> Items<W> {
    fn write(&mut self, item: &Value) -> io::Result<()> {
        self.out
            .write_all(if self.first { b"\n" } else { b",\n" })?;
        self.first = false;
        serde_json::to_writer(&mut self.out, item)?;
        Ok(())
    }

    fn finish(mut self) -> io::Result<W> {
        self.out.write_all(b"\n]}\n")?;
        self.out.flush()?;
        Ok(self.out)
    }
}

impl<W: Write> PackageWriter<W> {
    /// Begins the package.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(mut out: W, publisher: &Publisher) -> io::Result<Self> {
        publisher.begin(&mut out, "releases")?;
        Ok(Self(Items { out, first: true }))
    }

    /// Adds a release.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&mut self, release: &Value) -> io::Result<()> {
        self.0.write(release)
    }

    /// Ends the package.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> RecordWriter<W> {
    /// Begins the package.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(mut out: W, publisher: &Publisher) -> io::Result<Self> {
        publisher.begin(&mut out, "records")?;
        Ok(Self(Items { out, first: true }))
    }

    /// Adds a record, as [`record`] makes it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&mut self, record: &Value) -> io::Result<()> {
        self.0.write(record)
    }

    /// Ends the package.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

/// The record of a process: its releases and what they come to.
///
/// # Errors
/// If the releases cannot be merged.
pub fn record(releases: Vec<Value>) -> Result<Value, MergeError> {
    let compiled = compile(&releases)?;
    let mut record = Map::new();
    record.insert("ocid".to_owned(), compiled["ocid"].clone());
    record.insert("releases".to_owned(), Value::Array(releases));
    record.insert("compiledRelease".to_owned(), compiled);
    Ok(Value::Object(record))
}
