// Runs the tests of a folder, FOLDER/**/*.test.ts(x): bundled for node, then by its own test runner.
// How many there were goes where Maven's reports are, so that they are counted together.
// node test.mjs: the unit tests; node test.mjs test-browser: those in Chromium; node test.mjs test-api: those of the interface;
// the latter two one file after another.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";

const folder = process.argv[2] ?? "test";
const name = folder === "test" ? "web" : `web-${folder}`;
// A folder with packages of its own is run where they are found.
const out = existsSync(`${folder}/package.json`) ? `${folder}/target` : `target/${folder}`;

const tests = (await readdir(folder, { recursive: true }))
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith("node_modules"))
  .sort();
if (tests.length === 0) {
  console.error(`web: no tests found in web/${folder}`);
  process.exit(1);
}
await rm(out, { recursive: true, force: true });
await build({
  entryPoints: tests.map((file) => `${folder}/${file}`),
  outdir: out,
  outbase: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node18",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  loader: { ".css": "empty" },
  logLevel: "warning",
});

const files = tests.map((file) => `${out}/${file.replace(/\.tsx?$/, ".mjs")}`);
const runs = folder === "test" ? [files] : files.map((file) => [file]);
const count = { pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 };
let failed = false;
for (const run of runs) {
  const outcome = spawnSync(
    process.execPath,
    ["--enable-source-maps", "--test", "--test-reporter=tap", ...run],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 },
  );
  for (const what of Object.keys(count)) {
    count[what] += Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(outcome.stdout)?.[1] ?? 0);
  }
  if (outcome.status !== 0) {
    failed = true;
    process.stderr.write(outcome.stdout);
  } else {
    process.stdout.write([...outcome.stdout.matchAll(/^ *ok .* # SKIP.*$/gm)].map((line) => `${line[0].trim()}\n`).join(""));
  }
}
const [passed, bad, skipped] = [count.pass, count.fail + count.cancelled, count.skipped + count.todo];
await mkdir("target/surefire-reports", { recursive: true });
await writeFile(
  `target/surefire-reports/TEST-${name}.xml`,
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="${name}" tests="${passed + bad + skipped}" failures="${bad}" errors="0" skipped="${skipped}">\n</testsuite>\n`,
);
console.log(`${name}: ${passed} passed, ${bad} failed, ${skipped} skipped`);
process.exit(failed ? 1 : 0);
