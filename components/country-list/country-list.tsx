// All countries with a reporting point, as plain links behind a disclosure: works without scripts.
import type { Locale } from '@/campaign/snapshot';
import styles from './country-list.module.css';

export interface CountryListProps {
  locale: Locale;
  countries: { code: string; name: string }[];
  title: string;
}

export function CountryList({ locale, countries, title }: CountryListProps) {
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.countries}>
        {countries.map(({ code, name }) => (
          <li key={code}>
            <a className={styles.country} href={`/${locale}/report/${code}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
