//! Family and the home, and moves.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const FAMILY_EMERGENCY: CircumstanceWords = CircumstanceWords {
    label: "Family emergency",
    hint: "",
    finds: "emergency with my family, family problem, family issue, family crisis, famly emergency, partner \
            needs me, urgent at home with family, wife in labour, wife in labor, partner gone into labour, \
            giving birth, family matter, problem in the family, brother arrested, going back to my village, in \
            the province, sick parent, mum is sick, my wife is sick, husband is sick",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "my family needs me {now}",
        category: "there's been a family emergency",
        plain: "there's been a family emergency and I'm needed",
        missed: "I had a family emergency",
    },
};

pub(super) const CHILD_ILL: CircumstanceWords = CircumstanceWords {
    label: "My child is ill",
    hint: "If your child is well but there's nobody to look after them, choose “My childcare fell through”.",
    finds: "sick kid, kid is sick, kids sick, sick child, son is sick, daughter is sick, baby is sick, son has a \
            fever, daughter has a fever, baby has fever, toddler ill, sent home from school sick, nursery \
            called, kid throwing up, my little one is poorly, child has chicken pox, my girl has flu",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Plain,
        private: "I'm needed at home {now}",
        category: "someone in my family is ill and needs me",
        plain: "my child is ill and needs me",
        missed: "my child was ill",
    },
};

pub(super) const CHILDCARE_FELL_THROUGH: CircumstanceWords = CircumstanceWords {
    label: "My childcare fell through",
    hint: "If your child is ill, choose “My child is ill”.",
    finds: "babysitter, babysitter cancelled, baby sitter canceled, sitter bailed, nanny, nanny didnt come, \
            yaya, house help didnt come, maid didnt come, no one to watch the kids, nobody to look after the \
            kids, school closed, kids at home, daycare closed, creche closed, snow day at school, child minder \
            is ill, no childcare, childcare problem, sitter called out, sitter is sick",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Plain,
        private: "I'm needed at home {day}",
        category: "I have no childcare {day}",
        plain: "my childcare has fallen through",
        missed: "my childcare fell through",
    },
};

pub(super) const RELATIVE_IN_HOSPITAL: CircumstanceWords = CircumstanceWords {
    label: "A relative is in hospital",
    hint: "",
    finds: "mum in hospital, mom in hospital, dad in hospital, mom in the er, father admitted, mother \
            hospitalised, grandma hospitalized, husband in hospital, wife in hospital, partner in icu, heart \
            attack, dad had a stroke, mother having surgery, visiting hospital, parent in hospital, kid in \
            hospital",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "my family needs me {now}",
        category: "there's been a family emergency",
        plain: "someone in my family is in hospital and I need to be there",
        missed: "someone in my family was ill and needed me",
    },
};

pub(super) const DEATH_IN_THE_FAMILY: CircumstanceWords = CircumstanceWords {
    label: "Someone close to me has died",
    hint: "For the day of a funeral, choose “A ceremony or funeral”.",
    finds: "death in the family, bereavement, bereaved, bereavment, grief, grieving, passed away, lost my mum, \
            lost my dad, grandmother died, my father passed, friend died, mourning, burial rites, late uncle, \
            someone died",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I've had some sad news",
        category: "there's been a death in my family",
        plain: "someone close to me has died",
        missed: "there's been a death in my family",
    },
};

pub(super) const CARING_FOR_SOMEONE: CircumstanceWords = CircumstanceWords {
    label: "I am caring for someone",
    hint: "",
    finds: "carer, caregiver, care giver, carer cancelled, looking after my mum, taking care of my father, \
            elderly parent, dementia, alzheimers, disabled brother, nurse didnt come, carer didnt show up, cant \
            leave my grandmother, look after my husband",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I'm needed elsewhere {now}",
        category: "I'm looking after someone {now}",
        plain: "I'm looking after someone I can't leave {now}",
        missed: "I was looking after someone",
    },
};

pub(super) const PET_EMERGENCY: CircumstanceWords = CircumstanceWords {
    label: "My pet needs help",
    hint: "",
    finds: "dog, cat, vet, dog is sick, cat is sick, puppy, emergency vet, dog hit by car, dog ran away, lost \
            cat, veterinarian, putting my dog down, animal emergency, dog ate chocolate, horse is ill",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Private,
        private: "I have an emergency to deal with {now}",
        category: "I have an emergency to deal with {now}",
        plain: "my pet needs urgent help {now}",
        missed: "I had an emergency to deal with",
    },
};

pub(super) const EMERGENCY_AT_HOME: CircumstanceWords = CircumstanceWords {
    label: "An emergency at home",
    hint: "If it is a person who needs you, choose “Family emergency”.",
    finds: "flood, flooded house, burst pipe, water leak, gas leak, fire in the building, house fire, break in, \
            burglary, burgled, locked out, boiler broke, ceiling came down, landlord locked us out, thieves, \
            emergency repair, robbed at home, broke into my flat, broke into our house, flat flooded",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I'm needed at home {now}",
        category: "I have an emergency at home",
        plain: "I have an emergency at home",
        missed: "I had an emergency at home",
    },
};

pub(super) const I_AM_MOVING: CircumstanceWords = CircumstanceWords {
    label: "I am moving away",
    hint: "If you go because your family goes, choose “My family is moving”.",
    finds: "move house, relocate, relocating, relocation, moving to another city, another country, moving \
            abroad, japa, shifting to another city, leaving the country, new city, moving out of state, going \
            home for good, cant relocate",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Plain,
        private: "my circumstances have changed",
        category: "the distance will be a problem for me",
        plain: "I'm moving away",
        missed: "",
    },
};

pub(super) const FAMILY_IS_MOVING: CircumstanceWords = CircumstanceWords {
    label: "My family is moving",
    hint: "",
    finds: "partner job, husband transferred, wife got a job elsewhere, partner relocating, husbands posting, \
            military move, parents moving, spouse transfer, moving with my partner, moving for my wife, moving \
            closer to family, family relocating",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Plain,
        private: "my circumstances have changed",
        category: "the distance will be a problem for me",
        plain: "my family is moving away",
        missed: "",
    },
};
