import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFake } from "twilio-participants/testing";
import { collection, credentials } from "../scope.ts";
import { createAppServer } from "./server.ts";

const fake = createFake({ credentials });
let server: Server;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  for (const identity of ["alice", "bob", "carol"]) fake.state.add(collection, { Identity: identity });
  const { outputFiles } = await build({
    entryPoints: ["react/app.tsx"],
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
  });
  server = createAppServer({ ...credentials, script: outputFiles[0]?.text ?? "", fetch: fake.fetch }).listen(
    0,
    "127.0.0.1",
  );
  await once(server, "listening");
  browser = await puppeteer.launch({
    executablePath: chromium(),
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
    timeout: 90_000,
  });
  page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** The executable in `CHROMIUM`, or one on the `PATH`. */
function chromium(): string {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
  const executable = process.env["CHROMIUM"] ?? found;
  if (executable === undefined) throw new Error("no Chromium here: install it, or set CHROMIUM to its executable");
  return executable;
}

async function listed(count: number): Promise<string[]> {
  await page.waitForFunction((wanted) => document.querySelectorAll("li").length === wanted, {}, count);
  return page.$$eval("li", (items) => items.map(({ textContent }) => textContent ?? ""));
}

test("lists the participants page by page", async () => {
  expect(await listed(2)).toEqual(["alice", "bob"]);
  await page.locator("button ::-p-text(More)").click();
  expect(await listed(3)).toEqual(["alice", "bob", "carol"]);
});

test("adds one, and shows them", async () => {
  await page.locator("input").fill("dave");
  await page.keyboard.press("Enter");
  expect(await listed(4)).toEqual(["alice", "bob", "carol", "dave"]);
});

test("shows what the API says to somebody who is there already", async () => {
  await page.locator("input").fill("dave");
  await page.keyboard.press("Enter");
  const alert = await page.waitForSelector("[role=alert]");
  expect(await alert?.evaluate(({ textContent }) => textContent)).toMatch(/Participant already exists/);
});

test("holds no credentials in the page, and ran without an error", async () => {
  const script = await page.evaluate(async () => (await fetch("/app.js")).text());
  expect(script).not.toContain(credentials.accountSid);
  expect(fake.requests.every(({ headers }) => headers["authorization"]?.startsWith("Basic "))).toBe(true);
  expect(problems).toEqual([]);
});
