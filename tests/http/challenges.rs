//! A challenge from its first line to the public page: written in steps, checked by a second officer, asked about,
//! changed in public, taken back.

use pilotage::clock::{DAY, Id};
use pilotage::domain::people::Role;
use pilotage::store;
use pilotage::store::challenges::ChallengeRevision;

use super::harness::{Browser, Site, for_agency, for_platform};

/// An office with two officers and their chief.
pub struct Office {
    pub site: Site,
    pub agency: Id,
    /// Writes challenges.
    pub author: Browser,
    /// Lets them out.
    pub colleague: Browser,
    /// Takes them back.
    pub senior: Browser,
}

impl Office {
    pub async fn open() -> Self {
        let site = Site::start().await;
        let office = [
            ("name", "Civil Registration Office"),
            ("kind", "district"),
            ("region", "Rajshahi"),
            ("language", "en"),
            ("country", "bd"),
            ("time_zone", "Asia/Dhaka"),
            ("currency", "BDT"),
            ("phone", "333"),
        ];
        let administrator = site.person("Ada", &[for_platform(Role::PlatformAdmin)]).await;
        let agency = administrator.post("/admin/agencies", &office).await.made();
        let author = site.person("Nasrin", &[for_agency(Role::ChallengeOwner, &agency)]).await;
        let colleague = site.person("Karim", &[for_agency(Role::ChallengeOwner, &agency)]).await;
        let senior = site.person("Farida", &[for_agency(Role::SeniorOwner, &agency)]).await;
        Self { site, agency, author, colleague, senior }
    }

    /// A date `days` from now, as the three fields of a form.
    pub fn date(&self, name: &str, days: i64) -> Vec<(String, String)> {
        let at = self.site.app.now().plus(days * DAY);
        let day = jiff::Timestamp::from_millisecond(at.0).unwrap().to_zoned(jiff::tz::TimeZone::UTC);
        vec![
            (format!("{name}_day"), day.day().to_string()),
            (format!("{name}_month"), day.month().to_string()),
            (format!("{name}_year"), day.year().to_string()),
        ]
    }

    pub async fn begin(&self) -> Id {
        let fields = [
            ("title", "Fix a birth record in one visit"),
            ("language", "en"),
            ("sector", "civil-registration"),
            ("summary", "Today 41 days and 4 visits."),
            ("problem", "The clerk types from a paper book."),
        ];
        let reply = self.author.post("/challenges", &fields).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        reply.made()
    }

    async fn save(&self, challenge: &Id, step: &str, fields: &[(&str, &str)]) -> u16 {
        let path = format!("/challenges/{challenge}/draft/{step}");
        let version = self.author.get(&path).await.hidden("version");
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        self.author.post(&path, &all).await.status
    }

    pub async fn write(&self, challenge: &Id) {
        let service = [
            ("service_name", "Correction of a birth record"),
            ("service_steps", "Go to the office\nWait"),
            ("yearly_volume", "186,000"),
            ("time", "41"),
            ("time_unit", "days"),
            ("cost", "1620"),
            ("visits", "4.1"),
            ("source", "612 people asked"),
        ];
        assert_eq!(self.save(challenge, "service", &service).await, 303);
        let goal = [
            ("goal_time", "7"),
            ("goal_time_unit", "days"),
            ("criterion_1", "Does it save time?"),
            ("weight_1", "60"),
            ("criterion_2", "Is the price fair?"),
            ("weight_2", "40"),
            ("eligible", "startup"),
            ("eligible", "ngo"),
            ("titles", "public"),
        ];
        assert_eq!(self.save(challenge, "goal", &goal).await, 303);
        let money = self.money("2500000", 20);
        let money: Vec<(&str, &str)> =
            money.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(self.save(challenge, "money", &money).await, 303);
    }

