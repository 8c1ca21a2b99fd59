// What people do, in their words. Everything goes through forms and links, so that it works with and without scripts.
import assert from "node:assert/strict";

// The days of a challenge that is open now, in the zone of its office. `closesIn` minutes, or some weeks.
export function dates(timeZone, closesIn = null) {
  const at = (milliseconds) => {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(new Date(Date.now() + milliseconds));
    return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  };
  const day = 86_400_000;
  const closes = closesIn === null ? at(20 * day) : at(closesIn * 60_000);
  const asked = closesIn === null ? at(10 * day) : closes;
  const fields = {};
  const put = (name, { day, month, year }) => Object.assign(fields, { [`${name}_day`]: day, [`${name}_month`]: month, [`${name}_year`]: year });
  put("questions_close", asked);
  put("submissions_close", closes);
  put("decision", at(40 * day));
  put("pilot_starts", at(70 * day));
  fields.questions_close_time = closesIn === null ? "16:00" : `${closes.hour}:${closes.minute}`;
  fields.submissions_close_time = fields.questions_close_time;
  return fields;
}

export const CHALLENGE = (title, days) => ({
  problem: {
    title,
    sector: "civil-registration",
    summary: "A lost licence costs a boda rider three days without work.",
    problem: "The rider goes to the police for a paper, then to the bank, then back to the office. Each counter asks for a copy that the next one does not accept.",
    can_change: "The form\nThe order of steps",
    cannot_change: "The law on traffic",
    hurt_number_1: "3",
    hurt_text_1: "days without work for each rider",
  },
  service: {
    service_name: "Replacing a lost licence",
    service_steps: "Report at the police\nPay at the bank\nWait at the counter",
    yearly_volume: "18600",
    time: "21",
    cost: "1450",
    visits: "4",
    people_asked: "240",
    source: "Asked at two counters in May",
  },
  goal: {
    goal_time: "2",
    goal_cost: "300",
    goal_visits: "1",
    criterion_1: "Does it save time, money and visits?",
    weight_1: "60",
    criterion_2: "Can the office run it alone after the test?",
    weight_2: "40",
  },
  money: {
    budget: "2500000",
    payment_steps: "2",
    ip_terms: "The office may use and change what is made.",
    senior_owner: "County licensing director",
    procurement_route: "Direct contract after the pilot",
    ceiling: "9000000",
    contact: "Licensing desk, room 4",
    ...days,
  },
});

export const PROPOSAL = (title) => ({
  team: { team: "Four people who know the counter." },
  idea: {
    title,
    summary: "One form at the counter, and the licence comes by bus the next day.",
    solution: "The clerk checks the record on the spot. The rider signs once and goes back to work.",
    as_is: "Police\nBank\nCounter",
    to_be: "Come once\nGet a message",
    evidence: "Tried at one counter with 80 riders.",
  },
  plan: {
    time_days: "2",
    cost: "300",
    visits: "1",
    reasoning: "No paper has to be fetched twice.",
    timeline: "90 days",
    accessibility: "Works by phone call.",
    data_protection: "Nothing leaves the office.",
    risks: "Power cuts.",
  },
  money: {
    milestone_name_1: "First counter runs",
    milestone_amount_1: "1000000",
    milestone_weeks_1: "6",
    milestone_name_2: "Report",
    milestone_amount_2: "900000",
    milestone_weeks_2: "13",
    licence: "MIT",
  },
});

// The form of the page with this address, and its button that goes on.
export const formOf = (page, end) => page.locator(`main form[action$="${end}"]`).first();
export const press = async (form) => {
  const page = form.page();
  const [reply] = await Promise.all([page.waitForNavigation(), form.locator("button[type=submit]").first().click()]);
  return reply;
};

export async function fill(form, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first();
    if ((await field.evaluate((field) => field.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}

// Follows the link whose address ends so.
export async function follow(page, end) {
  await Promise.all([page.waitForNavigation(), page.locator(`main a[href$="${end}"]`).first().click()]);
}

export const idIn = (address) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(address)[0];

// From the desk to the check page of a new challenge; answers its id.
export async function draftChallenge(page, origin, parts) {
  await page.goto(`${origin}/en/desk`);
  await follow(page, "/challenges/new");
  for (const step of ["problem", "service", "goal", "money"]) {
    const form = formOf(page, step === "problem" ? "/challenges" : `/draft/${step}`);
    await fill(form, parts[step]);
    if (step === "goal") {
      await form.locator("input[name=eligible][value=startup]").check();
      await form.locator("input[name=eligible][value=ngo]").check();
      await form.locator("input[name=titles][value=public]").check();
    }
    await press(form);
    assert.match(page.url(), { problem: /draft\/service$/, service: /draft\/goal$/, goal: /draft\/money$/, money: /draft\/check$/ }[step], `${step} is kept: ${await problemsOn(page)}`);
  }
  return idIn(page.url());
}

// What the summary above a form says.
export async function problemsOn(page) {
  const summary = page.locator(".errors");
  return (await summary.count()) > 0 ? summary.first().innerText() : "";
}

// Fills the four parts of a proposal that is open at "team", and stops at the check page.
export async function fillProposal(page, parts) {
  for (const [part, next] of [["team", "idea"], ["idea", "plan"], ["plan", "money"], ["money", "check"]]) {
    const form = formOf(page, `/edit/${part}`);
    await fill(form, parts[part]);
    await press(form);
    assert.ok(page.url().endsWith(`/edit/${next}`), `${part} is kept: ${await problemsOn(page)}`);
  }
}

export async function beginProposal(page, origin, challenge) {
  await page.goto(`${origin}/en/challenges/${challenge}`);
  await follow(page, "/proposals/new");
  const form = formOf(page, `/${challenge}/proposals`);
  await form.locator("input[name=organisation]").first().check();
  await press(form);
  assert.ok(page.url().endsWith("/edit/team"), page.url());
  return idIn(page.url());
}
