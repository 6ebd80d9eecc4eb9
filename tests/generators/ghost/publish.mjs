// Sets up a Ghost as its own first page does, publishes the post with each of the lines, and saves both pages with what they load.
// Arguments: where the Ghost is, the folder to save in, the post in Markdown, the line, the line with a script that no browser runs.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const [origin, folder, post, line, unrun] = process.argv.slice(2);
const person = { name: "A. Blogger", email: "blogger@example.org", password: "only-for-a-test" };
let cookie = "";

async function ask(method, what, body) {
  const headers = { "Content-Type": "application/json", Origin: origin, Cookie: cookie };
  const answer = await fetch(`${origin}/ghost/api/admin/${what}`, { method, headers, body: JSON.stringify(body) });
  // A session is stored before the last of the answer, not before the first.
  const says = await answer.text();
  if (!answer.ok) throw new Error(`${what}: ${says}`);
  cookie ||= answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  return says;
}

// The line goes into an HTML card, as docs/embedding.md says, the text into Markdown cards around it.
async function publish(slug, line) {
  const text = (await readFile(post, "utf8")).split("---\n")[2];
  const [before, after] = text.split("LINE").map((markdown) => ({ type: "markdown", version: 1, markdown }));
  const children = [before, { type: "html", version: 1, html: line }, after];
  const lexical = JSON.stringify({ root: { children, direction: null, format: "", indent: 0, type: "root", version: 1 } });
  await ask("POST", "posts/", { posts: [{ title: "On cancelling", slug, lexical, status: "published" }] });
}

// What a page or a style sheet loads from its own site, our scripts excepted.
const LOADED = /(?:src|href)="(\/(?!rain-check\/)[^"?]+\.(?:css|ico|js|png|woff2))|url\(["']?([^"')?#:]+)/g;
const saved = new Set();

async function save(path) {
  if (saved.has(path)) return;
  saved.add(path);
  const answer = await fetch(origin + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  await mkdir(dirname(file), { recursive: true });
  if (!/html|css/.test(answer.headers.get("Content-Type"))) return writeFile(file, Buffer.from(await answer.arrayBuffer()));
  const text = (await answer.text()).replaceAll(origin, "");
  await writeFile(file, text);
  for (const [, absolute, relative] of text.matchAll(LOADED)) await save(new URL(absolute ?? relative, origin + path).pathname);
}

await ask("POST", "authentication/setup/", { setup: [{ ...person, blogTitle: "A blog" }] });
await ask("POST", "session/", { username: person.email, password: person.password });
// A new Ghost has a post of its own, which is shown under the others with a picture from elsewhere.
const { posts: [comingSoon] } = JSON.parse(await ask("GET", "posts/slug/coming-soon/"));
await ask("DELETE", `posts/${comingSoon.id}/`);
await publish("without-its-script", unrun);
await publish("with-the-line", line);
await save("/without-its-script/");
await save("/with-the-line/");
