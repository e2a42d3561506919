// Bundles the page into target/classes/endurance/page: app.js and app.css for the server's page,
// published.js for the single file, which is a script without modules so that it can stand inline.
import { build } from "esbuild";
import { copyFile, mkdir, stat } from "node:fs/promises";

const out = "target/classes/endurance/page";
await mkdir(out, { recursive: true });

const common = {
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
};
await build({ ...common, entryPoints: { app: "src/app.tsx" }, format: "esm", outdir: out });
await build({
  ...common,
  entryPoints: { published: "src/published.tsx" },
  format: "iife",
  outdir: out,
  // The styles are those of app.css.
  loader: { ".css": "empty" },
});
await copyFile("src/index.html", `${out}/index.html`);

for (const name of ["index.html", "app.js", "app.css", "published.js"]) {
  const { size } = await stat(`${out}/${name}`);
  console.log(`web: ${name} ${size.toLocaleString("en")} bytes`);
}
