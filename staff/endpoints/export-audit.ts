// GET /staff-api/audit/export: the lines that the same query shows in the list, as CSV. Sent as it is
// read, a batch at a time; recorded itself.
import { APIError, type Endpoint } from 'payload';
import { loadTimeZone } from '@/publication/load-time-zone';
import { isAdministrator } from '../access/is-administrator';
import { queryOf, readAuditFilter, whereOf } from '../audit/audit-filter';
import { csvLine } from '../audit/csv-line';
import { readAuditLines } from '../audit/read-audit-lines';
import { recordAudit } from '../audit/record-audit';
import { sayReason } from '../messages/say-reason';

/** Without it spreadsheets take UTF-8 for something older. */
const byteOrderMark = '\uFEFF';
const header = ['moment', 'action', 'person', 'document', 'subject', 'details'];

export const exportAuditEndpoint: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!isAdministrator({ req })) throw new APIError('Forbidden', 403, null, true);
    const filter = readAuditFilter(Object.fromEntries(req.searchParams));
    await recordAudit(req, {
      action: 'audit-exported',
      details: Object.fromEntries(queryOf(filter)),
    });
    const timeZone = await loadTimeZone(req.payload, req);
    const batches = readAuditLines(req, whereOf(filter, timeZone, req.i18n.language));
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(encoder.encode(byteOrderMark + csvLine(header)));
      },
      async pull(controller) {
        const { done, value } = await batches.next();
        if (done) return controller.close();
        const lines = value.map(({ action, actor, createdAt, details, document, subject }) =>
          csvLine([
            createdAt,
            action,
            actor ?? '',
            document ?? '',
            sayReason(subject ?? '', req, timeZone),
            details ?? '',
          ]),
        );
        controller.enqueue(encoder.encode(lines.join('')));
      },
      async cancel() {
        await batches.return(undefined);
      },
    });
    const today = new Date().toISOString().slice(0, 10);
    return new Response(body, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="audit-${today}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};
