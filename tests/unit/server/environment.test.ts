import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '@/server/environment';

describe('the environment', () => {
  test('needs nothing: every variable has a default or may be absent', () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({ PORT: 3000, TRUSTED_PROXIES: 0 });
    expect(environment.DATA_DIR).toBe(path.resolve('data'));
    expect(environment.SITE_URL).toBeUndefined();
    expect(environment.DATABASE_URL).toBeUndefined();
    expect(environment.IMAGE_WORKERS).toBeGreaterThan(0);
  });

  test('takes an empty variable for an absent one', () => {
    expect(readEnvironment({ PORT: '', SITE_URL: '', ADMIN_EMAIL: '' })).toEqual(
      readEnvironment({}),
    );
  });

  test('keeps only the origin of the public address', () => {
    expect(readEnvironment({ SITE_URL: 'https://Cats.example/' }).SITE_URL).toBe(
      'https://cats.example',
    );
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['TRUSTED_PROXIES', '-1'],
    ['IMAGE_WORKERS', '0'],
    ['SITE_URL', 'cats.example'],
    ['SITE_URL', 'https://cats.example/path'],
    ['SITE_URL', 'ftp://cats.example'],
    ['SITE_URL', 'https://user@cats.example'],
    ['DATABASE_URL', 'mysql://localhost/pawcard'],
    ['PAYLOAD_SECRET', 'short'],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'secret'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_URL', 'https://mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'Cats <nobody>'],
    ['MAIL_FROM', 'Cats\r\nBcc: x@example.org <cats@example.org>'],
  ])('names %s when it is %j', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(name);
  });

  test('needs to know who mail comes from where it is sent', () => {
    const SMTP_URL = 'smtps://user:hunter2@mail.example.org:465';
    expect(() => readEnvironment({ SMTP_URL })).toThrow(/MAIL_FROM/);
    expect(() => readEnvironment({ SMTP_URL })).not.toThrow(/hunter2/);
    expect(readEnvironment({ SMTP_URL, MAIL_FROM: 'cats@example.org' })).toMatchObject({
      MAIL_FROM: { name: '', address: 'cats@example.org' },
      SMTP_URL: {
        host: 'mail.example.org',
        port: 465,
        isSecure: true,
        credentials: { user: 'user', pass: 'hunter2' },
      },
    });
  });

  test('reads a mail server without a port or a name to sign in with', () => {
    const MAIL_FROM = 'cats@example.org';
    const read = (SMTP_URL: string) => readEnvironment({ SMTP_URL, MAIL_FROM }).SMTP_URL;
    expect(read('smtp://mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 587,
      isSecure: false,
      credentials: null,
    });
    expect(read('smtps://a%40b:p%3Aq@mail.example.org')?.credentials).toEqual({
      user: 'a@b',
      pass: 'p:q',
    });
  });

  test.each(['Cats for kids <cats@example.org>', '"Cats for kids" <cats@example.org>'])(
    'reads a name before the address of mail: %s',
    (value) => {
      expect(readEnvironment({ MAIL_FROM: value }).MAIL_FROM).toEqual({
        name: 'Cats for kids',
        address: 'cats@example.org',
      });
    },
  );

  test('names every wrong variable at once and never says a secret', () => {
    const read = () => readEnvironment({ PORT: 'x', PAYLOAD_SECRET: 'hunter2', IMAGE_QUEUE: '-3' });
    expect(read).toThrow(/PORT.*PAYLOAD_SECRET.*IMAGE_QUEUE|PORT.*IMAGE_QUEUE/);
    expect(read).not.toThrow(/hunter2/);
  });
});
