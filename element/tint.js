// Adjusts the site's own colour until it has enough contrast on the theme's background.
const GROUNDS = { light: [[255, 255, 255], [238, 242, 241]], dark: [[22, 34, 38], [14, 23, 25]] };
// The minimum contrast of normal text: WCAG 1.4.3.
const READABLE = 4.5;

const luminance = (colour) => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const towards = (colour, end, share) => colour.map((part, index) => Math.round(part + (end[index] - part) * share));

const readable = (colour, grounds, end) => {
  let share = 0;
  while (share < 1 && grounds.some((ground) => contrast(towards(colour, end, share), ground) < READABLE)) share += 0.05;
  return towards(colour, end, Math.min(share, 1));
};

// The browser's RGB value of a CSS colour in any notation.
const parsed = (frame, colour) => {
  if (!colour || !CSS.supports("color", colour)) return null;
  frame.style.color = `color-mix(in srgb, ${colour} 100%, ${colour})`;
  const computed = getComputedStyle(frame).color;
  frame.style.removeProperty("color");
  const [red, green, blue, seen] = computed.match(/-?[\d.]+(?:e-?\d+)?/g) || [];
  return computed.startsWith("color(srgb") && seen === undefined ? [red, green, blue].map((share) => Math.round(Math.min(Math.max(share, 0), 1) * 255)) : null;
};

const written = (colour) => `rgb(${colour.join(" ")})`;
const both = (light, dark) => `light-dark(${written(light)}, ${written(dark)})`;

const tint = (frame, accent) => {
  const colour = parsed(frame, accent);
  if (accent && !colour) console.warn(`<rain-check> accent: "${accent}" is not allowed; allowed is a colour as CSS writes it, without transparency`);
  const roles = ["--accent", "--on-accent", "--accent-soft"];
  if (!colour) return roles.forEach((role) => frame.style.removeProperty(role));
  const light = readable(colour, GROUNDS.light, [0, 0, 0]);
  const dark = readable(colour, GROUNDS.dark, [255, 255, 255]);
  frame.style.setProperty("--accent", both(light, dark));
  frame.style.setProperty("--on-accent", both([255, 255, 255], [8, 16, 18]));
  frame.style.setProperty("--accent-soft", both(towards(light, GROUNDS.light[0], 0.88), towards(dark, GROUNDS.dark[0], 0.82)));
};
