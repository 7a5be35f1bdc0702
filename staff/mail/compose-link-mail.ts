// A mail that carries a one-time link, as plain text and as the same words in simple HTML. No
// picture, nothing loaded from anywhere, no address that would tell that it was opened. Pure.
import { fillIn } from '@/campaign/placeholders';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export interface LinkMail {
  kind: 'invitation' | 'reset';
  /** The admin's language in which it is written. */
  language: string;
  link: string;
  /** ISO 8601. */
  expiresAt: string;
  /** In which that is said. */
  timeZone: string;
  /** The site's host, for people. */
  site: string;
  /** E-mail address of the administrator who invites; empty for a reset. */
  invitedBy: string;
}

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

export function composeLinkMail({ kind, language, link, timeZone, ...facts }: LinkMail): MailText {
  const messages = staffMessagesFor(language).accounts.mails;
  const words = messages[kind];
  const values = { ...facts, until: formatMoment(facts.expiresAt, language, timeZone) };
  const say = (text: string) => fillIn(text, values);
  const before = [messages.greeting, say(words.introduction), say(words.instruction)];
  const after = [say(messages.validity), say(words.otherwise)];
  const html = [
    ...before.map(paragraph),
    `<p><a href="${escapeHtml(link)}">${escapeHtml(words.button)}</a></p>`,
    ...after.map(paragraph),
    paragraph(messages.linkInWords),
    `<p>${escapeHtml(link)}</p>`,
  ];
  return {
    subject: say(words.subject),
    text: `${[...before, link, ...after].join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><body>${html.join('')}</body></html>`,
  };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
