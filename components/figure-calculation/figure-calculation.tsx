// A figure's calculation as one would write it down: each number on a line with its unit, the
// result before rounding, and how it is said.
import { intlLocale, type Locale } from '@/campaign/locales';
import type { FigureMessages } from '@/campaign/messages/messages';
import { sayNumber } from '@/campaign/said-number';
import type { Statistic } from '@/campaign/statistic';
import { isRounded, unroundedValue } from '@/campaign/statistics';
import { setTypography } from '@/campaign/typography';
import { MarkedText } from '@/components/marked-text/marked-text';
import styles from './figure-calculation.module.css';

export interface FigureCalculationProps {
  statistic: Statistic;
  locale: Locale;
  messages: FigureMessages;
}

interface Line {
  sign: string;
  number: string;
  unit: string;
}

export function FigureCalculation({ statistic, locale, messages }: FigureCalculationProps) {
  const said = sayNumber(statistic.value, statistic.saidAs, locale);
  const lines = linesOf(statistic, locale, messages);
  if (lines.length === 1 && lines[0]?.number === said) return <p>{messages.itself}</p>;
  return (
    <>
      {statistic.method === 'value' && isRounded(statistic) && <p>{messages.onlyRounded}</p>}
      <ol className={styles.sum}>
        {lines.map(({ sign, number, unit }) => (
          <li className={styles.line} key={sign + number}>
            <span className={styles.number}>
              {sign && <span className={styles.sign}>{sign}</span>}
              {number}
            </span>
            <span className={styles.unit}>{unit}</span>
          </li>
        ))}
        <li className={`${styles.line} ${styles.result}`}>
          <span className={styles.number}>
            <span className={styles.sign}>→</span>
            <MarkedText>{said}</MarkedText>
          </span>
          <span className={styles.unit}>{messages.inSentence}</span>
        </li>
      </ol>
    </>
  );
}

function linesOf(statistic: Statistic, locale: Locale, messages: FigureMessages): Line[] {
  const { inputs, method, periodSeconds, saidAs } = statistic;
  const show = new Intl.NumberFormat(intlLocale(locale), { maximumFractionDigits: 6 }).format;
  const input = (index: number, sign: string): Line[] => {
    const found = inputs[index];
    if (!found) return [];
    const unit = setTypography(found.unit[locale], locale);
    return [{ sign, number: show(found.value), unit }];
  };
  const unrounded = (): Line[] => {
    if (!isRounded(statistic)) return [];
    const number = show(unroundedValue(statistic));
    return [{ sign: '≈', number, unit: messages.beforeRounding }];
  };
  switch (method) {
    case 'value':
      return input(0, '');
    case 'ratio':
      return [...input(0, ''), ...input(1, '÷'), ...unrounded()];
    case 'percentage':
      return [
        ...input(0, ''),
        ...input(1, '÷'),
        { sign: '×', number: '100', unit: '%' },
        ...unrounded(),
      ];
    case 'interval': {
      const period = { sign: '', number: show(periodSeconds ?? 0), unit: messages.periodLength };
      const perUnit = { minutes: 60, hours: 3600 }[String(saidAs)];
      const divided = perUnit
        ? [{ sign: '÷', number: show(perUnit), unit: sayNumber(1, saidAs, locale) }]
        : [];
      return [period, ...input(0, '÷'), ...divided, ...unrounded()];
    }
  }
}
