//! Passwords and the second factor.

use pilotage::clock::{MINUTE, SECOND};
use pilotage::domain::people::Role;

use super::harness::{Browser, Reply, Site, for_platform};

const PASSWORD: &str = "velvet mosquito climbs stairs";

/// The code that an authenticator app shows now for a secret in base32.
fn app_shows(site: &Site, secret: &str) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let totp = totp_rs::Builder::new().with_secret(secret).with_account_name("a").build().unwrap();
    totp.generate(u64::try_from(site.app.now().0 / 1_000).unwrap()).to_string()
}

fn secret_of(page: &Reply) -> String {
    let (_, rest) = page.body.split_once("<p class=\"hash\"><bdi>").unwrap();
    rest.split_once("</bdi>").unwrap().0.to_owned()
}

fn recovery_codes(page: &Reply) -> Vec<String> {
    page.body
        .split("<li class=\"hash\"><bdi>")
        .skip(1)
        .map(|rest| rest.split_once("</bdi>").unwrap().0.to_owned())
        .collect()
}

async fn by_password(site: &Site, email: &str, password: &str) -> Reply {
    site.visitor().post("/sign-in/password", &[("email", email), ("password", password)]).await
}

/// Sets up the second factor; returns the secret and the recovery codes.
async fn enrolled(site: &Site, person: &Browser) -> (String, Vec<String>) {
    let secret = secret_of(&person.get("/settings/second-factor").await);
    let done = person.post("/settings/second-factor", &[("code", &app_shows(site, &secret))]).await;
    assert_eq!(done.status, 200);
    (secret, recovery_codes(&done))
}

#[rocket::async_test]
async fn a_password_signs_in_and_a_wrong_one_answers_like_an_unknown_address() {
    let site = Site::start().await;
    let rahima = site.person("Rahima", &[]).await;
    assert_eq!(rahima.post("/settings/password", &[("password", PASSWORD)]).await.status, 303);
    let right = by_password(&site, "Rahima@People.example", PASSWORD).await;
    assert_eq!(right.status, 303);
    assert!(site.visitor().with_session_of(&right).get("/").await.says("Rahima"));
    let wrong = by_password(&site, "rahima@people.example", "velvet mosquito climbs walls").await;
    let unknown = by_password(&site, "nobody@people.example", PASSWORD).await;
    assert_eq!((wrong.status, unknown.status), (422, 422));
    assert!(wrong.says("id=\"password-e\"") && unknown.says("id=\"password-e\""));
    assert!(!wrong.says("climbs walls"), "a password is never shown again");
}

#[rocket::async_test]
async fn short_and_common_passwords_are_refused_beside_the_field() {
    let site = Site::start().await;
    let rahima = site.person("Rahima", &[]).await;
    for easy in ["short", "password1234", "rahima.people.1"] {
        let reply = rahima.post("/settings/password", &[("password", easy)]).await;
        assert_eq!(reply.status, 422, "{easy}");
        assert!(reply.says("id=\"password-e\""));
    }
}

#[rocket::async_test]
async fn a_password_changes_only_with_the_one_before_and_ends_other_sessions() {
    let site = Site::start().await;
    let rahima = site.person("Rahima", &[]).await;
    rahima.post("/settings/password", &[("password", PASSWORD)]).await;
    let other = by_password(&site, "rahima@people.example", PASSWORD).await;
    let other = site.visitor().with_session_of(&other);
    let new = [("current", "something else entirely"), ("password", "Trough-Ledger-81-Quay")];
    assert_eq!(rahima.post("/settings/password", &new).await.status, 422);
    let new = [("current", PASSWORD), ("password", "Trough-Ledger-81-Quay")];
    assert_eq!(rahima.post("/settings/password", &new).await.status, 303);
    assert!(other.get("/settings").await.location.contains("/sign-in"), "the other session has ended");
    site.settle().await;
    assert!(site.letters().await.iter().any(|letter| letter.kind == "password-changed"));
}

#[rocket::async_test]
async fn wrong_passwords_are_not_looked_at_for_ever() {
    let site = Site::start().await;
    for _ in 0..8 {
        assert_eq!(by_password(&site, "rahima@people.example", "a wrong long guess").await.status, 422);
    }
    assert_eq!(by_password(&site, "rahima@people.example", "a wrong long guess").await.status, 429);
    site.advance(16 * MINUTE);
    assert_eq!(by_password(&site, "rahima@people.example", "a wrong long guess").await.status, 422);
}

#[rocket::async_test]
async fn a_second_factor_is_asked_for_and_a_code_works_once() {
    let site = Site::start().await;
    let rahima = site.person("Rahima", &[for_platform(Role::PlatformAdmin)]).await;
    rahima.post("/settings/password", &[("password", PASSWORD)]).await;
    let (secret, codes) = enrolled(&site, &rahima).await;
    assert_eq!(codes.len(), 10);
    let signed_in = by_password(&site, "rahima@people.example", PASSWORD).await;
    assert!(signed_in.location.starts_with("/settings/second-factor?return_to="));
    let rahima = site.visitor().with_session_of(&signed_in);
    assert_eq!(rahima.get("/admin").await.status, 403, "not before the second factor");
    let code = app_shows(&site, &secret);
    let replayed = rahima.post("/settings/second-factor/shown", &[("code", &code)]).await;
    assert_eq!(replayed.status, 422, "the code that set it up is used");
    site.advance(30 * SECOND);
    let code = app_shows(&site, &secret);
    let shown =
        rahima.post("/settings/second-factor/shown", &[("code", &code), ("return_to", "/admin")]).await;
    assert_eq!((shown.status, shown.location.as_str()), (303, "/admin"));
    assert_eq!(rahima.get("/admin").await.status, 200);
    let again = rahima.post("/settings/second-factor/shown", &[("code", &code)]).await;
    assert_eq!(again.status, 422, "a step is never accepted twice");
}

#[rocket::async_test]
async fn a_recovery_code_works_once() {
    let site = Site::start().await;
    let rahima = site.person("Rahima", &[]).await;
    let (_, codes) = enrolled(&site, &rahima).await;
    let code = [("code", codes[0].as_str())];
    assert_eq!(rahima.post("/settings/second-factor/shown", &code).await.status, 303);
    assert_eq!(rahima.post("/settings/second-factor/shown", &code).await.status, 422);
    assert!(rahima.get("/settings/second-factor").await.says("9 codes left"));
}

#[rocket::async_test]
async fn sessions_can_be_seen_and_ended() {
    let site = Site::start().await;
    let here = site.person("Rahima", &[]).await;
    let there = site.person("Rahima", &[]).await;
    assert_eq!(here.get("/settings").await.body.matches("/end\">").count(), 2, "one other, and all others");
    assert_eq!(here.post("/settings/sessions/end", &[]).await.status, 303);
    assert!(there.get("/settings").await.location.contains("/sign-in"));
    assert_eq!(here.get("/settings").await.status, 200);
}
