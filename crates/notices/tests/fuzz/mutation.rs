//! What can happen to a file.

use proptest::prelude::*;
use proptest::sample::Index;

/// A change of some bytes.
#[derive(Clone, Debug)]
pub enum Mutation {
    /// Nothing follows.
    Cut(Index),
    /// Some bytes are missing.
    Remove(Index, usize),
    /// Some bytes stand there several times.
    Repeat(Index, usize, usize),
    /// A byte is another one.
    Overwrite(Index, u8),
    /// Something that hurts stands in between.
    Insert(Index, Vec<u8>),
    /// Some bytes of another file stand in between.
    Splice(Index, Index, usize),
}

impl Arbitrary for Mutation {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let at = any::<Index>;
        prop_oneof![
            at().prop_map(Self::Cut),
            (at(), 1..200_usize).prop_map(|(at, length)| Self::Remove(at, length)),
            (at(), 1..500_usize, 1..40_usize)
                .prop_map(|(at, length, times)| Self::Repeat(at, length, times)),
            (at(), any::<u8>()).prop_map(|(at, byte)| Self::Overwrite(at, byte)),
            (at(), hurting()).prop_map(|(at, token)| Self::Insert(at, token)),
            (at(), at(), 1..500_usize)
                .prop_map(|(at, from, length)| Self::Splice(at, from, length)),
        ]
        .boxed()
    }
}

/// What has hurt readers of XML, JSON, dates and numbers before.
fn hurting() -> impl Strategy<Value = Vec<u8>> {
    const TOKENS: &[&str] = &[
        "<",
        ">",
        "&",
        "/>",
        "</",
        "]]>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "&b;",
        "&#0;",
        "&#x110000;",
        "&lt;",
        "\0",
        "\r",
        "\u{feff}",
        "\u{fffe}",
        "é",
        "\u{1b}[2J",
        " xmlns=\"\"",
        " xmlns:cbc=\"urn:x\"",
        " languageID=\"zzz\"",
        " currencyID=\"\"",
        "<a:b>",
        "<:a/>",
        "<a:/>",
        "-1",
        "-0.0",
        "NaN",
        "1e999",
        "99999999999999999999999999999999999999",
        "0.00000000000000000000000000000000001",
        "2024-13-45",
        "9999-12-31",
        "0000-00-00",
        "24:00:00",
        "+99:99",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "null",
        "true",
        "\\ud800",
        "\\u0000",
        ",",
        ":",
        "{\"releases\":[",
        "{\"ocid\":",
    ];
    let long = prop_oneof![
        Just("é"),
        Just("a"),
        Just("<a>"),
        Just("["),
        Just("{\"a\":"),
        Just(" a=\"b\"")
    ];
    prop_oneof![
        6 => prop::sample::select(TOKENS).prop_map(|token| token.as_bytes().to_vec()),
        // Longer than the shortest numbers in which lengths are kept.
        1 => (long, prop_oneof![Just(100_usize), Just(300), Just(40_000), Just(70_000)])
            .prop_map(|(part, times)| [b"<", part.repeat(times).as_bytes()].concat()),
    ]
}

/// `seed` after these mutations, some of them with parts of `other`.
pub fn mutated(seed: &[u8], other: &[u8], mutations: &[Mutation]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for mutation in mutations {
        if bytes.is_empty() {
            bytes.extend_from_slice(other);
        }
        let range = |at: &Index, length: usize| {
            let from = at.index(bytes.len());
            from..bytes.len().min(from + length)
        };
        match mutation {
            Mutation::Cut(at) => bytes.truncate(at.index(bytes.len())),
            Mutation::Remove(at, length) => drop(bytes.drain(range(at, *length))),
            Mutation::Repeat(at, length, times) => {
                let range = range(at, *length);
                let part = bytes[range.clone()].repeat(*times);
                bytes.splice(range, part);
            }
            Mutation::Overwrite(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            Mutation::Insert(at, token) => {
                let at = at.index(bytes.len());
                bytes.splice(at..at, token.iter().copied());
            }
            Mutation::Splice(at, from, length) => {
                let at = at.index(bytes.len());
                let from = from.index(other.len());
                let part = &other[from..other.len().min(from + length)];
                bytes.splice(at..at, part.iter().copied());
            }
        }
    }
    bytes
}
