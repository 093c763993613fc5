/** The site as its readers have it, in headless Chromium and from files: no server, no network. SCREENSHOTS names a folder for pictures. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import puppeteer from "puppeteer-core";
import { catalogue } from "./catalogue.mjs";
import { dist } from "./places.mjs";

const pages = (await readdir(dist)).filter((file) => file.endsWith(".html")).sort();
const { SCREENSHOTS } = process.env;

let browser;
before(async () => {
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"];
  browser = await puppeteer.launch({ executablePath: chromium(), args, timeout: 90_000 });
});
after(() => browser.close());

/** The executable in `CHROMIUM`, or one on the `PATH`. */
function chromium() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
  return process.env.CHROMIUM ?? found;
}

/** Opens a page at a width; whatever it asks of the network is refused and noted. */
async function open(file, width) {
  const page = await browser.newPage();
  const calls = [];
  const problems = [];
  await page.setViewport({ width, height: 900 });
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isLocal = /^(file|data|blob):/.test(request.url());
    if (!isLocal) calls.push(request.url());
    void (isLocal ? request.continue() : request.abort());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  const [name, anchor = ""] = file.split("#");
  await page.goto(`${pathToFileURL(path.join(dist, name)).href}#${anchor}`, { waitUntil: "load", timeout: 120_000 });
  await page.waitForFunction(() => document.body.innerText.length > 200, { timeout: 120_000 });
  return { page, calls, problems };
}

async function picture(page, name) {
  if (SCREENSHOTS) await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}

for (const file of pages) {
  describe(file, () => {
    for (const [name, width] of [
      ["desktop", 1280],
      ["phone", 390],
    ]) {
      test(`calls no host, raises no error and fits the screen of a ${name}`, async () => {
        const { page, calls, problems } = await open(file, width);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        await picture(page, `${file}-${name}`);
        await page.close();
        assert.deepEqual({ calls, problems, overflows: overflow > 1 }, { calls: [], problems: [], overflows: false });
      });
    }
  });
}

test("every link within the site leads to a page, and to an anchor that is there", async () => {
  const texts = new Map(
    await Promise.all(pages.map(async (file) => [file, await readFile(path.join(dist, file), "utf8")])),
  );
  const broken = [];
  for (const [file, text] of texts) {
    if (file === "api.html") continue;
    for (const [, href] of text.matchAll(/ href="([^"]+)"/g)) {
      if (/^(https?:|data:)/.test(href) || href === "style.css") continue;
      const [target, anchor] = href.split("#");
      const found = texts.get(target === "" ? file : target);
      if (found === undefined || (anchor && !found.includes(` id="${anchor}"`))) broken.push(`${file}: ${href}`);
    }
  }
  assert.deepEqual(broken, []);
});

test("every guide is reached and read with the keyboard alone", async () => {
  const { page } = await open("index.html", 1280);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "content");
  await page.goto(pathToFileURL(path.join(dist, "index.html")).href);
  for (let presses = 0; (await focused()) !== "Lists" && presses < 20; presses += 1) await page.keyboard.press("Tab");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.equal(path.basename(page.url()), "lists.html");
  await page.close();
});

describe("the API's page", async () => {
  const document = JSON.parse(await readFile(path.join(dist, "openapi.json"), "utf8"));
  const methods = Object.values(document.paths).flatMap((item) => Object.values(item));
  const operations = methods.filter(({ operationId }) => operationId);

  test("has five operations", () => assert.equal(operations.length, 5));

  for (const { operationId, summary } of operations) {
    test(`shows ${operationId} with a sample of the SDK`, async () => {
      const { page } = await open(`api.html#/servicesconversationsparticipants/${operationId.toLowerCase()}`, 1280);
      const call = `${operationId[0].toLowerCase()}${operationId.slice(1)}(client`;
      const isShown = (...texts) => texts.every((text) => document.body.innerText.includes(text));
      await page.waitForFunction(isShown, { timeout: 60_000 }, summary, call);
      await picture(page, operationId);
      await page.close();
    });
  }
});

test("the page of changes has the report of diff as it is, and leads to its rules", async () => {
  const cli = path.join(root, "generator/bin/fetchsmith.js");
  const cwd = path.join(root, "docs/site/example");
  const args = [cli, "diff", "before.yaml", "after.yaml", "--format", "json"];
  const { changes } = JSON.parse((await promisify(execFile)(process.execPath, args, { cwd })).stdout);
  const { page } = await open("changes.html", 390);
  const entries = await page.$$eval("li > code:first-child", (subjects) =>
    subjects.map(({ parentElement }) => parentElement.innerText),
  );
  const untold = changes.filter(({ code }) => !entries.some((entry) => entry.includes(`(${code})`)));
  assert.deepEqual([entries.length, untold], [changes.length, []]);
  await Promise.all([page.waitForNavigation(), page.click('a[href="diff.html#rules"]')]);
  assert.equal(await page.$eval(":target", ({ textContent }) => textContent), "Rules");
  await page.close();
});

test("every page is in the menu, and the keyboard comes to each", async () => {
  const { page } = await open("changes.html", 1280);
  const reached = new Set();
  for (let presses = 0; presses < pages.length + 2; presses += 1) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute("href")));
  }
  assert.deepEqual(
    pages.filter((file) => !reached.has(file)),
    [],
  );
  await page.close();
});

test("every diagnostic has its cause and its fix", async () => {
  const text = await readFile(path.join(dist, "diagnostics.html"), "utf8");
  const missing = Object.keys(catalogue).filter((code) => !text.includes(`<h2 id="${code}">`));
  assert.deepEqual(missing, []);
  assert.equal(text.match(/<p>Cause: /g)?.length, Object.keys(catalogue).length);
});
