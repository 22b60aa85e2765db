//! Tables as Apache Parquet.

use std::io::Write;
use std::sync::Arc;

use chrono::NaiveDate;
use parquet::basic::Compression;
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DataType, FixedLenByteArray, FixedLenByteArrayType,
    Int32Type, Int64Type,
};
use parquet::errors::Result;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::parser::parse_message_type;
use rust_decimal::Decimal;

use super::{Cell, Column, Kind, Table};
use crate::notice::Notice;

/// Rows of one group. Readers skip groups as a whole, so few and large ones read fastest.
const ROWS_OF_GROUP: usize = 64 * 1024;
/// Bytes of text after which a group ends earlier, so that memory stays bounded.
const BYTES_OF_GROUP: usize = 16 * 1024 * 1024;
/// Decimals of numbers. With them every number of the model fits into 38 digits, which is as far as readers go.
const DECIMALS: u32 = 9;

/// A table as Apache Parquet: numbers as decimals (38 digits, 9 of them after the point; more are rounded), dates as dates,
/// several codes or names as lists. The meaning of each column stands in the file's metadata under the column's name.
pub struct ParquetTable<W: Write + Send> {
    table: Table,
    out: SerializedFileWriter<W>,
    /// What waits for the end of the group, column by column.
    waiting: Vec<Waiting>,
    rows: usize,
    bytes: usize,
}

impl<W: Write + Send> ParquetTable<W> {
    /// Begins the table.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(table: Table, out: W) -> Result<Self> {
        let columns = table.columns();
        let meanings = columns.iter();
        let meanings = meanings.map(|it| KeyValue::new(it.name.to_owned(), it.about.to_owned()));
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_key_value_metadata(Some(meanings.collect()))
            .build();
        let schema = parse_message_type(&schema(table.name(), &columns))?;
        Ok(Self {
            table,
            out: SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties))?,
            waiting: columns.iter().map(|it| Waiting::new(it.kind)).collect(),
            rows: 0,
            bytes: 0,
        })
    }

    /// Adds the rows of a notice.
    ///
    /// # Errors
    /// If they cannot be written.
    pub fn write(&mut self, notice: &Notice) -> Result<()> {
        for row in self.table.rows(notice) {
            for (column, cell) in self.waiting.iter_mut().zip(row) {
                self.bytes += column.push(cell);
            }
            self.rows += 1;
            if self.rows >= ROWS_OF_GROUP || self.bytes >= BYTES_OF_GROUP {
                self.end_group()?;
            }
        }
        Ok(())
    }

    /// Ends the table, and gives back what it was written to.
    ///
    /// # Errors
    /// If the rest cannot be written.
    pub fn finish(mut self) -> Result<W> {
        self.end_group()?;
        self.out.into_inner()
    }

    fn end_group(&mut self) -> Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = self.out.next_row_group()?;
        for column in &mut self.waiting {
            let Some(mut out) = group.next_column()? else {
                break;
            };
            column.write(&mut out)?;
            out.close()?;
        }
        group.close()?;
        (self.rows, self.bytes) = (0, 0);
        Ok(())
    }
}

/// The schema, in the notation of the format.
fn schema(name: &str, columns: &[Column]) -> String {
    let field = |column: &Column| {
        let name = column.name;
        match column.kind {
            Kind::Text => format!("optional binary {name} (STRING);"),
            Kind::List => format!(
                "optional group {name} (LIST) {{ repeated group list {{ required binary element (STRING); }} }}"
            ),
            Kind::Whole => format!("optional int64 {name};"),
            Kind::Number => {
                format!("optional fixed_len_byte_array(16) {name} (DECIMAL(38, {DECIMALS}));")
            }
            Kind::Day => format!("optional int32 {name} (DATE);"),
            Kind::YesNo => format!("optional boolean {name};"),
        }
    };
    let fields: Vec<_> = columns.iter().map(field).collect();
    format!("message {name} {{ {} }}", fields.join(" "))
}

