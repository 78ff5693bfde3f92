import { en } from '../../src/sections/words.en';
import { es } from '../../src/sections/words.es';
import { ALLOWED } from './catalogue/allowed';
import { compareKeys } from './catalogue/compareKeys';
import { findBypasses } from './catalogue/findBypasses';
import { holesOf, pluralsOf } from './catalogue/holesOf';
import { keysOf } from './catalogue/readKeys';
import { parse, sourceFiles } from './catalogue/sourceFiles';

/**
 * Where people read the product: what is written there comes from the catalogue. Messages of failed sources (`src/sources`, `src/platform`)
 * are quoted as they came, the command's own usage errors (`src/cli`) are English like those of other commands, and packs (`src/packs`) are
 * plans, which are written by people in one language.
 */
const READ_BY_PEOPLE = [
  'src/components',
  'src/pages',
  'src/panels',
  'src/datasource',
  'src/document',
  'src/sections',
  'src/report',
];

/** Words themselves: those that all share, and those beside what says them. */
const isCatalogue = ({ fileName }: { fileName: string }): boolean =>
  fileName.startsWith('src/i18n/') || /\/words\.[a-z]{2}\.ts$/.test(fileName);

/** What both languages write alike. */
const SHARED_WORDS = new Set([
  'Plan',
  'Endpoint',
  'Endpoints',
  'endpoint',
  'endpoints',
  'Spans',
  'Targets',
  'Logs',
  'Error',
  'error',
  'Total',
  'Markdown',
  'English',
  'Español',
  'ms',
  'null',
]);

const english: Readonly<Record<string, string>> = en;
const spanish: Readonly<Record<string, string>> = es;

function wordsAround(template: string): readonly string[] {
  return (
    template
      .replace(/\{[^{}]*\}/g, ' ')
      .match(/\p{L}[\p{L}\d]+/gu)
      ?.filter((word) => !/^P\d+$/.test(word)) ?? []
  );
}

describe('the catalogue in both languages', () => {
  it('has the same keys, in the same order', () => {
    expect(Object.keys(spanish)).toEqual(Object.keys(english));
  });

  it('fills the same holes in the same styles', () => {
    const differing = Object.keys(english).filter(
      (key) => holesOf(english[key] ?? '').join() !== holesOf(spanish[key] ?? '').join()
    );
    expect(differing).toEqual([]);
  });

  it('has two forms for each plural', () => {
    const broken = [english, spanish].flatMap((catalogue) =>
      Object.entries(catalogue).filter(([, template]) =>
        pluralsOf(template).some((forms) => forms.length !== 2 || forms.includes(''))
      )
    );
    expect(broken).toEqual([]);
  });

  it('says in Spanish what it says in English, but for words that both share', () => {
    const alike = Object.keys(english).filter(
      (key) => english[key] === spanish[key] && wordsAround(english[key] ?? '').some((word) => !SHARED_WORDS.has(word))
    );
    expect(alike).toEqual([]);
  });

  it('ends a sentence where the other ends one', () => {
    const differing = Object.keys(english).filter(
      (key) => /[.:]$/.exec(english[key] ?? '')?.[0] !== /[.:]$/.exec(spanish[key] ?? '')?.[0]
    );
    expect(differing).toEqual([]);
  });
});

describe('the catalogue and the code', () => {
  const files = sourceFiles('src');
  const product = files.filter((file) => !isCatalogue(file));
  const { missing, unused } = compareKeys(product, Object.keys(english));

  it('every key that the code says is in the catalogue', () => {
    expect(missing).toEqual([]);
  });

  it('every key of the catalogue is said somewhere', () => {
    expect(unused).toEqual([]);
  });

  it.each(['en', 'es'])('no key of %s has words in two places', (language) => {
    const inPlace = new RegExp(`^src/i18n/${language}/|/words\\.${language}\\.ts$`);
    const keys = files.filter(({ fileName }) => inPlace.test(fileName)).flatMap(keysOf);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).toHaveLength(Object.keys(english).length);
  });

  it('what the engine says has its words in the engine', () => {
    const inEngine = ({ fileName }: { fileName: string }): boolean => fileName.startsWith('src/engine/');
    const own = files.filter((file) => isCatalogue(file) && inEngine(file)).flatMap(keysOf);
    expect(compareKeys(product.filter(inEngine), own).missing).toEqual([]);
  });
});

