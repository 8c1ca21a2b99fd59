//! A team writes, sends and revises its idea; nobody else reads it before its time, and nothing is overwritten.

use pilotage::clock::{DAY, Id, SECOND};
use pilotage::domain::people::Role;
use pilotage::store;

use super::harness::{Browser, Reply, Site, for_agency, for_organisation};
use super::stories::{add_agency, add_challenge, add_organisation, open_challenge};

pub struct Story {
    pub site: Site,
    pub challenge: Id,
    pub organisation: Id,
    pub lead: Browser,
    pub colleague: Browser,
    pub officer: Browser,
    pub stranger: Browser,
}

impl Story {
    /// A challenge that takes ideas for one more day, and a team of two.
    pub async fn tell() -> Self {
        let site = Site::start().await;
        let agency = add_agency(&site.app, "Civil Registration Office").await;
        let organisation = add_organisation(&site.app, "Mlango Labs").await;
        let officer = site.person("Nasrin", &[for_agency(Role::ChallengeOwner, &agency)]).await;
        let challenge = open_challenge(&site.app, &agency, officer.person_id.as_ref().unwrap());
        let challenge = add_challenge(&site.app, &challenge).await;
        let lead = site.person("Ruma", &[for_organisation(Role::OrganisationAdmin, &organisation)]).await;
        let colleague =
            site.person("Otieno", &[for_organisation(Role::OrganisationMember, &organisation)]).await;
        let stranger = site.person("Rahima", &[]).await;
        Self { site, challenge, organisation, lead, colleague, officer, stranger }
    }

    pub async fn begin(&self) -> Id {
        let path = format!("/challenges/{}/proposals", self.challenge);
        let reply = self.lead.post(&path, &[("organisation", self.organisation.as_str())]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        let id = reply.location.split('/').nth(2).and_then(Id::parse);
        id.unwrap_or_else(|| panic!("{} leads to no proposal", reply.location))
    }

    pub async fn save(&self, who: &Browser, proposal: &Id, part: &str, fields: &[(&str, &str)]) -> Reply {
        let path = format!("/proposals/{proposal}/edit/{part}");
        let page = who.get(&path).await;
        let (version, mark) = (page.hidden("version"), page.hidden("mark"));
        let mut all = vec![("version", version.as_str()), ("mark", mark.as_str())];
        all.extend_from_slice(fields);
        who.post(&path, &all).await
    }

    pub async fn fill(&self, proposal: &Id) {
        for (part, fields) in PARTS {
            let reply = self.save(&self.lead, proposal, part, fields).await;
            assert_eq!(reply.status, 303, "{part}: {}", reply.body);
        }
    }

    pub async fn send(&self, proposal: &Id) -> Reply {
        let page = self.lead.get(&format!("/proposals/{proposal}/edit/check")).await;
        let version = page.hidden("version");
        self.lead.post(&format!("/proposals/{proposal}/submission"), &[("version", version.as_str())]).await
    }
}

const PARTS: &[(&str, &[(&str, &str)])] = &[
    ("team", &[("language", "en"), ("team", "Ruma leads."), ("partners", "A college")]),
    (
        "idea",
        &[
            ("title", "The message starts it"),
            ("summary", "One message, one visit."),
            ("solution", "A midwife sends it."),
            ("as_is", "Walk to town\nWait"),
            ("to_be", "Get a call"),
        ],
    ),
    (
        "plan",
        &[
            ("time_days", "3.5"),
            ("cost", "120.50"),
            ("visits", "1.5"),
            ("reasoning", "We counted."),
            ("timeline", "Ten weeks."),
            ("accessibility", "By call."),
            ("data_protection", "No names."),
            ("risks", "Lost phones."),
        ],
    ),
    (
        "money",
        &[
            ("milestone_name_1", "Trained"),
            ("milestone_amount_1", "9,000"),
            ("milestone_weeks_1", "4"),
            ("licence", "CC BY 4.0"),
        ],
    ),
];

#[rocket::async_test]
async fn a_team_sends_revises_and_gets_receipts() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let early = story.send(&proposal).await;
    assert_eq!(early.status, 422, "an empty draft is not sent");
    assert!(early.says("/edit/idea?check"));
    story.fill(&proposal).await;
    let sent = story.send(&proposal).await;
    assert_eq!((sent.status, sent.location.ends_with("/receipts/1")), (303, true), "{}", sent.body);
    let again = story.send(&proposal).await;
    assert!(again.location.ends_with("/receipts/1"), "sending the same twice gives the same receipt");
    let changed = story
        .save(
            &story.colleague,
            &proposal,
            "idea",
            &[
                ("title", "The call starts it"),
                ("summary", "One call."),
                ("solution", "A midwife calls."),
                ("as_is", "Walk"),
                ("to_be", "Get a call"),
            ],
        )
        .await;
    assert_eq!(changed.status, 303, "{}", changed.body);
    assert!(story.send(&proposal).await.location.ends_with("/receipts/2"));
    let first = story.lead.get(&format!("/proposals/{proposal}/revisions/1")).await;
    assert!(first.says("The message starts it") && !first.says("<h1 lang=\"en\" dir=\"auto\">The call"));
    let receipt = story.lead.get(&format!("/proposals/{proposal}/receipts/2")).await;
    assert_eq!(receipt.status, 200);
    story.site.settle().await;
    let letters = story.site.letters().await;
    let to = |kind: &str| letters.iter().filter(|letter| letter.kind == kind).count();
    assert_eq!(to("proposal-submitted"), 4, "two members, two receipts");
    assert_eq!(to("proposal-received"), 1, "the office hears once");
    assert!(!letters.iter().any(|it| it.kind == "proposal-received" && it.body.contains("starts it")));
}

