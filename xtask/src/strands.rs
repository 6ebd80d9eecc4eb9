//! The WebAssembly for sending: its code taken apart into strands, alike with alike.
//!
//! A compressor sees an instruction, a local, an offset and a constant in turn, each with statistics of its own. Told apart
//! they measured, on the page itself, 87,000 bytes of brotli instead of 97,000, and a tenth less in gzip too. What puts them
//! together again (boot/strands) is WebAssembly itself: a module of a thousand bytes, and the strands are its data. What was
//! tried besides: LZMA saves nothing over brotli here, and a mixing of contexts saves a tenth more but keeps a phone busy for
//! longer than it shortens the wait; a script that does the walk takes as many bytes and ten times as long.
//!
//! Alignments are left out: they are hints, and every load and store gets its natural one.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use strands::{CODE, END, LOCALS, PLACES, REST, STRANDS, WHOLE, alignment, constant, follows, got, more};
use wasm_encoder::{ConstExpr, DataSection, ExportKind, ExportSection, Module, RawSection};
use wasmparser::{DataKind, ExternalKind, Parser, Payload};

use crate::{build, run};

const SCRIPT: &str = include_str!("../../boot/together.js");

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

    /// The byte after the number that comes next.
    fn beyond_a_number(&self) -> u8 {
        let mut rest = self.bytes.iter().skip_while(|&&byte| byte > 0x7f).skip(1);
        rest.next().copied().unwrap_or_default()
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

    let mut strands = vec![Vec::new(); usize::from(STRANDS)];
    let count = number(bodies.len());
    let mut functions = Vec::new();
    for bytes in bodies {
        let body = function(&mut Body { bytes }, &mut strands)?;
        functions.extend(length_of(body.len())?);
        functions.extend(body);
    }
    let head = [head, &[10], &length_of(count.len() + functions.len())?, &count].concat();
    let packed = packed(&head, functions.len(), tail, &strands)?;
    Ok(Apart { whole: [&head, functions.as_slice(), tail].concat(), packed })
}

/// The module that puts it together again, with all that it needs for it in its memory.
fn packed(head: &[u8], functions: usize, tail: &[u8], strands: &[Vec<u8>]) -> Result<Vec<u8>> {
    let to = WHOLE + u32::try_from(head.len())?;
    let after = to + u32::try_from(functions)?;
    let mut places = Vec::new();
    let mut end = 0;
    let first = after + u32::try_from(tail.len())?;
    let mut next = first;
    for (strand, bytes) in strands.iter().enumerate() {
        places.extend(next.to_le_bytes());
        next += u32::try_from(bytes.len())?;
        if strand == usize::from(CODE) {
            end = next;
        }
    }
    if next > END {
        bail!("the WebAssembly and its strands come to {next} bytes, and boot/strands has room for {END}");
    }
    places.extend(to.to_le_bytes());
    places.extend(end.to_le_bytes());

    let walk = walk()?;
    let mut data = DataSection::new();
    let mut put = |at: u32, bytes: &[u8]| {
        data.active(0, &ConstExpr::i32_const(at.cast_signed()), bytes.iter().copied());
    };
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(&walk) {
        let payload = payload.context("reading boot/strands")?;
        match &payload {
            // Its own data, which lies above all that it is given.
            Payload::DataSection(section) => {
                for segment in section.clone() {
                    let segment = segment?;
                    let DataKind::Active { offset_expr, .. } = segment.kind else {
                        bail!("boot/strands has data of no place")
                    };
                    let wasmparser::Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                        bail!("boot/strands has data in a place that is not known")
                    };
                    put(value.cast_unsigned(), segment.data);
                }
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                for export in section.clone() {
                    let export = export?;
                    match export.kind {
                        ExternalKind::Memory => exports.export(export.name, ExportKind::Memory, export.index),
                        ExternalKind::Func => exports.export(export.name, ExportKind::Func, export.index),
                        _ => continue,
                    };
                }
                module.section(&exports);
            }
            // It counts its own data only, and needs no count.
            Payload::CustomSection(_) | Payload::DataCountSection { .. } => {}
            other => {
                if let Some((id, range)) = other.as_section() {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    module.section(&RawSection { id, data: walk.get(range).unwrap_or_default() });
                }
            }
        }
    }
    put(after, tail);
    put(WHOLE, head);
    put(PLACES, &places);
    put(first, &strands.concat());
    module.section(&data);
    Ok(module.finish())
}

/// What puts a module together, as small as it gets.
fn walk() -> Result<Vec<u8>> {
    run::run(&mut run::cargo("build --quiet --release --target wasm32-unknown-unknown --package strands"))?;
    let wasm = fs::read(run::root().join("target/wasm32-unknown-unknown/release/strands.wasm"))?;
    build::optimised(&wasm, "strands.wasm")
}

/// Takes one function apart, and gives it back with natural alignments.
fn function(body: &mut Body, strands: &mut [Vec<u8>]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut add = |strand: u8, written: &[u8]| {
        out.extend_from_slice(written);
        if let Some(strand) = strands.get_mut(usize::from(strand)) {
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
        let alignment = alignment(op);
        if alignment < 8 {
            body.number()?;
            add(STRANDS, &[alignment]);
        }
        let next = body.beyond_a_number();
        let strand = match op {
            0x20 => got(last, next),
            0x41 => constant(next),
            _ => follows(op),
        };
        if strand < STRANDS {
            let (written, value) = body.number()?;
            add(strand, written);
            if op == 0xfc && matches!(value, 16 | 18..) {
                bail!("instruction 0xfc {value} is new to boot/strands, which has to know what follows it");
            }
            for _ in 0..more(op, value) {
                add(strand, body.number()?.0);
            }
        }
        match op {
            0x43 => add(REST, body.take(4)?),
            0x44 => add(REST, body.take(8)?),
            op if strand == STRANDS && !alone(op) => {
                bail!("instruction {op:#04x} is new to boot/strands, which has to know what follows it");
            }
            _ => {}
        }
        last = op;
    }
    Ok(out)
}

/// Whether nothing follows this instruction.
fn alone(op: u8) -> bool {
    matches!(op, 0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1)
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
fn length_of(length: usize) -> Result<[u8; 3]> {
    match number(length)[..] {
        [low] => Ok([low | 0x80, 0x80, 0]),
        [low, high] => Ok([low, high | 0x80, 0]),
        [low, middle, high] => Ok([low, middle, high]),
        _ => bail!("{length} bytes of code are too many for a length in three bytes"),
    }
}

/// Puts a module together again as readers do, in this folder, and compares; the module has to compile.
pub(crate) fn check(apart: &Apart, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let packed = folder.join("packed.wasm");
    let again = folder.join("again.wasm");
    fs::write(&packed, &apart.packed).context("writing what was taken apart")?;
    let script = format!(
        "{SCRIPT}\nconst fs = require(\"fs\");\nconst [, packed, again, length] = process.argv;\n\
         const bytes = fs.readFileSync(packed);\n\
         whole(async () => bytes, bytes.length, +length)().then((whole) => {{\n\
         fs.writeFileSync(again, whole);\n\
         return WebAssembly.compile(whole);\n}});"
    );
    run::run(run::command("node").args(["-e", &script]).arg(&packed).arg(&again).arg(apart.whole.len().to_string()))?;
    if fs::read(&again).context("reading what was put together")? != apart.whole {
        bail!("boot/strands does not put together what xtask/src/strands.rs took apart");
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
    fn what_readers_get_puts_every_kind_of_instruction_together_again() -> Result<()> {
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
