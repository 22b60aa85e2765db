//! The codes of the Common Procurement Vocabulary with their check digits (Regulation (EC) 213/2008).
//!
//! The digits cannot be computed, see [`Cpv::with_check_digit`], so they are listed: eight digits of the code and the check
//! digit in each line of `cpv.txt`, in order.

use vocabulary::Cpv;

const LINES: &str = include_str!("cpv.txt");
const LINE: usize = "030000001\n".len();

/// The check digit of a code; nothing if the vocabulary does not have the code.
#[must_use]
pub fn check_digit(code: Cpv) -> Option<u8> {
    let line = |nth: usize| &LINES[nth * LINE..][..LINE - 1];
    let (mut from, mut to) = (0, LINES.len() / LINE);
    while from < to {
        let middle = usize::midpoint(from, to);
        match line(middle)[..8].cmp(code.code()) {
            std::cmp::Ordering::Less => from = middle + 1,
            std::cmp::Ordering::Greater => to = middle,
            std::cmp::Ordering::Equal => return Some(line(middle).as_bytes()[8] - b'0'),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_code_and_is_found() {
        let lines: Vec<_> = LINES.lines().collect();
        assert_eq!(lines.len(), 9_454);
        assert!(lines.is_sorted_by(|a, b| a < b));
        for line in lines {
            let code: Cpv = line[..8].parse().unwrap();
            assert_eq!(check_digit(code), Some(line.as_bytes()[8] - b'0'), "{code}");
        }
    }

    #[test]
    fn a_code_that_the_vocabulary_lacks_has_no_check_digit() {
        for code in ["99999999", "45000001", "01000000"] {
            assert_eq!(check_digit(code.parse().unwrap()), None);
        }
    }
}
