import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { dist, here, root } from "./places.mjs";

const methods = ["get", "put", "post", "patch", "delete"];

/** Builds api.html: the document without what only the generator reads, with the SDK's samples on every operation. */
export async function buildApi() {
  const samples = await samplesByOperation();
  const document = withoutExtensions(parse(await readFile(path.join(root, "spec/participants.yaml"), "utf8")));
  for (const item of Object.values(document.paths)) {
    for (const operation of methods.flatMap((method) => item[method] ?? [])) {
      const own = samples.get(operation.operationId);
      if (own === undefined) throw new Error(`the SDK's docs have no sample of ${operation.operationId}`);
      // Redoc's free edition shows no code samples of its own.
      operation.description += `\n\n**With the SDK**\n\n\`\`\`ts\n${own[0].source}\n\`\`\`\n`;
      operation["x-codeSamples"] = own.map(({ label, source }) => ({ lang: "TypeScript", label, source }));
    }
  }
  const source = path.join(dist, "openapi.json");
  await writeFile(source, JSON.stringify(document, null, 2));
  await render(source, path.join(dist, "api.html"));
}

/** The samples in the SDK's docs, which are type-checked and run by the repository's tests, by operationId. */
async function samplesByOperation() {
  const page = await readFile(path.join(root, "generated/docs/ServicesConversationsParticipantsApi.md"), "utf8");
  const sections = page.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const name = section.slice(0, section.indexOf("\n"));
      const examples = section.slice(section.search(/^### Examples?$/m));
      const blocks = [...examples.matchAll(/(?:\*\*(?<label>[^*]+)\*\*\n\n)?```ts\n(?<source>import \{.*?)```/gs)];
      const samples = blocks.map(({ groups: { label, source } }) => ({
        label: label ?? "Call",
        source: source.trimEnd(),
      }));
      return [name[0].toUpperCase() + name.slice(1), samples];
    }),
  );
}

function withoutExtensions(node) {
  if (Array.isArray(node)) return node.map(withoutExtensions);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([name]) => !name.startsWith("x-fetchsmith-"));
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutExtensions(value)]));
}

async function render(source, target) {
  const redocly = path.join(here, "node_modules/@redocly/cli/bin/cli.js");
  const args = [redocly, "build-docs", source, "--output", target, "--inlineBundle", "--title", "API reference"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await promisify(execFile)(process.execPath, args, { cwd: here, env, maxBuffer: 2 ** 26 });
  await writeFile(target, secluded(await readFile(target, "utf8")));
}

/** The page without its maker's logo, which it would fetch, and with a policy that lets it reach no host, whatever it tries. */
function secluded(page) {
  const own = ["default-src 'none'", "script-src 'unsafe-inline'", "style-src 'unsafe-inline'", "img-src data:"];
  const policy = [...own, "font-src data:", "worker-src blob:"].join("; ");
  const icon = '<link rel="icon" href="data:,">';
  return page
    .replaceAll(
      "https://cdn.redoc.ly/redoc/logo-mini-full.svg",
      "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>",
    )
    .replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policy}">${icon}`);
}
