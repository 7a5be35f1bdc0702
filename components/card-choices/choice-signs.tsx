// What the choices look like, in small: the format's shape, and where a design writes.
import type { ReactNode } from 'react';
import { type DesignName, type Format, formats } from '@/card/card-spec';
import { Sign } from '@/components/sign/sign';

const signPx = 24;
/** The longer side of a format's shape. */
const shapePx = 22;

export function FormatSign({ name }: { name: Format }) {
  const { heightPx, widthPx } = formats[name];
  const scale = shapePx / Math.max(widthPx, heightPx);
  const [width, height] = [widthPx * scale, heightPx * scale];
  return (
    <Sign sizePx={signPx}>
      <rect
        x={(signPx - width) / 2}
        y={(signPx - height) / 2}
        width={width}
        height={height}
        rx="1.5"
      />
      {name === 'profile' && <circle cx={signPx / 2} cy={signPx / 2} r={width / 2} />}
    </Sign>
  );
}

const marks: Record<DesignName, ReactNode> = {
  note: <path d="M3 14.5l3-1 3 .8 4-.9 3 .9 5-.8V23H3z" fill="currentColor" stroke="none" />,
  scrim: <path d="M7 15h10M7 19h7" />,
  tally: <path d="M7 7v10M10.5 7v10M14 7v10M17.5 7v10M5.5 15.5L19 8.5" />,
};

export function DesignSign({ name }: { name: DesignName }) {
  return (
    <Sign sizePx={signPx}>
      <rect x="3" y="1" width="18" height="22" rx="1.5" />
      {marks[name]}
    </Sign>
  );
}
