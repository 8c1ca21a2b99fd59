//! The services of the demo's offices, and what the two sides of its pilots agreed: with terms that follow from the idea
//! and the challenge, in their language, and milestones as far as the pilot is.

use super::World;
use crate::app::demo::data;
use crate::app::{AppError, agreements};
use crate::clock::{DAY, Id, UnixMillis};
use crate::domain::agreements::{
    AgreementContent, AgreementState, Assignment, Frame, MilestoneTerms, Side, check_complete,
};
use crate::domain::challenges::ChallengeState;
use crate::domain::milestones::MilestoneState;
use crate::domain::pilots::{Destination, PilotState};
use crate::domain::proposals::sha256_hex;
use crate::domain::services::ServiceContent;
use crate::domain::stages::Stage;
use crate::language;
use crate::store;
use crate::store::agreements::{Agreement, Signature, Writer};
use crate::store::challenges::Challenge;
use crate::store::milestones::{Milestone, MilestoneMove};
use crate::store::pilots::Pilot;
use crate::store::proposals::Proposal;
use crate::store::services::Service;

/// Days from a step's due day until the office answered.
const ANSWERED_AFTER: i64 = 6;
/// People in each group, where the numbers would ask for fewer: nobody believes ten.
const FEWEST_PEOPLE: i64 = 120;

/// What the demo's agreements say in each language.
struct Phrases {
    method: &'static str,
    deliverable: &'static str,
    promises: [&'static str; 2],
    delivered: &'static str,
    accepted: &'static str,
    place: &'static str,
}

impl World<'_> {
    /// What the offices list: the services that their challenges are about.
    pub(super) async fn services(&mut self, content: &data::Content) -> Result<(), AppError> {
        for written in &content.challenges {
            let challenge = self.challenge_of(&written.key)?;
            let described = &challenge.content.service;
            if challenge.state == ChallengeState::Draft || described.name.is_empty() {
                continue;
            }
            let agency = &challenge.agency_id;
            if store::services::find_by_name(&mut self.tx, agency, &described.name).await?.is_some() {
                continue;
            }
            let at = challenge.created_at;
            let service = Service {
                id: self.app.clock.new_id(),
                agency_id: agency.clone(),
                language: challenge.language.clone(),
                name: described.name.clone(),
                content: ServiceContent::of_challenge(described, &challenge.content.currency),
                created_by: challenge.author_id.clone(),
                created_at: at,
                updated_at: at,
                version: 1,
            };
            store::services::insert(&mut self.tx, &service).await?;
        }
        Ok(())
    }

