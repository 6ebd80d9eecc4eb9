// The three functions, around the guide's WebAssembly. The build puts before this what it is made of: `glue`, which makes a
// set of functions of its own at each call, and `packed`, the WebAssembly in base64. Importing this runs nothing of it.

let compiled;
let spare;

/** A set of functions around an instance of their own. */
function fresh() {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
  return glue()(compiled);
}

/**
 * What the function of that name makes of what is given.
 *
 * The functions are put back only when they have answered: where code of the caller's, run on the way, throws through
 * them, or they trap, nobody could say what state they are in, and the next call gets others.
 */
function ask(name, ...given) {
  const functions = spare ?? fresh();
  spare = undefined;
  const answer = JSON.parse(functions[name](...given));
  spare = functions;
  if (answer.error !== undefined) throw new TypeError(answer.error);
  return answer;
}

export function assess(situation) {
  return ask("assess", situation);
}

export function compose(situation, details) {
  return ask("compose", situation, details);
}

export function review(draft) {
  return ask("review", draft);
}
