//! Offices, teams, invitations and the administration area.

use pilotage::clock::{DAY, Id};
use pilotage::domain::people::Role;

use super::harness::{Browser, Site, for_agency, for_platform};

const OFFICE: [(&str, &str); 8] = [
    ("name", "Land Office"),
    ("kind", "district"),
    ("region", "Rangpur"),
    ("language", "en"),
    ("country", "bd"),
    ("time_zone", "Asia/Dhaka"),
    ("currency", "BDT"),
    ("phone", "333"),
];
const TEAM: [(&str, &str); 5] = [
    ("name", "Mlango Labs"),
    ("kind", "startup"),
    ("region", "Kisumu"),
    ("language", "en"),
    ("website", "https://mlango.example"),
];

async fn administrator(site: &Site) -> Browser {
    site.person("Ada", &[for_platform(Role::PlatformAdmin)]).await
}

async fn office(site: &Site) -> Id {
    administrator(site).await.post("/admin/agencies", &OFFICE).await.made()
}

/// The path of the newest invitation in the mail.
async fn invitation(site: &Site) -> String {
    let letters = site.letters().await;
    let letter = letters.iter().find(|letter| letter.kind == "invitation").unwrap();
    let line = letter.body.lines().find(|line| line.contains("/invitations/")).unwrap();
    line.trim().replace("http://pilotage.example/en", "")
}

