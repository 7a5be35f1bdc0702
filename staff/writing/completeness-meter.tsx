// How many of some texts are there, as a bar and in words. No hooks: forms and lists show it alike.
import './writing.css';

interface CompletenessMeterProps {
  filled: number;
  all: number;
  /** "12 of 16" */
  label: string;
}

export function CompletenessMeter({ all, filled, label }: CompletenessMeterProps) {
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
