// A mail server on this machine that keeps what it is sent and passes nothing on: for tests, and by
// scripts/catch-mail.ts for whoever works on the product. Must never be reachable from elsewhere.
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
}

export interface MailCatcher {
  url: string;
  /** Everything caught so far, oldest first. */
  mails: CaughtMail[];
  close(): Promise<void>;
}

export interface MailCatcherOptions {
  /** 0: any free port. */
  port?: number;
  /** Called for each recipient; what it returns is answered as a refusal. */
  refuse?: (recipient: string) => string | null;
  onMail?: (mail: CaughtMail) => void;
}

export function catchMail(options: MailCatcherOptions = {}): Promise<MailCatcher> {
  const { onMail, port = 0, refuse } = options;
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, callback) {
      const refusal = refuse?.(address) ?? null;
      callback(refusal === null ? null : Object.assign(new Error(refusal), { responseCode: 550 }));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const mail = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          ...readMessage(Buffer.concat(chunks).toString('utf8')),
        };
        mails.push(mail);
        onMail?.(mail);
        callback();
      });
    },
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(port, '127.0.0.1', () => {
      const address = listening.address();
      const usedPort = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `smtp://127.0.0.1:${usedPort}`,
        mails,
        close: () => new Promise((done) => server.close(done)),
      });
    });
  });
}

/** The parts of a message as our own mailer writes it: text and HTML, one after the other. */
function readMessage(raw: string): Pick<CaughtMail, 'subject' | 'text' | 'html'> {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(head)?.[1] ?? '';
  return {
    subject: decodeWords(subject.replace(/\r\n[ \t]/g, ' ')),
    text: readPart(raw, 'text/plain'),
    html: readPart(raw, 'text/html'),
  };
}

function readPart(raw: string, type: string): string {
  const start = raw.indexOf(`Content-Type: ${type}`);
  if (start < 0) return '';
  const part = raw.slice(start);
  const head = part.slice(0, part.indexOf('\r\n\r\n'));
  const body = part.slice(head.length + 4).split(/\r\n--/, 1)[0] ?? '';
  const encoding = /Content-Transfer-Encoding: (\S+)/i.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

/** RFC 2045, 6.7 */
function decodeQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** RFC 2047 */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuotedPrintable(word.replaceAll('_', ' ')),
    );
}
