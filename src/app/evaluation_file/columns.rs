//! The columns of the CSV: their names, what each one is about, and how a cell is written.

/// What a cell says something about. Lines that share it must say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Challenge,
    Proposal,
    Evaluator,
    Evaluation,
    Criterion,
    Mark,
    /// For the reader; nothing is made from it.
    Result,
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// What somebody wrote: kept as it is.
    Text,
    /// Numbers and fixed words.
    Word,
}

macro_rules! columns {
    ($($column:ident = $name:literal, $level:ident, $holds:ident, $needed:literal;)+) => {
        /// A column. Its number is its place in a file that Pilotage writes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Column { $($column),+ }

        impl Column {
            /// All of them, in their order.
            pub(super) const ALL: &'static [Self] = &[$(Self::$column),+];

            /// The name in the first line.
            pub(super) const fn name(self) -> &'static str {
                match self { $(Self::$column => $name),+ }
            }

            pub(super) const fn level(self) -> Level {
                match self { $(Self::$column => Level::$level),+ }
            }

            pub(super) const fn holds(self) -> Holds {
                match self { $(Self::$column => Holds::$holds),+ }
            }

            /// Without it no ranking follows.
            pub(super) const fn is_needed(self) -> bool {
                match self { $(Self::$column => $needed),+ }
            }
        }
    };
}

columns! {
    ChallengeNumber = "challenge_number", Challenge, Word, false;
    ChallengeTitle = "challenge_title", Challenge, Text, false;
    Agency = "agency", Challenge, Text, false;
    Currency = "currency", Challenge, Text, false;
    CriteriaVersion = "criteria_version", Challenge, Word, false;
    Basis = "basis", Challenge, Word, true;
    QuorumEvaluations = "quorum_evaluations", Challenge, Word, true;
    QuorumOutside = "quorum_outside", Challenge, Word, true;
    QuorumForUsers = "quorum_for_users", Challenge, Word, true;
    CalibrationOver = "calibration_over", Challenge, Word, true;
    TieWithin = "tie_within", Challenge, Word, true;
    NormaliseFrom = "normalise_from", Challenge, Word, true;
    DrawSeed = "draw_seed", Challenge, Text, true;
    DrawSeedPublishedAt = "draw_seed_published_at", Challenge, Word, false;
    ProposalId = "proposal_id", Proposal, Text, true;
    ProposalCode = "proposal_code", Proposal, Text, false;
    ProposalTitle = "proposal_title", Proposal, Text, false;
    Organisation = "organisation", Proposal, Text, false;
    CostPerCase = "cost_per_case", Proposal, Word, true;
    Outcome = "outcome", Proposal, Word, false;
    Evaluator = "evaluator", Evaluator, Word, true;
    EvaluatorOutside = "evaluator_outside", Evaluator, Word, true;
    EvaluatorForUsers = "evaluator_for_users", Evaluator, Word, true;
    EvaluationState = "evaluation_state", Evaluation, Word, true;
    EvaluationCounts = "evaluation_counts", Evaluation, Word, true;
    EvaluationNote = "evaluation_note", Evaluation, Text, false;
    Criterion = "criterion", Criterion, Word, true;
    CriterionName = "criterion_name", Criterion, Text, false;
    CriterionWeight = "criterion_weight", Criterion, Word, true;
    CriterionMinimum = "criterion_minimum", Criterion, Word, true;
    CriterionRole = "criterion_role", Criterion, Word, true;
    Score = "score", Mark, Word, true;
    Reason = "reason", Mark, Text, false;
    ResultEvaluationTotal = "result_evaluation_total", Result, Word, false;
    ResultRawTotal = "result_raw_total", Result, Word, false;
    ResultNormalisedTotal = "result_normalised_total", Result, Word, false;
    ResultRank = "result_rank", Result, Word, false;
}

impl Column {
    /// The columns about one thing, in their order.
    pub(super) fn of(level: Level) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |column| column.level() == level)
    }
}

/// A text that a spreadsheet takes for a text: one that begins like a formula gets an apostrophe before it.
///
/// These begin a formula: `= + - @`, their wide forms, tab, carriage return and line feed (OWASP, CSV Injection). So
/// that reading can take the apostrophe away again, one more also goes before a text that begins with apostrophes and then
/// like a formula.
pub(in crate::app) fn guarded(text: &str) -> String {
    if looks_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text as it was before [`guarded`].
pub(in crate::app) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if looks_like_a_formula(rest) => rest,
        _ => text,
    }
}

fn looks_like_a_formula(text: &str) -> bool {
    let first = text.trim_start_matches('\'').chars().next();
    matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r' | '\n'))
}

pub(super) const fn yes_or_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}
