// At the top of an address's form: whether anybody has confirmed it, the way to look at it, and the
// button that writes down who did and when. It saves the form, so that what is confirmed is what was
// looked at; where somebody else has to approve, it goes with the proposal.
'use client';
import {
  Button,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormProcessing,
  useTranslation,
} from '@payloadcms/ui';
import type { FormField } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { formatDay } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { usePublishSettings } from '../views/use-publish-settings';
import './confirm-address.css';

export function ConfirmAddress() {
  const { collectionSlug, id } = useDocumentInfo();
  const { language } = useTranslation().i18n;
  const { dispatchFields, setModified, submit } = useForm();
  const isProcessing = useFormProcessing();
  const checkedOn = useText('checkedOn');
  const phone = useText('phone');
  const confirmedBy = useText('confirmedBy');
  const url = useText('url');
  const isRead = useFormFields(([fields]) => fields.isVerified?.value === true);
  const isOther = useFormFields(
    ([fields]) =>
      confirmedFields.some((path) => isTyped(fields[path])) && !isTyped(fields.checkedOn),
  );
  const isMarked = useFormFields(([fields]) => fields.isConfirmedNow?.value === true);
  const settings = usePublishSettings({ collection: collectionSlug, id });
  const { addresses } = staffMessagesFor(language);
  if (id === undefined || !settings) return null;

  const isPoint = collectionSlug === 'reporting-points';
  const isConfirmed = checkedOn !== '' && !isOther;
  const hasNothing = collectionSlug === 'emergency-numbers' && phone.trim() === '';
  const { showsOnlyConfirmedPoints } = settings;
  const whatItMeans =
    checkedOn && !hasNothing
      ? 'otherMeans'
      : meaningOf(collectionSlug, { hasNothing, isRead, showsOnlyConfirmedPoints });
  const waits = settings.hasFourEyes || settings.scheduled.length > 0;

  async function confirm() {
    if (waits) {
      dispatchFields({ type: 'UPDATE', path: 'isConfirmedNow', value: true });
      setModified(true);
      return;
    }
    await submit({ overrides: { isConfirmedNow: true } });
  }

  return (
    <section
      className={`confirm-address ${isConfirmed ? '' : 'confirm-address--open'}`}
      aria-labelledby="confirm-address"
    >
      <h2 id="confirm-address">
        {isConfirmed
          ? fillIn(confirmedBy ? addresses.confirmedBy : addresses.confirmedOn, {
              day: formatDay(checkedOn, language),
              author: confirmedBy,
            })
          : addresses[checkedOn ? 'otherThanConfirmed' : 'nobody']}
      </h2>
      {isConfirmed ? null : <p>{addresses[whatItMeans]}</p>}
      <div className="confirm-address__ways">
        {isWebAddress(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {addresses.openAddress} <span aria-hidden="true">↗</span>
          </a>
        ) : null}
        {hasNothing ? null : (
          <Button
            buttonStyle={isConfirmed ? 'secondary' : 'primary'}
            size="small"
            margin={false}
            disabled={isProcessing || isMarked}
            onClick={() => void confirm()}
          >
            {isPoint ? addresses.confirmOpened : addresses.confirmChecked}
          </Button>
        )}
      </div>
      <p role="status">{isMarked ? addresses.goesWithProposal : ''}</p>
    </section>
  );
}

interface Unconfirmed {
  hasNothing: boolean;
  isRead: boolean;
  showsOnlyConfirmedPoints: boolean;
}

/** What it means for the public that nobody has confirmed a row; the message's name. */
function meaningOf(collection: string | undefined, row: Unconfirmed) {
  switch (collection) {
    case 'reporting-points':
      return row.showsOnlyConfirmedPoints ? 'keptBack' : 'nobodyMeansPoint';
    case 'help-lines':
      return row.isRead ? 'nobodyMeansRead' : 'nobodyMeansLine';
    default:
      return row.hasNothing ? 'noNumberHere' : 'nobodyMeansNumber';
  }
}

/** Where people are sent; a change of one ends a confirmation. */
const confirmedFields = ['url', 'phone'];

/** Whether somebody has put something else there since the form was opened or saved. */
function isTyped(field: FormField | undefined): boolean {
  return String(field?.value ?? '').trim() !== String(field?.initialValue ?? '').trim();
}

function useText(path: string): string {
  return useFormFields(([fields]) => String(fields[path]?.value ?? ''));
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
