// A demo site of its own on a free port, and a real Chromium to look at it with.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const ROOT = new URL("../../", import.meta.url).pathname;

export const LANGUAGES = ["en", "bn", "id", "ar"];

export async function startSite(settings = {}) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "pilotage-browser-"));
  const program = process.env.PILOTAGE_PROGRAM ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug/pilotage");
  if (!existsSync(program)) throw new Error(`${program} is not built: run cargo build`);
  const log = [];
  const child = spawn(program, ["demo", "--port", String(port), "--data-dir", join(folder, "demo")], {
    cwd: folder,
    env: { ...process.env, PILOTAGE_FORMS_PER_MINUTE: "100000", PILOTAGE_SIGN_INS_PER_MINUTE: "100000", ...settings },
  });
  child.stdout.on("data", (data) => log.push(data));
  child.stderr.on("data", (data) => log.push(data));
  const origin = `http://127.0.0.1:${port}`;
  const end = Date.now() + 120_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the demo ended:\n${log.join("")}`);
    const ready = await fetch(`${origin}/readyz`).then((reply) => reply.ok, () => false);
    if (ready) break;
    if (Date.now() > end) throw new Error(`the demo does not answer:\n${log.join("")}`);
    await pause(200);
  }
  return {
    origin,
    data: join(folder, "demo"),
    log: () => log.join(""),
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

// A browser of somebody of the demo, such as "officer" or "citizen-bn"; nobody without a name.
export async function enter(browser, site, who, options = {}) {
  const context = await browser.newContext({ locale: "en", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  if (who) {
    const reply = await page.goto(`${site.origin}/demo/sign-in/${who}`);
    if (reply.status() >= 400) throw new Error(`the demo knows nobody called ${who}: ${reply.status()}`);
  }
  return page;
}

// Writes rubbish over the database of a site that nobody needs any more.
export function breakDatabase(site) {
  for (const name of readdirSync(site.data).filter((name) => name.startsWith("pilotage.db"))) {
    const file = join(site.data, name);
    writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a), { flag: "r+" });
  }
}

// Waits until `check` is true; for what the jobs do a moment later.
export async function eventually(check, what, seconds = 10) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await check()) return;
    await pause(150);
  }
  throw new Error(`it did not happen within ${seconds} s: ${what}`);
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
