// Jobs on a phone's width with nothing but the keys Tab, Enter, Space, the arrows and letters; in Bangla and in Arabic.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enter, startBrowser, startSite } from "./support.mjs";

let site;
let browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: false };

// Presses Tab until the stop fits `selector` and, when given, holds `words`. Each stop on the way has to be seen.
async function tabTo(page, selector, words = null) {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(({ selector, words }) => {
      const stop = document.activeElement;
      const box = stop.getBoundingClientRect();
      const marked = (part) => part && parseFloat(getComputedStyle(part).outlineWidth) >= 3 && getComputedStyle(part).outlineStyle !== "none";
      return {
        there: stop.matches(selector) && (words === null || stop.textContent.includes(words)),
        seen: stop === document.body || (box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && (marked(stop) || marked(stop.closest("label")))),
        html: stop.outerHTML.slice(0, 160),
      };
    }, { selector, words });
    assert.ok(stop.seen, `a stop that is not seen: ${stop.html}`);
    if (stop.there) return;
  }
  throw new Error(`Tab does not come to ${selector} ${words ?? ""} on ${page.url()}`);
}

async function go(page, key) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

async function skip(page) {
  await tabTo(page, ".skip");
  await page.keyboard.press("Enter");
}

test("a citizen of Natore searches, objects and asks, with the keyboard alone", async () => {
  const page = await enter(browser, site, "citizen-bn", PHONE);
  await page.goto(`${site.origin}/bn/search`);
  await skip(page);
  await tabTo(page, "input[type=search]");
  await page.keyboard.insertText("জন্ম নিবন্ধন");
  await go(page, "Enter");
  await skip(page);
  await tabTo(page, "main ul.lines a[href*='/challenges/']");
  await go(page, "Enter");
  assert.match(page.url(), /\/bn\/challenges\/[0-9a-f-]{36}$/);
  const challenge = page.url();

  await skip(page);
  await tabTo(page, "input[name=stance]");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 4 && (await page.evaluate(() => document.activeElement.value)) !== "objection"; presses += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("input[name=stance]:checked").getAttribute("value"), "objection");
  await tabTo(page, "textarea[name=text]");
  await page.keyboard.insertText("দুপুর একটায় কাউন্টার বন্ধ হয়ে যায়। তখন আমি মাঠে থাকি।");
  await tabTo(page, "form[action$='/comments'] button[type=submit]");
  await go(page, "Enter");
  const said = page.locator("article.voice", { hasText: "তখন আমি মাঠে থাকি" });
  await said.waitFor();
  assert.equal(await said.locator("[lang=bn]", { hasText: "তখন আমি মাঠে" }).count() > 0, true, "it is marked as Bangla");
  assert.match(await said.locator(".answer.wait").innerText(), /[০-৯]/, "its clock has Bangla digits");

  await page.goto(`${challenge}/questions`);
  await skip(page);
  await tabTo(page, "textarea[name=question]");
  await page.keyboard.insertText("দুটি দল কি একসঙ্গে আবেদন করতে পারে?");
  await tabTo(page, "form[action$='/questions'] button[type=submit]");
  await go(page, "Enter");
  await page.getByText("দুটি দল কি একসঙ্গে আবেদন করতে পারে?").first().waitFor();
  await page.context().close();
});

test("a startup of Irbid sends an idea, with the keyboard alone", async () => {
  const page = await enter(browser, site, "startup-ar", PHONE);
  await page.goto(`${site.origin}/ar/challenges`);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  await skip(page);
  await tabTo(page, "main ul.lines h3 a", "شهادة عدم محكومية");
  await go(page, "Enter");
  await skip(page);
  await tabTo(page, "main a[href$='/proposals/new']");
  await go(page, "Enter");
  await skip(page);
  await tabTo(page, "input[name=organisation]");
  await page.keyboard.press("Space");
  await tabTo(page, "main form[action$='/proposals'] button[type=submit]");
  await go(page, "Enter");

  const parts = [
    ["team", { team: "أربعة أشخاص يعرفون المكتب." }],
    ["idea", { title: "موعد واحد عند النافذة", summary: "موعد واحد، وورقة واحدة.", solution: "يتأكد الموظف من السجل مع العائلة.", as_is: "طابور\nأوراق\nعودة", to_be: "زيارة واحدة" }],
    ["plan", { time_days: "٢", cost: "٣", visits: "١", reasoning: "لا تُجلب ورقة مرتين.", timeline: "٩٠ يومًا", accessibility: "يعمل بالهاتف.", data_protection: "لا شيء يخرج من المكتب.", risks: "انقطاع الكهرباء." }],
    ["money", { milestone_name_1: "تعمل النافذة الأولى", milestone_amount_1: "1000", milestone_weeks_1: "6", licence: "MIT" }],
  ];
  for (const [part, fields] of parts) {
    assert.ok(page.url().endsWith(`/edit/${part}`), page.url());
    await skip(page);
    for (const [name, words] of Object.entries(fields)) {
      await tabTo(page, `[name="${name}"]`);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText(words);
    }
    await tabTo(page, "main form[data-autosave] button[type=submit]");
    await go(page, "Enter");
  }
  assert.ok(page.url().endsWith("/edit/check"), page.url());
  await skip(page);
  await tabTo(page, "main form[action$='/submission'] button[type=submit]");
  await go(page, "Enter");
  assert.match(page.url(), /receipts\/1$/);
  assert.match(await page.locator("main time").first().innerText(), /[٠-٩]/, "the receipt tells the time in Arabic digits");
  await page.context().close();
});
