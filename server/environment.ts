// Every environment variable the product reads, validated in one place.
// Nothing else may read process.env for configuration; a wrong value stops the start by its name.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { processWide } from './process-wide';

/** An empty variable counts as an absent one, as in most deployment tools. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const whole = (min: number, max: number) =>
  z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`);

const siteUrl = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOrigin =
    url !== null &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username;
  if (!isOrigin) {
    context.addIssue({ code: 'custom', message: 'must be an origin such as https://example.org' });
    return z.NEVER;
  }
  return url.origin;
});

export interface SmtpServer {
  host: string;
  port: number;
  /** Encrypted from the first byte; otherwise encryption begins where the server offers it. */
  isSecure: boolean;
  /** Never sent before the connection is encrypted. */
  credentials: { user: string; pass: string } | null;
}

const smtpUrl = z.string().transform((value, context): SmtpServer => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol)) {
    context.addIssue({
      code: 'custom',
      message: 'must be an address such as smtps://user:password@mail.example.org',
    });
    return z.NEVER;
  }
  const isSecure = url.protocol === 'smtps:';
  const { hostname, password, port, username } = url;
  return {
    host: hostname,
    port: port ? Number(port) : isSecure ? 465 : 587,
    isSecure,
    credentials: username
      ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : null,
  };
});

export interface MailSender {
  name: string;
  address: string;
}

/** "campaign@example.org", or "The campaign <campaign@example.org>". */
const mailSender = z.string().transform((value, context): MailSender => {
  const [, name = '', address = value] = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(value) ?? [];
  if (z.email().safeParse(address.trim()).success && !/[\r\n]/.test(name)) {
    return { name, address: address.trim() };
  }
  context.addIssue({
    code: 'custom',
    message: 'must be an e-mail address, or a name and an address: Campaign <mail@example.org>',
  });
  return z.NEVER;
});

const variables = z.object({
  PORT: optional(whole(0, 65_535).default(3000)),
  /** Interface to listen on; absent: all of them. */
  HOST: optional(z.string().optional()),
  /** Public origin without a trailing slash: the only source of absolute addresses. */
  SITE_URL: optional(siteUrl.optional()),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// (absent: SQLite in DATA_DIR)')
      .optional(),
  ),
  DATA_DIR: optional(
    z
      .string()
      .default('data')
      .transform((value) => path.resolve(value)),
  ),
  PAYLOAD_SECRET: optional(z.string().min(32, 'must have at least 32 characters').optional()),
  ADMIN_EMAIL: optional(z.email('must be an e-mail address').optional()),
  ADMIN_PASSWORD: optional(z.string().min(12, 'must have at least 12 characters').optional()),
  /** How many reverse proxies of ours append to X-Forwarded-For; 0: the socket is the client. */
  TRUSTED_PROXIES: optional(whole(0, 10).default(0)),
  /** Cards rendered at the same time. */
  IMAGE_WORKERS: optional(whole(1, 256).default(availableParallelism())),
  /** Card requests that may wait for a worker; beyond it the answer is `busy`. */
  IMAGE_QUEUE: optional(whole(0, 10_000).default(32)),
  /** Cards one client address may have made by the server in a minute. */
  CARDS_PER_MINUTE: optional(whole(1, 100_000).default(30)),
  /** Steps of visitors from one client address that are counted in a minute. */
  STEPS_PER_MINUTE: optional(whole(1, 100_000).default(60)),
  /** `daily`: the product asks once a day for the addresses that it publishes; else it contacts nobody. */
  WATCH_LINKS: optional(z.enum(['off', 'daily'], 'must be off or daily').default('off')),
  /** Server that takes mail to staff; absent: no mail, links are passed on by hand. */
  SMTP_URL: optional(smtpUrl.optional()),
  /** Who mail to staff comes from. */
  MAIL_FROM: optional(mailSender.optional()),
});

const schema = variables.refine(({ MAIL_FROM, SMTP_URL }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  message: 'must be set where SMTP_URL is',
});

export type Environment = z.infer<typeof schema>;

/** Validates the variables. Throws one error that names every wrong variable and what is wrong. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The environment is not usable: ${problems.join('; ')}`);
}

/** The validated environment of this process, read once. */
export function environment(): Environment {
  return processWide('environment', () => readEnvironment(process.env));
}
