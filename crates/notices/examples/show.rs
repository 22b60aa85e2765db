//! Prints what is understood of notices, as JSON, and what is not.
//!
//! `cargo run -p notices --example show -- FILE...`

#![expect(clippy::print_stdout, reason = "it prints")]

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for path in std::env::args_os().skip(1) {
        let reading = notices::read(&std::fs::read(path)?);
        for warning in &reading.warnings {
            println!("{warning}");
        }
        for read in &reading.notices {
            println!("{}", serde_json::to_string_pretty(&read.notice)?);
            for warning in &read.warnings {
                println!("{warning}");
            }
        }
    }
    Ok(())
}
