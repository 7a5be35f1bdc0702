// How it goes, in three lines with handwritten numerals.
import styles from './steps.module.css';

export function Steps({ title, steps }: { title: string; steps: string[] }) {
  return (
    <section className={styles.steps} aria-labelledby="steps">
      <h2 className={styles.title} id="steps">
        {title}
      </h2>
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
