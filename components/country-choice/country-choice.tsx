// Which country somebody meant: a few to choose among, or none; and the field to type it again.
import type { ReactNode } from 'react';
import { choiceSlots, countrySlots } from './choice-slots';
import styles from './country-choice.module.css';

export interface CountryChoiceProps {
  /** Where the pages of the visitor's language are: "/fr". */
  root: string;
  /** The field to type another name in. */
  chooser: ReactNode;
  toPortal: string;
  /** Somebody may have typed the address of what they saw. */
  noReports: ReactNode;
}

export function CountryChoice({ root, chooser, toPortal, noReports }: CountryChoiceProps) {
  return (
    <div className={styles.choice}>
      <h1 className={styles.title}>{choiceSlots.title}</h1>
      <p>{choiceSlots.detail}</p>
      <ul className={styles.countries}>
        {countrySlots.map(({ isShown, code, name }) => (
          <li key={code} data-shown={isShown}>
            <a className={styles.country} href={`${root}/report/${code}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {chooser}
      <a className={styles.portal} href={`${root}/report/international`}>
        {toPortal}
      </a>
      {noReports}
    </div>
  );
}
