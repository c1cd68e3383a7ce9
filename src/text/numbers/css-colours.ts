type Triple = [number, number, number];

/** What a percentage is of, for each part of a colour, and how its parts become shares of red, green and blue. */
const SPACES: Record<string, [whole: Triple, shares: (parts: Triple) => Triple]> = {
  rgb: [[255, 255, 255], ([red, green, blue]) => [red / 255, green / 255, blue / 255]],
  hsl: [[360, 100, 100], ([hue, saturation, light]) => hslShares(hue, saturation / 100, light / 100)],
  hwb: [[360, 100, 100], ([hue, white, black]) => hwbShares(hue, white / 100, black / 100)],
  lab: [[100, 125, 125], labShares],
  lch: [[100, 150, 360], (parts) => labShares(fromPolar(parts))],
  oklab: [[1, 0.4, 0.4], oklabShares],
  oklch: [[1, 0.4, 360], (parts) => oklabShares(fromPolar(parts))],
};

/** How many degrees an angle has, by its unit. */
const DEGREES: Readonly<Record<string, number>> = { deg: 1, turn: 360, grad: 0.9, rad: 180 / Math.PI };

/**
 * @param written a colour as one of the functions of CSS, with commas or without: `oklch(50% 0.1 220deg / 80%)`
 * @returns its red, green and blue from 0 to 255, the nearest that screens have, and how opaque it is
 */
export function readCssFunction(written: string): { channels: Triple; opacity: number } | undefined {
  const [, called = '', inside = ''] = /^([a-z]+)\(([^()]*)\)$/i.exec(written.trim()) ?? [];
  const [, isSrgb, srgb = ''] = /^\s*(srgb)\s+(.*)$/i.exec(inside) ?? [];
  const name = called.toLowerCase().replace(/^(rgb|hsl)a$/, '$1');
  const [whole, shares] =
    name === 'color' && isSrgb
      ? [[1, 1, 1] satisfies Triple, (parts: Triple) => parts]
      : (SPACES[name] ?? []);
  if (!whole || !shares) return undefined;
  const [first, second, third, alpha = 1, more] = (isSrgb ? srgb : inside)
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part, at) => amountOf(part, whole[at] ?? 1));
  if (first === undefined || second === undefined || third === undefined || more !== undefined)
    return undefined;
  if (![first, second, third, alpha].every(Number.isFinite)) return undefined;
  const channels = shares([first, second, third]).map((share) => Math.round(clamp(share) * 255)) as Triple;
  return { channels, opacity: clamp(alpha) };
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

function amountOf(part: string, whole: number): number {
  if (part === 'none') return 0;
  const [, number, unit = ''] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|turn|grad|rad|°)?$/i.exec(part) ?? [];
  return unit === '%' ? (Number(number) * whole) / 100 : Number(number) * (DEGREES[unit.toLowerCase()] ?? 1);
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
const hslShares = (hue: number, saturation: number, light: number): Triple =>
  [0, 8, 4].map((turn) => {
    const place = (((turn + hue / 30) % 12) + 12) % 12;
    const reach = saturation * Math.min(light, 1 - light);
    return light - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  }) as Triple;

const hwbShares = (hue: number, white: number, black: number): Triple =>
  hslShares(hue, 1, 0.5).map((share) =>
    white + black >= 1 ? white / (white + black) : share * (1 - white - black) + white,
  ) as Triple;

const fromPolar = ([light, chroma, hue]: Triple): Triple => [
  light,
  chroma * Math.cos((hue * Math.PI) / 180),
  chroma * Math.sin((hue * Math.PI) / 180),
];

/** https://www.w3.org/TR/css-color-4/#color-conversion-code, of D50 */
function labShares([light, a, b]: Triple): Triple {
  const y = (light + 16) / 116;
  const straight = (root: number) => (root > 6 / 29 ? root ** 3 : 3 * (6 / 29) ** 2 * (root - 4 / 29));
  return inScreenLight(
    [straight(y + a / 500) * 0.9642956764, straight(y), straight(y - b / 200) * 0.8251046025],
    [
      [3.134135853, -1.61738598, -0.490661946],
      [-0.9787954503, 1.9162543774, 0.0334427339],
      [0.0719553798, -0.2289768224, 1.4053860584],
    ],
  );
}

/** https://bottosson.github.io/posts/oklab/ */
function oklabShares([light, a, b]: Triple): Triple {
  const cones = [
    light + 0.3963377774 * a + 0.2158037573 * b,
    light - 0.1055613458 * a - 0.0638541728 * b,
    light - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3) as Triple;
  return inScreenLight(cones, [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.707614701],
  ]);
}

/** @returns the sums by three rows, as the values that screens are given */
const inScreenLight = (values: Triple, rows: [Triple, Triple, Triple]): Triple =>
  rows.map((row) => {
    const light = row.reduce((sum, factor, at) => sum + factor * (values[at] ?? 0), 0);
    return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  }) as Triple;
