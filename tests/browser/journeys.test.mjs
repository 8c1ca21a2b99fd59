// Whole jobs by hand, as people do them: with and without scripts, in more than one language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { beginProposal, CHALLENGE, dates, draftChallenge, fill, fillProposal, follow, formOf, idIn, press, problemsOn, PROPOSAL } from "./actions.mjs";
import { enter, eventually, startBrowser, startSite } from "./support.mjs";

let site;
let browser;
before(async () => {
  site = await startSite();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test(`a citizen objects, the office answers, the citizen reads it (${how})`, async () => {
    const citizen = await enter(browser, site, "citizen", { javaScriptEnabled });
    await citizen.goto(`${site.origin}/en/challenges?language=en`);
    await citizen.locator("main ul.lines h3 a").first().click();
    const words = `The counter closes before my shift ends (${how}).`;
    const form = citizen.locator("form[action$='/comments']").first();
    await form.locator("input[name=stance][value=objection]").check();
    await form.locator("textarea[name=text]").fill(words);
    await form.locator("button[type=submit]").click();
    await citizen.getByText(words).first().waitFor();
    const link = await citizen.locator("article", { hasText: words }).locator("a[href*='/comments/']").first().getAttribute("href");
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(link)[0];

    const officer = await enter(browser, site, "officer", { javaScriptEnabled });
    await officer.goto(`${site.origin}/en/comments/${id}/response`);
    await officer.locator("input[name=kind][value=accepted]").check();
    await officer.locator("textarea[name=text]").fill("From July the counter is open until 6 pm.");
    await officer.locator("main form[action$='/response'] button[type=submit]").first().click();
    await officer.waitForLoadState();

    await citizen.goto(`${site.origin}/en/comments/${id}`);
    await citizen.getByText("From July the counter is open until 6 pm.").first().waitFor();
    await eventually(async () => {
      await citizen.goto(`${site.origin}/en/mailbox`);
      return (await citizen.locator("main").innerText()).length > 0 && (await citizen.locator("main a[href*='/mailbox/']").count()) > 0;
    }, "mail about the answer");
    await citizen.context().close();
    await officer.context().close();
  });

  test(`each thing is found in its language (${how})`, async () => {
    const visitor = await enter(browser, site, null, { javaScriptEnabled });
    for (const [language, words] of [["bn", "জন্ম নিবন্ধন"], ["id", "akta kelahiran"], ["ar", "شهادة ميلاد"], ["en", "birth certificat"]]) {
      await visitor.goto(`${site.origin}/${language}/search`);
      await visitor.locator("main form[role=search] input[type=search]").fill(words);
      await visitor.locator("main form[role=search] button[type=submit]").click();
      await visitor.locator("main ul.lines li mark").first().waitFor();
      assert.ok((await visitor.locator("main ul.lines li").count()) > 0, words);
    }
    await visitor.context().close();
  });
}

test("an officer posts a challenge, a second officer publishes it, and it is found", async () => {
  const title = "Replace a lost boda licence in one visit";
  const parts = CHALLENGE(title, dates("Africa/Nairobi"));
  const officer = await enter(browser, site, "officer");
  await officer.goto(`${site.origin}/en/desk`);
  await follow(officer, "/challenges/new");

  // Nothing typed: the summary has the focus, its link leads to the field, and the title of the page says it.
  let form = formOf(officer, "/challenges");
  assert.equal((await press(form)).status(), 422);
  assert.ok(await officer.locator(".errors").evaluate((box) => box === document.activeElement), "the summary is read first");
  assert.match(await officer.title(), /^Error: /);
  await officer.locator(".errors a").first().press("Enter");
  assert.ok(await officer.locator("#title").evaluate((field) => field === document.activeElement), "the link leads to the field");
  assert.equal(await officer.locator("#title").getAttribute("aria-invalid"), "true");
  const hears = await officer.locator("#title").evaluate((field) => field.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "));
  assert.ok(hears.includes(await officer.locator(".errors a").first().innerText()), "the field says what is wrong with it");

  // It keeps itself while somebody types, and a page that is opened again shows it.
  await fill(form, parts.problem);
  await officer.locator("[data-saved]").filter({ hasText: /\d/ }).waitFor();
  const draft = new URL(await officer.locator("form[data-autosave]").evaluate((form) => form.action)).pathname;
  assert.match(draft, /\/challenges\/.+\/draft\/problem$/);
  await officer.goto(site.origin + draft);
  assert.equal(await officer.locator("#problem").inputValue(), parts.problem.problem);
  await press(formOf(officer, "/draft/problem"));

  // A number that is none comes back with its words; the rest of the page stays.
  form = formOf(officer, "/draft/service");
  await fill(form, { ...parts.service, yearly_volume: "very many" });
  assert.equal((await press(form)).status(), 422);
  form = formOf(officer, "/draft/service");
  assert.equal(await form.locator("#yearly_volume").inputValue(), "very many");
  assert.equal(await form.locator("#source").inputValue(), parts.service.source);
  await fill(form, { yearly_volume: parts.service.yearly_volume });
  await press(form);

  // Weights that do not add up are kept, and said before the review; the link leads to the place.
  form = formOf(officer, "/draft/goal");
  await fill(form, { ...parts.goal, weight_2: "30" });
  await form.locator("input[name=eligible][value=startup]").check();
  await form.locator("input[name=titles][value=public]").check();
  await press(form);
  form = formOf(officer, "/draft/money");
  await fill(form, parts.money);
  await press(form);
  assert.match(officer.url(), /draft\/check$/, await problemsOn(officer));
  await press(formOf(officer, "/submission"));
  assert.match(await problemsOn(officer), /100/);
  await Promise.all([officer.waitForNavigation(), officer.locator(".errors a").first().click()]);
  assert.match(officer.url(), /draft\/goal/);
  await fill(formOf(officer, "/draft/goal"), { weight_2: "40" });
  await press(formOf(officer, "/draft/goal"));
  const id = idIn(officer.url());
  await officer.goto(`${site.origin}/en/challenges/${id}/draft/check`);
  await press(formOf(officer, "/submission"));
  assert.match(officer.url(), new RegExp(`/challenges/${id}$`));

  // Who wrote it does not publish it; nobody else sees it before.
  await officer.goto(`${site.origin}/en/challenges/${id}/review`);
  assert.equal(await formOf(officer, "/publication").count(), 0);
  const visitor = await enter(browser, site, null);
  assert.equal((await visitor.goto(`${site.origin}/en/challenges/${id}`)).status(), 404);
  const second = await enter(browser, site, "second-officer");
  await second.goto(`${site.origin}/en/desk`);
  await follow(second, `/challenges/${id}/review`);
  await press(formOf(second, "/publication"));
  assert.equal((await visitor.goto(`${site.origin}/en/challenges/${id}`)).status(), 200);
  assert.equal(await visitor.locator("h1").innerText(), title);
  await eventually(async () => {
    await visitor.goto(`${site.origin}/en/search?q=${encodeURIComponent("lost boda licence")}`);
    return (await visitor.locator(`main ul.lines a[href$="/challenges/${id}"]`).count()) > 0;
  }, "the search finds the challenge");
  for (const page of [officer, second, visitor]) await page.context().close();
});

test("a team sends an idea: it keeps itself, two hands do not undo each other, receipts follow", async () => {
  const first = await enter(browser, site, "startup");
  await first.goto(`${site.origin}/en/challenges?q=wrong+water+bill`);
  const challenge = idIn(await first.locator("main ul.lines h3 a", { hasText: "Put a wrong water bill right" }).getAttribute("href"));
  const id = await beginProposal(first, site.origin, challenge);
  const parts = PROPOSAL("A message stops a wrong water bill");

  // A colleague is asked by mail and joins.
  await first.goto(`${site.origin}/en/desk`);
  const team = idIn(await first.locator("main a[href*='/organisations/'][href$='/proposals']").first().getAttribute("href"));
  await first.goto(`${site.origin}/en/organisations/${team}/people`);
  await fill(formOf(first, "/invitations"), { email: "evaluator@demo.example" });
  await press(formOf(first, "/invitations"));
  const second = await enter(browser, site, "evaluator");
  await eventually(async () => {
    await second.goto(`${site.origin}/en/mailbox`);
    const letter = second.locator("main li, main tr", { hasText: "evaluator@demo.example" }).locator("a[href*='/mailbox/']");
    if ((await letter.count()) === 0) return false;
    await second.goto(site.origin + (await letter.first().getAttribute("href")));
    return (await second.locator("main a[href*='/invitations/']").count()) > 0;
  }, "the invitation comes by mail");
  await second.goto(site.origin + new URL(await second.locator("main a[href*='/invitations/']").first().getAttribute("href"), site.origin).pathname);
  await press(second.locator("main form[action*='/invitations/']"));

  // The draft keeps itself while somebody types.
  await first.goto(`${site.origin}/en/proposals/${id}/edit/team`);
  const before = await first.locator("[data-saved]").innerText();
  const version = await first.locator("input[name=version]").first().inputValue();
  await fill(formOf(first, "/edit/team"), parts.team);
  await first.waitForFunction((old) => document.querySelector("input[name=version]").value !== old, version);
  assert.match(await first.locator("[data-saved]").innerText(), /\d/, before);
  await second.goto(`${site.origin}/en/proposals/${id}/edit/team`);
  assert.equal(await second.locator("#team").inputValue(), parts.team.team);

  // No signal: the words stay, the page says so, and keeps them when the signal is back.
  await first.context().setOffline(true);
  await fill(formOf(first, "/edit/team"), { team: "Five people, two of them riders." });
  await first.locator("[data-saved]").filter({ hasText: "No signal" }).waitFor();
  await formOf(first, "/edit/team").locator("button[type=submit]").first().click();
  assert.equal(await first.locator("#team").inputValue(), "Five people, two of them riders.", "pressing the button without a signal loses nothing");
  await first.context().setOffline(false);
  await first.locator("[data-saved]").filter({ hasNotText: "No signal" }).waitFor();
  await second.reload();
  assert.equal(await second.locator("#team").inputValue(), "Five people, two of them riders.");

  await first.goto(`${site.origin}/en/proposals/${id}/edit/team`);
  await fillProposal(first, parts);

  // Two hands on one page: the later one sees both texts and decides.
  await first.goto(`${site.origin}/en/proposals/${id}/edit/idea`);
  await second.goto(`${site.origin}/en/proposals/${id}/edit/idea`);
  await fill(formOf(first, "/edit/idea"), { solution: "The clerk prints the corrected bill." });
  await press(formOf(first, "/edit/idea"));
  await fill(formOf(second, "/edit/idea"), { solution: "The bill comes as a message." });
  const collision = await press(formOf(second, "/edit/idea"));
  assert.equal(collision.status(), 409);
  await second.getByText("The clerk prints the corrected bill.").waitFor();
  assert.equal(await second.locator("textarea[name=solution]").inputValue(), "The bill comes as a message.");
  await fill(second.locator("main form"), { solution: "The clerk prints the bill, and a message comes." });
  await press(second.locator("main form"));
  await first.goto(`${site.origin}/en/proposals/${id}/edit/idea`);
  assert.equal(await first.locator("#solution").inputValue(), "The clerk prints the bill, and a message comes.");

  // What is like it is shown before it is sent, and never in the way.
  await first.goto(`${site.origin}/en/proposals/${id}/edit/check`);
  assert.ok((await first.locator("section[aria-labelledby=similar-h] li a").count()) > 0, "similar fixes are shown");
  await press(formOf(first, "/submission"));
  assert.match(first.url(), /receipts\/1$/);
  const receipt = await first.locator("main").innerText();
  assert.match(receipt, /[0-9a-f]{64}/, "the receipt has the hash");
  assert.ok(receipt.includes(parts.idea.title));

  // Changed and sent again: a second receipt, another hash, the first is still there.
  await first.goto(`${site.origin}/en/proposals/${id}/edit/plan`);
  await fill(formOf(first, "/edit/plan"), { timeline: "100 days" });
  await press(formOf(first, "/edit/plan"));
  await first.goto(`${site.origin}/en/proposals/${id}/edit/check`);
  await press(formOf(first, "/submission"));
  assert.match(first.url(), /receipts\/2$/);
  const again = await first.locator("main").innerText();
  assert.notEqual(/[0-9a-f]{64}/.exec(again)[0], /[0-9a-f]{64}/.exec(receipt)[0]);
  await first.goto(`${site.origin}/en/proposals/${id}/receipts/1`);
  assert.ok((await first.locator("main").innerText()).includes(/[0-9a-f]{64}/.exec(receipt)[0]));
  for (const page of [first, second]) await page.context().close();
});

// Score sheets that wait: of the first evaluator two, of the second one that is half filled.
const WAITING = [["evaluator", 2], ["evaluator-2", 1]];

for (const [language, javaScriptEnabled] of [["en", true], ["bn", false], ["id", true], ["ar", false]]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test(`what is being judged goes to its release, and a team reads why, in ${language} (${how})`, async () => {
    const come = (role) => enter(browser, site, language === "en" ? role : `${role}-${language}`, { javaScriptEnabled });
    const links = (page, part) => page.locator(`main a[href*="${part}"]`).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    let challenge;
    for (const [role, count] of WAITING) {
      const member = await come(role);
      await member.goto(`${site.origin}/${language}/desk`);
      const seat = (await links(member, "/scoring"))[0];
      challenge = idIn(seat);
      await member.goto(site.origin + seat);
      // Where somebody has to go on, the button is there; what was handed in can be read.
      const ideas = [...new Set(await links(member, `/challenges/${challenge}/scoring/`))];
      let sent = 0;
      for (const idea of ideas) {
        await member.goto(site.origin + idea);
        const form = formOf(member, idea);
        if ((await form.count()) === 0) continue;
        for (const index of [0, 1, 2, 3]) {
          // What nobody scored yet has a dash chosen.
          if ((await form.locator(`input[name=score-${index}]:checked`).inputValue()) === "") await form.locator(`input[name=score-${index}][value="3"]`).check();
          const reason = form.locator(`textarea[name=reason-${index}]`);
          if ((await reason.inputValue()) === "") await reason.fill("3");
        }
        const [reply] = await Promise.all([member.waitForNavigation(), form.locator("button[name=hand_in]").click()]);
        assert.ok(reply.status() < 400, await problemsOn(member));
        sent += 1;
      }
      assert.equal(sent, count, `${role} is waited for`);
      await member.context().close();
    }

    const chair = await come("panel-chair");
    const page = `${site.origin}/${language}/challenges/${challenge}`;
    await chair.goto(`${page}/panel`);
    await press(formOf(chair, "/panel/lock"));
    await chair.goto(`${page}/ranking`);
    const ranks = await chair.locator("section[aria-labelledby=places] tbody tr").count();
    assert.equal(ranks, 10);
    assert.equal(await chair.locator("#ties .side").count(), 1, "one tie is resolved in steps");
    await chair.goto(`${page}/selection`);
    const ideas = [...new Set(await links(chair, `/challenges/${challenge}/selection/`))];
    assert.equal(ideas.length, 10);
    const best = (await chair.goto(`${page}/ranking`)) && (await chair.locator("section[aria-labelledby=places] tbody tr").first().locator("th bdi").nth(1).innerText());
    for (const idea of ideas) {
      await chair.goto(site.origin + idea);
      const form = formOf(chair, "/decision");
      const outcome = (await chair.locator("h1").innerText()) === best ? "selected" : "not_selected";
      await form.locator(`input[name=progress][value=${outcome}]`).check();
      for (const text of await form.locator("textarea").all()) await text.fill("As the panel found.");
      assert.ok((await press(form)).status() < 400, await problemsOn(chair));
    }
    const senior = await come("senior-owner");
    await senior.goto(`${page}/selection`);
    assert.ok((await press(formOf(senior, "/selection/release"))).status() < 400, await problemsOn(senior));

    const team = await come("startup");
    const own = await senior.goto(`${page}/selection`).then(() => links(senior, `/challenges/${challenge}/selection/`));
    const readable = [];
    for (const proposal of new Set(own.map((link) => link.split("/").at(-1)))) {
      const reply = await team.goto(`${site.origin}/${language}/proposals/${proposal}/decision`);
      if (reply.status() === 200 && (await team.locator("section[aria-labelledby=scored]").count()) > 0) readable.push(proposal);
    }
    assert.equal(readable.length, 1, "a team reads the scores of its own idea and of no other");
    await team.goto(`${site.origin}/${language}/proposals/${readable[0]}/decision`);
    assert.equal(await team.locator("section[aria-labelledby=scored] dd").count(), 12, "three members, four criteria, each with a reason");
    for (const each of [chair, senior, team]) await each.context().close();
  });
}

test("titles are offered while somebody types, for the keyboard and the screen reader", async () => {
  const page = await enter(browser, site, null);
  await page.goto(`${site.origin}/en/search`);
  const field = page.locator("input[data-suggest]");
  assert.equal(await field.getAttribute("role"), "combobox");
  assert.equal(await field.getAttribute("aria-expanded"), "false");
  await field.focus();
  await page.keyboard.type("birth");
  const list = page.locator("[role=listbox]");
  await list.locator("[role=option]").first().waitFor();
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  assert.equal(await field.getAttribute("aria-controls"), await list.getAttribute("id"));
  assert.ok(await list.getAttribute("aria-label"));
  const chosen = async () => page.locator(`#${await field.getAttribute("aria-activedescendant")}`);
  const many = await list.locator("[role=option]").count();
  await page.keyboard.press("ArrowDown");
  assert.equal(await (await chosen()).getAttribute("aria-selected"), "true");
  assert.equal(await list.locator("[aria-selected=true]").count(), 1);
  await page.keyboard.press("ArrowUp");
  assert.equal(await (await chosen()).evaluate((option) => [...option.parentElement.children].indexOf(option)), many - 1, "up from the first is the last");
  // Escape closes the list and keeps the words; Enter then searches for them.
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  assert.equal(await field.getAttribute("aria-expanded"), "false");
  assert.equal(await field.getAttribute("aria-activedescendant"), null);
  assert.equal(await field.inputValue(), "birth");
  await Promise.all([page.waitForURL(/q=birth/), page.keyboard.press("Enter")]);
  // A title that is chosen opens its page.
  await page.locator("input[data-suggest]").fill("");
  await page.locator("input[data-suggest]").focus();
  await page.keyboard.type("birth");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  const title = await page.locator("[role=option][aria-selected=true] bdi").innerText();
  await Promise.all([page.waitForURL((url) => !url.pathname.endsWith("/search")), page.keyboard.press("Enter")]);
  assert.equal(await page.locator("h1").innerText(), title);
  // Without a signal nothing is offered, and nothing breaks.
  await page.goto(`${site.origin}/en/search`);
  await page.context().setOffline(true);
  const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("suggestions"));
  await page.locator("input[data-suggest]").focus();
  await page.keyboard.type("water");
  await failed;
  assert.equal(await page.locator("[role=option]:visible").count(), 0);
  await page.context().close();
});
