// Answers in one line of plain text.
import type { ServerResponse } from 'node:http';

/** Where an answer has begun already, it is cut off instead. */
export function sendText(answer: ServerResponse, status: number, text: string): void {
  if (answer.headersSent) {
    answer.destroy();
    return;
  }
  answer.setHeader('Cache-Control', 'no-store');
  answer.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
