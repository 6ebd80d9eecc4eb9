//! The WebAssembly for sending: its code taken apart into strands, alike with alike.
//!
//! A compressor sees an instruction, a local, an offset and a constant in turn, each with statistics of its own. Told apart
//! they measured, on the page itself, 87,000 bytes of brotli instead of 97,000, and a tenth less in gzip too. Putting them
//! together again (boot/strands.js) takes a few milliseconds. What was tried besides: LZMA saves nothing over brotli here,
//! and a mixing of contexts saves a tenth more but keeps a phone busy for longer than it shortens the wait.
//!
//! Alignments are left out: they are hints, and every load and store gets its natural one.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use wasmparser::{Parser, Payload};

use crate::run;

const SCRIPT: &str = include_str!("../../boot/strands.js");

// The strands, in the order that measured best: a compressor goes on with what it has learned of the one before.
const GET_TO_CALL: usize = 0;
const LOCALS: usize = 1;
const SET: usize = 2;
const I64: usize = 3;
const GET_TO_SET: usize = 4;
const BLOCK: usize = 5;
const BRANCH_IF: usize = 6;
const TABLE: usize = 7;
const CALL: usize = 8;
const CODE: usize = 9;
const TEE: usize = 10;
/// Offsets of stores have statistics of their own, and so have the ways out of a block under a condition.
const STORED: usize = 11;
const OFFSET: usize = 12;
/// Constants that are compared, or reckoned with otherwise: a strand for each four of the instructions that do it.
const RECKONED: usize = 13;
/// Constants that are added at once: mostly places on the stack.
const ADDED: usize = 28;
const REST: usize = 29;
const I32: usize = 30;
/// A local is told apart by what is done with it: the one that is stored to next after a store is mostly the same again, the
/// one that is loaded from is one of a few, and so on.
const GET: usize = 31;
const BRANCH: usize = 32;
const GET_BEFORE_CONSTANT: usize = 33;
const GET_AFTER_STORE: usize = 34;
const GET_TO_LOAD: usize = 35;
const GET_TO_STORE: usize = 36;
/// How many there are; as a number, none of them: what goes into the function alone.
const STRANDS: usize = 37;

/// The strand of the local that is got between these two instructions.
fn got(last: u8, next: u8) -> usize {
    match (last, next) {
        (0x36..=0x3e, _) => GET_AFTER_STORE,
        (_, 0x28..=0x35) => GET_TO_LOAD,
        (_, 0x36..=0x3e) => GET_TO_STORE,
        (_, 0x21 | 0x22) => GET_TO_SET,
        (_, 0x41) => GET_BEFORE_CONSTANT,
        (_, 0x10) => GET_TO_CALL,
        _ => GET,
    }
}

/// The strand of the constant before this instruction.
fn constant(next: u8) -> usize {
    match next {
        0x6a => ADDED,
        0x45.. => RECKONED + usize::from(next >> 2).min(31) - 17,
        _ => I32,
    }
}

/// The strands of what follows an instruction.
fn follows(op: u8) -> Result<&'static [usize]> {
    Ok(match op {
        0x02..=0x04 => &[BLOCK],
        0x0c => &[BRANCH],
        0x0d => &[BRANCH_IF],
        0x10 | 0xd2 => &[CALL],
        0x11 => &[REST, REST],
        0x21 => &[SET],
        0x22 => &[TEE],
        0x23..=0x26 | 0x3f | 0x40 | 0xd0 => &[REST],
        0x28..=0x35 => &[OFFSET],
        0x36..=0x3e => &[STORED],
        0x42 => &[I64],
        0x00 | 0x01 | 0x05 | 0x0b | 0x0e | 0x0f | 0x1a | 0x1b | 0x20 | 0x41 | 0x43..=0xc4 | 0xd1 | 0xfc => &[],
        _ => bail!("instruction {op:#04x} is new to xtask/src/strands.rs; boot/strands.js has to know it too"),
    })
}

/// The natural alignment of loads and stores, from 0x28 on, as the exponent of two.
const NATURAL: &[u8; 23] = b"\x02\x03\x02\x03\0\0\x01\x01\0\0\x01\x01\x02\x02\x02\x03\x02\x03\0\x01\0\x01\x02";

/// How many numbers follow each of the instructions that begin with 0xfc.
const LONGER: [usize; 18] = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

/// Bytes of a function, read from the front.
struct Body<'a> {
    bytes: &'a [u8],
}

