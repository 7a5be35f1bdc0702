// A source as a link: the label in the page's language, the document's title in that of all titles.
import { sourceTitleLanguage } from '@/campaign/snapshot';
import type { Source } from '@/campaign/statistic';

export interface SourceLinkProps {
  source: Source;
  /** {title} */
  label: string;
}

export function SourceLink({ source, label }: SourceLinkProps) {
  const [before, after] = label.split('{title}');
  return (
    <a href={source.url}>
      {before}
      <span lang={sourceTitleLanguage}>{source.title}</span>
      {after}
    </a>
  );
}
