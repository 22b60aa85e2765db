//! Numbers, shares, amounts, sizes and lists, as each language writes them.

use std::convert::Infallible;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu::experimental::dimension::percent::formatter::{
    PercentFormatter, PercentFormatterPreferences,
};
use icu::list::options::ListFormatterOptions;
use icu::list::{ListFormatter, ListFormatterPreferences};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;
use vocabulary::{Language, Percent};

use crate::per_language::PerLanguage;
use crate::plurals::true_value;

struct Formatters {
    number: DecimalFormatter,
    ungrouped: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
    list: ListFormatter,
}

static FORMATTERS: PerLanguage<Formatters> = PerLanguage::new(|locale| {
    const COMPILED: &str = "the data of all languages is compiled in";
    let habits = DecimalFormatterPreferences::from(locale);
    let mut ungrouped = DecimalFormatterOptions::default();
    ungrouped.grouping_strategy = Some(GroupingStrategy::Never);
    Formatters {
        number: DecimalFormatter::try_new(habits, Default::default()).expect(COMPILED),
        ungrouped: DecimalFormatter::try_new(habits, ungrouped).expect(COMPILED),
        percent: PercentFormatter::try_new(
            PercentFormatterPreferences::from(locale),
            Default::default(),
        )
        .expect(COMPILED),
        list: ListFormatter::try_new_and(
            ListFormatterPreferences::from(locale),
            ListFormatterOptions::default(),
        )
        .expect(COMPILED),
    }
});

/// A whole number: 12,345 in English, 12 345 in Finnish.
pub fn number(number: i64, language: Language) -> String {
    FORMATTERS
        .get(language)
        .number
        .format(&Decimal::from(number))
        .to_string()
}

/// A number with `decimals` digits after the point, given in units of its last digit: 125 tenths are 12.5.
pub fn decimal(units: i64, decimals: u8, language: Language) -> String {
    let mut number = Decimal::from(units);
    number.multiply_pow10(-i16::from(decimals));
    FORMATTERS.get(language).number.format(&number).to_string()
}

/// A share in hundredths: 45%, 5.5%.
pub fn percent(percent: Percent, language: Language) -> String {
    let mut number = Decimal::from(percent.parts_per_million());
    number.multiply_pow10(-4);
    number.trim_end();
    FORMATTERS.get(language).percent.format(&number).to_string()
}

/// Several things, all of them: Finland, Belgium and Sweden.
pub fn list(items: &[String], language: Language) -> String {
    FORMATTERS
        .get(language)
        .list
        .format(items.iter())
        .to_string()
}

/// The size of a file in steps of a thousand, as people's own computers mostly show it: 980 B, 1.2 MB, 35 MB.
pub fn bytes(bytes: i64, language: Language) -> String {
    let bytes = bytes.unsigned_abs();
    let names = names_of_sizes(language);
    let mut step = 0;
    while step + 1 < names.len() && rounded(bytes, unit(step)) >= 1000 {
        step += 1;
    }
    let tenths = rounded(bytes.saturating_mul(10), unit(step));
    let size = if step == 0 || tenths >= 100 {
        number(rounded(bytes, unit(step)) as i64, language)
    } else {
        decimal(tenths as i64, 1, language)
    };
    // No line break between the number and its unit.
    format!("{size}\u{a0}{}", names[step])
}

/// How many bytes make one of the units that [`names_of_sizes`] names.
fn unit(step: usize) -> u64 {
    1000_u64.pow(step as u32)
}

fn rounded(bytes: u64, unit: u64) -> u64 {
    bytes.saturating_add(unit / 2) / unit
}

/// Byte, kilobyte and so on, from CLDR's short unit names.
fn names_of_sizes(language: Language) -> [&'static str; 5] {
    match language {
        Language::French => ["o", "ko", "Mo", "Go", "To"],
        Language::Finnish => ["t", "kt", "Mt", "Gt", "Tt"],
        Language::Ukrainian => ["Б", "кБ", "МБ", "ГБ", "ТБ"],
        _ => ["B", "kB", "MB", "GB", "TB"],
    }
}

/// Writes the numbers that sentences mention. A sentence asks for another form with Fluent's function, as in
/// `{ NUMBER($year, useGrouping: "false") }`.
pub(crate) fn format_fluent_number(
    value: &FluentValue,
    languages: &IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    languages
        .with_try_get((), |known: &KnownLanguage| write(number, known.0))
        .ok()
}

fn write(number: &FluentNumber, language: Language) -> String {
    let value = true_value(number).to_string();
    let Ok(mut digits) = value.parse::<Decimal>() else {
        return value;
    };
    if let Some(most) = number
        .options
        .maximum_fraction_digits
        .and_then(|n| i16::try_from(n).ok())
    {
        digits.round(-most);
    }
    if let Some(least) = number
        .options
        .minimum_fraction_digits
        .and_then(|n| i16::try_from(n).ok())
    {
        digits.pad_end(-least);
    }
    let formatters = FORMATTERS.get(language);
    let formatter = if number.options.use_grouping {
        &formatters.number
    } else {
        &formatters.ungrouped
    };
    formatter.format(&digits).to_string()
}

/// Fluent's identifier of the language of a bundle, turned into ours.
struct KnownLanguage(Language);

impl Memoizable for KnownLanguage {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(
            language
                .language
                .as_str()
                .parse()
                .unwrap_or(Language::English),
        ))
    }
}
