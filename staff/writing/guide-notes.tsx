// The writing guides of one language, for whoever writes in it.
import type { WritingGuide } from '@/campaign/writing-guide';
import { formOfAddressLabels } from '../form-of-address-labels';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { inLanguage } from '../staff-label';

interface GuideNotesProps {
  guides: WritingGuide[];
  /** The admin's. */
  language: string;
}

export function GuideNotes({ guides, language }: GuideNotesProps) {
  const { writing } = staffMessagesFor(language);
  if (guides.length === 0) return null;
  return (
    <details className="writing-panel__guides">
      <summary>{writing.guides}</summary>
      {guides.map(({ country, formOfAddress, language: ofGuide, note, terms }) => (
        <div key={country}>
          <h3>{country === '*' ? writing.everyCountry : nameOfCountry(country, language)}</h3>
          <p>{inLanguage(formOfAddressLabels[formOfAddress], language)}</p>
          {note ? <p lang={ofGuide}>{note}</p> : null}
          {terms.length > 0 ? (
            <ul lang={ofGuide}>
              {terms.map(({ avoid, use }) => (
                <li key={avoid}>
                  <s>{avoid}</s> → {use}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </details>
  );
}

function nameOfCountry(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
