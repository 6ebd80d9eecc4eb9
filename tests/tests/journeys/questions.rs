//! Which questions are asked when, the search for a reason, and deciding against the advice.

use anyhow::{Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Circumstance, Contact, Insist, Kind, MessageKind, Reason};
use words::{Depth, Details, Register, cause_as_told};

fn asks_about(page: &Page, word: &str) -> Result<bool> {
    Ok(page.names("group")?.iter().any(|name| name.contains(word)))
}

/// Whether a question stands among those whose answer can change the advice. The others stand under a line of their own.
fn matters(page: &Page, question: &str) -> Result<bool> {
    let fact = page.fact(question)?;
    let script =
        "const rarely = deep.all('.side .hint').find((one) => one.textContent.startsWith('These rarely change'));
        return Boolean(rarely.compareDocumentPosition(arguments[0]) & Node.DOCUMENT_POSITION_PRECEDING)";
    Ok(page.script_on(&fact, script)? == true)
}

#[test]
fn whether_they_can_be_called_matters_only_under_24_hours() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        for (band, expected) in [(Band::Over48h, false), (Band::Under24h, true)] {
            page.open()?;
            page.choose_reason(Reason::Illness)?;
            page.choose_notice(band)?;
            page.wait_for_verdict("another time")?;
            ensure!(matters(page, "Can you call them?")? == expected, "{band:?}: it must be {expected}");
        }
        Ok(())
    })
}

#[test]
fn what_was_assumed_is_said_before_it_is_opened() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.open_details("We assumed: you have a number, you want the job")?;
        let opened = "return deep.all('details.fact[open]').length";
        ensure!(page.script(opened)? == 0, "questions are open unasked");
        // One at a time.
        for question in ["Can you call them?", "Do you still want the job?"] {
            let summary = format!(
                "return deep.all('details.fact > summary').find((one) => one.textContent.startsWith('{question}'))"
            );
            page.tap(&page.find_by_script(&summary)?)?;
            until("the question", || page.find("group", question).map(drop))?;
            ensure!(page.script(opened)? == 1, "several questions are open");
        }
        page.choose_answer("Do you still want the job?", "Not sure")?;
        page.find("DisclosureTriangle", "We assumed: you have a number, Not sure")?;
        // What they said stands beside the letter.
        page.choose_fact("What have they said?", "No answer")?;
        let said = page.find_by_script("return deep.one('.advice > .fact > summary')")?;
        ensure!(page.text(&said)?.contains("No answer"), "it says {}", page.text(&said)?);
        Ok(())
    })
}

#[test]
fn every_fact_can_be_given_whatever_has_happened() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        for question in [
            "Can you call them?",
            "What have they said?",
            "Do you still want the job?",
            "Did a recruiter or an agency arrange it?",
            "How sure is it?",
            "Could you name another time?",
            "How was it to be held?",
            "How far along are you?",
            "How have you mostly been in touch?",
            "When was the date set?",
            "Does it touch anybody else?",
        ] {
            page.fact(question)?;
        }
        page.find("spinbutton", "How often have you already asked them to move or cancel?").map(drop)
    })
}

#[test]
fn the_three_questions_come_first_only_for_something_else() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        ensure!(!asks_about(page, "being there")?, "the three questions are asked");
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Withdraw")?;
        ensure!(!asks_about(page, "being there")?, "the three questions are open");
        page.open_details("Why")?;
        ensure!(asks_about(page, "being there")?, "the three questions are not under “Why”");
        page.choose_reason(Reason::Other)?;
        ensure!(asks_about(page, "being there")?, "they are not asked");
        Ok(())
    })
}

#[test]
fn something_else_is_asked_about_one_question_at_a_time() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_kind(Kind::SomethingElse)?;
        ensure!(!page.has("group", "Which fits best?")?, "it asks which of one fits best");
        let asked = || -> Result<usize> {
            let words = ["being there", "no way round it", "lasting"];
            words.into_iter().map(|word| Ok(usize::from(asks_about(page, word)?))).sum()
        };
        ensure!(asked()? == 1, "{} questions are asked at once", asked()?);
        page.choose_answer("Does it directly affect being there, or doing the job?", "Yes")?;
        ensure!(asked()? == 2, "{} questions are asked after one answer", asked()?);
        page.choose_answer("Is it immediate, with no way round it?", "Yes")?;
        page.choose_answer("Is it lasting?", "Yes")?;
        page.press("Later")?;
        page.wait_for_verdict("Withdraw")
    })
}

#[test]
fn the_three_questions_can_be_answered_otherwise_under_why() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Withdraw")?;
        page.open_details("Why")?;
        let mut situation = Expected::of(Reason::AcceptedOffer, Band::Over48h).situation;
        situation.relevance = Some(false);
        page.choose_answer("Does it directly affect being there, or doing the job?", "No")?;
        page.wait_for_verdict(Expected::with(&situation, &Details::default()).heading())
    })
}

#[test]
fn no_phone_number_changes_the_plan() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.choose_fact("Can you call them?", "I have no number")?;
        let mut situation = Expected::of(Reason::Illness, Band::Under24h).situation;
        situation.contact = Contact::NoNumber;
        wait_for_expected(page, &Expected::with(&situation, &Details::default()))
    })
}

