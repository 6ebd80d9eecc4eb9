// Keeps what matters clear of the edges of the window, where sites have things of their own: a header that stays at the
// top, a row of buttons or a notice at the bottom. And `overflow: hidden` on anything around the element, which is common,
// takes from `position: sticky` what it sticks to: the bar would stand far below the letter that it copies.
// --above is how much of the window is covered at the top, --lift how far the bar has to rise to be in sight.

// Once scrolling has come to rest. Moving the bar meanwhile would make it tremble.
const REST = 100;

// What the site has fixed over this point of the window, unless it is so large that it is the page itself.
const fixedAt = (x, y, around) => {
  for (let at = document.elementFromPoint(x, y); at && !around.has(at); at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (["fixed", "sticky"].includes(getComputedStyle(at).position) && box.height < innerHeight / 3) return box;
  }
  return undefined;
};

const keepClear = (frame) => {
  let lift = 0;
  const place = () => {
    const around = new Set();
    for (let at = frame; at; at = at.parentNode ?? at.host) around.add(at);
    const { left, width, top: start } = frame.getBoundingClientRect();
    const middle = left + width / 2;
    const above = fixedAt(middle, 1, around)?.bottom ?? 0;
    const end = fixedAt(middle, innerHeight - 1, around)?.top ?? innerHeight;
    const bar = frame.querySelector(".bar, .onward");
    // In a shadow root WebKit leaves the bar as it was when a field that has the focus goes. It looks again where a declaration
    // comes or goes, such as this one, which changes nothing.
    if (bar) bar.style.perspective = bar.style.perspective ? "" : "none";
    const { bottom, height } = bar?.getBoundingClientRect() ?? { bottom: 0, height: 0 };
    // Where it would be by itself. Where the text is so large that it does not stick, it stays there.
    const own = bottom + lift;
    lift = bar && getComputedStyle(bar).position === "sticky" ? Math.max(0, Math.min(own - end, own - height - start)) : 0;
    frame.style.setProperty("--above", `${above}px`);
    frame.style.setProperty("--lift", `${lift}px`);
  };

  const gone = new AbortController();
  let waiting;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(place, REST);
  };
  // Captured, since what scrolls may be a part of the page.
  for (const kind of ["scroll", "resize"]) addEventListener(kind, later, { capture: true, passive: true, signal: gone.signal });
  frame.addEventListener("focusin", later, { signal: gone.signal });
  // What a press opens begins below the header, even while the page still moves.
  frame.addEventListener("click", place, { capture: true, signal: gone.signal });
  let size;
  try {
    size = new ResizeObserver(later);
    size.observe(frame);
  } catch {
    // Another script of the page may have put something else in its place: then the bar waits for the next scroll.
  }
  later();
  return () => {
    gone.abort();
    size?.disconnect();
    clearTimeout(waiting);
  };
};
