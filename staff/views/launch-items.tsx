// The launch checklist as a list; no input or output of its own.
import type { LaunchItem } from '@/publication/launch-checklist';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './launch-items.css';

interface LaunchItemsProps {
  items: { item: LaunchItem; isDone: boolean }[];
  language: string;
}

export function LaunchItems({ items, language }: LaunchItemsProps) {
  const { done, items: labels, open } = staffMessagesFor(language).launch;
  return (
    <ul className="launch-items">
      {items.map(({ item, isDone }) => (
        <li key={item} className={isDone ? 'launch-items__done' : 'launch-items__open'}>
          {labels[item]}
          <span className="launch-items__state">{isDone ? done : open}</span>
        </li>
      ))}
    </ul>
  );
}