#[rocket::async_test]
async fn nobody_else_reads_it_before_ideas_close_and_officers_read_it_after() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let page = format!("/proposals/{proposal}");
    story.fill(&proposal).await;
    assert_eq!(story.send(&proposal).await.status, 303);
    assert_eq!(story.colleague.get(&page).await.status, 200);
    for browser in [&story.officer, &story.stranger, &story.site.visitor()] {
        assert_eq!(browser.get(&page).await.status, 404);
    }
    assert_eq!(story.stranger.get(&format!("{page}/edit/idea")).await.status, 404);
    assert_eq!(story.stranger.post(&format!("{page}/withdrawal"), &[("version", "1")]).await.status, 404);
    story.site.advance(DAY + SECOND);
    assert_eq!(story.officer.get(&page).await.status, 200);
    assert_eq!(story.stranger.get(&page).await.status, 404);
}

#[rocket::async_test]
async fn the_last_moment_counts_and_one_millisecond_later_is_too_late() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    story.fill(&proposal).await;
    story.site.advance(DAY);
    assert_eq!(story.send(&proposal).await.status, 303, "the closing moment itself");
    story.site.advance(1);
    let late = story.lead.post(&format!("/proposals/{proposal}/edit/team"), &[("team", "Late words")]).await;
    assert_eq!(late.status, 422);
    assert!(late.says("Late words") && late.says("/download"), "nothing is lost");
    let file = story.lead.get(&format!("/proposals/{proposal}/download")).await;
    assert!(file.says("The message starts it"));
    let owner = [("owner_kind", "proposal"), ("owner_id", proposal.as_str()), ("return_to", "/desk")];
    let late = story.lead.upload("/attachments", &owner, ("file", "late.txt", b"Late words")).await;
    assert_eq!(late.status, 403, "nothing is added to what was sent");
    let begun = story
        .lead
        .post(
            &format!("/challenges/{}/proposals", story.challenge),
            &[("organisation", story.organisation.as_str())],
        )
        .await;
    assert_eq!(begun.status, 422);
}

#[rocket::async_test]
async fn the_later_of_two_who_write_the_same_part_sees_both_texts() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let path = format!("/proposals/{proposal}/edit/idea");
    let (mine, theirs) = (story.lead.get(&path).await, story.colleague.get(&path).await);
    let form = |page: &Reply, title: &str| {
        vec![
            ("version".to_owned(), page.hidden("version")),
            ("mark".to_owned(), page.hidden("mark")),
            ("title".to_owned(), title.to_owned()),
        ]
    };
    let (first, second) = (form(&mine, "First title"), form(&theirs, "Second title"));
    fn borrowed(list: &[(String, String)]) -> Vec<(&str, &str)> {
        list.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
    assert_eq!(story.lead.post(&path, &borrowed(&first)).await.status, 303);
    let reply = story.colleague.post(&path, &borrowed(&second)).await;
    assert_eq!(reply.status, 409);
    assert!(reply.says("First title") && reply.says("Second title"));
    // Somebody who wrote another part meanwhile is not in the way.
    let other = format!("/proposals/{proposal}/edit/team");
    let fields = [("version", "1"), ("mark", ""), ("team", "We"), ("language", "en")];
    let page = story.colleague.get(&other).await;
    let mark = page.hidden("mark");
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (*name, if *name == "mark" { &*mark } else { *value })).collect();
    assert_eq!(story.colleague.post(&other, &fields).await.status, 303);
    // With what the page of both texts carries, the choice is saved.
    let chosen = form(&reply, "Both titles");
    assert_eq!(story.colleague.post(&path, &borrowed(&chosen)).await.status, 303);
    assert!(story.lead.get(&path).await.says("Both titles"));
}

