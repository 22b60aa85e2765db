//! How fast notices are read, linted and imported, side by side with merely going through their XML, in one run.
//!
//! Every figure is taken in a process of its own, so that its peak of memory is its own too. Speeds are by the clock. Ratios are of
//! the time that processors worked, so that they hold on a machine that does other things meanwhile.

#![allow(clippy::print_stdout, reason = "the table is what it is for")]

mod corpus;
#[path = "../house/machine.rs"]
#[allow(dead_code, reason = "shared with the bench of the house")]
mod machine;
mod measure;
#[path = "../house/table.rs"]
mod table;
mod work;

use corpus::Corpus;
use measure::{Figure, import, process, rounds, xmllint};
use table::{Aim, megabytes, row};
use work::Work;

/// Reading into the model, beside going through the XML with the same library.
const MODEL_OF_EVENTS: Aim = Aim::AtLeast(0.5);
/// The same with all rules.
const LINT_OF_EVENTS: Aim = Aim::AtLeast(0.4);
/// Reading into the model, beside libxml2 that merely parses.
const MODEL_OF_XMLLINT: Aim = Aim::AtLeast(1.0);
/// The peak of memory with four times as many notices.
const PEAK_OF_PEAK: Aim = Aim::AtMost(1.2);

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [word, work, cores, folders @ ..] = words.as_slice()
        && word == work::WORD
    {
        return work::work(work, cores.parse()?, folders);
    }
    let corpus = Corpus::found_or_made()?;
    machine::describe(corpus.path().to_owned());
    println!("{}", corpus.about());
    let xmllint = xmllint(&corpus)?;
    let all = std::thread::available_parallelism()?.get();
    for cores in [1, all] {
        println!();
        println!("On {cores} of {all} cores");
        row(["", "", "MB/s", "notices/s", "peak", "of (a)*", "aim"]);
        on(cores, &corpus, xmllint.as_ref())?;
    }
    println!("  * by the time that processors worked");
    println!();
    memory(&corpus)
}

fn on(cores: usize, corpus: &Corpus, xmllint: Option<&Figure>) -> anyhow::Result<()> {
    let events = rounds(Work::Events, cores, corpus)?;
    let model = rounds(Work::Model, cores, corpus)?;
    let lint = rounds(Work::Lint, cores, corpus)?;
    let import = import(cores, corpus)?;
    let ratio = |figure: &Figure| events.worked_seconds / figure.worked_seconds;
    show(
        corpus,
        "(a) XML events",
        "reading files and quick-xml",
        &events,
        None,
        "",
    );
    show(
        corpus,
        "(b) model",
        "",
        &model,
        Some(ratio(&model)),
        &MODEL_OF_EVENTS.verdict(ratio(&model)),
    );
    show(
        corpus,
        "(c) model and lint",
        "",
        &lint,
        Some(ratio(&lint)),
        &LINT_OF_EVENTS.verdict(ratio(&lint)),
    );
    show(
        corpus,
        "(d) import",
        "into a new data folder",
        &import,
        Some(ratio(&import)),
        "",
    );
    match xmllint {
        Some(xmllint) if cores == 1 => {
            let faster = xmllint.worked_seconds / model.worked_seconds;
            let verdict = format!(
                "(b) {faster:.2} times as fast, {}",
                MODEL_OF_XMLLINT.verdict(faster)
            );
            show(
                corpus,
                "xmllint",
                "--stream --noout",
                xmllint,
                Some(ratio(xmllint)),
                &verdict,
            );
        }
        Some(_) => {}
        None => println!("  xmllint is not installed (Debian: libxml2-utils)"),
    }
    Ok(())
}

fn show(
    corpus: &Corpus,
    what: &str,
    how: &str,
    figure: &Figure,
    ratio: Option<f64>,
    verdict: &str,
) {
    row([
        what,
        how,
        &format!("{:.1}", corpus.bytes() as f64 / 1e6 / figure.seconds),
        &table::count(corpus.files() as f64 / figure.seconds),
        &megabytes(figure.peak_bytes),
        &ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
        verdict,
    ]);
}

/// Whether the peak of memory grows with the number of notices. From once to four times it does a little, as everything that is
/// kept for the next notice meets the largest there is.
fn memory(corpus: &Corpus) -> anyhow::Result<()> {
    println!("Memory");
    row(["", "", "once", "four times", "16 times", "last two", "aim"]);
    let cores = std::thread::available_parallelism()?.get();
    let peak = |times| -> anyhow::Result<u64> {
        let folders = vec![corpus.path(); times];
        Ok(process(Work::Lint, cores, &folders)?.peak_bytes)
    };
    let (once, four_times, sixteen_times) = (peak(1)?, peak(4)?, peak(16)?);
    let ratio = sixteen_times as f64 / four_times as f64;
    row([
        "peak",
        "model and lint",
        &megabytes(once),
        &megabytes(four_times),
        &megabytes(sixteen_times),
        &format!("{ratio:.2}"),
        &PEAK_OF_PEAK.verdict(ratio),
    ]);
    Ok(())
}
