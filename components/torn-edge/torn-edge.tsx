// The torn edge of a sheet of paper, drawn across the page where one section ends.
import styles from './torn-edge.module.css';

/** art/details/torn-edge.svg, stretched to the page's width, to the whole pixel:
 * pale fibres, then the sheet itself. */
const edges = {
  fibres:
    'M0 11L25 12L48 17L63 21L86 20L101 17L122 10L139 15L159 16L181 12L208 10L214 14L232 16L265 19L278 20L294 13L315 6L346 13L360 13L384 13L407 9L423 4L445 4L456 11L488 14L500 11L519 10L544 7L560 8L580 10L607 13L620 9L644 9L656 16L684 13L698 18L727 15L740 16L760 15L776 16L797 18L815 17L842 12L856 12L887 6L897 5L923 8L940 9L953 4L985 8L995 11L1018 7L1032 8L1065 8L1072 15L1097 15L1111 9L1142 12L1154 13L1186 10L1200 11V40H0Z',
  sheet:
    'M0 17L21 20L35 25L62 22L82 27L104 20L111 17L146 19L155 20L180 20L206 17L222 23L234 23L263 26L280 26L303 21L312 14L334 20L356 21L383 20L400 14L425 11L444 9L459 18L485 20L495 14L527 15L546 13L555 13L578 16L602 18L618 18L638 16L665 20L682 20L704 24L728 21L736 24L763 21L785 22L808 23L817 23L844 18L857 12L881 14L906 10L926 13L939 9L965 12L983 17L996 17L1021 12L1032 14L1058 20L1084 20L1100 23L1129 17L1135 20L1157 21L1174 17L1200 17V40H0Z',
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
