//! Amounts of money, as each language writes them.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::experimental::dimension::currency::CurrencyType;
use icu::experimental::dimension::currency::formatter::{
    CurrencyFormatter, CurrencyFormatterPreferences,
};
use icu::locale::extensions::unicode::Value;
use vocabulary::{Currency, Language, Money};

use crate::per_language::PerLanguage;

/// One formatter for each of [`Currency::ALL`], in that order.
static FORMATTERS: PerLanguage<Vec<CurrencyFormatter<DecimalFormatter>>> =
    PerLanguage::new(|locale| {
        let habits = CurrencyFormatterPreferences::from(locale);
        Currency::ALL
            .into_iter()
            .map(|currency| formatter(habits, currency))
            .collect()
    });

/// An amount with all its decimals: €1,250.00 in English, 1 250,00 € in French. Only the euro and the pound go by their
/// signs; other currencies go by their codes, since a "kr" is a different sum in each of three neighbouring countries.
pub fn money(money: Money, language: Language) -> String {
    let currency = money.currency();
    let mut amount = Decimal::from(money.minor());
    amount.multiply_pow10(-(currency.minor_digits() as i16));
    FORMATTERS.get(language)[currency as usize]
        .format_fixed_decimal(&amount)
        .to_string()
}

fn formatter(
    habits: CurrencyFormatterPreferences,
    currency: Currency,
) -> CurrencyFormatter<DecimalFormatter> {
    let code = Value::try_from_str(&currency.code().to_ascii_lowercase())
        .ok()
        .and_then(|code| CurrencyType::try_from(&code).ok())
        .expect("three letters are a currency code");
    match currency {
        Currency::Eur | Currency::Gbp => {
            CurrencyFormatter::try_new_symbol(habits, code, Default::default())
        }
        _ => CurrencyFormatter::try_new_code(habits, code, Default::default()),
    }
    .expect("the data of all languages is compiled in")
}

#[cfg(test)]
mod tests {
    use vocabulary::Language::*;

    use super::*;

    #[test]
    fn an_amount_is_written_the_way_of_its_reader() {
        let fee = Money::new(123_450, Currency::Eur);
        let written = [
            English, French, German, Dutch, Finnish, Swedish, Estonian, Lithuanian, Portuguese,
        ]
        .map(|language| money(fee, language));
        assert_eq!(
            written,
            [
                "€1,234.50",
                "1\u{202f}234,50\u{a0}€",
                "1.234,50\u{a0}€",
                "€\u{a0}1.234,50",
                "1\u{a0}234,50\u{a0}€",
                "1\u{a0}234,50\u{a0}€",
                "1234,50\u{a0}€",
                "1\u{a0}234,50\u{a0}€",
                "1234,50\u{a0}€",
            ]
        );
    }

    #[test]
    fn currencies_that_share_a_sign_go_by_their_codes() {
        assert_eq!(
            money(Money::new(50_000, Currency::Sek), Swedish),
            "500,00\u{a0}SEK"
        );
        assert_eq!(
            money(Money::new(50_000, Currency::Nok), Swedish),
            "500,00\u{a0}NOK"
        );
        assert_eq!(
            money(Money::new(50_000, Currency::Usd), English),
            "USD\u{a0}500.00"
        );
        assert_eq!(
            money(Money::new(-50_000, Currency::Gbp), English),
            "-£500.00"
        );
    }

    #[test]
    fn an_amount_has_the_decimals_of_its_currency() {
        assert_eq!(
            money(Money::new(500, Currency::Isk), English),
            "ISK\u{a0}500"
        );
        assert_eq!(money(Money::new(5, Currency::Eur), English), "€0.05");
    }

    #[test]
    fn every_currency_can_be_written_in_every_language() {
        for language in Language::ALL {
            for currency in Currency::ALL {
                let text = money(Money::new(0, currency), language);
                let known = text.contains(currency.code()) || text.contains(['€', '£']);
                assert!(known, "{text} in {language}");
            }
        }
    }
}
