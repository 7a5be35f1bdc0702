import { describe, expect, it } from 'vitest';
import { composeLinkMail } from '@/staff/mail/compose-link-mail';
import { staffLanguages } from '@/staff/staff-label';

const mail = {
  kind: 'invitation',
  language: 'en',
  link: 'https://cats.example/admin/account-link#token',
  expiresAt: '2026-11-18T09:00:00.000Z',
  timeZone: 'Europe/Brussels',
  site: 'cats.example',
  invitedBy: 'admin@example.org',
} as const;

describe('a mail with a one-time link', () => {
  it.each(staffLanguages)('says everything in %s, in text and in HTML', (language) => {
    for (const kind of ['invitation', 'reset'] as const) {
      const { html, subject, text } = composeLinkMail({ ...mail, kind, language });
      for (const body of [html, text]) {
        expect(body).toContain(mail.link);
        expect(body).toMatch(/18.*2026.*10:00/);
        expect(body).not.toMatch(/\{[a-z]+\}/i);
      }
      expect(subject).toContain('cats.example');
      expect(html).toContain(`<html lang="${language}">`);
    }
  });

  it('takes nothing for markup', () => {
    const { html } = composeLinkMail({ ...mail, invitedBy: '"<b>x</b>"@example.org' });
    expect(html).not.toContain('<b>');
    expect(html).toContain('&quot;&lt;b&gt;x&lt;/b&gt;&quot;@example.org');
  });
});
