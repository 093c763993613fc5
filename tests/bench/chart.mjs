const width = 720;
const left = 270;
const line = 20;

/** Bars, the times of each document on a scale of its own. */
export function chart(found) {
  let y = 0;
  const parts = found.map(({ title, results }) => {
    const known = results.filter(({ time }) => time !== undefined);
    const longest = Math.max(...known.map(({ time }) => time));
    y += 2 * line;
    const heading = `<text x="8" y="${y}" font-weight="bold">${title}</text>`;
    const bars = known.map((result) => bar(result, (y += line), longest));
    return [heading, ...bars].join("\n");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + line}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
${parts.join("\n")}
</svg>
`;
}

function bar({ name, time }, y, longest) {
  const length = Math.max(1, ((width - left - 80) * time) / longest);
  const color = name.startsWith("fetchsmith") ? "#2563eb" : "#9ca3af";
  return [
    `<text x="${left - 8}" y="${y}" text-anchor="end">${name}</text>`,
    `<rect x="${left}" y="${y - 11}" width="${length.toFixed(1)}" height="13" fill="${color}"/>`,
    `<text x="${(left + length + 6).toFixed(1)}" y="${y}">${(time / 1000).toFixed(2)} s</text>`,
  ].join("\n");
}
