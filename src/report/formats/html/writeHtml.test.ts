import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { aReport } from '../../../../tests/fixtures/report';
import { UTC } from '../../../i18n/instants';
import { createTelling } from '../../../i18n/locale';
import { en } from '../../../sections/words.en';
import { toDocument } from '../../toDocument';
import { toSample } from './fixtures/toSample';
import { html, POLICY, writeHtml } from './writeHtml';

type Element = DefaultTreeAdapterMap['element'];

const telling = createTelling({ language: 'en', catalogue: en, zone: UTC });
const write = (word?: string, link: string | null = null): string => writeHtml(toSample(word), { telling, link });

const HOSTILE: readonly (readonly [what: string, word: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['ends of comments, sections and style sheets', '--> ]]> </style></title></svg></table>'],
  ['quotes that leave an attribute', '" onload="alert(1)" x=\' '],
  ['entities', '&lt;b&gt; &amp &#0;'],
  ['new lines and tabs', 'one\r\ntwo\rthree\n\tfour'],
  ['controls and escape sequences', '\u0000\u0008\u001b[31m\u007f\u0085'],
  ['marks that turn the direction of text', 'gpj.\u202eexe \u2066x\u2069 \u200f'],
  ['half characters and non-characters', '\ud800 \udc00x \uffff \ufdd0 \u{1fffe}'],
  ['a word of 10,000 characters', 'W'.repeat(10_000)],
  ['text from right to left', 'שלום عربي'],
];

describe('writeHtml', () => {
  it.each<readonly [what: string, word: string]>([['plain text', 'word'], ...HOSTILE])(
    'writes markup without a fault, which a parser reads as it stands: %s',
    (_what, word) => {
      const html = write(word);
      const { errors, document } = read(html);

      expect(errors).toEqual([]);
      expect(read(serialize(document)).outline).toEqual(read(html).outline);
      expect(read(html).outline).toEqual(read(write()).outline);
    }
  );

  it.each(HOSTILE)('runs nothing and asks for nothing: %s', (_what, word) => {
    const { elements } = read(write(word, 'https://grafana.example/report'));
    const attributes = elements.flatMap(({ attrs }) => attrs);

    expect(
      elements.filter(({ tagName }) =>
        ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'use', 'image'].includes(tagName)
      )
    ).toEqual([]);
    expect(
      attributes.filter(
        ({ name }) => name.startsWith('on') || ['style', 'src', 'srcset', 'xlink:href', 'action'].includes(name)
      )
    ).toEqual([]);
    expect(
      attributes.filter(({ name, value }) => name === 'href' && !value.startsWith('#')).map(({ value }) => value)
    ).toEqual(['https://grafana.example/report']);
  });

  it('asks for nothing in its style sheet', () => {
    const styles = textOf(read(write()).elements.filter(({ tagName }) => tagName === 'style'));

    expect(styles).not.toMatch(/@import|@font-face|https?:|url\((?!#)/);
  });

  it('states a policy that allows its own style sheet only, before anything else could load', () => {
    const { elements } = read(write());
    const index = elements.findIndex(({ attrs }) => attrs.some(({ value }) => value === 'Content-Security-Policy'));

    expect(attribute(elements[index], 'content')).toBe(POLICY);
    expect(POLICY).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$/
    );
    expect(elements.slice(0, index).map(({ tagName }) => tagName)).toEqual(['html', 'head', 'meta']);
  });

  it('says everything that the document says, in its order', () => {
    const text = textOf([read(write()).body]).replace(/\s+/g, ' ');
    const order = [
      'Hotel agent v1.8.0 word',
      'Not ready',
      '7.41 of 10',
      '100 %',
      'Deployed',
      'A note of the author word',
      'Why word',
      '2 reasons word',
      'Reasons word',
      'failed',
      'P95 latency is worse word',
      'A source did not answer word',
      'Measures word',
      'histogram_quantile(0.95, sum by (le) (x)) word',
      'worse',
      'Total',
      'Sources',
      'Day One. Plan hotel, schema version 1. word',
    ];

    order.reduce((from, words) => {
      const at = text.indexOf(words, from);
      expect([words, at]).toEqual([words, expect.any(Number)]);
      expect(at).toBeGreaterThanOrEqual(from);
      return at;
    }, 0);
  });

  it('has landmarks, a language, a title and headings without a gap', () => {
    const { elements } = read(write());
    const headings = elements.filter(({ tagName }) => /^h\d$/.test(tagName)).map(({ tagName }) => tagName);

    expect(attribute(elements[0], 'lang')).toBe('en');
    expect(textOf(elements.filter(({ tagName }) => tagName === 'title'))).toBe('Hotel agent v1.8.0 word: Not ready');
    expect(['main', 'nav', 'footer'].map((name) => elements.filter(({ tagName }) => tagName === name).length)).toEqual([
      1, 1, 1,
    ]);
    expect(headings).toEqual(['h1', 'h2', 'h3', 'h2', 'h2']);
  });

  it('leads from its contents to each section, which bears its title', () => {
    const { elements } = read(write());
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    const targets = elements.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href'));
    const labels = elements
      .filter(({ tagName }) => tagName === 'section')
      .map((element) => attribute(element, 'aria-labelledby') ?? '');

    expect(targets).toEqual(['#verdict', '#comparison', '#sources']);
    expect(ids).toEqual(expect.arrayContaining(['verdict', 'comparison', 'sources', ...labels]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['https', 'https://grafana.example/a/x?b=1&c=2', 'https://grafana.example/a/x?b=1&c=2'],
    ['http', 'http://localhost:3000/', 'http://localhost:3000/'],
    ['a script', 'javascript:alert(1)', undefined],
    ['a script behind a space', ' javascript:alert(1)//http://x', undefined],
    ['data', 'data:text/html,<script>alert(1)</script>', undefined],
    ['one that would leave its attribute', 'https://x/"><script>alert(1)</script>', undefined],
    ['a path', '/a/dayone-readiness-app', undefined],
    ['none', null, undefined],
  ])('links back only to an address of the web: %s', (_what, link, expected) => {
    const links = read(write('word', link)).elements.filter(
      (element) => element.tagName === 'a' && attribute(element, 'rel') === 'noopener noreferrer'
    );

    expect(links.map((element) => attribute(element, 'href'))).toEqual(expected === undefined ? [] : [expected]);
  });

  it('gives the same bytes for the same document', () => {
    expect(write()).toBe(write());
  });
});

interface Read {
  readonly errors: readonly string[];
  readonly document: DefaultTreeAdapterMap['document'];
  readonly body: Element;
  readonly elements: readonly Element[];
  /** Names and attributes of all elements in their order, without what they say and how they look. */
  readonly outline: readonly string[];
}

function read(html: string): Read {
  const errors: string[] = [];
  const document = parse(html, {
    onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`),
    sourceCodeLocationInfo: true,
  });
  const elements = elementsOf(document);
  const outline = elements.map(
    ({ tagName, attrs }) =>
      `${tagName} ${attrs
        .map(({ name }) => name)
        .filter((name) => name !== 'class')
        .join(' ')}`
  );
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (body === undefined) {
    throw new Error('no body');
  }
  return { errors, document, body, elements, outline };
}

function elementsOf(node: DefaultTreeAdapterMap['node']): readonly Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap((child) => [...elementsOf(child)]) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

function textOf(nodes: readonly DefaultTreeAdapterMap['node'][]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((entry) => entry.name === name)?.value;
}

describe('html', () => {
  it('writes each section of the document, in its order', () => {
    const report = aReport();
    const ids = [...html.write(report, { telling, link: null }).matchAll(/<section id="(\w+)"/g)].map(([, id]) => id);

    expect(ids).toEqual(toDocument(report, telling).sections.map(({ id }) => id));
  });

  it('gives the same bytes for the same report', () => {
    const [first, second] = [1, 2].map(() => html.write(aReport(), { telling, link: null }));

    expect(first).toBe(second);
  });
});
