/** Opens the browser's print dialog for a whole HTML file, which runs no script. Resolves once the dialog is closed. */
export function printHtml(html: string): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.setAttribute('aria-hidden', 'true');
    frame.style.cssText = 'position:fixed;left:-10000px;width:794px;height:1123px;border:0';
    frame.srcdoc = html;
    frame.addEventListener('load', () => {
      const { contentWindow } = frame;
      const done = (): void => {
        frame.remove();
        resolve();
      };
      contentWindow?.addEventListener('afterprint', done, { once: true });
      contentWindow?.focus();
      contentWindow?.print();
    });
    document.body.append(frame);
  });
}
