//! Plots that are also tables: every bar stands beside its number.

/// Bars to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bars {
    /// What is compared, with its unit.
    pub title: String,
    /// The bars, in the order in which they are shown.
    pub bars: Vec<Bar>,
    /// The length of a full bar, where that is not simply the longest.
    pub full: Option<u64>,
}

/// One bar, or one share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// Its length, in any unit.
    pub value: u64,
    /// Its number as the reader sees it.
    pub shown: String,
}

/// Shares of a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Of what they are shares.
    pub title: String,
    /// The shares, in the order in which they are shown; the first six have patterns of their own.
    pub shares: Vec<Bar>,
}

/// A share where it lies in the bar: percentages of its width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Number of its pattern, from 1.
    pub pattern: usize,
    /// Where it begins: `12.5%`.
    pub from: String,
    /// How wide it is: `30%`.
    pub width: String,
    /// Whether it begins the bar.
    pub first: bool,
}

impl Bars {
    /// Bars that compare `title`.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// The same with one bar more.
    #[must_use]
    pub fn bar(mut self, label: impl Into<String>, value: u64, shown: impl Into<String>) -> Self {
        self.bars.push(Bar {
            label: label.into(),
            value,
            shown: shown.into(),
        });
        self
    }

    /// The same, where a full bar means `full`: 100 for percentages.
    #[must_use]
    pub const fn out_of(mut self, full: u64) -> Self {
        self.full = Some(full);
        self
    }

    /// How wide a bar is: `62.5%`.
    #[must_use]
    pub fn width(&self, bar: &Bar) -> String {
        let longest = self.bars.iter().map(|bar| bar.value).max().unwrap_or(0);
        percent(bar.value, self.full.unwrap_or(longest))
    }
}

impl Balance {
    /// Shares of `title`.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// The same with one share more.
    #[must_use]
    pub fn share(mut self, label: impl Into<String>, value: u64, shown: impl Into<String>) -> Self {
        self.shares.push(Bar {
            label: label.into(),
            value,
            shown: shown.into(),
        });
        self
    }

    /// The shares where they lie in the bar; those of nothing are left out.
    #[must_use]
    pub fn stretches(&self) -> Vec<Stretch> {
        let whole = self.shares.iter().map(|share| share.value).sum();
        let mut before = 0;
        let mut stretches = Vec::new();
        for (at, share) in self.shares.iter().enumerate() {
            if share.value > 0 {
                stretches.push(Stretch {
                    pattern: Self::pattern(at),
                    from: percent(before, whole),
                    width: percent(share.value, whole),
                    first: before == 0,
                });
            }
            before += share.value;
        }
        stretches
    }

    /// The shares with the numbers of their patterns.
    pub fn patterned(&self) -> impl Iterator<Item = (usize, &Bar)> {
        self.shares
            .iter()
            .enumerate()
            .map(|(at, share)| (Self::pattern(at), share))
    }

    const fn pattern(at: usize) -> usize {
        at % 6 + 1
    }
}

/// A part of a whole as SVG wants it, to a tenth of a percent.
fn percent(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "0%".to_owned();
    }
    let tenths = (u128::from(part.min(whole)) * 1000 + u128::from(whole) / 2) / u128::from(whole);
    match tenths % 10 {
        0 => format!("{}%", tenths / 10),
        rest => format!("{}.{rest}%", tenths / 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_is_full() {
        let bars = Bars::new("Seats")
            .bar("A", 8, "8")
            .bar("B", 5, "5")
            .bar("C", 0, "0");
        assert_eq!(
            bars.bars
                .iter()
                .map(|bar| bars.width(bar))
                .collect::<Vec<_>>(),
            ["100%", "62.5%", "0%"]
        );
        let bars = bars.out_of(100);
        assert_eq!(bars.width(&bars.bars[0]), "8%");
    }

    #[test]
    fn nothing_to_compare_has_no_width() {
        let bars = Bars::new("Seats").bar("A", 0, "0");
        assert_eq!(bars.width(&bars.bars[0]), "0%");
    }

    #[test]
    fn shares_lie_one_after_the_other() {
        let balance = Balance::new("Seats")
            .share("A", 1, "1")
            .share("B", 0, "0")
            .share("C", 2, "2");
        let lie = |pattern, from: &str, width: &str, first| Stretch {
            pattern,
            from: from.into(),
            width: width.into(),
            first,
        };
        assert_eq!(
            balance.stretches(),
            [lie(1, "0%", "33.3%", true), lie(3, "33.3%", "66.7%", false)]
        );
    }
}
