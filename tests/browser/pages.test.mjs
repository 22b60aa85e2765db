// Every page, for those who come to see it: it answers, is accessible, fits, and keeps to itself.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { describe, test } from "node:test";
import { deeds } from "./deeds.mjs";
import { noPages, pages } from "./pages.mjs";
import { axe, looks, openHouse, picture, tooWide, visit } from "./support.mjs";

const house = openHouse(deeds);
const seen = new Set();

// Goes to a page of the list, along its links.
const reach = async (page, { path, through = [], status }) => {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, blank) => house.found[blank]);
  const troubles = await visit(page, filled, status);
  for (const part of through) {
    const href = await page.locator(`main a[href*="${part}"]`).first().getAttribute("href");
    troubles.push(...(await visit(page, href)));
  }
  if (!status) seen.add(new URL(page.url()).pathname);
  return troubles;
};

// They only look, so as many look at once as the machine has cores.
describe("every page", { concurrency: availableParallelism() }, () => {
  for (const row of pages) {
    const { path, through = [], as } = row;
    const where = path + through.join("…");
    for (const look of looks) {
      const name = `${where} for the ${as}, ${look.width} px, ${look.colours}`;
      test(name, async (t) => {
        const page = await house.open(t, { as, ...look });

        assert.deepEqual(await reach(page, row), []);

        assert.equal(await page.locator("h1").count(), 1, "a page has one h1");
        assert.match(await page.locator("html").getAttribute("lang"), /^[a-z]{2}/);
        assert.deepEqual(await tooWide(page), [], "nothing is wider than the window");
        await picture(page, name);
        await axe(page);
        assert.deepEqual(page.troubles, []);
      });
    }

    test(`${where} for the ${as}, without script`, async (t) => {
      const page = await house.open(t, { as, script: false });

      assert.deepEqual(await reach(page, row), []);

      assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
      assert.ok(await page.getByRole("main").isVisible());
    });
  }
});

test("no page of the house was left out", async () => {
  const table = await readFile(new URL("../../crates/guildhall/src/access.txt", import.meta.url), "utf8");
  const routes = [...table.matchAll(/^GET (\S+)/gm)].map(([, route]) => route);
  const blanks = (route) => route.split("{").length;
  const fits = (path) => (route) => new RegExp(`^${route.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
  // Of several routes that fit, the one with the fewest blanks answers.
  const answering = (path) => routes.filter(fits(path)).sort((one, other) => blanks(one) - blanks(other))[0];
  const reached = new Set([...seen].map(answering));

  const left = routes.filter((route) => !reached.has(route) && !noPages.some((other) => other.test(route)));

  assert.deepEqual(left, []);
});
