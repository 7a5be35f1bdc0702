// Another country: its name, typed or taken from the browser's own list, read by the server; and the
// way to the list of all. Works without scripts.
import type { ReportMessages } from '@/campaign/messages/messages';
import type { Country } from '@/campaign/reporting-points';
import buttons from '@/components/button/button.module.css';
import styles from './country-chooser.module.css';

export interface CountryChooserProps {
  /** The language that was asked for: the answer is in it. */
  asked: string;
  /** Every country, as the list offers them. */
  countries: Country[];
  title: string;
  /** What stands in the field already. */
  typed?: string;
  messages: Pick<ReportMessages, 'yourCountry' | 'showCountry' | 'allCountries'>;
}

export function CountryChooser({ asked, countries, title, typed, messages }: CountryChooserProps) {
  return (
    <section className={styles.chooser} id="country" aria-labelledby="choose-country">
      <h2 className={styles.title} id="choose-country">
        {title}
      </h2>
      <form className={styles.form} action="/find-country">
        <input type="hidden" name="l" value={asked} />
        <label className={styles.label}>
          {messages.yourCountry}
          <input
            className={styles.field}
            name="country"
            list="countries"
            defaultValue={typed}
            autoComplete="country-name"
            autoCapitalize="words"
            spellCheck={false}
            maxLength={80}
            required
          />
        </label>
        <datalist id="countries">
          {countries.map(({ code, name }) => (
            <option key={code} value={name} />
          ))}
        </datalist>
        <button className={buttons.quiet} type="submit">
          {messages.showCountry}
        </button>
      </form>
      <a className={styles.all} href={`/${asked}/report/countries`}>
        {messages.allCountries}
      </a>
    </section>
  );
}
