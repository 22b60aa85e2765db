//! One story, told on both databases.

use crate::Database;

/// What a test can ask for as its ground: made from a fresh database, alive until the test ends.
pub trait Ground: Sized {
    /// Builds the ground on `database`, and keeps it for as long as it is needed.
    fn on(database: Database) -> impl Future<Output = Self>;
}

/// A test may ask for the bare database.
impl Ground for Database {
    async fn on(database: Database) -> Self {
        database
    }
}

/// Makes two tests of each function, `name::sqlite` and `name::postgres`.
///
/// ```
/// use testkit::{Database, both};
///
/// both! {
///     async fn a_database_has_an_address(database: Database) {
///         assert!(!database.url.is_empty());
///     }
/// }
/// # fn main() {}
/// ```
///
/// The argument is any [`Ground`]. The function stands in a module of its own name, from where it
/// sees everything that is in scope around the macro.
#[macro_export]
macro_rules! both {
    ($(
        $(#[$attribute:meta])*
        async fn $name:ident($($ground:ident)+ : $kind:ty) $story:block
    )+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "a story may need nothing from around it")]
            use super::*;

            #[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
            async fn story($($ground)+: $kind) $story

            $(#[$attribute])*
            #[test]
            fn sqlite() {
                $crate::block_on(async {
                    story(<$kind as $crate::Ground>::on($crate::Database::sqlite()).await).await;
                });
            }

            $(#[$attribute])*
            #[test]
            fn postgres() {
                $crate::block_on(async {
                    let database = $crate::Database::postgres().await;
                    story(<$kind as $crate::Ground>::on(database).await).await;
                });
            }
        }
    )+};
}

/// Runs a test's future to its end on a runtime of its own, with two threads so that what should
/// work side by side really meets.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime for the test")
        .block_on(future)
}
