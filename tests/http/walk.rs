//! Every route at once: none changes anything without a token, none fails, and each lets in who may come in.

use super::harness::Site;

/// A path that fits a route: each `<part>` becomes an id that names nothing.
fn example(route: &rocket::Route) -> String {
    let path = route.uri.path();
    path.split('/')
        .map(|part| if part.starts_with('<') { "0190b0a0-0000-7000-8000-000000000000" } else { part })
        .collect::<Vec<_>>()
        .join("/")
}

#[rocket::async_test]
async fn no_form_is_taken_without_its_token() {
    let site = Site::start().await;
    let visitor = site.visitor();
    let person = site.person("Rahima", &[]).await;
    let mut seen = 0;
    for route in pilotage::web::routes() {
        if route.method == rocket::http::Method::Post {
            for browser in [&visitor, &person] {
                let reply = browser.post_raw(&example(&route), &[("text", "x")]).await;
                // Signing in first, a program's token, or nothing there for this person are answers too; a success or a
                // failure is not.
                let refused =
                    matches!(reply.status, 401 | 403 | 404) || reply.location.contains("/sign-in?return_to=");
                assert!(refused, "POST {} answered {} without a token", route.uri, reply.status);
            }
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[rocket::async_test]
async fn no_page_fails_for_an_id_that_names_nothing() {
    let site = Site::start().await;
    let visitor = site.visitor();
    let person = site.person("Rahima", &[]).await;
    for route in pilotage::web::routes() {
        if route.method == rocket::http::Method::Get {
            for browser in [&visitor, &person] {
                for path in
                    [example(&route), format!("{}?page=-1&q=%00%FF&sort=%F0%9F%92%A9", example(&route))]
                {
                    let reply = browser.get(&path).await;
                    assert!(reply.status < 500, "GET {path} answered {}", reply.status);
                }
            }
        }
    }
}
