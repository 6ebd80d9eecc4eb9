//! The functions of the WebAssembly in an order that compresses: the long ones as they come, then each beside those that it
//! has most in common with. 1,800 bytes of brotli.

use anyhow::{Context as _, Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// A function of so many bytes or more stays where it was: it has enough in common with itself.
const LONG: usize = 1000;

/// Functions are compared by so many bytes in a row.
const RUN: usize = 4;

/// What taking and returning the same counts for: as much as this part of all bytes.
const SAME_TYPE: f64 = 0.05;

/// The same module with its functions in that order.
pub(crate) fn ordered(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut types, mut functions) = (0, Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("reading the WebAssembly")? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => {
                for of in section {
                    types.push(of?);
                }
            }
            Payload::CodeSectionEntry(body) => functions.push(body.as_bytes()),
            _ => {}
        }
    }
    let functions: Vec<_> = functions.into_iter().zip(types).map(|(body, of)| Function::new(body, of)).collect();
    let order = alike(&functions);
    let mut places = vec![0; order.len()];
    for (place, &function) in order.iter().enumerate() {
        if let Some(slot) = places.get_mut(function) {
            *slot = u32::try_from(place)?;
        }
    }
    let mut module = Module::new();
    utils::parse_core_module(&mut Placed { imported, order, places }, &mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow!("putting the functions in order: {error:?}"))?;
    Ok(module.finish())
}

/// What is compared of a function.
struct Function {
    of: u32,
    is_long: bool,
    /// In order, each once.
    runs: Vec<[u8; RUN]>,
}

impl Function {
    fn new(body: &[u8], of: u32) -> Self {
        let mut runs: Vec<_> = body.windows(RUN).filter_map(|run| run.try_into().ok()).collect();
        runs.sort_unstable();
        runs.dedup();
        Self { of, is_long: body.len() >= LONG, runs }
    }

    /// How much it has in common with another one: at most a half, of the same type a little more.
    fn likeness(&self, other: &Self) -> f64 {
        let (mut ours, mut theirs) = (self.runs.as_slice(), other.runs.as_slice());
        let mut shared = 0_u32;
        while let ([one, rest @ ..], [another, others @ ..]) = (ours, theirs) {
            shared += u32::from(one == another);
            if one <= another {
                ours = rest;
            }
            if another <= one {
                theirs = others;
            }
        }
        let all = u32::try_from(self.runs.len() + other.runs.len() + 1).unwrap_or(u32::MAX);
        let of = if self.of == other.of { SAME_TYPE } else { 0.0 };
        f64::from(shared) / f64::from(all) + of
    }
}

/// After each the one that is most like it and those before it, which count half as much with every step back.
fn alike(functions: &[Function]) -> Vec<usize> {
    let (mut order, short): (Vec<_>, Vec<_>) =
        (0..functions.len()).partition(|&index| functions.get(index).is_some_and(|function| function.is_long));
    let mut left: Vec<_> = short.into_iter().map(|index| (index, 0.0)).collect();
    while !left.is_empty() {
        if let Some(last) = order.last().and_then(|&last| functions.get(last)) {
            for (index, score) in &mut left {
                *score = *score / 2.0 + functions.get(*index).map_or(0.0, |function| function.likeness(last));
            }
        }
        let best = (0..left.len()).max_by(|&one, &other| {
            let score = |at: usize| left.get(at).map_or(0.0, |(_, score)| *score);
            score(one).total_cmp(&score(other))
        });
        order.push(left.remove(best.unwrap_or_default()).0);
    }
    order
}

struct Placed {
    /// How many functions come from outside; they are counted first.
    imported: u32,
    /// Which function stands at each place.
    order: Vec<usize>,
    /// And where each is now.
    places: Vec<u32>,
}

impl Reencode for Placed {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, index: u32) -> Result<u32, Error<Self::Error>> {
        let own = index.checked_sub(self.imported).and_then(|own| self.places.get(usize::try_from(own).ok()?));
        Ok(own.map_or(index, |place| place + self.imported))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for of in self.order.clone().iter().filter_map(|&function| types.get(function)) {
            functions.function(self.type_index(*of)?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for body in self.order.clone().iter().filter_map(|&function| bodies.get(function)) {
            self.parse_function_body(code, body.clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{ExportKind, ExportSection, Function as Written, Instruction, TypeSection, ValType};

    use super::*;

    /// Functions that return their number, of one of two types, and one that is long; each is exported by its number.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        types.ty().function([ValType::I32], [ValType::I32]);
        let (mut functions, mut exports, mut code) = (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        for number in 0..5_u32 {
            functions.function(number % 2);
            exports.export(&number.to_string(), ExportKind::Func, number);
            let mut function = Written::new([]);
            for _ in 0..if number == 3 { LONG } else { 0 } {
                function.instruction(&Instruction::Nop);
            }
            function.instruction(&Instruction::I32Const(i32::try_from(number).unwrap_or_default()));
            code.function(function.instruction(&Instruction::End));
        }
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn long_functions_come_first_and_short_ones_by_what_they_share_and_each_keeps_its_name() -> Result<()> {
        let (mut types, mut exports, mut bodies) = (Vec::new(), Vec::new(), Vec::new());
        let ordered = ordered(&module())?;
        for payload in Parser::new(0).parse_all(&ordered) {
            match payload? {
                Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<Vec<_>, _>>()?,
                Payload::ExportSection(section) => exports = section.into_iter().collect::<Result<Vec<_>, _>>()?,
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().to_vec()),
                _ => {}
            }
        }
        assert_eq!(types, [1, 1, 0, 0, 0]);
        assert_eq!(exports.len(), 5);
        for export in exports {
            let body = bodies.get(usize::try_from(export.index)?).context("it leads nowhere")?;
            // Before the end stands the number.
            let number = body.iter().rev().nth(1).copied().map(|number| number.to_string());
            assert_eq!(number.as_deref(), Some(export.name));
        }
        Ok(())
    }
}
