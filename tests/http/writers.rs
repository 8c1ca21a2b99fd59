//! Many writers at once lose nothing and never find the database locked.

use super::harness::Site;

#[rocket::async_test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_writers_at_once_lose_nothing() {
    const WRITERS: usize = 16;
    const FORMS: usize = 12;
    let site = std::sync::Arc::new(Site::start().await);
    let mut tasks = Vec::new();
    for writer in 0..WRITERS {
        let site = std::sync::Arc::clone(&site);
        tasks.push(rocket::tokio::spawn(async move {
            let visitor = site.visitor();
            for form in 0..FORMS {
                let email = format!("person-{writer}-{form}@people.example");
                let reply = visitor.post("/sign-in", &[("email", &email)]).await;
                assert_eq!(reply.status, 303, "{}", reply.body);
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let letters = site.letters().await;
    let mut addresses: Vec<&str> = letters.iter().map(|letter| letter.address.as_str()).collect();
    addresses.sort_unstable();
    addresses.dedup();
    assert_eq!(addresses.len(), WRITERS * FORMS);
}

#[rocket::async_test(flavor = "multi_thread", worker_threads = 4)]
async fn one_link_pressed_by_many_at_once_signs_in_once() {
    let site = std::sync::Arc::new(Site::start().await);
    site.visitor().post("/sign-in", &[("email", "rahima@people.example")]).await;
    let letter = site.letters().await.remove(0);
    let link = letter.body.lines().find(|line| line.contains("/sign-in/link/")).unwrap();
    let link = link.trim().replace("http://pilotage.example/en", "");
    let mut tasks = Vec::new();
    for _ in 0..16 {
        let (site, link) = (std::sync::Arc::clone(&site), link.clone());
        tasks.push(rocket::tokio::spawn(async move { site.visitor().post(&link, &[]).await.status }));
    }
    let mut signed_in = 0;
    for task in tasks {
        let status = task.await.unwrap();
        assert!(matches!(status, 303 | 409 | 422), "{status}");
        signed_in += usize::from(status == 303);
    }
    assert_eq!(signed_in, 1);
}
