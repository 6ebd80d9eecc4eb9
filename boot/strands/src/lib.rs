//! The WebAssembly comes with its code taken apart into strands, alike with alike: all instructions in one, the numbers of
//! locals in others, the constants in others again. That compresses by a tenth better than code as it runs. `xtask` takes it
//! apart; src/together.rs puts it together again on the reader's device. Both go by the tables here.

#![cfg_attr(target_arch = "wasm32", no_std)]

#[cfg(target_arch = "wasm32")]
mod together;

/// What a function says of each instruction, looked up faster, and in fewer bytes, than worked out.
macro_rules! table {
    ($of:ident) => {{
        let mut table = [0; 256];
        let mut op = 0_u8;
        loop {
            table[op as usize] = $of(op);
            if op == u8::MAX {
                break table;
            }
            op += 1;
        }
    }};
}

// The strands, in the order that measured best: a compressor goes on with what it has learned of the one before.
const GET_TO_CALL: u8 = 0;
/// The locals that a function declares: how many groups of them, and of each its size and type.
pub const LOCALS: u8 = 1;
const SET: u8 = 2;
const I64: u8 = 3;
const GET_TO_SET: u8 = 4;
const BLOCK: u8 = 5;
const BRANCH_IF: u8 = 6;
const TABLE: u8 = 7;
const CALL: u8 = 8;
/// The instructions themselves, a byte each.
pub const CODE: u8 = 9;
const TEE: u8 = 10;
/// Offsets of stores have statistics of their own, and so have the ways out of a block under a condition.
const STORED: u8 = 11;
const OFFSET: u8 = 12;
/// Constants that are compared, or reckoned with otherwise: a strand for each four of the instructions that do it.
const RECKONED: u8 = 13;
/// Constants that are added at once: mostly places on the stack.
const ADDED: u8 = 28;
/// What is rare, and the bytes of floats.
pub const REST: u8 = 29;
const I32: u8 = 30;
/// A local is told apart by what is done with it: the one that is stored to next after a store is mostly the same again, the
/// one that is loaded from is one of a few, and so on.
const GET: u8 = 31;
const BRANCH: u8 = 32;
const GET_BEFORE_CONSTANT: u8 = 33;
const GET_AFTER_STORE: u8 = 34;
const GET_TO_LOAD: u8 = 35;
const GET_TO_STORE: u8 = 36;
/// How many there are; in place of one, none of them.
pub const STRANDS: u8 = 37;

/// Where the table stands in the memory of the module that puts together: of each strand where it goes on, then where the
/// next function goes, then where the strand of instructions ends. The lower it is, the shorter the code; but the optimiser
/// counts on nothing being below 1024.
pub const PLACES: u32 = 1024;
/// Where the whole module comes to stand there, and its strands behind it.
pub const WHOLE: u32 = 2048;
/// And where they have to end: there begins what the compiler keeps for itself, its stack first.
pub const END: u32 = 0xF_0000;

/// The strand of the number that follows an instruction; of the first one, if there are several.
///
/// None, too, where `constant` or `got` say it.
#[must_use]
pub fn follows(op: u8) -> u8 {
    const fn of(op: u8) -> u8 {
        match op {
            0x02..=0x04 => BLOCK,
            0x0c => BRANCH,
            0x0d => BRANCH_IF,
            0x0e => TABLE,
            0x10 | 0xd2 => CALL,
            0x21 => SET,
            0x22 => TEE,
            0x11 | 0x23..=0x26 | 0x3f | 0x40 | 0xd0 | 0xfc => REST,
            0x28..=0x35 => OFFSET,
            0x36..=0x3e => STORED,
            0x42 => I64,
            _ => STRANDS,
        }
    }
    static TABLE_OF: [u8; 256] = table!(of);
    TABLE_OF.get(usize::from(op)).copied().unwrap_or(STRANDS)
}

/// The strand of the local that is got between these two instructions.
#[must_use]
pub fn got(last: u8, next: u8) -> u8 {
    const fn of(beside: u8) -> u8 {
        match beside {
            0x10 => GET_TO_CALL,
            0x21 | 0x22 => GET_TO_SET,
            0x28..=0x35 => GET_TO_LOAD,
            0x36..=0x3e => GET_TO_STORE,
            0x41 => GET_BEFORE_CONSTANT,
            _ => GET,
        }
    }
    static TABLE_OF: [u8; 256] = table!(of);
    let of = |op| TABLE_OF.get(usize::from(op)).copied().unwrap_or(GET);
    if of(last) == GET_TO_STORE { GET_AFTER_STORE } else { of(next) }
}

/// The strand of the constant before this instruction.
#[must_use]
pub fn constant(next: u8) -> u8 {
    match next {
        0x6a => ADDED,
        0x45.. => RECKONED + (next >> 2).min(31) - 17,
        _ => I32,
    }
}

/// How many more numbers of the same strand come after the first, `value`. Those that begin with `0xfc` are known up
/// to 17, but for 16, which the compiler does not write.
#[must_use]
pub fn more(op: u8, value: usize) -> usize {
    match (op, value) {
        (0x0e, targets) => targets + 1,
        (0x11, _) => 1,
        (0xfc, 8..) => 2 - (value & 1),
        _ => 0,
    }
}

/// The natural alignment of a load or a store, as the exponent of two: a hint that means nothing, so it is not sent. More
/// than seven for all other instructions.
#[must_use]
pub fn alignment(op: u8) -> u8 {
    const FROM_LOADS_ON: [u8; 23] =
        *b"\x02\x03\x02\x03\0\0\x01\x01\0\0\x01\x01\x02\x02\x02\x03\x02\x03\0\x01\0\x01\x02";
    FROM_LOADS_ON.get(usize::from(op.wrapping_sub(0x28))).copied().unwrap_or(8)
}
