//! The way there.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const ACCIDENT: CircumstanceWords = CircumstanceWords {
    label: "Accident or breakdown",
    hint: "If it was your car or bike that stopped, choose “My car or bike broke down”.",
    finds: "crash, car crash, car accident, accidnet, collision, hit by a car, fender bender, road accident, got \
            rear ended, fell off my bike, motorcycle accident, hit and run, bumped my car, okada accident, rta, \
            knocked down, car wreck, had a wreck",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I have an emergency to deal with {now}",
        category: "I've had an accident",
        plain: "I've had an accident",
        missed: "I had an accident",
    },
};

pub(super) const CAR_OR_BIKE_BROKE_DOWN: CircumstanceWords = CircumstanceWords {
    label: "My car or bike broke down",
    hint: "If you can still get there, choose “I am running late”.",
    finds: "flat tyre, flat tire, tyre, tire, puncture, car wont start, dead battery, engine overheated, car \
            trouble, car problems, breakdown on the motorway, scooter broke, two wheeler problem, towed, car \
            stolen, tricycle broke, no petrol",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Plain,
        private: "I can't get to you {day}",
        category: "my transport has let me down",
        plain: "my vehicle has broken down",
        missed: "my vehicle broke down",
    },
};

pub(super) const JOURNEY_DISRUPTED: CircumstanceWords = CircumstanceWords {
    label: "My journey is disrupted",
    hint: "If you are only late, choose “I am running late”.",
    finds: "cant get there, no way to get there, no transport, road closed, roads closed, airport, airport \
            closed, travel problem, transport problem, no ride, ride cancelled, stuck abroad, lost my passport, \
            border closed, roadblock, lift fell through, missed my flight, missed my connection, missed my \
            train, stuck at the airport, fuel scarcity, protests blocking the road",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "I can't get to you {day}",
        category: "my journey has been disrupted",
        plain: "my journey has been disrupted",
        missed: "my journey was disrupted",
    },
};

pub(super) const TRAIN_OR_FLIGHT_CANCELLED: CircumstanceWords = CircumstanceWords {
    label: "My train or flight is cancelled",
    hint: "If it is only late, choose “I am running late”.",
    finds: "flight cancelled, flight canceled, flight cancled, train cancelled, train canceled, bus cancelled, \
            no buses, ferry cancelled, no trains running, plane grounded, trains are cancelled, my bus was \
            cancelled",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I can't get to you {day}",
        category: "my travel plans have been disrupted",
        plain: "my connection has been cancelled",
        missed: "my connection was cancelled",
    },
};

pub(super) const STRIKE: CircumstanceWords = CircumstanceWords {
    label: "There is a strike",
    hint: "",
    finds: "rail strike, train strike, tube strike, bus strike, transport strike, walkout, industrial action, \
            tigil pasada, union action, airport strike, chakka jam, hartal, general strike, bandh, aslef, driver \
            strike",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I can't get to you {day}",
        category: "travel is disrupted {day}",
        plain: "there's a transport strike {day}",
        missed: "a strike stopped me from getting to you",
    },
};

pub(super) const WEATHER: CircumstanceWords = CircumstanceWords {
    label: "The weather is too bad",
    hint: "",
    finds: "snow, snowed in, storm, ice on the roads, blizzard, typhoon, bagyo, hurricane, cyclone, heavy rain, \
            flooding on the roads, roads flooded, waterlogging, monsoon, heatwave, fog, tornado warning, weather \
            warning, signal no 3, storm warning",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I can't get to you {day}",
        category: "travel is disrupted {day}",
        plain: "the weather is keeping me from travelling {day}",
        missed: "the weather stopped me from travelling",
    },
};

