// All countries with a reporting point, as plain links behind a disclosure: works without scripts.
import styles from './country-list.module.css';

export interface CountryListProps {
  /** Where the pages of the visitor's language are: "/fr". */
  root: string;
  countries: { code: string; name: string }[];
  title: string;
}

export function CountryList({ root, countries, title }: CountryListProps) {
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.countries}>
        {countries.map(({ code, name }) => (
          <li key={code}>
            <a className={styles.country} href={`${root}/report/${code}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
