//! `/metrics` for Prometheus, on an address of its own: never on the site.

use std::net::SocketAddr;

use rocket::http::ContentType;
use rocket::{Build, Rocket, State, get, routes};

use crate::app::{App, operations};

/// The server of the measures.
#[must_use]
pub fn rocket(app: App, address: SocketAddr) -> Rocket<Build> {
    operations::started(&app);
    let figment = rocket::Config::figment()
        .merge(("address", address.ip()))
        .merge(("port", address.port()))
        .merge(("log_level", "off"))
        .merge(("cli_colors", false))
        .merge(("ident", "Pilotage"))
        .merge(("shutdown.grace", 1))
        .merge(("shutdown.mercy", 1));
    rocket::custom(figment).manage(app).mount("/", routes![metrics])
}

#[get("/metrics")]
async fn metrics(app: &State<App>) -> (ContentType, String) {
    let kind = ContentType::new("text", "plain").with_params([("version", "0.0.4"), ("charset", "utf-8")]);
    (kind, operations::watch(app).await)
}
