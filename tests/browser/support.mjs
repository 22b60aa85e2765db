// A demo house of its own and a browser, for the test file that imports this.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import { chromium, request } from "playwright-core";

/** Who can be asked for by `as`: everybody in the demo house, and the visitor, who does not sign in. */
export const people = ["buyer", "social", "supplier", "secretary", "operator"];
export const password = "guildhall-demo";
export const emailOf = (person) => `${person}@demo.guildhall.example`;

/** Every page has to be right at both widths, in light and dark. */
export const looks = [360, 1280].flatMap((width) => ["light", "dark"].map((colours) => ({ width, colours })));

const program =
  process.env.GUILDHALL_BIN ?? fileURLToPath(new URL("../../target/debug/guildhall", import.meta.url));

/**
 * Opens a demo house and a browser before the tests of a file, and closes both after them.
 *
 * `house.url` is its address; `house.open(options)` opens a page, and closes it when the test ends;
 * `house.client(person)` asks and sends without a page; `house.program.run(...)` is the command line.
 * `prepare` does something in the house before the tests; what it gives is `house.found`.
 */
export function openHouse(prepare = async () => ({})) {
  const house = { sessions: new Map(), clients: [] };

  before(async () => {
    house.program = await startProgram();
    house.url = house.program.url;
    house.browser = await startBrowser();
    house.found = await prepare(house);
  });
  after(async () => {
    await Promise.all(house.clients.map((client) => client.dispose()));
    await house.browser?.close();
    await house.program?.stop();
  });

  /** A new page for test `t`: as whom, how wide, in which colours, with or without script. */
  house.open = async (t, { as = "visitor", width = 1280, colours = "light", script = true } = {}) => {
    const context = await house.browser.newContext({
      baseURL: house.url,
      colorScheme: colours,
      javaScriptEnabled: script,
      locale: "en-GB",
      timezoneId: "Europe/Brussels",
      viewport: { width, height: 900 },
      storageState: await sessionOf(house, as),
    });
    t.after(() => context.close());
    return watched(await context.newPage(), house.url);
  };

  house.client = async (person) => {
    const storageState = await sessionOf(house, person);
    const headers = { origin: house.url };
    const client = await request.newContext({ baseURL: house.url, extraHTTPHeaders: headers, storageState });
    house.clients.push(client);
    return client;
  };
  return house;
}

/** Goes to `path` and gives back what went wrong with the answer and while the page was loading. */
export async function visit(page, path, expected = 200) {
  page.troubles.length = 0;
  page.expected = expected;
  const response = await page.goto(path, { waitUntil: "load" });
  const status = response.status() === expected ? [] : [`answered ${response.status()}`];
  return [...status, ...page.troubles];
}

/** Signs in through the form, as a person would; fails when the house says no. */
export async function signIn(page, email, secret = password) {
  await page.goto("/sign-in");
  const form = page.locator("form", { has: page.locator("input[type=password]") });
  await form.locator("input[name=email]").fill(email);
  await form.locator("input[type=password]").fill(secret);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await form.locator("[type=submit]").click();
  const status = (await answer).status();
  assert.ok(status < 400, `signing in as ${email} was refused with ${status}`);
  await page.waitForLoadState();
}

/** Fails with a readable list when axe finds a barrier on the page. */
export async function axe(page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
    // Only pages with frames need more, and it opens a second page each time: half of what a test took.
    .setLegacyMode(true)
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n    ${node.html}\n    ${node.failureSummary.replaceAll("\n", "\n    ")}`),
  );
  if (found.length > 0) assert.fail(`axe found ${found.length} on ${page.url()}\n  ${found.join("\n  ")}`);
}

/** What is wider than the window, so that one would have to scroll sideways. */
export function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.cloneNode(false).outerHTML);
  });
}

/** Keeps a picture of the page in the folder GUILDHALL_PICTURES, where that is set. */
export async function picture(page, name) {
  const folder = process.env.GUILDHALL_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const file = name.replaceAll(/[^a-z0-9]+/gi, "-").replace(/^-/, "");
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
}

/** Signing in is slow on purpose, so each person does it once and the pages share the session. */
function sessionOf(house, person) {
  if (person === "visitor") return undefined;
  assert.ok(people.includes(person), `nobody called ${person} lives in the demo house`);
  if (!house.sessions.has(person)) house.sessions.set(person, sessionFrom(house, person));
  return house.sessions.get(person);
}

async function sessionFrom(house, person) {
  const context = await house.browser.newContext({ baseURL: house.url });
  await signIn(await context.newPage(), emailOf(person));
  const session = await context.storageState();
  await context.close();
  return session;
}

/** Collects in `page.troubles` what a visitor would not see but we do not want. */
async function watched(page, home) {
  page.troubles = [];
  page.on("pageerror", (error) => page.troubles.push(`script failed: ${error.message}`));
  page.on("console", (message) => {
    // Chromium also complains of a page that is meant to say no.
    const meant = message.text().includes(`responded with a status of ${page.expected}`);
    if (message.type() === "error" && !meant) page.troubles.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== home) page.troubles.push(`asked another host: ${url}`);
  });
  // Chromium writes most violations of the content security policy to the console, but not all.
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`content security policy: ${event.violatedDirective} against ${event.blockedURI}`),
    );
  });
  return page;
}

async function startProgram() {
  const data = await mkdtemp(join(tmpdir(), "guildhall-browser-"));
  const child = spawn(program, ["demo", "--data", data, "--listen", "127.0.0.1:0", "--tries-per-minute", "100000"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));

  let said = "";
  const url = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${program} ${why}\n${said}`));
    const patience = setTimeout(() => {
      child.kill("SIGKILL");
      fail("did not open within two minutes");
    }, 120_000);
    const listen = (text) => {
      said += text;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+(?=\D)/);
      if (address) {
        clearTimeout(patience);
        resolve(address[0]);
      }
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.once("error", (error) => fail(`does not start: ${error.message}`));
    ended.then((code) => fail(`ended with ${code}`));
  }).catch(async (error) => {
    await rm(data, { recursive: true, force: true });
    throw error;
  });

  return {
    url,
    data,
    /** Runs another command in the same house. */
    run: (...args) => promisify(execFile)(program, [...args, "--data", data]),
    async stop() {
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
      await ended;
      clearTimeout(impatience);
      await rm(data, { recursive: true, force: true });
    },
  };
}

function startBrowser() {
  const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
  const executablePath = process.env.CHROMIUM ?? places.find(existsSync);
  assert.ok(executablePath, "Chromium is missing: apt-get install chromium");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Whatever a page asks of the outside world fails, here as on a machine without a network.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}