describe('words that people read', () => {
  const found = READ_BY_PEOPLE.flatMap(sourceFiles)
    .filter((file) => !isCatalogue(file))
    .flatMap(findBypasses);
  const isAllowed = ({ at, text }: { at: string; text: string }): boolean =>
    ALLOWED.some((entry) => at.startsWith(entry.in) && entry.text.test(text));

  it('come from the catalogue', () => {
    expect(found.filter((bypass) => !isAllowed(bypass)).map(({ rule, at, text }) => `${at} ${rule}: ${text}`)).toEqual(
      []
    );
  });

  it.each(ALLOWED)('an exception still stands there: $in $text', (entry) => {
    expect(found.some((bypass) => bypass.at.startsWith(entry.in) && entry.text.test(bypass.text))).toBe(true);
  });
});

describe('compareKeys', () => {
  const keys = ['page.title', 'page.status.pass', 'page.status.fail', 'check.none', 'check.leak.found'];
  const faultsOf = (code: string): { missing: readonly string[]; unused: readonly string[] } =>
    compareKeys([parse('src/planted.tsx', code)], keys);

  it.each([
    ['a call of the translator', "t('page.nothing');", ['page.nothing at src/planted.tsx:1']],
    ['a method of it', "telling.translate('page.nothing', {});", ['page.nothing at src/planted.tsx:1']],
    ['a key of a name space that does not exist', "\nt('pgae.title');", ['pgae.title at src/planted.tsx:2']],
    ['a reason', "toReason(translate, 'check.nothing');", ['check.nothing at src/planted.tsx:1']],
    ['a code in an object', "const reason = { code: 'chekc.none', params: {} };", ['chekc.none at src/planted.tsx:1']],
    ['a code that is told elsewhere', "return failed('check.nothing', {});", ['check.nothing at src/planted.tsx:1']],
    ['one branch of two', "t(isOpen ? 'page.title' : 'page.nothing');", ['page.nothing at src/planted.tsx:1']],
    ['a pattern that fits no key', 't(`page.stauts.${status}`);', ['page.stauts.… at src/planted.tsx:1']],
    ['a comparison with what is never said', "code === 'check.nothing';", ['check.nothing at src/planted.tsx:1']],
    ['nothing in a module of that name', "import x from 'page.title.nothing';", []],
    ['nothing in other dotted words', "const host = 'prometheus.example';", []],
  ])('finds a missing key in %s', (_name, code, missing) => {
    expect(faultsOf(code).missing).toEqual(missing);
  });

  it.each([
    ['nothing is said', '', keys],
    [
      'all are',
      "t('page.title'); t(`page.status.${status}`); toReason(translate, 'check.none'); const code = 'check.leak.found';",
      [],
    ],
    [
      'one is only compared',
      "t('page.title'); t(`page.status.${status}`); if (code === 'check.none') { say(`check.leak.${kind}`); }",
      ['check.none'],
    ],
    [
      'one is only a type',
      "t('page.title'); t(`page.status.${status}`); type Code = 'check.none'; say('check.leak.found');",
      ['check.none'],
    ],
    [
      'a pattern does not reach a deeper key',
      "t('page.title'); t(`page.${name}`); t('check.none'); t('check.leak.found');",
      ['page.status.pass', 'page.status.fail'],
    ],
    [
      'a pattern is spread over a key',
      "t('page.title'); t(`page.${part}.${status}`); t('check.none'); t('check.leak.found');",
      [],
    ],
  ])('finds unused keys where %s', (_name, code, unused) => {
    expect(faultsOf(code).unused).toEqual(unused);
  });
});

