import { config } from '@grafana/runtime';
import { openTelling } from './openLocale';

const spoken = config.bootData.user.language;

afterEach(() => {
  config.bootData.user.language = spoken;
});

describe('openTelling', () => {
  it.each([
    ['en-US', 'en'],
    ['es-ES', 'es'],
    ['fr-FR', 'en'],
    ['', 'en'],
  ])('a reader of %p is told in %s', async (tag, language) => {
    config.bootData.user.language = tag;
    expect((await openTelling())('utc').language).toBe(language);
  });

  it('takes the language of the browser where Grafana leaves it to that', async () => {
    config.bootData.user.language = 'detect';
    const browser = jest.spyOn(navigator, 'language', 'get').mockReturnValue('es-MX');
    expect((await openTelling())('utc').language).toBe('es');
    browser.mockRestore();
  });

  it('gives the same object for the same zone', async () => {
    const tellIn = await openTelling();
    expect(tellIn('Europe/Madrid')).toBe(tellIn('Europe/Madrid'));
    expect(tellIn('Europe/Madrid')).not.toBe(tellIn('utc'));
  });
});