    /// The agreement of a pilot: signed when it started, or on the table while it has not.
    pub(super) async fn agreement(
        &mut self,
        content: &data::Content,
        pilot: &Pilot,
        challenge: &Challenge,
        proposal: &Proposal,
        written: &data::Pilot,
    ) -> Result<(), AppError> {
        let officers = self.officers(&content.language)?;
        let started = written
            .moves
            .iter()
            .position(|step| Destination::parse(&step.to) == Some(Destination::Stage(Stage::Pilot)))
            .map(|index| self.moment(written.moves[index].days, index));
        let zone = language::zone(&content.time_zone);
        let starts = started.unwrap_or_else(|| self.days(21));
        let phrases = phrases(&content.language);
        let mut terms = agreements::terms(&challenge.content, &proposal.content, starts.plus(DAY), &zone);
        terms.pilot_id = Some(pilot.id.clone());
        terms.agency_id = Some(pilot.agency_id.clone());
        terms.organisation_id = Some(pilot.organisation_id.clone());
        terms.number = 1;
        terms.currency.clone_from(&challenge.content.currency);
        terms.sites = written.sites.iter().map(|site| site.name.clone()).collect();
        if terms.sites.is_empty() {
            terms.sites.push(phrases.place.to_owned());
        }
        let name = &challenge.content.service.name;
        let service = store::services::find_by_name(&mut self.tx, &pilot.agency_id, name).await?;
        terms.service_id = service.map(|service| service.id);
        terms.silence_accepts = true;
        let plan = &mut terms.plan;
        plan.assignment = if written.sites.len() > 2 { Assignment::Comparison } else { Assignment::None };
        plan.people_per_group = plan.people_per_group.max(FEWEST_PEOPLE);
        plan.method = phrases.method.to_owned();
        plan.strata = vec!["sex".to_owned(), "disability".to_owned(), "area".to_owned()];
        plan.promises = phrases.promises.iter().map(|promise| (*promise).to_owned()).collect();
        for milestone in &mut terms.milestones {
            phrases.deliverable.clone_into(&mut milestone.deliverable);
        }
        let frame = Frame { budget_minor: challenge.content.budget_minor, ..Frame::default() };
        check_complete(&terms, &frame)
            .map_err(|refusals| AppError::Internal(format!("demo: {}: {refusals:?}", written.challenge)))?;
        let signed = |by: &Id, at: UnixMillis| Some(Signature { by: by.clone(), at });
        let at = started.unwrap_or_else(|| self.days(-1));
        let mut row = Agreement {
            id: self.app.clock.new_id(),
            pilot_id: pilot.id.clone(),
            number: 1,
            state: if started.is_some() { AgreementState::InForce } else { AgreementState::Offered },
            side: Side::Agency,
            content: AgreementContent::default(),
            json: String::new(),
            sha256: String::new(),
            reason: String::new(),
            written_by: officers.first.clone(),
            agency: started.and_then(|at| signed(&officers.senior, at)),
            organisation: started.and_then(|at| signed(&proposal.author_id, at.plus(-DAY))),
            in_force_at: started,
            moved_goalposts: false,
            created_at: at.plus(-4 * DAY),
            updated_at: at,
            version: 1,
        };
        row.write(terms)?;
        row.sha256 = sha256_hex(&row.json);
        store::agreements::insert(&mut self.tx, &row).await?;
        let writer = Writer { person_id: officers.first.clone(), side: Side::Agency };
        store::agreements::insert_writer(&mut self.tx, &row.id, &writer).await?;
        if started.is_none() {
            return Ok(());
        }
        let over = (pilot.standing.state == PilotState::Terminated).then_some(pilot.updated_at);
        for (index, terms) in row.content.milestones.iter().enumerate() {
            let number = i64::try_from(index).unwrap_or(0) + 1;
            self.milestone(pilot, proposal, &officers.second, number, terms, over, phrases).await?;
        }
        Ok(())
    }

    /// A milestone as far as its day and the end of the pilot let it be.
    #[expect(clippy::too_many_arguments, reason = "a row of the demo comes from all of it")]
    async fn milestone(
        &mut self,
        pilot: &Pilot,
        proposal: &Proposal,
        officer: &Id,
        number: i64,
        terms: &MilestoneTerms,
        over: Option<UnixMillis>,
        phrases: &Phrases,
    ) -> Result<(), AppError> {
        let due = terms.due_at.unwrap_or(self.now);
        let (delivered, answered) = (due.plus(-2 * DAY), due.plus(ANSWERED_AFTER * DAY));
        let now = over.unwrap_or(self.now);
        let state = match (delivered < now, answered < now) {
            (true, true) => MilestoneState::Accepted,
            (true, false) if over.is_none() => MilestoneState::Submitted,
            _ => MilestoneState::Planned,
        };
        let sent = state != MilestoneState::Planned;
        let accepted = state == MilestoneState::Accepted;
        let row = Milestone {
            id: self.app.clock.new_id(),
            pilot_id: pilot.id.clone(),
            number,
            name: terms.name.clone(),
            deliverable: terms.deliverable.clone(),
            amount_minor: terms.amount_minor,
            currency: self.currency_of(&pilot.challenge_id),
            due_at: due,
            state,
            delivered: if sent { phrases.delivered.to_owned() } else { String::new() },
            delivered_links: Vec::new(),
            delivered_by: sent.then(|| proposal.author_id.clone()),
            delivered_at: sent.then_some(delivered),
            answer_due_at: sent.then(|| delivered.plus(14 * DAY)),
            accept_due_at: sent.then(|| delivered.plus(28 * DAY)),
            escalated_at: None,
            answer: if accepted { phrases.accepted.to_owned() } else { String::new() },
            answered_by: accepted.then(|| officer.clone()),
            answered_at: accepted.then_some(answered),
            version: 1,
        };
        store::milestones::insert(&mut self.tx, &row).await?;
        let mut lines = Vec::new();
        if sent {
            let by = proposal.author_id.clone();
            lines.push((MilestoneState::Planned, MilestoneState::Submitted, &row.delivered, by, delivered));
        }
        if accepted {
            let by = officer.clone();
            lines.push((MilestoneState::Submitted, MilestoneState::Accepted, &row.answer, by, answered));
        }
        for (from, to, reason, by, at) in lines {
            let line = MilestoneMove {
                id: self.app.clock.new_id(),
                milestone_id: row.id.clone(),
                from,
                to,
                reason: reason.clone(),
                by_id: Some(by),
                at,
            };
            store::milestones::insert_move(&mut self.tx, &line).await?;
        }
        Ok(())
    }

