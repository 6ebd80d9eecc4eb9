//! `cargo xtask resolve`: names the functions in a WebAssembly stack trace.
//!
//! A published module has no names, so a browser prints `wasm-function[123]:0x4567`: the function's index and the
//! address of the instruction, in bytes from the module's start. Every build leaves two files in `target/symbols/` from
//! which this command reads the names: `<module>.symbols`, a line for each function, and `<module>.wasm`, the module
//! before its names were removed, for debuggers.

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::fs;
use std::io::Read as _;
use std::ops::Range;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use lexopt::ValueExt as _;
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::run::root;

/// The forms of input the command accepts, for error messages.
const FORMS: &str = "give a line of a stack, `wasm-function[123]` or an address like 0x4567; without any, a whole stack is read from the input";

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut values = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(value) => values.push(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let Some((module, lines)) = values.split_first() else {
        bail!("name a module, {}; then {FORMS}", kept()?.join(" or "));
    };
    let file = folder().join(module).with_extension("symbols");
    let symbols = fs::read_to_string(&file).with_context(|| {
        format!("there are no symbols of a module `{module}`: `cargo xtask build` writes {}", file.display())
    })?;
    let symbols = symbols.lines().map(Symbol::parse).collect::<Option<Vec<_>>>();
    let symbols = symbols.with_context(|| format!("{} is not a valid symbols file: build again", file.display()))?;
    let mut stack = lines.join("\n");
    if lines.is_empty() {
        std::io::stdin().read_to_string(&mut stack).context("reading a stack from the input")?;
    }
    let places: Vec<_> = stack.lines().filter_map(Place::parse).collect();
    if places.is_empty() {
        bail!("found no WebAssembly address or function index: {FORMS}");
    }
    for place in places {
        println!("{place}  {}", place.resolve(&symbols)?);
    }
    Ok(())
}

/// Writes the symbols of a published module: `shipped` as published, `named` the same with its names.
pub(crate) fn keep(module: &str, named: &[u8], shipped: &[u8]) -> Result<()> {
    let symbols = symbols(named, shipped).with_context(|| format!("listing the functions of the module `{module}`"))?;
    let folder = folder();
    fs::create_dir_all(&folder).context("making target/symbols")?;
    fs::write(folder.join(module).with_extension("symbols"), text(&symbols)).context("writing the symbols")?;
    fs::write(folder.join(module).with_extension("wasm"), named).context("writing the module with its names")
}

/// The module without its custom sections, which only hold names and producers. All other sections stay byte for byte.
pub(crate) fn strip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut stripped = Vec::new();
    let mut end = 0;
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload.context("reading a module")?;
        let section = match &payload {
            Payload::Version { range, .. } => range.clone(),
            payload => match payload.as_section() {
                Some((_, range)) => range,
                None => continue,
            },
        };
        // From the end of the previous section, since the range excludes the section's id and length.
        let section = end..section.end;
        end = section.end;
        if !matches!(payload, Payload::CustomSection(_)) {
            stripped.extend_from_slice(slice(bytes, &section)?);
        }
    }
    Ok(stripped)
}

fn folder() -> PathBuf {
    root().join("target/symbols")
}

/// The modules that have symbols.
fn kept() -> Result<Vec<String>> {
    let entries = fs::read_dir(folder()).context("there are no symbols yet: `cargo xtask build` writes them")?;
    let mut modules = Vec::new();
    for entry in entries {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "symbols") {
            modules.extend(file.file_stem().map(|stem| format!("`{}`", stem.to_string_lossy())));
        }
    }
    modules.sort();
    Ok(modules)
}

/// A function of a module.
#[derive(Debug, PartialEq, Eq)]
struct Symbol {
    index: u32,
    /// The addresses of its code; empty for an imported function.
    code: Range<u64>,
    name: String,
}

impl Symbol {
    /// A line of a symbols file: index, first address, end address and name, separated by tabs.
    fn parse(line: &str) -> Option<Self> {
        let mut fields = line.splitn(4, '\t');
        let index = fields.next()?.parse().ok()?;
        let start = hexadecimal(fields.next()?)?;
        let end = hexadecimal(fields.next()?)?;
        Some(Self { index, code: start..end, name: fields.next()?.to_owned() })
    }
}

fn text(symbols: &[Symbol]) -> String {
    symbols.iter().fold(String::new(), |mut text, Symbol { index, code, name }| {
        writeln!(text, "{index}\t{:#x}\t{:#x}\t{name}", code.start, code.end).ok();
        text
    })
}

/// Parses `0x4567`.
fn hexadecimal(text: &str) -> Option<u64> {
    u64::from_str_radix(text.strip_prefix("0x")?, 16).ok()
}

