// Measured figures as lines on the terminal, beside their aims.
import os from 'node:os';

/** Over what is measured together; names the machine and how busy it is. */
export function heading(text: string): void {
  const [oneMinute = 0] = os.loadavg();
  const busy = `${os.cpus().length} cores, load ${oneMinute.toFixed(1)}`;
  console.log(`\n${text}; ${busy}`);
}

interface Shown {
  unit?: string;
  digits?: number;
  atMost?: number;
  atLeast?: number;
}

/** One line: the median with its range, and whether it meets the aim. */
export function print(what: string, values: number[], shown: Shown): void {
  const { unit = '', digits = 0, atMost, atLeast } = shown;
  const typical = median(values);
  const aim = atMost ?? atLeast;
  const isMet = aim === undefined || (atMost === undefined ? typical >= aim : typical <= aim);
  const range = values.length > 1 ? `${say(Math.min(...values))}–${say(Math.max(...values))}` : '';
  const verdict =
    aim === undefined
      ? ''
      : `aim ${atMost === undefined ? '≥' : '≤'} ${aim}: ${isMet ? 'met' : 'MISSED'}`;
  console.log(
    `  ${what.padEnd(42)} ${say(typical).padStart(6)} ${unit.padEnd(3)} ${range.padEnd(13)} ${verdict}`,
  );

  function say(value: number): string {
    return value.toFixed(digits);
  }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
