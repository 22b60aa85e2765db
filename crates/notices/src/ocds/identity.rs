//! What releases and processes are called.

use crate::notice::Notice;

/// The identifier of a notice with its version. Only identifiers that are UUIDs have versions in their release, since from
/// others it could not be told apart again.
pub(super) fn joined(id: &str, version: Option<&str>) -> String {
    match version {
        Some(version) if may_be_joined(id, version) => format!("{id}-{version}"),
        _ => id.to_owned(),
    }
}

/// Whether identifier and version can be told apart when they are joined.
pub(super) fn may_be_joined(id: &str, version: &str) -> bool {
    is_uuid(id) && !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
}

/// The identifier and the version that [`joined`] put together.
pub(super) fn parted(id: &str) -> (Option<String>, Option<String>) {
    match id.rsplit_once('-') {
        Some((uuid, version)) if may_be_joined(uuid, version) => {
            (Some(uuid.to_owned()), Some(version.to_owned()))
        }
        _ => (Some(id.to_owned()), None),
    }
}

fn is_uuid(id: &str) -> bool {
    id.len() == 36
        && id.bytes().enumerate().all(|(nth, byte)| match nth {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

impl Notice {
    /// What its procedure is called: the identifier that all notices of a procedure share, or else the number or identifier of
    /// this one, which then stands alone.
    #[must_use]
    pub fn process(&self) -> Option<&str> {
        self.procedure
            .id
            .as_deref()
            .or(self.publication.number.as_deref())
            .or(self.id.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_told_apart_from_the_identifier_again() {
        let id = "8252c2c4-6d4f-4d8a-9f57-0f1f0c6d0a11";
        assert_eq!(
            parted(&joined(id, Some("01"))),
            (Some(id.into()), Some("01".into()))
        );
        assert_eq!(parted(&joined(id, None)), (Some(id.into()), None));
        assert_eq!(joined("2019/S 001-000001", Some("01")), "2019/S 001-000001");
        assert_eq!(
            parted("2019/S 001-000001"),
            (Some("2019/S 001-000001".into()), None)
        );
    }
}