#[rocket::async_test]
async fn only_administrators_add_offices_and_sending_twice_adds_one() {
    let site = Site::start().await;
    let citizen = site.person("Rahima", &[]).await;
    assert_eq!(citizen.post("/admin/agencies", &OFFICE).await.status, 403);
    let ada = administrator(&site).await;
    let mut twice = OFFICE.to_vec();
    twice.push(("form_id", "0190b0a0-0000-7000-8000-00000000000a"));
    assert_eq!(ada.post("/admin/agencies", &twice).await.status, 303);
    assert_eq!(ada.post("/admin/agencies", &twice).await.status, 303);
    let page = site.visitor().get("/agencies").await;
    assert_eq!(page.body.matches("Land Office").count(), 1);
    let wrong = ada.post("/admin/agencies", &[("name", "x"), ("time_zone", "Mars")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.says("id=\"time_zone-e\"") && wrong.says("value=\"Mars\""));
}

#[rocket::async_test]
async fn an_office_is_led_by_its_head_alone() {
    let site = Site::start().await;
    let id = office(&site).await;
    let head = site.person("Farida", &[for_agency(Role::AgencyOwner, &id)]).await;
    let other = site.person("Karim", &[for_agency(Role::ChallengeOwner, &id)]).await;
    for page in ["people", "details", "settings"] {
        assert_eq!(head.get(&format!("/agencies/{id}/{page}")).await.status, 200, "{page}");
        assert_eq!(other.get(&format!("/agencies/{id}/{page}")).await.status, 403, "{page}");
    }
    assert!(!site.visitor().get(&format!("/agencies/{id}")).await.says("@people.example"));
}

#[rocket::async_test]
async fn an_invitation_is_accepted_once_by_the_invited_address_alone() {
    let site = Site::start().await;
    let id = office(&site).await;
    let ada = administrator(&site).await;
    let path = format!("/agencies/{id}/invitations");
    let sent = ada.post(&path, &[("email", "Nasrin@people.example"), ("role", "challenge_owner")]).await;
    assert_eq!(sent.status, 303);
    let link = invitation(&site).await;
    assert!(site.visitor().get(&link).await.says("Land Office"));
    let stranger = site.person("Selina", &[]).await;
    assert!(stranger.get(&link).await.says("another address"));
    assert_eq!(stranger.post(&link, &[]).await.status, 422);
    let nasrin = site.person("Nasrin", &[]).await;
    assert_eq!(nasrin.post(&link, &[]).await.location, format!("/agencies/{id}"));
    assert!(ada.get(&format!("/agencies/{id}/people")).await.says("Nasrin"));
    assert_eq!(stranger.post(&link, &[]).await.status, 422, "it was used");
    site.settle().await;
    assert!(site.letters().await.iter().any(|letter| letter.kind == "invitation-accepted"));
}

#[rocket::async_test]
async fn an_invitation_is_too_old_after_14_days_and_can_be_taken_back() {
    let site = Site::start().await;
    let id = office(&site).await;
    let ada = administrator(&site).await;
    let path = format!("/agencies/{id}/invitations");
    let fields = [("email", "nasrin@people.example"), ("role", "evaluator")];
    ada.post(&path, &fields).await;
    let first = invitation(&site).await;
    ada.post(&path, &fields).await;
    let second = invitation(&site).await;
    site.advance(14 * DAY);
    let nasrin = site.person("Nasrin", &[]).await;
    assert!(nasrin.get(&first).await.says("taken back"), "a second invitation replaces the first");
    assert_eq!(nasrin.post(&second, &[]).await.status, 422);
}

#[rocket::async_test]
async fn roles_are_given_and_taken_and_the_last_head_stays() {
    let site = Site::start().await;
    let id = office(&site).await;
    let head = site.person("Farida", &[for_agency(Role::AgencyOwner, &id)]).await;
    let karim = site.person("Karim", &[for_agency(Role::ChallengeOwner, &id)]).await;
    let person = karim.person_id.clone().unwrap();
    let path = format!("/agencies/{id}/people/{person}");
    let reply = head.post(&path, &[("roles", "challenge_owner"), ("roles", "senior_owner")]).await;
    assert_eq!(reply.status, 303);
    assert!(head.get(&path).await.says("better two people"));
    let own = format!("/agencies/{id}/people/{}", head.person_id.clone().unwrap());
    assert_eq!(head.post(&own, &[("roles", "evaluator")]).await.status, 422);
    site.settle().await;
    assert!(site.letters().await.iter().any(|letter| letter.body.contains("Senior owner at Land Office")));
}

#[rocket::async_test]
async fn a_threshold_has_limits_and_its_change_is_on_the_record() {
    let site = Site::start().await;
    let id = office(&site).await;
    let head = site.person("Farida", &[for_agency(Role::AgencyOwner, &id)]).await;
    let path = format!("/agencies/{id}/settings");
    let all = |answer| {
        [
            ("answer_days", answer),
            ("escalation_days", "0"),
            ("me_too_due", "5"),
            ("report_hide", "3"),
            ("comment_edit_minutes", "5"),
            ("amendment_extra_days", "7"),
            ("request_days", "10"),
            ("pilot_update_days", "30"),
            ("standstill_days", "10"),
            ("milestone_days", "10"),
        ]
    };
    assert_eq!(head.post(&path, &all("0")).await.status, 422);
    assert_eq!(head.post(&path, &all("7")).await.status, 303);
    assert!(head.get(&path).await.says("value=\"7\""));
    assert!(administrator(&site).await.get("/admin/record").await.says("Working days to answer a citizen"));
}

#[rocket::async_test]
async fn anybody_registers_a_team_and_its_last_lead_cannot_leave() {
    let site = Site::start().await;
    let amina = site.person("Amina", &[]).await;
    let id = amina.post("/organisations", &TEAM).await.made();
    let taken = site.person("Joy", &[]).await.post("/organisations", &TEAM).await;
    assert_eq!(taken.status, 422);
    assert!(taken.says("id=\"name-e\""));
    let me = amina.person_id.clone().unwrap();
    let leaving = amina.post(&format!("/organisations/{id}/people/{me}/end"), &[]).await;
    assert_eq!(leaving.status, 422);
    assert_eq!(site.visitor().get("/organisations").await.body.matches("Mlango Labs").count(), 1);
    let outsider = site.person("Joy", &[]).await;
    assert_eq!(outsider.get(&format!("/organisations/{id}/people")).await.status, 403);
}

#[rocket::async_test]
async fn a_team_is_verified_by_an_administrator_with_a_reason() {
    let site = Site::start().await;
    let amina = site.person("Amina", &[]).await;
    let id = amina.post("/organisations", &TEAM).await.made();
    let ada = administrator(&site).await;
    assert_eq!(amina.post(&format!("/organisations/{id}/verification"), &[]).await.status, 303);
    site.settle().await;
    assert!(site.letters().await.iter().any(|it| it.kind == "organisation-verification-asked"));
    assert!(ada.get("/admin/organisations").await.says("Mlango Labs"));
    let path = format!("/admin/organisations/{id}/verification");
    assert_eq!(ada.post(&path, &[("verified", "1")]).await.status, 422, "a reason is needed");
    let verified = ada.post(&path, &[("verified", "1"), ("reason", "Register number 77 is right")]).await;
    assert_eq!(verified.status, 303);
    assert!(site.visitor().get(&format!("/organisations/{id}")).await.says("We checked this team"));
    let mut renamed = TEAM.to_vec();
    renamed[0] = ("name", "Another Name");
    renamed.push(("version", "3"));
    assert_eq!(amina.post(&format!("/organisations/{id}/details"), &renamed).await.status, 303);
    assert!(site.visitor().get(&format!("/organisations/{id}")).await.says("Nobody has checked"));
}

#[rocket::async_test]
async fn a_suspended_person_is_signed_out_and_told_why() {
    let site = Site::start().await;
    let ada = administrator(&site).await;
    let rahima = site.person("Rahima", &[]).await;
    let id = rahima.person_id.clone().unwrap();
    assert!(ada.get("/admin/people?q=rahima").await.says("rahima@people.example"));
    let path = format!("/admin/people/{id}/suspension");
    assert_eq!(ada.post(&path, &[("suspended", "1")]).await.status, 422, "a reason is needed");
    assert_eq!(ada.post(&path, &[("suspended", "1"), ("reason", "Spam")]).await.status, 303);
    assert!(rahima.get("/settings").await.location.contains("/sign-in"));
    assert!(site.letters().await.iter().any(|letter| letter.kind == "person-suspended"));
    assert_eq!(ada.post(&path, &[("suspended", "0"), ("reason", "A mistake")]).await.status, 303);
    let own = format!("/admin/people/{}/suspension", ada.person_id.clone().unwrap());
    assert_eq!(ada.post(&own, &[("suspended", "1"), ("reason", "x")]).await.status, 422);
}

#[rocket::async_test]
async fn the_last_administrator_stays() {
    let site = Site::start().await;
    let ada = administrator(&site).await;
    let path = format!("/admin/people/{}/roles", ada.person_id.clone().unwrap());
    assert_eq!(ada.post(&path, &[("role", "platform_admin"), ("given", "0")]).await.status, 422);
    let rahima = site.person("Rahima", &[]).await;
    let other = format!("/admin/people/{}/roles", rahima.person_id.clone().unwrap());
    assert_eq!(ada.post(&other, &[("role", "platform_admin"), ("given", "1")]).await.status, 303);
    assert_eq!(rahima.get("/admin").await.status, 200);
    assert_eq!(ada.post(&path, &[("role", "platform_admin"), ("given", "0")]).await.status, 303);
    assert_eq!(ada.get("/admin").await.status, 403);
}

#[rocket::async_test]
async fn the_administration_area_is_for_administrators_alone() {
    let site = Site::start().await;
    let moderator = site.person("Omar", &[for_platform(Role::Moderator)]).await;
    let ada = administrator(&site).await;
    for page in ["", "/people", "/agencies", "/agencies/new", "/organisations", "/mail", "/record"] {
        let path = format!("/admin{page}");
        assert_eq!(ada.get(&path).await.status, 200, "{path}");
        assert_eq!(moderator.get(&path).await.status, 403, "{path}");
        assert!(site.visitor().get(&path).await.location.contains("/sign-in"), "{path}");
    }
    assert_eq!(ada.post("/admin/mail/retry", &[]).await.status, 303);
}

#[rocket::async_test]
async fn a_closed_office_is_gone_and_can_come_back() {
    let site = Site::start().await;
    let id = office(&site).await;
    let ada = administrator(&site).await;
    let path = format!("/admin/agencies/{id}/closure");
    assert_eq!(ada.post(&path, &[("closed", "1"), ("reason", "Merged")]).await.status, 303);
    assert_eq!(site.visitor().get(&format!("/agencies/{id}")).await.status, 410);
    assert_eq!(ada.post(&path, &[("closed", "0"), ("reason", "Back")]).await.status, 303);
    assert_eq!(site.visitor().get(&format!("/agencies/{id}")).await.status, 200);
}
