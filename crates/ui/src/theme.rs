//! From one colour of a network to every shade the pages use, with contrast that can be relied on.
//!
//! Hue and strength come from the network; lightness comes from us, chosen so that text stays readable
//! (WCAG 2.2, 1.4.3: 4.5 to 1) and edges of controls stay visible (1.4.11: 3 to 1) in light and in dark.

use crate::colour::{Colour, EDGE_CONTRAST, TEXT_CONTRAST, Tint};
use std::fmt::Write as _;

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
            "/* Made from one colour by src/theme.rs, whose test keeps this file as it is. */\n{}",
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
            let own = colour(&format!("#{red:02x}{green:02x}{blue:02x}"));
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

    }
}
