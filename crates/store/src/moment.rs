//! All that a page reads from SQLite's file is read as of one moment: it shows nothing that was half
//! changed meanwhile, and the file is locked once and not for each question.

use crate::file::Reader;
use std::cell::RefCell;

tokio::task_local! {
    static READER: RefCell<Option<Reader>>;
}

/// Everything that `reading` reads is as of one moment, that of its first question, until it changes
/// something itself. On PostgreSQL, and what is read within a change, nothing is different.
pub async fn at_one_moment<F: Future>(reading: F) -> F::Output {
    let reading = async {
        let read = reading.await;
        pass();
        read
    };
    READER.scope(RefCell::new(None), reading).await
}

/// Whether everything is read as of one moment here.
pub(crate) fn is_one() -> bool {
    READER.try_with(|_| ()).is_ok()
}

/// Whoever read before, to read on.
pub(crate) fn reader() -> Option<Reader> {
    READER.try_with(RefCell::take).ok().flatten()
}

/// Keeps a reader until the next question; where questions have nothing to do with each other, it is let
/// go.
pub(crate) fn keep(reader: Reader) {
    let mut reader = Some(reader);
    let _ = READER.try_with(|kept| kept.replace(reader.take()));
    if let Some(reader) = reader {
        reader.let_go();
    }
}

/// The moment is over: whoever changed something sees it afterwards.
pub(crate) fn pass() {
    if let Some(reader) = reader() {
        reader.let_go();
    }
}
