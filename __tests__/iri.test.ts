/** References of RDF: RFC 3986, section 5.4, and what its examples leave out. */
import { describe, expect, test } from '@jest/globals';
import { BaseIri, baseWithin } from '../src/manifest/rdf/iri.ts';

describe('a reference', () => {
  test.each([
    ['g:h', 'g:h'],
    ['g', 'http://a/b/c/g'],
    ['./g', 'http://a/b/c/g'],
    ['g/', 'http://a/b/c/g/'],
    ['/g', 'http://a/g'],
    ['//g', 'http://g'],
    ['?y', 'http://a/b/c/d;p?y'],
    ['g?y', 'http://a/b/c/g?y'],
    ['#s', 'http://a/b/c/d;p?q#s'],
    ['g#s', 'http://a/b/c/g#s'],
    ['g?y#s', 'http://a/b/c/g?y#s'],
    [';x', 'http://a/b/c/;x'],
    ['g;x?y#s', 'http://a/b/c/g;x?y#s'],
    ['', 'http://a/b/c/d;p?q'],
    ['.', 'http://a/b/c/'],
    ['./', 'http://a/b/c/'],
    ['..', 'http://a/b/'],
    ['../', 'http://a/b/'],
    ['../g', 'http://a/b/g'],
    ['../..', 'http://a/'],
    ['../../', 'http://a/'],
    ['../../g', 'http://a/g'],
    ['../../../g', 'http://a/g'],
    ['../../../../g', 'http://a/g'],
    ['/./g', 'http://a/g'],
    ['/../g', 'http://a/g'],
    ['g.', 'http://a/b/c/g.'],
    ['.g', 'http://a/b/c/.g'],
    ['g..', 'http://a/b/c/g..'],
    ['..g', 'http://a/b/c/..g'],
    ['./../g', 'http://a/b/g'],
    ['./g/.', 'http://a/b/c/g/'],
    ['g/./h', 'http://a/b/c/g/h'],
    ['g/../h', 'http://a/b/c/h'],
    ['g;x=1/./y', 'http://a/b/c/g;x=1/y'],
    ['g;x=1/../y', 'http://a/b/c/y'],
    ['g?y/./x', 'http://a/b/c/g?y/./x'],
    ['g#s/../x', 'http://a/b/c/g#s/../x'],
    ['http:g', 'http:g'],
    ['g?a?b', 'http://a/b/c/g?a?b'],
    ['//g/../h', 'http://g/h']
  ])('%s under http://a/b/c/d;p?q', (reference, resolved) => {
    expect(new BaseIri('http://a/b/c/d;p?q').resolve(reference)).toBe(resolved);
  });

  test.each([
    ['https://h.example', 'p', 'https://h.example/p'],
    ['https://h.example?q', 'p', 'https://h.example/p'],
    ['https://h.example/a#x/y', 'p', 'https://h.example/p'],
    ['urn:a:b', 'p', 'urn:p'],
    ['https://h.example/a/', '..//p', 'https://h.example//p']
  ])('under %s: %s', (base, reference, resolved) => {
    expect(new BaseIri(base).resolve(reference)).toBe(resolved);
  });
});

test('a base is relative to the one outside, and to nothing else', () => {
  expect(baseWithin('d/', null)).toBeNull();
  expect(baseWithin('//h.example/d/', null)?.resolve('p')).toBe('https://h.example/d/p');
  expect(baseWithin('e/', baseWithin('https://h.example/d/', null))?.text).toBe('https://h.example/d/e/');
});
