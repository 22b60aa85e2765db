#[path = "../it/calendar.rs"]
mod calendar;
#[path = "../it/feeds.rs"]
mod feeds;
#[path = "../it/town.rs"]
mod town;
#[path = "../it/visibility.rs"]
mod visibility;
