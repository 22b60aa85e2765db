//! What several forms of this room ask for.

use chrono::NaiveDate;
use texts::Texts;
use web::Form;

/// A day that a field names; refused beside it when it is unreadable or, if needed, missing.
pub(crate) fn day(form: &mut Form, field: &str, is_needed: bool, t: &Texts) -> Option<NaiveDate> {
    match form.parse::<NaiveDate>(field) {
        Ok(None) if is_needed => form.refuse(field, t.get("membership-day-missing")),
        Ok(day) => return day,
        Err(_) => form.refuse(field, t.get("membership-day-unreadable")),
    }
    None
}
