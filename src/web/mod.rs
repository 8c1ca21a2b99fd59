//! Rocket, and nothing but Rocket: guards, forms, pages and errors. One file per resource, with the same names as in
//! `app` and `domain`. A handler holds no rule and no SQL.

pub mod admin;
pub mod agencies;
pub mod agreements;
pub mod api;
pub mod assets;
pub mod attachments;
pub mod cache;
pub mod calendars;
pub mod challenges;
pub mod comments;
pub mod desks;
pub mod developers;
pub mod edge;
pub mod error;
mod evidence;
pub mod feeds;
pub mod follows;
pub mod form;
pub mod guards;
pub mod home;
mod icons;
pub mod inbox;
pub mod invitations;
pub mod limits;
pub mod mailbox;
mod markdown;
pub mod measures;
pub mod milestones;
pub mod moderation;
pub mod news;
pub mod observations;
pub mod organisations;
pub mod page;
pub mod panels;
pub mod passports;
pub mod people;
pub mod pilots;
pub mod proposals;
pub mod questions;
pub mod scoring;
pub mod search;
pub mod second_factor;
pub mod selection;
pub mod services;
pub mod settings;
pub mod standstill;
pub mod static_pages;
pub mod tokens;
pub mod translated;
pub mod use_cases;
pub mod views;
mod wire;

use rocket::data::{Limits as DataLimits, ToByteUnit};
use rocket::shield::Shield;
use rocket::{Build, Request, Rocket, Route};

use self::assets::Assets;
use self::cache::PageCache;
use self::guards::AddressLanguage;
use self::limits::Limits;
use self::page::Templates;
use crate::app::App;

/// Why the web server cannot be built.
#[derive(Debug, thiserror::Error)]
pub enum WebSetupError {
    #[error(transparent)]
    Template(#[from] page::TemplateError),
}

/// The whole site around an application.
///
/// # Errors
/// When a template is not valid.
pub fn rocket(app: App) -> Result<Rocket<Build>, WebSetupError> {
    let assets = Assets::load();
    let templates = Templates::load(&app.languages, &assets)?;
    let limits = DataLimits::default()
        .limit("form", 1.mebibytes())
        .limit("data-form", 24.mebibytes())
        .limit("json", 1.mebibytes());
    let mut figment = rocket::Config::figment()
        .merge(("address", app.config.address))
        .merge(("port", app.config.port))
        .merge(("log_level", "off"))
        .merge(("cli_colors", false))
        .merge(("keep_alive", 15))
        .merge(("ident", "Pilotage"))
        .merge(("limits", limits))
        .merge(("shutdown.grace", 5))
        .merge(("shutdown.mercy", 5));
    figment = match &app.config.ip_header {
        Some(header) => figment.merge(("ip_header", header.clone())),
        None => figment.merge(("ip_header", false)),
    };
    let cache = PageCache::new(&app);
    Ok(rocket::custom(figment)
        // The headers of ours say more.
        .attach(Shield::new())
        .manage(Limits::new(&app.config))
        .manage(templates)
        .manage(assets)
        .attach(wire::Wire::new(app.clone(), cache.clone()))
        .attach(edge::Edge::new(app.clock.clone()))
        .mount("/", cache.routes(&app))
        .manage(cache)
        .manage(api::OpenApi::default())
        .manage(app)
        .register("/", error::catchers())
        .register("/api", api::catchers())
        .mount("/", routes()))
}

/// Every route of the site.
#[must_use]
pub fn routes() -> Vec<Route> {
    [
        assets_routes(),
        home::routes(),
        people::routes(),
        settings::routes(),
        second_factor::routes(),
        invitations::routes(),
        admin::routes(),
        agencies::routes(),
        services::routes(),
        organisations::routes(),
        passports::routes(),
        challenges::routes(),
        questions::routes(),
        attachments::routes(),
        use_cases::routes(),
        proposals::routes(),
        selection::routes(),
        evidence::routes(),
        standstill::routes(),
        panels::routes(),
        scoring::routes(),
        pilots::routes(),
        agreements::routes(),
        milestones::routes(),
        observations::routes(),
        comments::routes(),
        moderation::routes(),
        desks::routes(),
        search::routes(),
        follows::routes(),
        inbox::routes(),
        news::routes(),
        feeds::routes(),
        calendars::routes(),
        mailbox::routes(),
        static_pages::routes(),
        tokens::routes(),
        developers::routes(),
        api::routes(),
    ]
    .concat()
}

/// An example of every template, for the test that renders them all in every language.
#[must_use]
pub fn samples() -> Vec<views::Sample> {
    [
        views::shared_samples(),
        home::samples(),
        people::samples(),
        settings::samples(),
        second_factor::samples(),
        invitations::samples(),
        admin::samples(),
        agencies::samples(),
        services::samples(),
        organisations::samples(),
        passports::samples(),
        challenges::samples(),
        questions::samples(),
        attachments::samples(),
        use_cases::samples(),
        proposals::samples(),
        selection::samples(),
        evidence::samples(),
        standstill::samples(),
        panels::samples(),
        scoring::samples(),
        pilots::samples(),
        agreements::samples(),
        milestones::samples(),
        observations::samples(),
        comments::samples(),
        moderation::samples(),
        desks::samples(),
        search::samples(),
        follows::samples(),
        inbox::samples(),
        news::samples(),
        mailbox::samples(),
        static_pages::samples(),
        tokens::samples(),
        developers::samples(),
    ]
    .concat()
}

/// What the address began with so that the language stays, such as `/bn`; empty without.
#[must_use]
pub fn address_prefix(request: &Request<'_>) -> String {
    let AddressLanguage(code) = request.local_cache(AddressLanguage::default);
    code.as_ref().map(|code| format!("/{code}")).unwrap_or_default()
}

fn assets_routes() -> Vec<Route> {
    rocket::routes![assets::show]
}