    fn money(&self, budget: &str, closes: i64) -> Vec<(String, String)> {
        let mut fields: Vec<(String, String)> = [
            ("budget", budget),
            ("ip_terms", "Open source"),
            ("senior_owner", "Farida, director"),
            ("procurement_route", "Direct award"),
            ("ceiling", "90000000"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
        fields.extend(self.date("questions_close", 10));
        fields.extend(self.date("submissions_close", closes));
        fields.extend(self.date("decision", 40));
        fields
    }

    pub async fn act(
        &self,
        who: &Browser,
        from: &str,
        to: &str,
        fields: &[(&str, &str)],
    ) -> super::harness::Reply {
        let version = who.get(from).await.hidden("version");
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        who.post(to, &all).await
    }

    pub async fn submit(&self, challenge: &Id) -> u16 {
        let (from, to) =
            (format!("/challenges/{challenge}/draft/check"), format!("/challenges/{challenge}/submission"));
        self.act(&self.author, &from, &to, &[]).await.status
    }

    pub async fn published(&self) -> Id {
        let challenge = self.begin().await;
        self.write(&challenge).await;
        assert_eq!(self.submit(&challenge).await, 303);
        let (from, to) =
            (format!("/challenges/{challenge}/review"), format!("/challenges/{challenge}/publication"));
        let reply = self.act(&self.colleague, &from, &to, &[]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        challenge
    }
}

#[rocket::async_test]
async fn a_challenge_is_out_only_after_a_second_officer_read_it() {
    let office = Office::open().await;
    let challenge = office.begin().await;
    let page = format!("/challenges/{challenge}");
    assert_eq!(office.site.visitor().get(&page).await.status, 404);
    assert_eq!(office.submit(&challenge).await, 422, "parts are missing");
    office.write(&challenge).await;
    assert_eq!(office.submit(&challenge).await, 303);
    let (review, out) = (format!("{page}/review"), format!("{page}/publication"));
    assert_eq!(office.act(&office.author, &page, &out, &[]).await.status, 409, "no version was sent");
    let own = office.colleague.get(&review).await.hidden("version");
    assert_eq!(office.author.post(&out, &[("version", own.as_str())]).await.status, 422);
    assert_eq!(office.site.visitor().get(&page).await.status, 404);
    assert_eq!(office.act(&office.colleague, &review, &out, &[]).await.status, 303);
    let shown = office.site.visitor().get(&page).await;
    assert_eq!(shown.status, 200);
    assert!(shown.says("Open for ideas") && shown.says("41 days") && shown.says("Does it save time?"));
    for language in ["bn", "id", "ar"] {
        assert_eq!(office.site.visitor().get(&format!("/{language}{page}")).await.status, 200);
    }
    office.site.settle().await;
    assert!(office.site.letters().await.iter().any(|letter| letter.kind == "challenge-published"));
}

#[rocket::async_test]
async fn the_later_save_never_silently_overwrites() {
    let office = Office::open().await;
    let challenge = office.begin().await;
    let path = format!("/challenges/{challenge}/draft/service");
    let stale = office.author.get(&path).await.hidden("version");
    let by =
        |text: &'static str| vec![("version", stale.as_str()), ("service_name", text), ("time_unit", "days")];
    assert_eq!(office.colleague.post(&path, &by("Theirs")).await.status, 303);
    let reply = office.author.post(&path, &by("Mine")).await;
    assert_eq!(reply.status, 409);
    assert!(reply.says("Theirs") && reply.says("value=\"Mine\""));
    assert_eq!(
        office.colleague.post(&path, &by("Theirs")).await.status,
        303,
        "the same text again is no conflict"
    );
}

#[rocket::async_test]
async fn questions_are_asked_until_the_deadline_and_answered_for_all() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let citizen = office.site.person("Selina", &[]).await;
    let questions = format!("/challenges/{challenge}/questions");
    assert_eq!(citizen.post(&questions, &[("question", " ")]).await.status, 422);
    let asked = citizen.post(&questions, &[("question", "May two teams join?")]).await;
    assert_eq!(asked.status, 303);
    let shown = office.author.get(&questions).await;
    assert!(shown.says("May two teams join?"));
    let question = shown.body.split("/questions/").find_map(|rest| Id::parse(rest.get(..36)?)).unwrap();
    let answer = format!("/questions/{question}/answer");
    assert_eq!(citizen.post(&answer, &[("version", "1"), ("answer", "No")]).await.status, 403);
    assert_eq!(
        office.author.post(&answer, &[("version", "1"), ("answer", "Yes, they may.")]).await.status,
        303
    );
    assert_eq!(office.colleague.post(&answer, &[("version", "1"), ("answer", "No.")]).await.status, 409);
    assert!(office.site.visitor().get(&format!("/challenges/{challenge}")).await.says("Yes, they may."));
    office.site.settle().await;
    assert!(office.site.letters().await.iter().any(|letter| letter.kind == "question-answered"));
    office.site.advance(11 * DAY);
    assert_eq!(citizen.post(&questions, &[("question", "Too late?")]).await.status, 422);
}

#[rocket::async_test]
async fn the_clock_closes_ideas_and_a_chief_can_take_it_back() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let page = format!("/challenges/{challenge}");
    office.site.advance(21 * DAY);
    office.site.settle().await;
    assert!(office.site.visitor().get(&page).await.says("Ideas are judged"));
    let cancel = format!("{page}/cancellation");
    assert_eq!(office.author.get(&cancel).await.status, 403);
    assert_eq!(office.act(&office.senior, &cancel, &cancel, &[("reason", "")]).await.status, 422);
    assert_eq!(
        office.act(&office.senior, &cancel, &cancel, &[("reason", "The law changed.")]).await.status,
        303
    );
    assert!(office.site.visitor().get(&page).await.says("The law changed."));
}

#[rocket::async_test]
async fn files_are_told_by_their_content_and_never_run() {
    let office = Office::open().await;
    let challenge = office.begin().await;
    let id = challenge.to_string();
    let fields = [("owner_kind", "challenge"), ("owner_id", id.as_str()), ("return_to", "/")];
    let pdf = b"%PDF-1.7\nhello";
    assert_eq!(
        office.author.upload("/attachments", &fields, ("file", "../../plan.exe", pdf)).await.status,
        303
    );
    let page = b"<!DOCTYPE html><script>alert(1)</script>";
    assert_eq!(office.author.upload("/attachments", &fields, ("file", "plan.pdf", page)).await.status, 422);
    let large = vec![b'a'; 5 * 1024 * 1024 + 1];
    assert_eq!(
        office.author.upload("/attachments", &fields, ("file", "large.txt", &large)).await.status,
        422
    );
    let listed = office.author.get(&format!("/challenges/{challenge}/draft/problem")).await;
    let href = listed.body.split("href=\"").find(|rest| rest.starts_with("/files/")).unwrap();
    let href = href.split('"').next().unwrap();
    assert!(href.ends_with("plan%2Epdf"), "{href}");
    let file = office.author.get(href).await;
    assert_eq!((file.status, file.body.as_bytes()), (200, &pdf[..]));
    let header = |name: &str| {
        file.headers
            .iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.clone())
            .unwrap()
    };
    assert!(header("Content-Disposition").starts_with("attachment"));
    assert!(header("Content-Security-Policy").contains("sandbox"));
    assert_eq!(header("X-Content-Type-Options"), "nosniff");
    assert_eq!(office.site.visitor().get(href).await.status, 404, "a draft's files are its office's");
    assert_eq!(office.author.get(&format!("/agencies/{}/challenges", office.agency)).await.status, 200);
}

