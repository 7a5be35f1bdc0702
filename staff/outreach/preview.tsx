// A page within a frame, as it stands on somebody's site.
interface PreviewProps {
  /** A path of this site. */
  address: string;
  label: string;
  /** Of the frame; told from others by it. */
  title: string;
  widthPx: number;
  heightPx: number;
}

export function Preview({ address, heightPx, label, title, widthPx }: PreviewProps) {
  return (
    <figure>
      <figcaption>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="outreach__scroll" tabIndex={0} aria-label={title}>
        <iframe src={address} title={title} width={widthPx} height={heightPx} loading="lazy" />
      </section>
    </figure>
  );
}
