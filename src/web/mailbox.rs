//! The mailbox and the one-press sign-in of the demo. Outside the demo none of these pages exist.

use jiff::tz::TimeZone;
use percent_encoding::percent_decode_str;
use rocket::http::CookieJar;
use rocket::{Route, get, routes};
use serde::Serialize;

use super::guards::{Visitor, session_cookie};
use super::page::{Answer, Title, WebResult};
use super::views::{Sample, When, sample};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::store::events::Mail;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![mailbox, letter, people, sign_in]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("demo/mailbox", &MailboxView::sample()),
        sample("demo/letter", &LetterView::sample()),
        sample("demo/people", &PeopleView::sample()),
    ]
}

/// The letters of the demo, newest first.
#[derive(Serialize)]
pub struct MailboxView {
    pub letters: Vec<LetterLine>,
}

/// One line of the mailbox.
#[derive(Serialize)]
pub struct LetterLine {
    pub id: String,
    pub lang: String,
    pub subject: String,
    pub address: String,
    pub when: When,
}

/// One letter.
#[derive(Serialize)]
pub struct LetterView {
    pub line: LetterLine,
    pub paragraphs: Vec<Vec<Piece>>,
}

/// A piece of a letter: text, a line break, or a link to a page of this site.
#[derive(Serialize)]
pub struct Piece {
    pub text: String,
    pub href: Option<String>,
    pub line_break: bool,
}

/// The people that one can be in the demo.
#[derive(Serialize)]
pub struct PeopleView {
    pub people: Vec<DemoPerson>,
}

/// One of them.
#[derive(Serialize)]
pub struct DemoPerson {
    pub who: String,
    pub role: String,
    pub name: String,
    pub lang: String,
    pub place: String,
}

impl MailboxView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self { letters: vec![LetterLine::sample()] }
    }
}

impl LetterLine {
    fn new(visitor: &Visitor, mail: &Mail, zone: &TimeZone) -> Self {
        Self {
            id: mail.id.to_string(),
            lang: mail.language.clone(),
            subject: mail.subject.clone(),
            address: mail.address.clone(),
            when: When::at(visitor.words(), mail.created_at, zone),
        }
    }

    fn sample() -> Self {
        Self {
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            lang: "en".to_owned(),
            subject: "Your code for Pilotage".to_owned(),
            address: "name@example.org".to_owned(),
            when: When::sample(),
        }
    }
}

impl LetterView {
    fn new(visitor: &Visitor, mail: &Mail, zone: &TimeZone) -> Self {
        let base = visitor.app().config.base_url.as_str();
        let paragraphs = mail
            .body
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
            .map(|paragraph| pieces(paragraph, base))
            .collect();
        Self { line: LetterLine::new(visitor, mail, zone), paragraphs }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let link = Piece {
            text: "http://localhost/en/desk".to_owned(),
            href: Some("/en/desk".to_owned()),
            line_break: false,
        };
        Self { line: LetterLine::sample(), paragraphs: vec![vec![link]] }
    }
}

impl PeopleView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let person = DemoPerson {
            who: "officer".to_owned(),
            role: "Officer: writes problems".to_owned(),
            name: "Samuel Ogutu".to_owned(),
            lang: "en".to_owned(),
            place: "Siaya".to_owned(),
        };
        Self { people: vec![person] }
    }
}

#[get("/mailbox")]
async fn mailbox(visitor: Visitor) -> WebResult {
    let letters = app::demo::list_mail(visitor.app()).await?;
    let zone = visitor.own_zone().await?;
    let letters = letters.iter().map(|mail| LetterLine::new(&visitor, mail, &zone)).collect();
    let view = MailboxView { letters };
    let title = Title::plain(visitor.words().say("mailbox-title")).unlisted();
    Ok(visitor.page("demo/mailbox", &title, &view)?.into())
}

#[get("/mailbox/<id>")]
async fn letter(visitor: Visitor, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let mail = app::demo::find_mail(visitor.app(), &id).await?;
    let zone = visitor.own_zone().await?;
    let title = Title::plain(mail.subject.clone()).unlisted();
    Ok(visitor.page("demo/letter", &title, &LetterView::new(&visitor, &mail, &zone))?.into())
}

#[get("/demo")]
async fn people(visitor: Visitor) -> WebResult {
    let words = visitor.words();
    let people = app::demo::list_people(visitor.app(), words.code()).await?;
    let people = people
        .into_iter()
        .map(|person| DemoPerson {
            role: words.say(&format!("demo-who-{}", person.role)),
            who: person.who,
            name: person.name,
            lang: person.language,
            place: person.place,
        })
        .collect();
    let title = Title::plain(words.say("demo-title")).unlisted();
    Ok(visitor.page("demo/people", &title, &PeopleView { people })?.into())
}

/// Signs in at once, without a form: it is the demo, and the links stand in the terminal.
#[get("/demo/sign-in/<who>")]
async fn sign_in(visitor: Visitor, who: &str, cookies: &CookieJar<'_>) -> WebResult {
    let opened = app::demo::sign_in(visitor.app(), who, visitor.device()).await?;
    cookies.add(session_cookie(visitor.app(), opened.token));
    Ok(Answer::see_other(opened.return_to))
}

/// The lines and links of a paragraph. Links to this site become paths, so that they work under any address.
fn pieces(paragraph: &str, base: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, line) in paragraph.lines().enumerate() {
        if index > 0 {
            pieces.push(Piece { text: String::new(), href: None, line_break: true });
        }
        for (index, word) in line.split(' ').enumerate() {
            let space = if index > 0 { " " } else { "" };
            // Arabic messages put isolation marks around their values.
            let bare = word.trim_matches(['\u{2068}', '\u{2069}']);
            let href = bare.strip_prefix(base).filter(|rest| rest.starts_with('/')).map(str::to_owned);
            match href {
                Some(path) => {
                    pieces.push(Piece { text: space.to_owned(), href: None, line_break: false });
                    let text = percent_decode_str(bare).decode_utf8_lossy().into_owned();
                    pieces.push(Piece { text, href: Some(path), line_break: false });
                }
                None => match pieces.last_mut() {
                    Some(last) if last.href.is_none() && !last.line_break => {
                        last.text.push_str(space);
                        last.text.push_str(word);
                    }
                    _ => {
                        let text = format!("{space}{word}");
                        pieces.push(Piece { text, href: None, line_break: false });
                    }
                },
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn links_of_a_letter_can_be_pressed() {
        let pieces = pieces("Open this:\nhttp://a.example/en/desk now", "http://a.example");
        let links: Vec<&str> = pieces.iter().filter_map(|piece| piece.href.as_deref()).collect();
        assert_eq!(links, ["/en/desk"]);
        let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(text, "Open this:http://a.example/en/desk now");
    }

    #[test]
    fn links_to_other_sites_stay_text() {
        assert!(pieces("http://a.example.evil/x", "http://a.example").iter().all(|it| it.href.is_none()));
    }
}
