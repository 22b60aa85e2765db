//! Why a paper was not made.

/// Why a paper was not made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Someone's name or text has characters that the fonts lack. The person can help: write it
    /// in Latin, Greek or Cyrillic letters.
    #[error("the fonts of papers lack the characters {characters:?}")]
    Unprintable {
        /// The characters in question, each once, in the order in which they occur.
        characters: String,
    },
    /// The colour of the network is not written as `#rrggbb`.
    #[error("{0:?} is not a colour of the form #rrggbb")]
    Colour(String),
    /// The address to verify a certificate at does not fit into a QR code.
    #[error("the address does not fit into a QR code")]
    Code(#[from] qrcode::types::QrError),
    /// Our template or the PDF made from it is at fault; the text is for the log.
    #[error("the paper could not be set: {0}")]
    Typesetting(String),
}
