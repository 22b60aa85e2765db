//! Names of elements: a namespace and a local name.

/// The namespaces that notices use. Prefixes do not count: published notices use different ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Ns {
    /// No namespace.
    None,
    /// One that no notice uses.
    Unknown,
    /// The root elements of eForms, each in a namespace of its own.
    EformsRoot,
    /// Aggregates of the Universal Business Language.
    Cac,
    /// Values of the Universal Business Language.
    Cbc,
    /// Its extension points.
    Ext,
    /// The root of the eForms extension.
    Efext,
    /// Aggregates of the eForms extension.
    Efac,
    /// Values of the eForms extension.
    Efbc,
    /// The XML of Tenders Electronic Daily, under one of its many names.
    Ted,
    /// Its regions.
    TedNuts,
    /// Attributes of XML Schema instances.
    Xsi,
}

impl Ns {
    /// The namespace of `uri`.
    pub(crate) fn of_uri(uri: &str) -> Self {
        const UBL: &str = "urn:oasis:names:specification:ubl:schema:xsd:";
        const EFORMS: &str = "http://data.europa.eu/p27/eforms-ubl-extension";

        if let Some(schema) = uri.strip_prefix(UBL) {
            return match schema {
                "CommonAggregateComponents-2" => Self::Cac,
                "CommonBasicComponents-2" => Self::Cbc,
                "CommonExtensionComponents-2" => Self::Ext,
                "ContractNotice-2" | "ContractAwardNotice-2" | "PriorInformationNotice-2" => {
                    Self::EformsRoot
                }
                _ => Self::Unknown,
            };
        }
        if let Some(extension) = uri.strip_prefix(EFORMS) {
            return match extension {
                "s/1" => Self::Efext,
                "-aggregate-components/1" => Self::Efac,
                "-basic-components/1" => Self::Efbc,
                _ => Self::Unknown,
            };
        }
        match uri {
            "" => Self::None,
            "http://data.europa.eu/p27/eforms-business-registration-information-notice/1" => {
                Self::EformsRoot
            }
            "http://www.w3.org/2001/XMLSchema-instance" => Self::Xsi,
            uri if Self::is_ted(uri) && uri.ends_with("nuts") => Self::TedNuts,
            uri if Self::is_ted(uri) => Self::Ted,
            _ => Self::Unknown,
        }
    }

    /// Tenders Electronic Daily named its namespace after the version of its schema, in three manners, one of them relative:
    /// `ted/R2.0.9.S02/publication`, `http://publications.europa.eu/TED_schema/Export`,
    /// `http://publications.europa.eu/resource/schema/ted/R2.0.9/publication`.
    fn is_ted(uri: &str) -> bool {
        uri.starts_with("ted/")
            || uri.contains("publications.europa.eu")
                && (uri.contains("/ted/") || uri.contains("/TED_schema/"))
    }

    /// The prefix under which paths show it.
    pub(crate) const fn prefix(self) -> &'static str {
        match self {
            Self::None | Self::EformsRoot | Self::Ted => "",
            Self::Unknown => "?:",
            Self::Cac => "cac:",
            Self::Cbc => "cbc:",
            Self::Ext => "ext:",
            Self::Efext => "efext:",
            Self::Efac => "efac:",
            Self::Efbc => "efbc:",
            Self::TedNuts => "n:",
            Self::Xsi => "xsi:",
        }
    }
}

/// The name of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub ns: Ns,
    pub local: &'static str,
    pub(super) key: u16,
}

impl Tag {
    pub(crate) const fn new(ns: Ns, local: &'static str) -> Self {
        Self {
            ns,
            local,
            key: key(local),
        }
    }
}

/// A few bits of a name: how long it is, and some of its first, middle and last letters. Names with different keys differ.
pub(super) const fn key(local: &str) -> u16 {
    let bytes = local.as_bytes();
    if bytes.is_empty() {
        return 0;
    }
    let (first, middle, last) = (bytes[0], bytes[bytes.len() / 2], bytes[bytes.len() - 1]);
    (bytes.len() as u16 & 0x1F)
        | (first as u16 & 0x1F) << 5
        | (middle as u16 & 0x07) << 10
        | (last as u16 & 0x07) << 13
}
