/** A whole page: a way past the menu, the menu, and what the page says. */
export function layout({ title, file }, pages, body) {
  const links = [...pages, { title: "API reference", file: "api.html" }].map(
    (page) => `<li><a href="${page.file}"${page.file === file ? ' aria-current="page"' : ""}>${page.title}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:">
<title>${title} · twilio-participants</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<nav aria-label="Pages"><ul>
${links.join("\n")}
</ul></nav>
<main id="content" tabindex="-1">
${body}</main>
</body>
</html>
`;
}
