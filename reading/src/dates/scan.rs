//! From the tokens of a text to what its parts say.

use words::WallTime;

use super::piece::{Link, Pair, Piece, Says};
use super::settle::carry_next_week;
use super::small_words::{COUNTED, FILLERS, LINKS, NUMBERED, OPENERS, REPEATED, VAGUE};
use super::tokens::{Kind, Tokens};
use super::zone::Zone;

/// Whether it is one of these words, a space around each.
pub(super) fn is_among(word: &str, words: &str) -> bool {
    !word.is_empty() && words.split(' ').any(|each| each == word)
}

pub(super) struct Scan<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Tokens,
    pub(super) pieces: Vec<Piece>,
    pub(super) zones: Vec<Zone>,
}

impl<'t> Scan<'t> {
    pub(super) fn of(text: &'t str, now: WallTime) -> Self {
        let mut scan = Self { text, tokens: Tokens::of(text), pieces: Vec::new(), zones: Vec::new() };
        let mut at = 0;
        while scan.tokens.get(at).is_some() {
            at = scan.take(at, now.minutes()).max(at + 1);
        }
        carry_next_week(&mut scan.pieces, &scan.tokens);
        scan
    }

    fn add(&mut self, says: Says, from: usize, to: usize) -> usize {
        self.pieces.push(Piece { from, to, says });
        to
    }

    /// Takes what begins here, and tells where it ends.
    fn take(&mut self, at: usize, now: i64) -> usize {
        match self.opened(at, now) {
            Some(next) => next,
            None => self.word(at),
        }
    }

    /// Takes what begins here if it is a day, a time or the like.
    fn opened(&mut self, at: usize, now: i64) -> Option<usize> {
        let after_time = self.ends_in_time(at);
        // Most words of a sentence open nothing; to find that out at once makes it ten times faster.
        let shouts = self.tokens.get(at).is_some_and(|token| token.capital);
        if !(after_time || shouts || self.tokens.opens(at)) {
            return None;
        }
        let timed = self.pieces.iter().any(|piece| matches!(piece.says, Says::Time(..)));
        if let Some(next) = self.aside(at) {
            return Some(self.add(Says::Aside, at, next));
        }
        if let Some(next) = self.number_of_no_time(at) {
            return Some(self.add(Says::Unread, at, next));
        }
        // Whose clock that is, we do not know.
        if after_time && self.tokens.is(at, "your our their local") && self.tokens.is(at + 1, "time") {
            return Some(self.add(Says::Unread, at, at + 2));
        }
        if let Some(says) = self.tokens.minutes_without_unit(at) {
            return Some(self.add(says, at, at + 2));
        }
        let zone = if after_time || shouts || self.tokens.is(at, "utc gmt") {
            self.tokens.zone_at(at, self.text, after_time)
        } else {
            None
        };
        if let Some((zone, next)) = zone {
            let listed = if zone.ahead.is_some() { self.cities_after(next) } else { next };
            self.zones.push(zone);
            return Some(self.add(Says::Zone(self.zones.len() - 1), at, listed));
        }
        if let Some((says, next)) = self.tokens.span_at(at, now, timed) {
            return Some(self.add(says, at, next));
        }
        if let Some((day, next)) = self.tokens.named_day(at, now) {
            return Some(self.add(Says::Day(day), at, next));
        }
        if let Some((day, part, next)) = self.tokens.day_at(at) {
            let next = self.after_machine_t(next);
            self.add(Says::Day(day), at, next);
            if let Some(part) = part {
                self.add(Says::Part(part), next, next);
            }
            return Some(next);
        }
        if let Some((says, next)) = self.dotted_pair(at).or_else(|| self.tokens.time_at(at)) {
            return Some(self.add(says, at, next));
        }
        None
    }

