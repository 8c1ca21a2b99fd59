//! Many rows at once, for imports: several rows in one statement, and what an earlier import left.

use sqlx::Row;

use super::{Connection, StoreError, id, optional_id};
use crate::clock::Id;
use crate::domain::values::folded;
use crate::domain::{Kind, Subject};

/// A value of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    MaybeText(Option<String>),
    Number(i64),
    MaybeNumber(Option<i64>),
}

/// A table that an import fills, with the columns that it fills, in the order of the cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    Agency,
    Organisation,
    Challenge,
    UseCase,
    Proposal,
    Comment,
    Outbox,
}

/// Where a comment stands.
#[derive(Clone, Debug)]
pub struct Thread {
    /// What it is about.
    pub subject: Subject,
    pub root: Id,
    pub parent: Option<Id>,
    pub depth: i64,
}

/// Something that an earlier import made.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: Id,
    pub external: String,
    /// What is compared to see if it changed: the title, the text, and a number that counts voices.
    pub title: String,
    pub body: String,
    pub votes: i64,
    /// Who answers for it; for challenges, proposals and comments.
    pub agency_id: Option<Id>,
    /// Where a comment stands.
    pub thread: Option<Thread>,
}

/// Values of one statement: SQLite takes 32,766 and PostgreSQL 65,535; fewer are as fast.
const MOST_VALUES: usize = 2_000;

impl Table {
    const fn target(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Agency => (
                "agency",
                &[
                    "id",
                    "parent_id",
                    "name",
                    "language",
                    "kind",
                    "region",
                    "country",
                    "time_zone",
                    "currency",
                    "about",
                    "phone",
                    "external_id",
                    "created_at",
                ],
            ),
            Self::Organisation => (
                "organisation",
                &[
                    "id",
                    "name",
                    "name_folded",
                    "language",
                    "kind",
                    "region",
                    "about",
                    "website",
                    "external_id",
                    "created_at",
                ],
            ),
            Self::Challenge => (
                "challenge",
                &[
                    "id",
                    "number",
                    "agency_id",
                    "author_id",
                    "state",
                    "language",
                    "title",
                    "sector",
                    "content",
                    "opens_at",
                    "questions_close_at",
                    "submissions_close_at",
                    "decision_at",
                    "published_at",
                    "released_at",
                    "external_id",
                    "created_at",
                    "updated_at",
                ],
            ),
            Self::UseCase => (
                "use_case",
                &[
                    "id",
                    "organisation_id",
                    "author_id",
                    "state",
                    "language",
                    "title",
                    "sector",
                    "content",
                    "evidence_level",
                    "published_at",
                    "external_id",
                    "created_at",
                    "updated_at",
                ],
            ),
            Self::Proposal => (
                "proposal",
                &[
                    "id",
                    "challenge_id",
                    "organisation_id",
                    "author_id",
                    "state",
                    "language",
                    "title",
                    "content",
                    "submitted_at",
                    "made_public_at",
                    "external_id",
                    "created_at",
                    "updated_at",
                ],
            ),
            Self::Comment => (
                "comment",
                &[
                    "id",
                    "subject_kind",
                    "subject_id",
                    "agency_id",
                    "root_id",
                    "parent_id",
                    "depth",
                    "author_id",
                    "stance",
                    "language",
                    "text",
                    "me_too_count",
                    "external_id",
                    "created_at",
                ],
            ),
            Self::Outbox => ("outbox", &["id", "kind", "subject_kind", "subject_id", "payload", "at"]),
        }
    }
}

