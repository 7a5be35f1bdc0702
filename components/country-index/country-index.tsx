// All countries by the first letter of their name, as plain links.
import { countriesByLetter } from '@/campaign/countries';
import type { Country } from '@/campaign/reporting-points';
import styles from './country-index.module.css';

export interface CountryIndexProps {
  /** Where the pages of the visitor's language are: "/fr". */
  root: string;
  /** In the language's order. */
  countries: Country[];
}

export function CountryIndex({ root, countries }: CountryIndexProps) {
  return (
    <div className={styles.index}>
      {countriesByLetter(countries).map(({ letter, countries: named }) => (
        <section key={letter} className={styles.letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ul className={styles.names}>
            {named.map(({ code, name }) => (
              <li key={code}>
                <a href={`${root}/report/${code}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
