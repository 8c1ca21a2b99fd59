//! A migrated database with a fixed clock, things to put into it, and the words in which tests speak of results.

use std::fmt::Debug;

use pilotage::clock::{Clock, DAY, Id, UnixMillis};
use pilotage::domain::challenges::{ChallengeContent, ChallengeState};
use pilotage::domain::comments::{ResponseState, Stance, Visibility};
use pilotage::domain::pilots::{PilotState, Standing};
use pilotage::domain::proposals::{ProposalContent, ProposalState};
use pilotage::domain::stages::Stage;
use pilotage::domain::use_cases::{UseCaseContent, UseCaseState};
use pilotage::domain::{Kind, Subject};
use pilotage::store::agencies::Agency;
use pilotage::store::challenges::Challenge;
use pilotage::store::comments::Comment;
use pilotage::store::organisations::Organisation;
use pilotage::store::people::Person;
use pilotage::store::pilots::Pilot;
use pilotage::store::proposals::Proposal;
use pilotage::store::use_cases::UseCase;
use pilotage::store::{self, Connection, Db, StoreError, Tx};

use crate::database::Database;

/// The moment at which every test begins: 1 June 2026, 10:00 UTC.
pub const BEGIN: UnixMillis = UnixMillis(1_780_308_000_000);

/// Texts that have to come back as they were: empty, blanks, every script that we write in and some that we do not,
/// marks, joined signs, what SQL, JSON and patterns give a meaning to.
pub const TEXTS: [&str; 12] = [
    "",
    "  two blanks \t and\nlines\r\n",
    "Plain words",
    "খুলনায় ফর্ম জমা দিতে ৩ দিন লাগে।",
    "الخدمة بطيئة جدًا \u{2066}(٣ أيام)\u{2069}",
    "Ḧ̷é\u{301}llo — “naïve” café ǅ ß İ ſ ﬁ",
    "漢字とかな 한국어 ไทย עברית Ελληνικά Ўзбек",
    "👩🏽‍🚒🏳️‍🌈🇧🇩 \u{10ffff}\u{fffd}\u{200b}\u{feff}",
    "Robert'); DROP TABLE person;-- \"x\" `y` \\ \\n \\u0041 $1 ? :a @b",
    "%_!*^[a-z] 100% _",
    "{\"json\": [null, true, 1e9]} <script>alert(1)</script> &amp;",
    "\u{1}\u{7f}\u{85}\u{2028}\u{202e}",
];

/// [`TEXTS`] and one that is longer than any form takes: 300,000 bytes.
pub fn texts() -> Vec<String> {
    let mut all: Vec<String> = TEXTS.iter().map(|text| (*text).to_owned()).collect();
    all.push("ক".repeat(100_000));
    all
}

/// A database of its own and a clock that stands still.
pub struct World {
    pub db: Db,
    pub clock: Clock,
    pub database: Database,
}

/// One of each thing, all of them public and belonging together.
pub struct Scene {
    pub citizen: Id,
    pub officer: Id,
    pub agency: Id,
    pub organisation: Id,
    pub challenge: Challenge,
    pub proposal: Proposal,
    pub pilot: Pilot,
    pub use_case: UseCase,
}

impl World {
    pub async fn open() -> Self {
        let database = Database::create().await;
        let db = Db::open(database.url()).await.unwrap();
        db.migrate().await.unwrap();
        Self { db, clock: Clock::fixed(BEGIN), database }
    }

    pub fn id(&self) -> Id {
        self.clock.new_id()
    }

