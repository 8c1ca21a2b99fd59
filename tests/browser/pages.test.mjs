// Every page of the site, found by following its links as each role, and looked at as `checks.mjs` says. Then what no
// link leads to: forms that were refused, and pages that tell what went wrong.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AXE, lookAt } from "./checks.mjs";
import { beginProposal, CHALLENGE, dates, draftChallenge, fill, follow, formOf, idIn, press } from "./actions.mjs";
import { breakDatabase, enter, eventually, LANGUAGES, startBrowser, startSite } from "./support.mjs";

// Pages that are looked at side by side.
const AT_ONCE = 3;

let site;
let browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  const code = await site?.stop();
  assert.equal(code, 0, "the server stops cleanly on SIGTERM");
});

// The checks are put into each page by the test, which the page's own policy would refuse.
async function open(who, options = {}) {
  const page = await enter(browser, options.site ?? site, who, { bypassCSP: true });
  await page.context().addInitScript(AXE);
  return page;
}

// What kind of page an address is: `/challenges/<id>/questions`.
const kindOf = (address) => address.replace(/^\/(en|bn|id|ar)(?=\/|$)/, "").replace(/[#?].*/, "").replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "<id>").replace(/\/(revisions|receipts|scoring)\/\d+/, "/$1/<number>").replace(/^\/demo\/sign-in\/.*/, "/demo/sign-in/<who>").replace(/^\/sign-in\/(code|link)\/.*/, "/sign-in/$1/<secret>") || "/";

// Files, feeds, pictures, machines' answers and doors that sign in are no pages.
const NO_PAGE = /\/(download|file|picture)$|\/(panel|scoring\/<number>)\/files\/|\.(atom|csv|ics|json|txt|xlsx|xml)$|^\/(files|assets|api)\/|^\/demo\/sign-in|^\/(healthz|readyz)$|^\/search\/suggestions$/;
// What is the same for everybody was looked at as a visitor.
const SAME_FOR_ALL = new Set(["/accessibility", "/challenges", "/demo", "/help", "/how-it-works", "/mailbox", "/mailbox/<id>", "/moderation/log", "/organisations", "/agencies", "/pilots", "/privacy", "/responsiveness", "/use-cases", "/search", "/challenges/<id>/revisions/<number>", "/comments/<id>/history"]);
// A challenge looks different in each of its states, and so on.
const MANY_STATES = { "/challenges/<id>": 9, "/pilots/<id>": 3, "/proposals/<id>": 4, "/comments/<id>": 2, "/desk": 3, "/search": 2, "/mailbox/<id>": 2 };

// Kinds of page that it looked at as somebody who is signed in.
const looked = new Set();

// Follows the links from `starts` in rounds, so that the same pages are found every time. With `onlyNew` it looks at
// kinds of page that nobody before has looked at, and at those of `always`.
async function walk(t, { who, language, starts, states = {}, leave = new Set(), onlyNew = false, always = [], again = false }) {
  const taken = new Map();
  const take = (address) => {
    const kind = kindOf(address);
    const count = taken.get(kind) ?? 0;
    if (NO_PAGE.test(kind) || (leave.has(kind) && !starts.includes(address)) || count >= (states[kind] ?? 1)) return false;
    taken.set(kind, count + 1);
    return true;
  };
  const context = (await open(who)).context();
  let round = starts.filter(take);
  const known = new Set(round);
  while (round.length > 0) {
    const found = [];
    const todo = [...round.entries()];
    const worth = new Set(round.filter((address) => !onlyNew || always.includes(kindOf(address)) || !looked.has(kindOf(address))));
    if (who) for (const address of round) looked.add(kindOf(address));
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      const page = await context.newPage();
      for (let next = todo.shift(); next; next = todo.shift()) {
        const [at, address] = next;
        await t.test(address, async () => {
          const reply = await page.goto(site.origin + address);
          assert.ok(reply.status() < 400, `a link leads here, and it answers ${reply.status()}`);
          if (!reply.headers()["content-type"].startsWith("text/html")) return;
          found[at] = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
          if (worth.has(address)) assert.deepEqual(await lookAt(page, await reply.text(), { language, again }), []);
        });
      }
      await page.close();
    }));
    // Letters lead to pages of whoever got them.
    const links = round.flatMap((address, at) => (kindOf(address) === "/mailbox/<id>" ? [] : found[at] ?? []));
    round = [];
    for (const link of links.map((link) => link.replace(/#.*/, ""))) {
      if (!link.startsWith(`/${language}/`) || known.has(link)) continue;
      known.add(link);
      if (take(link)) round.push(link);
    }
  }
  await context.close();
}

const together = { concurrency: AT_ONCE };
const SOUGHT = { en: "birth", ar: "شهادة", bn: "জন্ম", id: "akta" };
for (const language of LANGUAGES) {
  const first = language === "en";
  const starts = [`/${language}/`, `/${language}/search?q=${encodeURIComponent(SOUGHT[language])}`, `/${language}/search?q=zqxv`];
  test(`what a visitor sees in ${language}`, together, (t) =>
    walk(t, { who: null, language, starts, states: { ...(first ? MANY_STATES : { "/challenges/<id>": 2 }), "/search": 3 }, again: !first }));
}

// Those who come later look at what is theirs alone.
const THEIR_OWN = ["/desk", "/challenges/<id>", "/pilots/<id>"];
for (const [who, onlyNew, always] of [
  ["citizen", false, []],
  ["startup", true, [...THEIR_OWN, "/proposals/<id>", "/organisations/<id>", "/use-cases/<id>"]],
  ["ngo", true, ["/desk"]],
  ["officer", true, [...THEIR_OWN, "/challenges/<id>/questions", "/comments/<id>", "/use-cases/<id>", "/agencies/<id>"]],
  ["second-officer", true, ["/desk"]],
  ["senior-owner", true, THEIR_OWN],
  ["evaluator", true, ["/desk"]],
  ["panel-chair", true, ["/desk"]],
  ["moderator", true, ["/desk", "/comments/<id>"]],
  ["administrator", true, ["/desk", "/agencies/<id>", "/organisations/<id>"]],
]) {
  test(`what the ${who} sees`, together, (t) => walk(t, { who, language: "en", starts: ["/en/desk"], leave: SAME_FOR_ALL, onlyNew, always }));
}
// The desks and forms in the other languages: right to left, and in long words.
for (const who of ["officer-ar", "startup-id", "evaluator-bn", "panel-chair-ar"]) {
  const language = who.split("-").at(-1);
  test(`what the ${who} sees`, together, (t) => walk(t, { who, language, starts: [`/${language}/desk`], leave: SAME_FOR_ALL, again: true }));
}

// The first address of this kind that a page links to.
async function linkOn(page, path, kind) {
  await page.goto(site.origin + path);
  const links = await page.locator("main a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const link = links.find((link) => kindOf(link) === kind);
  assert.ok(link, `${path} links to no ${kind}`);
  return link.replace(/[?#].*/, "");
}

// Sends a form as it is after `fields` were filled, and looks at the page that comes back.
async function refused(t, page, what, path, end, fields = {}, status = 422) {
  await t.test(what, async () => {
    if (path) await page.goto(site.origin + path);
    const form = formOf(page, end);
    await fill(form, fields);
    // What the browser itself would not send reaches the server from browsers that do.
    await form.evaluate((form) => (form.noValidate = true));
    const reply = await press(form);
    assert.equal(reply.status(), status);
    const [, language] = new URL(page.url()).pathname.split("/");
    if (status === 422) assert.ok((await page.locator(".errors a, .note.bad li").count()) > 0, "the page says what is wrong");
    assert.deepEqual(await lookAt(page, await reply.text(), { language }), []);
  });
}

const FORMS = {
  visitor: async (t, page) => {
    await refused(t, page, "an address that is none", "/en/sign-in", "/sign-in", { email: "nobody" });
    await refused(t, page, "a wrong password", "/en/sign-in/password", "/sign-in/password", { email: "someone@example.org", password: "not the right words" });
    await page.goto(`${site.origin}/en/sign-in`);
    await fill(formOf(page, "/sign-in"), { email: "new@demo.example", name: "Neema" });
    await press(formOf(page, "/sign-in"));
    await refused(t, page, "a wrong code", null, `${new URL(page.url()).pathname}`, { code: "000000" });
    await t.test("the page of the mailed link", async () => {
      await page.goto(site.origin + (await linkOn(page, "/en/mailbox", "/mailbox/<id>")));
      const link = await page.locator("main a[href*='/sign-in/link/']").first().getAttribute("href");
      const reply = await page.goto(site.origin + new URL(link, site.origin).pathname.replace(/^(\/en)?/, "/en"));
      assert.deepEqual(await lookAt(page, await reply.text(), { language: "en" }), []);
    });
  },
  citizen: async (t, page) => {
    const challenge = await linkOn(page, "/en/search?q=birth+certificate&kind=challenge", "/challenges/<id>");
    const reports = await linkOn(page, challenge, "/comments/<id>/reports");
    await refused(t, page, "a voice without words", challenge, "/comments");
    await refused(t, page, "a question without words", `${challenge}/questions`, "/questions");
    await refused(t, page, "a report without a rule", reports, "/reports");
    await refused(t, page, "settings without a name", "/en/settings", "/settings", { name: "" });
    await refused(t, page, "a password that is too short", "/en/settings/password", "/settings/password", { password: "short" });
    await refused(t, page, "a second factor with a wrong code", "/en/settings/second-factor", "/settings/second-factor", { code: "000000" });
    await refused(t, page, "an organisation without a name", "/en/organisations/new", "/organisations");
  },
  startup: async (t, page) => {
    await refused(t, page, "a fix that lacks everything", "/en/use-cases/new", "/use-cases");
    const bill = idIn(await linkOn(page, "/en/search?q=wrong+water+bill&kind=challenge", "/challenges/<id>"));
    const draft = await beginProposal(page, site.origin, bill);
    const edit = `/en/proposals/${draft}/edit`;
    await refused(t, page, "a partner that is none", `${edit}/team`, "/partners", { partner_name: "Nobody and Sons" });
    await refused(t, page, "days that are no number", `${edit}/plan`, "/edit/plan", { time_days: "soon", cost: "little", visits: "one" });
    await refused(t, page, "an amount that is no number", `${edit}/money`, "/edit/money", { milestone_name_1: "Begin", milestone_amount_1: "much" });
    await refused(t, page, "an idea that lacks everything", `${edit}/check`, "/submission");
    await t.test("a part with what is missing", async () => {
      const [reply] = await Promise.all([page.waitForNavigation(), page.locator(".errors a").first().click()]);
      assert.deepEqual(await lookAt(page, await reply.text(), { language: "en" }), []);
    });
    await t.test("two hands on one idea", async () => {
      await page.goto(`${site.origin}${edit}/idea`);
      const other = await page.context().newPage();
      await other.goto(page.url());
      for (const [hand, title] of [[other, "The first title"], [page, "The second title"]]) await fill(formOf(hand, "/edit/idea"), { title });
      await press(formOf(other, "/edit/idea"));
      await other.close();
      const reply = await press(formOf(page, "/edit/idea"));
      assert.equal(reply.status(), 409);
      assert.deepEqual(await lookAt(page, await reply.text(), { language: "en" }), []);
    });
    const team = await linkOn(page, "/en/desk", "/organisations/<id>");
    await refused(t, page, "an organisation that loses its name", `${team}/details`, "/details", { name: "" });
    await refused(t, page, "an invitation to no address", `${team}/people`, "/invitations", { email: "nobody" });
    await t.test("the page of an invitation", async () => {
      await page.goto(`${site.origin}${team}/people`);
      await fill(formOf(page, "/invitations"), { email: "citizen@demo.example" });
      await press(formOf(page, "/invitations"));
      const citizen = await open("citizen");
      let link = null;
      await eventually(async () => {
        await citizen.goto(`${site.origin}/en/mailbox`);
        const letters = await citizen.locator("main li", { hasText: "citizen@demo.example" }).locator("a").evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute("href")));
        for (const letter of letters) {
          await citizen.goto(site.origin + letter);
          const found = citizen.locator("main a[href*='/invitations/']");
          if ((await found.count()) > 0) link = await found.first().getAttribute("href");
        }
        return link;
      }, "the invitation comes by mail");
      const reply = await citizen.goto(site.origin + new URL(link, site.origin).pathname.replace(/^\/en|^/, "/en"));
      assert.equal(reply.status(), 200);
      assert.deepEqual(await lookAt(citizen, await reply.text(), { language: "en" }), []);
      await citizen.context().close();
    });
  },
  officer: async (t, page) => {
    await refused(t, page, "a challenge without a title", "/en/challenges/new", "/challenges");
    const id = await draftChallenge(page, site.origin, CHALLENGE("A licence in one visit", dates("Africa/Nairobi")));
    const draft = `/en/challenges/${id}/draft`;
    await refused(t, page, "a title that goes away", `${draft}/problem`, "/draft/problem", { title: "", hurt_number_1: "some", hurt_text_1: "" });
    await refused(t, page, "numbers that are none", `${draft}/service`, "/draft/service", { yearly_volume: "many", cost: "little", visits: "few" });
    await refused(t, page, "weights that are none", `${draft}/goal`, "/draft/goal", { weight_1: "heavy" });
    await refused(t, page, "a day that is none", `${draft}/money`, "/draft/money", { submissions_close_day: "32", budget: "much" });
    await page.goto(`${site.origin}${draft}/goal`);
    await fill(formOf(page, "/draft/goal"), { weight_1: "10" });
    await press(formOf(page, "/draft/goal"));
    await refused(t, page, "a challenge that is not whole", `${draft}/check`, "/submission");
    await t.test("two hands on one challenge", async () => {
      await page.goto(`${site.origin}${draft}/problem`);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await fill(formOf(other, "/draft/problem"), { title: "A licence in one single visit" });
      await press(formOf(other, "/draft/problem"));
      await other.close();
      await fill(formOf(page, "/draft/problem"), { title: "A licence at the first visit" });
      const reply = await press(formOf(page, "/draft/problem"));
      assert.equal(reply.status(), 409);
      assert.deepEqual(await lookAt(page, await reply.text(), { language: "en" }), []);
    });
    await page.goto(`${site.origin}${draft}/goal`);
    await fill(formOf(page, "/draft/goal"), { weight_1: "60" });
    await press(formOf(page, "/draft/goal"));
    await page.goto(`${site.origin}${draft}/check`);
    await press(formOf(page, "/submission"));
    const second = await open("second-officer");
    await t.test("a challenge in review", async () => {
      const reply = await second.goto(`${site.origin}/en/challenges/${id}/review`);
      assert.deepEqual(await lookAt(second, await reply.text(), { language: "en" }), []);
    });
    await refused(t, second, "changes asked for without a reason", `/en/challenges/${id}/review`, "/change-requests");
    await t.test("a review of something that changed meanwhile", async () => {
      await second.goto(`${site.origin}/en/challenges/${id}/review`);
      await second.locator("form[action$='/publication'] input[name=version]").evaluate((field) => (field.value = "1"));
      const reply = await press(formOf(second, "/publication"));
      assert.equal(reply.status(), 409);
      assert.deepEqual(await lookAt(second, await reply.text(), { language: "en" }), []);
    });
    await second.context().close();

    const open_ = await linkOn(page, "/en/search?q=wrong+water+bill&kind=challenge", "/challenges/<id>");
    await refused(t, page, "a change without a reason", `${open_}/amendment`, "/amendment");
    await refused(t, page, "a translation without words", await linkOn(page, open_, "/challenges/<id>/translations").then((path) => `${path}?language=bn`), "/translations");
    const voice = await linkOn(page, "/en/desk?show=voices", "/comments/<id>/response").catch(() => linkOn(page, "/en/desk", "/comments/<id>/response"));
    await refused(t, page, "an answer without words", voice, "/response");
    const judged = await linkOn(page, "/en/search?q=market+stall+permit&kind=challenge", "/challenges/<id>");
    await refused(t, page, "a decision without reasons", await linkOn(page, `${judged}/selection`, "/challenges/<id>/selection/<id>"), "/decision", { reason: "" });
    const pilot = await linkOn(page, "/en/search?q=two+neighbours&kind=pilot", "/pilots/<id>");
    await refused(t, page, "news without words", `${pilot}/work`, "/updates");
    await refused(t, page, "a site without a name", `${pilot}/work`, "/sites");
    const fix = await linkOn(page, "/en/use-cases", "/use-cases/<id>");
    await refused(t, page, "a fix asked for without a reason", `${fix}/requests/new`, "/requests");
  },
  "senior-owner": async (t, page) => {
    const pilot = await linkOn(page, "/en/search?q=two+neighbours&kind=pilot", "/pilots/<id>");
    await refused(t, page, "a stage without a reason", `${pilot}/stage`, "/stage");
    const open_ = await linkOn(page, "/en/search?q=wrong+water+bill&kind=challenge", "/challenges/<id>");
    await refused(t, page, "an end without a reason", `${open_}/cancellation`, "/cancellation");
  },
  "second-officer": async (t, page) => {
    const agency = (await linkOn(page, "/en/desk", "/agencies/<id>/challenges")).replace(/\/challenges$/, "");
    await refused(t, page, "an office without a name", `${agency}/details`, "/details", { name: "" });
    await refused(t, page, "an invitation to no address", `${agency}/people`, "/invitations", { email: "nobody" });
    await t.test("a setting that is no number", async () => {
      await page.goto(`${site.origin}${agency}/settings`);
      const form = formOf(page, "/settings");
      await form.locator("input[type=text]").first().fill("many");
      const reply = await press(form);
      assert.equal(reply.status(), 422);
      assert.deepEqual(await lookAt(page, await reply.text(), { language: "en" }), []);
    });
  },
  moderator: async (t, page) => {
    await page.goto(`${site.origin}/en/moderation`);
    await formOf(page, "/decision").locator("input[name=decision][value=hide]").check();
    await refused(t, page, "a voice hidden without a rule", null, "/decision");
  },
  administrator: async (t, page) => {
    await refused(t, page, "an office without a name", "/en/admin/agencies/new", "/admin/agencies");
    const person = await linkOn(page, "/en/admin/people", "/admin/people/<id>");
    await refused(t, page, "a person shut out without a reason", person, "/suspension");
  },
};
test("forms that were refused", { concurrency: AT_ONCE }, (t) =>
  Promise.all(Object.entries(FORMS).map(([who, send]) =>
    t.test(`by the ${who}`, async (t) => {
      const page = await open(who === "visitor" ? null : who);
      await send(t, page);
      await page.context().close();
    }))));

test("pages that tell what went wrong", async (t) => {
  const look = (name, page, language, status, go) =>
    t.test(name, async () => {
      const reply = await go();
      assert.equal(reply.status(), status);
      assert.ok((await page.locator("main a[href]").count()) > 0, "it says what to do next");
      assert.ok(!/panicked|sqlx|stack backtrace|\.rs:\d+/.test(await page.locator("main").innerText()), "it shows no cause");
      assert.deepEqual(await lookAt(page, await reply.text(), { language }), []);
    });
  const citizen = await open("citizen");
  for (const language of LANGUAGES) await look(`404 in ${language}`, citizen, language, 404, () => citizen.goto(`${site.origin}/${language}/nothing-here`));
  await look("403", citizen, "en", 403, () => citizen.goto(`${site.origin}/en/admin`));
  await look("422", citizen, "en", 422, async () => {
    // "Me too" to what one said oneself, which no page offers.
    const own = await linkOn(citizen, "/en/desk/voices", "/comments/<id>");
    await citizen.goto(site.origin + (await linkOn(citizen, "/en/search?q=birth+certificate&kind=challenge", "/challenges/<id>")));
    await formOf(citizen, "/me-too").evaluate((form, own) => (form.action = `${own}/me-too`), own);
    return press(formOf(citizen, `${own}/me-too`));
  });
  await look("410", citizen, "en", 410, async () => {
    const removal = await linkOn(citizen, await linkOn(citizen, "/en/desk/voices", "/comments/<id>"), "/comments/<id>/removal");
    await citizen.goto(site.origin + removal);
    await press(formOf(citizen, "/removal"));
    return citizen.goto(`${site.origin}${removal.replace("/removal", "")}`);
  });
  await look("413", citizen, "en", 413, async () => {
    await citizen.goto(`${site.origin}/en/settings`);
    await citizen.locator("main form[action$='/settings'] input[name=name]").evaluate((field) => (field.value = "a".repeat(1_200_000)));
    return press(formOf(citizen, "/settings"));
  });
  await citizen.context().close();

  // A site that takes one form a minute, and whose database then breaks.
  const poor = await startSite({ PILOTAGE_FORMS_PER_MINUTE: "1" });
  try {
    const page = await open(null, { site: poor });
    await look("429", page, "en", 429, async () => {
      await page.goto(`${poor.origin}/en/help`);
      await Promise.all([page.waitForNavigation(), page.locator("form[action$='/look'] button").click()]);
      const [reply] = await Promise.all([page.waitForNavigation(), page.locator("form[action$='/look'] button").click()]);
      return reply;
    });
    breakDatabase(poor);
    await look("500", page, "en", 500, () => page.goto(`${poor.origin}/en/agencies`));
    await page.context().close();
  } finally {
    await poor.stop();
  }
});

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
