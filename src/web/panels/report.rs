//! The whole evaluation, to be kept: as a CSV that anybody can compute again, as a spreadsheet, and as a page to print.

use rocket::get;
use rocket::http::ContentType;

use super::views::ReportView;
use super::{parse, waiting_page};
use crate::app::AppError;
use crate::app::evaluation_file::{EvaluationFile, Unusable, write_csv, write_xlsx};
use crate::app::panels::whole::{self, Whole};
use crate::web::guards::Citizen;
use crate::web::page::{Answer, Title, WebResult};
use crate::web::selection::currency_of;

#[get("/challenges/<id>/evaluation")]
pub(super) async fn show_report(citizen: Citizen, id: &str) -> WebResult {
    let id = parse(id)?;
    match whole::find(citizen.app(), citizen.actor(), &id).await {
        Ok(whole) => {
            let currency = currency_of(&whole.ranked.challenge, Some(&whole.agency));
            let view = ReportView::new(&citizen, citizen.actor(), &whole, &currency);
            let title = Title::plain(citizen.words().say("report-title")).menu("desk").unlisted();
            Ok(citizen.page("panels/report", &title, &view)?.into())
        }
        Err(AppError::Refused(refusals)) => Ok(waiting_page(&citizen, &id, &refusals).await?.into()),
        Err(error) => Err(error.into()),
    }
}

#[get("/challenges/<id>/evaluation.csv")]
pub(super) async fn download_csv(citizen: Citizen, id: &str) -> WebResult {
    let id = parse(id)?;
    match whole::find(citizen.app(), citizen.actor(), &id).await {
        Ok(whole) => {
            let kind =
                ContentType::new("text", "csv").with_params([("charset", "utf-8"), ("header", "present")]);
            download(whole, "csv", kind, |file| write_csv(file).map_err(unusable)).await
        }
        Err(AppError::Refused(refusals)) => {
            Ok(waiting_page(&citizen, &id, &refusals).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/challenges/<id>/evaluation.xlsx")]
pub(super) async fn download_xlsx(citizen: Citizen, id: &str) -> WebResult {
    let id = parse(id)?;
    match whole::find(citizen.app(), citizen.actor(), &id).await {
        Ok(whole) => {
            let kind =
                ContentType::new("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            let (words, at) = (citizen.words().clone(), citizen.app().now());
            let write = move |file: &EvaluationFile| {
                write_xlsx(file, &words, at).map_err(|error| AppError::Internal(error.to_string()))
            };
            download(whole, "xlsx", kind, write).await
        }
        Err(AppError::Refused(refusals)) => {
            Ok(waiting_page(&citizen, &id, &refusals).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

fn unusable(error: Unusable) -> AppError {
    AppError::Internal(error.to_string())
}

/// Makes the file beside the threads that answer: a large one takes a while.
async fn download(
    whole: Whole,
    ending: &str,
    kind: ContentType,
    write: impl FnOnce(&EvaluationFile) -> Result<Vec<u8>, AppError> + Send + 'static,
) -> WebResult {
    let name = format!("challenge-{}-evaluation.{ending}", whole.ranked.challenge.number);
    let currency = currency_of(&whole.ranked.challenge, Some(&whole.agency));
    let written = tokio::task::spawn_blocking(move || write(&whole.file(&currency))).await;
    let bytes = written.map_err(|error| AppError::Internal(error.to_string()))??;
    Ok(Answer::File { name, kind, bytes })
}
