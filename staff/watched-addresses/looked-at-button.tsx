// Says of what was found of an address that somebody has looked and that it is right, or takes that
// back. Nothing is asked first: either is undone by the other.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { useDeskRequest } from '../views/use-desk-request';
import type { Finding } from './finding';

interface LookedAtButtonProps {
  finding: Finding & { address: string };
  /** Whose address it is. */
  name: string;
  /** As somebody has said. */
  isRight: boolean;
  language: string;
}

export function LookedAtButton({ finding, isRight, language, name }: LookedAtButtonProps) {
  const { addresses, proposals } = staffMessagesFor(language);
  const { watch } = addresses;
  const request = useDeskRequest(proposals.failed);
  const router = useRouter();
  const label = isRight ? watch.askAgain : watch.isRight;

  async function say() {
    const sent = { ...finding, isRight: !isRight };
    if (!(await request.send('/watched-addresses/looked-at', sent))) return;
    toast.success(isRight ? watch.willAskAgain : watch.keptAsRight);
    router.refresh();
  }

  return (
    <div className="watched-addresses__button">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={fillIn(watch.named, { action: label, name })}
        disabled={request.isBusy}
        onClick={() => void say()}
      >
        {label}
      </Button>
      <p role="alert">{request.refusal?.message}</p>
    </div>
  );
}
