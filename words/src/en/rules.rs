//! The rules in plain English, for anybody and any situation, and the titles of their sections.

use policy::{Rule, Section};

/// The rule in a sentence.
pub(crate) const fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::V1 => "Once you have accepted another offer, withdraw, and say truthfully that you have.",
        Rule::V2 => "Where something is unsafe, improper or unlawful, withdraw. You owe no long explanation.",
        Rule::V3 => {
            "If the job is not for you, or you no longer want it, withdraw politely and honestly. If one question would settle it, ask that first."
        }
        Rule::V4 => "If the interview has started without you, say so once and ask for another time.",
        Rule::V5 => {
            "While an offer is only on the table, cancel nothing: ask the offering employer for time to decide."
        }
        Rule::V6 => "If the date was set at short notice and you need time to prepare, ask honestly for a later one.",
        Rule::V7 => {
            "Nerves, preparation, a more tempting interview or a bad morning are no reason to cancel: go, with a short plan. If they offer another time, take it."
        }
        Rule::V8 => "If you are on your way but late, still go, and call before the start with your new arrival time.",
        Rule::V9 => {
            "If the arrangement does not work for a disability or health need, keep the interview and ask for the adjustment."
        }
        Rule::V10 => "If you cannot travel but still want the job, keep the time and ask to do it by video.",
        Rule::V11 => "A move does not stop a video or phone interview: take it, and raise the move there.",
        Rule::V12 => "If nothing stops you being there or doing the job, go.",
        Rule::V13 => {
            "If it can be managed without cancelling, manage it: hand over the other duty, move to video, shift the hour."
        }
        Rule::V14 => "If it is relevant, urgent and lasting, withdraw.",
        Rule::V15 => "If one of the three answers is no, the interview can still happen: ask for another time.",
        Rule::V16 => {
            "If somebody else pays for it or has a say, ask them first what cancelling would mean; until they answer, nothing is cancelled."
        }
        Rule::V17 => {
            "While an offer is only spoken, or has conditions, ask for it in writing; no interview is cancelled before it is."
        }
        Rule::V18 => "If they are the late ones, wait fifteen minutes, ring once, then write and offer times.",
        Rule::V19 => "If something on their side is open or odd, ask one question; the interview stands meanwhile.",
        Rule::V20 => {
            "If you want to leave in the middle of it, finish the part that is on, say it at its end, and thank them."
        }
        Rule::V21 => {
            "If they have no other date, go where you can; where you can't, withdraw kindly and ask to be kept in mind."
        }
        Rule::V22 => "If it only may happen, tell them today, and by which hour they will know for sure.",
        Rule::V23 => "If you can't name a date yet, ask to put it on hold, and say when they will hear from you again.",
        Rule::V24 => "If it should be sooner, ask to bring it forward.",
        Rule::V25 => "If you are well enough but catching, keep the time and ask to do it by video.",
        Rule::V26 => "If you only have second thoughts, go: it costs an hour, and you can still say no.",
        Rule::V27 => "If a test or a task can't be done in time, ask for a new link or a later deadline.",
        Rule::V28 => "If you notice a slip a day or more ahead, it is not too late: go.",
        Rule::N1 => "Once the start has passed, now is the only good moment: call, unless you are there or can't.",
        Rule::N2 => "With less than 24 hours to go, call first.",
        Rule::N3 => {
            "With 24 to 48 hours to go, an email is usually enough. Give its purpose in the subject line, the interview, a brief reason and the next step."
        }
        Rule::N4 => {
            "With more than 48 hours to go, an email is enough; to move the interview, offer two or three times."
        }
        Rule::N5 => "Where no date is fixed yet, or the round is over, an email is enough.",
        Rule::N6 => "Tell them as soon as you know: every hour earlier reads better.",
        Rule::C1 => "If you are going, there is nobody to tell.",
        Rule::C2 => "If you are running late, call.",
        Rule::C3 => "For more time on an offer, email the employer who made it, and let the recruiter know.",
        Rule::C4 => {
            "On the day, or after a missed start: call, leave a voicemail if nobody answers, and email at once either way."
        }
        Rule::C5 => {
            "Without a number, look for one for ten minutes at most; then send an email with the news in its subject line."
        }
        Rule::C6 => {
            "Where you have mostly spoken by phone and have a number, call and then email, no matter how early it is."
        }
        Rule::C7 => "With a day or more to go, an email is enough.",
        Rule::C8 => {
            "For an appointment you cannot move, a disrupted journey, a move or a serious worry, think about calling first."
        }
        Rule::C9 => "If a recruiter arranged it, tell the recruiter first; they may handle the rest.",
        Rule::C10 => {
            "Never cancel by text message, chat or social network alone; if you already have, follow up by call or email."
        }
        Rule::C11 => "If you're in doubt, call, then confirm in writing.",
        Rule::C12 => "If you are there, say it there, then confirm it by email the same day.",
        Rule::C13 => "While you wait for them, ring once after fifteen minutes, then write.",
        Rule::C14 => "If you can't call, write, with the news in the first words. Somebody may call for you.",
        Rule::C15 => {
            "If somebody else has a say, call them and write; once you move or cancel, tell them the same day."
        }
        Rule::C16 => "Tests and tasks are settled by email.",
        Rule::C17 => {
            "To decline an invitation, or to ask about something they left open, an email is enough at any notice."
        }
        Rule::M1 => "The subject line says the news and which interview, in words people use, and never “Urgent”.",
        Rule::M2 => {
            "Greet them as you two would: by first name, or by title and surname. Without a name, “Hello” will do."
        }
        Rule::M3 => {
            "Say which interview in the fewest words that leave no doubt: the day and the hour, and the year only if it's another one."
        }
        Rule::M4 => "Name time zones only where your clocks differ, and then give both times.",
        Rule::M5 => "Give one true reason in one sentence, and tell as much of it as you like.",
        Rule::M6 => {
            "Say sorry once at most, for something real: short notice, a missed hour, moving it again. Not for a need, nor for what they did."
        }
        Rule::M7 => "Thank them for what has happened, and for nothing else.",
        Rule::M8 => {
            "Ask one thing plainly, and leave them a way out. A withdrawal says that it is one, and frees the time."
        }
        Rule::M9 => {
            "To move it, offer one, two or three times you can keep; without any, ask for theirs. To change how it's held, ask for that first."
        }
        Rule::M10 => {
            "When you withdraw, offer no times. Keep the door open where you mean it; about safety or ethics, stay neutral."
        }
        Rule::M11 => "Say only what is true, and name an accepted offer as one.",
        Rule::M12 => "Blame nobody and criticise nothing.",
        Rule::M13 => "Keep it short: an email has 110 words at most, better 45 to 90; a call 90, a voicemail 75.",
        Rule::M14 => "Leave no blanks to fill in: what you do not know is phrased around.",
        Rule::M15 => "Everything you send tells the same story: the reason, the interview, the request, the times.",
        Rule::M16 => "Answer what they last said in the first sentences.",
        Rule::M17 => "State nothing that is not so: no thanks for what never was, no offer that nobody made.",
        Rule::M18 => "Not everybody sends the same letter: each part has several wordings of equal worth.",
        Rule::M19 => "Write as you would speak, unless a formal tone is asked for.",
        Rule::M20 => "Your own line takes the place of the reason we would give.",
        Rule::M21 => {
            "Say nothing that does you harm: not that you aren't ready, that another firm is better, or how you feel about it."
        }
        Rule::R1 => "Vague excuse: something came up, with no cause named.",
        Rule::R2 => "Too many apologies: one is enough, and self-blame never helps.",
        Rule::R3 => "Blame or defence: faults the company, the process or somebody else.",
        Rule::R4 => "Too much detail: more about health, family or money than the kind of reason.",
        Rule::R5 => "Too casual: text-speak, slang, emoji, or no greeting.",
        Rule::R6 => "The role is missing.",
        Rule::R7 => "The date or time of the interview is missing.",
        Rule::R8 => "The next step is missing: neither withdraws nor asks for something.",
        Rule::R9 => "Mixed signals: withdraws and offers times, or asks for something other than you decided.",
        Rule::R10 => "Times: fewer than two or more than three to choose from.",
        Rule::R11 => "No thanks.",
        Rule::R12 => "No apology where one is due.",
        Rule::R13 => "Too long.",
        Rule::R14 => "A blank was left to fill in.",
        Rule::R15 => "Gives another reason than yours.",
        Rule::R16 => "A time without its zone, though you may be in different ones.",
        Rule::R17 => "Shouting: capitals or a row of exclamation marks.",
        Rule::R18 => "A threat or a bargain inside a cancellation.",
        Rule::S1 => "Timing: how early they hear.",
        Rule::S2 => "Your reason: whether it's plain and true.",
        Rule::S3 => "How you tell them: a call and an email works best.",
        Rule::S4 => "Goodwill: whether you offer another time where that makes sense.",
        Rule::S5 => "Manner: how you come across, now and afterwards.",
        Rule::S6 => {
            "High risk: an avoidable reason pressed all the same, a missed start with nobody to call, or a third change."
        }
        Rule::S7 => {
            "Moderate risk: moving or cancelling at the last moment, a second change, a slip of your own, or asking for time to prepare."
        }
        Rule::S8 => {
            "Low risk: everything else, and always for an access need, for what they did or offered, and for an invitation you decline."
        }
        Rule::S9 => "One cancellation, handled well, rarely does harm; repeated late ones do.",
        Rule::A1 => {
            "If things change and you'd like the job after all, send a short note that says so, and what changed."
        }
        Rule::A2 => "Send them something useful: a link, or an idea from their field.",
        Rule::A3 => "Keep the door open, even after withdrawing.",
        Rule::A4 => {
            "After a polite withdrawal you can apply again in a few months, ideally with something new to show."
        }
        Rule::A5 => "Say hello now and then. There's no need to push.",
        Rule::A6 => "If it comes up in a later interview, tell it as a decision you thought through.",
        Rule::A7 => {
            "What helps next time: a calendar at hand, a call practised aloud, and one good email to start from."
        }
        Rule::A8 => "If you keep having to move interviews, it is a pattern worth getting help with.",
        Rule::O1 => {
            "With an offer in hand and other interviews open, tell them, ask for time, or accept and then withdraw elsewhere."
        }
        Rule::O2 => {
            "Once you've accepted, withdraw from your other interviews at once. How you tell each depends on how soon it is."
        }
        Rule::O3 => "Never cancel late for an offer you have not accepted.",
        Rule::O4 => "Keep one calendar, in one time zone.",
        Rule::O5 => "In writing first: a spoken offer, or one with conditions, cancels nothing.",
        Rule::O6 => "With an offer you want and an interview you don't, accept first, and withdraw the same day.",
        Rule::X1 => "Confirm times in words with their zone, in both zones where they differ.",
        Rule::X2 => "If your journey is disrupted, tell them at once and suggest video.",
        Rule::X3 => "If the technology fails, call at once, explain, and ask for another time.",
        Rule::X4 => "For a job that involves travel or distance, handling this well speaks for you.",
        Rule::X5 => "If a mix-up of time zones made you miss it, call at once and ask for another time.",
        Rule::H1 => "If a recruiter arranged the interview, the recruiter is your first call.",
        Rule::H2 => "For a visa, a move or a matter of ethics, speak to the hiring manager, then write.",
        Rule::H3 => "If you're weighing up offers, or what to say, a mentor or coach can help.",
        Rule::H4 => "Your present employer need not know: use your own number and address, outside working hours.",
        Rule::H5 => "On health, pregnancy, faith or family, say no more than the arrangement needs.",
        Rule::B1 => "Confirm the decision with the three questions.",
        Rule::B2 => "On the day: call, voicemail, email.",
        Rule::B3 => "Give a brief, factual reason.",
        Rule::B4 => "Name the interview.",
        Rule::B5 => "Withdraw, or propose times.",
        Rule::B6 => "One apology, and thanks.",
        Rule::Q1 => "Will it hurt my chances later? One cancellation, handled well, rarely does.",
        Rule::Q2 => "Should I tell them I've accepted another offer? Yes: it's honest, and it frees up their time.",
        Rule::Q3 => {
            "What if I'm nervous, or short of preparation? Go. Ask for another date only if this one was set at short notice."
        }
        Rule::Q4 => "When can I apply again? In a few months, ideally with something new to show.",
        Rule::Q5 => {
            "What if they say no, or nothing? If you can still go, go; if not, withdraw kindly. If you hear nothing, call once, then let the email stand."
        }
        Rule::Q6 => "Can I undo a withdrawal? Within two days, maybe: say so plainly, ask once, and accept the answer.",
        Rule::Q7 => {
            "Will my employer find out? Probably not, if you use your own phone and email and let nobody call your references yet."
        }
        Rule::Q8 => "How long do I wait for them? Fifteen minutes, then ring once, then write.",
        Rule::Q9 => {
            "How much do I have to tell? Only what they need to arrange it. In most countries nobody's allowed to ask for more."
        }
        Rule::U1 => {
            "One sentence is enough: what has happened, when, and what else matters is read from it, on your device."
        }
        Rule::U2 => "What was understood is shown as answers that you can change, before it decides anything.",
        Rule::U3 => "Where two or three things may be meant, all are offered; where nothing is near, the list opens.",
        Rule::U4 => {
            "It matters whose it is and what is denied: “not ill”, “my boss is ill”, “they cancelled”, “I cancelled”."
        }
        Rule::U5 => "Your sentence goes into a message only if you put it there.",
    }
}

/// The title of a section.
pub(crate) const fn section(section: Section) -> &'static str {
    match section {
        Section::Verdicts => "Verdicts",
        Section::Notice => "Notice",
        Section::Plans => "Plans: how to tell them",
        Section::Messages => "What to say",
        Section::Checks => "What not to say",
        Section::Landing => "How it will land",
        Section::Afterwards => "Afterwards",
        Section::Several => "Several interviews and offers",
        Section::Borders => "Across borders, online",
        Section::Help => "When help is worth it",
        Section::Sequence => "The sequence under pressure",
        Section::Questions => "Questions people ask",
        Section::Understanding => "Understanding a sentence",
    }
}