/// Adds rows; each has its cells in the order of the table's columns.
///
/// # Errors
/// When the database refuses one of them.
pub async fn insert_rows(
    connection: &mut Connection,
    table: Table,
    rows: &[Vec<Cell>],
) -> Result<(), StoreError> {
    let (name, columns) = table.target();
    for some in rows.chunks((MOST_VALUES / columns.len()).max(1)) {
        let mut number = 0;
        let places: Vec<String> = some
            .iter()
            .map(|_| {
                let row: Vec<String> = columns
                    .iter()
                    .map(|_| {
                        number += 1;
                        format!("${number}")
                    })
                    .collect();
                format!("({})", row.join(", "))
            })
            .collect();
        let statement = format!("INSERT INTO {name} ({}) VALUES {}", columns.join(", "), places.join(", "));
        let mut query = sqlx::query(sqlx::AssertSqlSafe(statement));
        for cell in some.iter().flatten() {
            query = match cell {
                Cell::Text(text) => query.bind(text.clone()),
                Cell::MaybeText(text) => query.bind(text.clone()),
                Cell::Number(number) => query.bind(*number),
                Cell::MaybeNumber(number) => query.bind(*number),
            };
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Writes the texts of something that an import made before.
///
/// # Errors
/// When the database refuses.
pub async fn save_texts(
    connection: &mut Connection,
    kind: Kind,
    known: &Id,
    title: &str,
    body: &str,
    votes: i64,
    at: i64,
) -> Result<(), StoreError> {
    // `$4` and `$5` are given by all, so that one call serves every kind.
    let statement = match kind {
        Kind::Agency => {
            "UPDATE agency SET name = $1, about = $2, version = version + 1 WHERE id = $3 AND $4 >= 0 AND $5 >= 0"
        }
        Kind::Organisation => {
            "UPDATE organisation SET name = $1, about = $2, version = version + 1 WHERE id = $3 AND $4 >= 0 AND $5 >= 0"
        }
        Kind::Challenge => {
            "UPDATE challenge SET title = $1, content = $2, updated_at = $4, version = version + 1 \
             WHERE id = $3 AND $5 >= 0"
        }
        Kind::UseCase => {
            "UPDATE use_case SET title = $1, content = $2, updated_at = $4, version = version + 1 \
             WHERE id = $3 AND $5 >= 0"
        }
        Kind::Proposal => {
            "UPDATE proposal SET title = $1, content = $2, updated_at = $4, version = version + 1 \
             WHERE id = $3 AND $5 >= 0"
        }
        _ => {
            "UPDATE comment SET text = $2, me_too_count = $5 + (SELECT CAST(COUNT(*) AS BIGINT) FROM me_too m \
             WHERE m.comment_id = comment.id AND m.counted = 1), version = version + 1 \
             WHERE id = $3 AND $4 >= 0 AND $1 = ''"
        }
    };
    sqlx::query(statement)
        .bind(title.to_owned())
        .bind(body.to_owned())
        .bind(known.as_str().to_owned())
        .bind(at)
        .bind(votes)
        .execute(&mut *connection)
        .await?;
    if kind == Kind::Organisation {
        sqlx::query("UPDATE organisation SET name_folded = $1 WHERE id = $2")
            .bind(folded(title))
            .bind(known.as_str())
            .execute(connection)
            .await?;
    }
    Ok(())
}

/// Everything of a kind that came from outside.
///
/// # Errors
/// When the database refuses.
pub async fn list_known(connection: &mut Connection, kind: Kind) -> Result<Vec<Known>, StoreError> {
    let statement = match kind {
        Kind::Agency => {
            "SELECT id, external_id, name AS title, about AS body, id AS agency_id FROM agency \
             WHERE external_id IS NOT NULL"
        }
        Kind::Organisation => {
            "SELECT id, external_id, name AS title, about AS body, CAST(NULL AS TEXT) AS agency_id FROM organisation \
             WHERE external_id IS NOT NULL"
        }
        Kind::Challenge => {
            "SELECT id, external_id, title, content AS body, agency_id FROM challenge WHERE external_id IS NOT NULL"
        }
        Kind::UseCase => {
            "SELECT id, external_id, title, content AS body, CAST(NULL AS TEXT) AS agency_id FROM use_case \
             WHERE external_id IS NOT NULL"
        }
        Kind::Proposal => {
            "SELECT t.id, t.external_id, t.title, t.content AS body, c.agency_id FROM proposal t \
             JOIN challenge c ON c.id = t.challenge_id WHERE t.external_id IS NOT NULL"
        }
        Kind::Comment => {
            // Of its number, what people here have added is not the file's.
            "SELECT id, external_id, '' AS title, text AS body, agency_id, me_too_count - (SELECT CAST(COUNT(*) AS BIGINT) \
             FROM me_too m WHERE m.comment_id = comment.id AND m.counted = 1) AS votes, subject_kind, subject_id, \
             root_id, parent_id, depth FROM comment WHERE external_id IS NOT NULL"
        }
        Kind::Pilot | Kind::Question | Kind::Person => return Ok(Vec::new()),
    };
    let rows = sqlx::query(statement).fetch_all(connection).await?;
    rows.iter()
        .map(|row| {
            let thread = if kind == Kind::Comment {
                let subject: String = row.try_get("subject_kind")?;
                let subject = Kind::parse(&subject).ok_or(StoreError::Unreadable("comment.subject_kind"))?;
                Some(Thread {
                    subject: Subject::new(subject, id(row, "subject_id")?),
                    root: id(row, "root_id")?,
                    parent: optional_id(row, "parent_id")?,
                    depth: row.try_get("depth")?,
                })
            } else {
                None
            };
            Ok(Known {
                id: id(row, "id")?,
                external: row.try_get("external_id")?,
                title: row.try_get("title")?,
                body: row.try_get("body")?,
                votes: if kind == Kind::Comment { row.try_get("votes")? } else { 0 },
                agency_id: optional_id(row, "agency_id")?,
                thread,
            })
        })
        .collect()
}

/// The names of all agencies, or of all organisations, whoever made them.
///
/// # Errors
/// When the database refuses.
pub async fn list_names(connection: &mut Connection, kind: Kind) -> Result<Vec<(Id, String)>, StoreError> {
    let statement = match kind {
        Kind::Agency => "SELECT id, name FROM agency ORDER BY created_at DESC",
        _ => "SELECT id, name FROM organisation ORDER BY created_at DESC",
    };
    let rows = sqlx::query(statement).fetch_all(connection).await?;
    rows.iter().map(|row| Ok((id(row, "id")?, row.try_get("name")?))).collect()
}
