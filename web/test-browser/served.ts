import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The tests run in web/. */
export const ROOT = resolve(process.cwd(), "..");
export const PROGRAM = join(ROOT, "endurance");

/** A server on a copy of a case, which a test may edit. */
export interface Served {
  readonly address: string;
  readonly folder: string;
  /** Ends the server; what it kept stays. */
  halt(): Promise<void>;
  /** Starts it anew, at the same address. */
  resume(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
}

const STARTS_WITHIN_MS = 180_000;

export async function serve(name: string, futures: number, from = "cases"): Promise<Served> {
  const place = await mkdtemp(join(tmpdir(), "endurance-page-"));
  const folder = join(place, name);
  await cp(join(ROOT, from, name), folder, { recursive: true });
  let server: ChildProcess | null = null;
  const start = async (port: number) => {
    server = spawn(
      PROGRAM,
      ["serve", folder, "--port", String(port), "--open", "no", "--futures", String(futures), "--database", join(place, "runs.db"), "--language", "en"],
      { env: { ...process.env, XDG_DATA_HOME: place }, stdio: ["ignore", "pipe", "pipe"] },
    );
    const address = await said(server, /http:\/\/127\.0\.0\.1:\d+\//);
    await ready(`${address}api/document`);
    return address;
  };
  const halt = async () => {
    if (server !== null && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((done) => server?.once("exit", done));
      server.kill("SIGTERM");
      await ended;
    }
  };
  const stop = async () => {
    await halt();
    await rm(place, { recursive: true, force: true });
  };
  try {
    const address = await start(0);
    const resume = async () => {
      await start(Number(new URL(address).port));
    };
    return { address, folder, halt, resume, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

/** What the program prints first that matches. */
function said(server: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((found, failed) => {
    let text = "";
    const timer = setTimeout(() => failed(new Error(`no address was printed:\n${text}`)), STARTS_WITHIN_MS);
    const hear = (part: Buffer) => {
      text += part.toString();
      const match = pattern.exec(text);
      if (match !== null) {
        clearTimeout(timer);
        found(match[0]);
      }
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => {
      clearTimeout(timer);
      failed(new Error(`the server ended with ${code}:\n${text}`));
    });
  });
}

/** The first answers of a case take their time; asking again is what the server says to do meanwhile. */
async function ready(address: string): Promise<void> {
  const end = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    const response = await fetch(address);
    const text = await response.text();
    if (response.ok) {
      return;
    }
    if (response.status !== 503 || Date.now() > end) {
      throw new Error(`${address}: ${response.status} ${text}`);
    }
    await new Promise((pause) => setTimeout(pause, 500));
  }
}
