/** The page with a table a document. */
export function table(found, machine) {
  return [
    "# Performance of the generator\n",
    `Measured by \`make bench\`: medians of whole processes that take turns (${machine}). “First run” has no cache of the project,`,
    "but the generator has run before on the machine, so that what was compiled of it then is at hand, as with Node.js' own compile cache;",
    "“formatted before” has the formatted texts of an earlier run, and writes the folder anew. GitHub's document is taken",
    "without the five operations whose bodies are neither JSON nor forms.\n",
    "Of a large document, the types of the wire are written in a thread of their own, so a run takes less time where two processors are free.\n",
    "![Times as bars](performance.svg)\n",
    found.map(section).join("\n"),
  ].join("\n");
}

function section({ title, results }) {
  const isGrowth = results.some(({ count }) => count !== undefined);
  const head = isGrowth
    ? "| | time | peak memory | per operation |\n| --- | ---: | ---: | ---: |"
    : "| | time | peak memory |\n| --- | ---: | ---: |";
  const rows = results.map((result) => `${row(result)}${isGrowth ? ` ${growth(result, results[0])} |` : ""}`);
  const note = isGrowth
    ? "Per operation: what it takes longer than one operation does, for which hardly more than the start is needed.\n\n"
    : "";
  return `## ${title}\n\n${note}${head}\n${rows.join("\n")}\n`;
}

function growth({ count, time }, first) {
  if (time === undefined || first.time === undefined || count === first.count) return "";
  return `${((time - first.time) / (count - first.count)).toFixed(2)} ms`;
}

function row({ name, time, memory }) {
  if (time === undefined) return `| ${name} | failed | |`;
  return `| ${name} | ${(time / 1000).toFixed(2)} s | ${memory.toFixed(0)} MiB |`;
}
