// Builds crates/ui/dist: style, script, fonts, pictures and the map, each under a name that carries its checksum,
// each also compressed beforehand, and manifest.json from plain name to that name. `make assets` runs this.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { europe } from "./europe.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "dist");
const manifest = {};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const bundled = await build({
  absWorkingDir: here,
  entryPoints: { style: "styles/style.css", script: "scripts/script.js" },
  outdir: dist,
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  metafile: true,
  format: "esm",
  target: ["chrome111", "firefox115", "safari16.4"],
  loader: { ".woff2": "file" },
  legalComments: "none",
  logLevel: "warning",
});
for (const [out, { entryPoint, inputs }] of Object.entries(bundled.metafile.outputs)) {
  const logical = entryPoint ?? Object.keys(inputs)[0];
  manifest[basename(logical)] = basename(out);
}

for (const picture of readdirSync(join(here, "images"))) {
  place(picture, readFileSync(join(here, "images", picture)));
}
place("europe.json", JSON.stringify(europe()));

for (const file of readdirSync(dist)) {
  if (extname(file) === ".woff2") continue; // compressed already
  const bytes = readFileSync(join(dist, file));
  writeFileSync(join(dist, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(
    join(dist, `${file}.br`),
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  );
}

const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(dist, "manifest.json"), `${JSON.stringify(sorted, null, 2)}\n`);

function place(name, content) {
  const checksum = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const hashed = `${basename(name, extname(name))}-${checksum}${extname(name)}`;
  writeFileSync(join(dist, hashed), content);
  manifest[name] = hashed;
}
