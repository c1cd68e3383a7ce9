import { previewScripts } from '../../model/site/page-previews.ts';
import { currentPublication } from '../../publication/current-publication.ts';

/** What previews say, divided so that a reader loads what is looked at. */
export const getStaticPaths = () =>
  previewScripts(currentPublication()).map((script, number) => ({
    params: { number: String(number) },
    props: { script },
  }));

export const GET = ({ props }: { props: { script: string } }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