/// The cells of a column: the values that are there, and for every cell how much of it is there.
struct Waiting {
    values: Values,
    /// 0 for an absent cell, and for the others as many levels of the schema as need not be there.
    definitions: Vec<i16>,
    /// In a list, 0 for the first value of a cell and 1 for the others.
    repetitions: Option<Vec<i16>>,
}

enum Values {
    Bytes(Vec<ByteArray>),
    Whole(Vec<i64>),
    Number(Vec<FixedLenByteArray>),
    Day(Vec<i32>),
    YesNo(Vec<bool>),
}

impl Waiting {
    fn new(kind: Kind) -> Self {
        Self {
            values: match kind {
                Kind::Text | Kind::List => Values::Bytes(Vec::new()),
                Kind::Whole => Values::Whole(Vec::new()),
                Kind::Number => Values::Number(Vec::new()),
                Kind::Day => Values::Day(Vec::new()),
                Kind::YesNo => Values::YesNo(Vec::new()),
            },
            definitions: Vec::new(),
            repetitions: (kind == Kind::List).then(Vec::new),
        }
    }

    /// Adds a cell. Returns about how many bytes it takes beyond the room that every cell has.
    fn push(&mut self, cell: Cell) -> usize {
        let present = !matches!(cell, Cell::Absent);
        let mut bytes = 0;
        let mut level = |nth: usize, definition: i16| {
            self.definitions.push(definition);
            if let Some(repetitions) = &mut self.repetitions {
                repetitions.push(i16::from(nth > 0));
            }
        };
        match (&mut self.values, cell) {
            (Values::Bytes(values), Cell::List(texts)) => {
                for (nth, text) in texts.into_iter().enumerate() {
                    bytes += text.len();
                    values.push(text.into_bytes().into());
                    level(nth, 2);
                }
                return bytes;
            }
            (Values::Bytes(values), Cell::Text(text)) => {
                bytes += text.len();
                values.push(text.into_bytes().into());
            }
            (Values::Whole(values), Cell::Whole(number)) => values.push(number),
            (Values::Number(values), Cell::Number(number)) => values.push(decimal(number)),
            (Values::Day(values), Cell::Day(day)) => values.push(days(day)),
            (Values::YesNo(values), Cell::YesNo(yes)) => values.push(yes),
            (_, Cell::Absent) => {}
            (_, cell) => unreachable!("a column gives cells of its own kind, not {cell:?}"),
        }
        level(0, i16::from(present));
        bytes
    }

    fn write(&mut self, out: &mut SerializedColumnWriter<'_>) -> Result<()> {
        match &mut self.values {
            Values::Bytes(values) => {
                let repetitions = self.repetitions.as_deref();
                batch::<ByteArrayType>(out, values, &self.definitions, repetitions)
            }
            Values::Whole(values) => batch::<Int64Type>(out, values, &self.definitions, None),
            Values::Number(values) => {
                batch::<FixedLenByteArrayType>(out, values, &self.definitions, None)
            }
            Values::Day(values) => batch::<Int32Type>(out, values, &self.definitions, None),
            Values::YesNo(values) => batch::<BoolType>(out, values, &self.definitions, None),
        }?;
        self.definitions.clear();
        self.repetitions.as_mut().map(Vec::clear);
        Ok(())
    }
}

fn batch<T: DataType>(
    out: &mut SerializedColumnWriter<'_>,
    values: &mut Vec<T::T>,
    definitions: &[i16],
    repetitions: Option<&[i16]>,
) -> Result<()> {
    out.typed::<T>()
        .write_batch(values, Some(definitions), repetitions)?;
    values.clear();
    Ok(())
}

/// The number without its point, as sixteen bytes from the highest to the lowest.
fn decimal(mut number: Decimal) -> FixedLenByteArray {
    number.rescale(number.scale().min(DECIMALS));
    let unscaled = number.mantissa() * 10_i128.pow(DECIMALS - number.scale());
    unscaled.to_be_bytes().to_vec().into()
}

/// Days since 1970-01-01.
fn days(day: NaiveDate) -> i32 {
    let since = day.signed_duration_since(NaiveDate::default()).num_days();
    i32::try_from(since).expect("chrono knows no day so far away")
}