    /// Takes a word that joins other parts, says nothing, or is not understood.
    fn word(&mut self, at: usize) -> usize {
        if let Some((link, next)) = self.link(at) {
            return self.add(Says::Link(link), at, next);
        }
        if let Some(part) = self.tokens.part_at(at) {
            return self.add(Says::Part(part), at, at + 1);
        }
        if self.tokens.is(at, "now") {
            return self.add(Says::FromNow(0), at, at + 1);
        }
        // "W/c 7 December", "week commencing Monday": any day of it.
        let slash = self.tokens.mark(at + 1) == '/' && self.tokens.is(at + 2, "c");
        if self.tokens.is(at, "w") && slash {
            return self.add(Says::Vague { always: true }, at, at + 3);
        }
        if self.tokens.is(at, "wc") || self.tokens.is(at, "week") && self.tokens.is(at + 1, "commencing beginning") {
            return self.add(Says::Vague { always: true }, at, at + 2);
        }
        let word = self.tokens.word(at);
        let says = if self.tokens.is(at, REPEATED) {
            Says::Vague { always: true }
        } else if self.tokens.is(at, VAGUE) {
            Says::Vague { always: false }
        } else if word.is_empty() || is_among(word, FILLERS) {
            Says::Aside
        } else {
            Says::Unread
        };
        self.add(says, at, at + 1)
    }

    fn ends_in_time(&self, at: usize) -> bool {
        let bracket = usize::from(self.tokens.mark(at.wrapping_sub(1)) == '(');
        let time = |piece: &Piece| matches!(piece.says, Says::Time(..) | Says::Number(_) | Says::Pair(_));
        let ends = |piece: &&Piece| piece.to + bracket == at && time(piece);
        self.pieces
            .iter()
            .rev()
            .find(|piece| !matches!(piece.says, Says::Link(Link::Bracket) | Says::Part(_)))
            .is_some_and(|piece| {
                ends(&piece) || matches!(self.pieces.last().map(|last| &last.says), Some(Says::Part(_))) && time(piece)
            })
    }

    /// "20261203T140000": the time after the "T", with its seconds, follows.
    fn after_machine_t(&mut self, next: usize) -> usize {
        if self.tokens.is(next, "t") && self.tokens.glued(next) {
            self.tokens.split_clock(next + 1);
            return next + 1;
        }
        next
    }

    /// "4.10": a date or a time.
    fn dotted_pair(&self, at: usize) -> Option<(Says, usize)> {
        let tokens = &self.tokens;
        let dot = tokens.mark(at + 1) == '.' && tokens.glued(at + 1) && tokens.glued(at + 2);
        let (first, second) = (tokens.number(at)?, tokens.number(at + 2).filter(|_| dot)?);
        let is_date = (1..32).contains(&first) && (1..13).contains(&second) && tokens.digits(at) < 3;
        let clock = tokens.digits(at + 2) == 2 && first < 25;
        let next = at + 3;
        let more = tokens.mark(next) == '.' && tokens.glued(next) && tokens.number(next + 1).is_some();
        let halved = tokens.is(next, "am pm a p h uhr hrs");
        let ranged = matches!(tokens.mark(next), '-' | '–') && tokens.number(next + 1).is_some();
        (is_date && !more && !halved && !ranged)
            .then_some((Says::Pair(Pair { first, second, dotted: true, clock }), next))
    }

    /// A number with what it is the number of, and other things that are no time.
    fn aside(&self, at: usize) -> Option<usize> {
        let tokens = &self.tokens;
        if tokens.is(at, NUMBERED) {
            let mut next = at + 1;
            while matches!(tokens.mark(next), ':' | '#' | '.') || tokens.is(next, "no number is") {
                next += 1;
            }
            let is_number = |at: usize| tokens.number(at).is_some() || tokens.kind(at) == Some(Kind::LongNumber);
            let ends = |at: usize| !matches!(tokens.mark(at), ':' | '.' | '/') || !tokens.glued(at + 1);
            let halved = |at: usize| tokens.is(at, "am pm oclock th st nd rd");
            let is_interview = tokens.is(at, "interview call") && (next == at + 1 || tokens.is(at + 1, "is"));
            if is_number(next) && ends(next + 1) && !halved(next + 1) && !is_interview {
                next += 1;
                while is_number(next)
                    && !tokens.mark(next).is_alphanumeric()
                    && ends(next + 1)
                    && tokens.number(next).is_none_or(|_| tokens.digits(next) > 2)
                {
                    next += 1;
                }
                return Some(next);
            }
        }
        // "Ms Friday" and "Dr May" are people.
        let name = matches!(tokens.kind(at + 1), Some(Kind::Weekday(_) | Kind::Month(_)));
        if name && tokens.is(at, "mr mrs ms miss dr") && tokens.get(at + 1).is_some_and(|token| token.capital) {
            return Some(at + 2);
        }
        // "1 of 3"
        if tokens.digits(at) > 0 && tokens.is(at + 1, "of") && tokens.digits(at + 2) > 0 {
            return Some(at + 3);
        }
        // "2nd round", "second interview"
        let the = usize::from(tokens.is(at, "the"));
        if matches!(tokens.kind(at + the), Some(Kind::Ordinal(_))) && tokens.is(at + the + 1, COUNTED) {
            return Some(at + the + 2);
        }
        // An ISO length: "PT45M".
        if tokens.is(at, "pt p")
            && tokens.glued(at + 1)
            && tokens.number(at + 1).is_some()
            && tokens.is(at + 2, "m h d")
        {
            return Some(at + 3);
        }
        None
    }

