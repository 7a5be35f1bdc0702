// The answer to a request from the desk: for whoever asked, and kept by nothing on its way.

export function answerJson(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