    /// Does `work` in one transaction; an error leaves no trace.
    pub async fn write<T>(
        &self,
        work: impl AsyncFnOnce(&mut Tx) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut tx = self.db.write().await?;
        let done = work(&mut tx).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// Reads, which must not fail.
    pub async fn read<T>(&self, work: impl AsyncFnOnce(&mut Connection) -> Result<T, StoreError>) -> T {
        let mut reader = self.db.read().await.unwrap();
        work(&mut reader).await.unwrap()
    }

    /// A person who is not stored yet.
    pub fn person(&self, name: &str) -> Person {
        let id = self.id();
        Person {
            email: format!("{id}@People.example"),
            id,
            name: name.to_owned(),
            place: "Khulna".to_owned(),
            language: "bn".to_owned(),
            identity_level: "email".to_owned(),
            password_hash: None,
            totp_sealed: None,
            totp_confirmed_at: None,
            totp_last_step: 0,
            suspended_at: None,
            created_at: BEGIN,
            version: 1,
        }
    }

    /// A person who is stored.
    pub async fn someone(&self, name: &str) -> Id {
        let person = self.person(name);
        self.write(async |tx| store::people::insert(tx, &person).await).await.unwrap();
        person.id
    }

    /// So many people who are stored.
    pub async fn people(&self, count: usize) -> Vec<Id> {
        let people: Vec<Person> =
            (0..count).map(|number| self.person(&format!("Person {number:03}"))).collect();
        self.write(async |tx| {
            for person in &people {
                store::people::insert(tx, person).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
        people.into_iter().map(|person| person.id).collect()
    }

    pub fn agency(&self, name: &str) -> Agency {
        Agency {
            id: self.id(),
            parent_id: None,
            name: name.to_owned(),
            language: "en".to_owned(),
            kind: "ministry".to_owned(),
            region: "Khulna".to_owned(),
            country: "BD".to_owned(),
            time_zone: "Asia/Dhaka".to_owned(),
            currency: "BDT".to_owned(),
            about: "It serves.".to_owned(),
            phone: "+880 1".to_owned(),
            closed_at: None,
            external_id: None,
            created_at: BEGIN,
            version: 1,
        }
    }

    pub fn organisation(&self, name: &str) -> Organisation {
        Organisation {
            id: self.id(),
            name: name.to_owned(),
            language: "id".to_owned(),
            kind: "startup".to_owned(),
            region: "Java".to_owned(),
            about: "It makes.".to_owned(),
            website: "https://maker.example".to_owned(),
            verified_at: None,
            verified_by: None,
            verification_asked_at: None,
            closed_at: None,
            external_id: None,
            created_at: BEGIN,
            version: 1,
        }
    }

    /// A challenge that takes ideas for another ten days.
    pub fn challenge(&self, number: i64, agency: &Id, author: &Id) -> Challenge {
        Challenge {
            id: self.id(),
            number,
            agency_id: agency.clone(),
            author_id: author.clone(),
            state: ChallengeState::Published,
            state_reason: String::new(),
            language: "en".to_owned(),
            title: format!("Challenge {number}"),
            sector: "health".to_owned(),
            content: ChallengeContent::default(),
            revision: 1,
            opens_at: Some(BEGIN.plus(-DAY)),
            questions_close_at: Some(BEGIN.plus(5 * DAY)),
            submissions_close_at: Some(BEGIN.plus(10 * DAY)),
            decision_at: Some(BEGIN.plus(20 * DAY)),
            reviewer_id: None,
            submitted_at: None,
            published_at: Some(BEGIN.plus(-DAY)),
            released_at: None,
            external_id: None,
            created_at: BEGIN,
            updated_at: BEGIN,
            version: 1,
        }
    }

    pub fn use_case(&self, organisation: &Id, author: &Id) -> UseCase {
        UseCase {
            id: self.id(),
            organisation_id: organisation.clone(),
            author_id: author.clone(),
            state: UseCaseState::Published,
            state_reason: String::new(),
            language: "en".to_owned(),
            title: "A queue by phone".to_owned(),
            sector: "health".to_owned(),
            content: UseCaseContent::default(),
            evidence_level: 2,
            published_at: Some(BEGIN),
            external_id: None,
            created_at: BEGIN,
            updated_at: BEGIN,
            version: 1,
        }
    }

    pub fn proposal(&self, challenge: &Id, organisation: &Id, author: &Id) -> Proposal {
        Proposal {
            id: self.id(),
            challenge_id: challenge.clone(),
            organisation_id: organisation.clone(),
            author_id: author.clone(),
            state: ProposalState::Submitted,
            state_reason: String::new(),
            language: "en".to_owned(),
            title: "An idea".to_owned(),
            content: ProposalContent::default(),
            unsent: None,
            revision: 1,
            submitted_at: Some(BEGIN),
            made_public_at: None,
            external_id: None,
            created_at: BEGIN,
            updated_at: BEGIN,
            version: 1,
        }
    }

    pub fn pilot(&self, proposal: &Proposal, agency: &Id) -> Pilot {
        Pilot {
            id: self.id(),
            challenge_id: proposal.challenge_id.clone(),
            proposal_id: proposal.id.clone(),
            agency_id: agency.clone(),
            organisation_id: proposal.organisation_id.clone(),
            standing: Standing { state: PilotState::Running, stage: Stage::Pilot },
            stage_reason: String::new(),
            language: "en".to_owned(),
            title: "A pilot".to_owned(),
            sector: "health".to_owned(),
            summary: "It runs.".to_owned(),
            created_at: BEGIN,
            updated_at: BEGIN,
            version: 1,
        }
    }

    /// A first comment that everybody can read and nobody has to answer.
    pub fn comment(&self, subject: &Subject, agency: Option<&Id>, author: &Id) -> Comment {
        let id = self.id();
        Comment {
            root_id: id.clone(),
            id,
            subject: subject.clone(),
            agency_id: agency.cloned(),
            parent_id: None,
            depth: 1,
            author_id: Some(author.clone()),
            pseudonym_id: None,
            assisted_by: None,
            assisted_name: String::new(),
            stance: Stance::Support,
            language: "en".to_owned(),
            text: "This helps.".to_owned(),
            me_too_count: 0,
            reply_count: 0,
            report_count: 0,
            visibility: Visibility::Shown,
            due_at: None,
            due_since: None,
            response_state: ResponseState::None,
            responded_at: None,
            escalated_at: None,
            edited_at: None,
            external_id: None,
            created_at: self.clock.now(),
            version: 1,
        }
    }

    /// An answer to a comment.
    pub fn answer(&self, parent: &Comment, author: &Id) -> Comment {
        let own = self.comment(&parent.subject, parent.agency_id.as_ref(), author);
        Comment {
            root_id: parent.root_id.clone(),
            parent_id: Some(parent.id.clone()),
            depth: parent.depth + 1,
            ..own
        }
    }

    /// Puts one of each thing into the database.
    pub async fn scene(&self) -> Scene {
        let (citizen, officer) = (self.someone("Rahima").await, self.someone("Nasrin").await);
        let (agency, organisation) = (self.agency("Health Office"), self.organisation("Sehat"));
        let challenge = self.challenge(101, &agency.id, &officer);
        let proposal = self.proposal(&challenge.id, &organisation.id, &citizen);
        let pilot = self.pilot(&proposal, &agency.id);
        let use_case = self.use_case(&organisation.id, &citizen);
        self.write(async |tx| {
            store::agencies::insert(tx, &agency).await?;
            store::organisations::insert(tx, &organisation).await?;
            store::challenges::insert(tx, &challenge).await?;
            store::proposals::insert(tx, &proposal).await?;
            store::pilots::insert(tx, &pilot).await?;
            store::use_cases::insert(tx, &use_case).await
        })
        .await
        .unwrap();
        Scene {
            citizen,
            officer,
            agency: agency.id,
            organisation: organisation.id,
            challenge,
            proposal,
            pilot,
            use_case,
        }
    }
}

impl Scene {
    pub fn subject(&self) -> Subject {
        Subject::new(Kind::Challenge, self.challenge.id.clone())
    }
}

/// All of them at the same time: each goes on while the others wait for the database.
pub async fn at_once<T>(tasks: Vec<impl Future<Output = T>>) -> Vec<T> {
    rocket::futures::future::join_all(tasks).await
}

/// Both say the same, field by field.
#[track_caller]
pub fn assert_same(found: &impl Debug, put_in: &impl Debug) {
    assert_eq!(format!("{found:?}"), format!("{put_in:?}"));
}

/// Somebody else was first.
#[track_caller]
pub fn assert_changed<T: Debug>(result: Result<T, StoreError>) {
    assert!(matches!(result, Err(StoreError::Changed)), "{result:?}");
}

/// The rule of this name of the database says no.
#[track_caller]
pub fn assert_unique<T: Debug>(result: Result<T, StoreError>, name: &str) {
    assert!(matches!(&result, Err(StoreError::Unique(found)) if found == name), "{name}: {result:?}");
}

/// Something is named that is not there.
#[track_caller]
pub fn assert_foreign<T: Debug>(result: Result<T, StoreError>) {
    let Err(StoreError::Database(sqlx::Error::Database(cause))) = &result else {
        panic!("no foreign key spoke: {result:?}")
    };
    assert!(cause.is_foreign_key_violation(), "{cause:?}");
}