/// All functions, with the names from one module and the addresses from the other.
fn symbols(named: &[u8], shipped: &[u8]) -> Result<Vec<Symbol>> {
    let named_functions = Functions::read(named)?;
    let functions = Functions::read(shipped)?;
    ensure!(
        slice(named, &named_functions.section)? == slice(shipped, &functions.section)?
            && named_functions.imported == functions.imported,
        "the published module does not have the code of the one with names, so its addresses would be resolved wrongly"
    );
    let by_index = named_functions.names;
    ensure!(!by_index.is_empty(), "the module has no names");
    let imported = functions.imported.into_iter().map(|name| (0..0, Some(name)));
    let own = functions.bodies.into_iter().map(|code| (code, None));
    let mut symbols = Vec::new();
    for (index, (code, import)) in (0..).zip(imported.chain(own)) {
        let name = by_index.get(&index).cloned().or(import).unwrap_or_else(|| "(a function without a name)".to_owned());
        symbols.push(Symbol { index, code, name });
    }
    Ok(symbols)
}

/// What a module tells about its functions.
#[derive(Default)]
struct Functions {
    /// Imported functions; they come first in the numbering.
    imported: Vec<String>,
    /// The range of the code section.
    section: Range<u64>,
    /// The code range of each function the module defines.
    bodies: Vec<Range<u64>>,
    /// Demangled names by index.
    names: HashMap<u32, String>,
}

impl Functions {
    fn read(bytes: &[u8]) -> Result<Self> {
        let mut functions = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            let payload = payload.context("reading a module")?;
            let section = payload.as_section();
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import?;
                        if matches!(import.ty, TypeRef::Func(_)) {
                            functions.imported.push(format!("{} (imported from {})", import.name, import.module));
                        }
                    }
                }
                Payload::CodeSectionStart { .. } => functions.section = section.unwrap_or_default().1,
                Payload::CodeSectionEntry(body) => functions.bodies.push(body.range()),
                Payload::CustomSection(custom) => {
                    if let KnownCustom::Name(names) = custom.as_known() {
                        for name in names {
                            if let Name::Function(names) = name? {
                                for naming in names {
                                    let naming = naming?;
                                    // The alternate form omits the hash.
                                    functions.names.insert(naming.index, format!("{:#}", demangle(naming.name)));
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(functions)
    }
}

fn slice<'a>(bytes: &'a [u8], range: &Range<u64>) -> Result<&'a [u8]> {
    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
    bytes.get(range).context("a section ends after the module")
}

/// A place in a module, as a browser prints it: a function index, an address or both.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    function: Option<u32>,
    address: Option<u64>,
}

impl Place {
    /// Parses a line of a stack trace; `None` if it is not about WebAssembly.
    fn parse(line: &str) -> Option<Self> {
        if let Some((_, after)) = line.split_once("wasm-function[") {
            let (index, after) = after.split_once(']')?;
            let address = after.strip_prefix(':').and_then(address);
            return Some(Self { function: Some(index.parse().ok()?), address });
        }
        // An address alone, or after the module's file name.
        let start = line.find("0x")?;
        Some(Self { function: None, address: Some(address(line.get(start..)?)?) })
    }

    /// The name of the function at this place.
    fn resolve<'a>(&self, symbols: &'a [Symbol]) -> Result<&'a str> {
        let symbol = symbols.iter().find(|symbol| match (self.function, self.address) {
            (Some(index), _) => symbol.index == index,
            (None, Some(address)) => symbol.code.contains(&address),
            (None, None) => false,
        });
        let symbol = symbol.with_context(|| format!("the module has no function at {self}"))?;
        if self.address.is_some_and(|address| !symbol.code.contains(&address)) {
            bail!(
                "{self} is not in a function of this module: the stack is from another module, or from another build"
            );
        }
        Ok(&symbol.name)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.function, self.address) {
            (Some(index), Some(address)) => write!(f, "wasm-function[{index}]:{address:#x}"),
            (Some(index), None) => write!(f, "wasm-function[{index}]"),
            (None, address) => write!(f, "{:#x}", address.unwrap_or_default()),
        }
    }
}

