// Every page that anybody can open, in every language: accessible in light and dark, narrow, small, valid, without scripts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { enter, LANGUAGES, startBrowser, startSite } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button"] }],
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "long-title": "off",
    "no-inline-style": "error",
    // A token stands in each form of a page, under the same name.
    "attribute-boolean-style": "off",
    "tel-non-breaking": "off",
  },
});
const RULES = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

let site;
let browser;
before(async () => {
  site = await startSite();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  const code = await site?.stop();
  assert.equal(code, 0, "the server stops cleanly on SIGTERM");
});

const PLAIN = ["/", "/challenges", "/use-cases", "/pilots", "/search", "/search?q=birth", "/agencies", "/organisations", "/responsiveness", "/sign-in", "/how-it-works", "/help", "/privacy", "/accessibility", "/mailbox", "/nothing-here"];

// The first thing of each list, so that a page of each kind is looked at.
async function examples(page, language) {
  const found = [];
  for (const list of ["challenges", "use-cases", "pilots", "agencies", "organisations"]) {
    await page.goto(`${site.origin}/${language}/${list}`);
    const links = await page.locator(`main a[href^="/${language}/${list}/"]`).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const first = links.find((href) => /\/[0-9a-f-]{36}$/.test(href));
    if (first) found.push(first);
  }
  return found;
}

async function problems(page) {
  await page.evaluate(axe);
  const result = await page.evaluate((rules) => axe.run(document, rules), RULES);
  return result.violations.map((rule) => `${rule.id}: ${rule.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary ?? ""}`).join(" | ")}`);
}

// axe is put into the page by the test, which the page's own policy would refuse.
const OPTIONS = { bypassCSP: true };

for (const language of LANGUAGES) {
  test(`public pages in ${language}`, async (t) => {
    const page = await enter(browser, site, null, OPTIONS);
    const paths = [...PLAIN.map((path) => `/${language}${path}`), ...(await examples(page, language))];
    for (const path of paths) {
      await t.test(path, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await page.goto(site.origin + path);
          assert.deepEqual(await problems(page), [], `axe, ${colorScheme}`);
        }
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.ok(wide <= 0, `it scrolls sideways by ${wide} px at ${width} px`);
        }
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : null);
        const html = await fetch(site.origin + path).then((reply) => reply.text());
        const report = await validator.validateString(html);
        assert.deepEqual(report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId} ${message.line}:${message.column} ${message.message}`)), []);
      });
    }
    await page.context().close();
  });
}

const DESKS = {
  officer: ["/desk", "/desk/voices", "/settings", "/challenges/new"],
  "senior-owner": ["/desk", "/settings/second-factor"],
  startup: ["/desk", "/use-cases/new", "/organisations/new"],
  citizen: ["/desk", "/desk/voices", "/settings", "/saved-searches"],
  moderator: ["/moderation", "/desk"],
  administrator: ["/admin", "/admin/people", "/admin/agencies", "/admin/organisations"],
};

for (const [who, paths] of Object.entries(DESKS)) {
  test(`the pages of ${who}`, async (t) => {
    const page = await enter(browser, site, who, OPTIONS);
    for (const path of paths) {
      await t.test(path, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          const reply = await page.goto(site.origin + path);
          assert.ok(reply.status() < 400, `${path} answered ${reply.status()}`);
          assert.deepEqual(await problems(page), [], `axe, ${colorScheme}`);
        }
        await page.setViewportSize({ width: 320, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(wide <= 0, `it scrolls sideways by ${wide} px at 320 px`);
      });
    }
    await page.context().close();
  });
}

test("a first visit is small: at most 50 KB and 4 requests", async () => {
  for (const path of ["/", "/challenges", "/search?q=birth", "/bn/", "/ar/challenges"]) {
    const page = await enter(browser, site, null);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    let requests = 0;
    session.on("Network.responseReceived", () => (requests += 1));
    session.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
    await page.goto(site.origin + path, { waitUntil: "networkidle" });
    assert.ok(bytes <= 50_000, `${path} took ${bytes} bytes`);
    assert.ok(requests <= 4, `${path} took ${requests} requests`);
    await page.context().close();
  }
});
