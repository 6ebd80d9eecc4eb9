//! A sentence that says what has happened: which circumstance it tells of, and which facts (rules U1 to U5).

mod book;
mod data;
mod lexicon;
mod phrase;
mod score;
mod stem;
mod tokens;

use book::Book;
use tokens::Tokens;

/// For measuring.
pub fn rank_ids(sentence: &str) -> Vec<(&'static str, f32, String)> {
    let book = Book::get();
    let tokens = Tokens::read(sentence, &book.lexicon);
    let found = book.find(&tokens);
    let ranked = score::rank(book, &tokens, &found);
    ranked.iter().map(|one| (one.circumstance.id(), one.score, tokens.slice(one.first, one.last).to_owned())).collect()
}