describe('findBypasses', () => {
  const found = (code: string): readonly string[] =>
    findBypasses(parse('src/components/Planted.tsx', code)).map(({ rule, text }) => `${rule}: ${text}`);

  it.each([
    ['text in an element', '<b>Not ready</b>', ['jsx-text: Not ready']],
    ['a spoken attribute', '<b aria-label="Close" />', ['jsx-attribute: Close']],
    [
      'an attribute of a component',
      '<Field label={isWide ? "Time zone" : "Zone"} />',
      ['jsx-attribute: Time zone', 'jsx-attribute: Zone'],
    ],
    ['an attribute with a hole', '<Field tooltip={`up to ${limit}`} />', ['jsx-attribute: up to …']],
    ['a literal child', '<b>{count > 1 ? "many" : t("page.one")}</b>', ['jsx-expression: many']],
    ['a fallback', '<b>{title ?? "untitled"}</b>', ['jsx-expression: untitled']],
    [
      'an option of a panel',
      'builder.addBooleanSwitch({ path: "legend", name: "Legend", description: "How to read a shift" })',
      ['property: Legend', 'property: How to read a shift'],
    ],
    ['an option of a list', 'const options = [{ label: "All", value: "" }]', ['property: All']],
    ['a thrown sentence', 'throw new Error("The plan is not valid")', ['sentence: The plan is not valid']],
    ['a thrown heading', 'throw new Error("Unknown section")', ['sentence: Unknown section']],
    [
      'a returned sentence',
      'function why() { return `No deployment in ${span}.`; }',
      ['sentence: No deployment in ….'],
    ],
    ['a sentence on its way', 'notify(`Nothing was found since ${at}`)', ['sentence: Nothing was found since …']],
    ['a word between tags', 'out.push(`<th scope="col">Measure</th>`)', ['markup: Measure']],
    ['a word within a tag', 'out.push(`<nav aria-label="Sections">${list}</nav>`)', ['markup: Sections']],
    ['a date in the words of the browser', 'new Date(at).toLocaleString()', ['platform-words: toLocaleString']],
    ['a number with a point in every language', 'share.toFixed(2)', ['platform-words: toFixed']],
    [
      'a number in the words of the browser',
      'new Intl.NumberFormat("es").format(n)',
      ['platform-words: Intl.NumberFormat'],
    ],
  ])('finds %s', (_name, code, bypasses) => {
    expect(found(code)).toEqual(bypasses);
  });

  it('says where', () => {
    expect(findBypasses(parse('src/components/Planted.tsx', '\n\n<b>Ready</b>'))).toEqual([
      { rule: 'jsx-text', text: 'Ready', at: 'src/components/Planted.tsx:3' },
    ]);
  });

  it.each([
    ['words of the catalogue', '<b title={t("page.title")}>{t(isOpen ? "page.close" : "page.open", { title })}</b>'],
    ['signs and data', '<b title={`${count} %`}>{count} × {"–"} {title}</b>'],
    ['a glyph', '<Icon name="compass" className="is a b" role="img" />'],
    ['a style', 'css({ border: `1px solid ${colour}`, "& tbody tr > *": { background: "red", content: \'""\' } })'],
    ['a query of media', 'const narrow = "@container dayone (min-width: 992px) and (max-width: 1279px)"'],
    ['markup without words', 'return `<svg width="1" class="a b" role="img" aria-label="${words}">${drawing}</svg>`'],
    ['what is compared', 'kind === "the last" ? t("page.a") : t("page.b")'],
    ['an id', 'const field = { name: "latency-p95", type: "number", text }'],
  ])('leaves alone %s', (_name, code) => {
    expect(found(code)).toEqual([]);
  });
});
