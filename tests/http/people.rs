//! Signing in and out.

use pilotage::app::people::LINK_LASTS;
use rocket::http::{ContentType, Header};

use super::harness::Site;

async fn mailed(site: &Site) -> (String, String) {
    let letter = site.letters().await.remove(0);
    let code = letter.body.lines().next().unwrap().rsplit(' ').next().unwrap().to_owned();
    let link = letter.body.lines().find(|line| line.contains("/sign-in/link/")).unwrap().trim().to_owned();
    (code, link.replace("http://pilotage.example/en", ""))
}

#[rocket::async_test]
async fn a_mailed_link_signs_in_once_and_only_by_its_button() {
    let site = Site::start().await;
    let visitor = site.visitor();
    let asked = visitor.post("/sign-in", &[("email", "rahima@people.example"), ("name", "Rahima")]).await;
    assert_eq!(asked.status, 303);
    let (_, link) = mailed(&site).await;
    let opened = visitor.get(&link).await;
    assert_eq!(opened.status, 200, "opening the link alone signs nobody in");
    assert!(!opened.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("set-cookie")));
    let pressed = visitor.post(&link, &[]).await;
    assert_eq!(pressed.status, 303);
    let rahima = site.visitor().with_session_of(&pressed);
    assert!(rahima.get("/").await.says("Rahima"));
    assert_eq!(visitor.post(&link, &[]).await.status, 422, "the link works once");
}

#[rocket::async_test]
async fn a_link_is_too_old_after_its_time() {
    let site = Site::start().await;
    let visitor = site.visitor();
    visitor.post("/sign-in", &[("email", "rahima@people.example")]).await;
    let (_, link) = mailed(&site).await;
    site.advance(LINK_LASTS);
    assert_eq!(visitor.post(&link, &[]).await.status, 422);
}

#[rocket::async_test]
async fn a_code_can_be_tried_five_times() {
    let site = Site::start().await;
    let visitor = site.visitor();
    let page = visitor.post("/sign-in", &[("email", "rahima@people.example")]).await.location;
    let (code, _) = mailed(&site).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        assert_eq!(visitor.post(&page, &[("code", wrong)]).await.status, 422);
    }
    assert_eq!(visitor.post(&page, &[("code", &code)]).await.status, 422, "the right code comes too late");
}

#[rocket::async_test]
async fn a_code_is_understood_in_bangla_digits() {
    let site = Site::start().await;
    let visitor = site.visitor();
    let page = visitor.post("/sign-in", &[("email", "rahima@people.example")]).await.location;
    let (code, _) = mailed(&site).await;
    let bangla: String = code
        .chars()
        .map(|digit| char::from_u32(u32::from('০') + digit.to_digit(10).unwrap()).unwrap())
        .collect();
    assert_eq!(visitor.post(&page, &[("code", &bangla)]).await.status, 303);
}

#[rocket::async_test]
async fn an_address_that_cannot_be_mailed_is_refused_beside_its_field() {
    let site = Site::start().await;
    for bad in ["", "x", "a@b", "a b@c.org", "\u{202e}@evil.example"] {
        let reply = site.visitor().post("/sign-in", &[("email", bad), ("name", "Rahima")]).await;
        assert_eq!(reply.status, 422, "{bad}");
        assert!(reply.says("id=\"email-e\""));
    }
}

#[rocket::async_test]
async fn a_form_without_its_token_changes_nothing() {
    let site = Site::start().await;
    let reply = site.visitor().post_raw("/sign-in", &[("email", "rahima@people.example")]).await;
    assert_eq!(reply.status, 403);
    assert!(site.letters().await.is_empty());
}

#[rocket::async_test]
async fn the_language_of_the_address_stays() {
    let site = Site::start().await;
    let page = site.visitor().get("/ar/sign-in").await;
    assert!(page.says("<html lang=\"ar\" dir=\"rtl\">") && page.says("href=\"/ar/challenges\""));
    let reply = site.visitor().post("/bn/sign-in", &[("email", "rahima@people.example")]).await;
    assert!(reply.location.starts_with("/bn/sign-in/code/"));
}

#[rocket::async_test]
async fn a_form_for_anybody_counts_only_when_the_browser_says_that_it_stands_here() {
    let site = Site::start().await;
    // Anybody can read it, also who wants to sign somebody in to an account of theirs.
    let visitor = site.visitor();
    let csrf = visitor.get("/privacy").await.hidden("csrf");
    let post = async |headers: &[(&'static str, &'static str)]| {
        let body = format!("csrf={csrf}&email=rahima%40people.example");
        let mut request = visitor.client().post("/sign-in").header(ContentType::Form).body(body);
        for (name, value) in headers {
            request.add_header(Header::new(*name, *value));
        }
        request.dispatch().await.status().code
    };
    let ours = "http://pilotage.example";
    for here in [
        &[("Sec-Fetch-Site", "same-origin"), ("Origin", "null")] as &[_],
        &[("Origin", ours)],
        &[("Referer", "http://pilotage.example/sign-in?return_to=%2F")],
        // Reached by another name than the settings say, such as the number of the machine in an office.
        &[("Origin", "http://192.168.1.5:8000"), ("Host", "192.168.1.5:8000")],
    ] {
        assert_eq!(post(here).await, 303, "{here:?}");
    }
    for elsewhere in [
        &[] as &[_],
        &[("Host", "pilotage.example")],
        &[("Sec-Fetch-Site", "cross-site"), ("Origin", ours)],
        &[("Sec-Fetch-Site", "same-site"), ("Referer", ours)],
        &[("Origin", "null"), ("Referer", ours)],
        &[("Origin", "https://elsewhere.example"), ("Host", "pilotage.example")],
        &[("Origin", "https://elsewhere.example"), ("Referer", "http://pilotage.example/sign-in")],
        &[("Origin", "https://pilotage.example"), ("Host", "upstream:8000")],
        &[("Referer", "https://elsewhere.example/http://pilotage.example/")],
        &[("Referer", "http://pilotage.example.elsewhere.example/")],
        &[("Referer", "http://pilotage.example@elsewhere.example/")],
    ] {
        assert_eq!(post(elsewhere).await, 403, "{elsewhere:?}");
    }
}
