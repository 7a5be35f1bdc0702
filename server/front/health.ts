// Tells whoever runs the site whether this process lives and whether it can serve.
import { logError } from '../log';
import { currentPublicationId } from './current-publication';

export interface HealthAnswer {
  status: 200 | 503;
  text: string;
}

/** `/healthz`: this process answers. */
export const alive: HealthAnswer = { status: 200, text: 'ok' };

/** `/readyz`: the database answers and there is something published to show. */
export async function readiness(): Promise<HealthAnswer> {
  try {
    const id = await currentPublicationId();
    return id ? { status: 200, text: 'ready' } : { status: 503, text: 'nothing is published yet' };
  } catch (error) {
    logError('not-ready', error);
    return { status: 503, text: 'the database does not answer' };
  }
}
