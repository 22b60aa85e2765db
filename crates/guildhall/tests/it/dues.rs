//! `guildhall dues check FILE`.

use crate::desk::Desk;
use serde_json::Value;

const AS_PRINTED: &str =
    include_str!("../../../members/tests/dues/electronics-watch-as-printed.toml");
const CORRECTED: &str = include_str!("../../../members/demo/dues/electronics-watch.toml");

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("printed.toml", AS_PRINTED);
    desk.write("corrected.toml", CORRECTED);
    desk
}

#[test]
fn a_misprinted_table_is_refused_with_reasons_beside_their_lines() {
    let said = desk().run(&["dues", "check", "printed.toml"]);
    assert_eq!((said.code, said.err.as_str()), (1, ""));
    assert_eq!(
        said.out,
        "printed.toml:11: error: In band A the minimum always counts: 0.055% of €1,000,000.00, the most that the \
         band takes in, is €550.00, which is less than the minimum of €3,150.00. The percentage never matters; is it \
         a misprint?\n\
         printed.toml:17: warning: Everybody in band B pays €5,500.00: 0.55% of €1,000,000.00, the edge of the band, \
         is just that.\n\
         printed.toml:31: error: Nothing is said above €20,000,000.00: band D ends there and no band goes on.\n\
         printed.toml:38: error: Band E can never apply: band D takes in all of it already.\n\
         printed.toml:38: warning: In band E the maximum of €60,000.00 never counts: 0.105% of €20,000,000.00, where \
         the band ends, is €21,000.00.\n\
         Affiliation dues, version as-printed, from 2025-01-01 on: cannot be used\n"
    );
}

#[test]
fn the_corrected_table_is_accepted_with_a_warning() {
    let said = desk().run(&["dues", "check", "corrected.toml", "--json"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let told: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(told["usable"], true);
    assert_eq!(told["findings"].as_array().unwrap().len(), 1);
    assert_eq!(told["findings"][0]["severity"], "warning");
    assert_eq!(told["findings"][0]["line"], 19);
    assert_eq!(told["schedule"]["band"][4]["cap"], "60000.00");
}

#[test]
fn what_is_no_schedule_ends_the_run_with_two() {
    let desk = desk();
    desk.write("odd.toml", "network = \"n\"\nfee = 5\n");
    for (file, reason) in [
        ("odd.toml", "odd.toml:2: unknown field `fee`"),
        ("missing.toml", "guildhall: missing.toml: "),
    ] {
        let said = desk.run(&["dues", "check", file]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{file}");
        assert!(said.err.starts_with(reason), "{}", said.err);
    }
}
