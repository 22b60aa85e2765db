// The map of Europe: one SVG path a country, from Natural Earth (public domain) by way of world-atlas.
// Equal area, as the Union's own statistics use it: a large country must not look larger than it is.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from "d3-geo";
import { feature, mergeArcs } from "topojson-client";

const require = createRequire(import.meta.url);

const WIDTH = 720;
const HEIGHT = 740;

// ISO 3166-1: numeric (the atlas) to alpha-2 (ours). Only what lies in the frame.
const COUNTRIES = {
  "008": "AL", "020": "AD", "031": "AZ", "040": "AT", "051": "AM", "056": "BE", "070": "BA", "100": "BG", "112": "BY",
  "191": "HR", "196": "CY", "203": "CZ", "208": "DK", "233": "EE", "234": "FO", "246": "FI", "250": "FR", "268": "GE",
  "276": "DE", "300": "GR", "348": "HU", "352": "IS", "372": "IE", "380": "IT", "428": "LV", "438": "LI", "440": "LT",
  "442": "LU", "470": "MT", "492": "MC", "498": "MD", "499": "ME", "528": "NL", "578": "NO", "616": "PL", "620": "PT",
  "642": "RO", "643": "RU", "674": "SM", "688": "RS", "703": "SK", "705": "SI", "724": "ES", "752": "SE", "756": "CH",
  "792": "TR", "804": "UA", "807": "MK", "826": "GB", "833": "IM", "336": "VA",
};

// The atlas gives Kosovo no number; XK is the code that the Union uses.
const BY_NAME = { Kosovo: "XK" };

// Where the middle of the shape is not where a reader looks for the country: fjords, islands, far-off parts.
const MARKERS = {
  CY: [33.2, 35.05], FR: [2.5, 46.6], GB: [-1.8, 52.8], GR: [22.3, 39.4], HR: [16.0, 45.4], IT: [12.3, 43.2],
  MT: [14.4, 35.9], NO: [9.0, 61.2], PT: [-8.1, 39.6], RU: [37.6, 55.7], SE: [15.4, 60.6], TR: [33.0, 39.2],
};

// Too small for a fill to be seen at the size at which the map is shown.
const SMALLEST_SEEN = 60;

// In the units of the view box: less than one pixel on a phone.
const TOLERANCE_DEGREES = 0.06;

export function europe() {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
  simplify(atlas);
  restoreCrimea(atlas);
  const shapes = feature(atlas, atlas.objects.countries).features;
  const projection = geoAzimuthalEqualArea()
    .rotate([-11, -52.5])
    .fitExtent([[8, 8], [WIDTH - 8, HEIGHT - 8]], {
      type: "MultiPoint",
      coordinates: [[-21, 64.5], [-9.4, 37], [10, 34.9], [27, 35], [34, 35], [25.7, 70.8], [36, 47]],
    })
    .clipExtent([[0, 0], [WIDTH, HEIGHT]]);
  const path = geoPath(projection).digits(0);

  const countries = {};
  for (const shape of shapes) {
    const code = COUNTRIES[shape.id] ?? BY_NAME[shape.properties.name];
    if (!code) continue;
    const outline = tidy(path(shape) ?? "");
    if (!outline && !MARKERS[code]) continue;
    const [x, y] = projection(MARKERS[code] ?? geoCentroid(shape)).map(Math.round);
    if (x < 0 || y < 0 || x > WIDTH || y > HEIGHT) continue;
    const small = path.area(shape) < SMALLEST_SEEN;
    countries[code] = { path: outline, x, y, small };
  }
  return { width: WIDTH, height: HEIGHT, countries };
}

/// The atlas draws who holds a place; a public body of the Union draws borders as they are recognised
/// (General Assembly resolution 68/262 of 27 March 2014).
function restoreCrimea(topology) {
  const countries = topology.objects.countries.geometries;
  const [ukraine, russia] = ["804", "643"].map((id) => countries.find((country) => country.id === id));
  const isCrimea = (polygon) => {
    const [x, y] = geoCentroid(feature(topology, { type: "Polygon", arcs: polygon }));
    return x > 32 && x < 36.8 && y > 44.2 && y < 46.4;
  };
  const crimea = russia.arcs.filter(isCrimea);
  russia.arcs = russia.arcs.filter((polygon) => !isCrimea(polygon));
  const merged = mergeArcs(topology, [ukraine, { type: "MultiPolygon", arcs: crimea }]);
  Object.assign(ukraine, { type: merged.type, arcs: merged.arcs });
}

/// Thins the shared arcs rather than the shapes, so that neighbours keep one common border.
function simplify(topology) {
  const { scale, translate } = topology.transform;
  topology.arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    return thin(points);
  });
  delete topology.transform;
}

/// Douglas and Peucker, with degrees of longitude shortened as they are in the middle of Europe.
function thin(points) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points.at(-1)];
  let farthest = 0;
  let distance = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const d = fromLine(points[i], a, b);
    if (d > distance) [farthest, distance] = [i, d];
  }
  if (distance < TOLERANCE_DEGREES) return [a, b];
  return [...thin(points.slice(0, farthest + 1)).slice(0, -1), ...thin(points.slice(farthest))];
}

function fromLine(p, a, b) {
  const narrow = 0.62;
  const [px, ax, bx] = [p[0] * narrow, a[0] * narrow, b[0] * narrow];
  const [dx, dy] = [bx - ax, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(px - (ax + along * dx), p[1] - (a[1] + along * dy));
}

/// Relative steps are a third shorter than places; rings that have shrunk to a point are dropped.
function tidy(outline) {
  return outline
    .split("M")
    .filter(Boolean)
    .map((ring) => ring.replace(/Z$/, "").split("L").map((point) => point.split(",").map(Number)))
    .map((ring) => ring.filter((point, i) => i === 0 || point[0] !== ring[i - 1][0] || point[1] !== ring[i - 1][1]))
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const steps = ring.slice(1).map(([x, y], i) => `${x - ring[i][0]} ${y - ring[i][1]}`.replace(" -", "-"));
      return `M${ring[0][0]} ${ring[0][1]}l${steps.join(" ").replace(/ -/g, "-")}z`;
    })
    .join("");
}
