//! Agencies and organisations of a file.

use std::collections::HashMap;

use super::batch::{Batch, text};
use super::lines::Line;
use super::{App, Report, texts};
use crate::clock::Id;
use crate::domain::agencies::AGENCY_KINDS;
use crate::domain::organisations::ORGANISATION_KINDS;
use crate::domain::{Kind, Subject, values};
use crate::store::import::{Cell, Table};

impl Batch {
    pub(super) fn plan_agency(
        &mut self,
        app: &App,
        line: &Line<'_>,
        report: &mut Report,
    ) -> Result<(), String> {
        let about = line.body(report);
        let name = line.title(&about)?;
        if !self.is_new(line, &name, &about, 0, report) {
            return Ok(());
        }
        let parent = line.value("parent_agency");
        let parent = if parent.is_empty() {
            None
        } else {
            let found = self.agencies.get(&parent).or_else(|| self.agencies.get(&values::folded(&parent)));
            Some(
                found
                    .cloned()
                    .ok_or_else(|| format!("its parent \"{parent}\" is not known; put it first"))?,
            )
        };
        self.add_agency(app, line, &name, &about, parent, &line.external, report)?;
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "they are the columns")]
    fn add_agency(
        &mut self,
        app: &App,
        line: &Line<'_>,
        name: &str,
        about: &str,
        parent: Option<Id>,
        external: &str,
        report: &mut Report,
    ) -> Result<Id, String> {
        let id = app.clock.new_id();
        let zone = line.or("time_zone", "UTC");
        if jiff::tz::TimeZone::get(&zone).is_err() {
            return Err(format!("there is no time zone \"{zone}\""));
        }
        let row = vec![
            text(id.as_str()),
            Cell::MaybeText(parent.map(|parent| parent.to_string())),
            text(name),
            text(line.language()),
            text(line.one_of("agency_kind", &AGENCY_KINDS, "other")?),
            text(line.value("region")),
            text(line.value("country")),
            text(zone),
            text(line.or("currency", "USD")),
            text(about),
            text(""),
            Cell::MaybeText(Some(external.to_owned())),
            Cell::Number(self.now.0),
        ];
        self.agencies.insert(external.to_owned(), id.clone());
        self.agencies.insert(values::folded(name), id.clone());
        self.add(Table::Agency, Subject::new(Kind::Agency, id.clone()), row, report);
        Ok(id)
    }

    /// The agency that a line names by its id or its name; a name that nobody has yet makes one.
    pub(super) fn agency_of(
        &mut self,
        app: &App,
        line: &Line<'_>,
        report: &mut Report,
    ) -> Result<Id, String> {
        match named(&self.agencies, line, "agency")? {
            Named::Known(id) => Ok(id),
            Named::New { name, external } => self.add_agency(app, line, &name, "", None, &external, report),
        }
    }

    pub(super) fn plan_organisation(
        &mut self,
        app: &App,
        line: &Line<'_>,
        report: &mut Report,
    ) -> Result<(), String> {
        let about = line.body(report);
        let name = line.title(&about)?;
        let own = self.known.get(&(Kind::Organisation, line.external.clone())).map(|known| &known.id);
        let holder = self.organisations.get(&values::folded(&name));
        if holder.is_some_and(|holder| own != Some(holder)) {
            return Err(format!("there is already an organisation called \"{name}\""));
        }
        if !self.is_new(line, &name, &about, 0, report) {
            return Ok(());
        }
        self.add_organisation(app, line, &name, &about, &line.external, report)?;
        Ok(())
    }

    fn add_organisation(
        &mut self,
        app: &App,
        line: &Line<'_>,
        name: &str,
        about: &str,
        external: &str,
        report: &mut Report,
    ) -> Result<Id, String> {
        let id = app.clock.new_id();
        let website = values::link("website", &line.value("website")).unwrap_or_default();
        let row = vec![
            text(id.as_str()),
            text(name),
            text(values::folded(name)),
            text(line.language()),
            text(line.one_of("organisation_kind", &ORGANISATION_KINDS, "ngo")?),
            text(line.value("region")),
            text(about),
            text(website),
            Cell::MaybeText(Some(external.to_owned())),
            Cell::Number(self.now.0),
        ];
        self.organisations.insert(external.to_owned(), id.clone());
        self.organisations.insert(values::folded(name), id.clone());
        self.add(Table::Organisation, Subject::new(Kind::Organisation, id.clone()), row, report);
        Ok(id)
    }

    /// The organisation that a line names by its id or its name; a name that nobody has yet makes one.
    pub(super) fn organisation_of(
        &mut self,
        app: &App,
        line: &Line<'_>,
        report: &mut Report,
    ) -> Result<Id, String> {
        match named(&self.organisations, line, "organisation")? {
            Named::Known(id) => Ok(id),
            Named::New { name, external } => self.add_organisation(app, line, &name, "", &external, report),
        }
    }
}

/// Whom a line names.
enum Named {
    Known(Id),
    /// Nobody has this name yet: one is made, under an external id that the name gives it.
    New {
        name: String,
        external: String,
    },
}

/// The agency or organisation that a line names by its id or its name.
fn named(known: &HashMap<String, Id>, line: &Line<'_>, field: &str) -> Result<Named, String> {
    let named = line.value(field);
    if named.is_empty() {
        return Err(format!("names no {field}; give one under [defaults] or with --{field}"));
    }
    let name = texts::short(&texts::plain(&named), 200);
    let folded = values::folded(&name);
    let found = known.get(&named).or_else(|| known.get(&folded));
    Ok(match found {
        Some(id) => Named::Known(id.clone()),
        None => Named::New { external: format!("{field}:{folded}"), name },
    })
}
