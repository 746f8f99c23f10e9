/** A horizontal bar chart on a logarithmic axis, as SVG text. */
export interface Bar {
  readonly label: string;
  /** A ratio; 0 draws nothing. */
  readonly value: number;
}

const ROW = 18;
const LEFT = 130;
const WIDTH = 520;
const LOW = 0.05;
const HIGH = 20;
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10];

function x(value: number): number {
  const clamped = Math.min(HIGH, Math.max(LOW, value));
  return LEFT + (WIDTH * Math.log(clamped / LOW)) / Math.log(HIGH / LOW);
}

/** Bars start at 1: to the left is faster than the reference, to the right slower. */
export function plot(bars: readonly Bar[]): string {
  const height = ROW * (bars.length + 2);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + WIDTH + 60}" height="${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="100%" height="100%" fill="white"/>`,
  ];
  for (const tick of TICKS) {
    const at = x(tick).toFixed(1);
    parts.push(`<line x1="${at}" y1="${ROW}" x2="${at}" y2="${height}" stroke="${tick === 1 ? '#444' : '#ddd'}"/>`);
    parts.push(`<text x="${at}" y="12" text-anchor="middle">${tick}×</text>`);
  }
  bars.forEach(({ label, value }, index) => {
    const y = ROW * (index + 1) + 4;
    parts.push(`<text x="${LEFT - 6}" y="${y + 10}" text-anchor="end">${label}</text>`);
    if (value <= 0) return;
    const [from, to] = [Math.min(x(1), x(value)), Math.max(x(1), x(value))];
    parts.push(`<rect x="${from.toFixed(1)}" y="${y}" width="${(to - from).toFixed(1)}" height="${ROW - 6}" fill="${value <= 1 ? '#3a7' : '#c63'}"/>`);
    parts.push(`<text x="${(to + 4).toFixed(1)}" y="${y + 10}">${value.toFixed(2)}</text>`);
  });
  parts.push('</svg>');
  return `${parts.join('\n')}\n`;
}