#[rocket::async_test]
async fn a_partner_writes_after_its_lead_said_yes() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let partner = add_organisation(&story.site.app, "Saturday Club").await;
    let admin = story.site.person("Akinyi", &[for_organisation(Role::OrganisationAdmin, &partner)]).await;
    let edit = format!("/proposals/{proposal}/edit/team");
    let ask = format!("/proposals/{proposal}/partners");
    assert_eq!(story.lead.post(&ask, &[("partner_name", "Nobody at all")]).await.status, 422);
    assert_eq!(story.lead.post(&ask, &[("partner_name", "saturday club")]).await.status, 303);
    assert_eq!(admin.get(&edit).await.status, 404, "asked is not in");
    let list = admin.get(&format!("/organisations/{partner}/proposals")).await;
    assert!(list.says("Mlango Labs"));
    let answer = format!("/proposals/{proposal}/partners/{partner}/answer");
    assert_eq!(story.stranger.post(&answer, &[("answer", "accept")]).await.status, 404);
    assert_eq!(admin.post(&answer, &[("answer", "accept")]).await.status, 303);
    assert_eq!(admin.get(&edit).await.status, 200);
    let send = format!("/proposals/{proposal}/submission");
    assert_eq!(admin.post(&send, &[("version", "1")]).await.status, 403, "the leading team sends");
}

#[rocket::async_test]
async fn an_idea_is_taken_back_once_and_for_good() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    story.fill(&proposal).await;
    assert_eq!(story.send(&proposal).await.status, 303);
    let path = format!("/proposals/{proposal}/withdrawal");
    let version = story.lead.get(&path).await.hidden("version");
    let fields = [("version", version.as_str()), ("reason", "No time")];
    assert_eq!(story.lead.post(&path, &fields).await.status, 303);
    assert_eq!(story.lead.post(&path, &fields).await.status, 422);
    assert_eq!(story.send(&proposal).await.status, 422);
}

#[rocket::async_test]
async fn a_fix_is_published_asked_for_and_answered() {
    let story = Story::tell().await;
    let begun = story
        .lead
        .post("/use-cases", &[("organisation", story.organisation.as_str()), ("title", "It")])
        .await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let id = begun.made();
    let page = format!("/use-cases/{id}");
    assert_eq!(story.stranger.get(&page).await.status, 404, "drafts are the team's");
    assert_eq!(story.lead.post(&format!("{page}/publication"), &[]).await.status, 422);
    let version = story.lead.get(&format!("{page}/edit")).await.hidden("version");
    let fields = [
        ("version", version.as_str()),
        ("title", "Midwives report births"),
        ("summary", "By message."),
        ("sector", "health"),
        ("problem", "Late slips."),
        ("solution", "A message."),
        ("where_it_runs", "62 villages"),
        ("before_days", "35"),
        ("after_days", "12"),
        ("evidence_level", "2"),
        ("evidence_source", "Own count"),
        ("cost_model", "120 each"),
        ("licence", "CC BY"),
        ("links", "https://example.org/a"),
        ("publish", "1"),
    ];
    let saved = story.lead.post(&format!("{page}/edit"), &fields).await;
    assert_eq!((saved.status, saved.location.as_str()), (303, page.as_str()), "{}", saved.body);
    let public = story.stranger.get(&page).await;
    assert!(public.says("Own count") && public.status == 200);
    let ask = format!("{page}/requests");
    let target = {
        let mut reader = story.site.app.db.read().await.unwrap();
        let challenge = store::challenges::find(&mut reader, &story.challenge).await.unwrap().unwrap();
        format!("{}/{}", challenge.agency_id, challenge.id)
    };
    let fields = [("challenge", target.as_str()), ("message", "Please answer ours.")];
    assert_eq!(story.stranger.post(&ask, &fields).await.status, 403);
    assert_eq!(story.officer.post(&ask, &fields).await.status, 303);
    assert_eq!(story.officer.post(&ask, &fields).await.status, 422, "once is enough");
    let seen = story.lead.get(&page).await;
    assert!(seen.says("Please answer ours."));
    let answer = seen.body.split_once("/requests/").and_then(|(_, rest)| rest.split_once("/answer"));
    let answer = format!("{page}/requests/{}/answer", answer.unwrap().0);
    assert_eq!(story.officer.post(&answer, &[("answer", "accepted")]).await.status, 404);
    assert_eq!(story.lead.post(&answer, &[("answer", "accepted")]).await.status, 303);
    story.site.settle().await;
    let letters = story.site.letters().await;
    assert!(letters.iter().any(|letter| letter.kind == "use-case-invited"));
    assert!(letters.iter().any(|letter| letter.kind == "use-case-request-accepted"));
    assert_eq!(story.lead.post(&format!("{page}/withdrawal"), &[]).await.status, 303);
    assert_eq!(story.stranger.get(&page).await.status, 410);
}
