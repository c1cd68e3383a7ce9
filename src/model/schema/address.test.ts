import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressMeant } from './address.ts';

describe('what was meant as an address is understood', () => {
  const meant: [written: string, address: string | undefined][] = [
    ['www.example.org', 'https://www.example.org'],
    ['example.org/report?a=1', 'https://example.org/report?a=1'],
    ['//example.org', 'https://example.org'],
    ['10.1000/xyz', 'https://doi.org/10.1000/xyz'],
    ['doi:10.1000/xyz', 'https://doi.org/10.1000/xyz'],
    ['DOI: 10.1000/182', 'https://doi.org/10.1000/182'],
    ['http://dx.doi.org/10.1000/xyz', 'https://doi.org/10.1000/xyz'],
    [
      '10.1002/(SICI)1097(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      'https://doi.org/10.1002/(SICI)1097(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
    ],
    ['https://doi.org/10.1002/a%3Cb', 'https://doi.org/10.1002/a%3Cb'],
    ['10.1000/a#b?', 'https://doi.org/10.1000/a%23b%3F'],
    ['10.1000/\ud800', 'https://doi.org/10.1000/%EF%BF%BD'],
    ['nowhere', undefined],
    ['a b.org', undefined],
  ];
  for (const [written, address] of meant)
    test(written.toWellFormed(), () => {
      assert.equal(addressMeant(written), address);
    });
});