#[rocket::async_test]
async fn a_file_that_joins_a_public_challenge_is_a_change_that_everybody_sees() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let (id, page) = (challenge.to_string(), format!("/challenges/{challenge}"));
    let follower = office.site.person("Rahima", &[]).await;
    let follow = [("kind", "challenge"), ("id", id.as_str()), ("follow", "1"), ("return_to", "/")];
    assert_eq!(follower.post("/follows", &follow).await.status, 303);
    office.site.tell_at_once(&follower).await;
    let fields = [("owner_kind", "challenge"), ("owner_id", id.as_str()), ("return_to", "/")];
    let file = ("file", "map.pdf", &b"%PDF-1.7\nhello"[..]);
    assert_eq!(follower.upload("/attachments", &fields, file).await.status, 403);
    assert!(office.author.get(&format!("{page}/amendment")).await.says("name=\"owner_id\""));
    assert!(!office.author.get(&page).await.says("name=\"owner_id\""), "only where it is amended");
    assert_eq!(office.author.upload("/attachments", &fields, file).await.status, 303);
    let shown = office.site.visitor().get(&page).await;
    assert!(shown.says("map.pdf") && shown.says(&format!("{page}/revisions/2")));
    let revision = office.site.visitor().get(&format!("{page}/revisions/2")).await;
    assert!(revision.says("New file:") && revision.says("map.pdf"));
    office.site.settle().await;
    assert!(office.site.letters().await.iter().any(|letter| letter.kind == "challenge-amended"));
    office.site.advance(25 * DAY);
    assert_eq!(
        office.author.upload("/attachments", &fields, ("file", "b.pdf", b"%PDF-1.7\nb")).await.status,
        422
    );
}

#[rocket::async_test]
async fn a_public_difference_names_the_kind_of_service_too() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let mut tx = office.site.app.db.write().await.unwrap();
    let first = store::challenges::list_revisions(&mut tx, &challenge).await.unwrap().remove(0);
    assert!(first.sector.is_some() && first.language.as_deref() == Some("en"));
    let second = ChallengeRevision { revision: 2, sector: Some("water-energy".to_owned()), ..first };
    store::challenges::insert_revision(&mut tx, &second).await.unwrap();
    tx.commit().await.unwrap();
    let shown = office.site.visitor().get(&format!("/challenges/{challenge}/revisions/2")).await;
    assert!(shown.says("Water") && shown.says("energy") && shown.says("<del>"), "{}", shown.body);
}
