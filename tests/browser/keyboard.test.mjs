// What people do without reaching for the mouse.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openHouse, visit } from "./support.mjs";

const house = openHouse();

test("Enter keeps what was written, also where a form has other buttons before", async (t) => {
  const page = await house.open(t, { as: "secretary" });
  await visit(page, "/events/demo-capacity-50/edit");
  const title = page.locator('input[name^="title-"]').first();

  await title.fill("Fifty places, one title");
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await title.press("Enter");

  assert.equal((await answer).status(), 303);
  await visit(page, "/events/demo-capacity-50");
  assert.equal(await page.locator("h1").textContent(), "Fifty places, one title");
});
