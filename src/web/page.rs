//! Pages: handlebars templates, one registry per language, with the helpers that templates may use.
//!
//! Helpers: `t` (a message, with values), `url` (a path that keeps the language), `asset`, `icon`, `number`,
//! `markdown` (the one place where text becomes HTML, sanitised), `paragraphs`, `csrf` (the hidden fields of a form),
//! `value`, `error` and `form_refused` (what the form of the page holds), `contains`; in the layout `body`.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::Arc;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError,
    RenderErrorReason, ScopedJson,
};
use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use rust_embed::RustEmbed;
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::assets::Assets;
use super::cache::{Fill, Reader, Slot, Slots, keep_page};
use super::error::WebError;
use super::guards::Visitor;
use crate::app::AppError;
use crate::app::changes::Shows;
use crate::clock::Id;
use crate::domain::people::Scope;
use crate::language::{Languages, Words};

#[derive(RustEmbed)]
#[folder = "templates/"]
#[include = "*.hbs"]
struct Files;

/// All templates in all languages.
#[derive(Clone)]
pub struct Templates {
    by_language: Arc<HashMap<String, Handlebars<'static>>>,
    languages: Languages,
    assets: Assets,
}

/// A template that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("templates/{0}")]
pub struct TemplateError(String);

/// The title of a page, and what else stands in its head.
#[derive(Clone, Debug, Default)]
pub struct Title {
    pub text: String,
    pub description: String,
    /// The part of the menu that the page belongs to: `challenges`, `pilots`, `say`, `results` or `desk`.
    pub menu: &'static str,
    /// Search engines are asked to leave the page out.
    pub unlisted: bool,
    /// The path of the Atom feed of what the page shows, without a language prefix; empty without one.
    pub feed: String,
}

/// A rendered page.
#[derive(Debug)]
pub struct Page {
    status: Status,
    /// With marks where the tokens go.
    html: String,
    fill: Fill,
    slots: Option<Slots>,
    /// What it shows, when others may be sent the same.
    shows: Option<Shows>,
    onlooker: bool,
    session: Option<Id>,
}

/// What an action answers: most often a page, or the way to another.
pub enum Answer {
    Page(Page),
    /// 303 to a path of this site, without a language prefix, or to an absolute address.
    SeeOther(String),
    Json(Status, Json),
    /// Something that the browser keeps under this name.
    File {
        name: String,
        kind: ContentType,
        bytes: Vec<u8>,
    },
}

/// What a handler returns.
pub type WebResult = Result<Answer, WebError>;

impl Title {
    /// A title alone.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The part of the menu that the page belongs to.
    #[must_use]
    pub const fn menu(mut self, menu: &'static str) -> Self {
        self.menu = menu;
        self
    }

    /// One or two sentences for search engines and link previews.
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = text.into();
        self
    }

    /// Asks search engines to leave the page out.
    #[must_use]
    pub const fn unlisted(mut self) -> Self {
        self.unlisted = true;
        self
    }
}

impl Title {
    /// The path of the Atom feed of what the page shows, without a language prefix.
    #[must_use]
    pub fn feed(mut self, path: impl Into<String>) -> Self {
        self.feed = path.into();
        self
    }
}

/// Room for the text of a title, so that with the name of the site it stays under 70 characters: browsers and lists of
/// results cut longer ones anywhere.
const TITLE_LENGTH: usize = 58;

/// A title that is cut between two words where it must be.
fn fitting(title: &str) -> String {
    if title.chars().count() <= TITLE_LENGTH {
        return title.to_owned();
    }
    let start: String = title.chars().take(TITLE_LENGTH - 1).collect();
    let whole = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    format!("{}\u{2026}", whole.trim_end_matches([',', '.', ':', ';', ' ', '\u{964}', '\u{60c}']))
}

impl Answer {
    /// 303 to a path of this site.
    #[must_use]
    pub fn see_other(path: impl Into<String>) -> Self {
        Self::SeeOther(path.into())
    }
}

impl From<Page> for Answer {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

impl Page {
    /// The same page with another status.
    #[must_use]
    pub fn with_status(mut self, status: Status) -> Self {
        self.status = status;
        self
    }

    /// The page with 422, for a form that comes back with errors.
    #[must_use]
    pub fn refused(self) -> Self {
        self.with_status(Status::UnprocessableEntity)
    }