/// The address at the start of a text, ignoring what follows.
fn address(text: &str) -> Option<u64> {
    let digits = text.strip_prefix("0x")?;
    let end = digits.find(|character: char| !character.is_ascii_hexdigit()).unwrap_or(digits.len());
    hexadecimal(text.get(..end + 2)?)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, CustomSection, EntityType, Function, FunctionSection, ImportSection, Module, NameMap, NameSection,
        TypeSection,
    };

    use super::*;

    /// A module with one imported function and two defined ones of the given lengths in instructions, with names on
    /// request.
    fn module(lengths: [usize; 2], names: bool) -> Vec<u8> {
        let mut module = Module::new();
        // A custom section may come first; removing it moves all addresses.
        module.section(&CustomSection { name: "producers".into(), data: b"a compiler"[..].into() });
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("./glue.js", "log", EntityType::Function(0));
        module.section(&imports);
        let mut functions = FunctionSection::new();
        functions.function(0).function(0);
        module.section(&functions);
        let mut code = CodeSection::new();
        for length in lengths {
            let mut function = Function::new([]);
            let mut instructions = function.instructions();
            for _ in 0..length {
                instructions.nop();
            }
            instructions.unreachable().end();
            code.function(&function);
        }
        module.section(&code);
        if names {
            let mut functions = NameMap::new();
            functions.append(1, "_ZN6policy6assess17h0123456789abcdefE");
            functions.append(2, "plain_name");
            let mut names = NameSection::new();
            names.functions(&functions);
            module.section(&names);
        }
        module.finish()
    }

    #[test]
    fn a_stripped_module_keeps_everything_but_its_custom_sections() -> Result<()> {
        let named = module([3, 200], true);
        let shipped = strip(&named)?;
        let mut parts = Vec::new();
        for payload in Parser::new(0).parse_all(&shipped) {
            parts.extend(payload?.as_section().map(|(id, _)| id));
        }
        assert_eq!(parts, [1, 2, 3, 10], "types, imports, functions, code");
        let (one, other) = (Functions::read(&named)?, Functions::read(&shipped)?);
        assert_eq!(slice(&named, &one.section)?, slice(&shipped, &other.section)?);
        assert_eq!(strip(&shipped)?, shipped);
        Ok(())
    }

    #[test]
    fn the_symbols_have_the_names_of_one_and_the_addresses_of_the_other() -> Result<()> {
        let named = module([3, 200], true);
        let shipped = strip(&named)?;
        let symbols = symbols(&named, &shipped)?;
        let listed: Vec<_> = symbols.iter().map(|symbol| symbol.name.as_str()).collect();
        assert_eq!(listed, ["log (imported from ./glue.js)", "policy::assess", "plain_name"]);
        for symbol in symbols.iter().skip(1) {
            let end = usize::try_from(symbol.code.end)?;
            assert_eq!(shipped.get(end - 2..end), Some(&[0, 0x0b][..]), "unreachable, end");
        }
        let again = text(&symbols);
        assert_eq!(again.lines().map(Symbol::parse).collect::<Option<Vec<_>>>(), Some(symbols));
        Ok(())
    }

    #[test]
    fn modules_with_different_code_or_without_names_are_refused() -> Result<()> {
        let error = |named: &[u8], shipped: &[u8]| match symbols(named, shipped) {
            Ok(_) => String::new(),
            Err(error) => error.to_string(),
        };
        let other = error(&module([3, 200], true), &strip(&module([4, 200], true))?);
        assert!(other.contains("does not have the code"), "{other}");
        let nameless = module([3, 200], false);
        assert_eq!(error(&nameless, &nameless), "the module has no names");
        assert!(strip(b"no module").is_err());
        Ok(())
    }

    #[test]
    fn the_places_that_browsers_print_are_understood() {
        let place = |function, address| Some(Place { function, address });
        for (line, expected) in [
            ("    at wasm://wasm/0012ab:wasm-function[123]:0x4567", place(Some(123), Some(0x4567))),
            (
                "at rain_check.foo (http://127.0.0.1:8080/x.wasm:wasm-function[12]:0x1a2b)",
                place(Some(12), Some(0x1a2b)),
            ),
            ("@https://example.org/x.wasm:wasm-function[123]:0x4567", place(Some(123), Some(0x4567))),
            ("<?>.wasm-function[123]@[wasm code]", place(Some(123), None)),
            ("wasm-function[7]", place(Some(7), None)),
            ("0x4567", place(None, Some(0x4567))),
            ("RuntimeError: unreachable", None),
            ("    at run (http://127.0.0.1:8080/x.js:12:34)", None),
            ("wasm-function[many]", None),
            ("0x", None),
        ] {
            assert_eq!(Place::parse(line), expected, "{line}");
        }
    }

    #[test]
    fn a_place_of_another_build_is_an_error() -> Result<()> {
        let named = module([3, 200], true);
        let symbols = symbols(&named, &strip(&named)?)?;
        let start = |index: usize| symbols.get(index).map_or(0, |symbol| symbol.code.start);
        let resolve = |function, address| Place { function, address }.resolve(&symbols);
        assert_eq!(resolve(Some(0), None)?, "log (imported from ./glue.js)");
        assert_eq!(resolve(Some(1), None)?, "policy::assess");
        assert_eq!(resolve(Some(2), Some(start(2) + 1))?, "plain_name");
        assert_eq!(resolve(None, Some(start(1)))?, "policy::assess");
        assert!(resolve(Some(1), Some(start(2))).is_err_and(|error| error.to_string().contains("another build")));
        assert!(resolve(Some(3), None).is_err());
        assert!(resolve(None, Some(1)).is_err(), "the address is in the header");
        Ok(())
    }
}
