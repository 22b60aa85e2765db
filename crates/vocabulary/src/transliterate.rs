//! Writing the letters of Europe with the 26 of an address.

/// The lower-case letters a to z and digits that stand for `letter`; empty for accents that follow their letter, and
/// nothing for everything that is no letter or digit we can write.
///
/// Latin letters lose their marks. Greek follows ELOT 743 letter by letter. Cyrillic follows the Bulgarian law on
/// transliteration, and the Ukrainian table of 2010 for letters that only Ukrainian has. An address only has to be
/// recognisable, so nothing here looks at the language or at neighbouring letters.
pub(crate) fn ascii(letter: char) -> Option<&'static str> {
    Some(match letter {
        'a'..='z' | '0'..='9' => return ascii_itself(letter),
        'A'..='Z' => return ascii_itself(letter.to_ascii_lowercase()),
        // Combining marks, as some systems write ä in two characters; soft hyphen and zero-width characters.
        '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{FEFF}' => "",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' | 'Ǎ' | 'ǎ' | 'Ǻ' | 'ǻ' | 'ª' => "a",
        'Æ' | 'æ' | 'Ǣ' | 'ǣ' | 'Ǽ' | 'ǽ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'Ə' | 'ə' => "e",
        'Ĝ'..='ģ' | 'Ǥ'..='ǧ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' | 'Ǐ' | 'ǐ' => "i",
        'Ĳ' | 'ĳ' => "ij",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' | 'Ǩ' | 'ǩ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' | 'Ǒ' | 'ǒ' | 'Ǿ' | 'ǿ' | 'º' => {
            "o"
        }
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' | 'ſ' => "s",
        'ß' | 'ẞ' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Þ' | 'þ' => "th",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'Ǔ'..='ǜ' => "u",
        'Ŵ' | 'ŵ' | 'Ẁ'..='ẅ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' | 'Ỳ' | 'ỳ' => "y",
        'Ź'..='ž' | 'Ʒ' | 'ʒ' | 'Ǯ' | 'ǯ' => "z",

        'Α' | 'α' | 'Ά' | 'ά' => "a",
        'Β' | 'β' => "v",
        'Γ' | 'γ' => "g",
        'Δ' | 'δ' => "d",
        'Ε' | 'ε' | 'Έ' | 'έ' => "e",
        'Ζ' | 'ζ' => "z",
        'Η' | 'η' | 'Ή' | 'ή' | 'Ι' | 'ι' | 'Ί' | 'ί' | 'Ϊ' | 'ϊ' | 'ΐ' => "i",
        'Θ' | 'θ' => "th",
        'Κ' | 'κ' => "k",
        'Λ' | 'λ' => "l",
        'Μ' | 'μ' | 'µ' => "m",
        'Ν' | 'ν' => "n",
        'Ξ' | 'ξ' => "x",
        'Ο' | 'ο' | 'Ό' | 'ό' | 'Ω' | 'ω' | 'Ώ' | 'ώ' => "o",
        'Π' | 'π' => "p",
        'Ρ' | 'ρ' => "r",
        'Σ' | 'σ' | 'ς' => "s",
        'Τ' | 'τ' => "t",
        'Υ' | 'υ' | 'Ύ' | 'ύ' | 'Ϋ' | 'ϋ' | 'ΰ' => "y",
        'Φ' | 'φ' => "f",
        'Χ' | 'χ' => "ch",
        'Ψ' | 'ψ' => "ps",

        'А' | 'а' | 'Ъ' | 'ъ' => "a",
        'Б' | 'б' => "b",
        'В' | 'в' => "v",
        'Г' | 'г' | 'Ґ' | 'ґ' => "g",
        'Д' | 'д' => "d",
        'Е' | 'е' | 'Ѐ' | 'ѐ' | 'Ё' | 'ё' | 'Э' | 'э' => "e",
        'Є' | 'є' => "ye",
        'Ж' | 'ж' => "zh",
        'З' | 'з' => "z",
        'И' | 'и' | 'Ѝ' | 'ѝ' | 'І' | 'і' => "i",
        'Й' | 'й' | 'Ы' | 'ы' => "y",
        'Ї' | 'ї' => "yi",
        'Ј' | 'ј' => "j",
        'К' | 'к' | 'Ќ' | 'ќ' => "k",
        'Л' | 'л' => "l",
        'Љ' | 'љ' => "lj",
        'М' | 'м' => "m",
        'Н' | 'н' => "n",
        'Њ' | 'њ' => "nj",
        'О' | 'о' => "o",
        'П' | 'п' => "p",
        'Р' | 'р' => "r",
        'С' | 'с' => "s",
        'Т' | 'т' => "t",
        'Ћ' | 'ћ' => "c",
        'У' | 'у' => "u",
        'Ф' | 'ф' => "f",
        'Х' | 'х' => "h",
        'Ц' | 'ц' => "ts",
        'Ч' | 'ч' => "ch",
        'Џ' | 'џ' => "dz",
        'Ш' | 'ш' => "sh",
        'Щ' | 'щ' => "sht",
        'Ь' | 'ь' => "",
        'Ю' | 'ю' => "yu",
        'Я' | 'я' => "ya",
        'Ђ' | 'ђ' => "d",
        'Ѓ' | 'ѓ' => "g",
        _ => return None,
    })
}

/// The letter or digit as a string that lives for ever.
fn ascii_itself(letter: char) -> Option<&'static str> {
    const LETTERS: &str = "0123456789abcdefghijklmnopqrstuvwxyz";
    LETTERS.find(letter).map(|at| &LETTERS[at..=at])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        text.chars().filter_map(ascii).collect()
    }

    #[test]
    fn the_letters_of_the_latin_languages_lose_their_marks() {
        for (text, expected) in [
            (
                "ąčďéęěğģħıķłļňñőøřšșțţůűųŵýžź",
                "acdeeegghikllnnoorssttuuuwyzz",
            ),
            ("ÅÄÖÆØÐÞẞŒĲ", "aaoaeodthssoeij"),
            ("a\u{308}o\u{308}", "ao"),
        ] {
            assert_eq!(written(text), expected);
        }
    }

    #[test]
    fn the_names_of_greek_bulgarian_and_ukrainian_cities_are_recognisable() {
        for (text, expected) in [
            ("Θεσσαλονίκη", "thessaloniki"),
            ("ΑΘΗΝΑ", "athina"),
            ("Габрово", "gabrovo"),
            ("Търговище", "targovishte"),
            ("Київ", "kiyiv"),
        ] {
            assert_eq!(written(text), expected);
        }
    }

    #[test]
    fn every_letter_of_every_endonym_can_be_written() {
        for language in crate::Language::ALL {
            for letter in language.endonym().chars().filter(|c| !c.is_whitespace()) {
                assert!(ascii(letter).is_some(), "{letter} in {language}");
            }
        }
    }

    #[test]
    fn nothing_but_small_letters_and_digits_comes_out() {
        for written in (char::MIN..=char::MAX).filter_map(ascii) {
            assert!(
                written
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()),
                "{written}"
            );
        }
    }

    #[test]
    fn a_capital_letter_is_written_like_the_small_one() {
        for letter in ('\u{C0}'..='\u{52F}').filter(|letter| ascii(*letter).is_some()) {
            let small = letter.to_lowercase().next().unwrap();
            assert_eq!(ascii(letter), ascii(small), "{letter} and {small}");
        }
    }
}
