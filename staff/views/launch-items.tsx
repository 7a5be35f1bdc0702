// The launch checklist as a list; no input or output of its own.
import type { LaunchItem } from '@/publication/launch-checklist';
import { inLanguage, requireMessage } from '../messages/require-message';
import { launchItemLabels } from '../messages/staff-messages';
import './launch-items.css';

interface LaunchItemsProps {
  items: { item: LaunchItem; isDone: boolean }[];
  language: string;
}

export function LaunchItems({ items, language }: LaunchItemsProps) {
  return (
    <ul className="launch-items">
      {items.map(({ item, isDone }) => (
        <li key={item} className={isDone ? 'launch-items__done' : 'launch-items__open'}>
          {inLanguage(launchItemLabels[item], language)}
          <span className="launch-items__state">
            {requireMessage(language, isDone ? 'done' : 'open')}
          </span>
        </li>
      ))}
    </ul>
  );
}
