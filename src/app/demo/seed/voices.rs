//! What people said, who agreed, what offices answered, and what moderators have to look at.

use super::World;
use crate::app::demo::data;
use crate::app::{AppError, pseudonyms};
use crate::clock::{DAY, HOUR, Id, MINUTE, UnixMillis};
use crate::domain::comments::{Office, ResponseKind, ResponseState, Rule, Stance, Visibility, duty};
use crate::domain::{Kind, Subject};
use crate::language::zone;
use crate::store;
use crate::store::comments::{Comment, Response};
use crate::store::moderation::Action;

/// Words that moderators deal with, for the queue of the demo: one that people reported, and one that is hidden.
struct Unwanted {
    reported: &'static str,
    report: &'static str,
    hidden: &'static str,
    note: &'static str,
}

impl World<'_> {
    pub(super) async fn voices(&mut self, content: &data::Content) -> Result<(), AppError> {
        let mut index = 0;
        for written in &content.challenges {
            let challenge = self.challenge_of(&written.key)?;
            if challenge.published_at.is_none() {
                continue;
            }
            let subject = Subject::new(Kind::Challenge, challenge.id.clone());
            for comment in &written.comments {
                index += 1;
                self.voice(content, &subject, &challenge.agency_id, comment, index).await?;
            }
        }
        for written in &content.pilots {
            let challenge = self.challenge_of(&written.challenge)?;
            let subject = Subject::new(Kind::Pilot, self.id_of("pilot", &written.challenge)?);
            for comment in &written.comments {
                index += 1;
                self.voice(content, &subject, &challenge.agency_id, comment, index).await?;
            }
        }
        self.unwanted(content).await
    }

    async fn voice(
        &mut self,
        content: &data::Content,
        subject: &Subject,
        agency: &Id,
        written: &data::Comment,
        index: usize,
    ) -> Result<(), AppError> {
        let author = self.id_of("person", &written.by)?;
        let stance = Stance::parse(&written.stance)
            .ok_or_else(|| AppError::Internal(format!("demo: {} is no stance", written.stance)))?;
        let at = self.moment(written.days, index);
        let office =
            Office { zone: zone(&content.time_zone), country: content.country.clone(), ..Office::default() };
        // A comment that nobody has to answer gets its clock when the fifth person shares it.
        let shared = i64::try_from(written.me_too).unwrap_or(0);
        let since = if stance.asks_for_answer() { at } else { at.plus(DAY) };
        let owed = duty(stance, shared, since, &office);
        let mut row = self.plain(content, subject, agency, stance, &written.text, at);
        if written.pseudonym {
            let language = &content.language;
            let hidden = pseudonyms::ensure(self.app, &mut self.tx, &author, subject, language).await?;
            row.pseudonym_id = Some(hidden.id);
        } else {
            row.author_id = Some(author.clone());
        }
        row.due_at = owed.map(|duty| duty.due);
        row.due_since = owed.map(|duty| duty.since);
        row.response_state = if owed.is_some() { ResponseState::Waiting } else { ResponseState::None };
        store::comments::insert(&mut self.tx, &row).await?;
        self.me_too(content, &row, &author, written.me_too, shared >= office.me_too_duty).await?;
        for (place, reply) in written.replies.iter().enumerate() {
            let at = self.moment(reply.days, index + place + 4).max(at.plus(HOUR));
            let mut answer = self.plain(content, subject, agency, Stance::Support, &reply.text, at);
            answer.root_id = row.id.clone();
            answer.parent_id = Some(row.id.clone());
            answer.depth = row.depth + 1;
            answer.author_id = Some(self.id_of("person", &reply.by)?);
            store::comments::insert(&mut self.tx, &answer).await?;
        }
        if let Some(response) = &written.response {
            let at = self.moment(response.days, index + 2).max(at.plus(2 * HOUR));
            self.response(content, row.clone(), response, at).await?;
        }
        self.index(Kind::Comment, &row.id).await
    }

    async fn response(
        &mut self,
        content: &data::Content,
        mut comment: Comment,
        written: &data::Response,
        at: UnixMillis,
    ) -> Result<(), AppError> {
        let kind = ResponseKind::parse(&written.kind)
            .ok_or_else(|| AppError::Internal(format!("demo: {} is no answer", written.kind)))?;
        let officers = self.officers(&content.language)?;
        let Some(agency_id) = comment.agency_id.clone() else { return Ok(()) };
        let response = Response {
            id: self.app.clock.new_id(),
            comment_id: comment.id.clone(),
            agency_id,
            by_id: officers.first,
            kind,
            language: content.language.clone(),
            text: written.text.clone(),
            at,
        };
        store::comments::insert_response(&mut self.tx, &response).await?;
        comment.response_state = ResponseState::Given(kind);
        comment.responded_at = Some(at);
        store::comments::save(&mut self.tx, &comment).await?;
        Ok(())
    }

    async fn me_too(
        &mut self,
        content: &data::Content,
        comment: &Comment,
        author: &Id,
        count: usize,
        soon: bool,
    ) -> Result<(), AppError> {
        // Those who make it a duty come within the day; the others over the following ones.
        let step = if soon { 3 * HOUR } else { 9 * HOUR };
        let others: Vec<Id> = content
            .people
            .iter()
            .filter_map(|person| self.id_of("person", &person.key).ok())
            .filter(|person| person != author)
            .collect();
        let start = comment.text.len() % others.len().max(1);
        let chosen = others.iter().cycle().skip(start).take(count.min(others.len()));
        for (index, person) in chosen.enumerate() {
            let later = i64::try_from(index + 1).unwrap_or(0) * step;
            let at = comment.created_at.plus(later);
            let at = if at > self.now { self.now.plus(-MINUTE) } else { at };
            store::comments::insert_me_too(&mut self.tx, &comment.id, person, at).await?;
        }
        Ok(())
    }

    /// Two comments that should not be there, on the first challenge that is out: one waits for a moderator, one is hidden.
    async fn unwanted(&mut self, content: &data::Content) -> Result<(), AppError> {
        let words = unwanted(&content.language);
        let Some(written) = content.challenges.iter().find(|it| it.state == "published") else {
            return Ok(());
        };
        let challenge = self.challenge_of(&written.key)?;
        let subject = Subject::new(Kind::Challenge, challenge.id.clone());
        let citizens = self.citizens(content);
        let (Some(first), Some(second)) = (citizens.get(1).cloned(), citizens.get(2).cloned()) else {
            return Ok(());
        };
        let agency = challenge.agency_id;
        let at = self.now.plus(-20 * HOUR);
        let mut reported = self.plain(content, &subject, &agency, Stance::Support, words.reported, at);
        reported.author_id = Some(first);
        reported.visibility = Visibility::Pending;
        store::comments::insert(&mut self.tx, &reported).await?;
        for (index, person) in citizens.iter().rev().take(3).enumerate() {
            let at = at.plus(i64::try_from(index + 1).unwrap_or(1) * HOUR);
            store::moderation::insert_report(&mut self.tx, &reported.id, person, "spam", words.report, at)
                .await?;
        }
        self.action(&reported.id, ("pending", ""), "", None, at.plus(3 * HOUR)).await?;
        let at = self.days(-9);
        let rule = Rule::PersonalData;
        let mut hidden = self.plain(content, &subject, &agency, Stance::Critique, words.hidden, at);
        hidden.author_id = Some(second);
        hidden.visibility = Visibility::Hidden(rule);
        store::comments::insert(&mut self.tx, &hidden).await?;
        let moderator = self.moderator().await?;
        self.action(&hidden.id, ("hidden", rule.as_str()), words.note, moderator, at.plus(5 * HOUR)).await
    }

    async fn action(
        &mut self,
        comment: &Id,
        (action, reason_class): (&str, &str),
        note: &str,
        by_id: Option<Id>,
        at: UnixMillis,
    ) -> Result<(), AppError> {
        let action = Action {
            id: self.app.clock.new_id(),
            comment_id: comment.clone(),
            action: action.to_owned(),
            reason_class: reason_class.to_owned(),
            note: note.to_owned(),
            by_id,
            at,
        };
        store::moderation::insert_action(&mut self.tx, &action).await?;
        Ok(())
    }

    async fn moderator(&mut self) -> Result<Option<Id>, AppError> {
        let person = store::people::find_by_email(&mut self.tx, "moderator@demo.example").await?;
        Ok(person.map(|person| person.id))
    }

    /// A first comment that nobody wrote yet.
    fn plain(
        &self,
        content: &data::Content,
        subject: &Subject,
        agency: &Id,
        stance: Stance,
        text: &str,
        at: UnixMillis,
    ) -> Comment {
        let id = self.app.clock.new_id();
        Comment {
            root_id: id.clone(),
            id,
            subject: subject.clone(),
            agency_id: Some(agency.clone()),
            parent_id: None,
            depth: 1,
            author_id: None,
            pseudonym_id: None,
            assisted_by: None,
            assisted_name: String::new(),
            stance,
            language: content.language.clone(),
            text: text.to_owned(),
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
            created_at: at,
            version: 1,
        }
    }
}

