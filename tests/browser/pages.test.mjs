// Every page, for those who come to see it: it answers, is accessible, fits, and keeps to itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, looks, openHouse, picture, tooWide, visit } from "./support.mjs";

const pages = [
  { path: "/", as: "visitor" },
  { path: "/about", as: "visitor" },
  { path: "/events", as: "visitor" },
  { path: "/networks", as: "visitor" },
  { path: "/organisations", as: "visitor" },
  { path: "/search?q=training", as: "visitor" },
  { path: "/sign-in", as: "visitor" },
  { path: "/sign-up", as: "visitor" },
];

const house = openHouse();

for (const { path, as } of pages) {
  for (const look of looks) {
    const name = `${path} for the ${as}, ${look.width} px, ${look.colours}`;
    test(name, async (t) => {
      const page = await house.open(t, { as, ...look });

      assert.deepEqual(await visit(page, path), []);

      assert.equal(await page.locator("h1").count(), 1, "a page has one h1");
      assert.match(await page.locator("html").getAttribute("lang"), /^[a-z]{2}/);
      assert.deepEqual(await tooWide(page), [], "nothing is wider than the window");
      await picture(page, name);
      await axe(page);
      assert.deepEqual(page.troubles, []);
    });
  }

  test(`${path} for the ${as}, without script`, async (t) => {
    const page = await house.open(t, { as, script: false });

    assert.deepEqual(await visit(page, path), []);

    assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
    assert.ok(await page.getByRole("main").isVisible());
  });
}
