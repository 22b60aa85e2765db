//! From one colour of a network to every shade the pages use, with contrast that can be relied on.
//!
//! Hue and strength come from the network; lightness comes from us, chosen so that text stays readable
//! (WCAG 2.2, 1.4.3: 4.5 to 1) and edges of controls stay visible (1.4.11: 3 to 1) in light and in dark.
//! The arithmetic is done in Oklch, where equal steps look equal in every hue.

use std::fmt;
use std::fmt::Write as _;
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
    const WHITE: Self = Self {
        red: 255,
        green: 255,
        blue: 255,
    };
    const BLACK: Self = Self {
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
struct Tint {
    chroma: f64,
    hue: f64,
}

impl Tint {
    fn of(colour: Colour) -> Self {
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
    fn with_luminance(self, luminance: f64, strength: f64) -> Colour {
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

/// The shades of one scheme, in the names of Designsystemet.
struct Shades {
    background_default: Colour,
    background_tinted: Colour,
    surface_default: Colour,
    surface_tinted: Colour,
    surface_hover: Colour,
    surface_active: Colour,
    border_subtle: Colour,
    border_default: Colour,
    border_strong: Colour,
    text_subtle: Colour,
    text_default: Colour,
    base_default: Colour,
    base_hover: Colour,
    base_active: Colour,
    base_contrast_subtle: Colour,
    base_contrast_default: Colour,
}

/// The strong colour of masthead, hero and footer, and what is written on it.
struct Band {
    band: Colour,
    text: Colour,
    quiet: Colour,
    line: Colour,
}

/// Luminance that has the contrast `ratio` with white.
fn below_white(ratio: f64) -> f64 {
    1.05 / ratio - 0.05
}

/// What can be read on a colour: white, or else black.
fn readable_on(colour: Colour) -> Colour {
    if colour.contrast(Colour::WHITE) >= TEXT_CONTRAST {
        Colour::WHITE
    } else {
        Colour::BLACK
    }
}

fn light(own: Colour) -> Shades {
    let tint = Tint::of(own);
    let shade = |ratio: f64, strength: f64| tint.with_luminance(below_white(ratio), strength);
    // The colour itself wherever it can be told from the page.
    let base = if own.contrast(Colour::WHITE) >= EDGE_CONTRAST {
        own
    } else {
        shade(EDGE_CONTRAST + 0.05, 1.0)
    };
    let on_base = readable_on(base);
    let away = if on_base == Colour::WHITE { 0.62 } else { 1.18 };
    Shades {
        background_default: Colour::WHITE,
        background_tinted: shade(1.08, 0.14),
        surface_default: Colour::WHITE,
        surface_tinted: shade(1.16, 0.22),
        surface_hover: shade(1.3, 0.34),
        surface_active: shade(1.5, 0.46),
        border_subtle: shade(1.75, 0.5),
        border_default: shade(4.2, 0.9),
        border_strong: shade(7.2, 1.0),
        text_subtle: shade(7.2, 1.0),
        text_default: shade(14.0, 0.8),
        base_default: base,
        base_hover: tint.with_luminance(base.luminance() * away, 1.0),
        base_active: tint.with_luminance(base.luminance() * away * away, 1.0),
        base_contrast_subtle: quieter(tint, base, on_base),
        base_contrast_default: on_base,
    }
}

fn dark(own: Colour) -> Shades {
    let tint = Tint::of(own);
    let shade = |luminance: f64, strength: f64| tint.with_luminance(luminance, strength);
    let base = shade(0.32, 0.9);
    Shades {
        background_default: shade(0.0088, 0.2),
        background_tinted: shade(0.013, 0.3),
        surface_default: shade(0.019, 0.34),
        surface_tinted: shade(0.025, 0.4),
        surface_hover: shade(0.035, 0.46),
        surface_active: shade(0.052, 0.52),
        border_subtle: shade(0.078, 0.5),
        border_default: shade(0.24, 0.6),
        border_strong: shade(0.46, 0.6),
        text_subtle: shade(0.46, 0.6),
        text_default: shade(0.85, 0.16),
        base_default: base,
        base_hover: shade(0.40, 0.85),
        base_active: shade(0.48, 0.8),
        base_contrast_subtle: quieter(tint, base, Colour::BLACK),
        base_contrast_default: Colour::BLACK,
    }
}

/// Like `loud` on `ground`, but tinted and a little quieter while that can be read.
fn quieter(tint: Tint, ground: Colour, loud: Colour) -> Colour {
    let candidates = if loud == Colour::WHITE {
        [0.72, 0.82, 0.92]
    } else {
        [0.02, 0.012, 0.004]
    };
    candidates
        .into_iter()
        .map(|luminance| tint.with_luminance(luminance, 0.3))
        .find(|quiet| quiet.contrast(ground) >= TEXT_CONTRAST)
        .unwrap_or(loud)
}

fn band(ground: Colour) -> Band {
    let tint = Tint::of(ground);
    let text = readable_on(ground);
    let lighter = ground.luminance() * 1.5 + 0.02;
    let darker = ground.luminance() * 0.75;
    let line = if text == Colour::WHITE {
        lighter
    } else {
        darker
    };
    Band {
        band: ground,
        text,
        quiet: quieter(tint, ground, text),
        line: tint.with_luminance(line, 0.9),
    }
}

/// In the light: the network's colour itself, unless the wall would vanish into the page.
fn light_band(own: Colour) -> Band {
    const LEAST_SEEN: f64 = 1.25;
    if own.contrast(Colour::WHITE) >= LEAST_SEEN {
        band(own)
    } else {
        band(Tint::of(own).with_luminance(below_white(LEAST_SEEN), 1.0))
    }
}

/// In the dark: the same hue, as deep as a wall at night.
fn dark_band(own: Colour) -> Band {
    band(Tint::of(own).with_luminance(0.034, 0.85))
}

impl Shades {
    fn write(&self, name: &str, out: &mut String) {
        let shades = [
            ("background-default", self.background_default),
            ("background-tinted", self.background_tinted),
            ("surface-default", self.surface_default),
            ("surface-tinted", self.surface_tinted),
            ("surface-hover", self.surface_hover),
            ("surface-active", self.surface_active),
            ("border-subtle", self.border_subtle),
            ("border-default", self.border_default),
            ("border-strong", self.border_strong),
            ("text-subtle", self.text_subtle),
            ("text-default", self.text_default),
            ("base-default", self.base_default),
            ("base-hover", self.base_hover),
            ("base-active", self.base_active),
            ("base-contrast-subtle", self.base_contrast_subtle),
            ("base-contrast-default", self.base_contrast_default),
        ];
        for (shade, colour) in shades {
            // Writing to a String does not fail.
            let _ = writeln!(out, "  --ds-color-{name}-{shade}: {colour};");
        }
    }
}

impl Band {
    fn write(&self, out: &mut String) {
        let Self {
            band,
            text,
            quiet,
            line,
        } = self;
        let _ = writeln!(
            out,
            "  --house-band: {band};\n  --house-band-text: {text};\n  --house-band-quiet: {quiet};\n  --house-band-line: {line};"
        );
    }
}

/// One block of rules for each scheme, the last one winning, as the themes of Designsystemet have them.
fn in_schemes(light: &str, dark: &str) -> String {
    format!(
        ":root, [data-color-scheme=\"light\"] {{\n{light}}}\n\
         @media (prefers-color-scheme: dark) {{\n[data-color-scheme=\"auto\"] {{\n{dark}}}\n}}\n\
         [data-color-scheme=\"dark\"] {{\n{dark}}}\n"
    )
}

fn accent(own: Colour) -> (String, String) {
    let (mut in_light, mut in_dark) = (String::new(), String::new());
    light(own).write("accent", &mut in_light);
    light_band(own).write(&mut in_light);
    dark(own).write("accent", &mut in_dark);
    dark_band(own).write(&mut in_dark);
    (in_light, in_dark)
}

/// The stylesheet of a network from its one colour, `#0f4a4c`, to be linked after `style.css`: strong
/// colour, links, buttons and bands in light and dark. Text on every shade has a contrast of 4.5 or
/// more. A text that is not a colour gives a stylesheet that changes nothing.
#[must_use]
pub fn theme_css(hex: &str) -> String {
    let Ok(own) = hex.parse::<Colour>() else {
        return String::new();
    };
    let (in_light, in_dark) = accent(own);
    format!("@layer network {{\n{}}}\n", in_schemes(&in_light, &in_dark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The copper roof of a town hall after a hundred years in the rain.
    const VERDIGRIS: &str = "#0f4a4c";
    /// Limestone: the neutral scale is a little warm.
    const STONE: &str = "#4d4b45";

    fn colour(hex: &str) -> Colour {
        hex.parse().expect("a colour")
    }

    /// `assets/styles/accent.css`: run with `UPDATE=1` after changing this file.
    #[test]
    fn the_styles_of_the_house_itself_are_made_in_the_same_way() {
        let (mut in_light, mut in_dark) = accent(colour(VERDIGRIS));
        let (stone_light, stone_dark) = (light(colour(STONE)), dark(colour(STONE)));
        stone_light.write("neutral", &mut in_light);
        stone_dark.write("neutral", &mut in_dark);
        let stone = |shades: &Shades| format!("  --house-stone: {};\n", shades.background_tinted);
        in_light.push_str(&stone(&stone_light));
        in_dark.push_str(&stone(&stone_dark));
        let made = format!(
            "/* Made from one colour by src/colour.rs, whose test keeps this file as it is. */\n{}",
            in_schemes(&in_light, &in_dark)
        );
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/styles/accent.css");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &made).expect("the file can be written");
        }
        assert_eq!(
            std::fs::read_to_string(path).expect("the file is there"),
            made
        );
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Colour::WHITE.contrast(Colour::BLACK) - 21.0).abs() < 1e-9);
        assert!((colour("#767676").contrast(Colour::WHITE) - 4.54).abs() < 0.01);
        assert!((colour("#ff0000").contrast(Colour::WHITE) - 4.0).abs() < 0.01);
    }

    #[test]
    fn a_strong_colour_is_used_as_it_is() {
        assert_eq!(light(colour("#7a1f2b")).base_default, colour("#7a1f2b"));
        assert!(theme_css("#7A1F2B").contains("--ds-color-accent-base-default: #7a1f2b;"));
    }

    #[test]
    fn a_pale_colour_stays_on_the_walls_and_deepens_on_the_controls() {
        let sun = colour("#ffd54a");
        assert_eq!(light_band(sun).band, sun);
        assert_eq!(light_band(sun).text, Colour::BLACK);
        assert!(light(sun).base_default.luminance() < sun.luminance());
    }

    #[test]
    fn what_is_no_colour_changes_nothing_and_smuggles_nothing() {
        for text in [
            "",
            "red",
            "#12345",
            "#1234567",
            "#12345g",
            "#ffffff}body{display:none",
            "é12345",
        ] {
            assert_eq!(theme_css(text), "", "{text}");
        }
    }

    fn check(name: &str, text: Colour, ground: Colour, least: f64) -> Result<(), TestCaseError> {
        let contrast = text.contrast(ground);
        prop_assert!(
            contrast >= least,
            "{name}: {text} on {ground} has {contrast:.2}, not {least}"
        );
        Ok(())
    }

    proptest! {
        #[test]
        fn every_colour_gives_pages_that_can_be_read(red: u8, green: u8, blue: u8) {
            let own = Colour { red, green, blue };
            // Text of the network stands on its own surfaces and on stone.
            let stone = colour(STONE);
            for (shades, grounds) in [(light(own), light(stone)), (dark(own), dark(stone))] {
                for ground in [
                    shades.background_default, shades.background_tinted, shades.surface_default, shades.surface_tinted,
                    shades.surface_hover, shades.surface_active,
                    grounds.background_default, grounds.background_tinted, grounds.surface_tinted, grounds.surface_hover,
                ] {
                    check("text", shades.text_default, ground, TEXT_CONTRAST)?;
                    check("quiet text", shades.text_subtle, ground, TEXT_CONTRAST)?;
                    check("text in stone", grounds.text_default, ground, TEXT_CONTRAST)?;
                    check("quiet text in stone", grounds.text_subtle, ground, TEXT_CONTRAST)?;
                }
                for ground in [shades.background_default, shades.surface_tinted, grounds.background_default, grounds.background_tinted] {
                    check("edge", shades.border_default, ground, EDGE_CONTRAST)?;
                    check("strong edge", shades.border_strong, ground, EDGE_CONTRAST)?;
                }
                check("control", shades.base_default, grounds.background_default, EDGE_CONTRAST)?;
                for ground in [shades.base_default, shades.base_hover, shades.base_active] {
                    check("button", shades.base_contrast_default, ground, TEXT_CONTRAST)?;
                }
                check("quiet button", shades.base_contrast_subtle, shades.base_default, TEXT_CONTRAST)?;
            }
            for band in [light_band(own), dark_band(own)] {
                check("band", band.text, band.band, TEXT_CONTRAST)?;
                check("quiet in the band", band.quiet, band.band, TEXT_CONTRAST)?;
                check("band under the hand", band.text, band.line, EDGE_CONTRAST)?;
            }
        }

        #[test]
        fn a_colour_is_read_as_it_is_written(red: u8, green: u8, blue: u8) {
            let own = Colour { red, green, blue };
            prop_assert_eq!(own.to_string().parse(), Ok(own));
        }
    }
}
