//! What is like a challenge: fixes, pilots (stopped ones too) and other challenges, on its page and while it is written.
//!
//! A page does its job without this part: when the index cannot be read, the part is left out.

use crate::app::search::SimilarTo;
use crate::domain::challenges::Written;
use crate::domain::{Kind, Subject};
use crate::web::guards::Visitor;
use crate::web::search::{self, Row};

/// How many are shown.
const MOST: usize = 4;

/// Fixes and pilots like a challenge that is there.
pub async fn like(visitor: &Visitor, subject: &Subject) -> Vec<Row> {
    search::similar(visitor, subject, &[Kind::UseCase, Kind::Pilot], MOST).await.unwrap_or_default()
}

/// What was tried before: challenges, pilots and fixes like what is being written.
pub async fn tried_before(visitor: &Visitor, written: &Written, own: Option<&Subject>) -> Vec<Row> {
    let body = format!("{}\n{}", written.content.summary, written.content.problem);
    if written.title.is_empty() && body.trim().is_empty() {
        return Vec::new();
    }
    let to = SimilarTo::Text { title: written.title.clone(), body, language: written.language.clone() };
    let kinds = [Kind::Challenge, Kind::UseCase, Kind::Pilot];
    let mut rows = search::similar_to(visitor, &to, &kinds, MOST + 1).await.unwrap_or_default();
    // The draft itself is in the index too.
    rows.retain(|row| own.is_none_or(|own| !row.href.ends_with(&own.path())));
    rows.truncate(MOST);
    rows
}
