//! Colours of the screen: how light they are, how well one is seen on another, and their hue and
//! strength in Oklch, where equal steps look equal in every hue.

use std::fmt;
use std::str::FromStr;

/// Contrast that text needs (WCAG 2.2, 1.4.3).
pub const TEXT_CONTRAST: f64 = 4.5;
/// Contrast that controls and their parts need (WCAG 2.2, 1.4.11).
pub const EDGE_CONTRAST: f64 = 3.0;

/// A colour of the screen (sRGB).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// Not a colour written as `#0f4a4c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a colour is written with six hexadecimal digits, like #0f4a4c")]
pub struct NotAColour;

impl FromStr for Colour {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.trim();
        let digits = digits.strip_prefix('#').unwrap_or(digits);
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| NotAColour);
        Ok(Self {
            red: part(0)?,
            green: part(2)?,
            blue: part(4)?,
        })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Colour {
    pub(crate) const WHITE: Self = Self {
        red: 255,
        green: 255,
        blue: 255,
    };
    pub(crate) const BLACK: Self = Self {
        red: 0,
        green: 0,
        blue: 0,
    };

    /// Relative luminance from 0 (black) to 1 (white), as WCAG defines it.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.0722f64.mul_add(blue, 0.2126f64.mul_add(red, 0.7152 * green))
    }

    /// Contrast with another colour, from 1 to 21, as WCAG defines it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }

    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    fn of_linear(linear: [f64; 3]) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 0..=255 just before"
        )]
        let [red, green, blue] = linear.map(|part| {
            let part = part.clamp(0.0, 1.0);
            let part = if part <= 0.003_130_8 {
                part * 12.92
            } else {
                1.055f64.mul_add(part.powf(1.0 / 2.4), -0.055)
            };
            (part * 255.0).round() as u8
        });
        Self { red, green, blue }
    }
}

/// Hue and strength of a colour, without its lightness (Oklch; Björn Ottosson 2020).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tint {
    chroma: f64,
    hue: f64,
}

impl Tint {
    pub(crate) fn of(colour: Colour) -> Self {
        let [r, g, b] = colour.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        Self {
            chroma: a.hypot(b),
            hue: b.atan2(a),
        }
    }

    /// Whether the screen can show this tint at a lightness; if so, as which linear light.
    fn at(self, lightness: f64, chroma: f64) -> Option<[f64; 3]> {
        let (a, b) = (chroma * self.hue.cos(), chroma * self.hue.sin());
        let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let linear = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ];
        linear
            .iter()
            .all(|part| (-1e-4..=1.0001).contains(part))
            .then_some(linear)
    }

    /// The tint at a lightness, as strong as asked or as the screen can show.
    fn shown(self, lightness: f64, chroma: f64) -> Colour {
        if let Some(linear) = self.at(lightness, chroma) {
            return Colour::of_linear(linear);
        }
        let (mut shown, mut too_strong) = (0.0, chroma);
        for _ in 0..24 {
            let middle = f64::midpoint(shown, too_strong);
            if self.at(lightness, middle).is_some() {
                shown = middle
            } else {
                too_strong = middle
            }
        }
        self.at(lightness, shown)
            .map_or(Colour::BLACK, Colour::of_linear)
    }

    /// The tint with a given luminance, `strength` times as strong as the network's own.
    pub(crate) fn with_luminance(self, luminance: f64, strength: f64) -> Colour {
        let chroma = self.chroma * strength;
        let (mut dark, mut light) = (0.0, 1.0);
        for _ in 0..32 {
            let middle = f64::midpoint(dark, light);
            if self.shown(middle, chroma).luminance() < luminance {
                dark = middle
            } else {
                light = middle
            }
        }
        self.shown(light, chroma)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn colour(hex: &str) -> Colour {
        hex.parse().expect("a colour")
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Colour::WHITE.contrast(Colour::BLACK) - 21.0).abs() < 1e-9);
        assert!((colour("#767676").contrast(Colour::WHITE) - 4.54).abs() < 0.01);
        assert!((colour("#ff0000").contrast(Colour::WHITE) - 4.0).abs() < 0.01);
    }

    proptest! {
        #[test]
        fn a_colour_is_read_as_it_is_written(red: u8, green: u8, blue: u8) {
            let own = Colour { red, green, blue };
            prop_assert_eq!(own.to_string().parse(), Ok(own));
        }
    }
}
