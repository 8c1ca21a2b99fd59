// What every page must pass, whoever sees it: the checks of the design reference, section 11.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";

export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const validator = new HtmlValidate(JSON.parse(readFileSync(new URL("htmlvalidate.json", import.meta.url), "utf8")));

// A, AA, contrast of AAA (which holds that of AA within it), the size of targets, and good practice.
const EVERYTHING = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  resultTypes: ["violations"],
};
// Only this depends on the colours, and only these on the colours and the width.
const CONTRAST = { runOnly: { type: "rule", values: ["color-contrast-enhanced"] }, resultTypes: ["violations"] };
const NARROW = { runOnly: { type: "rule", values: ["color-contrast-enhanced", "target-size", "scrollable-region-focusable"] }, resultTypes: ["violations"] };

// All that is wrong with the page that `page` shows; empty when it may be signed. `html` is what the server sent.
// What was looked at in all ways in one language is looked at in fewer in the others: `again`.
export async function lookAt(page, html, { language, again = false }) {
  const wrong = [];
  const add = (what, found) => wrong.push(...found.map((text) => `${what}: ${text}`));

  add("html", await invalid(html));
  await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize({ width: 1280, height: 900 });
  add("language", await page.evaluate(wrongLanguage, language));
  add("axe at 1280, light", await axe(page, EVERYTHING));
  await page.emulateMedia({ colorScheme: "dark" });
  if (!again) add("axe at 1280, dark", await axe(page, CONTRAST));
  await page.setViewportSize({ width: 390, height: 844 });
  add("axe at 390, dark", await axe(page, again ? NARROW : EVERYTHING));
  await page.emulateMedia({ colorScheme: "light" });
  if (!again) add("axe at 390, light", await axe(page, CONTRAST));
  add("keyboard at 390", await keyboard(page));
  if (!again) {
    await page.setViewportSize({ width: 1280, height: 900 });
    add("keyboard at 1280", await keyboard(page));
  }

  // 640 is what remains of 1280 at 200 %.
  for (const width of [640, 390, 320, 280]) {
    await page.setViewportSize({ width, height: 800 });
    add(`${width} px`, await page.evaluate(sideways));
  }
  // As somebody does who asked the browser for letters of twice the size.
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    add(`text at 200 %, ${width} px`, await page.evaluate(twiceAsLarge));
    add(`text at 200 %, ${width} px`, await page.evaluate(sideways));
  }
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();

  await page.setViewportSize({ width: 800, height: 900 });
  await page.emulateMedia({ media: "print" });
  add("print", await page.evaluate(onPaper));
  await page.emulateMedia({ media: "screen", forcedColors: "active" });
  add("forced colours", await page.evaluate(withoutColours));
  await page.emulateMedia({ forcedColors: "none" });
  return wrong;
}

