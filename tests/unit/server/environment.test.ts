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
  ])('names %s when it is %j', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(name);
  });

  test('names every wrong variable at once and never says a secret', () => {
    const read = () => readEnvironment({ PORT: 'x', PAYLOAD_SECRET: 'hunter2', IMAGE_QUEUE: '-3' });
    expect(read).toThrow(/PORT.*PAYLOAD_SECRET.*IMAGE_QUEUE|PORT.*IMAGE_QUEUE/);
    expect(read).not.toThrow(/hunter2/);
  });
});
