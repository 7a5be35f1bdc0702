// The torn edge of a sheet of paper, drawn across the page where one section ends.
import styles from './torn-edge.module.css';

/** art/details/torn-edge.svg, stretched to the page's width, to the whole pixel and from point to point:
 * pale fibres, then the sheet itself. */
const edges = {
  fibres:
    'M0 11l25 1 23 5 15 4 23-1 15-3 21-7 17 5 20 1 22-4 27-2 6 4 18 2 33 3 13 1 16-7 21-7 31 7 14 0 24 0 23-4 16-5 22 0 11 7 32 3 12-3 19-1 25-3 16 1 20 2 27 3 13-4 24 0 12 7 28-3 14 5 29-3 13 1 20-1 16 1 21 2 18-1 27-5 14 0 31-6 10-1 26 3 17 1 13-5 32 4 10 3 23-4 14 1 33 0 7 7 25 0 14-6 31 3 12 1 32-3 14 1V40H0Z',
  sheet:
    'M0 17l21 3 14 5 27-3 20 5 22-7 7-3 35 2 9 1 25 0 26-3 16 6 12 0 29 3 17 0 23-5 9-7 22 6 22 1 27-1 17-6 25-3 19-2 15 9 26 2 10-6 32 1 19-2 9 0 23 3 24 2 16 0 20-2 27 4 17 0 22 4 24-3 8 3 27-3 22 1 23 1 9 0 27-5 13-6 24 2 25-4 20 3 13-4 26 3 18 5 13 0 25-5 11 2 26 6 26 0 16 3 29-6 6 3 22 1 17-4 26 0V40H0Z',
};

/** `tone` is the colour of the section that follows: the edge belongs to it. */
export function TornEdge({ tone }: { tone: 'paper' | 'sheet' | 'night' }) {
  return (
    <svg
      className={`${styles.edge} ${styles[tone]}`}
      viewBox="0 4 1200 36"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.fibres} d={edges.fibres} />
      <path d={edges.sheet} />
    </svg>
  );
}