    /// Lets others be sent the same page until something changes that it shows. Only for pages that were made for the
    /// visitor that [`Visitor::reading`] gave for the same `shows`.
    #[must_use]
    pub fn shared(mut self, shows: Shows) -> Self {
        self.shows = Some(shows);
        self
    }
}

impl<'r> Responder<'r, 'static> for Page {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let mut html = self.html;
        if let Some(shows) = self.shows.filter(|_| self.status == Status::Ok) {
            let reader = match &self.session {
                None => Reader::Anybody,
                Some(_) if self.onlooker => Reader::Onlooker,
                Some(session) => Reader::One(session),
            };
            match keep_page(request, html, &shows, reader, &self.fill) {
                Ok(response) => return Ok(response),
                Err(back) => html = back,
            }
        }
        if let Some(slots) = &self.slots {
            html = self.fill.fill(slots, &html);
        }
        Response::build()
            .status(self.status)
            .header(ContentType::HTML)
            .sized_body(html.len(), std::io::Cursor::new(html))
            .ok()
    }
}

impl<'r> Responder<'r, 'static> for Answer {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        match self {
            Self::Page(page) => page.respond_to(request),
            Self::SeeOther(path) => {
                let prefix = super::address_prefix(request);
                let location = if path.starts_with('/') { format!("{prefix}{path}") } else { path };
                Response::build().status(Status::SeeOther).header(Header::new("Location", location)).ok()
            }
            Self::File { name, kind, bytes } => {
                let disposition = format!("attachment; filename=\"{name}\"");
                Response::build()
                    .header(kind)
                    .header(Header::new("Content-Disposition", disposition))
                    .sized_body(bytes.len(), std::io::Cursor::new(bytes))
                    .ok()
            }
            Self::Json(status, value) => {
                let body = value.to_string();
                Response::build()
                    .status(status)
                    .header(ContentType::JSON)
                    .sized_body(body.len(), std::io::Cursor::new(body))
                    .ok()
            }
        }
    }
}

impl Visitor {
    /// Renders a page for this visitor.
    ///
    /// # Errors
    /// When the template does not fit the view, which the tests rule out.
    pub fn page(&self, template: &str, title: &Title, view: &impl Serialize) -> Result<Page, WebError> {
        let html = self.templates().render(template, self.words(), &self.page_data(title), view)?;
        Ok(Page {
            status: Status::Ok,
            html,
            fill: self.fill(),
            slots: self.cache().map(|cache| cache.slots().clone()),
            shows: None,
            onlooker: self.is_onlooker(),
            session: self.actor().map(|actor| actor.session_id.clone()),
        })
    }

    fn page_data(&self, title: &Title) -> Json {
        let app = self.app();
        let languages: Vec<Json> = app
            .languages
            .iter()
            .map(|words| {
                let query = self.query().map(|query| format!("?{query}")).unwrap_or_default();
                serde_json::json!({
                    "code": words.code(), "name": words.name(), "dir": words.direction(),
                    "href": format!("/{}{}{query}", words.code(), self.path()),
                    "current": words.code() == self.words().code(),
                })
            })
            .collect();
        let me = self.actor().map(|actor| {
            serde_json::json!({
                "name": actor.name,
                "officer": !actor.agencies().is_empty(),
                "supplier": !actor.organisations().is_empty(),
                "moderator": actor.is_moderator(),
                "administrator": actor.is_administrator(),
                "roles": actor.grants.iter().filter(|grant| grant.scope != Scope::Platform).count(),
            })
        });
        serde_json::json!({
            "title": fitting(&title.text),
            "description": title.description,
            "menu": title.menu,
            "unlisted": title.unlisted || self.actor().is_some(),
            "feed": title.feed,
            "unread": self.cache().map_or_else(|| self.unread_in_words(), |cache| cache.slots().mark(Slot::Inbox)),
            "lang": self.words().code(),
            "rtl": self.words().direction() == "rtl",
            "theme": self.theme(),
            "prefix": self.prefix(),
            "path": self.path(),
            "languages": languages,
            "csrf": self.cache().map(|cache| cache.slots().mark(Slot::Token)),
            "form_id": self.cache().map(|cache| cache.slots().mark(Slot::FormId)),
            "me": me,
            "demo": app.config.demo,
        })
    }
}

