// What has to be done in a demo house before some of its pages are there, and the letters that lead to them.

import assert from "node:assert/strict";
import { join } from "node:path";
import { emailOf, password } from "./support.mjs";

const training = "/events/demo-reserved-contracts";
const past = "/events/webuysocialeu-lithuania-2024";

/** Does it, and gives what stands in the addresses of those pages, by the name of the blank. */
export async function deeds(house) {
  const desk = await house.client("secretary");
  await post(desk, `${training}/agenda/versions`);
  const found = [importGroup(house), accounts(house), applications(house, desk), attended(desk), replies(house, desk)];
  return Object.assign({}, ...(await Promise.all(found)));
}

/** A group that came from another house. */
async function importGroup(house) {
  const archive = join(house.program.data, "group.tar.gz");
  await house.program.run("groups", "export", "srpp-of-ict", "--output", archive);
  await house.program.run("groups", "import", archive, "--network", "procura-plus", "--as", "from-elsewhere");
}

/** The links that somebody asks for who has an account, or would like one. */
async function accounts(house) {
  const [visitor, buyer] = [await house.client("visitor"), await house.client("buyer")];
  const email = emailOf("buyer");
  await post(visitor, "/sign-in/link", { email });
  await post(visitor, "/password-reset", { email });
  await post(buyer, "/account/deletion/link");
  const [moved, nina] = [emailOf("elsewhere"), emailOf("nina")];
  await post(buyer, "/account/email", { email: moved, password });
  const newcomer = { name: "Nina Newcomer", language: "en", time_zone: "Europe/Brussels" };
  await post(visitor, "/sign-up", { ...newcomer, email: nina, password: "blue cranes over Ghent" });

  const operator = await house.client("operator");
  const link = async (to, start) => (await links(operator, "/desk/outbox", to, start))[0];
  return {
    link: await link(email, "/sign-in/link/"),
    reset: await link(email, "/password-reset/"),
    deletion: await link(email, "/account/deletion/"),
    move: await link(moved, "/account/email/"),
    verification: await link(nina, "/verification/"),
  };
}

/** Somebody applies without an account; and what stands in the code that gets a participant in. */
async function applications(house, desk) {
  const email = emailOf("petra");
  const about = { organisation: "City of Ghent", audience: "public-authority", country: "BE", answers: {} };
  const visitor = await house.client("visitor");
  const data = { ...about, name: "Petra Participant", email };
  const answer = await visitor.post("/api/v1/events/demo-capacity-50/applications", { data });
  assert.equal(answer.status(), 201);
  const [place] = await links(desk, "/networks/procura-plus/outbox", email, "/applications/");
  return { place, application: (await answer.json()).id };
}

/** Somebody was at a training and gets a certificate. */
async function attended(desk) {
  await post(desk, `${past}/certificates/letters`);
  const [key] = await links(desk, "/networks/webuysocialeu/outbox", "", "/applications/");
  const paper = await (await desk.get(`/applications/${key}/certificate.pdf`)).body();
  const [, certificate] = paper.toString("latin1").match(/\/certificates\/([0-9A-Z-]+)/);
  return { attended: key, certificate };
}

/** The buyer is told of posts by mail; somebody answers one by its link and is not signed in. */
async function replies(house, desk) {
  const [box, email] = ["/networks/procura-plus/outbox", emailOf("buyer")];
  const [reply, other] = await links(desk, box, email, "/replies/");
  await post(await house.client("visitor"), `/replies/${other}`, { text: "By **open** calls." });
  const [held] = await links(desk, box, email, "/held-replies/");
  return { reply, held };
}

/** Sends a form. */
async function post(client, path, form = {}) {
  const answer = await client.post(path, { form });
  assert.ok(answer.ok(), `${path} answered ${answer.status()}`);
}

/** What follows `start` in the links of the newest letter to somebody that has such a link. */
async function links(client, box, to, start) {
  const list = await (await client.get(`${box}?q=${encodeURIComponent(to)}`)).text();
  for (const [, path] of list.matchAll(/href="([^"]*\/outbox\/[^"]+)"/g)) {
    const letter = await (await client.get(path)).text();
    const found = [...letter.matchAll(new RegExp(`https?://[^/\\s]+${start}([\\w-]+)`, "g"))];
    if (found.length > 0) return found.map(([, secret]) => secret);
  }
  return assert.fail(`no letter to ${to} in ${box} leads to ${start}`);
}
