// How it goes, in three lines with handwritten numerals.
import { PawPrint } from '@/components/paw-print/paw-print';
import styles from './steps.module.css';

export function Steps({ title, steps }: { title: string; steps: string[] }) {
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <div className={styles.head}>
        <h2 className={styles.title} id="steps">
          {title}
        </h2>
        <div className={styles.trail}>
          <PawPrint />
          <PawPrint />
          <PawPrint />
          <PawPrint />
          <PawPrint />
        </div>
      </div>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.numeral} aria-hidden="true">
              {index + 1}
            </span>
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
