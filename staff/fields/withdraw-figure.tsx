// In the figure's form: takes it out of everything at once, with a note for the public.
'use client';
import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import { type Locale, locales, type PerLocale } from '@/campaign/snapshot';
import { languageNames } from '../content-locales';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import '../views/desk-form.css';
import { sendToDesk } from '../views/send-to-desk';

const noNote: PerLocale<string> = { fr: '', nl: '', de: '', en: '' };

export function WithdrawFigure() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const slug = useFormFields(([fields]) => fields.slug?.value) as string | undefined;
  const dialog = useRef<HTMLDialogElement>(null);
  const fieldId = useId();
  const router = useRouter();
  const [note, setNote] = useState(noNote);
  const [isOnlyFigure, setIsOnlyFigure] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { restore, urgent } = staffMessagesFor(i18n.language);
  if (!id || !slug) return null;

  async function withdraw() {
    setIsBusy(true);
    const answer = await sendToDesk('/withdrawals/withdraw', {
      statistic: slug,
      note,
      alsoPauseMaker: isOnlyFigure,
    });
    setIsBusy(false);
    if (answer.ok) {
      dialog.current?.close();
      toast.success(fillIn(urgent.reasons.withdrawn, { slug: slug ?? '' }));
      router.push('/admin/proposals');
      return;
    }
    setIsOnlyFigure(answer.code === 'only-figure');
    setProblem(answer.message || urgent.failed);
  }

  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        size="small"
        type="button"
        onClick={() => dialog.current?.showModal()}
      >
        {urgent.withdraw}
      </Button>
      <dialog ref={dialog} className="desk-form" aria-labelledby={`${fieldId}-title`}>
        <h2 id={`${fieldId}-title`}>
          {urgent.withdraw}: {slug}
        </h2>
        <p>{urgent.withdrawIntroduction}</p>
        {locales.map((locale: Locale) => (
          <label key={locale}>
            <span>{fillIn(urgent.publicNote, { language: languageNames[locale] })}</span>
            <textarea
              rows={2}
              maxLength={600}
              value={note[locale]}
              onChange={({ target }) => setNote({ ...note, [locale]: target.value })}
            />
          </label>
        ))}
        <p role="alert" className="desk-form__problem">
          {problem}
        </p>
        <div className="desk-form__actions">
          <Button size="medium" type="button" disabled={isBusy} onClick={() => void withdraw()}>
            {isOnlyFigure ? urgent.withdrawAndPause : urgent.withdraw}
          </Button>
          <Button
            buttonStyle="secondary"
            size="medium"
            type="button"
            onClick={() => dialog.current?.close()}
          >
            {restore.cancel}
          </Button>
        </div>
      </dialog>
    </div>
  );
}