impl<'a> Body<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count).context("a function ends too early")?;
        self.bytes = rest;
        Ok(taken)
    }

    /// A number as it is written, and its value as far as anything is counted.
    fn number(&mut self) -> Result<(&'a [u8], usize)> {
        let length = self.bytes.iter().take_while(|&&byte| byte > 0x7f).count() + 1;
        let written = self.take(length)?;
        let value = written.iter().rev().fold(0_usize, |value, byte| value.wrapping_shl(7) | usize::from(byte & 0x7f));
        Ok((written, value))
    }
}

/// The same module in its two forms: with natural alignments, and taken apart.
pub(crate) struct Apart {
    pub(crate) whole: Vec<u8>,
    pub(crate) packed: Vec<u8>,
}

/// Takes a module apart.
pub(crate) fn apart(wasm: &[u8]) -> Result<Apart> {
    let mut code = None;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("reading the WebAssembly")? {
            Payload::CodeSectionStart { unchecked_range: range, .. } => {
                code = Some(usize::try_from(range.start)?..usize::try_from(range.end)?);
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let code = code.context("the WebAssembly has no code")?;
    // Before the contents of the section stand its number, 10, and its length.
    let head = wasm.get(..code.start - number(code.len()).len() - 1).unwrap_or_default();
    if wasm.get(head.len()) != Some(&10) {
        bail!("the length of the code is written longer than it need be");
    }
    let tail = wasm.get(code.end..).unwrap_or_default();

    let mut strands = vec![Vec::new(); STRANDS];
    let mut contents = number(bodies.len());
    if let Some(rest) = strands.get_mut(REST) {
        rest.extend_from_slice(&contents);
    }
    for bytes in bodies {
        let body = function(&mut Body { bytes }, &mut strands)?;
        contents.extend(length_of(&body)?);
        contents.extend(body);
    }
    let whole = [head, &[10], &length_of(&contents)?, &contents, tail].concat();
    let mut packed = b"\0asm\x01\0\0\0".to_vec();
    for part in [tail, head].into_iter().chain(strands.iter().map(Vec::as_slice)) {
        // A custom section with a name of one letter.
        packed.push(0);
        packed.extend(number(part.len() + 2));
        packed.extend(b"\x01s");
        packed.extend(part);
    }
    Ok(Apart { whole, packed })
}

/// Takes one function apart, and gives it back with natural alignments.
fn function(body: &mut Body, strands: &mut [Vec<u8>]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut add = |strand: usize, written: &[u8]| {
        out.extend_from_slice(written);
        if let Some(strand) = strands.get_mut(strand) {
            strand.extend_from_slice(written);
        }
    };
    let (written, groups) = body.number()?;
    add(LOCALS, written);
    for _ in 0..groups * 2 {
        add(LOCALS, body.number()?.0);
    }
    let mut last = 0;
    while let [op, ..] = *body.bytes {
        add(CODE, body.take(1)?);
        if let Some(natural) = NATURAL.get(usize::from(op.wrapping_sub(0x28))) {
            body.number()?;
            add(STRANDS, &[*natural]);
        }
        for &strand in follows(op)? {
            add(strand, body.number()?.0);
        }
        match op {
            0x0e => {
                let (written, targets) = body.number()?;
                add(TABLE, written);
                for _ in 0..=targets {
                    add(TABLE, body.number()?.0);
                }
            }
            0x41 => {
                let (written, _) = body.number()?;
                add(constant(body.bytes.first().copied().unwrap_or_default()), written);
            }
            0x20 => {
                let (written, _) = body.number()?;
                add(got(last, body.bytes.first().copied().unwrap_or_default()), written);
            }
            0x43 => add(REST, body.take(4)?),
            0x44 => add(REST, body.take(8)?),
            0xfc => {
                let (written, kind) = body.number()?;
                add(REST, written);
                for _ in 0..*LONGER.get(kind).with_context(|| format!("instruction 0xfc {kind} is new"))? {
                    add(REST, body.number()?.0);
                }
            }
            _ => {}
        }
        last = op;
    }
    Ok(out)
}

/// A number as WebAssembly writes it.
fn number(mut value: usize) -> Vec<u8> {
    let mut written = Vec::new();
    while value > 0x7f {
        written.push(u8::try_from(value & 0x7f).unwrap_or_default() | 0x80);
        value >>= 7;
    }
    written.push(u8::try_from(value).unwrap_or_default());
    written
}

/// A length in three bytes, whatever it is: so its place is known before it is.
fn length_of(part: &[u8]) -> Result<[u8; 3]> {
    match number(part.len())[..] {
        [low] => Ok([low | 0x80, 0x80, 0]),
        [low, high] => Ok([low, high | 0x80, 0]),
        [low, middle, high] => Ok([low, middle, high]),
        _ => bail!("{} bytes of code are too many for a length in three bytes", part.len()),
    }
}

/// Lets the very script that readers get put a module together again, in this folder, and compares; the module has to compile.
pub(crate) fn check(apart: &Apart, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let packed = folder.join("packed.wasm");
    let again = folder.join("again.wasm");
    fs::write(&packed, &apart.packed).context("writing what was taken apart")?;
    let script = format!(
        "{SCRIPT}\nconst fs = require(\"fs\");\nconst [, packed, again, length] = process.argv;\n\
         WebAssembly.compile(fs.readFileSync(packed)).then((module) => {{\n\
         const whole = together(module, +length);\n\
         fs.writeFileSync(again, whole);\n\
         return WebAssembly.compile(whole);\n}});"
    );
    run::run(run::command("node").args(["-e", &script]).arg(&packed).arg(&again).arg(apart.whole.len().to_string()))?;
    if fs::read(&again).context("reading what was put together")? != apart.whole {
        bail!("boot/strands.js does not put together what xtask/src/strands.rs took apart");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        BlockType, CodeSection, Function, FunctionSection, Instruction, MemArg, MemArgTarget, MemorySection,
        MemoryType, Module, TypeSection, ValType,
    };

    use super::*;

    /// A module with one function of these instructions.
    fn module(instructions: &[Instruction]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let mut function = Function::new([(2, ValType::I32), (200, ValType::F64)]);
        for instruction in instructions {
            function.instruction(instruction);
        }
        let mut code = CodeSection::new();
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code);
        module.finish()
    }

    #[test]
    fn the_script_that_readers_get_puts_every_kind_of_instruction_together_again() -> Result<()> {
        let at = |offset, align| MemArg { offset, align, target: MemArgTarget::default(), ordering: None };
        let wasm = module(&[
            Instruction::Block(BlockType::Empty),
            Instruction::Loop(BlockType::Empty),
            Instruction::I32Const(-1),
            Instruction::I32Const(70_000),
            Instruction::I32Add,
            Instruction::LocalTee(1),
            Instruction::LocalGet(0),
            Instruction::LocalSet(1),
            Instruction::LocalGet(0),
            Instruction::I32Const(-2),
            Instruction::I32Store(at(3, 2)),
            Instruction::LocalGet(1),
            Instruction::LocalGet(0),
            Instruction::I32Store8(at(300, 0)),
            Instruction::I32Const(9),
            Instruction::LocalGet(0),
            Instruction::I32Load8U(at(1, 0)),
            Instruction::I32Const(7),
            Instruction::I32Eq,
            Instruction::LocalGet(1),
            Instruction::I32Store(at(3, 2)),
            Instruction::BrTable([0, 1, 1].as_slice().into(), 0),
            Instruction::End,
            Instruction::I32Const(8),
            Instruction::BrIf(0),
            Instruction::End,
            Instruction::I64Const(i64::MIN),
            Instruction::Drop,
            Instruction::F64Const((-0.1).into()),
            Instruction::LocalSet(150),
            Instruction::F32Const(1.5_f32.into()),
            Instruction::I32TruncSatF32S,
            Instruction::Drop,
            Instruction::I32Const(0),
            Instruction::I64Load(at(20_000, 0)),
            Instruction::Drop,
            Instruction::I32Const(0),
            Instruction::LocalGet(0),
            Instruction::I32Const(4),
            Instruction::MemoryCopy { src_mem: 0, dst_mem: 0 },
            Instruction::MemorySize(0),
            Instruction::Drop,
            Instruction::Call(0),
            Instruction::End,
        ]);
        let apart = apart(&wasm)?;
        check(&apart, &run::root().join("target/pack/test"))?;
        // All that may be longer are the two lengths.
        assert!(apart.whole.len() - wasm.len() <= 4);
        Ok(())
    }

    #[test]
    fn an_instruction_that_is_not_known_is_refused_by_name() {
        let error = apart(&module(&[Instruction::ReturnCall(0), Instruction::End])).map(drop);
        let error = error.map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.starts_with("instruction 0x12 is new")));
    }
}
