//! Phrases that several messages share: greetings, the interview, the times, the close, the subject.

use policy::To;

use crate::compose::Scene;

/// Who is greeted where there is no name (M2).
const NAMELESS: &str = "hiring team";

impl Scene {
    /// M2: "Dear Ms Lee,", or the hiring team where there is no name.
    pub(super) fn greeting(&self) -> String {
        self.greeting.clone().unwrap_or_else(|| self.greet(self.interviewer.as_deref()))
    }

    /// M2 for the employer who made an offer: their contact where it is known.
    pub(super) fn greeting_to_the_offering_employer(&self) -> String {
        self.greet(self.offer.contact.as_deref())
    }

    /// M2 for a message that goes to the recruiter and may be forwarded.
    pub(super) fn greeting_for_any_reader(&self) -> String {
        self.greet(self.recruiter.as_deref())
    }

    fn greet(&self, name: Option<&str>) -> String {
        let hello = if self.friendly { "Hello" } else { "Dear" };
        format!("{hello} {},", name.unwrap_or(NAMELESS))
    }

    /// M2 for a third party, whose name is not among the details.
    pub(super) fn greeting_to_a_third_party(&self) -> String {
        (if self.friendly { "Hello," } else { "Good day," }).to_owned()
    }

    /// " for the Data Analyst role at Acme": the role and the company of the offer, where they are known.
    pub(super) fn for_the_offered_role(&self) -> String {
        for_role(self.offer.role.as_deref(), self.offer.company.as_deref())
    }

    /// M1 for a message about an offer: its role, and the sender.
    pub(super) fn subject_about_the_offer(&self, purpose: &str) -> String {
        format!("{purpose}{}", self.role_and_sender(self.offer.role.as_deref(), ""))
    }

    /// "a job interview for the Data Analyst role at Acme on Thursday …", told to somebody else.
    pub(super) fn interview_elsewhere(&self) -> String {
        format!("a job interview{}{}", self.for_the_role(), self.on_the_day())
    }

    /// M2 in a text message: "Hello Ms Lee, this is Priya Shah."
    pub(super) fn hello_in_a_text(&self) -> String {
        match self.known_listener() {
            None if self.to == To::Interviewer => self.hello(Some(NAMELESS), "."),
            whom => self.hello(whom, "."),
        }
    }

    /// M2 on the phone, where without a name one asks who is there.
    pub(super) fn hello_on_the_phone(&self) -> String {
        match self.known_listener() {
            None if self.to == To::Interviewer => self.hello(None, ".") + " Am I through to the hiring team?",
            whom => self.hello(whom, "."),
        }
    }

    /// M2 on the machine.
    pub(super) fn hello_to_the_machine(&self) -> String {
        match (self.known_listener(), &self.your_name) {
            (None, Some(_)) if self.to == To::Interviewer => self.hello(None, " for the hiring team."),
            (None, None) if self.to == To::Interviewer => "Hello, this is a message for the hiring team.".to_owned(),
            (whom, _) => self.hello(whom, "."),
        }
    }

    fn hello(&self, whom: Option<&str>, end: &str) -> String {
        let whom = whom.map(|whom| format!(" {whom}")).unwrap_or_default();
        match &self.your_name {
            Some(name) => format!("Hello{whom}, this is {name}{end}"),
            None => format!("Hello{whom}{end}"),
        }
    }

    /// The close, the name where it is known, and the number where it is wanted.
    pub(super) fn sign_off(&self) -> String {
        let close = if self.friendly { "Best wishes" } else { "Kind regards" };
        let lines: Vec<&str> = [&self.your_name, &self.phone].into_iter().flatten().map(String::as_str).collect();
        if lines.is_empty() { close.to_owned() } else { format!("{close},\n{}", lines.join("\n")) }
    }

    /// M3: " for the Data Analyst role at Acme". What is not known is left out of the sentence, never left blank (M14).
    pub(super) fn for_the_role(&self) -> String {
        for_role(self.role.as_deref(), self.company.as_deref())
    }

    /// M3 and M4: " on Thursday 3 December 2026 at 14:00 Berlin time (Europe/Berlin)", where the date is known.
    pub(super) fn on_the_day(&self) -> String {
        self.slot.as_ref().map(|slot| format!(" on {}", slot.written)).unwrap_or_default()
    }

    /// M3: "our interview for the Data Analyst role at Acme on Thursday …".
    pub(super) fn our_interview(&self) -> String {
        if self.is_task {
            let due = self.slot.as_ref().map(|slot| format!(" due on {}", slot.written)).unwrap_or_default();
            return format!("the task{}{due}", self.for_the_role());
        }
        format!("our interview{}{}", self.for_the_role(), self.on_the_day())
    }

    /// The same to whoever was spoken to on the phone.
    pub(super) fn interview_spoken_about(&self) -> String {
        format!("{}{}{}", self.whose_interview(), self.for_the_role(), self.on_the_day())
    }

    /// The same for the voice.
    pub(in crate::en) fn interview_in_speech(&self) -> String {
        let on_the_day = self.slot.as_ref().map(|slot| format!(" on {}", slot.spoken)).unwrap_or_default();
        format!("{}{}{on_the_day}", self.whose_interview(), self.for_the_role())
    }

    /// A recruiter has arranged more interviews than this one.
    fn whose_interview(&self) -> &'static str {
        match self.to {
            To::Recruiter => "the interview you arranged",
            To::ThirdParty => "a job interview",
            _ if self.is_task => "the task",
            To::Interviewer | To::OfferingEmployer | To::Nobody => "our interview",
        }
    }

    /// The times on offer for the voice, the zone said once: "Monday …, Tuesday … or Wednesday …, all Berlin time".
    pub(super) fn spoken_alternatives(&self) -> Option<String> {
        let (last, earlier) = self.alternatives.split_last()?;
        let earlier: Vec<&str> = earlier.iter().map(|time| &*time.spoken).collect();
        let times = format!("{} or {}", earlier.join(", "), last.spoken);
        let all = if earlier.len() == 1 { "both" } else { "all" };
        Some(match &self.zone {
            Some(zone) => format!("{times}, {all} {zone}"),
            None => times,
        })
    }

    /// M1: the purpose, marked urgent on the day (C5), then the role and the sender where they are known. `thing` follows the
    /// role.
    pub(super) fn subject(&self, purpose: &str, thing: &str) -> String {
        let rest = self.role_and_sender(self.role.as_deref(), thing);
        let mut letters = purpose.chars();
        match letters.next() {
            Some(first) if self.urgent => format!("Urgent: {}{}{rest}", first.to_ascii_lowercase(), letters.as_str()),
            _ => format!("{purpose}{rest}"),
        }
    }

    /// The same where nothing is urgent, or no longer, since they have been told by phone.
    pub(super) fn calm_subject(&self, purpose: &str) -> String {
        format!("{purpose}{}", self.role_and_sender(self.role.as_deref(), ""))
    }

    fn role_and_sender(&self, role: Option<&str>, thing: &str) -> String {
        let role = role.map(|role| format!(", {role}{thing}")).unwrap_or_default();
        let sender = self.your_name.as_ref().map(|name| format!(" – {name}")).unwrap_or_default();
        role + &sender
    }
}

/// " for the Data Analyst role at Acme". What is not known is left out of the sentence, never left blank (M14).
fn for_role(role: Option<&str>, company: Option<&str>) -> String {
    let role = role.map(|role| format!(" for the {role} role")).unwrap_or_default();
    let company = company.map(|company| format!(" at {company}")).unwrap_or_default();
    role + &company
}