impl Templates {
    /// Reads and checks every template of `templates/` for every language. A part that a view leaves out shows nothing.
    ///
    /// # Errors
    /// The first template that is not valid.
    pub fn load(languages: &Languages, assets: &Assets) -> Result<Self, TemplateError> {
        Self::read(languages, assets, false)
    }

    /// Like [`Templates::load`], but a name that the view does not have is an error: how the tests find misspelt names.
    ///
    /// # Errors
    /// The first template that is not valid.
    pub fn load_strict(languages: &Languages, assets: &Assets) -> Result<Self, TemplateError> {
        Self::read(languages, assets, true)
    }

    fn read(languages: &Languages, assets: &Assets, strict: bool) -> Result<Self, TemplateError> {
        // Read once: that takes longer than anything else at a start.
        let mut plain = Handlebars::new();
        plain.set_strict_mode(strict);
        let mut sources = HashMap::new();
        for file in Files::iter() {
            let source = Files::get(&file).map(|file| file.data.into_owned()).unwrap_or_default();
            let source =
                String::from_utf8(source).map_err(|error| TemplateError(format!("{file}: {error}")))?;
            sources.insert(file.trim_end_matches(".hbs").to_owned(), source);
        }
        for (name, source) in &sources {
            let whole = with_parts(inside_layout(source).unwrap_or(source), &sources, &mut vec![name]);
            plain
                .register_template_string(name, whole)
                .map_err(|error| TemplateError(format!("{name}.hbs: {error}")))?;
        }
        let mut by_language = HashMap::new();
        for words in languages.iter() {
            let mut registry = plain.clone();
            register_helpers(&mut registry, words, assets);
            by_language.insert(words.code().to_owned(), registry);
        }
        Ok(Self { by_language: Arc::new(by_language), languages: languages.clone(), assets: assets.clone() })
    }

    /// The names of all templates that are pages of their own (not partials).
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        Files::iter()
            .map(|file| file.trim_end_matches(".hbs").to_owned())
            .filter(|name| !name.starts_with("partials/") && name != "layout")
            .collect()
    }

    /// The assets that pages link to.
    #[must_use]
    pub const fn assets(&self) -> &Assets {
        &self.assets
    }

    /// The languages that pages exist in.
    #[must_use]
    pub const fn languages(&self) -> &Languages {
        &self.languages
    }

    /// Renders a template in a language.
    ///
    /// # Errors
    /// When the template does not fit the view.
    pub fn render(
        &self,
        template: &str,
        words: &Words,
        page: &Json,
        view: &impl Serialize,
    ) -> Result<String, AppError> {
        let internal =
            |error: &dyn std::fmt::Display| AppError::Internal(format!("templates/{template}: {error}"));
        let mut data = serde_json::to_value(view).map_err(|error| internal(&error))?;
        let Some(object) = data.as_object_mut() else {
            return Err(internal(&"the view is not a struct"));
        };
        object.insert("page".to_owned(), page.clone());
        let registry = self.by_language.get(words.code()).ok_or_else(|| internal(&"no such language"))?;
        let mut context = Context::from(data);
        let body = registry.render_with_context(template, &context).map_err(|error| internal(&error))?;
        // The title says when a form was refused.
        let [page, form] = ["page", "form"].map(|part| context.data_mut()[part].take());
        let whole = Context::from(json!({ "page": page, "form": form, "body": body }));
        registry.render_with_context("layout", &whole).map(with_labels).map_err(|error| internal(&error))
    }
}

/// A template with those partials put in place that get nothing of their own: called, each would copy all that the view
/// holds. One that is already open stays a call, so that a tree can show its twigs.
fn with_parts<'a>(source: &'a str, all: &'a HashMap<String, String>, open: &mut Vec<&'a str>) -> String {
    let mut pieces = source.split("{{> partials/");
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once("}}").unwrap_or((piece, ""));
        let part = all.get_key_value(&format!("partials/{name}"));
        match part.filter(|(name, _)| !open.contains(&name.as_str())) {
            Some((name, part)) => {
                open.push(name);
                whole.push_str(with_parts(part, all, open).trim_end());
                open.pop();
                whole.push_str(rest);
            }
            None => whole.extend(["{{> partials/", piece]),
        }
    }
    whole
}

/// What a template puts inside the layout. It is rendered by itself and put in as text: as a block of a partial all that a
/// view holds would be copied, once for the layout and again in each loop.
fn inside_layout(source: &str) -> Option<&str> {
    source.strip_prefix("{{#> layout}}\n")?.trim_end().strip_suffix("{{/layout}}")
}

