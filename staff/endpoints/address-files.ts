// GET /staff-api/address-files/export, POST …/preview and …/import: a list of addresses as a file, what
// bringing one in would change, and bringing it in. The file comes twice, and nothing of it is kept in
// between; what is brought in is exactly what was looked at, or nothing.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { tryChanges } from '@/publication/observe-changes';
import { withoutPublication } from '@/publication/without-publication';
import { type AddressList, addressLists } from '../address-files/address-lists';
import {
  digestOf,
  type ImportPlan,
  planImport,
  type StoredAddress,
} from '../address-files/plan-import';
import { maxFileBytes, readTable } from '../address-files/read-table';
import { type ImportPreview, sayFileProblem, sayPlan } from '../address-files/say-plan';
import { writeCsv, writeJson } from '../address-files/write-file';
import { sayRefusal } from '../hooks/say-refusal';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerJson } from './answer-json';
import { answerProposal } from './propose-changes';
import { readQuery } from './read-input';
import { requirePerson } from './require-person';

const list = z.enum(addressLists);
const exportQuery = z.object({ list, format: z.enum(['csv', 'json']) });
const previewQuery = z.object({ list });
const importQuery = z.object({ list, seen: z.string().length(64) });

const exportEndpoint: Endpoint = {
  path: '/address-files/export',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { format, list } = readQuery(req, exportQuery);
    const stored = await loadStored(list, req);
    const body =
      format === 'json' ? writeJson(list, stored) : writeCsv(list, stored, req.i18n.language);
    const today = new Date().toISOString().slice(0, 10);
    return new Response(body, {
      headers: {
        'Content-Type': `${format === 'json' ? 'application/json' : 'text/csv'}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${list}-${today}.${format}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};

const previewEndpoint: Endpoint = {
  path: '/address-files/preview',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    const { list } = readQuery(req, previewQuery);
    return answerJson(await previewFile(list, await readBytes(req), req));
  },
};

const importEndpoint: Endpoint = {
  path: '/address-files/import',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    const { list, seen } = readQuery(req, importQuery);
    const bytes = await readBytes(req);
    try {
      const changes = await tryChanges({ payload: req.payload, req }, async () => {
        const plan = await planFile(list, bytes, req);
        if (!plan || plan.problems.length > 0 || digestOf(list, plan) !== seen) {
          throw new OtherThanSeen();
        }
        for (const row of plan.rows) await saveRow(list, row, req);
      });
      return await answerProposal(
        req,
        changes,
        { at: null, onConflict: null, reason: '' },
        'addresses-imported',
      );
    } catch (error) {
      if (!(error instanceof OtherThanSeen)) throw sayRefusal(error, req);
      const message = staffMessagesFor(req.i18n.language).addresses.files.changedSince;
      throw new APIError(message, 409, { code: 'changed-since' }, true);
    }
  },
};

export const addressFileEndpoints = [exportEndpoint, previewEndpoint, importEndpoint];

/** Thrown where the file or what is stored is not what somebody looked at. */
class OtherThanSeen extends Error {
  constructor() {
    super('What would change is not what was looked at');
    this.name = 'OtherThanSeen';
  }
}

async function readBytes(req: PayloadRequest): Promise<Uint8Array> {
  const tooLarge = () =>
    new APIError(sayFileProblem('file-too-large', null, req.i18n.language), 413, null, true);
  if (Number(req.headers.get('content-length') ?? 0) > maxFileBytes) throw tooLarge();
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0));
  if (bytes.length > maxFileBytes) throw tooLarge();
  return bytes;
}

async function previewFile(
  list: AddressList,
  bytes: Uint8Array,
  req: PayloadRequest,
): Promise<ImportPreview> {
  const read = readTable(bytes);
  if ('problem' in read) {
    const { line, problem } = read;
    throw new APIError(sayFileProblem(problem, line, req.i18n.language), 400, null, true);
  }
  const plan = planImport(list, read.table, await loadStored(list, req));
  return sayPlan(list, plan, req);
}

/** Null: the file cannot be read. */
async function planFile(
  list: AddressList,
  bytes: Uint8Array,
  req: PayloadRequest,
): Promise<ImportPlan | null> {
  const read = readTable(bytes);
  return 'problem' in read ? null : planImport(list, read.table, await loadStored(list, req));
}

async function loadStored(list: AddressList, req: PayloadRequest): Promise<StoredAddress[]> {
  const { docs } = await req.payload.find({
    collection: list,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'id',
  });
  return docs as unknown as StoredAddress[];
}

/** With all that a form's save would check; published later, with the others. */
async function saveRow(
  list: AddressList,
  { data, id }: ImportPlan['rows'][number],
  req: PayloadRequest,
): Promise<void> {
  const save = {
    collection: list,
    context: withoutPublication,
    data,
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  };
  if (id === null) await req.payload.create(save as never);
  else await req.payload.update({ ...save, id } as never);
}
