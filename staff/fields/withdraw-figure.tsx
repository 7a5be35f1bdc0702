// In the figure's form: takes it out of everything, at once or at a moment, with a note for the public.
'use client';
import { toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type Locale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import type { ChosenMoment } from '../endpoints/read-moment';
import type { WithdrawalAnswer } from '../endpoints/withdraw-figure';
import { useCampaignLocales } from '../languages/use-campaign-locales';
import { sayMissingNotes } from '../messages/say-missing-notes';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskDialog } from '../views/desk-dialog';
import { MomentChoice } from '../views/moment-choice';
import { useDeskRequest } from '../views/use-desk-request';
import { usePublishSettings } from '../views/use-publish-settings';

export function WithdrawFigure() {
  const { id } = useDocumentInfo();
  const { language } = useTranslation().i18n;
  const slug = useFormFields(([fields]) => fields.slug?.value) as string | undefined;
  const settings = usePublishSettings();
  const router = useRouter();
  const locales = useCampaignLocales();
  const { proposals, reasons, urgent } = staffMessagesFor(language);
  const request = useDeskRequest(urgent.failed);
  const [note, setNote] = useState<Partial<Record<Locale, string>>>({});
  const [at, setAt] = useState<ChosenMoment | null>(null);
  if (!id || !slug || !settings) return null;

  const isOnlyFigure = request.refusal?.code === 'only-figure';
  const atOnce = isOnlyFigure ? urgent.withdrawAndPause : urgent.withdraw;
  const later = settings.hasFourEyes ? proposals.propose : proposals.schedule;

  async function withdraw(): Promise<boolean> {
    const made = await request.send<WithdrawalAnswer>('/withdrawals/withdraw', {
      statistic: slug,
      note,
      alsoPauseMaker: isOnlyFigure,
      at,
    });
    if (!made) return false;
    if ('proposal' in made) {
      toast.success(made.message);
      router.push(`/admin/proposals/${made.proposal}`);
    } else {
      toast.success(fillIn(reasons.withdrawn, { slug: slug ?? '' }));
      router.push('/admin/proposals');
    }
    return true;
  }

  return (
    <div className="field-type">
      <DeskDialog
        opener={{ label: urgent.withdraw, size: 'small' }}
        title={`${urgent.withdraw}: ${slug}`}
        action={at ? later : atOnce}
        request={request}
        onSubmit={withdraw}
        language={language}
      >
        <p>{urgent.withdrawIntroduction}</p>
        {locales.map((locale) => (
          <label key={locale}>
            <span>{fillIn(urgent.publicNote, { language: localeNames[locale] })}</span>
            <textarea
              rows={2}
              maxLength={600}
              lang={locale}
              value={note[locale] ?? ''}
              onChange={({ target }) => setNote({ ...note, [locale]: target.value })}
            />
          </label>
        ))}
        <p role="status">{sayMissingNotes(note, locales, language)}</p>
        <MomentChoice
          value={at}
          onChange={setAt}
          timeZone={settings.timeZone}
          isProposal={false}
          language={language}
        />
      </DeskDialog>
    </div>
  );
}
