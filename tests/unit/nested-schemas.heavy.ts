import { expect, jest, test } from "@jest/globals";
import { generate } from "../../generator/src/index.js";
import { nested } from "./nested-schemas.js";
import { useTemporaryFolder } from "./temporary-folder.js";

jest.setTimeout(240_000);

const folder = useTemporaryFolder();

test.each([
  ["items", 190],
  ["additionalProperties", 190],
])("schemas nested by %s %i times give types", async (kind, depth) => {
  const config = { document: "api.json", out: "out", properties: "camel", dates: "Date" };
  const files = { "api.json": JSON.stringify(nested(kind, depth)), "fetchsmith.config.json": JSON.stringify(config) };
  await folder.write(files);
  await generate({ cwd: folder.path() });
  expect((await folder.contents("out"))["operations/default.ts"]).toContain("Date");
});