    /// A telephone number, a reference.
    fn number_of_no_time(&self, at: usize) -> Option<usize> {
        let tokens = &self.tokens;
        let mut next = at + usize::from(matches!(tokens.mark(at), '+' | '#'));
        let (mut digits, mut groups) = (0, 0);
        while tokens.digits(next) > 1 || tokens.kind(next) == Some(Kind::LongNumber) {
            digits += tokens.word(next).len();
            groups += 1;
            next += 1;
            if tokens.mark(next) == '-' && tokens.digits(next + 1) > 2 {
                next += 1;
            }
        }
        (groups > 1 && digits > 8).then_some(next)
    }

    /// "(UTC+01:00) Amsterdam, Berlin, Bern"
    fn cities_after(&self, at: usize) -> usize {
        if self.tokens.mark(at) != ')' {
            return at;
        }
        let mut next = at + 1;
        while matches!(self.tokens.kind(next), Some(Kind::Word))
            && self.tokens.get(next).is_some_and(|token| token.capital)
            || matches!(self.tokens.mark(next), ',')
        {
            next += 1;
        }
        next
    }

    fn link(&self, at: usize) -> Option<(Link, usize)> {
        let tokens = &self.tokens;
        let dropped = tokens.mark(at) == '(' && tokens.is(at + 1, "was previously originally formerly");
        let rather = tokens.is(at, "instead rather") && tokens.is(at + 1, "of than");
        if dropped || rather {
            return Some((Link::Not, at + 2));
        }
        let link = match tokens.mark(at) {
            '/' => Link::Slash,
            '(' => Link::Bracket,
            '&' => Link::Or,
            '→' => Link::Instead,
            '-' if tokens.mark(at + 1) == '>' => return Some((Link::Instead, at + 2)),
            '-' | '–' | '—' => Link::To,
            _ if tokens.is(at, "or") && tokens.is(at + 1, "so") => return None,
            // "Not until Wednesday" is on Wednesday.
            _ if tokens.is(at, "not") && tokens.is(at + 1, "until till til") => return None,
            _ => LINKS.iter().find(|(words, _)| is_among(tokens.word(at), words)).map(|&(_, link)| link)?,
        };
        Some((link, at + 1))
    }

    /// The text of a piece.
    pub(super) fn typed(&self, from: usize, to: usize) -> &'t str {
        self.tokens.text(from, to, self.text)
    }
}

impl Tokens {
    /// Whether a day, a time or the like may begin here.
    fn opens(&self, at: usize) -> bool {
        let known = |words| self.is(at, words);
        self.kind(at) != Some(Kind::Word)
            || known(OPENERS)
            || known(NUMBERED)
            || self.names_near_day(at)
            || known("to") && self.is(at + 1, "morrow moro morro")
    }

    /// "140000" after a machine's "T" as 1400.
    fn split_clock(&mut self, at: usize) {
        if let Some(token) = self.list.get_mut(at)
            && token.kind == Kind::LongNumber
            && token.word.len() == 6
            && let Some(clock) = token.word.get(..4).and_then(|clock| clock.parse().ok())
        {
            token.kind = Kind::Number(clock, 4);
        }
    }
}