/// Puts the names of fields into the summary of what is wrong with a form, where `<!--label FIELD-->` asks for them: only
/// the finished page knows how each field is called.
fn with_labels(html: String) -> String {
    const ASKS: &str = "<!--label ";
    if !html.contains(ASKS) {
        return html;
    }
    let mut pieces = html.split(ASKS);
    let mut page = String::with_capacity(html.len() + 200);
    page.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (field, rest) = piece.split_once("-->").unwrap_or(("", piece));
        if let Some(label) = label_of(&html, field) {
            page.push_str(label);
            page.push_str(": ");
        }
        page.push_str(rest);
    }
    page
}

/// The words of the label of a field, or of the legend of a group of choices.
fn label_of<'a>(html: &'a str, field: &str) -> Option<&'a str> {
    let label = html.split_once(&format!("<label for=\"{field}\">"));
    let legend = || html.split_once(&format!("id=\"{field}\"><legend>"));
    let (_, after) = label.or_else(legend)?;
    let words = after.split('<').next().unwrap_or_default().trim().trim_end_matches(['?', '؟']);
    (!words.is_empty()).then_some(words)
}

fn register_helpers(registry: &mut Handlebars<'static>, words: &Words, assets: &Assets) {
    registry.register_helper("t", Box::new(Message(words.clone())));
    registry.register_helper("url", Box::new(Address));
    registry.register_helper("asset", Box::new(Asset(assets.clone())));
    registry.register_helper("number", Box::new(Number(words.clone())));
    registry.register_helper("icon", Box::new(icon));
    registry.register_helper("markdown", Box::new(markdown));
    registry.register_helper("paragraphs", Box::new(paragraphs));
    registry.register_helper("csrf", Box::new(csrf));
    registry.register_helper("contains", Box::new(Contains));
    registry.register_helper("value", Box::new(FormPart("values")));
    registry.register_helper("error", Box::new(FormPart("errors")));
    registry.register_helper("form_refused", Box::new(FormRefused));
    registry.register_helper("body", Box::new(body));
}

/// `{{body}}`: what the page's own template made, only in the layout.
fn body<'reg, 'rc>(
    _: &Helper<'rc>,
    _: &'reg Handlebars<'reg>,
    context: &'rc Context,
    _: &mut RenderContext<'reg, 'rc>,
    out: &mut dyn Output,
) -> HelperResult {
    Ok(out.write(context.data()["body"].as_str().unwrap_or_default())?)
}

struct Message(Words);

impl HelperDef for Message {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let id = text_parameter(helper, "t")?;
        let values = helper.hash().iter().map(|(name, value)| (*name, value.value()));
        Ok(ScopedJson::Derived(Json::from(self.0.say_json(&id, values))))
    }
}

struct Address;

impl HelperDef for Address {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let mut path = page_text(context, "prefix").to_owned();
        for parameter in helper.params() {
            match parameter.value() {
                Json::String(text) => path.push_str(text),
                other => {
                    let _ = write!(path, "{other}");
                }
            }
        }
        Ok(ScopedJson::Derived(Json::from(path)))
    }
}

struct Asset(Assets);

impl HelperDef for Asset {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let name = text_parameter(helper, "asset")?;
        Ok(ScopedJson::Derived(Json::from(self.0.path(&name))))
    }
}

struct Number(Words);

impl HelperDef for Number {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        // `{{number}}` alone would be this helper, and never a field of that name.
        let Some(parameter) = helper.param(0) else {
            return Err(RenderErrorReason::Other("number is said of nothing".to_owned()).into());
        };
        Ok(ScopedJson::Derived(Json::from(self.0.number(parameter.value().as_i64().unwrap_or_default()))))
    }
}

/// `(contains list value)`: the list, or the single value of a form that was sent, holds the value.
struct Contains;

impl HelperDef for Contains {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let (list, value) = (helper.param(0).map(|it| it.value()), helper.param(1).map(|it| it.value()));
        let found = match (list, value) {
            (Some(Json::Array(list)), Some(value)) => list.contains(value),
            (Some(single), Some(value)) => single == value,
            _ => false,
        };
        Ok(ScopedJson::Derived(Json::from(found)))
    }
}

