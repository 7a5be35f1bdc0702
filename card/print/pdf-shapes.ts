// The designs' drawings (SVG elements of ours: paths, groups that are turned) as PDF drawing
// operators, so that paper, pen and highlighter are printed by the same hand that draws cards.
import { Fragment, isValidElement, type ReactNode } from 'react';

/** Names the graphics state of an opacity in the page's resources. */
export type NameOpacity = (fill: number, stroke: number) => string;

/** Throws on any element or command that our drawings do not use. */
export function shapeOperators(node: ReactNode, nameOpacity: NameOpacity): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map((child) => shapeOperators(child, nameOpacity)).join('');
  if (!isValidElement<ShapeAttributes>(node)) throw new Error(`Cannot print ${String(node)}`);
  const { props } = node;
  const type: unknown = node.type;
  if (typeof type === 'function') {
    const component = type as (attributes: unknown) => ReactNode;
    return shapeOperators(component(props), nameOpacity);
  }
  if (type === Fragment) return shapeOperators(props.children, nameOpacity);
  if (type === 'path') return pathOperators(props, nameOpacity);
  if (type === 'g') {
    const inner = shapeOperators(props.children, nameOpacity);
    return `q\n${turnOperator(props.transform ?? '')}${inner}Q\n`;
  }
  throw new Error(`Expected a path or a group but received <${String(type)}>`);
}

interface ShapeAttributes {
  children?: ReactNode;
  transform?: string;
  d?: string;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  fillOpacity?: number;
  strokeOpacity?: number;
  strokeDasharray?: string;
}

function pathOperators(
  { d = '', fill = '#000000', stroke = 'none', ...shape }: ShapeAttributes,
  nameOpacity: NameOpacity,
): string {
  const isFilled = fill !== 'none';
  const isStroked = stroke !== 'none';
  const path = pathData(d);
  if (path === '' || !(isFilled || isStroked)) return '';
  const dashes = shape.strokeDasharray?.split(/[ ,]+/).map((length) => number(Number(length)));
  return [
    'q',
    `/${nameOpacity(shape.fillOpacity ?? 1, shape.strokeOpacity ?? 1)} gs`,
    ...(isFilled ? [`${colour(fill)} rg`] : []),
    ...(isStroked ? [`${colour(stroke)} RG`, `${number(shape.strokeWidth ?? 1)} w`] : []),
    // Round joins: a mitre would throw spikes out of a torn edge.
    ...(isStroked ? ['1 J 1 j'] : []),
    ...(dashes ? [`[${dashes.join(' ')}] 0 d`] : []),
    path,
    isFilled && isStroked ? 'B' : isFilled ? 'f' : 'S',
    'Q\n',
  ].join('\n');
}

/** SVG's absolute M, L, Q, C and Z as PDF's m, l, c and h. */
export function pathData(d: string): string {
  const operators: string[] = [];
  let x = 0;
  let y = 0;
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = rest
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = values;
    const expected = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }[command];
    if (values.length !== expected || values.some(Number.isNaN)) {
      throw new Error(`Expected a path of M, L, Q, C and Z but received ${command}${rest}`);
    }
    if (command === 'M') operators.push(`${number(a)} ${number(b)} m`);
    if (command === 'L') operators.push(`${number(a)} ${number(b)} l`);
    if (command === 'C') operators.push(`${[a, b, c, e, f, g].map(number).join(' ')} c`);
    if (command === 'Q') {
      const bend = [
        x + ((a - x) * 2) / 3,
        y + ((b - y) * 2) / 3,
        c + ((a - c) * 2) / 3,
        e + ((b - e) * 2) / 3,
      ];
      operators.push(`${[...bend, c, e].map(number).join(' ')} c`);
    }
    if (command === 'Z') operators.push('h');
    if (values.length > 0) [x = 0, y = 0] = values.slice(-2);
  }
  return operators.join('\n');
}

/** "rotate(degrees x y)", clockwise in our coordinates, which grow downwards. */
function turnOperator(transform: string): string {
  const [, degrees, x, y] = /^rotate\((\S+) (\S+) (\S+)\)$/.exec(transform) ?? [];
  if (y === undefined) throw new Error(`Expected rotate(a x y) but received "${transform}"`);
  return turnAbout(Number(degrees), Number(x), Number(y));
}

function turnAbout(degrees: number, x: number, y: number): string {
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const shift = [x - cos * x + sin * y, y - sin * x - cos * y];
  return `${[cos, sin, -sin, cos].map(fine).join(' ')} ${shift.map(number).join(' ')} cm\n`;
}

/** "#rrggbb" as three numbers from 0 to 1. */
export function colour(hex: string): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  if (blue === '') throw new Error(`Expected a colour like #1b2947 but received ${hex}`);
  return [red, green, blue].map((part) => fine(Number.parseInt(part, 16) / 255)).join(' ');
}

/** A hundredth of a unit is a fiftieth of a millimetre. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** For what is multiplied: directions and colours. */
export function fine(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
