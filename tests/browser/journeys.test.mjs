// Whole jobs by hand, as people do them: with and without scripts, in more than one language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
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
