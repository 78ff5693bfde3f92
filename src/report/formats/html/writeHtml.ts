import type { Translate } from '../../../engine/model/finding';
import { escapeMarkup, webAddress } from '../../escape';
import type { DocumentSection, ReportDocument } from '../../reportDocument';
import { toDocument } from '../../toDocument';
import type { Format, WriteOptions } from '../format';
import { STYLE, STYLE_HASH } from './style';
import { writeBlocks } from './writeBlocks';

/** Nothing is asked for, nothing runs: only the file's own style sheet applies, known by its hash. */
export const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** One HTML file that needs nothing beside itself: no script, font, picture or address is asked for. */
export function writeHtml(document: ReportDocument, { telling: { translate }, link }: WriteOptions): string {
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${document.language}">`,
    writeHead(document),
    '<body>',
    writeHeader(document, translate, webAddress(link)),
    writeContents(document.sections, translate),
    '<main>',
    ...document.sections.map(writeSection),
    '</main>',
    `<footer>${document.colophon.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n')}</footer>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeHead({ title, verdict }: ReportDocument): string {
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeMarkup(`${title}: ${verdict.word}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
  ].join('\n');
}

function writeHeader({ title, verdict, lead }: ReportDocument, translate: Translate, address: string | null): string {
  const figures = [
    [translate('page.score.score', {}), verdict.score],
    [translate('page.score.coverage', {}), verdict.coverage],
  ] as const;
  return [
    '<header>',
    `<h1>${escapeMarkup(title)}</h1>`,
    `<div class="verdict ${verdict.tone}"><p>${escapeMarkup(verdict.word)}</p><dl>`,
    ...figures.map(([name, value]) => `<div><dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd></div>`),
    '</dl></div>',
    `<div class="lead">${writeBlocks(lead, { section: title, level: 2 })}</div>`,
    ...(address === null
      ? []
      : [
          `<p class="link"><a href="${escapeMarkup(address)}" rel="noopener noreferrer">${escapeMarkup(translate('documentHtml.link', {}))}</a></p>`,
        ]),
    '</header>',
  ].join('\n');
}

function writeContents(sections: readonly DocumentSection[], translate: Translate): string {
  const entries = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeMarkup(title)}</a></li>`);
  return `<nav aria-label="${escapeMarkup(translate('page.tabs.label', {}))}"><ul>${entries.join('')}</ul></nav>`;
}

function writeSection({ id, title, note, blocks }: DocumentSection): string {
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<header><h2 id="${id}-title">${escapeMarkup(title)}</h2>${note === '' ? '' : `<p>${escapeMarkup(note)}</p>`}</header>`,
    `<div class="body">${writeBlocks(blocks, { section: title, level: 3 })}</div>`,
    '</section>',
  ].join('\n');
}

/** The whole report as one page that opens from disk, in both themes, and prints. */
export const html: Format = Object.freeze({
  id: 'html',
  extension: '.html',
  mediaType: 'text/html',
  write: (report, options) => writeHtml(toDocument(report, options.telling), options),
} satisfies Format);
