//! The divisions of the Common Procurement Vocabulary, as data.
//!
//! The numbers are those of Regulation (EC) 213/2008 (45 divisions); the names are ours, shorter than the official ones,
//! and meant to be recognised rather than quoted.

/// The two digits of each division and a short English name, in the order of the digits.
pub(crate) static LABELS: [(&str, &str); 45] = [
    ("03", "Farming, fishing and forestry products"),
    ("09", "Fuels, electricity and other energy"),
    ("14", "Mining products and basic metals"),
    ("15", "Food, drinks and tobacco"),
    ("16", "Agricultural machinery"),
    ("18", "Clothing, footwear and luggage"),
    ("19", "Leather, textiles, plastics and rubber"),
    ("22", "Printed matter"),
    ("24", "Chemical products"),
    ("30", "Office and computing equipment and supplies"),
    ("31", "Electrical equipment and lighting"),
    ("32", "Radio, television and telecommunication equipment"),
    ("33", "Medical equipment, medicines and personal care"),
    ("34", "Transport equipment"),
    (
        "35",
        "Security, fire-fighting, police and defence equipment",
    ),
    (
        "37",
        "Musical instruments, sports goods, games, toys and art materials",
    ),
    ("38", "Laboratory, optical and precision equipment"),
    (
        "39",
        "Furniture, furnishings, appliances and cleaning products",
    ),
    ("41", "Collected and purified water"),
    ("42", "Industrial machinery"),
    ("43", "Machinery for mining and construction"),
    ("44", "Construction structures and materials"),
    ("45", "Construction work"),
    ("48", "Software packages and information systems"),
    ("50", "Repair and maintenance services"),
    ("51", "Installation services"),
    ("55", "Hotel, restaurant and retail services"),
    ("60", "Transport services"),
    ("63", "Services supporting transport; travel agencies"),
    ("64", "Postal and telecommunication services"),
    ("65", "Public utilities"),
    ("66", "Financial and insurance services"),
    ("70", "Real estate services"),
    ("71", "Architecture, engineering and inspection services"),
    ("72", "IT services"),
    ("73", "Research and development services"),
    ("75", "Administration, defence and social security services"),
    ("76", "Services for the oil and gas industry"),
    ("77", "Farming, forestry and gardening services"),
    (
        "79",
        "Business services: legal, marketing, consulting, recruitment, security",
    ),
    ("80", "Education and training services"),
    ("85", "Health and social work services"),
    ("90", "Sewage, refuse, cleaning and environmental services"),
    ("92", "Recreational, cultural and sporting services"),
    ("98", "Other community, social and personal services"),
];

pub(crate) fn label(division: &str) -> Option<&'static str> {
    let row = LABELS
        .binary_search_by_key(&division, |(digits, _)| digits)
        .ok()?;
    Some(LABELS[row].1)
}
