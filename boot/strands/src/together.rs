//! The walk over the instructions, each taking what belongs to it. It runs before anything of the page does: hence WebAssembly
//! of its own, small and quick, which the strands travel in (as its data), and no more than a few lines of script.
//!
//! All memory it can reach is its own, `xtask` filled it, and the build compares what comes out with what went in. Checking each
//! access once more would be bytes that every reader pays for; so it goes by raw pointers.

use crate::{CODE, LOCALS, PLACES, REST, STRANDS, alignment, constant, follows, got, more};

/// The table at [`PLACES`].
#[repr(C)]
struct Places {
    /// Where each strand goes on.
    next: [*const u8; STRANDS as usize],
    /// Where the next byte goes.
    to: *mut u8,
    /// Where the strand of instructions ends.
    end: *const u8,
}

impl Places {
    fn put(&mut self, byte: u8) {
        // SAFETY: as the module says.
        unsafe {
            *self.to = byte;
            self.to = self.to.add(1);
        }
    }

    fn next(&mut self, strand: u8) -> &mut *const u8 {
        // SAFETY: the tables name no strand beyond the last.
        unsafe { &mut *self.next.as_mut_ptr().add(usize::from(strand)) }
    }

    fn byte(&mut self, strand: u8) -> u8 {
        let next = self.next(strand);
        // SAFETY: as the module says.
        let byte = unsafe {
            let byte = **next;
            *next = next.add(1);
            byte
        };
        self.put(byte);
        byte
    }

    /// A number of seven bits a byte.
    fn number(&mut self, strand: u8) -> usize {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte(strand);
            value |= (usize::from(byte) & 127) << (shift & 31);
            shift += 7;
            if byte < 128 {
                return value;
            }
        }
    }

    fn function(&mut self) {
        let start = self.to;
        // Its length is always written in three bytes, so that its place is known before it is.
        // SAFETY: as the module says.
        self.to = unsafe { start.add(3) };
        let mut strand = LOCALS;
        let mut count = self.number(strand) * 2;
        let (mut depth, mut last) = (1, 0);
        loop {
            while count > 0 {
                self.number(strand);
                count -= 1;
            }
            if depth == 0 {
                break;
            }
            let op = self.byte(CODE);
            // SAFETY: as the module says; after the last instruction comes the next strand.
            let next = unsafe { **self.next(CODE) };
            let alignment = alignment(op);
            if alignment < 8 {
                self.put(alignment);
            }
            strand = match op {
                0x20 => got(last, next),
                0x41 => constant(next),
                _ => follows(op),
            };
            if strand < STRANDS {
                let value = self.number(strand);
                count = more(op, value);
            }
            match op {
                2..=4 => depth += 1,
                11 => depth -= 1,
                // A float of four bytes, or of eight.
                0x43 | 0x44 => {
                    for _ in 0..(op - 0x42) * 4 {
                        self.byte(REST);
                    }
                }
                _ => {}
            }
            last = op;
        }
        let length = self.to as usize - start as usize - 3;
        let low = |bits: usize| bits.to_le_bytes()[0];
        // SAFETY: as the module says.
        unsafe { start.cast::<[u8; 3]>().write([low(length) | 128, low(length >> 7) | 128, low(length >> 14)]) };
    }
}

/// Puts all functions together, between what stands there before and after them already.
#[unsafe(no_mangle)]
extern "C" fn together() {
    // SAFETY: nothing else runs here, and the table is where xtask put it.
    let places = unsafe { &mut *(PLACES as *mut Places) };
    while *places.next(CODE) < places.end {
        places.function();
    }
}

#[panic_handler]
fn panicked(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}
