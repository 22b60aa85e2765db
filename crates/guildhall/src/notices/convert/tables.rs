//! Tables for analysts: a file for each in one folder, and beside them what the columns mean.

use super::Writer;
use super::out::Out;
use anyhow::Context;
use notices::Notice;
use notices::tables::{CsvTable, ParquetTable, Table, describe};
use std::fs;
use std::path::{Path, PathBuf};

/// How tables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Parquet,
}

/// All tables.
pub struct Tables {
    folder: PathBuf,
    tables: Vec<Begun>,
}

enum Begun {
    Csv(Box<CsvTable<Out>>),
    Parquet(Box<ParquetTable<Out>>),
}

impl Tables {
    /// Begins them in `folder`, which is made if it is not there.
    ///
    /// # Errors
    /// When there is no place to write to.
    pub fn new(folder: &Path, format: Format) -> anyhow::Result<Self> {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let begin = |table: Table| -> anyhow::Result<Begun> {
            let file = |ending| Out::new(Some(&folder.join(table.name()).with_extension(ending)));
            Ok(match format {
                Format::Csv => Begun::Csv(Box::new(CsvTable::new(table, file("csv")?)?)),
                Format::Parquet => {
                    Begun::Parquet(Box::new(ParquetTable::new(table, file("parquet")?)?))
                }
            })
        };
        Ok(Self {
            folder: folder.to_owned(),
            tables: Table::ALL
                .into_iter()
                .map(begin)
                .collect::<Result<_, _>>()?,
        })
    }
}

impl Writer for Tables {
    fn add(&mut self, notice: &Notice) -> anyhow::Result<Option<String>> {
        for table in &mut self.tables {
            match table {
                Begun::Csv(table) => table.write(notice)?,
                Begun::Parquet(table) => table.write(notice)?,
            }
        }
        Ok(None)
    }

    fn finish(self: Box<Self>) -> anyhow::Result<()> {
        // First all to their end, then each in its place: a full disk leaves the old tables, not some of the new ones.
        let ended: Vec<Out> = self
            .tables
            .into_iter()
            .map(|table| {
                Ok(match table {
                    Begun::Csv(table) => table.finish()?,
                    Begun::Parquet(table) => table.finish()?,
                })
            })
            .collect::<anyhow::Result<_>>()?;
        let mut columns = Out::new(Some(&self.folder.join("columns.csv")))?;
        describe(&mut columns)?;
        for out in ended.into_iter().chain([columns]) {
            out.finish()?;
        }
        Ok(())
    }
}
