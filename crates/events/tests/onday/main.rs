#[path = "../it/attendance.rs"]
mod attendance;
#[path = "../it/certificates.rs"]
mod certificates;
#[path = "../it/exports.rs"]
mod exports;
#[path = "../it/feedback.rs"]
mod feedback;
#[path = "../it/materials.rs"]
mod materials;
#[path = "../it/participants.rs"]
mod participants;
#[path = "../it/town.rs"]
mod town;
