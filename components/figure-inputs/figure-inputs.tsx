// The numbers from which a figure is computed, each with its unit, its period and its source.
import { intlLocale, type Locale } from '@/campaign/locales';
import type { HomeMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import type { StatisticInput } from '@/campaign/statistic';
import { setTypography } from '@/campaign/typography';
import { SourceLink } from '@/components/source-link/source-link';
import styles from './figure-inputs.module.css';

export interface FigureInputsProps {
  inputs: StatisticInput[];
  locale: Locale;
  messages: Pick<HomeMessages, 'period' | 'source'>;
}

export function FigureInputs({ inputs, locale, messages }: FigureInputsProps) {
  const showNumber = new Intl.NumberFormat(intlLocale(locale)).format;
  return (
    <dl className={styles.inputs}>
      {inputs.map((input) => (
        <div key={input.slug}>
          <dt>{setTypography(input.label[locale], locale)}</dt>
          <dd>
            <strong>{showNumber(input.value)}</strong> {setTypography(input.unit[locale], locale)} ·{' '}
            {fillIn(messages.period, { period: input.period })}
            <br />
            <SourceLink source={input.source} label={messages.source} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
