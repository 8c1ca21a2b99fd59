//! The first page, pages of text, and the demo.

use std::sync::Arc;

use pilotage::app::{App, demo};
use pilotage::config::Config;
use rocket::local::asynchronous::Client;

use super::harness::Site;

const LANGUAGES: [&str; 4] = ["en", "bn", "id", "ar"];

async fn demo_site(site: &Site) -> Client {
    let mut config: Config = (*site.app.config).clone();
    config.demo = true;
    let app = App { config: Arc::new(config), ..site.app.clone() };
    demo::seed(&app).await.unwrap();
    Client::tracked(pilotage::web::rocket(app).unwrap()).await.unwrap()
}

async fn body(client: &Client, path: &str) -> (u16, String) {
    let response = client.get(path.to_owned()).dispatch().await;
    (response.status().code, response.into_string().await.unwrap_or_default())
}

#[rocket::async_test]
async fn an_empty_site_shows_its_doors_and_never_a_zero() {
    let site = Site::start().await;
    for language in LANGUAGES {
        let page = site.visitor().get(&format!("/{language}/")).await;
        assert_eq!(page.status, 200);
        assert!(page.says("id=\"report\""), "the doors are there");
        for block in ["id=\"voices\"", "id=\"open\"", "id=\"now\"", "<dd>0</dd>"] {
            assert!(!page.says(block), "{block} in {language}");
        }
    }
}

#[rocket::async_test]
async fn pages_of_text_exist_in_every_language() {
    let site = Site::start().await;
    for path in ["/how-it-works", "/help", "/accessibility", "/privacy"] {
        for language in LANGUAGES {
            let page = site.visitor().get(&format!("/{language}{path}")).await;
            assert_eq!(page.status, 200, "{path} in {language}");
            assert!(page.says(&format!("<html lang=\"{language}\"")));
        }
    }
}

#[rocket::async_test]
async fn nothing_of_the_demo_answers_elsewhere() {
    let site = Site::start().await;
    let letter = "/mailbox/0190b0a0-0000-7000-8000-000000000000";
    for path in ["/mailbox", letter, "/demo", "/demo/sign-in/administrator"] {
        assert_eq!(site.visitor().get(path).await.status, 404, "{path}");
    }
}

#[rocket::async_test]
async fn the_demo_speaks_each_language_on_its_first_page() {
    let site = Site::start().await;
    let client = demo_site(&site).await;
    for language in LANGUAGES {
        let (status, page) = body(&client, &format!("/{language}/")).await;
        assert_eq!(status, 200);
        for block in ["id=\"proof-h\"", "id=\"voices\"", "id=\"open\"", "id=\"now\""] {
            assert!(page.contains(block), "{block} in {language}");
        }
    }
}

#[rocket::async_test]
async fn everybody_of_the_demo_can_be_signed_in_with_one_press() {
    let site = Site::start().await;
    let client = demo_site(&site).await;
    for language in LANGUAGES {
        let (_, page) = body(&client, &format!("/{language}/demo")).await;
        let links: Vec<String> = page
            .split("href=\"")
            .filter_map(|piece| piece.split('"').next())
            .filter(|link| link.contains("/demo/sign-in/"))
            .map(str::to_owned)
            .collect();
        assert!(links.len() >= 9, "{} people in {language}", links.len());
        for link in links {
            assert_eq!(client.get(link.clone()).dispatch().await.status().code, 303, "{link}");
            let (status, page) = body(&client, "/").await;
            assert!(status == 200 && page.contains("action=\"/sign-out\""), "{link} signed nobody in");
        }
    }
}

#[rocket::async_test]
async fn a_letter_of_the_demo_can_be_read_and_its_link_pressed() {
    let site = Site::start().await;
    let client = demo_site(&site).await;
    site.visitor().post("/sign-in", &[("email", "rahima@people.example")]).await;
    let (_, list) = body(&client, "/mailbox").await;
    let letter = list.split("href=\"/mailbox/").nth(1).and_then(|it| it.split('"').next()).unwrap();
    let (_, letter) = body(&client, &format!("/mailbox/{letter}")).await;
    let link = letter.split("href=\"/en/sign-in/link/").nth(1).and_then(|it| it.split('"').next()).unwrap();
    assert_eq!(body(&client, &format!("/en/sign-in/link/{link}")).await.0, 200);
}
