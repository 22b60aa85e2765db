//! The fields that say when and where a meeting is held.

use chrono_tz::Tz;
use events::convene::Schedule;
use events::{Event, fields};
use texts::Texts;
use web::Form;

/// Reads the fields; what cannot be read is refused beside its field. `fields` speaks the texts of
/// forms.
pub(super) fn read(form: &mut Form, t: &Texts, of_fields: &Texts) -> Option<Schedule> {
    let zone = fields::word::<Tz>(form, "zone", of_fields);
    let zone = fields::required(form, "zone", zone, of_fields);
    let day = fields::date(form, "day", of_fields);
    let day = fields::required(form, "day", day, of_fields);
    let starts = fields::time(form, "starts", of_fields);
    let starts = fields::required(form, "starts", starts, of_fields);
    let ends = fields::time(form, "ends", of_fields);
    let ends = fields::required(form, "ends", ends, of_fields);
    let place = fields::line(form, "place", fields::LINE, of_fields);
    let online_url = fields::web_address(form, "online", of_fields);
    if form.is_fine() && place.is_none() && online_url.is_none() {
        form.refuse("online", t.get("meeting-nowhere"));
    }
    let (zone, day, hours) = (zone?, day?, (starts?, ends?));
    fields::check_hours(form, "starts", "ends", zone, day, hours, of_fields);
    form.is_fine().then_some(Schedule {
        zone,
        day,
        hours,
        place,
        online_url,
    })
}

/// The fields as the event stands.
pub(super) fn filled(event: &Event) -> Form {
    let mut form = Form::new()
        .with("zone", event.zone().name())
        .with("place", event.place.as_deref().unwrap_or_default())
        .with("online", event.online_url.as_deref().unwrap_or_default());
    if let (Some(starts), Some(ends)) = (event.starts_at, event.ends_at) {
        let (starts, ends) = (
            starts.with_timezone(&event.zone()),
            ends.with_timezone(&event.zone()),
        );
        form.set("day", starts.date_naive());
        form.set("starts", fields::clock(starts.time()));
        form.set("ends", fields::clock(ends.time()));
    }
    form
}
