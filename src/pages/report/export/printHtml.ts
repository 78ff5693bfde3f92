const FRAME_ID = 'dayone-readiness-app-print';

/**
 * Opens the browser's print dialog for a whole HTML file, which runs no script. Resolves once the dialog was asked for: not every browser
 * says when it closes, so that a frame may stay, out of sight, until the next one.
 */
export function printHtml(html: string): Promise<void> {
  document.getElementById(FRAME_ID)?.remove();
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.id = FRAME_ID;
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.style.cssText = 'position:fixed;left:-10000px;width:794px;height:1123px;border:0';
    frame.srcdoc = html;
    frame.addEventListener('load', () => {
      frame.contentWindow?.addEventListener('afterprint', () => frame.remove(), { once: true });
      frame.contentWindow?.print();
      resolve();
    });
    document.body.append(frame);
  });
}