pub(super) const VISA_DELAYED: CircumstanceWords = CircumstanceWords {
    label: "My visa is delayed",
    hint: "For a visit to an embassy or office, choose “A visa or immigration appointment”.",
    finds: "visa not here yet, visa not approved, visa refused, visa rejected, visa pending, waiting for visa, \
            no visa yet, work permit delayed, permit not ready, passport not back, evisa, esta denied, visa \
            processing, visa didnt come, visa hasnt come",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Private,
        private: "I can't travel in time",
        category: "my paperwork has been delayed",
        plain: "my visa has been delayed",
        missed: "my paperwork was delayed",
    },
};

pub(super) const THE_JOURNEY_COSTS_TOO_MUCH: CircumstanceWords = CircumstanceWords {
    label: "I cannot afford the journey",
    hint: "",
    finds: "cant afford the train, no money for transport, transport fare, no transport money, bus fare, ticket \
            too expensive, train too expensive, flight too expensive, no money for petrol, broke until payday, \
            gas money, pamasahe, they dont pay travel, travel expenses",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "I can't get to you {day}",
        category: "the journey is difficult for me {now}",
        plain: "the journey costs more than I can manage {now}",
        missed: "I couldn't make the journey",
    },
};

pub(super) const RUNNING_LATE: CircumstanceWords = CircumstanceWords {
    label: "I am running late",
    hint: "If you cannot get there at all, choose “Accident or breakdown” or “My journey is disrupted”.",
    finds: "delayed, gonna be late, going to be late, ill be late, 10 minutes late, half an hour late, late for \
            interview, train delayed, flight delayed, bus is late, missed the bus, on my way, behind schedule, \
            wont make it on time, cab not coming, uber cancelled, stuck on the train",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "I'm running late",
        category: "I've been held up",
        plain: "I've been held up",
        missed: "I was held up",
    },
};

pub(super) const STUCK_IN_TRAFFIC: CircumstanceWords = CircumstanceWords {
    label: "I am stuck in traffic",
    hint: "",
    finds: "trafic, heavy traffic, traffic jam, gridlock, hold up on the road, go slow, motorway closed, \
            roadworks, m25, edsa, third mainland bridge, traffic is crazy, bumper to bumper, stuck on the \
            highway, accident ahead",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I'm running late",
        category: "I've been held up on the way",
        plain: "I'm stuck in traffic",
        missed: "I was stuck in traffic",
    },
};

pub(super) const CANNOT_FIND_THE_PLACE: CircumstanceWords = CircumstanceWords {
    label: "I cannot find the place",
    hint: "If they gave you a wrong address, choose “The address was wrong”.",
    finds: "lost, im lost, got lost, parking, no parking, cant find parking, cant find the building, cant find \
            the entrance, which entrance, wrong building, wrong floor, where is the office, google maps wrong, \
            cant find the office, went to the wrong place",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "I'm running late",
        category: "I haven't found you yet",
        plain: "I can't find the place",
        missed: "I couldn't find the place",
    },
};

pub(super) const THE_ADDRESS_WAS_WRONG: CircumstanceWords = CircumstanceWords {
    label: "The address was wrong",
    hint: "",
    finds: "wrong address, they gave me the wrong address, wrong office, wrong branch, adress is wrong, wrong \
            adress, old address, office has moved, nobody here by that name, sent me to the wrong place, wrong \
            location, wrong pin, company not at this address",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I'm running late",
        category: "I've ended up in the wrong place",
        plain: "the address I had turned out to be wrong",
        missed: "the address I had turned out to be wrong",
    },
};

pub(super) const THE_COMMUTE_BECAME_IMPOSSIBLE: CircumstanceWords = CircumstanceWords {
    label: "The commute became impossible",
    hint: "If the place or hours never suited you, choose “The place or hours are wrong”.",
    finds: "comute, sold my car, no car any more, lost my license, lost my licence, bus line cut, they moved the \
            office, office moved too far, cant get there every day, two hours each way, no more carpool, cant do \
            the commute any more",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Category,
        private: "my circumstances have changed",
        category: "the journey won't work for me any more",
        plain: "the daily journey has become impossible for me",
        missed: "",
    },
};
