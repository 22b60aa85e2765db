//! What a formatter of ICU4X writes is the same for every day of a month but for the numbers in it. So it
//! is asked once for each month, and the numbers are filled in.

use std::fmt::Write;

/// A text with gaps for two numbers, such as day and year or hour and minute.
#[derive(Debug)]
pub(crate) struct Form(Vec<Piece>);

#[derive(Debug)]
enum Piece {
    Text(String),
    /// Which of the two numbers, and how many digits it has at least.
    Gap(usize, usize),
}

impl Form {
    /// The form of what `write` writes: `numbers` are two that look like no other part of the text. Two
    /// pairs of `small` ones show whether a zero is put before one digit; of one pair alone another part of
    /// the text could look the same.
    pub(crate) fn of(
        numbers: [i32; 2],
        small: [[i32; 2]; 2],
        write: impl Fn([i32; 2]) -> String,
    ) -> Self {
        let text = write(numbers);
        let is_padded = |which: usize| {
            small
                .into_iter()
                .all(|pair| write(pair).contains(&format!("0{}", pair[which])))
        };
        let mut gaps: Vec<(usize, usize)> = (0..2)
            .filter_map(|which| Some((text.find(&numbers[which].to_string())?, which)))
            .collect();
        gaps.sort_unstable();
        let mut pieces = Vec::new();
        let mut at = 0;
        for (start, which) in gaps {
            let digits = if is_padded(which) { 2 } else { 1 };
            pieces.push(Piece::Text(text[at..start].to_owned()));
            pieces.push(Piece::Gap(which, digits));
            at = start + numbers[which].to_string().len();
        }
        pieces.push(Piece::Text(text[at..].to_owned()));
        Self(pieces)
    }

    /// The text with these numbers in it.
    pub(crate) fn with(&self, numbers: [i32; 2]) -> String {
        let mut text = String::with_capacity(32);
        for piece in &self.0 {
            match piece {
                Piece::Text(part) => text.push_str(part),
                Piece::Gap(which, digits) => {
                    let number = numbers[*which];
                    if *digits == 2 && number < 10 {
                        text.push('0');
                    }
                    write!(text, "{number}").expect("a string takes all");
                }
            }
        }
        text
    }
}
