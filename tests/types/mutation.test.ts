import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@jest/globals";
import ts from "typescript";
import { mutantsOf, wireNames, type Mutant } from "./mutants.js";
import { strictest } from "./program.js";

test("x", async () => {
  const roots = ["generated/src", ...["petstore-camel", "petstore-json", "forms", "lists", "collisions", "bare"].map((g) => `tests/golden/${g}/expected`)];
  const texts = new Map<string, string>();
  for (const root of roots) {
    for (const f of await readdir(root, { recursive: true })) if (f.endsWith(".ts")) texts.set(path.resolve(root, f), await readFile(path.join(root, f), "utf8"));
    if (root !== "generated/src") for (const f of await readdir("generator/src/runtime")) texts.set(path.resolve(root, "runtime", f), await readFile(path.join("generator/src/runtime", f), "utf8"));
  }
  const current = new Map([...texts].map(([f, text]) => [f, { text, version: 0 }]));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...strictest, skipLibCheck: true, declaration: false, isolatedDeclarations: false }),
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: (f) => String(current.get(f)?.version ?? 0),
    getScriptSnapshot: (f) => { const t = current.get(f)?.text ?? ts.sys.readFile(f); return t === undefined ? undefined : ts.ScriptSnapshot.fromString(t); },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (f) => current.has(f) || ts.sys.fileExists(f),
    readFile: (f) => current.get(f)?.text ?? ts.sys.readFile(f),
    directoryExists: (d) => [...texts.keys()].some((f) => f.startsWith(d + "/")) || ts.sys.directoryExists(d),
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  const t0 = Date.now();
  for (const f of texts.keys()) for (const d of service.getSemanticDiagnostics(f)) console.log(f, ts.flattenDiagnosticMessageText(d.messageText, " "));
  console.log("initial", Date.now() - t0);
  const queues = new Map<string, Mutant[]>();
  for (const root of roots) {
    const names = wireNames(ts.createSourceFile("s.ts", texts.get(path.resolve(root, "schema.ts")) ?? "", ts.ScriptTarget.ES2022, true));
    for (const [f, text] of texts) if (f.startsWith(path.resolve(root) + "/") && /\/(operations|models|resources)\//.test(f)) {
      for (const m of mutantsOf(ts.createSourceFile(f, text, ts.ScriptTarget.ES2022, true), names)) {
        const key = `${m.file}:${m.owner.start}`; queues.set(key, [...(queues.get(key) ?? []), m]);
      }
    }
  }
  const all = [...queues.values()].flat();
  console.log(all.length, "mutants", queues.size, "owners");
  const survivors: string[] = [];
  let rounds = 0;
  for (let i = 0; ; i++) {
    const round = [...queues.values()].flatMap((q) => q[i] ?? []);
    if (round.length === 0) break;
    rounds++;
    const byFile = new Map<string, Mutant[]>();
    for (const m of round) byFile.set(m.file, [...(byFile.get(m.file) ?? []), m]);
    for (const [f, ms] of byFile) {
      let text = texts.get(f) ?? "";
      for (const m of [...ms].sort((a, b) => b.start - a.start)) text = text.slice(0, m.start) + m.replacement + text.slice(m.end);
      current.set(f, { text, version: i + 1 });
    }
    for (const [f, ms] of byFile) {
      const ds = service.getSemanticDiagnostics(f);
      let shift = 0;
      for (const m of ms) {
        const start = m.owner.start + shift; shift += m.replacement.length - (m.end - m.start); const end = m.owner.end + shift;
        if (!ds.some((d) => (d.start ?? 0) >= start && (d.start ?? 0) < end)) survivors.push(m.place);
      }
    }
    for (const f of byFile.keys()) current.set(f, { text: texts.get(f) ?? "", version: -i - 1 });
  }
  console.log(rounds, Date.now() - t0);
  console.log(survivors.join("\n"));
  expect(1).toBe(1);
}, 600000);