    fn currency_of(&self, challenge: &Id) -> String {
        let found = self.challenges.values().find(|it| it.id == *challenge);
        found.map(|it| it.content.currency.clone()).unwrap_or_default()
    }
}

fn phrases(language: &str) -> &'static Phrases {
    match language {
        "bn" => &Phrases {
            method: "প্রতিটি জায়গায় মাসে পাঁচ দিন দরজায় প্রতি তৃতীয় জনকে জিজ্ঞেস করা হয়। আগে ও পরে একই প্রশ্ন, একই ফরম।",
            deliverable: "অফিস নিজে দেখে মেলাতে পারে এমন তালিকা, আর এক পাতার বিবরণ।",
            promises: ["৬০ বছরের বেশি বয়সী কারও অপেক্ষা বাড়লে আমরা থামব।", "গ্রামের মানুষের খরচ না কমলে পাইলট বড় করব না।"],
            delivered: "কাজটি শেষ। তালিকা ও বিবরণ অফিসে দেওয়া হয়েছে।",
            accepted: "তালিকা মিলিয়ে দেখেছি। যা ঠিক হয়েছিল সব আছে।",
            place: "প্রথম অফিসটি চুক্তির পরে ঠিক হবে",
        },
        "id" => &Phrases {
            method: "Di tiap tempat, lima hari setiap bulan, setiap orang ketiga di pintu ditanya. Pertanyaan dan formulirnya sama sebelum dan sesudah.",
            deliverable: "Daftar yang dapat diperiksa kantor sendiri, dan laporan satu halaman.",
            promises: [
                "Kami berhenti bila orang di atas 60 tahun menunggu lebih lama.",
                "Uji coba tidak diperluas bila biaya warga desa tidak turun.",
            ],
            delivered: "Bagian ini selesai. Daftar dan laporannya sudah di kantor.",
            accepted: "Daftarnya sudah kami cocokkan. Semua yang disepakati ada.",
            place: "Kantor pertama ditetapkan setelah perjanjian",
        },
        "ar" => &Phrases {
            method: "في كل موقع، خمسة أيام كل شهر، يُسأل كل ثالث شخص عند الباب. الأسئلة والنموذج نفسها قبل وبعد.",
            deliverable: "قائمة يستطيع المكتب أن يتحقق منها بنفسه، وتقرير من صفحة واحدة.",
            promises: [
                "نتوقف إذا طال انتظار من تجاوزوا الستين.",
                "لا نوسّع التجربة إذا لم تنخفض تكلفة أهل القرى.",
            ],
            delivered: "اكتمل هذا الجزء. القائمة والتقرير لدى المكتب.",
            accepted: "طابقنا القائمة. كل ما اتُّفق عليه موجود.",
            place: "يُحدد المكتب الأول بعد الاتفاق",
        },
        _ => &Phrases {
            method: "At each place, on five days of each month, every third person at the door is asked. The questions and the form are the same before and after.",
            deliverable: "A list that the office can check by itself, and a report of one page.",
            promises: [
                "We stop if people over 60 have to wait longer.",
                "The pilot does not grow if people in villages do not pay less.",
            ],
            delivered: "This part is done. The list and the report are at the office.",
            accepted: "We checked the list. Everything that was agreed is there.",
            place: "The first office is named after the agreement",
        },
    }
}