async function invalid(html) {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId} ${message.line}:${message.column} ${message.message}`));
}

async function axe(page, options) {
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  return violations.map((rule) => `${rule.id}: ${rule.nodes.slice(0, 3).map((node) => `${node.target} ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`.replace(/\s+/g, " ")).join(" | ")}`);
}

// Every stop of the Tab key shows its ring, is on the screen, and lies under nothing.
async function keyboard(page) {
  // From a press of a key on, the browser shows rings.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const wrong = [];
    const name = (stop) => `${stop.outerHTML.slice(0, 120)}`;
    const shown = (stop) => stop.checkVisibility({ visibilityProperty: true });
    const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")].filter((stop) => !stop.disabled && stop.tabIndex >= 0 && shown(stop));
    if (stops.length < 5) wrong.push(`only ${stops.length} stops`);
    for (const stop of stops) {
      if (stop.tabIndex > 0) wrong.push(`out of order: ${name(stop)}`);
      stop.focus();
      if (document.activeElement !== stop) {
        wrong.push(`takes no focus: ${name(stop)}`);
        continue;
      }
      const ring = (box) => {
        const style = getComputedStyle(box);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 3 && !/rgba?\(.*, 0\)/.test(style.outlineColor);
      };
      const around = stop.closest("label");
      if (!ring(stop) && !(around && ring(around))) wrong.push(`no ring: ${name(stop)}`);
      const box = stop.getBoundingClientRect();
      const middle = { x: box.left + Math.min(box.width / 2, 40), y: box.top + Math.min(box.height / 2, 20) };
      if (box.width < 1 || box.height < 1 || middle.x < 0 || middle.x > innerWidth || middle.y < 0 || middle.y > innerHeight) {
        wrong.push(`not on the screen: ${name(stop)}`);
        continue;
      }
      // A link over two lines has a box with corners that are not its own.
      const piece = stop.getClientRects()[0];
      const x = Math.min(Math.max(piece.left + piece.width / 2, 1), innerWidth - 1);
      const y = Math.min(Math.max(piece.top + piece.height / 2, 1), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      const own = top && (stop.contains(top) || top.contains(stop) || top.closest("label")?.contains(stop));
      if (!own) wrong.push(`under ${top ? name(top) : "nothing"}: ${name(stop)}`);
    }
    document.activeElement.blur();
    scrollTo(0, 0);
    return wrong;
  });
}

function twiceAsLarge() {
  const size = getComputedStyle(document.documentElement).fontSize;
  return size === "32px" ? [] : [`the letters are ${size}, not twice as large`];
}

function sideways() {
  const page = document.documentElement;
  const by = page.scrollWidth - page.clientWidth;
  if (by <= 0) return [];
  const edge = page.clientWidth;
  const far = [...document.body.querySelectorAll("*")].filter((box) => {
    const { left, right } = box.getBoundingClientRect();
    return (right > edge + 1 || left < -1) && !box.closest(".sr") && getComputedStyle(box).position !== "absolute";
  });
  return [`scrolls sideways by ${by} px: ${far.slice(-2).map((box) => box.outerHTML.slice(0, 140)).join(" | ")}`];
}

function wrongLanguage(language) {
  const { lang, dir } = document.documentElement;
  const wrong = [];
  if (lang !== language) wrong.push(`html lang is ${lang}`);
  if (dir !== (language === "ar" ? "rtl" : "")) wrong.push(`html dir is ${dir}`);
  return wrong;
}

// Paper shows what the page says, and nothing to press.
function onPaper() {
  const wrong = [];
  const shown = (box) => box.checkVisibility({ visibilityProperty: true }) && box.getBoundingClientRect().height > 0;
  for (const box of document.querySelectorAll("button, .btn, nav, [role=search], .skip")) {
    if (shown(box)) wrong.push(`is printed: ${box.outerHTML.slice(0, 120)}`);
  }
  const heading = document.querySelector("h1");
  if (!heading || !shown(heading)) wrong.push("the heading is not printed");
  if (document.querySelector("main").innerText.trim().length < 40) wrong.push("nothing is printed");
  const by = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (by > 0) wrong.push(`wider than the paper by ${by} px`);
  return wrong;
}

// A state that only a colour shows is not shown at all; what is pressed has an edge.
function withoutColours() {
  const wrong = [];
  for (const state of document.querySelectorAll(".tag, .stance, .clock, .mini, .route li, .err, .note, .answer, .pair")) {
    if (state.checkVisibility() && !/[\p{L}\p{N}]/u.test(state.textContent)) wrong.push(`a state without words: ${state.outerHTML.slice(0, 120)}`);
  }
  for (const now of document.querySelectorAll(".route li.now, .route li.stop")) {
    if (now.matches(".now") && !now.hasAttribute("aria-current")) wrong.push(`a step of today that does not say so: ${now.outerHTML.slice(0, 120)}`);
  }
  for (const button of document.querySelectorAll(".btn")) {
    if (!button.checkVisibility()) continue;
    const style = getComputedStyle(button);
    if (style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < 1) wrong.push(`a button without an edge: ${button.outerHTML.slice(0, 120)}`);
  }
  return wrong;
}
