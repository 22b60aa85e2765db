// Every page, for those who come to see it: it answers, is accessible, fits, and keeps to itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, looks, openHouse, picture, tooWide, visit } from "./support.mjs";

const pages = [
  { path: "/", as: "visitor" },
  { path: "/about", as: "visitor" },
  { path: "/events", as: "visitor" },
  { path: "/events?view=month", as: "visitor" },
  { path: "/events?view=past&country=BE", as: "visitor" },
  { path: "/events/electronics-watch-annual-conference-2024", as: "visitor" },
  { path: "/events/demo-reserved-contracts", as: "visitor" },
  { path: "/events/demo-reserved-contracts/applications/new", as: "visitor" },
  { path: "/events/demo-reserved-contracts/agenda/versions", as: "visitor" },
  { path: "/events/demo-reserved-contracts/materials", as: "visitor" },
  { path: "/series", as: "visitor" },
  { path: "/series/webuysocialeu-2024", as: "visitor" },
  { path: "/groups", as: "visitor" },
  { path: "/groups?network=procura-plus&sector=construction", as: "visitor" },
  { path: "/groups/sustainable-and-healthy-food", as: "visitor" },
  { path: "/groups/co2-performance-ladder", as: "buyer" },
  { path: "/groups/srpp-of-ict", as: "buyer" },
  { path: "/groups/srpp-of-ict/members", as: "buyer" },
  { path: "/groups/srpp-of-ict/life", as: "buyer" },
  { path: "/groups/srpp-of-ict/workspace", as: "buyer" },
  { path: "/groups/srpp-of-ict/meetings", as: "buyer" },
  { path: "/groups/circular-construction/meetings", through: ["/meetings/", "/schedule"], as: "secretary" },
  { path: "/groups/srpp-of-ict/discussion", as: "buyer" },
  { path: "/groups/srpp-of-ict/papers", as: "buyer" },
  { path: "/groups/srpp-of-ict/decisions", as: "buyer" },
  { path: "/groups/srpp-of-ict/plan", as: "buyer" },
  { path: "/groups/srpp-of-ict/updates", as: "buyer" },
  { path: "/groups/srpp-of-ict/edit", as: "buyer" },
  { path: "/groups/new", as: "buyer" },
  { path: "/my-groups", as: "buyer" },
  { path: "/desk/groups", as: "secretary" },
  { path: "/groups/circular-construction/life", as: "secretary" },
  { path: "/groups/circular-construction/members", as: "secretary" },
  { path: "/networks/procura-plus/charters", as: "visitor" },
  { path: "/networks/procura-plus/charters/interest-group", as: "secretary" },
  { path: "/networks/big-buyers/waves", as: "secretary" },
  { path: "/networks", as: "visitor" },
  { path: "/networks/procura-plus", as: "visitor" },
  { path: "/networks/procura-plus/fees?schedule=Participant+fee&employees=501&condition=iclei-member", as: "visitor" },
  { path: "/organisations", as: "visitor" },
  { path: "/organisations/city-of-ghent", as: "visitor" },
  { path: "/search?q=training", as: "visitor" },
  { path: "/sign-in", as: "visitor" },
  { path: "/sign-in/link", as: "visitor" },
  { path: "/sign-up", as: "visitor" },
  { path: "/password-reset", as: "visitor" },
  { path: "/account", as: "buyer" },
  { path: "/account/sign-ins", as: "buyer" },
  { path: "/account/tokens", as: "buyer" },
  { path: "/account/deletion", as: "buyer" },
  { path: "/applications", as: "buyer" },
  { path: "/organisations/new", as: "buyer" },
  { path: "/organisations/city-of-ghent/dues", as: "buyer" },
  { path: "/networks/webuysocialeu/application", as: "social" },
  { path: "/networks/new", as: "operator" },
  { path: "/desk/outbox", as: "operator" },
  { path: "/desk", as: "secretary" },
  { path: "/desk/networks", as: "secretary" },
  { path: "/networks/procura-plus/desk", as: "secretary" },
  { path: "/networks/procura-plus/edit", as: "secretary" },
  { path: "/networks/procura-plus/tiers", as: "secretary" },
  { path: "/networks/procura-plus/secretariat", as: "secretary" },
  { path: "/networks/procura-plus/dues", as: "secretary" },
  { path: "/networks/procura-plus/dues/run", as: "secretary" },
  { path: "/networks/procura-plus/dues/statement", as: "secretary" },
  { path: "/networks/procura-plus/dues/schedules", as: "secretary" },
  { path: "/networks/procura-plus/dues/settings", as: "secretary" },
  { path: "/networks/procura-plus/outbox", as: "secretary" },
  { path: "/networks/procura-plus/records", as: "secretary" },
  { path: "/series/webuysocialeu-2024/edit", as: "secretary" },
  { path: "/events/new", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/days", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/agenda", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/sessions/new", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/audience", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/registration", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/questions", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/quotas", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/organisations", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/links", as: "secretary" },
  { path: "/events/demo-reserved-contracts/edit/standing", as: "secretary" },
  { path: "/events/demo-reserved-contracts/applications", as: "secretary" },
  { path: "/events/demo-reserved-contracts/applications/letters", as: "secretary" },
  { path: "/events/demo-reserved-contracts/invitations", as: "secretary" },
  { path: "/events/webuysocialeu-lithuania-2024/attendance", as: "secretary" },
  { path: "/events/webuysocialeu-lithuania-2024/attendance/walk-ins", as: "secretary" },
  { path: "/events/webuysocialeu-lithuania-2024/no-shows", as: "secretary" },
  { path: "/events/webuysocialeu-lithuania-2024/certificates", as: "secretary" },
  { path: "/events/webuysocialeu-lithuania-2024/feedback", as: "secretary" },
];

const house = openHouse();

// Where an address follows from the day on which the house was opened, links lead there: the first with each of
// these in its address.
const reach = async (page, path, through) => {
  const troubles = await visit(page, path);
  for (const part of through) {
    const href = await page.locator(`main a[href*="${part}"]`).first().getAttribute("href");
    troubles.push(...(await visit(page, href)));
  }
  return troubles;
};

for (const { path, through = [], as } of pages) {
  const where = path + through.join("…");
  for (const look of looks) {
    const name = `${where} for the ${as}, ${look.width} px, ${look.colours}`;
    test(name, async (t) => {
      const page = await house.open(t, { as, ...look });

      assert.deepEqual(await reach(page, path, through), []);

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

    assert.deepEqual(await reach(page, path, through), []);

    assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
    assert.ok(await page.getByRole("main").isVisible());
  });
}
