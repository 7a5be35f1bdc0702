// Counts over the years as bars, with the same numbers as a table below. A year without a number
// keeps its empty line, and where two years may not be compared the chart is cut and says so.
import { intlLocale, type Locale } from '@/campaign/locales';
import type { FigureMessages, HomeMessages } from '@/campaign/messages/messages';
import { type SeriesRow, seriesRows } from '@/campaign/series-rows';
import type { Series } from '@/campaign/statistic';
import { setTypography } from '@/campaign/typography';
import { SourceLink } from '@/components/source-link/source-link';
import styles from './series-chart.module.css';

export interface SeriesChartProps {
  series: Series;
  /** Unique on the page. */
  id: string;
  locale: Locale;
  messages: FigureMessages & Pick<HomeMessages, 'source'>;
}

/** In the chart's own units, which are pixels on a narrow phone. */
const size = { width: 340, row: 34, bar: 20, cut: 30, years: 46, longestBar: 196 };

interface PlacedRow extends SeriesRow {
  top: number;
  isCut: boolean;
}

export function SeriesChart({ series, id, locale, messages }: SeriesChartProps) {
  const show = new Intl.NumberFormat(intlLocale(locale)).format;
  const rows = seriesRows(series);
  const say = (text: string) => setTypography(text, locale);
  const title = say(series.title[locale]);
  return (
    <section className={styles.series} aria-labelledby={`${id}-title`}>
      <h2 className={styles.title} id={`${id}-title`}>
        {title}
      </h2>
      <Bars rows={rows} show={show} title={title} messages={messages} />
      <p className={styles.note}>{say(series.note[locale])}</p>
      <h3 className={styles.subtitle} id={`${id}-table`}>
        {messages.tableTitle}
      </h3>
      <table className={styles.table} aria-labelledby={`${id}-table`}>
        <thead>
          <tr>
            <th scope="col">{messages.year}</th>
            <th scope="col" className={styles.number}>
              {say(series.unit[locale])}
            </th>
            <th scope="col">{messages.sourceAndNote}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, point }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              {point ? (
                <>
                  <td className={styles.number}>{show(point.value)}</td>
                  <td>
                    <SourceLink source={point.source} label="{title}" />
                    {point.isBreak && <p className={styles.break}>{messages.notComparable}</p>}
                    {point.note[locale] && <p>{say(point.note[locale])}</p>}
                  </td>
                </>
              ) : (
                <td colSpan={2} className={styles.missing}>
                  {messages.noNumber}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface BarsProps {
  rows: SeriesRow[];
  show: (value: number) => string;
  title: string;
  messages: FigureMessages;
}

function Bars({ rows, show, title, messages }: BarsProps) {
  const { placed, heightPx } = placeRows(rows);
  const most = Math.max(...rows.map(({ point }) => point?.value ?? 0), 1);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${size.width} ${heightPx}`}
      role="img"
      aria-label={`${title}: ${rows
        .map(({ period, point }) => `${period} ${point ? show(point.value) : messages.noNumber}`)
        .join('; ')}`}
    >
      {placed.map(({ period, point, top, isCut }) => {
        const barTop = top + (size.row - size.bar) / 2;
        const barWidth = ((point?.value ?? 0) / most) * size.longestBar;
        const baseline = top + size.row / 2;
        return (
          <g key={period}>
            {isCut && (
              <>
                <path className={styles.cut} d={`M0 ${top - size.cut / 2 + 9}H${size.width}`} />
                <text className={styles.cutText} x={size.years + 6} y={top - size.cut / 2 + 1}>
                  {messages.notComparable}
                </text>
              </>
            )}
            <text className={styles.period} x="0" y={baseline}>
              {period}
            </text>
            {point ? (
              <>
                <rect
                  className={styles.bar}
                  x={size.years}
                  y={barTop}
                  width={barWidth.toFixed(1)}
                  height={size.bar}
                  rx="3"
                />
                <text className={styles.value} x={size.years + barWidth + 6} y={baseline}>
                  {show(point.value)}
                </text>
              </>
            ) : (
              <text className={styles.absent} x={size.years + 6} y={baseline}>
                {messages.noNumber}
              </text>
            )}
          </g>
        );
      })}
      <path className={styles.axis} d={`M${size.years} 0V${heightPx}`} />
    </svg>
  );
}

function placeRows(rows: SeriesRow[]): { placed: PlacedRow[]; heightPx: number } {
  let top = 0;
  const placed = rows.map((row, index): PlacedRow => {
    const isCut = index > 0 && row.point?.isBreak === true;
    if (isCut) top += size.cut;
    const placedRow = { ...row, top, isCut };
    top += size.row;
    return placedRow;
  });
  return { placed, heightPx: top };
}
