//! Styles, scripts, fonts and pictures, carried in the program under names that hold a checksum.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "dist"]
struct Dist;

/// Plain name (`style.css`) to address (`/assets/style-1a2b3c4d.css`).
static ADDRESSES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let manifest = Dist::get("manifest.json").expect("build.rs has seen the manifest");
    let files: BTreeMap<String, String> = serde_json::from_slice(&manifest.data)
        .expect("build.mjs writes the manifest as an object of texts");
    files
        .into_iter()
        .map(|(name, file)| (name, format!("/assets/{file}")))
        .collect()
});

/// A file to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its content, compressed if [`encoding`](Self::encoding) says so.
    pub bytes: Cow<'static, [u8]>,
    /// For `Content-Type`.
    pub media_type: Cow<'static, str>,
    /// For `Content-Encoding`; `None` for the file as it is.
    pub encoding: Option<&'static str>,
    file: String,
}

/// The address of an asset by its plain name, `style.css`. It changes when the content does, so what
/// it leads to may be kept for good.
pub fn href(name: &str) -> &'static str {
    match ADDRESSES.get(name) {
        Some(address) => address,
        None => {
            debug_assert!(false, "no asset is called {name}");
            "/assets/missing"
        }
    }
}

/// The asset of an address: `file` is what follows `/assets/`. `None` if there is no such asset.
pub fn asset(file: &str) -> Option<Asset> {
    let is_ours = ADDRESSES
        .values()
        .any(|address| address.strip_prefix("/assets/") == Some(file));
    if !is_ours {
        return None;
    }
    let media_type = match mime_guess::from_path(file).first_raw() {
        Some(text) if text.starts_with("text/") => Cow::Owned(format!("{text}; charset=utf-8")),
        Some(other) => Cow::Borrowed(other),
        None => Cow::Borrowed("application/octet-stream"),
    };
    Some(Asset {
        bytes: Dist::get(file)?.data,
        media_type,
        encoding: None,
        file: file.to_owned(),
    })
}

/// The content of an asset by its plain name.
pub(crate) fn content(name: &str) -> Option<Cow<'static, [u8]>> {
    let file = ADDRESSES.get(name)?.strip_prefix("/assets/")?;
    Some(Dist::get(file)?.data)
}

impl Asset {
    /// The smallest variant that a client takes, by its `Accept-Encoding`.
    #[must_use]
    pub fn encoded(self, accept_encoding: &str) -> Self {
        [("br", "br"), ("gzip", "gz")]
            .into_iter()
            .filter(|(encoding, _)| accepts(accept_encoding, encoding))
            .find_map(|(encoding, extension)| {
                let compressed = Dist::get(&format!("{}.{extension}", self.file))?;
                Some(Self {
                    bytes: compressed.data,
                    encoding: Some(encoding),
                    ..self.clone()
                })
            })
            .unwrap_or(self)
    }
}

/// Whether a client takes an encoding, by its `Accept-Encoding` (RFC 9110, 12.5.3).
#[must_use]
pub fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        let named = parts
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        let refused = parts
            .filter_map(|parameter| parameter.strip_prefix("q=")?.parse::<f32>().ok())
            .any(|weight| weight == 0.0);
        named && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style() -> Asset {
        let file = href("style.css")
            .strip_prefix("/assets/")
            .expect("an address of ours");
        asset(file).expect("the style")
    }

    #[test]
    fn the_address_of_the_style_leads_to_the_style() {
        assert_eq!(style().media_type, "text/css; charset=utf-8");
        assert_eq!(style().encoding, None);
        assert!(style().bytes.len() > 10_000);
    }

    #[test]
    fn a_client_gets_the_smallest_variant_that_it_takes() {
        let encoding = |header| style().encoded(header).encoding;
        assert_eq!(encoding("gzip, deflate, br"), Some("br"));
        assert_eq!(encoding("gzip, br;q=0"), Some("gzip"));
        assert_eq!(encoding("identity"), None);
        assert_eq!(encoding(""), None);
        assert!(style().encoded("br").bytes.len() < style().bytes.len() / 3);
    }

    #[test]
    fn only_what_is_in_the_manifest_is_an_asset() {
        assert_eq!(asset("manifest.json"), None);
        assert_eq!(asset("../Cargo.toml"), None);
        assert_eq!(asset(""), None);
    }

    #[test]
    fn every_asset_of_the_manifest_is_there() {
        let missing: Vec<_> = ADDRESSES
            .values()
            .filter(|address| asset(&address["/assets/".len()..]).is_none())
            .collect();
        assert_eq!(missing, Vec::<&String>::new());
    }
}
