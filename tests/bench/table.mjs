/** The page with a table a document. */
export function table(found, machine) {
  const parts = found.map(({ title, results }) => `## ${title}\n\n${head}\n${results.map(row).join("\n")}\n`);
  return [
    "# Performance of the generator\n",
    `Measured by \`make bench\`: medians of whole processes that take turns (${machine}). “First run” has no cache of the project;`,
    "“formatted before” has the formatted texts of an earlier run, and writes the folder anew. GitHub's document is taken",
    "without the five operations whose bodies are neither JSON nor forms.\n",
    "![Times as bars](performance.svg)\n",
    parts.join("\n"),
  ].join("\n");
}

const head = "| | time | peak memory |\n| --- | ---: | ---: |";

function row({ name, time, memory }) {
  if (time === undefined) return `| ${name} | failed | |`;
  return `| ${name} | ${(time / 1000).toFixed(2)} s | ${memory.toFixed(0)} MiB |`;
}
