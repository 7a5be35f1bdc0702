// Chooses a file, shows what it would change, and brings in exactly that. Whoever chooses another
// list or file looks again.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import type { ProposalAnswer } from '../endpoints/propose-changes';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import type { AddressList } from './address-lists';
import { ImportChanges } from './import-changes';
import type { ImportPreview } from './say-plan';
import { sendFile } from './send-file';

interface ImportFormProps {
  lists: { list: AddressList; label: string }[];
  language: string;
}

export function ImportForm({ language, lists }: ImportFormProps) {
  const { addresses, proposals } = staffMessagesFor(language);
  const { files } = addresses;
  const router = useRouter();
  const [list, setList] = useState<AddressList>(lists[0]?.list ?? 'reporting-points');
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  function lookAgain() {
    setPreview(null);
    setRefusal('');
  }

  async function send<Body>(path: string): Promise<Body | null> {
    if (!file) return null;
    setIsBusy(true);
    setRefusal('');
    const answer = await sendFile<Body>(path, file);
    setIsBusy(false);
    if (answer.ok) return answer.body;
    setRefusal(answer.message || proposals.failed);
    return null;
  }

  async function look() {
    setPreview(
      await send<ImportPreview>(`/address-files/preview?${new URLSearchParams({ list })}`),
    );
  }

  async function bringIn({ seen }: ImportPreview) {
    const query = new URLSearchParams({ list, seen });
    const made = await send<ProposalAnswer>(`/address-files/import?${query}`);
    if (!made) {
      // What was looked at does not hold any more, or never did.
      setPreview(null);
      return;
    }
    toast.success(made.message);
    router.push(`/admin/proposals/${made.proposal}`);
  }

  const changes = preview ? preview.created.length + preview.changed.length : 0;
  return (
    <div className="address-files__import desk-fields">
      <div className="address-files__choice">
        <label>
          <span>{files.list}</span>
          <select
            value={list}
            onChange={({ target }) => {
              setList(target.value as AddressList);
              lookAgain();
            }}
          >
            {lists.map((known) => (
              <option key={known.list} value={known.list}>
                {known.label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{files.file}</span>
          <input
            type="file"
            accept=".csv,.json,.txt,text/csv,application/json"
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              lookAgain();
            }}
          />
        </label>
        <Button margin={false} disabled={!file || isBusy} onClick={() => void look()}>
          {files.look}
        </Button>
      </div>
      <p role="alert" className="address-files__refusal">
        {refusal}
      </p>
      <div role="status">
        {preview ? (
          <>
            <ImportChanges preview={preview} messages={files} />
            {preview.problems.length === 0 && changes > 0 ? (
              <Button disabled={isBusy} onClick={() => void bringIn(preview)}>
                {fillIn(files.bringIn, { count: String(changes) })}
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}
