// The torn edge of a sheet of paper, drawn across the page where one section ends.
import styles from './torn-edge.module.css';

/** The tear, from left to right; stretched to the page's width. */
const edgePath =
  'M0 24V11l6 2l10 2l13 3l17-1l22-4l20-1l20 5l22-6l24 2l18 4l13-2l13-6l15 3l17 1l7-3l16-3l24-1l13 5l16-5l12 0l13 2l11 2l23 2l16 1l25-1l11-2l13 2l24-2l8-4l8 4l19-1l18 0l24 4l24-2l6-3l6 2l21 2l11 0l13 2l16 0l19-2l24 3l17-3l10-1l7 3l20-4l8 3l20 1l24 5l25 0l11 0l14-3l24-1l18 1l21-2l12 5l19 0l10-2l16 2l25-4l15 0l16-1l21 0l7-3l10 0l11 2l8 4l24 1l25-3l18 2l7-8l8-4l18 5l9 1l11 2l14 0l6-5V24z';

/** `tone` is the colour of the section that follows: the edge belongs to it. */
export function TornEdge({ tone }: { tone: 'paper' | 'sheet' | 'night' }) {
  return (
    <svg
      className={`${styles.edge} ${styles[tone]}`}
      viewBox="0 0 1200 24"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={edgePath} />
    </svg>
  );
}
