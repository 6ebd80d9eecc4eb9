//! What the advice says of itself: verdict, plan, risk, and the rules that are shown as they stand.

use policy::{Plan, Rating, Risk, Rule, To, Verdict};
use words::Severity;

/// The verdict as a heading.
pub(crate) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Attend => "Go to the interview",
        Verdict::Adjust => "Keep it, but change how",
        Verdict::Reschedule => "Ask for another time",
        Verdict::Withdraw => "Withdraw",
        Verdict::AskExtension => "Ask for more time to decide",
        Verdict::Ask => "Ask one thing first",
        Verdict::Wait => "Give them a little time",
        Verdict::Warn => "Tell them it may happen",
        Verdict::Pause => "Ask to put it on hold",
    }
}

/// The rules that the page shows as they stand in the register.
const RULES: [Rule; 23] = {
    use Rule::{A1, A2, A3, A4, A5, A6, A7, H3, O2, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, S1, S2, S3, S4, S5};
    [A1, A2, A3, A4, A5, A6, A7, H3, O2, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, S1, S2, S3, S4, S5]
};

/// Their sentences.
static RULE_TEXTS: [&str; RULES.len()] = words::rule_texts(RULES);

/// A rule in a sentence; empty for one that is not shown by itself.
pub(crate) fn rule(rule: Rule) -> &'static str {
    let place = RULES.iter().position(|&shown| shown == rule);
    place.and_then(|place| RULE_TEXTS.get(place)).copied().unwrap_or_default()
}

/// How to tell the employer.
pub(crate) const fn plan(plan: Plan) -> &'static str {
    match plan {
        Plan::None => "nobody needs telling",
        Plan::Call => "by phone",
        Plan::Email => "by email",
        Plan::CallThenEmail => "call, then email",
        Plan::InPersonThenEmail => "say it there, then email",
    }
}

/// Whom to tell; empty for nobody.
pub(crate) const fn to(to: To) -> &'static str {
    match to {
        To::Interviewer => "to whoever arranged it",
        To::Recruiter => "to your recruiter first",
        To::OfferingEmployer => "to the employer who made the offer",
        To::ThirdParty => "to whoever else it touches",
        To::Nobody => "",
    }
}

/// The risk to the reputation.
pub(crate) const fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Low => "Risk: low",
        Risk::Moderate => "Risk: moderate",
        Risk::High => "Risk: high",
    }
}

/// The number of findings in words.
pub(crate) fn finding_count(findings: usize) -> String {
    const NUMBERS: [&str; 8] = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    match findings {
        0 => "Nothing to look at: it reads well.".to_owned(),
        1 => "One thing to look at".to_owned(),
        many => match NUMBERS.get(many - 2) {
            Some(number) => [number, " things to look at"].concat(),
            None => [&many.to_string(), " things to look at"].concat(),
        },
    }
}

/// The severity of a finding.
pub(crate) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop => "Important",
        Severity::Warn => "Could be better",
        Severity::Hint => "Worth a thought",
    }
}

/// The rating of one of the five things hiring teams notice.
pub(crate) const fn rating(rating: Rating) -> &'static str {
    match rating {
        Rating::Strong => "strong",
        Rating::Fair => "fair",
        Rating::Weak => "weak",
    }
}

#[cfg(test)]
mod tests {
    use policy::{ELSEWHERE, HELP, NOTICED, QUESTIONS, afterwards_rules};

    use super::*;

    #[test]
    fn each_rule_that_is_shown_has_its_sentence() {
        let afterwards = Verdict::ALL.iter().flat_map(|&verdict| afterwards_rules(verdict).to_vec());
        for shown in afterwards.chain(QUESTIONS).chain(NOTICED).chain([ELSEWHERE, HELP]) {
            assert_eq!(rule(shown), words::rule_text(shown), "{shown:?}");
        }
    }
}
