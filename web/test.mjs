// Runs the unit tests, test/**/*.test.ts(x): bundled for node, then its own test runner, whose
// report in JUnit's format goes where Maven's reports are, so that they are counted together.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";

const tests = (await readdir("test", { recursive: true }))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `test/${file}`)
  .sort();
if (tests.length === 0) {
  console.error("web: no tests found in web/test");
  process.exit(1);
}
await rm("target/tests", { recursive: true, force: true });
await build({
  entryPoints: tests,
  outdir: "target/tests",
  outbase: "test",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node18",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  loader: { ".css": "empty" },
  logLevel: "warning",
});
const files = tests.map((file) => file.replace(/^test/, "target/tests").replace(/\.tsx?$/, ".mjs"));
const run = spawnSync(
  process.execPath,
  ["--enable-source-maps", "--test", "--test-reporter=tap", ...files],
  { encoding: "utf8" },
);
const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(run.stdout)?.[1] ?? 0);
const [passed, failed, skipped] = [count("pass"), count("fail") + count("cancelled"), count("skipped") + count("todo")];
if (run.status !== 0) {
  process.stderr.write(run.stdout + run.stderr);
}
await mkdir("target/surefire-reports", { recursive: true });
await writeFile(
  "target/surefire-reports/TEST-web.xml",
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="web" tests="${passed + failed + skipped}" failures="${failed}" errors="0" skipped="${skipped}">\n</testsuite>\n`,
);
console.log(`web: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(run.status ?? 1);