/// `{{value name}}` and `{{error name}}`: what the form of the page holds for a field; nothing when it holds nothing.
struct FormPart(&'static str);

impl HelperDef for FormPart {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let name = text_parameter(helper, "value")?;
        let part =
            context.data().get("form").and_then(|form| form.get(self.0)).and_then(|part| part.get(&name));
        Ok(ScopedJson::Derived(part.cloned().unwrap_or_else(|| Json::from(""))))
    }
}

/// `(form_refused)`: the form of the page came back with errors.
struct FormRefused;

impl HelperDef for FormRefused {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        _: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let summary =
            context.data().get("form").and_then(|form| form.get("summary")).and_then(Json::as_array);
        Ok(ScopedJson::Derived(Json::from(summary.is_some_and(|lines| !lines.is_empty()))))
    }
}

fn icon(
    helper: &Helper<'_>,
    _: &Handlebars<'_>,
    _: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let name = text_parameter(helper, "icon")?;
    let Some((_, shape)) = super::icons::ICONS.iter().find(|(known, _)| *known == name) else {
        return Err(RenderErrorReason::Other(format!("there is no icon named {name}")).into());
    };
    let flip = if name.starts_with("arrow") { " flip" } else { "" };
    out.write(&format!("<svg class=\"i{flip}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{shape}</svg>"))?;
    Ok(())
}

fn markdown(
    helper: &Helper<'_>,
    _: &Handlebars<'_>,
    _: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let text = text_parameter(helper, "markdown")?;
    out.write(&super::markdown::to_html(&text))?;
    Ok(())
}

fn paragraphs(
    helper: &Helper<'_>,
    _: &Handlebars<'_>,
    _: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let text = text_parameter(helper, "paragraphs")?;
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(handlebars::html_escape).collect();
        out.write(&format!("<p>{}</p>", lines.join("<br>")))?;
    }
    Ok(())
}

fn csrf(
    _: &Helper<'_>,
    _: &Handlebars<'_>,
    context: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let (token, id) = (page_text(context, "csrf"), page_text(context, "form_id"));
    out.write(&format!(
        "<input type=\"hidden\" name=\"csrf\" value=\"{token}\"><input type=\"hidden\" name=\"form_id\" value=\"{id}\">"
    ))?;
    Ok(())
}

fn text_parameter(helper: &Helper<'_>, name: &'static str) -> Result<String, RenderError> {
    match helper.param(0).map(|parameter| parameter.value()) {
        Some(Json::String(text)) => Ok(text.clone()),
        Some(Json::Null) => Ok(String::new()),
        Some(other) => Ok(other.to_string()),
        None => Err(RenderErrorReason::ParamNotFoundForIndex(name, 0).into()),
    }
}

fn page_text<'a>(context: &'a Context, name: &str) -> &'a str {
    context.data().get("page").and_then(|page| page.get(name)).and_then(Json::as_str).unwrap_or_default()
}

/// The data of a page for tests that render templates without a request.
#[must_use]
pub fn sample_page(words: &Words, signed_in: bool) -> Json {
    let me = signed_in.then(|| {
        BTreeMap::from([
            ("name", Json::from("Rahima")),
            ("officer", Json::from(true)),
            ("supplier", Json::from(true)),
            ("moderator", Json::from(true)),
            ("administrator", Json::from(true)),
            ("roles", Json::from(2)),
        ])
    });
    serde_json::json!({
        "title": "Sample", "description": "", "menu": "challenges", "unlisted": false, "feed": "/feeds/challenges",
        "unread": "Inbox (3 new)", "lang": words.code(),
        "rtl": words.direction() == "rtl", "theme": "dark", "prefix": "", "path": "/", "languages": [],
        "csrf": "token", "form_id": "0190b0a0-0000-7000-8000-000000000000", "me": me, "demo": true,
    })
}

#[cfg(test)]
mod tests {
    use super::with_labels;

    #[test]
    fn the_summary_names_fields_as_the_form_does() {
        let form = "<a href=\"#a\"><!--label a-->Fill this in</a><a href=\"#b\"><!--label b-->Choose</a>\
            <a href=\"#c\"><!--label c-->Gone</a><label for=\"a\">Title <span>x</span></label>\
            <fieldset class=\"field bad\" id=\"b\"><legend>Who may send?</legend>";
        let shown = with_labels(form.to_owned());
        assert!(shown.starts_with(
            "<a href=\"#a\">Title: Fill this in</a><a href=\"#b\">Who may send: Choose</a><a href=\"#c\">Gone</a>"
        ));
    }
}
