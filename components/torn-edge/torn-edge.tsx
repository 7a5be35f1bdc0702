// The torn edge of a sheet of paper, drawn across the page where one section ends.
import styles from './torn-edge.module.css';

/** art/details/torn-edge.svg, stretched to the page's width: pale fibres, then the sheet itself. */
const edges = {
  fibres:
    'M0 11.3L25 11.5L48 17.0L63 21.2L86 19.6L101 16.7L122 9.7L139 14.7L159 15.9L181 12.3L208 9.7L214 13.7L232 16.0L265 18.9L278 20.1L294 12.8L315 6.5L346 13.0L360 13.4L384 13.2L407 8.7L423 4.2L445 4.5L456 10.6L488 14.2L500 11.1L519 9.7L544 6.7L560 8.1L580 10.2L607 13.2L620 9.1L644 9.4L656 15.5L684 12.7L698 18.2L727 15.4L740 16.2L760 14.8L776 15.9L797 18.0L815 16.9L842 12.2L856 11.8L887 6.0L897 5.1L923 7.5L940 9.0L953 4.4L985 7.6L995 11.1L1018 6.8L1032 8.3L1065 7.5L1072 14.9L1097 15.2L1111 9.2L1142 11.9L1154 12.6L1186 10.2L1200 11.3V40H0Z',
  sheet:
    'M0 17.3L21 20.0L35 24.9L62 22.3L82 26.7L104 20.1L111 17.3L146 18.7L155 20.5L180 19.8L206 16.9L222 22.9L234 23.0L263 26.0L280 26.3L303 21.0L312 14.2L334 20.5L356 21.0L383 20.3L400 13.6L425 10.6L444 9.2L459 18.0L485 19.8L495 14.3L527 14.6L546 13.3L555 13.2L578 15.7L602 18.1L618 18.0L638 16.5L665 19.7L682 20.0L704 24.5L728 21.1L736 23.9L763 20.8L785 22.4L808 22.8L817 23.0L844 17.8L857 12.4L881 14.0L906 10.0L926 12.6L939 9.4L965 11.7L983 17.2L996 16.7L1021 11.7L1032 14.1L1058 20.3L1084 20.5L1100 22.6L1129 16.8L1135 19.6L1157 20.7L1174 16.6L1200 17.3V40H0Z',
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
