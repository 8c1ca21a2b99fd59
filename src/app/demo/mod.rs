//! The demo: content in every language, people that one can be with one press, and the mail that never leaves.
//!
//! Nothing of it answers outside the demo.

mod data;
mod seed;

use super::people::OpenedSession;
use super::{App, AppError};
use crate::clock::Id;
use crate::domain::people::Role;
use crate::store;
use crate::store::events::Mail;

pub use seed::seed;

/// How many letters the mailbox lists.
const LETTERS: i64 = 200;

/// A person that one can be in the demo.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    /// The end of the address of the link that signs in.
    pub who: String,
    /// What they do; the message `demo-who-<role>` says it.
    pub role: &'static str,
    pub name: String,
    pub language: String,
    pub place: String,
}

/// What somebody of the demo may do, in all agencies of their language, in one organisation, or everywhere.
#[derive(Clone, Copy, Debug)]
enum Post {
    Agencies(&'static [Role]),
    Organisation(&'static str),
    Platform(Role),
    /// A citizen of the content, or a member of a panel, who came to be one by being asked.
    Nobody,
}

#[derive(Clone, Copy, Debug)]
struct Account {
    role: &'static str,
    language: &'static str,
    /// The key of a person of the content, or empty for somebody who is only an account.
    key: &'static str,
    name: &'static str,
    place: &'static str,
    post: Post,
}

const OFFICER: Post = Post::Agencies(&[Role::ChallengeOwner]);
const SECOND_OFFICER: Post = Post::Agencies(&[Role::ChallengeOwner, Role::AgencyOwner]);
const SENIOR_OWNER: Post = Post::Agencies(&[Role::SeniorOwner]);
const PANEL_CHAIR: Post = Post::Agencies(&[Role::PanelChair]);
const EVALUATOR: Post = Post::Agencies(&[Role::Evaluator]);

const fn account(
    language: &'static str,
    role: &'static str,
    (key, name, place): (&'static str, &'static str, &'static str),
    post: Post,
) -> Account {
    Account { role, language, key, name, place, post }
}

/// Everybody that one can be. Their links are `<role>` in English and `<role>-<language>` in the others.
const ACCOUNTS: [Account; 50] = [
    account("en", "officer", ("", "Samuel Ogutu", "Siaya"), OFFICER),
    account("en", "second-officer", ("", "Beatrice Adhiambo", "Siaya"), SECOND_OFFICER),
    account("en", "senior-owner", ("", "Lucy Anyango", "Siaya"), SENIOR_OWNER),
    account("en", "evaluator", ("", "Philip Mutua", "Nairobi"), EVALUATOR),
    account("en", "evaluator-2", ("", "Achieng Oloo", "Kisumu"), Post::Nobody),
    account("en", "evaluator-3", ("", "Moses Ochola", "Homa Bay"), Post::Nobody),
    account("en", "evaluator-4", ("", "Salome Nekesa", "Kisumu"), Post::Nobody),
    account("en", "evaluator-5", ("", "Jared Omondi", "Mbita"), Post::Nobody),
    account("en", "panel-chair", ("", "Esther Wafula", "Homa Bay"), PANEL_CHAIR),
    account("en", "startup", ("nyambura", "", ""), Post::Organisation("mlango")),
    account("en", "ngo", ("awino", "", ""), Post::Organisation("mama-watoto")),
    account("en", "citizen", ("akinyi", "", ""), Post::Nobody),
    account("en", "moderator", ("", "Hawa Juma", "Nairobi"), Post::Platform(Role::Moderator)),
    account("en", "administrator", ("", "Stephen Karanja", "Nairobi"), Post::Platform(Role::PlatformAdmin)),
    account("bn", "officer", ("", "মো. নূরুল আমিন", "নাটোর"), OFFICER),
    account("bn", "second-officer", ("", "কামরুন নাহার", "নাটোর"), SECOND_OFFICER),
    account("bn", "senior-owner", ("", "শাহনাজ পারভীন", "নাটোর"), SENIOR_OWNER),
    account("bn", "evaluator", ("", "জাহিদ হাসান সরকার", "ঢাকা"), EVALUATOR),
    account("bn", "evaluator-2", ("", "সৌমিত্র শেখর রায়", "রংপুর"), Post::Nobody),
    account("bn", "evaluator-3", ("", "মো. সাইফুল আলম", "গাইবান্ধা"), Post::Nobody),
    account("bn", "evaluator-4", ("", "রোকসানা ইসলাম", "গাইবান্ধা"), Post::Nobody),
    account("bn", "evaluator-5", ("", "ছালমা বেগম", "ফুলছড়ি, গাইবান্ধা"), Post::Nobody),
    account("bn", "panel-chair", ("", "মাহমুদা বেগম", "গাইবান্ধা"), PANEL_CHAIR),
    account("bn", "startup", ("tanzila", "", ""), Post::Organisation("soja-poth")),
    account("bn", "ngo", ("selina", "", ""), Post::Organisation("mayer-thikana")),
    account("bn", "citizen", ("rasheda", "", ""), Post::Nobody),
    account("id", "officer", ("", "Muhammad Hirzan", "Lombok Timur"), OFFICER),
    account("id", "second-officer", ("", "Lale Indrawati", "Lombok Timur"), SECOND_OFFICER),
    account("id", "senior-owner", ("", "Endang Wahyuningsih", "Lombok Timur"), SENIOR_OWNER),
    account("id", "evaluator", ("", "Bambang Sutrisno", "Jakarta"), EVALUATOR),
    account("id", "evaluator-2", ("", "I Gede Suartana", "Mataram"), Post::Nobody),
    account("id", "evaluator-3", ("", "Lalu Wirawan", "Selong"), Post::Nobody),
    account("id", "evaluator-4", ("", "Nurjannah", "Jerowaru, Lombok Timur"), Post::Nobody),
    account("id", "evaluator-5", ("", "Sahdan", "Pulau Maringkik, Lombok Timur"), Post::Nobody),
    account("id", "panel-chair", ("", "Siti Aisyah", "Selong"), PANEL_CHAIR),
    account("id", "startup", ("dimas", "", ""), Post::Organisation("titian")),
    account("id", "ngo", ("ratna", "", ""), Post::Organisation("rinjani-anak")),
    account("id", "citizen", ("nurhayati", "", ""), Post::Nobody),
    account("ar", "officer", ("", "أيمن الطلافحة", "إربد"), OFFICER),
    account("ar", "second-officer", ("", "هبة ملكاوي", "إربد"), SECOND_OFFICER),
    account("ar", "senior-owner", ("", "سهير العبابنة", "إربد"), SENIOR_OWNER),
    account("ar", "evaluator", ("", "مروان الحسيني", "عمّان"), EVALUATOR),
    account("ar", "evaluator-2", ("", "منال خصاونة", "إربد"), Post::Nobody),
    account("ar", "evaluator-3", ("", "عمر حجازي", "إربد"), Post::Nobody),
    account("ar", "evaluator-4", ("", "سوسن جرادات", "إربد"), Post::Nobody),
    account("ar", "evaluator-5", ("", "محمود الروسان", "الرمثا"), Post::Nobody),
    account("ar", "panel-chair", ("", "رائد الشبول", "إربد"), PANEL_CHAIR),
    account("ar", "startup", ("duaa", "", ""), Post::Organisation("khutwa")),
    account("ar", "ngo", ("", "ميساء العمري", "إربد"), Post::Organisation("ummahat")),
    account("ar", "citizen", ("hiyam", "", ""), Post::Nobody),
];

impl Account {
    fn who(self) -> String {
        if self.language == "en" { self.role.to_owned() } else { format!("{}-{}", self.role, self.language) }
    }

    fn email(self) -> String {
        format!("{}@demo.example", self.who())
    }
}

/// The newest letters.
///
/// # Errors
/// `NotFound` outside the demo.
pub async fn list_mail(app: &App) -> Result<Vec<Mail>, AppError> {
    only_in_demo(app)?;
    let mut reader = app.db.read().await?;
    Ok(store::events::list_mail_newest(&mut reader, LETTERS).await?)
}

/// One letter.
///
/// # Errors
/// `NotFound` outside the demo and when there is no such letter.
pub async fn find_mail(app: &App, mail: &Id) -> Result<Mail, AppError> {
    only_in_demo(app)?;
    let mut reader = app.db.read().await?;
    store::events::find_mail(&mut reader, mail).await?.ok_or(AppError::NotFound)
}

/// Who one can be: those of this language (English for a language without content), then those of the platform.
///
/// # Errors
/// `NotFound` outside the demo.
pub async fn list_people(app: &App, language: &str) -> Result<Vec<DemoPerson>, AppError> {
    only_in_demo(app)?;
    let language = if ACCOUNTS.iter().any(|it| it.language == language) { language } else { "en" };
    let mut reader = app.db.read().await?;
    let mut people = Vec::new();
    for account in ACCOUNTS {
        let of_platform = matches!(account.post, Post::Platform(_));
        if account.language != language && !of_platform {
            continue;
        }
        if let Some(person) = store::people::find_by_email(&mut reader, &account.email()).await? {
            people.push(DemoPerson {
                who: account.who(),
                role: account.role,
                name: person.name,
                language: person.language,
                place: person.place,
            });
        }
    }
    Ok(people)
}

/// Signs in as somebody of the demo, as if they had shown their second factor.
///
/// # Errors
/// `NotFound` outside the demo and when there is nobody of that name.
pub async fn sign_in(app: &App, who: &str, device: &str) -> Result<OpenedSession, AppError> {
    only_in_demo(app)?;
    let account = ACCOUNTS.into_iter().find(|account| account.who() == who).ok_or(AppError::NotFound)?;
    let mut tx = app.db.write().await?;
    let person = store::people::find_by_email(&mut tx, &account.email()).await?.ok_or(AppError::NotFound)?;
    let token = super::people::open_session(app, &mut tx, &person.id, device, true).await?;
    tx.commit().await?;
    let return_to =
        if matches!(account.post, Post::Platform(Role::Moderator)) { "/moderation" } else { "/desk" };
    Ok(OpenedSession {
        token,
        return_to: return_to.to_owned(),
        person_id: person.id,
        second_factor_enrolled: false,
    })
}

/// What the command prints: each link that signs somebody in, in English.
#[must_use]
pub fn links(base_url: &str) -> Vec<(String, String)> {
    ACCOUNTS
        .into_iter()
        .filter(|account| account.language == "en")
        .map(|account| (account.role.replace('-', " "), format!("{base_url}/demo/sign-in/{}", account.who())))
        .collect()
}

fn only_in_demo(app: &App) -> Result<(), AppError> {
    if app.config.demo { Ok(()) } else { Err(AppError::NotFound) }
}
