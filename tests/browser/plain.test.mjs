// The whole job on a browser without scripts, with the real clock: from a problem to a pilot.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { beginProposal, CHALLENGE, dates, draftChallenge, fill, fillProposal, follow, formOf, idIn, press, problemsOn, PROPOSAL } from "./actions.mjs";
import { enter, eventually, startBrowser, startSite } from "./support.mjs";

let site;
let browser;
before(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

test("from a problem to a pilot, without scripts", async () => {
  const people = {};
  const be = async (who) => (people[who] ??= await enter(browser, site, who, { javaScriptEnabled: false }));
  const at = (path) => `${site.origin}/en${path}`;
  const title = "Replace a lost boda licence in one visit";
  const idea = "The licence comes by bus the next day";

  // An officer drafts; ideas close in a few minutes, so that the deadline can be met here. A slow machine gets longer.
  const officer = await be("officer");
  const begun = Date.now();
  const challenge = await draftChallenge(officer, site.origin, CHALLENGE(title, dates("Africa/Nairobi")));
  const page = `/challenges/${challenge}`;
  await officer.goto(at(`${page}/draft/money`));
  const enough = 20_000 + 9 * (Date.now() - begun);
  const closes = Math.ceil((Date.now() + enough) / 60_000) * 60_000;
  await fill(formOf(officer, "/draft/money"), dates("Africa/Nairobi", (closes - Date.now()) / 60_000 + 0.01));
  await press(formOf(officer, "/draft/money"));
  await press(formOf(officer, "/submission"));
  const second = await be("second-officer");
  await second.goto(at("/desk"));
  await follow(second, `${page}/review`);
  await press(formOf(second, "/publication"));

  // A citizen asks, and objects.
  const citizen = await be("citizen");
  assert.equal((await citizen.goto(at(page))).status(), 200);
  await citizen.goto(at(`${page}/questions`));
  await fill(formOf(citizen, "/questions"), { question: "Can two teams join?" });
  await press(formOf(citizen, "/questions"));
  await citizen.getByText("Can two teams join?").first().waitFor();
  await citizen.goto(at(page));
  const voice = formOf(citizen, "/comments");
  await voice.locator("input[name=stance][value=objection]").check();
  await fill(voice, { text: "The counter closes at 1 pm. I ride until 2." });
  await press(voice);
  const objection = idIn(await citizen.locator("article.voice", { hasText: "I ride until 2" }).locator("a[href*='/comments/']").first().getAttribute("href"));
  const waiting = await citizen.locator(`#comment-${objection} .answer.wait`).innerText();
  assert.match(waiting, /Answer due by/, "the objection shows its clock");

  // Two teams draft, one changes its idea; each sending gives a receipt. A third is late.
  const startup = await be("startup");
  const proposal = await beginProposal(startup, site.origin, challenge);
  await fillProposal(startup, PROPOSAL(idea));
  await press(formOf(startup, "/submission"));
  assert.match(startup.url(), /receipts\/1$/);
  await startup.goto(at(`/proposals/${proposal}/edit/plan`));
  await fill(formOf(startup, "/edit/plan"), { timeline: "100 days" });
  await press(formOf(startup, "/edit/plan"));
  await startup.goto(at(`/proposals/${proposal}/edit/check`));
  await press(formOf(startup, "/submission"));
  assert.match(startup.url(), /receipts\/2$/);
  const ngo = await be("ngo");
  const other = await beginProposal(ngo, site.origin, challenge);
  await fillProposal(ngo, PROPOSAL("A clerk visits the stage"));
  await press(formOf(ngo, "/submission"));
  assert.match(ngo.url(), /receipts\/1$/);
  await ngo.goto(at(`/proposals/${other}/edit/idea`));
  await fill(formOf(ngo, "/edit/idea"), { summary: "Too late by one second." });
  await press(formOf(ngo, "/edit/idea"));
  await ngo.goto(at(`/proposals/${other}/edit/check`));
  assert.ok(Date.now() < closes, "all of this fits into the time that ideas are open");

  // One second after the deadline is too late: the first idea counts as it was sent.
  await eventually(() => Date.now() > closes + 1_000, "the deadline passes", (closes - Date.now()) / 1000 + 10);
  const late = await press(formOf(ngo, "/submission"));
  assert.ok(late.status() >= 400 && late.status() < 500, `it answered ${late.status()}`);
  await ngo.goto(at(`/proposals/${other}`));
  assert.ok(!(await ngo.content()).includes("Too late by one second.") || (await ngo.goto(at(`/proposals/${other}/revisions/1`))).ok());
  await startup.goto(at(page));
  assert.equal(await startup.locator("main a[href$='/proposals/new']").count(), 0, "the button became words");

  // The office chooses with reasons, which nobody reads before they are released together.
  await eventually(async () => {
    await officer.goto(at(`${page}/selection`));
    return (await officer.locator(`main a[href$='/selection/${proposal}']`).count()) > 0;
  }, "the ideas lie open for the office", 30);
  for (const [which, progress, reason] of [[proposal, "selected", "It needs one visit and no smartphone."], [other, "not_selected", "It reaches only one stage."]]) {
    await officer.goto(at(`${page}/selection/${which}`));
    const form = officer.locator("main form#form");
    await form.locator(`input[name=progress][value=${progress}]`).check();
    for (const area of await form.locator("textarea").all()) await area.fill(reason);
    assert.ok((await press(form)).status() < 400);
  }
  assert.equal((await ngo.goto(at(`/proposals/${other}/decision`))).status(), 404, "not before the release");
  // This office lets nobody wait between the choice and the agreement: ten days do not fit into a test.
  await second.goto(at(page));
  const agency = idIn(await second.locator("main a[href*='/agencies/']").first().getAttribute("href"));
  await second.goto(at(`/agencies/${agency}/settings`));
  await fill(formOf(second, "/settings"), { standstill_days: "0" });
  await press(formOf(second, "/settings"));
  const senior = await be("senior-owner");
  await senior.goto(at(`${page}/selection`));
  await press(formOf(senior, "/selection/release"));
  await ngo.goto(at(`/proposals/${other}/decision`));
  await ngo.getByText("It reaches only one stage.").first().waitFor();

  // The chosen idea is a pilot: it is signed, and shows its six stages and its news to everybody.
  await startup.goto(at(`/proposals/${proposal}/decision`));
  await Promise.all([startup.waitForNavigation(), startup.locator("main a[href*='/pilots/']").first().click()]);
  const pilot = `/pilots/${idIn(startup.url())}`;
  // An officer writes the agreement, and both sides sign the same words.
  const days = (from) => {
    const at = new Date(Date.now() + from * 86_400_000);
    return { day: `${at.getUTCDate()}`, month: `${at.getUTCMonth() + 1}`, year: `${at.getUTCFullYear()}` };
  };
  const dated = (name, from) => Object.fromEntries(Object.entries(days(from)).map(([part, value]) => [`${name}_${part}`, value]));
  await officer.goto(at(`${pilot}/agreement/draft`));
  const draft = formOf(officer, "/agreement/draft");
  for (const measure of ["elapsed", "visits"]) await draft.locator(`input[name=measures][value=${measure}]`).check();
  await draft.locator("input[name=assignment][value=none]").check();
  await fill(draft, {
    scope: "One counter sends the licence by bus for ninety days.",
    sites: "Siaya",
    data_protection: "No names are kept.",
    target_elapsed: "50",
    variation_elapsed: "50",
    target_visits: "40",
    variation_visits: "45",
    people: "200",
    method: "Every third rider at the counter.",
    uptake: "30",
    promises: "If licences get lost, we stop.",
    decision_days: "30",
    ...dated("starts", 2),
    ...dated("ends", 92),
    ms_name_1: "The counter is ready",
    ms_deliverable_1: "A trained clerk and the form",
    ms_amount_1: "1000",
    ...dated("ms_due_1", 20),
  });
  // The other steps come from the idea, without what is handed over.
  for (const name of await draft.locator("input[name^=ms_name_]").all()) {
    if ((await name.inputValue()) === "") continue;
    const number = (await name.getAttribute("name")).split("_").pop();
    await draft.locator(`textarea[name=ms_deliverable_${number}]`).fill("It can be seen at the counter.");
  }
  await Promise.all([officer.waitForNavigation(), draft.locator("button[name=offer]").click()]);
  assert.equal(await problemsOn(officer), "", "the agreement is offered");
  for (const who of [startup, senior]) {
    await who.goto(at(`${pilot}/agreement`));
    await press(formOf(who, "/agreement/signature"));
  }
  const visitor = await be(null);
  await visitor.goto(at(pilot));
  assert.equal(await visitor.locator("h1").innerText(), idea);
  assert.equal(await visitor.locator("main .route").first().locator("li").count(), 6);
  assert.match(await visitor.locator("main .route").first().locator("li[aria-current=step]").innerText(), /Pilot/);
  await officer.goto(at(`${pilot}/work`));
  await fill(formOf(officer, "/updates"), { title: "The first counter is open", text: "Monday to Friday from 8 am." });
  await press(formOf(officer, "/updates"));
  await visitor.reload();
  await visitor.getByText("The first counter is open").first().waitFor();

  // The objection gets its answer, and those concerned got mail.
  await officer.goto(at("/desk"));
  await follow(officer, `/comments/${objection}/response`);
  const answer = formOf(officer, "/response");
  await answer.locator("input[name=kind][value=accepted]").check();
  await fill(answer, { text: "From Monday the counter is open until 4 pm." });
  await press(answer);
  await visitor.goto(at(page));
  await visitor.locator(`#comment-${objection}`).getByText("From Monday the counter is open until 4 pm.").waitFor();
  for (const address of ["citizen", "startup", "ngo"]) {
    await eventually(async () => {
      await visitor.goto(at("/mailbox"));
      const letters = visitor.locator("main li", { hasText: `${address}@demo.example` }).locator("a[href*='/mailbox/']");
      for (const href of await letters.evaluateAll((links) => links.slice(0, 4).map((link) => link.getAttribute("href")))) {
        await visitor.goto(site.origin + href);
        const text = await visitor.locator("main").innerText();
        if (text.includes(title) || text.includes(idea) || text.includes(challenge) || text.includes(proposal) || text.includes(other) || text.includes(objection)) return true;
        await visitor.goBack();
      }
      return false;
    }, `${address} gets mail about it`, 20);
  }

  // Everything is found; what is nobody's business is not.
  for (const [words, href] of [["lost boda licence", page], ["licence bus next day", pilot], ["counter closes ride", `/comments/${objection}`]]) {
    await eventually(async () => {
      await visitor.goto(at("/search"));
      await visitor.locator("main form[role=search] input[type=search]").fill(words);
      await press(visitor.locator("main form[role=search]"));
      return (await visitor.locator(`main ul.lines a[href$='${href}']`).count()) > 0;
    }, `"${words}" finds ${href}`);
  }
  await visitor.goto(at(`/search?q=${encodeURIComponent("Too late by one second")}`));
  assert.ok(!(await visitor.locator("main").innerText()).includes("Too late by one second."), "a draft is in nobody's search");

  // The same site in the other languages, each with what belongs to it.
  for (const [language, words] of [["bn", "জন্ম নিবন্ধন"], ["id", "akta kelahiran"], ["ar", "شهادة ميلاد"]]) {
    await visitor.goto(`${site.origin}/${language}/search`);
    await visitor.locator("main form[role=search] input[type=search]").fill(words);
    await press(visitor.locator("main form[role=search]"));
    assert.ok((await visitor.locator("main ul.lines li mark").count()) > 0, words);
  }
});
