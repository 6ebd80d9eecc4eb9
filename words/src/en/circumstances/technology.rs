//! Connection, devices, links, tests.

use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const TECHNOLOGY_FAILED: CircumstanceWords = CircumstanceWords {
    label: "The technology failed",
    hint: "If the link they sent is at fault, choose “Their link does not work”.",
    finds: "laptop, laptop died, laptop broke, computer crashed, computer froze, pc not working, phone died, \
            phone broke, phone stolen, tech issues, technical issue, technical problem, tech problem, update \
            restarting, blue screen, battery died, screen black, call keeps dropping",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        private: "I've run into a problem",
        category: "I'm having technical trouble",
        plain: "the technology has stopped working for me",
    },
};

pub(super) const INTERNET_OR_POWER: CircumstanceWords = CircumstanceWords {
    label: "My internet or power is out",
    hint: "",
    finds: "wifi, wi fi, wifi down, internet down, no internet, no network, network issue, network problem, \
            power cut, outage, power outage, no light, nepa took light, no electricity, brownout, blackout, load \
            shedding, loadshedding, no data, router broken, no signal, bad connection, poor network",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        private: "I'm having technical trouble",
        category: "I'm having trouble getting online",
        plain: "I've lost my connection here",
    },
};

pub(super) const CAMERA_OR_SOUND: CircumstanceWords = CircumstanceWords {
    label: "My camera or sound failed",
    hint: "",
    finds: "microphone, mic, mic not working, microphone broken, webcam, camera not working, cam broken, no \
            sound, they cant hear me, cant hear them, headset broken, earphones, speakers not working, no audio, \
            video not working",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        private: "I'm having technical trouble",
        category: "my equipment has let me down",
        plain: "there's a problem with the picture or sound on my side",
    },
};

pub(super) const THEIR_PLATFORM_OR_LINK: CircumstanceWords = CircumstanceWords {
    label: "Their link does not work",
    hint: "For a test or a recorded answer, choose “The test or link expired”.",
    finds: "zoom, teams, link broken, link not working, zoom link doesnt work, teams wont let me in, google meet \
            not opening, meeting id wrong, stuck in the lobby, waiting room zoom, asks for a password, invalid \
            link, webex, portal down, hirevue not loading, nobody lets me into the call",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        private: "I'm having trouble joining",
        category: "I'm having trouble with the link or platform",
        plain: "the meeting link or platform isn't working for me",
    },
};

pub(super) const TEST_OR_LINK_EXPIRED: CircumstanceWords = CircumstanceWords {
    label: "The test or link expired",
    hint: "If it has not run out yet, choose “I cannot finish by the deadline”.",
    finds: "test expired, assessment expired, assesment expired, hackerrank expired, codility, missed the test, \
            missed the deadline, deadline passed, window closed, online test closed, hirevue expired, missed the \
            assessment, new link for test, expired link",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        private: "I haven't been able to finish the test",
        category: "the time for the test has run out",
        plain: "my access to the test has expired",
    },
};
