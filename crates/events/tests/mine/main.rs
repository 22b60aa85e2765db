#[path = "../it/applications.rs"]
mod applications;
#[path = "../it/burst.rs"]
mod burst;
#[path = "../it/registering.rs"]
mod registering;
#[path = "../it/selection.rs"]
mod selection;
#[path = "../it/town.rs"]
mod town;
