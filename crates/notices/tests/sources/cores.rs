//! On many cores.

use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use notices::Sources;

use crate::made::Desk;

fn many(desk: &Desk, count: usize) -> Sources {
    for nth in 0..count {
        desk.put(&format!("all/{nth:04}.xml"), nth.to_string());
    }
    Sources::at(vec![desk.path("all")]).cores(NonZeroUsize::new(4).unwrap())
}

#[test]
fn results_come_in_the_order_of_the_sources_however_long_each_takes() {
    let desk = Desk::new();
    let mut order = Vec::new();
    many(&desk, 300).work(
        |_, piece| {
            let nth: u64 = String::from_utf8(piece.bytes).unwrap().parse().unwrap();
            // The first ones take longest.
            std::thread::sleep(Duration::from_millis(if nth.is_multiple_of(50) {
                20
            } else {
                0
            }));
            nth
        },
        |arrival| {
            order.push(arrival.outcome.unwrap());
            ControlFlow::Continue(())
        },
    );
    assert_eq!(order, (0..300).collect::<Vec<_>>());
}

#[test]
fn no_more_is_on_its_way_than_memory_has_room_for() {
    let desk = Desk::new();
    let (begun, mut taken, mut most) = (AtomicUsize::new(0), 0, 0);
    many(&desk, 2_000).work(
        |_, _| begun.fetch_add(1, Ordering::SeqCst),
        |_| {
            most = most.max(begun.load(Ordering::SeqCst) - taken);
            taken += 1;
            if taken < 10 {
                std::thread::sleep(Duration::from_millis(10));
            }
            ControlFlow::Continue(())
        },
    );
    assert_eq!(taken, 2_000);
    assert!(most <= 32 * 4 + 1, "{most} at a time");
}

#[test]
fn whoever_has_enough_may_break_off() {
    let desk = Desk::new();
    let (begun, mut taken) = (AtomicUsize::new(0), 0);
    many(&desk, 2_000).work(
        |_, _| begun.fetch_add(1, Ordering::SeqCst),
        |_| {
            taken += 1;
            if taken == 3 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        },
    );
    assert_eq!(taken, 3);
    assert!(begun.into_inner() < 500);
}

#[test]
fn a_fault_of_ours_ends_the_run_instead_of_hanging_it() {
    let desk = Desk::new();
    let sources = many(&desk, 2_000);
    let caught = std::panic::catch_unwind(|| {
        sources.work(
            |_, piece| assert_ne!(piece.bytes, b"70", "a fault of ours"),
            |_| ControlFlow::Continue(()),
        );
    });
    assert!(caught.is_err());
}