fn unwanted(language: &str) -> Unwanted {
    match language {
        "bn" => Unwanted {
            reported: "কম দামে সিম কার্ড! আজই কল করুন। ঘরে বসে আয়ের সুযোগ, কোনো কাগজ লাগবে না।",
            report: "বিজ্ঞাপন",
            hidden: "৩ নম্বর কাউন্টারের কর্মীর বাড়ি পুকুরপাড়ের লাল দরজার ঘরটি। সবাই সেখানে গিয়ে জিজ্ঞেস করুন।",
            note: "একজন মানুষের বাড়ির ঠিকানা লেখা ছিল।",
        },
        "id" => Unwanted {
            reported: "Jual kartu perdana murah! Telepon sekarang. Kerja dari rumah tanpa syarat.",
            report: "Iklan",
            hidden: "Petugas loket 3 tinggal di rumah berpintu merah dekat masjid. Datangi saja ke sana.",
            note: "Alamat rumah seseorang tertulis di situ.",
        },
        "ar" => Unwanted {
            reported: "شرائح هاتف رخيصة! اتصل الآن. عمل من البيت بلا أوراق.",
            report: "إعلان",
            hidden: "موظف الشباك الثالث يسكن في البيت ذي الباب الأحمر قرب المسجد. اذهبوا إليه هناك.",
            note: "كان فيه عنوان بيت شخص.",
        },
        _ => Unwanted {
            reported: "Cheap SIM cards! Call today. Work from home, no papers needed.",
            report: "This is an advertisement",
            hidden: "The clerk at counter 3 lives in the house with the red door by the market. Go and ask there.",
            note: "It told where a person lives.",
        },
    }
}
