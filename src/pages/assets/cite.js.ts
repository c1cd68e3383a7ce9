import code from '../../client/copying/citation-downloads.ts?classic';

export const GET = () =>
  new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
