// The people of the demo house can come in, with and without script.

import assert from "node:assert/strict";
import { test } from "node:test";
import { emailOf, openHouse, people, signIn, visit } from "./support.mjs";

const house = openHouse();

for (const person of people) {
  test(`the ${person} signs in without script`, async (t) => {
    const page = await house.open(t, { script: false });

    await signIn(page, emailOf(person));

    assert.deepEqual(await visit(page, "/"), []);
  });
}

test("nobody comes in with a wrong password", async (t) => {
  const page = await house.open(t);

  await assert.rejects(signIn(page, emailOf("secretary"), "not-the-password"), /refused with 4/);
});

test("what is for members is shown to the buyer and not to the supplier", async (t) => {
  for (const [person, sees] of [["buyer", true], ["supplier", false]]) {
    const page = await house.open(t);
    await signIn(page, emailOf(person));

    await visit(page, "/events/big-buyers-annual-event-2025");

    const shown = await page.getByText("Members' working session").count();
    assert.equal(shown > 0, sees, person);
  }
});
