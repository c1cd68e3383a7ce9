import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Picture } from '../media/picture.ts';
import { logoOf } from './logo.ts';

const picture: Picture = {
  path: 'pictures/Our logo.svg',
  stem: 'our-logo',
  hash: '0123456789',
  width: 400,
  height: 100,
  form: 'drawing',
};
const contents = (path: string) => ({
  site: { logo: { picture: path, alt: 'The society' } } as never,
  pictures: new Map([[picture.path, picture]]),
});

test('the logo is as high as the bar has it, however its path is written', () => {
  for (const path of ['pictures/Our logo.svg', './pictures/Our%20logo.svg'])
    assert.deepEqual(logoOf(contents(path)), {
      address: '/assets/our-logo.0123456789.svg',
      alt: 'The society',
      width: 144,
      height: 36,
    });
});

test('a publication may have none', () => {
  assert.equal(logoOf(contents('pictures/none.svg')), undefined);
  assert.equal(logoOf({ pictures: new Map() }), undefined);
});
