// How many of some texts are there, as a bar and in words. No hooks: forms and lists show it alike.
import { fillIn } from '@/campaign/placeholders';
import './writing.css';

interface CompletenessMeterProps {
  filled: number;
  all: number;
  /** "{filled} of {all}" */
  sentence: string;
}

export function CompletenessMeter({ all, filled, sentence }: CompletenessMeterProps) {
  const label = fillIn(sentence, { filled: String(filled), all: String(all) });
  const share = all === 0 ? 0 : Math.round((filled / all) * 100);
  return (
    <span className={filled === all ? 'meter meter--full' : 'meter'}>
      <span className="meter__bar" aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} />
      </span>
      <span className="meter__label">{label}</span>
    </span>
  );
}
