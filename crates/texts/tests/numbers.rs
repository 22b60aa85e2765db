//! How each language writes numbers, shares, sizes and lists.

use texts::UI_LANGUAGES;
use vocabulary::Language::{self, *};
use vocabulary::Percent;

fn said(say: impl Fn(Language) -> String) -> Vec<String> {
    UI_LANGUAGES.into_iter().map(say).collect()
}

#[test]
fn a_number_is_grouped_the_way_of_its_reader() {
    assert_eq!(
        said(|language| texts::number(1_234_567, language)),
        [
            "1,234,567",
            "1\u{202f}234\u{202f}567",
            "1.234.567",
            "1.234.567",
            "1\u{a0}234\u{a0}567",
            "1\u{a0}234\u{a0}567",
            "1\u{a0}234\u{a0}567",
            "1\u{a0}234\u{a0}567",
            "1\u{a0}234\u{a0}567",
        ]
    );
    assert_eq!(texts::number(-5, Finnish), "−5");
    assert_eq!(
        texts::number(i64::MIN, English),
        "-9,223,372,036,854,775,808"
    );
}

#[test]
fn a_decimal_number_counts_its_last_digit() {
    assert_eq!(texts::decimal(125, 1, English), "12.5");
    assert_eq!(texts::decimal(125, 1, Swedish), "12,5");
    assert_eq!(texts::decimal(5, 2, English), "0.05");
    assert_eq!(texts::decimal(1200, 2, English), "12.00");
    assert_eq!(texts::decimal(12, 0, English), "12");
}

#[test]
fn a_share_stands_close_to_its_sign_or_apart() {
    assert_eq!(
        said(|language| texts::percent(Percent::whole(45), language)),
        [
            "45%",
            "45\u{a0}%",
            "45\u{a0}%",
            "45%",
            "45\u{a0}%",
            "45\u{a0}%",
            "45%",
            "45\u{a0}%",
            "45%",
        ]
    );
    assert_eq!(texts::percent("5.5".parse().unwrap(), English), "5.5%");
    assert_eq!(
        texts::percent("0.055".parse().unwrap(), German),
        "0,055\u{a0}%"
    );
}

#[test]
fn a_list_ends_with_and() {
    let items = ["A", "B", "C"].map(String::from);
    assert_eq!(
        said(|language| texts::list(&items, language)),
        [
            "A, B and C",
            "A, B et C",
            "A, B und C",
            "A, B en C",
            "A, B ja C",
            "A, B och C",
            "A, B ja C",
            "A, B ir C",
            "A, B e C",
        ]
    );
    assert_eq!(texts::list(&items[..2], English), "A and B");
    assert_eq!(texts::list(&items[..1], English), "A");
    assert_eq!(texts::list(&[], English), "");
}

#[test]
fn a_size_has_two_or_three_telling_digits() {
    let sizes = [
        0,
        999,
        1000,
        1_249_999,
        1_250_000,
        9_949_999,
        9_950_000,
        34_500_000,
        999_499_999,
    ];
    assert_eq!(
        sizes.map(|bytes| texts::bytes(bytes, English).replace('\u{a0}', " ")),
        [
            "0 B", "999 B", "1.0 kB", "1.2 MB", "1.3 MB", "9.9 MB", "10 MB", "35 MB", "999 MB"
        ]
    );
    assert_eq!(texts::bytes(999_500_000, English), "1.0\u{a0}GB");
    assert_eq!(
        texts::bytes(2_500_000_000_000_000, English),
        "2,500\u{a0}TB"
    );
}

#[test]
fn a_size_has_the_unit_of_its_language() {
    assert_eq!(texts::bytes(1_200_000, French), "1,2\u{a0}Mo");
    assert_eq!(texts::bytes(1_200_000, Finnish), "1,2\u{a0}Mt");
    assert_eq!(texts::bytes(1_200_000, German), "1,2\u{a0}MB");
}
