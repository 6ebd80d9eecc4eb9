//! The functions of the WebAssembly in an order that compresses: the long ones first, the short ones by what they take and
//! return. Alike stands beside alike, and the list of their types is a few runs. 700 bytes of brotli.

use anyhow::{Context as _, Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// A function of so many bytes or more stays where it was, among those of its kin.
const LONG: usize = 400;

/// The same module with its functions in that order.
pub(crate) fn ordered(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut types, mut lengths) = (0, Vec::new(), Vec::new());
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
            Payload::CodeSectionEntry(body) => lengths.push(body.as_bytes().len()),
            _ => {}
        }
    }
    let mut order: Vec<usize> = (0..types.len()).collect();
    order.sort_by_key(|&function| {
        let is_long = lengths.get(function).is_some_and(|&length| length >= LONG);
        (!is_long, if is_long { None } else { types.get(function).copied() })
    });
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
    use wasm_encoder::{ExportKind, ExportSection, Function, Instruction, TypeSection, ValType};

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
            let mut function = Function::new([]);
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
    fn long_functions_come_first_and_short_ones_by_type_and_each_keeps_its_name() -> Result<()> {
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
        assert_eq!(types, [1, 0, 0, 0, 1]);
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
