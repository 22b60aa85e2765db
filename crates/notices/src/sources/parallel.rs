//! Many hands: one thread finds, the others work, the one that asked takes what comes of it, in order.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::Arrival;
use super::open::{Found, Push, Source};
use super::piece::Piece;
use crate::limits::Limits;
use crate::reading::Reader;

/// Sources on their way for each core: enough that nobody waits while one source takes long.
const WINDOW: usize = 32;
/// Bytes of sources on their way that are not worked on yet; one may be larger.
const BYTES: u64 = 64 << 20;

/// So many cores, each with a reader of these limits.
pub(super) struct Gathering {
    pub(super) cores: usize,
    pub(super) limits: Limits,
}

/// A source with its number.
struct Numbered {
    number: u64,
    position: u64,
    source: Source,
}

impl Gathering {
    /// Has `find` find, `work` work, and `each` take what comes of it.
    pub(super) fn run<T: Send>(
        &self,
        find: impl FnOnce(Push<'_>) -> ControlFlow<()> + Send,
        work: &(impl Fn(&mut Reader, Piece) -> T + Sync),
        each: &mut impl FnMut(Arrival<T>) -> ControlFlow<()>,
    ) {
        let window = WINDOW * self.cores;
        let gate = &Gate::new(window as u64);
        let (to_workers, waiting) = sync_channel(window);
        let waiting = &Mutex::new(waiting);
        let (done, arrivals) = channel();
        std::thread::scope(|scope| {
            for _ in 0..self.cores {
                let done = done.clone();
                scope.spawn(move || {
                    let _closing = gate.close_on_drop(Closing::WhenPanicking);
                    let mut reader = Reader::new(self.limits);
                    while let Some(Numbered {
                        number,
                        position,
                        source,
                    }) = next(waiting)
                    {
                        let weight = source.weight();
                        let outcome = source
                            .load(&self.limits)
                            .map(|piece| work(&mut reader, piece));
                        gate.put_down(weight);
                        if done.send((number, Arrival { outcome, position })).is_err() {
                            break;
                        }
                    }
                });
            }
            scope.spawn(move || {
                let _closing = gate.close_on_drop(Closing::WhenPanicking);
                let mut number = 0;
                // Whether it broke off or came to the end makes no difference here.
                let _ = find(&mut |found| {
                    hand_on(found, number, gate, &to_workers, |arrival| {
                        done.send(arrival).is_ok()
                    })?;
                    number += 1;
                    ControlFlow::Continue(())
                });
            });
            let _closing = gate.close_on_drop(Closing::Always);
            in_order(&arrivals, |arrival| {
                gate.delivered();
                each(arrival)
            });
        });
    }
}

/// Hands a source on to whoever is free, as soon as not too much is on its way.
fn hand_on<T>(
    found: Found,
    number: u64,
    gate: &Gate,
    to_workers: &SyncSender<Numbered>,
    done: impl Fn((u64, Arrival<T>)) -> bool,
) -> ControlFlow<()> {
    let position = found.position;
    let went = match found.source {
        Ok(source) => {
            gate.pass(source.weight())?;
            to_workers
                .send(Numbered {
                    number,
                    position,
                    source,
                })
                .is_ok()
        }
        Err(refused) => {
            gate.pass(0)?;
            done((
                number,
                Arrival {
                    outcome: Err(refused),
                    position,
                },
            ))
        }
    };
    if went {
        ControlFlow::Continue(())
    } else {
        ControlFlow::Break(())
    }
}

fn next(waiting: &Mutex<Receiver<Numbered>>) -> Option<Numbered> {
    // A worker that panicked holds no source here; the others go on.
    waiting
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .recv()
        .ok()
}

/// Takes arrivals in the order of their numbers.
fn in_order<T>(arrivals: &Receiver<(u64, T)>, mut each: impl FnMut(T) -> ControlFlow<()>) {
    let mut early = BTreeMap::new();
    let mut turn = 0;
    for (number, arrival) in arrivals {
        early.insert(number, arrival);
        while let Some(arrival) = early.remove(&turn) {
            turn += 1;
            if each(arrival).is_break() {
                return;
            }
        }
    }
}

/// Lets so many sources, and so many bytes of them, be on their way at a time.
struct Gate {
    window: u64,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Sources that were found and not yet taken by whoever asked.
    on_their_way: u64,
    /// Bytes of those that nobody has worked on yet.
    bytes: u64,
    is_closed: bool,
}

enum Closing {
    Always,
    /// Somebody would wait for what never comes.
    WhenPanicking,
}

struct CloseOnDrop<'a>(&'a Gate, Closing);

impl Gate {
    fn new(window: u64) -> Self {
        Self {
            window,
            state: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    /// Waits until there is room for another source of so many bytes; breaks when nobody wants more.
    fn pass(&self, bytes: u64) -> ControlFlow<()> {
        let is_full = |state: &mut State| {
            let is_heavy = state.bytes > 0 && state.bytes.saturating_add(bytes) > BYTES;
            !state.is_closed && (state.on_their_way >= self.window || is_heavy)
        };
        let mut state = self
            .changed
            .wait_while(self.state(), is_full)
            .unwrap_or_else(PoisonError::into_inner);
        if state.is_closed {
            return ControlFlow::Break(());
        }
        state.on_their_way += 1;
        state.bytes += bytes;
        ControlFlow::Continue(())
    }

    /// So many bytes are no longer needed.
    fn put_down(&self, bytes: u64) {
        self.change(|state| state.bytes = state.bytes.saturating_sub(bytes));
    }

    /// What came of a source was taken.
    fn delivered(&self) {
        self.change(|state| state.on_their_way = state.on_their_way.saturating_sub(1));
    }

    const fn close_on_drop(&self, closing: Closing) -> CloseOnDrop<'_> {
        CloseOnDrop(self, closing)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.changed.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for CloseOnDrop<'_> {
    fn drop(&mut self) {
        if matches!(self.1, Closing::Always) || std::thread::panicking() {
            self.0.change(|state| state.is_closed = true);
        }
    }
}