#[test]
fn no_interest_turns_the_verdict_into_withdraw() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.choose_fact("Do you still want the job?", "No")?;
        let mut situation = Expected::of(Reason::Illness, Band::Under24h).situation;
        situation.interest = Some(policy::Interest::Gone);
        wait_for_expected(page, &Expected::with(&situation, &Details::default()))
    })
}

#[test]
fn interest_matters_only_where_the_reason_does_not_imply_it() -> Result<()> {
    const INTEREST: &str = "Do you still want the job?";
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Withdraw")?;
        ensure!(!matters(page, INTEREST)?, "it is asked of a person who has accepted another job");
        page.choose_reason(Reason::Nervous)?;
        page.press("Show the answer")?;
        page.wait_for_verdict("Go")?;
        ensure!(matters(page, INTEREST)?, "it is not asked of a person who is nervous");
        page.choose_fact(INTEREST, "Not sure")?;
        page.choose_reason(Reason::SafetyOrEthics)?;
        page.press("Show the answer")?;
        page.wait_for_verdict("Withdraw")?;
        page.fact(INTEREST)?;
        ensure!(page.checked(INTEREST)? == "Not sure", "an answer that was given is lost");
        Ok(())
    })
}

#[test]
fn the_detail_choices_show_their_wording() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::FamilyEmergency)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        let situation = Expected::of(Reason::FamilyEmergency, Band::Under24h).situation;
        for &depth in Depth::ALL {
            let words = cause_as_told(&situation, Register::Natural, Some(depth));
            ensure!(page.all_text()?.contains(&format!("“{words}”")), "“{words}” is not shown");
        }
        page.choose_reason(Reason::Leisure)?;
        page.press("Show the answer")?;
        page.choose_fact("Do you still want the job?", "No")?;
        page.wait_for_verdict("Withdraw")?;
        let situation =
            policy::Situation { interest: Some(policy::Interest::Gone), ..situation.with_reason(Reason::Leisure) };
        let [private, category, plain] = [Depth::Private, Depth::Category, Depth::Plain]
            .map(|depth| cause_as_told(&situation, Register::Natural, Some(depth)));
        let same = private == category && category == plain;
        until("the choice of the wording", || {
            ensure!(
                asks_about(page, "How much of the reason")? != same,
                "the choice must be shown only if the wordings differ"
            );
            Ok(())
        })
    })
}

#[test]
fn deciding_otherwise_changes_the_messages_but_not_the_verdict() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Nervous)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Go")?;
        page.open_details("I've decided otherwise")?;
        page.choose_answer("What will you do?", "Withdraw all the same")?;
        let mut situation = Expected::of(Reason::Nervous, Band::Over48h).situation;
        situation.insist = Some(Insist::Withdraw);
        wait_for_expected(page, &Expected::with(&situation, &Details::default()))
    })
}

fn wait_for_expected(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    let email = expected.message(MessageKind::Email)?;
    until("the email to change", || {
        ensure!(page.message()? == email.body, "it is {}", page.message()?);
        Ok(())
    })?;
    until("the steps", || has_steps(page, expected))
}

/// The page shows the steps of the advice: at most four acts in order, and the rest folded.
pub(crate) fn has_steps(page: &Page, expected: &Expected) -> Result<()> {
    let shown = page.script("return deep.all('.acts > .steps > li').length")?;
    ensure!(shown.as_u64().is_some_and(|shown| shown <= 4), "{shown} acts are shown at once");
    if page.has("DisclosureTriangle", "More steps")? {
        page.open_details("More steps")?;
    }
    let script = "return deep.all('.acts .step:has(input)').map((one) => one.textContent)";
    let found = page.script(script)?;
    let mut found: Vec<_> = found.as_array().into_iter().flatten().filter_map(|step| step.as_str()).collect();
    let mut steps: Vec<_> = expected.advice.steps.iter().map(|step| step.says.as_ref()).collect();
    found.sort_unstable();
    steps.sort_unstable();
    ensure!(found == steps, "the steps are {found:#?}, not {steps:#?}");
    Ok(())
}

#[test]
fn search_finds_a_reason_by_synonym() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.write(&page.find("textbox", "What has happened?")?, "migrane")?;
        page.press(words::circumstance_label(Circumstance::Migraine))?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")
    })
}

/// What people type, and a circumstance that must be among what is found for it.
#[test]
fn any_known_word_finds_at_least_something() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        let field = page.find("textbox", "What has happened?")?;
        for (typed, circumstance) in [
            ("child ill", Circumstance::ChildIll),
            ("my daughter has a fever", Circumstance::ChildIll),
            ("school closed", Circumstance::ChildcareFellThrough),
            ("they were rude", Circumstance::MisconductOrUnlawfulQuestions),
            ("pay", Circumstance::Pay),
        ] {
            page.paste_over(&field, typed)?;
            let label = words::circumstance_label(circumstance);
            page.find("button", label)?;
            let found = page.script("return deep.all('.found button').length")?;
            ensure!(found.as_u64().is_some_and(|found| (1..=5).contains(&found)), "“{typed}” finds {found}");
            ensure!(page.has("button", words::kind_name(Kind::Health))?, "the kinds have gone");
        }
        Ok(())
    })
}

#[test]
fn a_search_without_results_leaves_the_kinds() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.write(&page.find("textbox", "What has happened?")?, "xyzzy")?;
        page.wait_for_status("Nothing by that word.")?;
        page.choose_reason(Reason::Other)
    })
}
