import type { Edition } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';
import { SECTION_IDS, type SectionId } from '../edition/sectionId';
import { SECTION_TITLES } from '../edition/sectionTitles';

/** That a reader does not see everything: which sections were left out, and what was hidden. A sentence each, none where nothing was. */
export function toEditionWords(
  { omitted, redacted }: Edition,
  { translate: t }: Pick<Telling, 'translate'>
): readonly string[] {
  const sections = omitted.map((id) => (isSection(id) ? t(SECTION_TITLES[id], {}) : id));
  const parts = redacted.map((part) => t(`page.saved.part.${part}`, {}));
  return [
    ...(sections.length === 0 ? [] : [t('page.saved.omitted', { sections })]),
    ...(parts.length === 0 ? [] : [t('page.saved.redacted', { parts })]),
  ];
}

function isSection(id: string): id is SectionId {
  return SECTION_IDS.some((known) => known === id);
}
