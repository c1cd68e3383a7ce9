import code from '../../client/previews/previews.ts?classic';

export const GET = () =>
  new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
