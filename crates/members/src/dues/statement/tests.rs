use super::*;
use vocabulary::Currency::Eur;

const COLUMNS: Columns = Columns {
    date: 0,
    amount: 2,
    reference: 1,
};

fn read(text: &str) -> (Vec<(String, i64, String)>, Vec<Odd>) {
    let (bookings, odd) = bookings(&table(text).unwrap(), COLUMNS, Eur);
    let told = bookings
        .into_iter()
        .map(|it| (it.date.to_string(), it.minor, it.reference))
        .collect();
    (told, odd)
}

fn booking(reference: &str, minor: i64) -> Booking {
    Booking {
        line: 2,
        date: NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(),
        minor,
        reference: reference.to_owned(),
        fingerprint: format!("{reference} {minor}"),
    }
}

#[test]
fn a_statement_with_semicolons_commas_and_quotes_is_read() {
    let (told, odd) = read(
        "Datum;Verwendungszweck;Betrag\r\n01.03.2026;\"Beitrag; PP-2026-0001\";\"1.250,00\"\n\
         02.03.2026;Miete;-300,00\n2026-03-04;\"Say \"\"hi\"\"\";5\n;;\n",
    );
    let expected = [
        ("2026-03-01", 125_000, "Beitrag; PP-2026-0001"),
        ("2026-03-04", 500, "Say \"hi\""),
    ];
    let expected = expected.map(|(day, minor, text)| (day.to_owned(), minor, text.to_owned()));
    assert_eq!((told, odd), (expected.to_vec(), Vec::new()));
}

#[test]
fn a_statement_with_commas_and_points_is_read_too() {
    let (told, _) = read("date,text,amount\n2026-03-01,Dues,\"1,250.00\"\n");
    assert_eq!(
        told,
        [("2026-03-01".to_owned(), 125_000, "Dues".to_owned())]
    );
}

#[test]
fn what_a_bank_says_before_its_table_is_passed_over_and_lines_are_those_of_the_file() {
    let text = "\"Umsatzanzeige\";\"Erstellt am: 22.11.2026\"\r\nKontostand:;1.234,56 EUR\r\n\r\n\
                Datum;Zweck;Betrag\r\n01.03.26;\"Beitrag\r\nPP\";5,00\r\n\r\n02.03.26;x;viel\r\n";
    let table = table(text).unwrap();
    assert_eq!(table.header, ["Datum", "Zweck", "Betrag"]);
    let (bookings, odd) = bookings(&table, COLUMNS, Eur);
    let found: Vec<_> = bookings
        .iter()
        .map(|it| (it.line, it.date.to_string(), it.minor))
        .collect();
    assert_eq!(found, [(5, "2026-03-01".to_owned(), 500)]);
    assert_eq!(odd, [Odd::Amount(8, "viel".to_owned())]);
}

#[test]
fn what_went_out_is_left_out_however_a_bank_says_so() {
    for text in [
        "a;b;out;in\n01.03.2026;Rent PP;300,00;\n02.03.2026;PP;;5,00\n",
        "Datum,Naam,Af Bij,Bedrag\n20260301,Rent PP,Af,\"300,00\"\n20260302,PP,Bij,\"5,00\"\n",
        "a;b;S/H;c\n01.03.2026;Miete PP;S;300,00\n02.03.2026;PP;H;5,00\n",
    ] {
        let columns = Columns {
            amount: 3,
            ..COLUMNS
        };
        let (came, odd) = bookings(&table(text).unwrap(), columns, Eur);
        let came: Vec<_> = came.iter().map(|it| (it.minor, &it.reference)).collect();
        assert_eq!(
            (came, odd),
            (vec![(500, &"PP".to_owned())], Vec::new()),
            "{text}"
        );
    }
}

#[test]
fn letters_of_older_machines_are_read() {
    assert_eq!(text_of(b"Betrag \xfcber"), "Betrag über");
    assert_eq!(text_of("Betrag über €".as_bytes()), "Betrag über €");
    assert_eq!(text_of("\u{feff}Datum".as_bytes()), "Datum");
}

#[test]
fn amounts_are_read_as_banks_write_them() {
    for (text, minor) in [
        ("500", 50_000),
        ("500,00", 50_000),
        ("500.5", 50_050),
        ("1.250,00", 125_000),
        ("1,250.00", 125_000),
        ("1.250", 125_000),
        ("1 250,00 EUR", 125_000),
        ("1'250.00", 125_000),
        ("1.250.000", 125_000_000),
        ("-3,10", -310),
        ("+3,10", 310),
    ] {
        assert_eq!(amount(text, Eur), Some(Money::new(minor, Eur)), "{text}");
    }
    for odd in ["", "abc", "1,2345", "--5"] {
        assert_eq!(amount(odd, Eur), None, "{odd}");
    }
}

#[test]
fn lines_that_cannot_be_read_are_named() {
    let (told, odd) = read("a;b;c\nsoon;x;5\n01.03.2026;x;much\n");
    assert!(told.is_empty());
    assert_eq!(
        odd,
        [
            Odd::Date(2, "soon".to_owned()),
            Odd::Amount(3, "much".to_owned())
        ]
    );
}

#[test]
fn the_same_line_is_known_again_and_a_second_one_like_it_is_another() {
    let text = "a;b;c\n01.03.2026;PP;5\n01.03.2026;PP;5\n";
    let of = |text: &str| {
        let (bookings, _) = bookings(&table(text).unwrap(), COLUMNS, Eur);
        bookings
            .into_iter()
            .map(|it| it.fingerprint)
            .collect::<Vec<_>>()
    };
    let prints = of(text);
    assert_ne!(prints[0], prints[1]);
    assert_eq!(prints, of(&text.replace(';', ",")));
}

#[test]
fn a_booking_finds_its_invoice_by_the_number_and_says_how_it_fits() {
    let candidate = |key: u8, number: &str| Candidate {
        key,
        number: number.to_owned(),
        left: 50_000,
    };
    let candidates = vec![
        candidate(1, "PP-2026-0001"),
        candidate(2, "PP-2026-0002"),
        candidate(3, "PP-2026-00011"),
    ];
    let bookings = [
        booking("Dues pp 2026/0001 2026-03-01, thank you", 20_000),
        booking("PP-2026-0001", 30_000),
        booking("PP-2026-0002 and more", 60_000),
        booking("PP-2026-00011", 50_000),
        booking("PP-2026-0001 PP-2026-0002", 50_000),
        booking("rent", 50_000),
        booking("kept", 50_000),
    ];
    let found = matched(&bookings, candidates, |print| print.starts_with("kept"));
    assert_eq!(
        found,
        [
            Match::Part(1),
            Match::Whole(1),
            Match::Over(2),
            Match::Whole(3),
            Match::Unknown,
            Match::Unknown,
            Match::Known,
        ]
    );
}

#[test]
fn what_is_no_statement_is_refused() {
    assert_eq!(table(""), Err(Error::Empty));
    assert_eq!(table("only;a;header"), Err(Error::Empty));
    // A picture, or a table in which no day, amount and reference can be told apart.
    assert_eq!(table("\u{2030}PNG\n\u{1a}\n\0\0"), Err(Error::Empty));
    assert_eq!(table("a;b\n1;2\n"), Err(Error::Empty));
}
