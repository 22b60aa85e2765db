//! Tables say the same in every format.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::PathBuf;

use bytes::Bytes;
use notices::Notice;
use notices::tables::{Cell, CsvTable, Kind, ParquetTable, Table, describe};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::{Field, Row};

/// The notices of all fixtures, as one table would have them.
fn notices() -> Vec<Notice> {
    let fixtures = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut files: Vec<PathBuf> = ["eforms", "ted"]
        .iter()
        .flat_map(|folder| fs::read_dir(fixtures.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "xml"))
        .collect();
    files.sort();
    let of_files = files.iter().flat_map(|path| {
        let read = notices::read(&fs::read(path).unwrap()).notices;
        read.into_iter().map(|read| read.notice).collect::<Vec<_>>()
    });
    let mut notices: Vec<Notice> = of_files.collect();
    for name in ["plan", "call", "result"] {
        let json = fs::read(fixtures.join(format!("model/{name}.json"))).unwrap();
        notices.push(serde_json::from_slice(&json).unwrap());
    }
    notices
}

fn as_csv(table: Table, notices: &[Notice]) -> Vec<Vec<String>> {
    let mut writer = CsvTable::new(table, Vec::new()).unwrap();
    for notice in notices {
        writer.write(notice).unwrap();
    }
    let bytes = writer.finish().unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes.as_slice());
    reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn as_parquet(table: Table, notices: &[Notice]) -> SerializedFileReader<Bytes> {
    let mut writer = ParquetTable::new(table, Vec::new()).unwrap();
    for notice in notices {
        writer.write(notice).unwrap();
    }
    SerializedFileReader::new(Bytes::from(writer.finish().unwrap())).unwrap()
}

/// A value as the other format writes it. Decimals have all their places here and as many as were published there.
fn shown(field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Str(text) if text.starts_with(['=', '+', '-', '@']) => format!("'{text}"),
        Field::Str(text) => text.clone(),
        Field::ListInternal(list) => {
            let texts: Vec<_> = list.elements().iter().map(shown).collect();
            texts.join("; ")
        }
        Field::Decimal(decimal) => {
            let unscaled = i128::from_be_bytes(decimal.data().try_into().unwrap());
            let scale = u32::try_from(decimal.scale()).unwrap();
            let number = rust_decimal::Decimal::from_i128_with_scale(unscaled, scale);
            number.normalize().to_string()
        }
        Field::Date(days) => {
            let day =
                chrono::NaiveDate::default() + chrono::Days::new(u64::try_from(*days).unwrap());
            day.to_string()
        }
        Field::Long(number) => number.to_string(),
        Field::Bool(yes) => yes.to_string(),
        other => panic!("no column is of {other:?}"),
    }
}

fn cells(row: &Row) -> Vec<String> {
    row.get_column_iter()
        .map(|(_, field)| shown(field))
        .collect()
}

#[test]
fn both_formats_say_the_same() {
    let notices = notices();
    for table in Table::ALL {
        let columns = table.columns();
        let mut csv = as_csv(table, &notices);
        let header = csv.remove(0);
        let parquet: Vec<Row> = as_parquet(table, &notices)
            .get_row_iter(None)
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();

        assert!(!csv.is_empty(), "{}", table.name());
        let names: Vec<_> = columns.iter().map(|column| column.name).collect();
        assert_eq!(header, names);
        for row in &mut csv {
            for (column, cell) in columns.iter().zip(row) {
                if let (Kind::Number, Ok(number)) =
                    (column.kind, cell.parse::<rust_decimal::Decimal>())
                {
                    *cell = number.normalize().to_string();
                }
            }
        }
        assert_eq!(parquet.iter().map(cells).collect::<Vec<_>>(), csv);
    }
}

#[test]
fn every_column_has_a_value_in_some_fixture() {
    let notices = notices();
    let mut empty = Vec::new();
    for table in Table::ALL {
        let rows: Vec<Vec<Cell>> = notices.iter().flat_map(|it| table.rows(it)).collect();
        for (nth, column) in table.columns().iter().enumerate() {
            if rows.iter().all(|row| row[nth] == Cell::Absent) {
                empty.push(format!("{}.{}", table.name(), column.name));
            }
        }
    }
    assert_eq!(empty, [""; 0]);
}

#[test]
fn numbers_keep_nine_decimals_whatever_their_size() {
    for (published, kept) in [
        ("0.1234567895", "0.12345679"),
        ("-1250000.50", "-1250000.5"),
        (
            "79228162514264337593543950335",
            "79228162514264337593543950335",
        ),
    ] {
        let json = format!(
            r#"{{ "procedure": {{ "subject": {{ "estimated_value": {{ "amount": "{published}" }} }} }} }}"#
        );
        let notice = serde_json::from_str(&json).unwrap();
        let read = as_parquet(Table::Notices, &[notice]);
        let row = read.get_row_iter(None).unwrap().next().unwrap().unwrap();
        let (_, value) = row
            .get_column_iter()
            .find(|(name, _)| *name == "estimated_value")
            .unwrap();
        let Field::Decimal(decimal) = value else {
            panic!("{value:?}")
        };
        let unscaled = i128::from_be_bytes(decimal.data().try_into().unwrap());
        let nine = 10_i128.pow(9);
        let sign = if unscaled < 0 { "-" } else { "" };
        let (whole, parts) = ((unscaled / nine).abs(), (unscaled % nine).abs());
        let shown = format!("{sign}{whole}.{parts:09}");
        assert_eq!(shown.trim_end_matches('0').trim_end_matches('.'), kept);
    }
}

#[test]
fn many_rows_become_groups_of_bounded_size() {
    let notice: Notice = serde_json::from_str(r#"{ "id": "1" }"#).unwrap();
    let file = as_parquet(Table::Notices, &vec![notice; 65_537]);
    let groups = file.metadata().row_groups().iter();
    assert_eq!(
        groups.map(|it| it.num_rows()).collect::<Vec<_>>(),
        [65_536, 1]
    );

    let title = "x".repeat(1024 * 1024);
    let json =
        format!(r#"{{ "procedure": {{ "subject": {{ "title": {{ "en": "{title}" }} }} }} }}"#);
    let large: Notice = serde_json::from_str(&json).unwrap();
    let file = as_parquet(Table::Notices, &vec![large; 40]);
    let groups = file.metadata().row_groups().iter();
    assert_eq!(
        groups.map(|it| it.num_rows()).collect::<Vec<_>>(),
        [16, 16, 8]
    );
}

#[test]
fn what_columns_mean_is_said_beside_and_inside_the_tables() {
    let mut described = Vec::new();
    describe(&mut described).unwrap();
    let described = String::from_utf8(described).unwrap();
    let columns: usize = Table::ALL.iter().map(|table| table.columns().len()).sum();
    assert_eq!(described.lines().count(), columns + 1);
    assert!(described.contains("\nlots,start,date,Day on which the contract starts (BT-536)\n"));

    let file = as_parquet(Table::Lots, &[]);
    let inside = file
        .metadata()
        .file_metadata()
        .key_value_metadata()
        .unwrap();
    let start = inside.iter().find(|it| it.key == "start").unwrap();
    assert_eq!(
        start.value.as_deref(),
        Some("Day on which the contract starts (BT-536)")
    );
}
