//! Connection, devices, links, tests.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const TECHNOLOGY_FAILED: CircumstanceWords = CircumstanceWords {
    label: "The technology failed",
    hint: "If the link they sent is at fault, choose “Their link does not work”.",
    finds: "laptop, laptop died, laptop broke, computer crashed, computer froze, pc not working, phone died, \
            phone broke, phone stolen, tech issues, technical issue, technical problem, tech problem, update \
            restarting, blue screen, battery died, screen black, call keeps dropping",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I've run into a problem",
        category: "I'm having technical trouble",
        plain: "the technology has failed at my end",
        missed: "I had technical trouble",
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
        usual: Depth::Plain,
        private: "I'm having technical trouble",
        category: "my internet isn't working",
        plain: "my connection has gone down",
        missed: "my connection went down",
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
        usual: Depth::Category,
        private: "I'm having technical trouble",
        category: "my equipment has failed",
        plain: "my equipment has failed",
        missed: "my equipment failed",
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
        usual: Depth::Plain,
        private: "I can't join {now}",
        category: "I can't get into the call",
        plain: "the link isn't working for me",
        missed: "the link didn't work for me",
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
        usual: Depth::Plain,
        private: "I haven't been able to finish the test",
        category: "the test is no longer open to me",
        plain: "the test link has expired",
        missed: "",
    },
};
